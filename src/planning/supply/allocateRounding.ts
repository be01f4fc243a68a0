/**
 * Puts right the last bits, so that the quantities, added in order, give exactly `total`, which is at most the sum
 * of what is wanted. Goes from the last quantity to the first: the difference between `total` and the sum of the
 * quantities before one of them is what that one has to be; when this exceeds its request, it gets the request
 * and those before it have to reach the rest. Requests that get nothing stay at nothing if possible.
 */
export function settleRounding(quantity: Float64Array, wanted: Float64Array, total: number): void {
  if (!settle(quantity, wanted, total, (i) => quantity[i] > 0)) settle(quantity, wanted, total, () => true);
}

function settle(
  quantity: Float64Array,
  wanted: Float64Array,
  total: number,
  mayChange: (i: number) => boolean,
): boolean {
  const before = sumsBefore(quantity);
  const most = sumsBefore(wanted.map((units, i) => (mayChange(i) ? units : quantity[i])));
  let target = total;
  for (let i = quantity.length - 1; i >= 0; i--) {
    if (before[i] + quantity[i] === target) return true;
    if (!mayChange(i)) continue;
    const needed = complement(target, before[i]);
    if (needed >= 0 && needed <= wanted[i] && before[i] + needed === target) {
      quantity[i] = needed;
      return true;
    }
    [quantity[i], target] = needed < 0 ? [0, target] : splitNear(needed, wanted[i], target, most[i]);
  }
  return target === 0;
}

/**
 * Splits `target` into a quantity near the one needed and a sum before it that can be reached. Where every sum with
 * that quantity falls half-way between two numbers, rounding would always miss the target, so that the quantity has
 * to be a bit smaller or larger.
 */
function splitNear(
  needed: number,
  limit: number,
  target: number,
  most: number,
): [quantity: number, before: number] {
  const start = Math.min(needed, limit);
  for (const direction of [-1, 1] as const) {
    let quantity = start;
    for (let steps = 0; steps <= 4 && quantity >= 0 && quantity <= limit; steps++) {
      const before = complement(target, quantity);
      if (before >= 0 && before <= most && before + quantity === target) return [quantity, before];
      quantity = neighbour(quantity, direction);
    }
  }
  return [start, Math.min(complement(target, start), most)];
}

/** Sum of the numbers before each position, added in order as every reader adds them. */
function sumsBefore(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length);
  for (let i = 1; i < values.length; i++) sums[i] = sums[i - 1] + values[i - 1];
  return sums;
}

/** The number that added to `part` gives `total` after rounding; a tie may need a step to the next number. */
function complement(total: number, part: number): number {
  const difference = total - part;
  if (part + difference === total) return difference;
  return neighbour(difference, part + difference < total ? 1 : -1);
}

const bits = new BigInt64Array(1);
const value = new Float64Array(bits.buffer);

/** The next representable number above (1) or below (-1) a number of at least 0. */
function neighbour(number: number, direction: 1 | -1): number {
  if (number === 0) return direction * Number.MIN_VALUE;
  value[0] = number;
  bits[0] += number > 0 ? BigInt(direction) : BigInt(-direction);
  return value[0];
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
