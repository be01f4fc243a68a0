import { PlanningError } from "../errors";
import { seasonalStrength } from "../demand/seasonality";
import { say } from "../words";

/** Class A, B or C: which share of the total value an item falls into when items are ranked. */
export interface AbcClass {
  class: "A" | "B" | "C" | "none";
  /** Share of the total that this item and all above it make, 0 to 1. */
  cumulative: number;
}

export interface Cutoffs {
  /** ABC: cumulative shares at which A and B end. Default [0.8, 0.95]. */
  abc?: readonly [number, number];
  /** XYZ: coefficients of variation at which X and Y end. Default [0.5, 1]. */
  xyz?: readonly [number, number];
}

const usualCutoffs = { abc: [0.8, 0.95], xyz: [0.5, 1] } as const;

function checkCutoffs([low, high]: readonly [number, number], name: string): void {
  if (!(low >= 0 && high >= low))
    throw new PlanningError(
      "value",
      say`The ${name} cut-offs ${low} and ${high} must be two numbers that do not fall.`,
    );
}

/**
 * ABC classes by value (revenue, margin, volume): items ranked downwards, A until the cumulative share reaches
 * the first cut-off, B until the second. The item that crosses a cut-off still belongs to the class before.
 * Ties keep their order. Items without value are C; items with no number are "none".
 *
 * @throws PlanningError("value") when cut-offs fall.
 * @example
 * abcClasses([50, 30, 15, 5]).map((item) => item.class); // ["A", "A", "B", "C"]
 */
export function abcClasses(
  values: ArrayLike<number>,
  cutoffs: Cutoffs["abc"] = usualCutoffs.abc,
): AbcClass[] {
  checkCutoffs(cutoffs, "ABC");
  const ranked = Array.from(values, (value, item) => ({ value: Math.max(value, 0), item }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value || a.item - b.item);
  const total = ranked.reduce((sum, { value }) => sum + value, 0);
  const classes: AbcClass[] = Array.from(values, () => ({ class: "none", cumulative: NaN }));
  let running = 0;
  for (const { value, item } of ranked) {
    const before = total > 0 ? running / total : 1;
    running += value;
    const cumulative = total > 0 ? running / total : 1;
    // Rounding must not push an item over a cut-off that it just reaches.
    const within = (cutoff: number): boolean => before < cutoff - 1e-12;
    classes[item] = {
      class: value > 0 && within(cutoffs[0]) ? "A" : value > 0 && within(cutoffs[1]) ? "B" : "C",
      cumulative,
    };
  }
  return classes;
}

export type XyzClass = "X" | "Y" | "Z" | "none";

/**
 * XYZ class by how evenly an item sells: the coefficient of variation against two cut-offs.
 *
 * @example
 * xyzClass(0.3); // "X"
 */
export function xyzClass(variation: number, cutoffs: Cutoffs["xyz"] = usualCutoffs.xyz): XyzClass {
  checkCutoffs(cutoffs, "XYZ");
  if (Number.isNaN(variation)) return "none";
  return variation <= cutoffs[0] ? "X" : variation <= cutoffs[1] ? "Y" : "Z";
}

export type DemandPattern = "smooth" | "erratic" | "intermittent" | "lumpy" | "none";

/** Cut-offs of Syntetos, Boylan and Croston (2005). */
const patternCutoffs = { interval: 1.32, variation: 0.49 };

/** How an item is demanded: how often, and how evenly when it is. */
export interface PatternClass {
  pattern: DemandPattern;
  /** Average demand interval: periods per period with demand. Missing periods, such as those before a launch, do not count. */
  interval: number;
  /** Squared coefficient of variation of the demand in periods with demand. */
  sizeVariation: number;
}

/**
 * Demand pattern by Syntetos, Boylan and Croston (2005): smooth or erratic when demand is frequent (interval at
 * most 1.32), intermittent or lumpy when not; erratic and lumpy when sizes vary (CV² at least 0.49).
 *
 * @param demand Units a period; NaN is missing.
 * @example
 * demandPattern(Float64Array.of(0, 5, 0, 0, 6, 0, 5, 0, 0)).pattern; // "intermittent"
 */
export function demandPattern(demand: Float64Array): PatternClass {
  const known = demand.filter((units) => !Number.isNaN(units));
  const sizes = known.filter((units) => units > 0);
  if (sizes.length === 0) return { pattern: "none", interval: NaN, sizeVariation: NaN };
  const interval = known.length / sizes.length;
  const sizeVariation = variationOf(sizes) ** 2;
  const frequent = interval <= patternCutoffs.interval;
  const even = !(sizeVariation >= patternCutoffs.variation);
  const pattern = frequent ? (even ? "smooth" : "erratic") : even ? "intermittent" : "lumpy";
  return { pattern, interval, sizeVariation };
}

/** Standard deviation (n − 1) over mean; 0 for a single number, NaN for none or a mean of 0. */
export function variationOf(values: Float64Array): number {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  if (!(mean > 0)) return NaN;
  if (known.length === 1) return 0;
  const squares = known.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (known.length - 1)) / mean;
}

