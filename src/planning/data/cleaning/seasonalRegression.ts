import { factorCholesky, solveFactored } from "../../math/cholesky";

/** Prior observations that hold each seasonal effect near zero, and each bend of the trend near straight. */
const ridge = { season: 0.02, bend: 2 };
/** Periods between the bends of the trend, in seasons; without a season, in periods. */
const bendSpacing = { seasons: 1.5, periods: 18 };
/** Huber's weights fall off beyond this many standard deviations. */
const huberLimit = 0.7;
/** Tukey's bisquare gives no weight beyond this many standard deviations. */
const bisquareLimit = 4.685;
/** Weights that move less than this have settled. */
const settled = 0.005;
const rounds = { huber: 8, bisquare: 8 };

/** A fitted trend with season, and how far its values can be trusted. */
export interface SeasonalFit {
  /** Expected value of every period, those without weight included. */
  fitted: Float64Array;
  /** Weight of every period in the fit, 0 to 1. */
  weights: Float64Array;
  /** Residual standard deviation of a single period. */
  scale: number;
  /** Degrees of freedom behind `scale`. */
  freedom: number;
  /** Standard error of `fitted`, in units of `scale`. */
  leverage: Float64Array;
}

/**
 * Trend, its bends and the season as the columns of a regression, with a ridge on each. Rows are sparse: a
 * period has one season. One design serves every series of the same length.
 */
export interface SeasonalDesign {
  seasonLength: number;
  /** Columns of a row that are not zero, and their values. */
  columns: Int32Array[];
  values: Float64Array[];
  penalty: Float64Array;
}

/** The design for `n` periods. */
export function seasonalDesign(n: number, seasonLength: number): SeasonalDesign {
  const spacing = seasonLength > 1 ? Math.round(bendSpacing.seasons * seasonLength) : bendSpacing.periods;
  const bends: number[] = [];
  for (let bend = spacing; bend < n - spacing / 2; bend += spacing) bends.push(bend);
  const seasons = seasonLength > 1 ? seasonLength : 0;
  const rows = Array.from({ length: n }, (_, t): [number, number][] => {
    const row: [number, number][] = [
      [0, 1],
      [1, (t - (n - 1) / 2) / spacing],
    ];
    bends.forEach((bend, i) => t > bend && row.push([2 + i, (t - bend) / spacing]));
    if (seasons > 0) row.push([2 + bends.length + (t % seasons), 1]);
    return row;
  });
  const penalty = new Float64Array(2 + bends.length + seasons);
  penalty[0] = penalty[1] = 1e-9;
  penalty.fill(ridge.bend, 2, 2 + bends.length);
  penalty.fill(ridge.season, 2 + bends.length);
  return {
    seasonLength,
    columns: rows.map((row) => Int32Array.from(row, ([column]) => column)),
    values: rows.map((row) => Float64Array.from(row, ([, value]) => value)),
    penalty,
  };
}

/** A solved regression: its values, and the Cholesky factor that tells how far to trust them. */
interface Solution {
  fitted: Float64Array;
  factor: Float64Array;
  weights: Float64Array;
}

/** Penalised weighted least squares; undefined when there are too few points. */
function solve(values: Float64Array, weights: Float64Array, design: SeasonalDesign): Solution | undefined {
  const width = design.penalty.length;
  const normal = new Float64Array(width * width);
  const beta = new Float64Array(width);
  design.penalty.forEach((p, j) => (normal[j * width + j] = p));
  for (let t = 0; t < values.length; t++) {
    if (weights[t] === 0) continue;
    const [columns, row] = [design.columns[t], design.values[t]];
    for (let i = 0; i < row.length; i++) {
      const scaled = weights[t] * row[i];
      const target = columns[i] * width;
      beta[columns[i]] += scaled * values[t];
      for (let j = 0; j <= i; j++) normal[target + columns[j]] += scaled * row[j];
    }
  }
  if (!factorCholesky(normal, width)) return undefined;
  solveFactored(normal, beta, width);
  const fitted = new Float64Array(values.length);
  for (let t = 0; t < values.length; t++) {
    const [columns, row] = [design.columns[t], design.values[t]];
    for (let i = 0; i < row.length; i++) fitted[t] += row[i] * beta[columns[i]];
  }
  return { fitted, factor: normal, weights };
}

