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
      [0.76, 0.83, 0.77],
      [1.54, 1.69, 1.69],
      [2.75, 3.05, 3.05],
      [4.4, 5.36, 4.69],
    ],
  },
  quarterly: {
    steps: [1, 4, 8],
    multiples: [
      [0.66, 0.64, 0.73],
      [1.37, 1.38, 1.44],
      [2.47, 2.5, 2.57],
      [4.02, 4.03, 4.49],
    ],
  },
  monthly: {
    steps: [2, 9, 18],
    multiples: [
      [0.6, 0.56, 0.58],
      [1.23, 1.15, 1.22],
      [2.14, 1.99, 2.12],
      [3.26, 3.03, 3.23],
    ],
  },
  finer: {
    steps: [2, 7, 13],
    multiples: [
      [0.41, 0.44, 0.4],
      [0.95, 0.97, 0.9],
      [2.08, 1.85, 1.64],
      [3.89, 3.11, 2.98],
    ],
  },
  plain: {
    steps: [1, 4, 8],
    multiples: [
      [0.66, 0.64, 0.73],
      [1.37, 1.38, 1.44],
      [2.47, 2.5, 2.57],
      [4.02, 4.03, 4.49],
    ],
  },
};
