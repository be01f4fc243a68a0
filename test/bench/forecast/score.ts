import {
  coverage,
  mase,
  meanError,
  msis,
  naiveScale,
  pinball,
  rmsse,
  smape,
} from "../../../src/planning/demand/accuracy";
import type { BenchSeries } from "./collections";

/** What a method says about one series. */
export interface Answer {
  mean: Float64Array;
  lower80?: Float64Array;
  upper80?: Float64Array;
  lower95?: Float64Array;
  upper95?: Float64Array;
  /** Forecasts of the 90, 95 and 99 % quantiles. */
  stock?: Float64Array[];
}

/** Measures of one series, or their averages over a collection; NaN where one does not exist. */
export type Score = Record<ScoreName, number>;
export const scoreNames = [
  "smape",
  "mase",
  "rmsse",
  "bias",
  "cover80",
  "cover95",
  "near95",
  "far95",
  "msis",
  "pinball90",
  "pinball95",
  "pinball99",
] as const;
export type ScoreName = (typeof scoreNames)[number];
/** Service levels that stock is kept for. */
export const stockProbabilities: readonly number[] = [0.9, 0.95, 0.99];

/** Scores an answer: sMAPE in percent, the others scaled by the changes of the history. */
export function scoreSeries(series: BenchSeries, answer: Answer): Score {
  const { train, test, frequency } = series;
  const { mean, lower80, upper80, lower95, upper95, stock } = answer;
  const scale = naiveScale(train, 1);
  const at = (k: number): number => (stock ? pinball(test, stock[k], stockProbabilities[k]) / scale : NaN);
  const third = (k: number): number => {
    if (!lower95 || !upper95) return NaN;
    const from = Math.floor((k * test.length) / 3);
    const to = Math.max(from + 1, Math.floor(((k + 1) * test.length) / 3));
    const part = (x: Float64Array): Float64Array => x.subarray(from, to);
    return 100 * coverage(part(test), part(lower95), part(upper95));
  };
  return {
    smape: 100 * smape(test, mean),
    mase: mase(test, mean, train, frequency),
    rmsse: rmsse(test, mean, train),
    bias: meanError(test, mean) / scale,
    cover80: lower80 && upper80 ? 100 * coverage(test, lower80, upper80) : NaN,
    cover95: lower95 && upper95 ? 100 * coverage(test, lower95, upper95) : NaN,
    near95: third(0),
    far95: third(2),
    msis: lower95 && upper95 ? msis(test, lower95, upper95, 0.95, train, frequency) : NaN,
    pinball90: at(0),
    pinball95: at(1),
    pinball99: at(2),
  };
}

/** Average of each measure over the series where it is finite. */
export function averageScore(scores: Score[]): Score {
  const average = (name: ScoreName): number => {
    const values = scores.map((s) => s[name]).filter((v) => Number.isFinite(v));
    return values.length ? values.reduce((a, b) => a + b, 0) / values.length : NaN;
  };
  return Object.fromEntries(scoreNames.map((name) => [name, average(name)])) as Score;
}
