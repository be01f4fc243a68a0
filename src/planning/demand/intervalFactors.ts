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
      [0.76, 0.83, 0.79],
      [1.57, 1.72, 1.72],
      [2.77, 3.1, 3.13],
      [4.41, 5.52, 4.87],
    ],
  },
  quarterly: {
    steps: [1, 4, 8],
    multiples: [
      [0.67, 0.65, 0.71],
      [1.36, 1.39, 1.45],
      [2.44, 2.49, 2.62],
      [3.88, 4.01, 4.52],
    ],
  },
  monthly: {
    steps: [2, 9, 18],
    multiples: [
      [0.59, 0.56, 0.58],
      [1.23, 1.14, 1.22],
      [2.14, 1.99, 2.11],
      [3.26, 3.03, 3.24],
    ],
  },
  finer: {
    steps: [2, 7, 13],
    multiples: [
      [0.42, 0.44, 0.41],
      [0.97, 0.98, 0.88],
      [2.08, 1.87, 1.64],
      [3.89, 3.11, 2.98],
    ],
  },
  plain: {
    steps: [1, 4, 8],
    multiples: [
      [0.67, 0.65, 0.71],
      [1.36, 1.39, 1.45],
      [2.44, 2.49, 2.62],
      [3.88, 4.01, 4.52],
    ],
  },
};
