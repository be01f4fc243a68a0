import { say } from "../../planning/words";
import type { Control } from "../../planning/control";
import { checkpoint } from "../../planning/control";
import { accuracy, type AccuracyContext, type AccuracyMetric } from "../../planning/demand/accuracy";
import { forecastChosen, type ChosenOptions } from "../../planning/demand/bestMethod";
import type { SeriesForecast } from "../../planning/demand/types";
import { attemptRow, type RowOutcome } from "./outcome";

export interface ForecastRequest {
  rows: readonly Float64Array[];
  options: ChosenOptions;
}

/** The part of a forecast that fills a table: point forecast, bounds and quantiles. */
export type ForecastBand = Pick<SeriesForecast, "mean" | "lower" | "upper" | "quantiles" | "label">;

/** Forecasts every row; a row that cannot be forecast has its own problem. */
export function forecastRows(
  { rows, options }: ForecastRequest,
  control: Control,
): RowOutcome<SeriesForecast>[] {
  return rows.map((history, row) => {
    checkpoint(control, { done: row, total: rows.length, what: say`forecasting` });
    return attemptRow(() => forecastChosen(history, options));
  });
}

/** As `forecastRows`, without the parts that a table of numbers does not show. */
export function forecastBands(request: ForecastRequest, control: Control): RowOutcome<ForecastBand>[] {
  return request.rows.map((history, row) => {
    checkpoint(control, { done: row, total: request.rows.length, what: say`forecasting` });
    return attemptRow(() => {
      const { mean, lower, upper, quantiles, label } = forecastChosen(history, request.options);
      return { mean, lower, upper, quantiles, label };
    });
  });
}

export interface AccuracyRequest {
  metrics: readonly AccuracyMetric[];
  actual: readonly Float64Array[];
  forecast: readonly Float64Array[];
  /** History of each row, for the scaled measures. */
  history?: readonly Float64Array[];
  weights?: readonly Float64Array[];
  seasonLength: number;
}

/** Every measure of every row. */
export function accuracyRows(request: AccuracyRequest): RowOutcome<number>[][] {
  return request.actual.map((actual, row) => {
    const context: AccuracyContext = {
      history: request.history?.[row],
      weights: request.weights?.[row],
      seasonLength: request.seasonLength,
    };
    return request.metrics.map((metric) =>
      attemptRow(() => accuracy(metric, actual, request.forecast[row], context)),
    );
  });
}
