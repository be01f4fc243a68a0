import { minimiseInInterval } from "../../math/minimiseInInterval";
import { Scratch } from "../../math/scratch";
import { fillLines, warmUp } from "./recursion";

/** Smoothing parameters tried first; the best is refined between its neighbours. */
const alphas = [0.02, 0.06, 0.12, 0.2, 0.3, 0.42, 0.55, 0.7, 0.85, 0.99];
const refinements = 4;
/** The initial level may lie this many mean sizes from zero. */
const levelReach = 10;
/** Thetas from 1 (plain smoothing) to 30: shares 1 - 1/theta of the line. */
const largestShare = 1 - 1 / 30;
/** Holds what a short or flat history says nothing about to its usual value. */
const ridge = 1e-5;

const lineScratch = new Scratch();

/** What is linear in the model once alpha is given, and the errors that remain. */
interface Linear {
  level: number;
  share: number;
  squares: number;
}

/**
 * Least-squares parameters: initial level, alpha, theta. Given alpha the one-step forecasts are linear in the initial
 * level and in the share of the line, so those two are solved for and only alpha is searched (variable projection, Golub
 * and Pereyra 1973).
 *
 * @param y seasonally adjusted values about 1, at least four
 */
export function fitTheta(y: Float64Array): Float64Array {
  const lines = lineScratch.take(2 * y.length);
  fillLines(y, lines);
  const found: Linear = { level: 0, share: 0, squares: 0 };
  const squaresAt = (alpha: number): number => {
    solveAt(y, lines, alpha, found);
    return found.squares;
  };
  const alpha = minimiseInInterval(squaresAt, alphas, refinements);
  solveAt(y, lines, alpha, found);
  return Float64Array.of(found.level, alpha, 1 / (1 - found.share));
}

/** The best initial level and share for an alpha, in their bounds. */
function solveAt(y: Float64Array, lines: Float64Array, alpha: number, out: Linear): void {
  let decay = 1 - alpha;
  let smoothed = alpha * y[0];
  let aa = ridge;
  let bb = ridge;
  let ab = 0;
  let ra = ridge * y[0];
  let rb = ridge * 0.5;
  let rr = 0;
  for (let t = 1; t < y.length; t++) {
    const next = decay * (1 - alpha);
    if (t >= warmUp) {
      const line = lines[2 * t] * decay + (lines[2 * t + 1] * (1 - next)) / alpha;
      const rest = y[t] - smoothed;
      aa += decay * decay;
      ab += decay * line;
      bb += line * line;
      ra += decay * rest;
      rb += line * rest;
      rr += rest * rest;
    }
    smoothed += alpha * (y[t] - smoothed);
    decay = next;
  }
  const squares = (level: number, share: number): number =>
    rr - 2 * (level * ra + share * rb) + level * level * aa + 2 * level * share * ab + share * share * bb;
  const consider = (level: number, share: number): void => {
    const sum = squares(level, share);
    if (sum < out.squares) Object.assign(out, { level, share, squares: sum });
  };
  out.squares = Infinity;
  const determinant = aa * bb - ab * ab;
  const level = (bb * ra - ab * rb) / determinant;
  const share = (aa * rb - ab * ra) / determinant;
  if (determinant > 0 && Math.abs(level) <= levelReach && share >= 0 && share <= largestShare) {
    return consider(level, share);
  }
  for (const edge of [0, largestShare])
    consider(within((ra - edge * ab) / aa, -levelReach, levelReach), edge);
  for (const edge of [-levelReach, levelReach])
    consider(edge, within((rb - edge * ab) / bb, 0, largestShare));
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
