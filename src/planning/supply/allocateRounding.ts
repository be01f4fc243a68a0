/**
 * Puts right the last bits, so that the quantities, added in order, give exactly `total`. The correction goes to
 * the largest quantity that can take it without exceeding its request or falling below zero.
 */
export function settleRounding(quantity: Float64Array, wanted: Float64Array, total: number): void {
  const order = [...quantity.keys()].sort((a, b) => quantity[b] - quantity[a]);
  for (const i of order) {
    for (let attempt = 0; attempt < 8; attempt++) {
      const error = total - quantity.reduce((sum, value) => sum + value, 0);
      if (error === 0) return;
      const corrected = quantity[i] + error;
      if (corrected < 0 || corrected > wanted[i] || corrected === quantity[i]) break;
      quantity[i] = corrected;
    }
  }
}

/**
 * Largest-remainder rounding to whole lots, tier by tier: every quantity becomes a whole number of lots or the whole
 * request; what is left goes by largest remainder, then to any request that it can serve by a lot or completely.
 */
export function roundToLots(
  quantity: Float64Array,
  wanted: Float64Array,
  total: number,
  lot: number,
  tiers: readonly (readonly number[])[],
): void {
  const tolerance = 1e-9 * Math.max(1, total);
  const remainder = new Float64Array(quantity.length);
  let rest = total;
  for (let i = 0; i < quantity.length; i++) {
    const complete = wanted[i] - quantity[i] <= tolerance;
    const rounded = complete ? wanted[i] : Math.floor(quantity[i] / lot + 1e-9) * lot;
    remainder[i] = quantity[i] - rounded;
    quantity[i] = rounded;
    rest -= rounded;
  }
  for (const tier of tiers) {
    const byRemainder = [...tier].sort((a, b) => remainder[b] - remainder[a] || a - b);
    for (let given = true; given;) {
      given = false;
      for (const i of byRemainder) {
        const step = Math.min(lot, wanted[i] - quantity[i]);
        if (step <= tolerance || step > rest + tolerance) continue;
        quantity[i] += step;
        rest -= step;
        given = true;
      }
    }
  }
}
