import { aggregate } from "../temporal/aggregate";
import { splitDemands } from "./demands";
import type { RateFit } from "./rates";

const alphas = [0.01, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5];

/**
 * Aggregate-disaggregate (Nikolopoulos, Syntetos, Boylan, Petropoulos and Assimakopoulos 2011): buckets as long as
 * the average interval hold few zeros; their smoothed mean is spread back over the periods.
 */
export function adidaRate(y: Float64Array): RateFit {
  const size = longestBucket(y);
  return { rate: smoothedMean(aggregate(y, size)) / size, fitted: noFits(y), parameters: { bucket: size } };
}

/** The mean of aggregate-disaggregate over all bucket lengths up to the average interval (Petropoulos and
 * Kourentzes 2015). */
export function imapaRate(y: Float64Array): RateFit {
  const longest = longestBucket(y);
  let sum = 0;
  for (let size = 1; size <= longest; size++) sum += smoothedMean(aggregate(y, size)) / size;
  return { rate: sum / longest, fitted: noFits(y), parameters: { longestBucket: longest } };
}

/** The average interval, but no longer than leaves four buckets. */
function longestBucket(y: Float64Array): number {
  const { sizes } = splitDemands(y);
  if (sizes.length === 0) return 1;
  return Math.max(1, Math.min(Math.round(y.length / sizes.length), y.length >> 2));
}

/** Last level of simple exponential smoothing with the best alpha of a grid, started at the mean. */
function smoothedMean(y: Float64Array): number {
  const mean = y.reduce((sum, v) => sum + v, 0) / y.length;
  let least = Infinity;
  let best = mean;
  for (const alpha of alphas) {
    let level = mean;
    let squares = 0;
    for (let t = 0; t < y.length; t++) {
      squares += (y[t] - level) ** 2;
      level += alpha * (y[t] - level);
    }
    if (squares < least) {
      least = squares;
      best = level;
    }
  }
  return best;
}

function noFits(y: Float64Array): Float64Array {
  return new Float64Array(y.length).fill(NaN);
}
