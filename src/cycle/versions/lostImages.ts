import type { CellValue, RawTable } from "../../planning/data/table";
import type { LogEntry } from "../../planning/monitor/changeLog";
import { sameCell } from "../../planning/monitor/tableDiff";
import { keyHeaders, rowKeys } from "../../planning/monitor/tableKeys";
import { fingerprint } from "../fingerprint";

/** A table whose cells are not those that the log last knew. */
export interface LostTable {
  table: string;
  /** Fingerprints then and now. */
  before: string;
  after: string;
}

/**
 * The fingerprint by which the log knows a table: of numbers with ten digits, for not every program that saves a file
 * keeps the last ones, and of more digits one in thousands would be rounded to another.
 */
export function logPrint(table: RawTable): Promise<string> {
  const shown = (value: CellValue): CellValue =>
    typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(10)) : value;
  return fingerprint({ ...table, rows: table.rows.map((row) => row.map(shown)) });
}

const isFingerprint = (value: CellValue): value is string =>
  typeof value === "string" && /^[0-9a-f]{14}$/.test(value);

/**
 * Tables that were changed since the log last knew them, where the kept cells are lost: after a run the log holds a
 * table's fingerprint, and single cells that changed since can be put back. Which cell is another it cannot tell; tables
 * in which rows came or went since, or of which the log holds no fingerprint, are left out.
 */
export async function changedTables(
  log: readonly LogEntry[],
  tables: readonly RawTable[],
): Promise<LostTable[]> {
  const found: LostTable[] = [];
  for (const table of tables) {
    const known = lastKnown(log, table);
    if (!known) continue;
    const then = await logPrint({ ...table, rows: known.rows });
    if (then === known.print) continue;
    found.push({ table: table.name, before: known.print, after: await logPrint(table) });
  }
  return found;
}

/** The fingerprint after the last run, and the table with the cells logged since put back. */
function lastKnown(
  log: readonly LogEntry[],
  table: RawTable,
): { print: string; rows: CellValue[][] } | undefined {
  const rows = table.rows.map((row) => [...row]);
  const keys = rowKeys(table, keyHeaders(table.name, [table]));
  for (const { table: name, row, column, before, after } of [...log].reverse()) {
    if (name !== table.name || (before === null && after === null)) continue;
    if (column === "" && isFingerprint(after)) return { print: after, rows };
    const [r, c] = [keys.indexOf(row), table.headers.indexOf(column)];
    if (r < 0 || c < 0) return undefined;
    // Another value than the log's stays, and shows in the fingerprint.
    if (sameCell(rows[r][c], after)) rows[r][c] = before;
  }
  return undefined;
}