/** Adds to a solution how far each of its values can be trusted. */
function judge(
  values: Float64Array,
  { fitted, factor, weights }: Solution,
  design: SeasonalDesign,
): SeasonalFit {
  const width = design.penalty.length;
  const leverage = new Float64Array(values.length);
  const row = new Float64Array(width);
  let [squares, count, used] = [0, 0, 0];
  for (let t = 0; t < values.length; t++) {
    row.fill(0);
    design.columns[t].forEach((column, i) => (row[column] = design.values[t][i]));
    leverage[t] = Math.sqrt(squaredForward(factor, row, width));
    if (weights[t] === 0) continue;
    squares += weights[t] * (values[t] - fitted[t]) ** 2;
    count += weights[t];
    used += weights[t] * leverage[t] ** 2;
  }
  const freedom = Math.max(count - used, 1);
  return { fitted, weights, scale: Math.sqrt(squares / freedom), freedom, leverage };
}

/** b' A⁻¹ b as the squared length of L⁻¹ b, which overwrites b. */
function squaredForward(factor: Float64Array, b: Float64Array, n: number): number {
  let total = 0;
  for (let i = 0; i < n; i++) {
    let sum = b[i];
    const row = i * n;
    for (let k = 0; k < i; k++) sum -= factor[row + k] * b[k];
    b[i] = sum / factor[row + i];
    total += b[i] * b[i];
  }
  return total;
}

/**
 * Trend and season by robust regression: Huber's weights to begin with, then Tukey's bisquare
 * (iteratively reweighted least squares; Maronna, Martin, Yohai 2006). The trend may bend every 1.5 seasons.
 *
 * @param values Any scale on which noise is about even; logarithms for demand. NaN is left out.
 * @param included 0 for periods that shall not shape the fit (stock-outs, promotions), otherwise 1.
 * @returns undefined with fewer than 6 usable periods.
 */
export function robustSeasonalFit(
  values: Float64Array,
  included: Float64Array,
  design: SeasonalDesign,
): SeasonalFit | undefined {
  const usable = included.map((include, t) => (include > 0 && !Number.isNaN(values[t]) ? 1 : 0));
  if (usable.reduce((sum, use) => sum + use, 0) < 6) return undefined;
  let solution = solve(values, usable, design);
  for (const [weightOf, most] of [
    [huberWeight, rounds.huber],
    [bisquareWeight, rounds.bisquare],
  ] as const) {
    for (let round = 0; solution && round < most; round++) {
      const { fitted, weights }: Solution = solution;
      const spread = robustScale(values, fitted, usable, design.penalty.length);
      if (spread < 1e-12) break;
      const next = usable.map((use, t) => (use > 0 ? weightOf(Math.abs(values[t] - fitted[t]) / spread) : 0));
      if (round > 0 && next.every((weight, t) => Math.abs(weight - weights[t]) < settled)) break;
      solution = solve(values, next, design);
    }
  }
  return solution && judge(values, solution, design);
}

/** The same regression with the weights given: plain least squares over the periods that count. */
export function seasonalFit(
  values: Float64Array,
  weights: Float64Array,
  design: SeasonalDesign,
): SeasonalFit | undefined {
  const usable = weights.map((weight, t) => (Number.isNaN(values[t]) ? 0 : weight));
  const solution = solve(values, usable, design);
  return solution && judge(values, solution, design);
}

const huberWeight = (distance: number): number => Math.min(1, huberLimit / distance);

function bisquareWeight(distance: number): number {
  return distance >= bisquareLimit ? 0 : (1 - (distance / bisquareLimit) ** 2) ** 2;
}

/** 1.4826 · median |residual|, widened for the parameters that the fit has used up. */
function robustScale(
  values: Float64Array,
  fitted: Float64Array,
  usable: Float64Array,
  parameters: number,
): number {
  const sizes = new Float64Array(values.length);
  let count = 0;
  for (let t = 0; t < values.length; t++) if (usable[t] > 0) sizes[count++] = Math.abs(values[t] - fitted[t]);
  const sorted = sizes.subarray(0, count).sort();
  const middle = (sorted[(count - 1) >> 1] + sorted[count >> 1]) / 2;
  return 1.4826 * middle * Math.sqrt(count / Math.max(count - parameters, count / 4));
}
