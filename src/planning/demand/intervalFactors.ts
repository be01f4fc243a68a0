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
      [0.67, 0.68, 0.74],
      [1.36, 1.41, 1.46],
      [2.43, 2.44, 2.5],
      [3.92, 3.81, 4.58],
    ],
  },
  monthly: {
    steps: [2, 9, 18],
    multiples: [
      [0.61, 0.57, 0.59],
      [1.24, 1.17, 1.22],
      [2.12, 2.02, 2.1],
      [3.18, 3.03, 3.28],
    ],
  },
  finer: {
    steps: [2, 7, 13],
    multiples: [
      [0.43, 0.42, 0.37],
      [1, 1, 0.84],
      [2.1, 1.84, 1.56],
      [3.91, 2.97, 2.82],
    ],
  },
  plain: {
    steps: [1, 4, 8],
    multiples: [
      [0.67, 0.68, 0.74],
      [1.36, 1.41, 1.46],
      [2.43, 2.44, 2.5],
      [3.92, 3.81, 4.58],
    ],
  },
};
