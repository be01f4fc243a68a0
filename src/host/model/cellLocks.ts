import { type Area, intersection } from "../a1";

/** Which cells of a sheet are locked: all of them, as in Excel, until some are set free. */
export class CellLocks {
  /** The latest last. */
  private settings: { area: Area; locked: boolean }[] = [];

  set(area: Area, locked: boolean): void {
    this.settings = this.settings.filter((each) => !covers(area, each.area));
    this.settings.push({ area, locked });
  }

  /** What was set, the latest last. */
  list(): readonly { area: Area; locked: boolean }[] {
    return this.settings;
  }

  /** Whether the cells are locked; null when some are and some are not. */
  of(area: Area): boolean | null {
    const states = this.states(area, this.settings.length - 1);
    return states.size > 1 ? null : states.has(true);
  }

  private states(area: Area, latest: number): Set<boolean> {
    for (let k = latest; k >= 0; k--) {
      const { area: set, locked } = this.settings[k];
      const part = intersection(area, set);
      if (!part) continue;
      const rest = without(area, part).flatMap((each) => [...this.states(each, k - 1)]);
      return new Set([locked, ...rest]);
    }
    return new Set([true]);
  }
}

const covers = (outer: Area, inner: Area): boolean =>
  outer.startRow <= inner.startRow &&
  outer.startColumn <= inner.startColumn &&
  outer.endRow >= inner.endRow &&
  outer.endColumn >= inner.endColumn;

/** An area without a part of it, in rectangles: above, below, left and right of the part. */
function without(area: Area, part: Area): Area[] {
  const rows = { startRow: part.startRow, endRow: part.endRow };
  return [
    { ...area, endRow: part.startRow - 1 },
    { ...area, startRow: part.endRow + 1 },
    { ...area, ...rows, endColumn: part.startColumn - 1 },
    { ...area, ...rows, startColumn: part.endColumn + 1 },
  ].filter(({ startRow, endRow, startColumn, endColumn }) => startRow <= endRow && startColumn <= endColumn);
}
