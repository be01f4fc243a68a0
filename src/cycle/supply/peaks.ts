import type { ResourceLine } from "../../planning/supply/roughCutCapacity";

/** How many items are named behind each peak. */
const named = 5;

/** A part of an overload: one item's hours on a resource that is too small for its month. */
export interface PeakPart {
  resource: number;
  month: number;
  /** Load as a share of regular capacity. */
  load: number;
  /** Position of the item in the list that the lines refer to. */
  product: number;
  hours: number;
  /** Share of the resource's hours of the month. */
  share: number;
}

/** The items that take most hours of every resource in every month in which it is overloaded. */
export function peakParts(
  need: readonly Float64Array[],
  lines: readonly ResourceLine[],
  load: readonly Float64Array[],
  capacity: readonly Float64Array[],
  months: number,
): PeakPart[] {
  const linesOf = load.map((_, r) => lines.filter(({ resource }) => resource === r));
  return load.flatMap((row, resource) =>
    Array.from({ length: months }, (_, month) => month)
      .filter((month) => row[month] > capacity[resource][month])
      .flatMap((month) =>
        linesOf[resource]
          .map(({ product, hours, offset = 0 }) => ({
            product,
            hours: hours * (need[product][month + offset] ?? 0),
          }))
          .sort((a, b) => b.hours - a.hours)
          .slice(0, named)
          .filter(({ hours }) => hours > 0)
          .map(({ product, hours }) => ({
            resource,
            month,
            load: row[month] / capacity[resource][month],
            product,
            hours,
            share: hours / row[month],
          })),
      ),
  );
}
