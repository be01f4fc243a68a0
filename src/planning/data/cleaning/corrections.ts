import { quantile } from "../quantile";

/** Why a period of the history was corrected. */
export type CorrectionKind = "outlier" | "stockOut" | "promotion";

/** One correction: kept apart from the history, so that each can be looked at and refused. */
export interface Correction {
  /** Position of the period in the series. */
  period: number;
  kind: CorrectionKind;
  original: number;
  corrected: number;
  /** How unusual the original is, in standard deviations; NaN where nothing was tested. */
  score: number;
  /** One sentence for the planner. */
  reason: string;
}

/** The history with the accepted corrections applied; the history itself is not touched. */
export function applyCorrections(
  values: Float64Array,
  corrections: readonly Correction[],
  accepted: (correction: Correction) => boolean = () => true,
): Float64Array {
  const cleaned = values.slice();
  for (const correction of corrections)
    if (accepted(correction)) cleaned[correction.period] = correction.corrected;
  return cleaned;
}

/** The corrections as a series of their own: corrected − original, 0 where nothing was corrected. */
export function adjustments(length: number, corrections: readonly Correction[]): Float64Array {
  const deltas = new Float64Array(length);
  for (const { period, original, corrected } of corrections)
    deltas[period] += corrected - (Number.isNaN(original) ? 0 : original);
  return deltas;
}

/** What is added before taking logarithms, so that a single zero is far off but not infinitely so. */
export function logOffset(values: Float64Array): number {
  const positive = values.filter((value) => value > 0);
  return positive.length === 0 ? 1 : 0.02 * quantile(positive, 0.5);
}
