import { medianDeviation, quantile } from "../quantile";
import type { Correction } from "./corrections";
import { decimal, say } from "../../words";

/** Half-width of the Hampel window, in periods. */
const halfWindow = 6;

/**
 * Hampel's identifier: a period is an outlier when it lies more than `threshold` · 1.4826 · MAD from the
 * median of the window around it (Hampel 1974). The median replaces it.
 *
 * @example
 * hampelOutliers(Float64Array.of(10, 11, 9, 10, 90, 10, 11, 9, 10), 3)[0].period; // 4
 */
export function hampelOutliers(values: Float64Array, threshold = 3, half = halfWindow): Correction[] {
  const corrections: Correction[] = [];
  values.forEach((value, period) => {
    const from = Math.max(0, Math.min(period - half, values.length - 2 * half - 1));
    const window = values.subarray(from, from + 2 * half + 1);
    const median = quantile(window, 0.5);
    const spread = medianDeviation(window);
    const score = spread > 0 ? (value - median) / spread : value === median ? 0 : Infinity;
    if (!(Math.abs(score) > threshold)) return;
    corrections.push({
      period,
      kind: "outlier",
      original: value,
      corrected: median,
      score,
      reason: say`${describeScore(score)} from the median of the ${window.length} periods around it (Hampel).`,
    });
  });
  return corrections;
}

/**
 * Tukey's fences: outliers lie below Q1 − k · IQR or above Q3 + k · IQR (Tukey 1977); the fence replaces them.
 *
 * @example
 * fenceOutliers(Float64Array.of(10, 11, 9, 10, 90, 10, 11, 9, 10), 1.5)[0].corrected; // 13
 */
export function fenceOutliers(values: Float64Array, threshold = 1.5): Correction[] {
  const [lower, upper] = [quantile(values, 0.25), quantile(values, 0.75)];
  const range = upper - lower;
  const fences = [lower - threshold * range, upper + threshold * range];
  const corrections: Correction[] = [];
  values.forEach((value, period) => {
    const beyond = value < fences[0] ? 0 : value > fences[1] ? 1 : -1;
    if (beyond < 0) return;
    corrections.push({
      period,
      kind: "outlier",
      original: value,
      corrected: fences[beyond],
      score: range > 0 ? (value - (beyond === 0 ? lower : upper)) / (range / 1.349) : NaN,
      reason:
        beyond === 0
          ? say`Beyond Tukey's lower fence of ${format(fences[beyond])}, ${threshold} interquartile ranges from the middle half.`
          : say`Beyond Tukey's upper fence of ${format(fences[beyond])}, ${threshold} interquartile ranges from the middle half.`,
    });
  });
  return corrections;
}

const describeScore = (score: number): string =>
  Number.isFinite(score)
    ? say`${decimal(Math.abs(score), 1)} standard deviations`
    : say`Far off, where all others are alike,`;

/** A number for a sentence: whole from 100 on, else with two decimals at most. */
export const format = (value: number): string =>
  Math.abs(value) >= 100 ? String(Math.round(value)) : String(Math.round(value * 100) / 100);
