import { type Area, columnCount, rowCount } from "../a1";
import { ApiError } from "../protocol/apiError";
import type { HostClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import type { RangeObject } from "./hostObjects";
import { requireUnprotected } from "./worksheet";

/** The most cells that one read or write of contents may concern, as on Excel for the web. */
const MOST_CELLS = 5_000_000;

type RangeProperties = NonNullable<HostClass<Excel.Range, RangeObject>["properties"]>;

/** What the cells of a range hold, as two-dimensional arrays. */
export function rangeContents(host: HostContext) {
  const { cells, formats } = host.engine;
  const enter = ({ sheetId, area }: RangeObject, value: unknown) => {
    requireUnprotected(host, sheetId, area);
    const entries = spread(value, area);
    cells.enter(sheetId, area, entries, (row, column) => formats.numberFormat(sheetId, row, column));
  };
  const each = <T>({ area }: RangeObject, read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rowCount(area) }, (_row, r) =>
      Array.from({ length: columnCount(area) }, (_cell, c) => read(area.startRow + r, area.startColumn + c)),
    );
  return {
    Values: {
      afterCalculation: ({ sheetId }) => sheetId,
      get: bounded(({ sheetId, area }) => cells.values(sheetId, area)),
      set: enter,
    },
    Formulas: {
      afterCalculation: ({ sheetId }) => sheetId,
      get: bounded(({ sheetId, area }) => cells.formulas(sheetId, area)),
      set: enter,
    },
    FormulasLocal: {
      afterCalculation: ({ sheetId }) => sheetId,
      get: bounded(({ sheetId, area }) => cells.formulas(sheetId, area)),
      set: enter,
    },
    Text: {
      afterCalculation: ({ sheetId }) => sheetId,
      get: bounded((range) => each(range, (row, column) => formats.text(range.sheetId, row, column))),
    },
    ValueTypes: {
      afterCalculation: ({ sheetId }) => sheetId,
      get: bounded(({ sheetId, area }) => cells.valueTypes(sheetId, area) as Excel.RangeValueType[][]),
    },
    NumberFormat: {
      get: bounded((range) => each(range, (row, column) => formats.numberFormat(range.sheetId, row, column))),
      set: ({ sheetId, area }, value) => {
        requireUnprotected(host, sheetId);
        // One format stands for the whole range, bare or in a table of one cell.
        const only = onlyFormat(value);
        if (only !== undefined) return formats.apply(sheetId, area, pattern(only));
        const patterns = spread(value, area);
        formats.apply(sheetId, area, (row, column) =>
          pattern(patterns[row - area.startRow][column - area.startColumn]),
        );
      },
    },
    Hyperlink: {
      onlyWhenNamed: true,
      get: ({ sheetId, area }) => host.hyperlinks.get(sheetId, area) as Excel.RangeHyperlink,
      set: ({ sheetId, area }, link) => {
        requireUnprotected(host, sheetId);
        host.hyperlinks.set(sheetId, area, link);
        if (link?.textToDisplay) enter({ type: "Range", sheetId, area }, link.textToDisplay);
      },
    },
  } satisfies RangeProperties;
}

const pattern = (format: unknown) => ({ n: { pattern: String(format ?? "General") } });

function onlyFormat(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [row] = value as unknown[];
  return value.length === 1 && Array.isArray(row) && row.length === 1 ? row[0] : undefined;
}

/** Unbounded ranges have no contents to read: Excel answers null. */
function bounded<T>(read: (range: RangeObject) => T[][]): (range: RangeObject) => T[][] | null {
  return (range) => {
    const count = rowCount(range.area) * columnCount(range.area);
    return count > MOST_CELLS ? null : read(range);
  };
}

/** A single value fills the range; a table must have its size. */
export function spread(value: unknown, area: Area): unknown[][] {
  const rows = rowCount(area);
  const columns = columnCount(area);
  if (rows * columns > MOST_CELLS) {
    throw new ApiError(
      "InvalidArgument",
      "The range is too large to be written; name the cells that are meant.",
    );
  }
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const fits = value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) {
    throw new ApiError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return value as unknown[][];
}
