import { say } from "../words";
import { checkpoint, unattended, type Control } from "../control";
import { PlanningError } from "../errors";
import { forecastSeries } from "./forecastSeries";
import type { ForecastOptions, SeriesForecast } from "./types";

/** A row's forecast, or the sentence that says why there is none. */
export type RowForecast =
  { forecast: SeriesForecast; error?: undefined } | { forecast?: undefined; error: PlanningError };

/**
 * Forecasts a table of series, one a row. A bad row gets an error of its own and leaves the others alone.
 *
 * @param options the same for every row, or a function of the row's index
 * @throws PlanningError cancelled when the control says so; value when shared options are out of range
 * @example
 * forecastTable([Float64Array.of(1, 2, 3), Float64Array.of(NaN)], { horizon: 2 })[1].error?.message;
 */
export function forecastTable(
  rows: readonly Float64Array[],
  options: ForecastOptions | ((row: number) => ForecastOptions),
  control: Control = unattended,
): RowForecast[] {
  return rows.map((history, row) => {
    checkpoint(control, { done: row, total: rows.length, what: say`forecasting` });
    try {
      return { forecast: forecastSeries(history, typeof options === "function" ? options(row) : options) };
    } catch (error) {
      if (error instanceof PlanningError) return { error };
      throw error;
    }
  });
}