/** All classes of an item. */
export interface ItemClass extends PatternClass {
  abc: AbcClass["class"];
  /** Share of the total weight that this item and all above it make. */
  cumulative: number;
  /** Coefficient of variation after the season is taken out. */
  variation: number;
  xyz: XyzClass;
  /** "AX" … "CZ"; "none" for an item that never sold. */
  segment: string;
  /** Strength of the season, 0 to 1: the share of what the trend leaves that the season explains. */
  seasonalStrength: number;
}

export interface ClassifyOptions extends Cutoffs {
  /** Periods in a season, 1 for none. Default 12. */
  seasonLength?: number;
  /** What ABC ranks by, a number an item; by default the units sold. */
  weights?: ArrayLike<number>;
}

/**
 * Classes of every item: ABC by weight, XYZ by how unevenly it sells apart from its season, their combination,
 * the demand pattern and the strength of the season.
 *
 * @param histories Units a period, a row an item; cleaned of outliers for choice.
 * @throws PlanningError("value") when there are not as many weights as items.
 */
export function classifyItems(
  histories: readonly Float64Array[],
  options: ClassifyOptions = {},
): ItemClass[] {
  const weights = options.weights ?? histories.map(totalOf);
  if (weights.length !== histories.length)
    throw new PlanningError(
      "value",
      say`There are ${histories.length} items but ${weights.length} weights; give one for each.`,
    );
  const seasonLength = options.seasonLength ?? 12;
  const abc = abcClasses(weights, options.abc);
  return histories.map((history, item) => {
    const pattern = demandPattern(history);
    const strength = pattern.pattern === "none" ? NaN : strengthOf(history, seasonLength);
    const variation = variationOf(withoutSeason(history, strength >= notableStrength ? seasonLength : 1));
    const xyz = pattern.pattern === "none" ? "none" : xyzClass(variation, options.xyz);
    const rank = pattern.pattern === "none" ? "none" : abc[item].class;
    const segment = rank === "none" || xyz === "none" ? "none" : rank + xyz;
    return {
      ...pattern,
      abc: rank,
      cumulative: abc[item].cumulative,
      variation,
      xyz,
      segment,
      seasonalStrength: strength,
    };
  });
}

/** Seasons weaker than this are not taken out: that would only make an uneven item look even. */
const notableStrength = 0.3;

const totalOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);

/**
 * Strength of the season, corrected for the indices that were estimated to find it: pure noise comes out near 0,
 * however short the history.
 */
function strengthOf(history: Float64Array, seasonLength: number): number {
  const known = history.filter((units) => !Number.isNaN(units));
  if (seasonLength < 2 || known.length <= 2 * seasonLength) return 0;
  const trended = known.length - seasonLength;
  const raw = seasonalStrength(known, seasonLength);
  return Math.max(0, 1 - ((1 - raw) * (trended - 1)) / Math.max(trended - seasonLength, 1));
}

/** Every period divided by the average of its phase over the seasons, in relation to the overall average. */
function withoutSeason(history: Float64Array, seasonLength: number): Float64Array {
  if (seasonLength < 2) return history;
  const [sums, counts] = [new Float64Array(seasonLength), new Float64Array(seasonLength)];
  history.forEach((units, t) => {
    if (Number.isNaN(units)) return;
    sums[t % seasonLength] += units;
    counts[t % seasonLength]++;
  });
  const overall = totalOf(sums) / totalOf(counts);
  return history.map((units, t) => {
    const phase = sums[t % seasonLength] / counts[t % seasonLength];
    return phase > 0 ? (units * overall) / phase : units;
  });
}
