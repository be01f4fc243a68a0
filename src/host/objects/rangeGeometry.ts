import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  boundingArea,
  cellOf,
  columnCount,
  intersection,
  rowCount,
  shifted,
} from "../a1";
import { itemNotFound } from "../protocol/apiError";
import type { HostClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import { ofSheet, type RangeObject, range, resolveRange } from "./hostObjects";

type RangeMethods = NonNullable<HostClass<Excel.Range, RangeObject>["methods"]>;

/** Ranges that are found from a range. */
export function rangeGeometry(host: HostContext) {
  const { cells, spills } = host.engine;
  const from = ({ sheetId, area }: RangeObject, change: Partial<Area>) =>
    range(sheetId, { ...area, ...change });
  const other = (base: RangeObject, reference: unknown) => resolveRange(host, reference, base.sheetId);
  const common = (base: RangeObject, reference: unknown) => {
    const second = other(base, reference);
    return second.sheetId === base.sheetId ? intersection(base.area, second.area) : undefined;
  };
  const used = async ({ sheetId, area }: RangeObject, valuesOnly?: boolean) => {
    await host.engine.settleSheet(sheetId);
    return cells.used(sheetId, area, valuesOnly === true);
  };
  const spillingTo = async ({ sheetId, area }: RangeObject) => {
    await host.engine.settleSheet(sheetId);
    return spills.area(sheetId, area.startRow, area.startColumn);
  };
  const spillParent = async ({ sheetId, area }: RangeObject) => {
    await host.engine.settleSheet(sheetId);
    const spill = spills.covering(sheetId, area.startRow, area.startColumn);
    return spill && cellOf(spill.area, 0, 0);
  };
  const orItemNotFound = ({ sheetId }: RangeObject, area: Area | undefined, what: string) => {
    if (!area) throw itemNotFound(what);
    return range(sheetId, area);
  };
  const orNullObject = ({ sheetId }: RangeObject, area: Area | undefined) =>
    area ? range(sheetId, area) : null;

  return {
    GetCell: ({ sheetId, area }, row, column) => range(sheetId, cellOf(area, row, column)),
    GetRow: (base, row) =>
      from(base, { startRow: base.area.startRow + row, endRow: base.area.startRow + row }),
    GetColumn: (base, column) =>
      from(base, { startColumn: base.area.startColumn + column, endColumn: base.area.startColumn + column }),
    GetLastCell: ({ sheetId, area }) =>
      range(sheetId, cellOf(area, rowCount(area) - 1, columnCount(area) - 1)),
    GetLastRow: (base) => from(base, { startRow: base.area.endRow }),
    GetLastColumn: (base) => from(base, { startColumn: base.area.endColumn }),
    GetEntireColumn: (base) => from(base, { startRow: 0, endRow: MAX_ROWS - 1 }),
    GetEntireRow: (base) => from(base, { startColumn: 0, endColumn: MAX_COLUMNS - 1 }),
    GetOffsetRange: ({ sheetId, area }, rows, columns) => range(sheetId, shifted(area, rows, columns)),
    GetResizedRange: (base, rows, columns) =>
      from(base, { endRow: base.area.endRow + rows, endColumn: base.area.endColumn + columns }),
    GetAbsoluteResizedRange: (base, rows, columns) =>
      from(base, { endRow: base.area.startRow + rows - 1, endColumn: base.area.startColumn + columns - 1 }),
    GetRowsBelow: (base, count) => {
      const [startRow, endRow] = after(base.area.endRow, count);
      return from(base, { startRow, endRow });
    },
    GetRowsAbove: (base, count) => {
      const [startRow, endRow] = before(base.area.startRow, count);
      return from(base, { startRow, endRow });
    },
    GetColumnsAfter: (base, count) => {
      const [startColumn, endColumn] = after(base.area.endColumn, count);
      return from(base, { startColumn, endColumn });
    },
    GetColumnsBefore: (base, count) => {
      const [startColumn, endColumn] = before(base.area.startColumn, count);
      return from(base, { startColumn, endColumn });
    },
    GetBoundingRect: (base, reference) =>
      range(base.sheetId, boundingArea(base.area, other(base, reference).area)),
    GetIntersection: (base, reference) => orItemNotFound(base, common(base, reference), "the intersection"),
    GetIntersectionOrNullObject: (base, reference) => orNullObject(base, common(base, reference)),
    GetUsedRange: async (base, valuesOnly) =>
      range(base.sheetId, (await used(base, valuesOnly)) ?? cellOf(base.area, 0, 0)),
    GetUsedRangeOrNullObject: async (base, valuesOnly) => orNullObject(base, await used(base, valuesOnly)),
    GetSpillingToRange: async (base) => orItemNotFound(base, await spillingTo(base), "a spill"),
    GetSpillingToRangeOrNullObject: async (base) => orNullObject(base, await spillingTo(base)),
    GetSpillParent: async (base) => orItemNotFound(base, await spillParent(base), "a spill"),
    GetSpillParentOrNullObject: async (base) => orNullObject(base, await spillParent(base)),
    GetTables: (base) => ({ ...ofSheet("TableCollection", base.sheetId), within: base.area }),
  } satisfies RangeMethods;
}

/** Lines that follow the last one of a range; a negative count means its own last lines. */
function after(last: number, count = 1): [first: number, last: number] {
  return count < 0 ? [last + count + 1, last] : [last + 1, last + count];
}

/** Lines before the first one of a range; a negative count means its own first lines. */
function before(first: number, count = 1): [first: number, last: number] {
  return count < 0 ? [first, first - count - 1] : [first - count, first - 1];
}
