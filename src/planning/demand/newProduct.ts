import { PlanningError } from "../errors";
import { interpolate } from "../math/interpolate";
import { say } from "../words";

/** The course of a diffusion: one number a period. */
export interface Diffusion {
  /** First purchases in each period. */
  sales: Float64Array;
  /** First purchases until the end of each period. */
  cumulative: Float64Array;
  /** Time of the largest sales rate, in periods from the launch (0 when they fall from the start), and that rate. */
  peakTime: number;
  peakRate: number;
}

/**
 * Bass diffusion: N(t) = m·(1 − e^−(p+q)t) ÷ (1 + (q/p)·e^−(p+q)t), differenced over periods.
 *
 * Source: Bass 1969.
 * @param innovation coefficient p above 0
 * @param imitation coefficient q, 0 or more
 * @param market number m of eventual buyers
 * @param start periods since the launch at which the first period begins
 * @throws PlanningError value for coefficients out of range
 * @example
 * bassDiffusion(3, 0.03, 0.38, 1000).cumulative[0]; // 36.0…
 */
export function bassDiffusion(
  periods: number,
  innovation: number,
  imitation: number,
  market: number,
  start = 0,
): Diffusion {
  if (!(innovation > 0 && imitation >= 0 && market >= 0)) {
    throw new PlanningError(
      "value",
      say`The Bass model needs an innovation above 0, an imitation and a market of 0 or more.`,
    );
  }
  const speed = innovation + imitation;
  const buyers = (t: number): number => {
    const decay = Math.exp(-speed * t);
    return (market * (1 - decay)) / (1 + (imitation / innovation) * decay);
  };
  const cumulative = Float64Array.from({ length: periods }, (_, t) => buyers(start + t + 1));
  const before = start > 0 ? buyers(start) : 0;
  const falls = imitation <= innovation;
  return {
    sales: cumulative.map((units, t) => units - (t === 0 ? before : cumulative[t - 1])),
    cumulative,
    peakTime: falls ? 0 : Math.log(imitation / innovation) / speed,
    peakRate: falls ? market * innovation : (market * speed ** 2) / (4 * imitation),
  };
}

/**
 * Launch profile of a new item from like items: their sales aligned by age, averaged by weight and scaled. Where an
 * analogue is too young its last growth carries on as the average of the others does; where none is old enough, the
 * profile keeps its last ratio.
 *
 * @param histories analogues × periods; missing is NaN
 * @param launches position of each analogue's first period of sales, from 0
 * @throws PlanningError notAvailable when no analogue has sales after its launch
 * @example
 * likeProfile([Float64Array.of(10, 20), Float64Array.of(0, 20)], [0, 1], { horizon: 2 }); // [15, 30]
 */
export function likeProfile(
  histories: readonly Float64Array[],
  launches: readonly number[],
  { horizon, weights, scale = 1 }: { horizon: number; weights?: Float64Array; scale?: number },
): Float64Array {
  const byAge = histories.map((row, item) => withoutGaps(row.subarray(launches[item])));
  const profile = new Float64Array(horizon);
  let ratio = 1;
  const [first, weight] = atAge(byAge, weights, 0, (row) => row[0]);
  if (weight === 0) {
    throw new PlanningError(
      "notAvailable",
      say`No like item has sales in its first period; check the launch periods.`,
    );
  }
  profile[0] = first / weight;
  for (let age = 1; age < horizon; age++) {
    // Growth is averaged over the analogues that have both ages, so that the profile does not jump where one ends.
    const [now, both] = atAge(byAge, weights, age, (row) => row[age]);
    const [before] = atAge(byAge, weights, age, (row) => row[age - 1]);
    if (before > 0) ratio = now / before;
    // After a period without sales there is no growth to tell: the average itself counts.
    const isRestart = profile[age - 1] === 0 && both > 0;
    profile[age] = isRestart ? now / both : profile[age - 1] * ratio;
  }
  return profile.map((units) => units * scale);
}

/** Months that are not known between two that are lie on the line between them, so that no growth is lost. */
function withoutGaps(row: Float64Array): Float64Array {
  const known = [...row.keys()].filter((age) => !Number.isNaN(row[age]));
  const units = known.map((age) => row[age]);
  const isBetween = (age: number): boolean => age > known[0] && age < known[known.length - 1];
  return row.map((value, age) => (isBetween(age) ? interpolate(known, units, age) : value));
}

/** Weighted sum over the analogues that reach the age, and the weights behind it. */
function atAge(
  byAge: readonly Float64Array[],
  weights: Float64Array | undefined,
  age: number,
  value: (row: Float64Array) => number,
): [sum: number, weight: number] {
  let [sum, total] = [0, 0];
  byAge.forEach((row, item) => {
    const units = value(row);
    if (age >= row.length || Number.isNaN(row[age]) || Number.isNaN(units)) return;
    const weight = weights?.[item] ?? 1;
    sum += weight * units;
    total += weight;
  });
  return [sum, total];
}
