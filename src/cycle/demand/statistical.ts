import type { Company } from "../../planning/data/company";
import type { HistoryPanel } from "../../planning/data/salesHistory";
import {
  biasFraction,
  mase,
  rootMeanSquaredError,
  wmape,
  type ForecastOptions,
  type SeriesForecast,
} from "../../planning/demand";
import type { StepRun } from "../step";

/** Months ahead that the backtest measures, and how often it starts over. */
const backtestHorizon = 3;
const backtestOrigins = 3;
const season = 12;

/** One item's forecast for the months of the plan. Arrays have one number a month. */
export interface ItemForecast {
  /** Position in `company.items`. */
  item: number;
  /** The model in words. */
  model: string;
  explanation: string;
  mean: Float64Array;
  /** Units of `mean` that planned promotions add. */
  promotion: Float64Array;
  lower80: Float64Array;
  upper80: Float64Array;
  lower95: Float64Array;
  upper95: Float64Array;
  accuracy: BacktestAccuracy;
}

/** What the method would have done over the last months, measured on months that it had not seen. */
export interface BacktestAccuracy {
  actual: Float64Array;
  forecast: Float64Array;
  naive: Float64Array;
  wmape: number;
  naiveWmape: number;
  bias: number;
  mase: number;
  rmse: number;
}

/** Months between the end of the history and the first month of the plan, and the months of the plan. */
export interface Horizon {
  lead: number;
  months: number;
}

/**
 * Forecasts every item and measures the same method on its own past: the last months are hidden, forecast and
 * compared, several times over.
 *
 * @returns one entry for each row, in order; undefined where the history is too short to say anything
 */
export async function forecastItems(
  items: readonly number[],
  history: HistoryPanel,
  horizon: Horizon,
  run: StepRun,
): Promise<(ItemForecast | undefined)[]> {
  const rows = items.map((item) => sold(history.values[item]));
  const cuts = Array.from({ length: backtestOrigins }, (_, k) => (backtestOrigins - k) * backtestHorizon);
  const truncated = cuts.flatMap((cut) => rows.map((row) => row.slice(0, Math.max(0, row.length - cut))));
  const hidden = { horizon: backtestHorizon, frequency: season, levels: [0.8] };
  const [forecasts, backtests] = await Promise.all([
    run.task("forecastRows", { rows, options: forecastOptions(horizon) }),
    run.task("forecastBands", { rows: truncated, options: hidden }),
  ]);
  return items.map((item, i) => {
    const now = valueOf(forecasts[i]);
    if (!now) return undefined;
    const past = cuts.map((cut, k) => ({ cut, means: valueOf(backtests[items.length * k + i])?.mean }));
    const months = (values: Float64Array): Float64Array =>
      values.slice(horizon.lead, horizon.lead + horizon.months);
    return {
      item,
      model: now.label,
      explanation: now.explanation,
      mean: months(now.mean),
      promotion: new Float64Array(horizon.months),
      lower80: months(now.lower[0]),
      upper80: months(now.upper[0]),
      lower95: months(now.lower[1]),
      upper95: months(now.upper[1]),
      accuracy: backtest(rows[i], past),
    };
  });
}

/** Intervals of a sum of items: forecast of the summed history, for its spread. */
export async function forecastTotal(
  history: Float64Array,
  horizon: Horizon,
  run: Pick<StepRun, "task">,
): Promise<SeriesForecast | undefined> {
  const [outcome] = await run.task("forecastRows", { rows: [history], options: forecastOptions(horizon) });
  return valueOf(outcome);
}

function valueOf<T>(outcome: { value: T } | { problem: unknown }): T | undefined {
  return "value" in outcome ? outcome.value : undefined;
}

/** Positions of the items in each family, families in order of first appearance. */
export function itemsByFamily({ items }: Company, planned: readonly number[]): Map<string, number[]> {
  const families = new Map<string, number[]>();
  for (const item of planned) {
    const family = items.family[item] || "(no family)";
    const members = families.get(family);
    if (members) members.push(item);
    else families.set(family, [item]);
  }
  return families;
}

function forecastOptions({ lead, months }: Horizon): ForecastOptions {
  return { horizon: lead + months, frequency: season, levels: [0.8, 0.95] };
}

/** The months since the first sale: what came before is no demand of zero. */
export function sold(values: Float64Array): Float64Array {
  const first = values.findIndex((value) => value > 0);
  return first < 0 ? new Float64Array(0) : values.slice(first);
}

function backtest(
  row: Float64Array,
  past: { cut: number; means: Float64Array | undefined }[],
): BacktestAccuracy {
  const [actual, forecast, naive]: number[][] = [[], [], []];
  for (const { cut, means } of past) {
    const start = row.length - cut;
    if (!means || start < season) continue;
    for (let h = 0; h < backtestHorizon; h++) {
      actual.push(row[start + h]);
      forecast.push(means[h]);
      naive.push(row[start + h - season]);
    }
  }
  return {
    actual: Float64Array.from(actual),
    forecast: Float64Array.from(forecast),
    naive: Float64Array.from(naive),
    wmape: wmape(actual, forecast),
    naiveWmape: wmape(actual, naive),
    bias: biasFraction(actual, forecast),
    mase: mase(actual, forecast, row, season),
    rmse: rootMeanSquaredError(actual, forecast),
  };
}
