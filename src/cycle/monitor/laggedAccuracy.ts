import type { Company } from "../../planning/data/company";
import { monthLabel, monthOf } from "../../planning/data/excelDate";
import { historyByItemInSlices } from "../../planning/data/historyPanel";
import type { RawTable } from "../../planning/data/table";
import { naiveScale, squaredNaiveScale } from "../../planning/demand/accuracy";
import { storedMeasure } from "../../planning/monitor/storedMeasure";
import { monthNumber } from "../months";
import { listVersions } from "../versions/archive";
import { tablesOfVersion, versionNamed } from "../versions/lookup";
import { eachOf, type Sliced } from "../slices";
import { columnOf } from "../wideTable";
import type { MonthActuals } from "./actuals";

/** Lags that are measured, in months; 0 stands for each item's own lead time. */
const lags = [1, 2, 3];
/** Cycles that are looked back on. */
const mostCycles = 12;
const daysPerMonth = 30.4;
const year = 12;

/** What a cycle forecast: by item, one number a month from its first month on. */
export interface ForecastMade {
  /** First month of the cycle's plan, 12 · year + month − 1. */
  first: number;
  consensus: ReadonlyMap<string, Float64Array>;
  statistical: ReadonlyMap<string, Float64Array>;
}

/** Error of the forecasts of a group at a lag. */
export interface LagError {
  by: "All" | "Segment" | "Planner" | "Person";
  group: string;
  /** "1", "2", "3", "lead time", or "as given" for what people said in the streams. */
  lag: string;
  /** Item-months measured. */
  count: number;
  wmape: number;
  /** Σ(forecast − demand) ÷ Σ demand. */
  bias: number;
  /** Mean of 2·|demand − forecast| ÷ (|demand| + |forecast|). */
  smape: number;
  /** Error by the scale of the item's seasonal naive changes, absolute and root mean square; below 1 beats it. */
  mase: number;
  rmsse: number;
  /** WMAPE of the statistical forecast; NaN when it was not kept. */
  statistical: number;
}

export interface MonthError {
  month: number;
  wmape: number;
  bias: number;
}

export interface LaggedAccuracy {
  errors: LagError[];
  /** One month ahead, month by month. */
  trend: MonthError[];
}

/** What earlier cycles forecast, from the versions in the workbook. */
export async function archivedForecasts(): Promise<ForecastMade[]> {
  const versions = await listVersions();
  const cycles = [...new Set(versions.map(({ cycle }) => cycle))].slice(-mostCycles);
  const made: ForecastMade[] = [];
  for (const cycle of cycles) {
    const info = versionNamed(versions, cycle);
    if (info) made.push(forecastIn(await tablesOfVersion(info), monthNumber(cycle)));
  }
  return made;
}

/** The forecast that a set of tables holds. */
export function forecastIn(tables: readonly RawTable[], first: number): ForecastMade {
  const read = (measure: string): Map<string, Float64Array> => {
    const found = storedMeasure(tables, measure);
    const offset = found ? first - monthNumber(found.months[0]) : 0;
    return new Map(found?.keys.map((key, row) => [key, found.rows[row].subarray(Math.max(0, offset))]));
  };
  return {
    first,
    consensus: read("SOP_Fcst_Consensus!Consensus"),
    statistical: read("SOP_Fcst_Consensus!Statistical"),
  };
}

/**
 * Forecast errors by lag, over all months whose demand is known: lag 1 is the forecast of the cycle that begins with
 * the month, lag 2 that of the cycle before, and so on; "lead time" takes for each item the lag at which it must be
 * ordered.
 *
 * @param segments SOP_Segments, for the segments of the items
 */
