import normal from "@stdlib/stats-base-dists-normal";

/**
 * Standard normal loss function G(k) = φ(k) − k·(1 − Φ(k)): expected units by which a standard normal demand
 * exceeds k. Falls from infinity to 0.
 *
 * @example
 * normalLoss(1.3) // 0.0455279621
 */
export function normalLoss(k: number): number {
  return normal.pdf(k, 0, 1) - k * normal.cdf(-k, 0, 1);
}

/** Second-order loss: ½·E[((Z − k)⁺)²], which is also the integral of the loss function from k to infinity. */
export function normalSecondLoss(k: number): number {
  return 0.5 * ((k * k + 1) * normal.cdf(-k, 0, 1) - k * normal.pdf(k, 0, 1));
}

/**
 * The k whose loss is `loss`, by Newton's method from a good start, safeguarded by bisection. Negative k is a valid
 * answer: a small fill rate needs less than no safety stock.
 *
 * @example
 * inverseNormalLoss(0.0455279621) // 1.3
 */
export function inverseNormalLoss(loss: number): number {
  if (!(loss > 0)) return Infinity;
  // G(k) > −k, so the answer lies above −loss; G(40) underflows to zero.
  let low = -loss - 1;
  let high = 40;
  let k = loss > 0.4 ? -loss + normalLoss(loss) : 1;
  for (let step = 0; step < 200; step++) {
    const error = normalLoss(k) - loss;
    if (error > 0) low = k;
    else high = k;
    const slope = -normal.cdf(-k, 0, 1);
    let next = slope < 0 ? k - error / slope : NaN;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - k) <= 1e-14 * Math.max(1, Math.abs(k))) return next;
    k = next;
  }
  return k;
}

/**
 * Safety factor of a cycle service: that many standard deviations cover demand with this chance. 0 where half is enough.
 *
 * @example
 * safetyFactor(0.95) // 1.6448536270
 */
export function safetyFactor(service: number): number {
  return Math.max(0, normal.quantile(service, 0, 1));
}
