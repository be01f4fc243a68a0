import { splitDemands } from "./demands";

/** A demand rate after each period: `fitted[t]` is the rate known before period t; `rate` the last one. */
export interface RateFit {
  rate: number;
  fitted: Float64Array;
  parameters: Record<string, number>;
}

/** Smoothing constant of Croston's method where none is given. */
const usualAlpha = 0.1;

/**
 * Croston's method (1972): size and interval are smoothed at each demand; the rate is their ratio. With
 * `correction` 1 - alpha/2 it is the unbiased form of Syntetos and Boylan (2005).
 */
export function crostonRate(y: Float64Array, alpha = usualAlpha, correction = 1): RateFit {
  const { sizes, intervals } = splitDemands(y);
  const fitted = new Float64Array(y.length).fill(NaN);
  if (sizes.length === 0) return { rate: 0, fitted: fitted.fill(0), parameters: { alpha } };
  let size = sizes[0];
  let interval = intervals.reduce((sum, v) => sum + v, 0) / intervals.length;
  let rate = (correction * size) / interval;
  let gap = 0;
  let seen = 0;
  for (let t = 0; t < y.length; t++) {
    if (seen > 0) fitted[t] = rate;
    gap++;
    if (!(y[t] > 0)) continue;
    if (seen > 0) {
      size += alpha * (y[t] - size);
      interval += alpha * (gap - interval);
      rate = (correction * size) / interval;
    }
    seen++;
    gap = 0;
  }
  return { rate, fitted, parameters: { alpha, size, interval } };
}

/**
 * The method of Teunter, Syntetos and Babai (2011): the probability of a demand is smoothed every period, the size
 * at each demand, so that the rate of an item that is dying out falls. Both start as plain averages: the weight of
 * a new value is at least one over the number seen.
 */
export function tsbRate(y: Float64Array, alpha = 0.05, beta = usualAlpha): RateFit {
  const fitted = new Float64Array(y.length).fill(NaN);
  let probability = 0;
  let size = 0;
  let seen = 0;
  for (let t = 0; t < y.length; t++) {
    if (t > 0) fitted[t] = probability * size;
    const demanded = y[t] > 0;
    probability += Math.max(beta, 1 / (t + 1)) * ((demanded ? 1 : 0) - probability);
    if (!demanded) continue;
    seen++;
    size += Math.max(alpha, 1 / seen) * (y[t] - size);
  }
  return { rate: probability * size, fitted, parameters: { alpha, beta, probability, size } };
}

/** Exponentially weighted mean of all periods: simple smoothing without the weight of a first guess. */
export function weightedMeanRate(y: Float64Array, alpha = usualAlpha): RateFit {
  const fitted = new Float64Array(y.length).fill(NaN);
  let sum = 0;
  let weight = 0;
  for (let t = 0; t < y.length; t++) {
    if (t > 0) fitted[t] = sum / weight;
    sum = (1 - alpha) * sum + y[t];
    weight = (1 - alpha) * weight + 1;
  }
  return { rate: sum / weight, fitted, parameters: { alpha } };
}

/**
 * The part of a history since demand began: an item first sold late had no chance to sell before, and its empty months
 * would make it look slow. It counts from one average interval before the first demand.
 *
 * @example
 * sinceStart(Float64Array.of(0, 0, 0, 0, 0, 0, 3, 3)); // [0, 3, 3]: the interval since is one month
 */
export function sinceStart(y: Float64Array): Float64Array {
  const { sizes } = splitDemands(y);
  if (sizes.length === 0) return y;
  const first = y.findIndex((v) => v > 0);
  const interval = (y.length - first) / sizes.length;
  return first > interval ? y.subarray(first - Math.floor(interval)) : y;
}

/**
 * The weighted mean since demand began.
 *
 * @example
 * rateSinceStart(Float64Array.of(0, 0, 0, 0, 0, 0, 3, 3)).rate; // about 2: of the last three months, not of all eight
 */
export function rateSinceStart(y: Float64Array, alpha = usualAlpha): RateFit {
  const known = sinceStart(y);
  const since = weightedMeanRate(known, alpha);
  if (known.length === y.length) return since;
  const fitted = new Float64Array(y.length).fill(NaN);
  fitted.set(since.fitted, y.length - known.length);
  return { ...since, fitted };
}

/**
 * The chance that an item silent for some periods still sells: how much longer than usual it has been silent is weighed
 * against a small chance, every period, that demand stops for good.
 *
 * @param demands periods with demand among the `active` ones up to the last demand
 * @param silence periods since
 */
export function survivalOf(demands: number, active: number, silence: number, ending = 0.02): number {
  const quiet = (1 - (demands + 0.5) / (active + 1)) * (1 - ending);
  let ended = 0;
  for (let k = 0; k < silence; k++) ended += quiet ** k * ending;
  const alive = quiet ** silence;
  return alive / (alive + ended);
}

/** The weighted mean lowered by the chance that demand has ended. */
export function survivingRate(y: Float64Array, alpha = usualAlpha): RateFit {
  const { sizes, silence } = splitDemands(y);
  const { rate, fitted } = weightedMeanRate(y, alpha);
  if (sizes.length === 0) return { rate: 0, fitted, parameters: { alpha } };
  const survival = survivalOf(sizes.length, y.length - silence, silence);
  return { rate: (2 * survival * rate) / (1 + survival), fitted, parameters: { alpha, survival } };
}
