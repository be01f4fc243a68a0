import type { RawTable } from "../../planning/data/table";
import type { Change, LogEntry } from "../../planning/monitor/changeLog";
import { diffTable, sameCell } from "../../planning/monitor/tableDiff";
import { keyHeaders, rowKeys } from "../../planning/monitor/tableKeys";
import type { MergeConflict, MergedTable } from "../../planning/monitor/tableMerge";
import { runTask } from "../../worker/engine";
import type { CellContent } from "../../workbook/cells";
import { listTables } from "../../workbook/listTables";
import { publishSheets } from "../../workbook/publish";
import { readSourceTables, readTable } from "../../workbook/readTables";
import { rewriteTable } from "../../workbook/rewriteTable";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { withWorkbook } from "../../workbook/withWorkbook";
import type { ChangeLog } from "./changeLog";
import { isPlanTable } from "./planTables";

export const conflictTable = "SOP_Conflicts";

/** What of a workbook is merged. */
export interface MergeCopy {
  /** Tables in which people write: theirs and Concord's registers and plans. */
  tables: RawTable[];
  /** Excel tables among them; the others are plain sheets, which are compared only. */
  named: string[];
  log: LogEntry[];
}

export interface MergeReport {
  /** Cells and rows taken from their copy. */
  taken: number;
  conflicts: MergeConflict[];
  /** Tables that got something. */
  tables: string[];
}

/** The open workbook as a copy to merge. */
export async function copyToMerge(log: ChangeLog): Promise<MergeCopy> {
  const [sources, own, named] = await withWorkbook(async (context) => {
    const listed = await listTables(context);
    const plan: RawTable[] = [];
    for (const { name, own: isOwn } of listed) {
      const table = isOwn && isPlanTable(name) ? await readTable(context, name) : undefined;
      if (table) plan.push(table);
    }
    return [await readSourceTables(context), plan, listed.map(({ name }) => name)];
  });
  const tables = [...sources, ...own].map(({ name, headers, rows }) => ({ name, headers, rows }));
  return { tables, named, log: await log.entries() };
}

/**
 * Merges another person's copy into the open workbook: what only they changed is taken over, what both changed is
 * listed on a sheet and stays as mine, and their entries of the log are added to mine.
 *
 * @param base the workbook from which both copies were made
 */
export async function mergeCopies(base: MergeCopy, theirs: MergeCopy, log: ChangeLog): Promise<MergeReport> {
  const mine = await copyToMerge(log);
  const report: MergeReport = { taken: 0, conflicts: [], tables: [] };
  for (const their of theirs.tables) {
    const my = mine.tables.find(({ name }) => name === their.name);
    const was = base.tables.find(({ name }) => name === their.name) ?? { ...their, rows: [] };
    if (!my || !mine.named.includes(their.name)) {
      report.conflicts.push(...unmerged(was, my, their));
      continue;
    }
    const merged = await runTask("mergeTable", [was, my, their]);
    report.conflicts.push(...merged.conflicts);
    if (merged.taken === 0) continue;
    await applyMerged(my, merged);
    report.taken += merged.taken;
    report.tables.push(their.name);
  }
  await withWorkbook((context) => publishSheets(context, "conflicts", [conflictSheet(report.conflicts)]));
  await log.append(entriesOf(theirs.log.slice(base.log.length)));
  return report;
}

/** Their entries as mine: with the names and times that they had. */
function entriesOf(entries: readonly LogEntry[]): Change[] {
  return entries.map(({ number, seal, ...change }) => {
    const origin = `their entry ${number}, seal ${seal.slice(0, 8)}`;
    return { ...change, what: `${change.what} (${origin})` };
  });
}

async function applyMerged(my: RawTable, { table }: MergedTable): Promise<void> {
  const keys = keyHeaders(table.name, [my, table]);
  const place = new Map(rowKeys(my, keys).map((key, row) => [key, row] as const));
  const columns = my.headers.map((header) => table.headers.indexOf(header));
  const rows = rowKeys(table, keys).map((key, row) => {
    const from = place.get(key) ?? -1;
    const cells = columns.map((column, at) => {
      const value = column < 0 ? null : (table.rows[row][column] ?? null);
      // Left out: the cell keeps what it holds, its formula included.
      return from >= 0 && sameCell(my.rows[from][at], value) ? undefined : value;
    });
    return { from, cells };
  });
  await withWorkbook((context) => rewriteTable(context, table.name, rows));
}

/** What could not be merged, change by change, so that nothing of theirs is lost. */
function unmerged(base: RawTable, my: RawTable | undefined, their: RawTable): MergeConflict[] {
  const note = my ? "A sheet without an Excel table is not merged." : "Mine has no such table.";
  return diffTable(base, their).map(({ table, row, column, before, after }) => ({
    table,
    row,
    column,
    base: before,
    mine: null,
    theirs: after,
    note: `${note} Copy it over where it is wanted.`,
  }));
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
    title: "Conflicts of the merge",
    note: "Cells that both copies changed, each in another way. Mine stands in the tables; type theirs there where it is right.",
    origin: "Made by the merge of two copies of this workbook.",
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
        rows: rows.length > 0 ? rows : [["none", null, null, null, null, null, "Everything was merged."]],
      },
    ],
    charts: [],
    freezeHeaderOf: conflictTable,
    print: "width",
  };
}
