import type { CellValue, RawTable } from "../../planning/data/table";
import type { Change, LogEntry } from "../../planning/monitor/changeLog";
import { sameCell } from "../../planning/monitor/tableDiff";
import type { MergeConflict, MergedTable } from "../../planning/monitor/tableMerge";
import type { CellContent } from "../../workbook/cells";
import { listTables } from "../../workbook/listTables";
import { publishSheets } from "../../workbook/publish";
import { readTable } from "../../workbook/readTables";
import {
  cellName,
  replaceCells,
  scanSheets,
  writableContent,
  type ScannedSheet,
} from "../../workbook/scanCells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { withWorkbook } from "../../workbook/withWorkbook";
import type { ChangeLog } from "./changeLog";
import { planMerge, rewriteMerged } from "./mergePlan";
import { isPlanTable } from "./planTables";
import { say } from "../../planning/words";

export const conflictTable = "SOP_Conflicts";

/** What of a workbook is merged. */
export interface MergeCopy {
  /** Tables in which people write: theirs and Concord's registers and plans. */
  tables: RawTable[];
  /** Sheets without a table, cell by cell: address and content, a formula as it stands. */
  cells: RawTable[];
  log: LogEntry[];
}

export interface MergeReport {
  /** Cells and rows taken from their copy. */
  taken: number;
  conflicts: MergeConflict[];
  /** Tables that got something. */
  tables: string[];
}

/**
 * The open workbook as a copy to merge.
 *
 * @param onTable called before each table is read; may throw to stop
 */
export async function copyToMerge(
  log: ChangeLog,
  onTable: (done: number, of: number, name: string) => void = () => undefined,
): Promise<MergeCopy> {
  const { tables, cells } = await withWorkbook(async (context) => {
    const listed = await listTables(context);
    const read: RawTable[] = [];
    for (const [at, { name, own }] of listed.entries()) {
      onTable(at, listed.length, name);
      const table = !own || isPlanTable(name) ? await readTable(context, name) : undefined;
      if (table) read.push({ name, headers: table.headers, rows: table.rows });
    }
    const plain: RawTable[] = [];
    await scanSheets(
      context,
      (sheet) => !sheet.own && plain.push(cellsOf(sheet)),
      new Set(listed.map(({ sheet }) => sheet)),
    );
    return { tables: read, cells: plain };
  });
  return { tables, cells, log: await log.entries() };
}

/**
 * Merges the tables and cells of another person's copy into the open workbook: what only they changed is taken over,
 * what both changed is listed on a sheet and stays as mine.
 *
 * @param base the workbook from which both copies were made
 */
export async function mergeCopies(base: MergeCopy, theirs: MergeCopy, log: ChangeLog): Promise<MergeReport> {
  const mine = await copyToMerge(log);
  const tables = await planMerge(base.tables, mine.tables, theirs.tables);
  for (const job of tables.jobs)
    await withWorkbook((context) => rewriteMerged(context, job.mine, job.merged.table));
  const sheets = await planMerge(base.cells, mine.cells, theirs.cells);
  for (const job of sheets.jobs) await applyCells(job.mine, job.merged);
  const jobs = [...tables.jobs, ...sheets.jobs];
  const report: MergeReport = {
    taken: jobs.reduce((sum, { merged }) => sum + merged.taken, 0),
    conflicts: [...tables.conflicts, ...sheets.conflicts],
    tables: jobs.map(({ mine: { name } }) => name),
  };
  await withWorkbook((context) => publishSheets(context, "conflicts", [conflictSheet(report.conflicts)]));
  return report;
}

/** Their entries as mine: with the names and times that they had. */
export function entriesOf(entries: readonly LogEntry[]): Change[] {
  return entries.map(({ number, seal, ...change }) => {
    const origin = say`their entry ${number}, seal ${seal.slice(0, 8)}`;
    return { ...change, what: `${change.what} (${origin})` };
  });
}

const [addressHeader, contentHeader] = ["Cell", "Content"];

/** Texts that begin like a formula keep the sign that makes them texts: in the other copy they must be texts too. */
function cellsOf({ name, formulas, values, row, column }: ScannedSheet): RawTable {
  const rows = formulas.flatMap((line, r) =>
    line.flatMap((formula, c): CellValue[][] => {
      const content = writableContent(formula, values[r][c]);
      return content === "" ? [] : [[cellName(row + r, column + c), content]];
    }),
  );
  return { name, headers: [addressHeader, contentHeader], rows };
}

async function applyCells(my: RawTable, { table }: MergedTable): Promise<void> {
  const before = new Map(my.rows.map(([address, content]) => [address, content] as const));
  const after = new Map(table.rows.map(([address, content]) => [address, content] as const));
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (address) => !sameCell(before.get(address), after.get(address)),
  );
  const cells = changed.map((address) => ({
    sheet: my.name,
    address: String(address),
    content: after.get(address) ?? "",
  }));
  await withWorkbook((context) => replaceCells(context, cells));
}

function conflictSheet(conflicts: readonly MergeConflict[]): SheetSpec {
  const rows = conflicts.map(({ table, row, column, base, mine, theirs, note }): CellContent[] => [
    table,
    row || null,
    column || null,
    base,
    mine,
    theirs,
    note,
  ]);
  return {
    name: conflictTable,
    title: say`Conflicts of the merge`,
    note: say`Cells that both copies changed, each in another way. Mine stands in the tables; type theirs there where it is right.`,
    origin: say`Made by the merge of two copies of this workbook.`,
    blocks: [
      {
        kind: "table",
        name: conflictTable,
        columns: [
          { header: "In table", format: "text", width: 24 },
          { header: "Row", format: "text", width: 34 },
          { header: "Column", format: "text", width: 16 },
          { header: "Before", format: "text", width: 16 },
          { header: "Mine", format: "text", width: 16 },
          { header: "Theirs", format: "text", width: 16 },
          { header: "What happened", format: "text", width: 60 },
        ],
        rows: rows.length > 0 ? rows : [["none", null, null, null, null, null, say`Everything was merged.`]],
      },
    ],
    charts: [],
    freezeHeaderOf: conflictTable,
    print: "width",
  };
}
