import { factorCholesky, solveFactored } from "../../math/cholesky";

/** Prior observations that hold each seasonal effect near zero, and each bend of the trend near straight. */
const ridge = { season: 0.02, bend: 2 };
/** Periods between the bends of the trend, in seasons; without a season, in periods. */
const bendSpacing = { seasons: 1.5, periods: 18 };
/** Huber's weights fall off beyond this many standard deviations. */
const huberLimit = 0.7;
/** Tukey's bisquare gives no weight beyond this many standard deviations. */
const bisquareLimit = 4.685;
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

/** Trend, its bends and the season as the columns of a regression, with a ridge on each. */
interface Design {
  rows: Float64Array[];
  penalty: Float64Array;
}

function designMatrix(n: number, seasonLength: number): Design {
  const spacing = seasonLength > 1 ? Math.round(bendSpacing.seasons * seasonLength) : bendSpacing.periods;
  const bends: number[] = [];
  for (let bend = spacing; bend < n - spacing / 2; bend += spacing) bends.push(bend);
  const seasons = seasonLength > 1 ? seasonLength : 0;
  const width = 2 + bends.length + seasons;
  const rows = Array.from({ length: n }, (_, t) => {
    const row = new Float64Array(width);
    row[0] = 1;
    row[1] = (t - (n - 1) / 2) / spacing;
    bends.forEach((bend, i) => (row[2 + i] = Math.max(0, t - bend) / spacing));
    if (seasons > 0) row[2 + bends.length + (t % seasons)] = 1;
    return row;
  });
  const penalty = new Float64Array(width);
  penalty[0] = penalty[1] = 1e-9;
  penalty.fill(ridge.bend, 2, 2 + bends.length);
  penalty.fill(ridge.season, 2 + bends.length);
  return { rows, penalty };
}

/** Penalised weighted least squares; undefined when there are too few points. */
function weightedFit(values: Float64Array, weights: Float64Array, design: Design): SeasonalFit | undefined {
  const width = design.penalty.length;
  const normal = new Float64Array(width * width);
  const beta = new Float64Array(width);
  design.penalty.forEach((p, j) => (normal[j * width + j] = p));
  for (let t = 0; t < values.length; t++) {
    if (weights[t] === 0) continue;
    const row = design.rows[t];
    for (let i = 0; i < width; i++) {
      if (row[i] === 0) continue;
      const scaled = weights[t] * row[i];
      beta[i] += scaled * values[t];
      for (let j = 0; j <= i; j++) normal[i * width + j] += scaled * row[j];
    }
  }
  if (!factorCholesky(normal, width)) return undefined;
  solveFactored(normal, beta, width);
  const [fitted, leverage] = [new Float64Array(values.length), new Float64Array(values.length)];
  const solved = new Float64Array(width);
  for (let t = 0; t < values.length; t++) {
    const row = design.rows[t];
    solved.set(row);
    forwardSolve(normal, solved, width);
    let [value, variance] = [0, 0];
    for (let j = 0; j < width; j++) {
      value += row[j] * beta[j];
      variance += solved[j] * solved[j];
    }
    fitted[t] = value;
    leverage[t] = Math.sqrt(variance);
  }
  let [squares, count, used] = [0, 0, 0];
  for (let t = 0; t < values.length; t++) {
    if (weights[t] === 0) continue;
    squares += weights[t] * (values[t] - fitted[t]) ** 2;
    count += weights[t];
    used += weights[t] * leverage[t] ** 2;
  }
  const freedom = Math.max(count - used, 1);
  return { fitted, weights, scale: Math.sqrt(squares / freedom), freedom, leverage };
}

/** Overwrites b with L⁻¹ b: its squared length is b' A⁻¹ b. */
function forwardSolve(factor: Float64Array, b: Float64Array, n: number): void {
  let first = 0;
  while (first < n && b[first] === 0) first++;
  for (let i = first; i < n; i++) {
    let sum = b[i];
    for (let k = first; k < i; k++) sum -= factor[i * n + k] * b[k];
    b[i] = sum / factor[i * n + i];
  }
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
  seasonLength: number,
): SeasonalFit | undefined {
  const usable = included.map((include, t) => (include > 0 && !Number.isNaN(values[t]) ? 1 : 0));
  if (usable.reduce((sum, use) => sum + use, 0) < 6) return undefined;
  const design = designMatrix(values.length, seasonLength);
  let fit = weightedFit(values, usable, design);
  for (let round = 0; fit && round < rounds.huber + rounds.bisquare; round++) {
    const spread = robustScale(values, fit, usable);
    if (spread < 1e-12) break;
    const weightOf = round < rounds.huber ? huberWeight : bisquareWeight;
    const { fitted } = fit;
    fit = weightedFit(
      values,
      usable.map((use, t) => (use > 0 ? weightOf(Math.abs(values[t] - fitted[t]) / spread) : 0)),
      design,
    );
  }
  return fit;
}

/** The same regression with the weights given: plain least squares over the periods that count. */
export function seasonalFit(
  values: Float64Array,
  weights: Float64Array,
  seasonLength: number,
): SeasonalFit | undefined {
  const usable = weights.map((weight, t) => (Number.isNaN(values[t]) ? 0 : weight));
  return weightedFit(values, usable, designMatrix(values.length, seasonLength));
}

const huberWeight = (distance: number): number => Math.min(1, huberLimit / distance);

function bisquareWeight(distance: number): number {
  return distance >= bisquareLimit ? 0 : (1 - (distance / bisquareLimit) ** 2) ** 2;
}

/** 1.4826 · median |residual|, widened for the parameters that the fit has used up. */
function robustScale(values: Float64Array, fit: SeasonalFit, usable: Float64Array): number {
  const sizes: number[] = [];
  let used = 0;
  for (let t = 0; t < values.length; t++) {
    if (usable[t] === 0) continue;
    sizes.push(Math.abs(values[t] - fit.fitted[t]));
    used += Math.min(1, fit.weights[t] * fit.leverage[t] ** 2);
  }
  sizes.sort((a, b) => a - b);
  const middle = (sizes[(sizes.length - 1) >> 1] + sizes[sizes.length >> 1]) / 2;
  return 1.4826 * middle * Math.sqrt(sizes.length / Math.max(sizes.length - used, 1));
}
