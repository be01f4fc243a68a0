/** How points in time are measured in periods. */
export interface Grid {
  /** Maps a point to the measure in which the step is constant. */
  on(point: number): number;
  /** The point with a whole measure: the opposite of `on`. */
  at(measure: number): number;
  step: number;
  frequency?: number;
  isRetail?: boolean;
}

/** Thirteen weeks: three months of a retail calendar. */
const daysOfQuarter = 91;
const monthsOfQuarter = 3;
/** Four or five weeks, and six where the last month takes the 53rd of a year. */
const monthLengths = [28, 35, 42];

/**
 * The months of a retail calendar (4-4-5, 4-5-4, 5-4-4) or dates such as the last Friday of each month: four and five
 * weeks apart, none missing. Before the first and after the last they repeat quarter by quarter.
 *
 * @param points rising
 * @returns undefined for other distances, and for fewer than four points, which do not show a quarter
 */
export function retailGrid(points: readonly number[]): Grid | undefined {
  const distances = points.slice(1).map((point, at) => point - points[at]);
  const isRetail = distances.includes(28) && distances.includes(35);
  if (!isRetail || distances.length < monthsOfQuarter) return undefined;
  if (distances.some((days) => !monthLengths.includes(days))) return undefined;
  const last = points.length - 1;
  const at = (index: number): number => {
    const beyond = index < 0 ? index : Math.max(0, index - last);
    const quarters = Math.sign(beyond) * Math.ceil(Math.abs(beyond) / monthsOfQuarter);
    return points[index - quarters * monthsOfQuarter] + quarters * daysOfQuarter;
  };
  const on = (point: number): number => {
    const isPast = point >= points[last];
    let index = isPast ? last : points.findIndex((start) => start > point) - 1;
    if (point < points[0]) index = -1;
    while (at(index) > point) index--;
    while (at(index + 1) <= point) index++;
    return index + (point - at(index)) / (at(index + 1) - at(index));
  };
  return { on, at, step: 1, frequency: 12, isRetail };
}
