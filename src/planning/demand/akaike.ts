/** AICc from -2 log likelihood, the number of parameters (variance included) and of observations. */
export function correctedAkaike(objective: number, count: number, n: number): number {
  if (n - count - 1 <= 0) return Infinity;
  return objective + 2 * count + (2 * count * (count + 1)) / (n - count - 1);
}

/** Weights below this share of the best model's are dropped. */
const negligible = 0.01;

/**
 * Weights of a pool of fitted models, best first: exp(-power/2 (AICc - best)), summing to one. Akaike weights have
 * power 1; half the power hedges more and forecasts better, because AICc differences on short series are noisy.
 *
 * @example
 * akaikeWeights([{ aicc: 10 }, { aicc: 10 }]); // [0.5, 0.5]
 */
export function akaikeWeights(pool: readonly { aicc: number }[], power = 0.5): Float64Array {
  const weights = new Float64Array(pool.length);
  let total = 0;
  for (let i = 0; i < pool.length; i++) {
    const w = Math.exp(-0.5 * power * (pool[i].aicc - pool[0].aicc));
    weights[i] = w < negligible ? 0 : w;
    total += weights[i];
  }
  for (let i = 0; i < weights.length; i++) weights[i] /= total;
  return weights;
}
