import { isoDate, monthLabel, monthOf, serialFromIso } from "../planning/data/excelDate";
import type { CellValue, RawTable } from "../planning/data/table";
import { dateSerial, monthSerial, type CellContent } from "../workbook/cells";
import { captureSheets, publishSheets } from "../workbook/publish";
import type { SheetSpec } from "../workbook/sheetSpec";
import { withWorkbook } from "../workbook/withWorkbook";
import { said, toSay } from "../planning/words";

/**
 * A register is a table of Concord's that planners write too, on the sheet or through the pane. It is a group of sheets
 * of its own, so that undoing a step leaves it alone.
 */
export const registerOrigin = toSay("Kept by Concord and by you: rows may be added, changed and deleted.");

/**
 * Rewrites a register as it stands on the sheet, the planner's own rows and formulas included.
 *
 * @param spec the sheet with the rows to add in its one table
 * @param change from the rows that stand there and the rows to add to those that shall stand there
 */
export async function changeRegister(
  spec: SheetSpec,
  change: (rows: CellContent[][], added: CellContent[][]) => CellContent[][] = appended,
): Promise<void> {
  const group = spec.name.replace("SOP_", "").toLowerCase();
  await withWorkbook(async (context) => {
    const [before] = await captureSheets(context, group);
    const present = before?.blocks[0];
    const rows = present?.kind === "table" ? present.rows : [];
    const [block] = spec.blocks;
    if (block.kind !== "table") return;
    const kept = change(rows, block.rows);
    // A sheet of an earlier version of Concord may lack the last columns.
    const wide = (row: CellContent[]): CellContent[] => block.columns.map((_, column) => row[column] ?? null);
    // A row of blanks, because a table without rows would leave its last one standing.
    const filled = kept.length > 0 ? kept.map(wide) : [block.columns.map(() => null)];
    await publishSheets(context, group, [
      { ...spec, origin: said(spec.origin), blocks: [{ ...block, rows: filled }] },
    ]);
  });
}

/** The rows that hold something, and the new ones after them. */
function appended(rows: CellContent[][], added: CellContent[][]): CellContent[][] {
  return [...rows.filter((row) => row.some((cell) => cell !== null)), ...added];
}

/** A row of a register, asked by its headers. */
export interface RegisterRow {
  /** Counted from 0 below the header. */
  row: number;
  /** Blank where the table has no such column, as one of an earlier version may. */
  value(header: string): CellValue;
  /** Without spaces at the ends; empty for a blank cell. */
  text(header: string): string;
  /** NaN when the cell holds no number. */
  number(header: string): number;
  /** 12 · year + month − 1; NaN when the cell holds no date. */
  month(header: string): number;
  /** ISO date; empty when the cell holds no day. */
  day(header: string): string;
}

/** The rows of a register that hold anything. */
export function registerRows(table: RawTable | undefined): RegisterRow[] {
  return (table?.rows ?? []).flatMap((cells, row): RegisterRow[] => {
    if (!table || cells.every((cell) => cell === null)) return [];
    const value = (header: string): CellValue => cells[table.headers.indexOf(header)] ?? null;
    return [
      {
        row,
        value,
        text: (header) => String(value(header) ?? "").trim(),
        number: (header) => (typeof value(header) === "number" ? Number(value(header)) : NaN),
        month: (header) => monthOf(serialOf(value(header))),
        day: (header) => {
          const serial = serialOf(value(header));
          return Number.isNaN(serial) ? "" : isoDate(serial);
        },
      },
    ];
  });
}

/** A date as Excel holds it or as somebody typed it; NaN for anything else. */
function serialOf(cell: CellValue): number {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? serialFromIso(cell.trim()) : NaN;
}

/** A month as a cell; blank for NaN. */
export function monthCell(month: number): CellContent {
  return Number.isNaN(month) ? null : monthSerial(monthLabel(month));
}

/** An ISO date as a cell; blank for none. */
export function dayCell(day: string): CellContent {
  return day === "" ? null : dateSerial(day);
}

/** True once the last day of something (an ISO date; empty for none) is over. */
export function isOver(expires: string, today: string): boolean {
  return expires !== "" && expires < today.slice(0, 10);
}
