import type { CellContent } from "./engine/cellValue";
import { isErrorText } from "./engine/cellValue";
import type { HostContext } from "./hostContext";

export interface Evaluation {
  /** Rows of values; one row with one value for a formula that doesn't spill. */
  values: CellContent[][];
  /** The error when the whole formula is one, for example "#NUM!". */
  error?: string;
  /** What a custom function says about the error. */
  message?: string;
  /** What it says about errors in single cells of a spilled table, each sentence once, by row from 1. */
  notes?: { row: number; message: string }[];
}

const SCRATCH = "SOP_Evaluate";
/** More than a new sheet has; add-in functions make room for still larger tables, and a larger sheet is slow. */
const roomForResults = { rowCount: 10_000, columnCount: 200 };

/** Calculates a formula on a hidden sheet of its own, which is gone afterwards. */
export async function evaluateFormula(host: HostContext, formula: string): Promise<Evaluation> {
  const { sheets, cells, spills, calculation, functions } = host.engine;
  const active = sheets.active();
  const sheetId = sheets.insert(SCRATCH, roomForResults, sheets.ids().length);
  try {
    const text = formula.startsWith("=") ? formula : `=${formula}`;
    const cell = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    cells.enter(sheetId, cell, [[text]], () => "General");
    await calculation.settle();
    const values = cells.values(sheetId, spills.area(sheetId, 0, 0) ?? cell);
    const first = values[0][0];
    const isError = values.length === 1 && values[0].length === 1 && isErrorText(first);
    const messageAt = (row: number, column: number): string | undefined =>
      functions.error({ sheetId, row, column })?.message;
    if (!isError) {
      const notes = notesOf(values, messageAt);
      return { values, ...(notes.length > 0 ? { notes } : {}) };
    }
    const message = messageAt(0, 0);
    return { values, error: String(first), ...(message ? { message } : {}) };
  } finally {
    sheets.activate(active);
    sheets.delete(sheetId);
    await calculation.settle();
  }
}

function notesOf(
  values: CellContent[][],
  messageAt: (row: number, column: number) => string | undefined,
): NonNullable<Evaluation["notes"]> {
  const said = new Set<string>();
  return values.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const message = isErrorText(cell) ? messageAt(row, column) : undefined;
      if (!message || said.has(message)) return [];
      said.add(message);
      return [{ row: row + 1, message }];
    }),
  );
}
