import { centredAverage, seasonalIndices, straightLine } from "../../planning/demand/decomposition";
import { fillGaps } from "../../planning/demand/prepare";
import { findSeasonLength, isSeasonal, seasonalStrength } from "../../planning/demand/seasonality";
import { stl } from "../../planning/data/stl";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";

export interface SeasonRequest {
  values: Float64Array;
  /** Season lengths to try; a single one is taken as it is. */
  lengths?: readonly number[];
}

export interface Season {
  length: number;
  strength: number;
  additive: Float64Array;
  multiplicative?: Float64Array;
}

/** The season of one series. */
export function seasonOf({ values, lengths }: SeasonRequest): Season {
  const known = complete(values);
  const length = lengthOf(known, lengths);
  if (length < 2)
    return { length: 1, strength: 0, additive: Float64Array.of(0), multiplicative: Float64Array.of(1) };
  const { additive, multiplicative } = seasonalIndices(known, length);
  return { length, strength: seasonalStrength(known, length), additive, multiplicative };
}

function lengthOf(values: Float64Array, lengths: readonly number[] | undefined): number {
  if (!lengths) return findSeasonLength(values);
  if (lengths.length === 1) {
    if (values.length > lengths[0]) return lengths[0];
    throw new PlanningError(
      "notAvailable",
      say`A season of ${lengths[0]} periods needs a longer history than ${values.length} periods.`,
    );
  }
  const tried = lengths.filter((length) => isSeasonal(values, length));
  return tried.reduce(
    (best, length) => (strengthOf(values, length) > strengthOf(values, best) ? length : best),
    1,
  );
}

function strengthOf(values: Float64Array, length: number): number {
  return length < 2 ? 0 : seasonalStrength(values, length);
}

export interface DecomposeRequest {
  values: Float64Array;
  seasonLength?: number;
  method: "stl" | "classical";
}

export interface Decomposition {
  trend: Float64Array;
  seasonal: Float64Array;
  remainder: Float64Array;
  adjusted: Float64Array;
}

/** Trend, season and remainder of one series; they add up to the (completed) values. */
export function decompose({ values, seasonLength, method }: DecomposeRequest): Decomposition {
  const known = complete(values);
  const length = seasonLength ?? findSeasonLength(known);
  if (length > 1 && known.length < 2 * length) {
    throw new PlanningError(
      "notAvailable",
      say`A season of ${length} periods needs at least ${2 * length} periods of history.`,
    );
  }
  if (method === "stl" && length > 1) {
    const parts = stl(known, length);
    return { ...parts, adjusted: known.map((value, t) => value - parts.seasonal[t]) };
  }
  const trend = length > 1 && known.length > 2 * length ? centredAverage(known, length) : straightLine(known);
  const index = length > 1 ? seasonalIndices(known, length).additive : Float64Array.of(0);
  const seasonal = known.map((_, t) => index[t % index.length]);
  const adjusted = known.map((value, t) => value - seasonal[t]);
  return { trend, seasonal, remainder: adjusted.map((value, t) => value - trend[t]), adjusted };
}

/** The history without leading and trailing blanks filled in, so that every period has a value. */
function complete(values: Float64Array): Float64Array {
  if (values.every(Number.isNaN)) throw new PlanningError("notAvailable", say`The history holds no number.`);
  return fillGaps(values, 1);
}
