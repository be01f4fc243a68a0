import type { RoleSpec } from "../planning/data/columns";
import type { RoleId } from "../planning/data/company";
import { roles } from "../planning/data/roles";
import type { CellValue, RawTable } from "../planning/data/table";

type FieldOf<R extends RoleId> = keyof (typeof roles)[R]["columns"] & string;

/** A table of a role under its standard name and headers, from rows in the order of the given fields. */
export function toTable<R extends RoleId>(
  role: R,
  fields: readonly FieldOf<R>[],
  rows: CellValue[][],
): RawTable {
  const spec: RoleSpec = roles[role];
  return { name: spec.table, headers: fields.map((field) => spec.columns[field].header), rows };
}

/** Rounds to a number of decimals, so that sheets stay readable. */
export function round(value: number, decimals = 0): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