export function* laggedAccuracy(
  company: Company,
  made: readonly ForecastMade[],
  actuals: MonthActuals,
  segments: RawTable | undefined,
): Sliced<LaggedAccuracy> {
  const { demand, scales } = yield* knownDemand(company, actuals);
  const leadLag = leadTimeLags(company);
  const segmentOf = segmentsByItem(segments);
  const errors = new Map<string, Sums>();
  const trend = new Map<number, Sums>();
  const { item: keys, planner } = company.items;
  for (const { first, consensus, statistical } of made) {
    yield* eachOf(consensus, ([key, forecast]) => {
      const item = company.itemIndex.get(key);
      if (item === undefined) return;
      const groups = [
        ["All", "All items"],
        ["Segment", segmentOf.get(key) ?? "none"],
        ["Planner", planner[item] || "none"],
      ] as const;
      const own = leadLag.get(keys[item]) ?? 1;
      for (const lag of new Set([...lags, own])) {
        const month = first + lag - 1;
        const actual = demand(item, month);
        const value = forecast[lag - 1] ?? NaN;
        if (Number.isNaN(actual) || Number.isNaN(value)) continue;
        const base = statistical.get(key)?.[lag - 1] ?? NaN;
        const names = [...(lags.includes(lag) ? [String(lag)] : []), ...(lag === own ? ["lead time"] : [])];
        const scale = scales(item);
        for (const [by, group] of groups)
          for (const name of names) add(errors, `${by}|${group}|${name}`, { value, actual, base, scale });
        if (lag === 1) add(trend, month, { value, actual, base, scale });
      }
    });
  }
  yield* addStreams(company, demand, scales, errors, trend);
  return {
    errors: [...errors].map(([key, sums]) => errorRow(key, sums)).sort(byGroup),
    trend: [...trend].map(([month, sums]) => ({ month, ...rates(sums) })).sort((a, b) => a.month - b.month),
  };
}

/**
 * What people forecast in the streams, person by person; a stream named consensus tells the error of the months before
 * the first version.
 */
function* addStreams(
  company: Company,
  demand: (item: number, month: number) => number,
  scales: (item: number) => Scale,
  errors: Map<string, Sums>,
  trend: Map<number, Sums>,
): Sliced<void> {
  const { streams, itemIndex } = company;
  const given = new Map<
    string,
    { author: string; stream: string; item: number; month: number; units: number }
  >();
  for (let i = 0; i < streams.rowCount; i++) {
    const item = itemIndex.get(streams.item[i]);
    if (item === undefined) continue;
    const [author, stream, month] = [streams.author[i], streams.stream[i], monthOf(streams.date[i])];
    const key = [author, stream, item, month].join("|");
    const entry = given.get(key) ?? { author, stream, item, month, units: 0 };
    entry.units += streams.quantity[i] || 0;
    given.set(key, entry);
    yield;
  }
  const measured = new Set(trend.keys());
  for (const { author, stream, item, month, units } of given.values()) {
    const actual = demand(item, month);
    if (Number.isNaN(actual)) continue;
    const point = { value: units, actual, base: NaN, scale: scales(item) };
    if (author) add(errors, `Person|${author} (${stream})|as given`, point);
    if (stream.toLowerCase() === "consensus" && !measured.has(month)) add(trend, month, point);
  }
}

/** Mean absolute and mean squared change of an item's demand from season to season. */
interface Scale {
  absolute: number;
  squared: number;
}

/** One forecast of one item's month. */
interface Point {
  value: number;
  actual: number;
  /** What the statistical forecast said; NaN when it was not kept. */
  base: number;
  scale: Scale;
}

interface Sums {
  count: number;
  demand: number;
  absolute: number;
  signed: number;
  statistical: number;
  symmetric: number;
  /** Of the points whose item has a scale. */
  scaled: { count: number; absolute: number; squared: number };
}

function add<K>(into: Map<K, Sums>, key: K, { value, actual, base, scale }: Point): void {
  const sums = into.get(key) ?? {
    ...{ count: 0, demand: 0, absolute: 0, signed: 0, statistical: 0, symmetric: 0 },
    scaled: { count: 0, absolute: 0, squared: 0 },
  };
  into.set(key, sums);
  const error = Math.abs(actual - value);
  const size = Math.abs(actual) + Math.abs(value);
  sums.count += 1;
  sums.demand += actual;
  sums.absolute += error;
  sums.signed += value - actual;
  sums.statistical += Math.abs(actual - base);
  sums.symmetric += size > 0 ? (2 * error) / size : 0;
  if (!(scale.absolute > 0)) return;
  sums.scaled.count += 1;
  sums.scaled.absolute += error / scale.absolute;
  sums.scaled.squared += error ** 2 / scale.squared;
}

