import { PlanningError } from "../../errors";
import { findSeasonLength } from "../../demand/seasonality";
import { stl } from "../stl";
import { medianDeviation } from "../quantile";
import { applyCorrections, type Correction } from "./corrections";
import { estimatePromotions, type MechanicUplift, type PromotedPeriod } from "./promotions";
import { defaultThreshold, seasonalOutliers } from "./seasonalOutliers";
import { fenceOutliers, format, hampelOutliers } from "./simpleOutliers";
import { decimal, say } from "../../words";

export const cleaningMethods = ["auto", "seasonal", "stl", "hampel", "iqr", "none"] as const;
/**
 * How outliers are found. "auto" is "seasonal" (robust regression on trend and season, on the logarithm) and
 * leaves intermittent series alone.
 */
export type CleaningMethod = (typeof cleaningMethods)[number];

export interface CleanOptions {
  /** Default "auto". */
  method?: CleaningMethod;
  /** Standard deviations (seasonal 3.5, stl 3.5, hampel 3) or interquartile ranges (iqr 1.5). */
  threshold?: number;
  /** Periods in a season; by default found in the data. */
  seasonLength?: number;
  /** Share of each period in which the item was in stock, 1 = all of it. Below 1 sales are less than demand. */
  inStock?: Float64Array;
  /** Uplift factor of each period over the baseline, 1 = none: sales are divided by it. */
  promotionFactor?: Float64Array;
}

export interface CleanedSeries {
  /** History with all corrections applied. */
  cleaned: Float64Array;
  /** In order of the periods. */
  corrections: Correction[];
}

/** Series shorter than this are left as they are. */
const fewestPeriods = 8;
/** Methods that work on units, not on their logarithm. */
const takesNegatives: readonly CleaningMethod[] = ["hampel", "iqr", "stl"];
/** Series with more zeros than this are intermittent: their spikes are demand. */
const intermittentShare = 0.25;

/**
 * Cleans one history: promotions become the baseline, months out of stock become the demand there would have
 * been, and outliers what the other periods lead to expect. The corrections are kept apart, each with its reason,
 * so that any of them can be refused (`applyCorrections`).
 *
 * @param values Units a period; NaN is missing and stays missing.
 * @throws PlanningError("value") when the lengths differ or the method is unknown.
 * @example
 * cleanSeries(Float64Array.of(10, 11, 9, 10, 90, 10, 11, 9, 10), { method: "hampel" }).cleaned[4]; // 10
 */
export function cleanSeries(values: Float64Array, options: CleanOptions = {}): CleanedSeries {
  const method = options.method ?? "auto";
  if (!cleaningMethods.includes(method))
    throw new PlanningError(
      "value",
      say`The method "${String(method)}" is not known; use ${cleaningMethods.join(", ")}.`,
    );
  for (const [name, other] of Object.entries({
    "stock series": options.inStock,
    "promotion series": options.promotionFactor,
  }))
    if (other && other.length !== values.length)
      throw new PlanningError(
        "value",
        say`The ${name} has ${other.length} periods but the history has ${values.length}; give as many.`,
      );
  const known = values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
  const isNothing = (value: number): boolean =>
    takesNegatives.includes(method) ? !(Math.abs(value) > 0) : !(value > 0);
  if (known < fewestPeriods || values.every(isNothing)) return { cleaned: values.slice(), corrections: [] };

  const first = values.findIndex((value) => !Number.isNaN(value));
  const history = values.subarray(first);
  const promotions = promotionCorrections(history, options.promotionFactor?.subarray(first));
  const baseline = applyCorrections(history, promotions);
  const inStock = options.inStock?.subarray(first) ?? new Float64Array(history.length).fill(1);
  const season = options.seasonLength ?? findSeasonLength(withoutGaps(baseline));
  const found = findOutliers(baseline, inStock, season, method, options.threshold);
  const stockOuts = stockOutCorrections(baseline, inStock, found.expected);
  const corrections = [...promotions, ...found.corrections, ...stockOuts].sort((a, b) => a.period - b.period);
  const merged = mergeByPeriod(corrections).map((correction) => ({
    ...correction,
    period: correction.period + first,
  }));
  return { cleaned: applyCorrections(values, merged), corrections: merged };
}

function promotionCorrections(values: Float64Array, factor: Float64Array | undefined): Correction[] {
  const corrections: Correction[] = [];
  factor?.forEach((uplift, period) => {
    if (uplift === 1 || Number.isNaN(values[period]) || !(uplift > 0)) return;
    const change = `${Math.abs(Math.round((uplift - 1) * 100))} %`;
    corrections.push({
      period,
      kind: "promotion",
      original: values[period],
      corrected: values[period] / uplift,
      score: NaN,
      reason:
        uplift > 1
          ? say`A promotion raised demand by an estimated ${change}; the baseline is without it.`
          : say`A promotion lowered demand by an estimated ${change}; the baseline is without it.`,
    });
  });
  return corrections;
}

interface Found {
  corrections: Correction[];
  /** What was to be expected of every period; undefined when nobody needs to know. */
  expected?: Float64Array;
}

function findOutliers(
  values: Float64Array,
  inStock: Float64Array,
  seasonLength: number,
  method: CleaningMethod,
  threshold: number | undefined,
): Found {
  const included = inStock.map((share) => (share >= 1 ? 1 : 0));
  const zeros = values.reduce((count, value) => count + (value === 0 ? 1 : 0), 0) / values.length;
  const isSeasonal = method === "seasonal" || (method === "auto" && zeros <= intermittentShare);
  if (isSeasonal) return seasonalOutliers(values, included, seasonLength, threshold ?? defaultThreshold);
  const expected = included.includes(0)
    ? seasonalOutliers(values, included, seasonLength).expected
    : undefined;
  const simple = simpleMethod(values, seasonLength, method, threshold);
  return { corrections: simple.filter((correction) => included[correction.period] > 0), expected };
}

