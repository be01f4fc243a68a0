import type { CellValue, RawTable } from "../data/table";
import { dateText } from "./dateCells";

/** Columns that name a row of Concord's own tables. Other tables: the fewest columns from the left that do. */
const declared: Record<string, readonly string[]> = {
  SOP_Fcst_Consensus: ["Item", "Measure"],
  SOP_Fcst_Stat: ["Item", "Measure"],
  SOP_Plan_Prod: ["Item", "Source"],
  SOP_Plan_Purch: ["Item", "Supplier"],
  SOP_Plan_Inv: ["Item", "Measure"],
  SOP_Workforce: ["Labour pool", "Measure"],
  SOP_Plan_Inv_Site: ["Item", "Site", "Measure"],
  SOP_Plan_Transfer: ["From", "To", "Mode", "Item", "Ship"],
  SOP_Lanes: ["From", "To", "Mode"],
  SOP_Data_Adjust: ["Item", "Month"],
  SOP_Commitment: ["Item", "Line"],
  SOP_Gap_Owners: ["Family", "Against"],
  SOP_Decisions: ["Id"],
  SOP_Signoffs: ["Role"],
  SOP_Exceptions: ["Id"],
  SOP_Targets: ["Item"],
  SOP_Comments: ["Item or family", "Month", "Written", "By"],
};

/** Between the parts of a key that people read. */
const joint = " · ";

/**
 * Headers of the columns that tell the rows of a table apart, the same for all of its copies: as declared, else the
 * first columns from the left each of which tells more rows apart.
 *
 * @param copies the same table in several states; none may be empty of headers
 */
export function keyHeaders(name: string, copies: readonly RawTable[]): string[] {
  const shared = (copies[0]?.headers ?? []).filter((header) =>
    copies.every(({ headers }) => headers.includes(header)),
  );
  const known = declared[name];
  if (known?.every((header) => shared.includes(header))) return [...known];
  // A sheet as a list of its cells.
  if (shared.length === 2 && shared[0] === "Cell") return ["Cell"];
  const chosen: string[] = [];
  // Without a column all rows of a copy look alike.
  let distinct = copies.filter(({ rows }) => rows.length > 0).length;
  const all = copies.reduce((sum, { rows }) => sum + rows.length, 0);
  for (const header of shared) {
    const next = copies.reduce((sum, copy) => sum + new Set(rawKeys(copy, [...chosen, header])).size, 0);
    if (next > distinct) {
      chosen.push(header);
      distinct = next;
    }
    if (distinct === all) break;
  }
  return chosen.length > 0 ? chosen : shared.slice(0, 1);
}

/** One key a row; of rows with equal keys the second is "A (2)". */
export function rowKeys(table: RawTable, headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return rawKeys(table, headers).map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  });
}

function rawKeys({ headers: all, rows }: RawTable, headers: readonly string[]): string[] {
  const at = headers.map((header) => all.indexOf(header));
  return rows.map((row) => at.map((column) => text(row[column] ?? null, all[column])).join(joint));
}

function text(value: CellValue, header: string): string {
  return value === null ? "" : (dateText(value, header) ?? String(value).trim());
}
