import { call, cellsOf, each, slices, task, type Task } from "../task";
import type { ForecastRequest } from "./demandRows";
import type { BacktestRequest } from "./driverRows";
import type { TestedRequest } from "./testedRows";

/**
 * Milliseconds for one monthly series with the default method, and less for one named method: of the first ones, which
 * are not compiled yet.
 */
const millisecondsPerSeries = { auto: 30, named: 2 };

/** Parts for each worker of work whose rows differ much. */
const partsEach = 8;

/** Forecasting tasks divide by rows. */
function byRows<Row>(load: Task<ForecastRequest, Row[]>["load"]): Task<ForecastRequest, Row[]> {
  return task<ForecastRequest, Row[]>({
    load,
    weight: ({ rows, options }) =>
      rows.length *
      ((options.method ?? "auto") === "auto" ? millisecondsPerSeries.auto : millisecondsPerSeries.named),
    split: ({ rows, options }, parts) => slices(rows, parts).map((part) => ({ rows: part, options })),
    merge: (results) => results.flat(),
  });
}

/** Phase 2: forecasts, their accuracy and explanation. */
export const demandTasks = {
  forecastRows: byRows(async () => (await import("./demandRows")).forecastRows),
  forecastBands: byRows(async () => (await import("./demandRows")).forecastBands),
  testedForecasts: task({
    load: async () => (await import("./testedRows")).testedRows,
    weight: ({ rows }: TestedRequest) =>
      rows.reduce((sum, { origins }) => sum + (1 + origins) * millisecondsPerSeries.auto, 0),
    // Many small parts: rows differ in work, a free worker takes the next part, and answers come back in small lots.
    split: ({ rows, options }, parts) =>
      slices(rows, parts * partsEach).map((part) => ({ rows: part, options })),
    merge: (results) => results.flat(),
  }),
  accuracyRows: call(
    async () => (await import("./demandRows")).accuracyRows,
    ([{ actual, metrics }]) => (cellsOf(actual) * metrics.length) / 20_000,
  ),
  smoothGiven: each(async () => (await import("./givenRows")).smoothGiven),
  seasonOf: each(async () => (await import("./seasonRows")).seasonOf, 0.1),
  decompose: each(async () => (await import("./seasonRows")).decompose, 2),
  trackingSignal: call(
    async () => (await import("../../planning/demand/accuracy")).trackingSignal,
    ([actual]) => actual.length / 1_000,
  ),
  consensus: call(
    async () => (await import("../../planning/demand/consensus")).consensus,
    ([streams]) => cellsOf(streams) / 5_000,
  ),
  consumeForecast: call(
    async () => (await import("../../planning/demand/consumption")).consumeForecast,
    ([forecast]) => forecast.length / 2_000,
  ),
  phaseInOut: call(
    async () => (await import("../../planning/demand/phaseInOut")).phaseInOut,
    ([demand]) => cellsOf(demand) / 20_000,
  ),
  forecastValueAdded: call(
    async () => (await import("../../planning/demand/valueAdded")).forecastValueAdded,
    ([, streams]) => cellsOf(streams) / 5_000,
  ),
  bassDiffusion: call(
    async () => (await import("../../planning/demand/newProduct")).bassDiffusion,
    ([periods]) => periods / 1_000,
  ),
  likeProfile: call(
    async () => (await import("../../planning/demand/newProduct")).likeProfile,
    ([histories]) => cellsOf(histories) / 2_000,
  ),
  backtest: task({
    load: async () => (await import("./driverRows")).backtestRows,
    weight: ({ rows, options }: BacktestRequest) =>
      rows.length * options.origins * options.methods.length * millisecondsPerSeries.named,
    split: ({ rows, options }, parts) => slices(rows, parts).map((part) => ({ rows: part, options })),
    merge: (results) => results.flat(),
  }),
  priceElasticity: each(async () => (await import("./driverRows")).elasticityOf, 0.1),
  causal: call(
    async () => (await import("./driverRows")).causal,
    ([values, drivers]) => (values.length * drivers.length) / 1_000,
  ),
  estimatePromotions: call(
    async () => (await import("../../planning/data/cleaning/promotions")).estimatePromotions,
    ([series]) => cellsOf(series) / 200,
  ),
};
