import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellOf,
  columnCount,
  formatAddress,
  isWholeColumns,
  isWholeRows,
  rowCount,
} from "../a1";
import { anyClass, type HostClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import { type RangeObject, worksheet } from "./hostObjects";
import { rangeContents } from "./rangeContents";
import { rangeGeometry } from "./rangeGeometry";
import { rangeEditing } from "./rangeEditing";
import { rangeInternals } from "./rangeInternals";

export const rangeClass = (host: HostContext) => {
  const part = (type: string) => (range: RangeObject) => ({ type, range });
  const address = (range: RangeObject) => formatAddress(host.engine.sheets.name(range.sheetId), range.area);
  return anyClass({
    keptByReference: true,
    properties: {
      Address: { get: address },
      AddressLocal: { get: address },
      RowIndex: { get: ({ area }) => area.startRow },
      ColumnIndex: { get: ({ area }) => area.startColumn },
      RowCount: { get: ({ area }) => rowCount(area) },
      ColumnCount: { get: ({ area }) => columnCount(area) },
      CellCount: { get: ({ area }) => cellCount(rowCount(area) * columnCount(area)) },
      IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
      IsEntireRow: { get: ({ area }) => isWholeRows(area) },
      HasSpill: {
        afterCalculation: ({ sheetId }) => sheetId,
        onlyWhenNamed: true,
        get: (range) => hasSpill(host, range),
      },
      ...rangeContents(host),
    },
    navigation: {
      Format: part("RangeFormat"),
      Worksheet: (range) => worksheet(range.sheetId),
      ConditionalFormats: part("ConditionalFormatCollection"),
    },
    methods: { ...rangeGeometry(host), ...rangeEditing(host) },
    internal: rangeInternals(host),
  } satisfies HostClass<Excel.Range, RangeObject>);
};

/** Excel answers -1 where the number does not fit 31 bits. */
const cellCount = (count: number) => (count > 2 ** 31 - 1 ? -1 : count);

/** True when every cell of the range belongs to a spill, false when none does. */
function hasSpill(host: HostContext, { sheetId, area }: RangeObject): boolean | null {
  if (rowCount(area) === MAX_ROWS || columnCount(area) === MAX_COLUMNS) return null;
  const covered = Array.from({ length: rowCount(area) * columnCount(area) }, (_value, index) => {
    const cell = cellOf(area, Math.floor(index / columnCount(area)), index % columnCount(area));
    return host.engine.spills.covering(sheetId, cell.startRow, cell.startColumn) !== undefined;
  });
  return covered.every((value) => value === covered[0]) ? covered[0] : null;
}