function rates({ demand, absolute, signed }: Sums): { wmape: number; bias: number } {
  return demand > 0 ? { wmape: absolute / demand, bias: signed / demand } : { wmape: NaN, bias: NaN };
}

function errorRow(key: string, sums: Sums): LagError {
  const [by, group, lag] = key.split("|") as [LagError["by"], string, string];
  const { count, demand, statistical, symmetric, scaled } = sums;
  return {
    by,
    group,
    lag,
    count,
    ...rates(sums),
    smape: symmetric / count,
    mase: scaled.absolute / scaled.count,
    rmsse: Math.sqrt(scaled.squared / scaled.count),
    statistical: demand > 0 ? statistical / demand : NaN,
  };
}

const order = ["All", "Segment", "Planner", "Person"];

function byGroup(a: LagError, b: LagError): number {
  return (
    order.indexOf(a.by) - order.indexOf(b.by) || a.group.localeCompare(b.group) || a.lag.localeCompare(b.lag)
  );
}

/**
 * Demand of an item in a month: the history, and the sales of the month under plan once it is complete; and how much
 * that demand changes from year to year, which errors are measured by.
 */
function* knownDemand(
  company: Company,
  actuals: MonthActuals,
): Sliced<{ demand(item: number, month: number): number; scales(item: number): Scale }> {
  const panel = yield* historyByItemInSlices(company.sales, company.items.rowCount);
  const known = new Map<number, Scale>();
  return {
    demand(item, month) {
      const t = month - panel.firstMonth;
      if (t >= 0 && t < panel.monthCount) return panel.values[item][t];
      if (month !== actuals.month || actuals.covered < 1) return NaN;
      return actuals.byMeasure.sales.get(item) ?? NaN;
    },
    scales(item) {
      const present = known.get(item);
      if (present) return present;
      const history = panel.values[item].filter((value) => !Number.isNaN(value));
      const scale = { absolute: naiveScale(history, year), squared: squaredNaiveScale(history, year) };
      known.set(item, scale);
      return scale;
    },
  };
}

/** Months ahead at which an item must be ordered: its longest lead time, at least one. */
function leadTimeLags({ itemSuppliers }: Company): Map<string, number> {
  const lagsByItem = new Map<string, number>();
  itemSuppliers.item.forEach((item, row) => {
    const months = Math.max(1, Math.ceil(itemSuppliers.leadTimeDays[row] / daysPerMonth));
    if (!Number.isNaN(months)) lagsByItem.set(item, Math.max(lagsByItem.get(item) ?? 1, months));
  });
  return lagsByItem;
}

function segmentsByItem(table: RawTable | undefined): Map<string, string> {
  if (!table) return new Map();
  const [item, segment] = [columnOf(table, "Item"), columnOf(table, "Segment")];
  return new Map(table.rows.map((row) => [String(row[item]), String(row[segment] ?? "none")] as const));
}

/** "2026-03" of the first month of a forecast. */
export function cycleOf({ first }: ForecastMade): string {
  return monthLabel(first);
}

/**
 * Part of the plan's units that changed since the cycle before, in the first months of this one: the months in which a
 * change is dear. NaN when there is no earlier cycle.
 */
export function planStability(made: readonly ForecastMade[], now: ForecastMade, fence = 3): number {
  const before = made.filter(({ first }) => first < now.first).at(-1);
  if (!before) return NaN;
  let [changed, base] = [0, 0];
  for (const [key, plan] of now.consensus) {
    const earlier = before.consensus.get(key);
    for (let t = 0; t < fence; t++) {
      const old = earlier?.[t + now.first - before.first] ?? NaN;
      if (Number.isNaN(old) || Number.isNaN(plan[t])) continue;
      changed += Math.abs(plan[t] - old);
      base += old;
    }
  }
  return base > 0 ? changed / base : NaN;
}
