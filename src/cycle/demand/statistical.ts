import type { Company } from "../../planning/data/company";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import type { ForecastOptions, SeriesForecast } from "../../planning/demand";
import type {
  BacktestAccuracy,
  RunnerUp,
  TestedForecast,
  TestedOptions,
  TestedRow,
} from "../../planning/demand/testedForecast";
import { RowMemory } from "../../worker/rowMemory";
import type { RowOutcome } from "../../worker/tasks/outcome";
import type { StepRun } from "../step";
import { sumLast, sumOf } from "../sums";
import type { MethodChoice } from "./contract";
import { say } from "../../planning/words";

export type { BacktestAccuracy } from "../../planning/demand/testedForecast";

/** Months ahead that the test measures, and how often it starts over. */
const testHorizon = 3;
const testOrigins = 3;
const season = 12;
/** Beyond this many items only those that make the larger part of demand are tested from all origins. */
const thoroughUpTo = 5000;
const largerPart = 2 / 3;

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
  /**
   * What the history alone says, whatever phases, promotions and launches make of it later; none where a planner chose
   * the method.
   */
  alone?: Pick<ItemForecast, "mean" | "lower80" | "upper80" | "lower95" | "upper95">;
  accuracy: BacktestAccuracy;
  /** The method that came second in the test, where there was one. */
  runnerUp?: RunnerUp;
}

/** Months between the end of the history and the first month of the plan, and the months of the plan. */
export interface Horizon {
  lead: number;
  months: number;
}

/** About what a remembered forecast takes, and how much of that may be kept while the workbook is open. */
const bytesOf = ({ mean, test }: TestedForecast): number => 60 * mean.length + 24 * test.actual.length + 1500;
const memory = new RowMemory<TestedRow, RowOutcome<TestedForecast>>(
  128 * 1024 * 1024,
  (outcome) => ("value" in outcome ? bytesOf(outcome.value) : 200),
  ({ history, method, origins }) => [history, method ?? "auto", origins],
);

/**
 * Forecasts every item and measures the same method on its own past: the last months are hidden, forecast and
 * compared, several times over. Items whose history and method are as before are not worked out again.
 *
 * @param chosen methods that planners chose, by item
 * @returns one entry for each row, in order; undefined where the history is too short to say anything
 */
export async function forecastItems(
  items: readonly number[],
  history: HistoryPanel,
  horizon: Horizon,
  run: Pick<StepRun, "task">,
  chosen: ReadonlyMap<number, MethodChoice> = new Map(),
): Promise<(ItemForecast | undefined)[]> {
  const origins = originsOf(items.map((item) => sumLast(history.values[item], season)));
  const rows = items.map((item, i): TestedRow => {
    const method = chosen.get(item)?.method;
    return { history: sold(history.values[item]), origins: origins[i], ...(method ? { method } : {}) };
  });
  const options: TestedOptions = {
    ...forecastOptions(horizon),
    lead: horizon.lead,
    testHorizon,
    frequency: season,
  };
  const outcomes = await memory.answer(rows, [JSON.stringify(options)], (open) =>
    run.task("testedForecasts", { rows: open, options }),
  );
  return items.map((item, i) => {
    const found = valueOf(outcomes[i]);
    return found && itemForecast(item, found, chosen.get(item));
  });
}

function itemForecast(item: number, found: TestedForecast, chosen: MethodChoice | undefined): ItemForecast {
  const { mean, lower, upper, runnerUp, test } = found;
  return {
    item,
    model: chosen ? `${found.label} (chosen by ${chosen.owner})` : found.label,
    explanation: chosen
      ? say`${found.explanation} ${chosen.owner} chose the method: ${chosen.reason}`
      : found.explanation,
    // Later stages change these months in place; what is remembered must stay.
    mean: mean.slice(),
    promotion: new Float64Array(mean.length),
    lower80: lower[0].slice(),
    upper80: upper[0].slice(),
    lower95: lower[1].slice(),
    upper95: upper[1].slice(),
    accuracy: test,
    ...(runnerUp ? { runnerUp } : {}),
    ...(chosen
      ? {}
      : { alone: { mean, lower80: lower[0], upper80: upper[0], lower95: lower[1], upper95: upper[1] } }),
  };
}

/**
 * How often the test of each item starts over. In a large assortment the items that make the first two thirds of demand
 * are tested as thoroughly as in a small one, the many small ones once.
 */
export function originsOf(demand: readonly number[]): number[] {
  const origins = demand.map(() => testOrigins);
  if (demand.length <= thoroughUpTo) return origins;
  const bySize = [...demand.keys()].sort((a, b) => demand[b] - demand[a]);
  const enough = largerPart * sumOf(demand);
  let sum = 0;
  for (const item of bySize) {
    if (sum >= enough) origins[item] = 1;
    sum += demand[item];
  }
  return origins;
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
