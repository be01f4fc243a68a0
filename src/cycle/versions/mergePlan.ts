import type { RawTable } from "../../planning/data/table";
import { diffTable, sameCell } from "../../planning/monitor/tableDiff";
import { keyHeaders, rowKeys } from "../../planning/monitor/tableKeys";
import type { MergeConflict, MergedTable } from "../../planning/monitor/tableMerge";
import { runTask } from "../../worker/engine";
import type { CellContent } from "../../workbook/cells";
import { rewriteTable } from "../../workbook/rewriteTable";
import { say } from "../../planning/words";

/** One table that the merge changes, or would change if a conflict is decided for theirs. */
export interface MergeJob {
  mine: RawTable;
  merged: MergedTable;
}

export interface MergePlan {
  /** Tables that get something without anybody deciding. */
  jobs: MergeJob[];
  /** Tables that get nothing unless a conflict is decided. */
  undecided: MergeJob[];
  conflicts: MergeConflict[];
}

/** Merges tables of two copies, found by their names; what mine has no place for is listed as a conflict. */
export async function planMerge(
  base: readonly RawTable[],
  mine: readonly RawTable[],
  theirs: readonly RawTable[],
  onTable: (done: number, of: number, name: string) => void = () => undefined,
): Promise<MergePlan> {
  const plan: MergePlan = { jobs: [], undecided: [], conflicts: [] };
  for (const [at, their] of theirs.entries()) {
    onTable(at, theirs.length, their.name);
    const my = mine.find(({ name }) => name === their.name);
    const was = base.find(({ name }) => name === their.name) ?? { ...their, rows: [] };
    if (!my) {
      plan.conflicts.push(...unmerged(was, their));
      continue;
    }
    const merged = await runTask("mergeTable", [was, my, their]);
    plan.conflicts.push(...merged.conflicts);
    if (merged.taken > 0) plan.jobs.push({ mine: my, merged });
    else if (merged.conflicts.length > 0) plan.undecided.push({ mine: my, merged });
  }
  return plan;
}

/**
 * Writes a merged table over mine; cells that stay keep their formulas.
 *
 * @returns the rows before, as `rewriteTable` does
 */
export function rewriteMerged(
  context: Excel.RequestContext,
  mine: RawTable,
  table: RawTable,
): Promise<CellContent[][]> {
  const keys = keyHeaders(table.name, [mine, table]);
  const place = new Map(rowKeys(mine, keys).map((key, row) => [key, row] as const));
  const columns = mine.headers.map((header) => table.headers.indexOf(header));
  const rows = rowKeys(table, keys).map((key, row) => {
    const from = place.get(key) ?? -1;
    const cells = columns.map((column, at) => {
      const value = column < 0 ? null : (table.rows[row][column] ?? null);
      // Left out: the cell keeps what it holds, its formula included.
      return from >= 0 && sameCell(mine.rows[from][at], value) ? undefined : value;
    });
    return { from, cells };
  });
  return rewriteTable(context, table.name, rows);
}

/** What could not be merged, change by change, so that nothing of theirs is lost. */
function unmerged(base: RawTable, their: RawTable): MergeConflict[] {
  return diffTable(base, their).map(({ table, row, column, before, after }) => ({
    table,
    row,
    column,
    base: before,
    mine: null,
    theirs: after,
    stands: "mine" as const,
    note: say`Mine has no such table or sheet. Copy it over where it is wanted.`,
  }));
}
