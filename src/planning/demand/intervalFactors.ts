/** Kinds of calendar whose forecast errors were looked at. */
export type CalendarKind = "yearly" | "quarterly" | "monthly" | "finer" | "plain";

/** Coverages for which the table below holds multiples. */
export const calibratedLevels = [0.5, 0.8, 0.95, 0.99] as const;

/** `multiples[i][j]` belongs to `calibratedLevels[i]` and `steps[j]`. */
export interface Calibration {
  steps: readonly number[];
  multiples: readonly (readonly number[])[];
}

/**
 * Multiples of the standard deviation that central intervals of the default combination needed to cover 50, 80, 95
 * and 99 % of what followed, at a near, a middle and a far step. Made by test/bench/forecast/learnIntervals.ts on
 * earlier origins inside the histories of the collections; do not edit by hand. Data without season and calendar borrow
 * the quarterly row.
 */
export const calibration: Record<CalendarKind, Calibration> = {
  yearly: {
    steps: [1, 3, 6],
    multiples: [
      [0.74, 0.82, 0.82],
      [1.6, 1.77, 1.7],
      [2.82, 3.21, 3.02],
      [4.66, 5.62, 4.79],
    ],
  },
  quarterly: {
    steps: [1, 4, 8],
    multiples: [
      [0.64, 0.67, 0.73],
      [1.35, 1.39, 1.45],
      [2.35, 2.45, 2.54],
      [3.74, 3.85, 4.7],
    ],
  },
  monthly: {
    steps: [2, 9, 18],
    multiples: [
      [0.6, 0.57, 0.61],
      [1.22, 1.17, 1.25],
      [2.1, 2, 2.12],
      [3.06, 2.96, 3.24],
    ],
  },
  finer: {
    steps: [2, 7, 13],
    multiples: [
      [0.42, 0.41, 0.37],
      [0.96, 0.96, 0.82],
      [1.97, 1.79, 1.54],
      [3.55, 2.81, 2.86],
    ],
  },
  plain: {
    steps: [1, 4, 8],
    multiples: [
      [0.64, 0.67, 0.73],
      [1.35, 1.39, 1.45],
      [2.35, 2.45, 2.54],
      [3.74, 3.85, 4.7],
    ],
  },
};
