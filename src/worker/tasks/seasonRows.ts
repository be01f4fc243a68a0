import {
  centredAverage,
  seasonalIndices,
  simpleIndices,
  straightLine,
  type SeasonalIndices,
} from "../../planning/demand/decomposition";
import { fillGaps } from "../../planning/demand/prepare";
import { findSeasonLength, seasonalStrength } from "../../planning/demand/seasonality";
import { stl } from "../../planning/data/stl";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";

export interface SeasonRequest {
  values: Float64Array;
  /** Season lengths to try; a single one is taken as it is. */
  lengths?: readonly number[];
  method?: SeasonMethod;
}

/**
 * How indices are found: `auto` as forecasts do; `movingAverage` by the ratio to the centred moving average, also where
 * there are just two seasons; `simple` by the averages of the phases.
 */
export type SeasonMethod = "auto" | "movingAverage" | "simple";

export interface Season {
  length: number;
  strength: number;
  additive: Float64Array;
  multiplicative?: Float64Array;
}

/** The season of one series. */
export function seasonOf({ values, lengths, method = "auto" }: SeasonRequest): Season {
  const length = lengthOf(complete(values), lengths);
  const known = complete(values, length);
  if (length < 2)
    return { length: 1, strength: 0, additive: Float64Array.of(0), multiplicative: Float64Array.of(1) };
  const { additive, multiplicative } = indicesBy(method, known, length);
  return { length, strength: seasonalStrength(known, length), additive, multiplicative };
}

function indicesBy(method: SeasonMethod, known: Float64Array, length: number): SeasonalIndices {
  if (method === "simple") return simpleIndices(known, length);
  if (method === "auto") return seasonalIndices(known, length);
  requireSeasons(known, length);
  return seasonalIndices(known, length, centredAverage(known, length));
}

function requireSeasons(known: Float64Array, length: number): void {
  if (length < 2 || known.length >= 2 * length) return;
  throw new PlanningError(
    "notAvailable",
    say`A season of ${length} periods needs at least ${2 * length} periods of history.`,
  );
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
  return findSeasonLength(values, undefined, lengths);
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
  const length = seasonLength ?? findSeasonLength(complete(values));
  const known = complete(values, length);
  requireSeasons(known, length);
  if (method === "stl" && length > 1) {
    const parts = stl(known, length);
    return { ...parts, adjusted: known.map((value, t) => value - parts.seasonal[t]) };
  }
  const trend = length > 1 ? centredAverage(known, length) : straightLine(known);
  const index = length > 1 ? seasonalIndices(known, length, trend).additive : Float64Array.of(0);
  const seasonal = known.map((_, t) => index[t % index.length]);
  const adjusted = known.map((value, t) => value - seasonal[t]);
  return { trend, seasonal, remainder: adjusted.map((value, t) => value - trend[t]), adjusted };
}

/** The history with its blanks filled in, from the neighbouring seasons where there are some. */
function complete(values: Float64Array, seasonLength = 1): Float64Array {
  if (values.every(Number.isNaN)) throw new PlanningError("notAvailable", say`The history holds no number.`);
  return fillGaps(values, seasonLength);
}
