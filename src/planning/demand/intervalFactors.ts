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
      [0.77, 0.78, 0.8],
      [1.57, 1.63, 1.65],
      [2.67, 2.93, 2.95],
      [4.11, 4.38, 4.42],
    ],
  },
  quarterly: {
    steps: [1, 4, 8],
    multiples: [
      [0.64, 0.63, 0.73],
      [1.34, 1.38, 1.42],
      [2.42, 2.56, 2.4],
      [4.08, 4.14, 3.83],
    ],
  },
  monthly: {
    steps: [2, 9, 18],
    multiples: [
      [0.63, 0.56, 0.59],
      [1.28, 1.16, 1.28],
      [2.26, 2.06, 2.17],
      [3.41, 3.12, 3.31],
    ],
  },
  finer: {
    steps: [2, 7, 13],
    multiples: [
      [0.37, 0.49, 0.46],
      [0.83, 0.94, 0.99],
      [2.32, 1.94, 1.79],
      [4.93, 3.27, 3.34],
    ],
  },
  plain: {
    steps: [1, 4, 8],
    multiples: [
      [0.64, 0.63, 0.73],
      [1.34, 1.38, 1.42],
      [2.42, 2.56, 2.4],
      [4.08, 4.14, 3.83],
    ],
  },
};
