import { logOffset, type Correction } from "./corrections";
import { robustSeasonalFit, seasonalDesign, seasonalFit, type SeasonalFit } from "./seasonalRegression";
import { decimal, say } from "../../words";

/** How unusual a period must be, in standard deviations of a normal distribution. */
export const defaultThreshold = 3.5;
/** Least deviation that is worth correcting, as a fraction of what was to be expected. */
const leastEffect = 0.3;
/** Candidates for a closer look: this many robust standard deviations off. */
const candidateDistance = 2.5;
/** More than this share of the periods is no set of outliers but a change, which a forecast has to see. */
const largestShare = 0.1;
/** As many neighbouring periods off to the same side are a change of level. */
const runLength = 3;
/** With fewer seasons than this the season cannot be told from the outliers. */
const fewestSeasons = 2.5;

export interface SeasonalOutliers {
  corrections: Correction[];
  /** What was to be expected of every period, in units; NaN when nothing could be fitted. */
  expected: Float64Array;
  /** Standard deviation of the logarithm of a period. */
  scale: number;
}

/**
 * Outliers by robust seasonal regression on the logarithm: each suspicious period is left out, forecast from
 * the others, and compared with that forecast (externally studentised residual, as a normal deviate). Periods
 * in `included` = 0 neither shape the fit nor are judged.
 */
export function seasonalOutliers(
  values: Float64Array,
  included: Float64Array,
  seasonLength: number,
  threshold = defaultThreshold,
): SeasonalOutliers {
  const offset = logOffset(values);
  const logs = values.map((value) => (value >= 0 ? Math.log(value + offset) : NaN));
  const season = values.length >= fewestSeasons * seasonLength ? seasonLength : 1;
  const design = seasonalDesign(values.length, season);
  const robust = robustSeasonalFit(logs, included, design);
  if (!robust) return { corrections: [], expected: values.map(() => NaN), scale: NaN };

  const usable = (t: number): boolean => included[t] > 0 && !Number.isNaN(logs[t]);
  let suspects = new Set<number>();
  for (let t = 0; t < logs.length; t++)
    if (usable(t) && Math.abs(logs[t] - robust.fitted[t]) > candidateDistance * robust.scale) suspects.add(t);
  let fit: SeasonalFit = robust;
  // Suspects that the others forecast well enough come back in, until none does.
  for (let round = 0; round < 4; round++) {
    const without = seasonalFit(
      logs,
      included.map((include, t) => (suspects.has(t) ? 0 : include)),
      design,
    );
    if (!without) break;
    fit = without;
    const kept = new Set([...suspects].filter((t) => Math.abs(deviate(logs[t], t, without)) > threshold));
    if (kept.size === suspects.size) break;
    suspects = kept;
  }
  const expected = fit.fitted.map((log) => Math.max(0, Math.exp(log) - offset));
  const outliers = [...suspects]
    .filter((t) => Math.abs(values[t] - expected[t]) >= leastEffect * Math.max(expected[t], offset))
    .sort((a, b) => a - b);
  const isChange = outliers.length > Math.max(1, largestShare * values.length);
  const corrections = isChange
    ? []
    : outliers
        .filter((t) => !inRun(t, outliers, values, expected))
        .map((t) => toCorrection(t, values, expected, deviate(logs[t], t, fit)));
  return { corrections, expected, scale: fit.scale };
}

/** Distance of a left-out period from its forecast, as a standard normal deviate (t to z after Wallace 1959). */
function deviate(value: number, t: number, fit: SeasonalFit): number {
  const spread = Math.max(fit.scale, 1e-9) * Math.sqrt(1 + fit.leverage[t] ** 2);
  const distance = (value - fit.fitted[t]) / spread;
  const { freedom } = fit;
  const z =
    ((8 * freedom + 1) / (8 * freedom + 3)) *
    Math.sqrt(freedom * Math.log1p((distance * distance) / freedom));
  return Math.sign(distance) * z;
}

function inRun(t: number, outliers: number[], values: Float64Array, expected: Float64Array): boolean {
  const above = values[t] > expected[t];
  const alike = (s: number): boolean => outliers.includes(s) && values[s] > expected[s] === above;
  let run = 1;
  for (let s = t - 1; alike(s); s--) run++;
  for (let s = t + 1; alike(s); s++) run++;
  return run >= runLength;
}

function toCorrection(
  period: number,
  values: Float64Array,
  expected: Float64Array,
  score: number,
): Correction {
  const [original, corrected] = [values[period], expected[period]];
  const ratio = original / corrected - 1;
  const [percent, deviations] = [Math.abs(Math.round(ratio * 100)), decimal(Math.abs(score), 1)];
  return {
    period,
    kind: "outlier",
    original,
    corrected,
    score,
    reason:
      ratio > 0
        ? say`${percent} % above what trend and season of the other periods lead to expect (${deviations} standard deviations).`
        : say`${percent} % below what trend and season of the other periods lead to expect (${deviations} standard deviations).`,
  };
}