function simpleMethod(
  values: Float64Array,
  seasonLength: number,
  method: CleaningMethod,
  threshold: number | undefined,
): Correction[] {
  if (method === "hampel") return hampelOutliers(values, threshold);
  if (method === "iqr") return fenceOutliers(values, threshold);
  return method === "stl" ? stlOutliers(values, seasonLength, threshold) : [];
}

/** Outliers in the remainder of a robust STL decomposition, by their distance in median deviations. */
function stlOutliers(values: Float64Array, seasonLength: number, threshold = defaultThreshold): Correction[] {
  if (seasonLength < 2 || values.length < 2 * seasonLength) return hampelOutliers(values, threshold);
  const filled = withoutGaps(values);
  const { trend, seasonal, remainder } = stl(filled, seasonLength);
  const spread = medianDeviation(remainder);
  const corrections: Correction[] = [];
  remainder.forEach((rest, period) => {
    const score = spread > 0 ? rest / spread : 0;
    if (Math.abs(score) <= threshold || Number.isNaN(values[period])) return;
    corrections.push({
      period,
      kind: "outlier",
      original: values[period],
      corrected: Math.max(0, trend[period] + seasonal[period]),
      score,
      reason: say`${decimal(Math.abs(score), 1)} standard deviations from trend plus season (robust STL).`,
    });
  });
  return corrections;
}

/**
 * Demand of a period out of stock, from what was sold and what was to be expected: the longer it was in stock,
 * the more its own sales rate counts. Never below what was sold.
 */
function stockOutCorrections(
  values: Float64Array,
  inStock: Float64Array,
  expected: Float64Array | undefined,
): Correction[] {
  const corrections: Correction[] = [];
  if (!expected) return corrections;
  inStock.forEach((share, period) => {
    const sold = values[period];
    if (share >= 1 || !(sold >= 0) || Number.isNaN(expected[period])) return;
    const rate = share > 0 ? sold / share : NaN;
    const guess = Number.isNaN(rate) ? expected[period] : rate ** share * expected[period] ** (1 - share);
    const corrected = Math.max(sold, guess);
    if (!(corrected > sold)) return;
    corrections.push({
      period,
      kind: "stockOut",
      original: sold,
      corrected,
      score: NaN,
      reason: say`In stock for ${Math.round(share * 100)} % of the period: sales of ${format(sold)} are less than demand was.`,
    });
  });
  return corrections;
}

/** A promotion followed by a second correction of the same period becomes one correction from original to end. */
function mergeByPeriod(corrections: Correction[]): Correction[] {
  const merged: Correction[] = [];
  for (const correction of corrections) {
    const last = merged[merged.length - 1];
    if (last?.period !== correction.period) merged.push(correction);
    else
      merged[merged.length - 1] = {
        ...correction,
        original: last.original,
        reason: `${last.reason} ${correction.reason}`,
      };
  }
  return merged;
}

/** Gaps filled by straight lines, ends by the nearest value: for methods that take no gaps. */
export function withoutGaps(values: Float64Array): Float64Array {
  const filled = values.slice();
  let last = -1;
  for (let t = 0; t <= filled.length; t++) {
    if (t < filled.length && Number.isNaN(filled[t])) continue;
    for (let gap = last + 1; gap < t; gap++) {
      const [before, after] = [last >= 0 ? filled[last] : NaN, t < filled.length ? filled[t] : NaN];
      if (Number.isNaN(before)) filled[gap] = after;
      else if (Number.isNaN(after)) filled[gap] = before;
      else filled[gap] = before + ((after - before) * (gap - last)) / (t - last);
    }
    last = t;
  }
  return filled;
}

export interface CleanedPanel {
  series: CleanedSeries[];
  /** Uplift of each mechanic, estimated over all series. */
  mechanics: MechanicUplift[];
}

export interface PanelCleanOptions extends Pick<CleanOptions, "method" | "threshold" | "seasonLength"> {
  /** In-stock share, a row a series. */
  inStock?: readonly Float64Array[];
  promotions?: readonly PromotedPeriod[];
}

/**
 * Cleans many histories together: the uplift of each promotion mechanic is estimated over all of them, since a
 * single item has too few promotions to tell.
 */
export function cleanPanel(series: readonly Float64Array[], options: PanelCleanOptions = {}): CleanedPanel {
  const inStock = options.inStock ?? series.map((values) => new Float64Array(values.length).fill(1));
  const promoted = options.promotions ?? [];
  const included = inStock.map((shares) => shares.map((share) => (share >= 1 ? 1 : 0)));
  const { mechanics } = estimatePromotions(series, included, promoted, options.seasonLength ?? 12);
  const upliftOf = new Map(mechanics.map(({ mechanic, uplift }) => [mechanic, uplift]));
  const factors = new Map<number, Float64Array>();
  for (const { series: row, period, mechanic, exposure } of promoted) {
    const factor = factors.get(row) ?? new Float64Array(series[row].length).fill(1);
    factor[period] *= 1 + exposure * (upliftOf.get(mechanic) ?? 0);
    factors.set(row, factor);
  }
  return {
    series: series.map((values, row) =>
      cleanSeries(values, { ...options, inStock: inStock[row], promotionFactor: factors.get(row) }),
    ),
    mechanics,
  };
}
