import { said, say, toSay } from "../../planning/words";

/** The Excel error codes that can arrive in a range or leave in a result. */
export type ExcelErrorCode =
  "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!" | "#NULL!" | "#NAME?" | "#REF!" | string;

/** An error found in an input cell. */
export class CellError {
  constructor(readonly code: ExcelErrorCode) {}
}

/** What a cell holds, whatever wrapping Excel delivered it in. A blank cell is null. */
export type Cell = number | string | boolean | CellError | null;

/** An Excel data type: a number with a format, an entity, an error. Only the parts read here are named. */
interface WrappedCell {
  type?: unknown;
  basicValue?: unknown;
  errorType?: unknown;
  code?: unknown;
}

const errorCodeOf: Record<string, ExcelErrorCode> = {
  Div0: "#DIV/0!",
  Name: "#NAME?",
  NotAvailable: "#N/A",
  Null: "#NULL!",
  Num: "#NUM!",
  Ref: "#REF!",
  Value: "#VALUE!",
};

/**
 * One input cell as a plain value. Excel hands over bare values, but also formatted numbers, entities and
 * errors as objects, and a blank cell as null, undefined or an empty text depending on the platform.
 *
 * @example readCell({ type: "Double", basicValue: 0.25, numberFormat: "0%" }) // 0.25
 */
export function readCell(raw: unknown): Cell {
  switch (typeof raw) {
    case "number":
      return raw;
    case "boolean":
      return raw;
    case "string":
      return raw === "" ? null : raw;
    case "object":
      return raw === null ? null : unwrap(raw as WrappedCell);
    default:
      return null;
  }
}

function unwrap(wrapped: WrappedCell): Cell {
  if (wrapped instanceof CellError) return wrapped;
  if (wrapped.type === "Error") {
    const fallback = errorCodeOf[String(wrapped.errorType)] ?? "#VALUE!";
    return new CellError(typeof wrapped.basicValue === "string" ? wrapped.basicValue : fallback);
  }
  if ("basicValue" in wrapped) return readCell(wrapped.basicValue);
  if (typeof wrapped.code === "string") return new CellError(wrapped.code);
  if (wrapped.type === "Empty") return null;
  return new CellError("#VALUE!");
}

/** A scalar or a one- or two-dimensional range as rows of plain cells; ragged rows are filled with blanks. */
export function readCells(raw: unknown): Cell[][] {
  const rows = Array.isArray(raw) ? raw.map((row) => (Array.isArray(row) ? row : [row])) : [[raw]];
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, column) => readCell(row[column])));
}

/** "12" reads as text "12", 3 as 3: the words for a cell in a message. */
export function describeCell(cell: Cell): string {
  if (cell === null) return said(toSay("blank"));
  if (cell instanceof CellError) return cell.code;
  if (typeof cell === "string") return say`the text "${cell.length > 30 ? `${cell.slice(0, 29)}…` : cell}"`;
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}
