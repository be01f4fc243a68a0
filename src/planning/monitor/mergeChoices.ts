import type { CellValue, RawTable } from "../data/table";
import type { MergeConflict, MergedTable } from "./tableMerge";

/** Names a conflict: the same each time the copies are merged. */
export function conflictId({ table, row, column }: Pick<MergeConflict, "table" | "row" | "column">): string {
  return [table, row, column].join("\n");
}

/**
 * The merged table with the conflicts turned round that people decided against what stands: a cell gets the other
 * side's value, a row that one side deleted goes after all.
 *
 * @param overruled ids of conflicts in which what stands shall not
 * @example
 * overrule(mergeTable(base, mine, theirs), new Set([conflictId(conflict)]))
 */
export function overrule({ table, keys, conflicts }: MergedTable, overruled: ReadonlySet<string>): RawTable {
  const turned = conflicts.filter((conflict) => overruled.has(conflictId(conflict)));
  if (turned.length === 0) return table;
  const place = new Map(keys.map((key, at) => [key, at] as const));
  const rows: (CellValue[] | undefined)[] = [...table.rows];
  for (const conflict of turned) {
    const at = place.get(conflict.row);
    const column = table.headers.indexOf(conflict.column);
    if (at === undefined) continue;
    const other = conflict.stands === "mine" ? conflict.theirs : conflict.mine;
    if (conflict.column === "") rows[at] = undefined;
    else rows[at] = rows[at]?.map((value, each) => (each === column ? other : value));
  }
  return { ...table, rows: rows.filter((row) => row !== undefined) };
}
