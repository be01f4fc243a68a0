import t from "@stdlib/stats-base-dists-t";
import { PlanningError } from "../errors";
import { factorCholesky, solveFactored } from "../math/cholesky";
import { say } from "../words";

/** One coefficient of a regression. The first of a fit is the intercept. */
export interface Coefficient {
  estimate: number;
  standardError: number;
  /** estimate ÷ standard error, and the probability of one as far from zero by chance. */
  tValue: number;
  pValue: number;
  /** Variance inflation: how much the other drivers blur this one; 1 is not at all. NaN for the intercept. */
  inflation: number;
}

export interface RegressionFit {
  coefficients: Coefficient[];
  fitted: Float64Array;
  rSquared: number;
  /** Observations used, and those left for the error. */
  count: number;
  freedom: number;
  /** Standard deviation of the errors. */
  sigma: number;
  /** Ridge penalty (on standardised drivers) used because drivers move together; 0 for ordinary least squares. */
  ridge: number;
}

/** Drivers whose part not explained by the others is smaller than this count as moving together. */
const collinear = 1e-8;
const ridgePenalty = 1e-3;

/**
 * Least-squares regression with an intercept, on the periods in which everything is known. Drivers that move together
 * are held apart by a small ridge penalty, which is reported.
 *
 * @param response one number a period; NaN for missing
 * @param drivers drivers × periods
 * @throws PlanningError notAvailable when fewer periods are complete than coefficients are wanted, or a driver never
 * changes in them: its part cannot be told from the intercept
 * @example
 * regress(Float64Array.of(1, 3, 5), [Float64Array.of(0, 1, 2)]).coefficients[1].estimate; // 2
 */
export function regress(response: Float64Array, drivers: readonly Float64Array[]): RegressionFit {
  const rows = [...response.keys()].filter(
    (at) => Number.isFinite(response[at]) && drivers.every((driver) => Number.isFinite(driver[at])),
  );
  const count = rows.length;
  const size = drivers.length;
  if (count < size + 1) {
    throw new PlanningError(
      "notAvailable",
      say`${count} complete periods are too few for ${size} drivers; give at least ${size + 2}.`,
    );
  }
  const still = drivers.findIndex((driver) => neverChanges(rows.map((at) => driver[at])));
  if (still >= 0)
    throw new PlanningError("notAvailable", say`Driver ${still + 1} never changes; leave it out.`);
  const scaled = drivers.map((driver) => standardise(rows.map((at) => driver[at])));
  const y = centred(rows.map((at) => response[at]));
  const plain = crossProducts(scaled.map((column) => column.values));
  const isCollinear = !isWellConditioned(plain, size);
  const ridge = isCollinear ? ridgePenalty : 0;
  const inverse = inverseOf(plain, size, ridge * count);
  const slopes = Float64Array.from({ length: size }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += inverse[i * size + j] * dot(scaled[j].values, y.values);
    return sum / scaled[i].spread;
  });
  const intercept = y.mean - slopes.reduce((sum, slope, i) => sum + slope * scaled[i].mean, 0);
  const fitted = response.map((_, at) =>
    drivers.reduce((sum, driver, i) => sum + slopes[i] * driver[at], intercept),
  );
  const residuals = rows.map((at) => response[at] - fitted[at]);
  const freedom = count - size - 1;
  const errorSum = residuals.reduce((sum, error) => sum + error * error, 0);
  const totalSum = dot(y.values, y.values);
  const sigma = freedom > 0 ? Math.sqrt(errorSum / freedom) : NaN;
  const variances = Array.from({ length: size }, (_, i) => inverse[i * size + i] / scaled[i].spread ** 2);
  const ofIntercept = interceptVariance(inverse, scaled, count);
  return {
    coefficients: [
      coefficient(intercept, sigma * Math.sqrt(ofIntercept), freedom, NaN),
      ...variances.map((variance, i) =>
        coefficient(
          slopes[i],
          sigma * Math.sqrt(variance),
          freedom,
          inverse[i * size + i] * dot(scaled[i].values, scaled[i].values),
        ),
      ),
    ],
    fitted,
    rSquared: totalSum > 0 ? 1 - errorSum / totalSum : NaN,
    count,
    freedom,
    sigma,
    ridge,
  };
}

/** Quantile of Student's distribution for a two-sided interval, such as 0.95. */
export function studentFactor(level: number, freedom: number): number {
  return freedom > 0 ? t.quantile((1 + level) / 2, freedom) : NaN;
}

interface Standardised {
  values: Float64Array;
  mean: number;
  spread: number;
}

/** Whether a driver has the same value in all of these periods. */
export function neverChanges(list: readonly number[]): boolean {
  return list.every((value) => value === list[0]);
}

/** Centred and divided by its spread. */
function standardise(list: readonly number[]): Standardised {
  const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
  const spread = Math.sqrt(list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / list.length);
  return { values: Float64Array.from(list, (value) => (value - mean) / spread), mean, spread };
}

/** Less its mean; in its own units, so that slopes are too. */
function centred(list: readonly number[]): { values: Float64Array; mean: number } {
  const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
  return { values: Float64Array.from(list, (value) => value - mean), mean };
}

function crossProducts(columns: readonly Float64Array[]): Float64Array {
  const size = columns.length;
  const products = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) products[i * size + j] = dot(columns[i], columns[j]);
  return products;
}

function isWellConditioned(products: Float64Array, size: number): boolean {
  const factor = products.slice();
  if (!factorCholesky(factor, size)) return false;
  for (let i = 0; i < size; i++)
    if (factor[i * size + i] ** 2 < collinear * products[i * size + i]) return false;
  return true;
}

function inverseOf(products: Float64Array, size: number, penalty: number): Float64Array {
  const factor = products.slice();
  for (let i = 0; i < size; i++) factor[i * size + i] += penalty;
  if (!factorCholesky(factor, size))
    throw new PlanningError("notAvailable", say`The drivers hardly change; leave some out.`);
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    solveFactored(factor, unit, size);
    for (let row = 0; row < size; row++) inverse[row * size + column] = unit[row];
  }
  return inverse;
}

function interceptVariance(inverse: Float64Array, columns: readonly Standardised[], count: number): number {
  const size = columns.length;
  let sum = 1 / count;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      sum +=
        (inverse[i * size + j] * columns[i].mean * columns[j].mean) / (columns[i].spread * columns[j].spread);
    }
  }
  return sum;
}

function coefficient(
  estimate: number,
  standardError: number,
  freedom: number,
  inflation: number,
): Coefficient {
  const tValue = estimate / standardError;
  const pValue = freedom > 0 ? 2 * t.cdf(-Math.abs(tValue), freedom) : NaN;
  return { estimate, standardError, tValue, pValue, inflation };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
