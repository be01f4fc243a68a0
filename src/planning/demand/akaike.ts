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
  const weights = Float64Array.from(pool, (fit) => Math.exp(-0.5 * power * (fit.aicc - pool[0].aicc)));
  let total = 0;
  weights.forEach((w, i) => {
    if (w < negligible) weights[i] = 0;
    total += weights[i];
  });
  return weights.map((w) => w / total);
}
