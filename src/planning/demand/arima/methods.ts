import { akaikeWeights } from "../akaike";
import { naive } from "../benchmarks";
import type { PreparedSeries } from "../prepare";
import type { ModelForecast } from "../types";
import { needsDifference } from "./difference";
import type { ArimaFit } from "./fit";
import { arimaName } from "./model";
import { projectArima } from "./project";
import { searchArima } from "./search";

/** Fewest periods from which an ARIMA model is tried. */
const shortest = 8;

/** Most models averaged a search, and the power of their Akaike weights: order selection is very noisy. */
const poolSize = 12;
const weightPower = 0.25;

/**
 * Automatic seasonal ARIMA: the models of the stepwise search averaged by their AICc. Demand is modelled in square
 * roots, which steadies seasons that grow with the level and costs little elsewhere. Where the test for a first
 * difference says no, the average of the answers without and with it is taken, because the test is often wrong
 * and the error then is large.
 */
export function arimaForecast(series: PreparedSeries, horizon: number): ModelForecast {
  const { scaled, seasonLength, nonNegative } = series;
  if (scaled.length < shortest) return naive(series, horizon);
  const y = nonNegative ? scaled.map(Math.sqrt) : scaled;
  const differences = needsDifference(y, seasonLength) ? [1] : [0, 1];
  const sum = emptySum(horizon, y.length);
  for (const d of differences) addSearch(y, seasonLength, d, 1 / differences.length, sum);
  if (!sum.best) return naive(series, horizon);
  return toOriginal(series, sum);
}

interface PoolSum {
  mean: Float64Array;
  deviation: Float64Array;
  fitted: Float64Array;
  /** Total weight: below one when a search found no model. */
  weight: number;
  best?: ArimaFit;
}

function emptySum(horizon: number, n: number): PoolSum {
  const zeros = (size: number): Float64Array => new Float64Array(size);
  return { mean: zeros(horizon), deviation: zeros(horizon), fitted: zeros(n), weight: 0 };
}

function addSearch(y: Float64Array, seasonLength: number, d: number, share: number, sum: PoolSum): void {
  const { differenced, fits } = searchArima(y, seasonLength, d);
  if (fits.length === 0) return;
  const pool = fits.slice(0, poolSize);
  const weights = akaikeWeights(pool, weightPower);
  sum.weight += share;
  sum.best ??= pool[0];
  pool.forEach((fit, i) => {
    const w = weights[i] * share;
    if (w === 0) return;
    const projection = projectArima(y, differenced, fit, sum.mean.length);
    for (let h = 0; h < sum.mean.length; h++) {
      sum.mean[h] += w * projection.mean[h];
      sum.deviation[h] += w * projection.deviation[h];
    }
    for (let t = 0; t < y.length; t++) sum.fitted[t] += w * projection.fitted[t];
  });
}

/** Back from square roots: the median is squared; a deviation s at x becomes 2 x s, by the slope of the square. */
function toOriginal(series: PreparedSeries, sum: PoolSum): ModelForecast {
  const { scale, nonNegative } = series;
  const square = (v: number): number => (nonNegative ? Math.max(0, v) ** 2 : v) * scale;
  const mean = sum.mean.map((v) => v / sum.weight);
  const slope = (v: number, s: number): number => (nonNegative ? 2 * Math.max(v, s / 2) : 1);
  return {
    label: arimaName(sum.best!.orders),
    mean: mean.map(square),
    deviation: sum.deviation.map((s, h) => (scale * slope(mean[h], s / sum.weight) * s) / sum.weight),
    fitted: sum.fitted.map((v) => square(v / sum.weight)),
    parameters: namedParameters(sum.best!),
  };
}

/** Coefficients under their usual names; the constant belongs to the square roots where those are modelled. */
function namedParameters({ orders: o, parameters }: ArimaFit): Record<string, number> {
  const named: Record<string, number> = {};
  let at = 0;
  const take = (name: string, count: number): void => {
    for (let i = 1; i <= count; i++) named[`${name}${i}`] = parameters[at++];
  };
  take("ar", o.p);
  take("sar", o.seasonalP);
  take("ma", o.q);
  take("sma", o.seasonalQ);
  if (o.constant) named.constant = parameters[at];
  return named;
}
