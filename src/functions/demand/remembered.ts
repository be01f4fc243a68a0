import type { BacktestScore } from "../../planning/demand/backtest";
import type { ChosenOptions } from "../../planning/demand/bestMethod";
import type { SeriesForecast } from "../../planning/demand/types";
import { RowMemory } from "../../worker/rowMemory";
import type { BacktestRequest } from "../../worker/tasks/driverRows";
import type { ForecastBand, ForecastRequest } from "../../worker/tasks/demandRows";
import type { RowOutcome } from "../../worker/tasks/outcome";
import type { FunctionContext } from "../support";

/**
 * Forecasts of rows that were asked for before come from memory, so that a change in one row of a table works out that
 * row alone. The answers of whole formulas are remembered elsewhere; this is for formulas whose range has changed.
 */
const bytes = 24 * 1024 * 1024;
const overhead = 400;

const bands = new RowMemory<Float64Array, RowOutcome<ForecastBand>>(bytes, (outcome) =>
  "value" in outcome
    ? overhead + 8 * outcome.value.mean.length * (1 + 2 * outcome.value.lower.length)
    : overhead,
);
const forecasts = new RowMemory<Float64Array, RowOutcome<SeriesForecast>>(bytes, (outcome) =>
  "value" in outcome ? 10 * overhead + 8 * outcome.value.fitted.length : overhead,
);
const tests = new RowMemory<Float64Array, RowOutcome<BacktestScore[]>>(bytes, () => 3 * overhead);

export function rememberedBands(
  { rows, options }: ForecastRequest,
  context: FunctionContext,
): Promise<RowOutcome<ForecastBand>[]> {
  return bands.answer(rows, [textOf(options)], (open) =>
    context.run("forecastBands", { rows: open, options }),
  );
}

export function rememberedForecasts(
  { rows, options }: ForecastRequest,
  context: FunctionContext,
): Promise<RowOutcome<SeriesForecast>[]> {
  return forecasts.answer(rows, [textOf(options)], (open) =>
    context.run("forecastRows", { rows: open, options }),
  );
}

export function rememberedTests(
  { rows, options }: BacktestRequest,
  context: FunctionContext,
): Promise<RowOutcome<BacktestScore[]>[]> {
  return tests.answer(rows, [textOf(options)], (open) => context.run("backtest", { rows: open, options }));
}

function textOf(options: ChosenOptions | BacktestRequest["options"]): string {
  return JSON.stringify(options);
}
