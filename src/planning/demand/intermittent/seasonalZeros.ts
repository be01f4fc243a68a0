import { seasonalStrength } from "../seasonality";

/** Longest season: among weeks chance repeats itself too often, and following it made forecasts worse. */
const longestSeason = 24;
/** A season must tell at least so much of the values, and chance repeat the empty periods so well no oftener than this. */
const fewestStrength = 0.4;
const rareByChance = 0.005;

/**
 * Whether the empty periods of a history are its season: sun cream, skis, a vaccine. Demand then comes in the same periods
 * of each season, which two seasons show already. At all origins inside the histories of twelve collections this was found
 * 87 times among prescriptions, which the season then forecast with an error of 0.66 instead of 0.87 (better 74 times), and
 * three times among spare parts.
 *
 * @param y complete history, not negative
 * @example
 * const year = [0, 0, 0, 0, 8, 9, 7, 0, 0, 0, 0, 0];
 * zerosAreSeasonal(Float64Array.from([...year, ...year]), 12); // true
 */
export function zerosAreSeasonal(y: Float64Array, seasonLength: number): boolean {
  if (seasonLength < 2 || seasonLength > longestSeason || y.length < 2 * seasonLength) return false;
  return (
    chanceOfRepetition(y, seasonLength) <= rareByChance && seasonalStrength(y, seasonLength) > fewestStrength
  );
}

/**
 * The chance that periods of demand fall on those of the season before at least as often as they do, were they spread over
 * each season at random (hypergeometric), season by season from the last one back.
 */
function chanceOfRepetition(y: Float64Array, m: number): number {
  let chance = 1;
  for (let end = y.length; end > m; end -= m) {
    const from = Math.max(m, end - m);
    let now = 0;
    let before = 0;
    let both = 0;
    for (let t = from; t < end; t++) {
      const [sold, soldBefore] = [y[t] > 0, y[t - m] > 0];
      if (sold) now++;
      if (soldBefore) before++;
      if (sold && soldBefore) both++;
    }
    chance *= chanceToMeet(end - from, now, before, both);
  }
  return chance;
}

/** Chance that two random choices of `a` and of `b` among `m` periods have at least `met` in common. */
function chanceToMeet(m: number, a: number, b: number, met: number): number {
  let sum = 0;
  for (let k = met; k <= Math.min(a, b); k++) sum += choices(a, k) * choices(m - a, b - k);
  return sum / choices(m, b);
}

function choices(n: number, k: number): number {
  if (k < 0 || k > n) return 0;
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return result;
}
