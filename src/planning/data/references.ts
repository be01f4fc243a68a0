import type { ColumnSpec, RoleId, RoleSpec } from "./columns";
import type { Finding } from "./finding";
import type { TableOf } from "./readTable";
import { roleIds, roles } from "./roles";
import { say } from "../words";

export type RoleTables = { [R in RoleId]: TableOf<R> };

/** A table seen without its role: any of its columns by name. */
type AnyTable = Record<string, Float64Array | string[]> &
  Pick<TableOf<RoleId>, "rowCount" | "sourceTable" | "sourceRow">;

/** The rows of a table at the given positions, in that order. */
export function selectRows<R extends RoleId>(table: TableOf<R>, rows: readonly number[]): TableOf<R> {
  const pick = (values: unknown): unknown => {
    if (values instanceof Float64Array) return Float64Array.from(rows, (i) => values[i]);
    return Array.isArray(values) ? rows.map((i) => values[i] as unknown) : rows.length;
  };
  const selected = Object.fromEntries(Object.entries(table).map(([field, values]) => [field, pick(values)]));
  return selected as unknown as TableOf<R>;
}

/**
 * Makes every reference between tables hold: a row whose required reference names nothing (an order for an
 * unknown item) is left out, an optional one is blanked, and one whose table only says more about it (a supplier's
 * limits) stays. Each unknown key is reported once a column, at its first row. Tables that were not given are not
 * referred to.
 */
export function resolveReferences(tables: RoleTables, findings: Finding[]): RoleTables {
  const known = new Map<RoleId, Set<string>>();
  const keysOf = (role: RoleId): Set<string> => {
    let keys = known.get(role);
    if (!keys) {
      const [keyField] = (roles[role] as RoleSpec).uniqueBy;
      keys = new Set((tables[role] as unknown as Record<string, string[]>)[keyField]);
      known.set(role, keys);
    }
    return keys;
  };
  const resolve = <R extends RoleId>(role: R): TableOf<R> => {
    const spec: RoleSpec = roles[role];
    const table = tables[role] as unknown as AnyTable;
    const lost = new Set<number>();
    for (const [field, column] of Object.entries(spec.columns)) {
      if (!column.of || keysOf(column.of).size === 0) continue;
      const orphans = findOrphans(table[field] as string[], keysOf(column.of));
      for (const [key, rows] of orphans) {
        findings.push(orphanFinding(table, rows, column, key));
        if (column.usedUnlisted) continue;
        for (const row of rows)
          if (column.required) lost.add(row);
          else (table[field] as string[])[row] = "";
      }
    }
    if (lost.size === 0) return tables[role] as unknown as TableOf<R>;
    const kept = Array.from({ length: table.rowCount }, (_, i) => i).filter((i) => !lost.has(i));
    return selectRows(tables[role] as unknown as TableOf<R>, kept);
  };
  return Object.fromEntries(roleIds.map((role) => [role, resolve(role)])) as unknown as RoleTables;
}

function findOrphans(keys: string[], known: ReadonlySet<string>): Map<string, number[]> {
  const orphans = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (key === "" || known.has(key)) return;
    const rows = orphans.get(key);
    if (rows) rows.push(row);
    else orphans.set(key, [row]);
  });
  return orphans;
}

function orphanFinding(
  table: AnyTable,
  rows: number[],
  { header, of, required, usedUnlisted }: ColumnSpec,
  key: string,
): Finding {
  const [name, row] = [table.sourceTable[rows[0]], table.sourceRow[rows[0]]];
  const target = of ? roles[of].table : "";
  const left =
    rows.length === 1 ? say`the row was left out` : say`the ${rows.length} rows with it were left out`;
  const unread = required ? left : say`it was ignored`;
  const consequence = usedUnlisted
    ? say`it is used all the same, without limits and terms from there`
    : unread;
  return {
    severity: required && !usedUnlisted ? "critical" : "warning",
    rule: "orphan key",
    table: name,
    row,
    column: header,
    key,
    message: say`${name}, row ${row + 1}: ${header} ${key} is not in table ${target}; ${consequence}. Add it there or correct the key.`,
  };
}
