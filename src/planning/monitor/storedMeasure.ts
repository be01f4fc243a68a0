import { monthLabel, monthOf, serialFromIso } from "../data/excelDate";
import { normaliseName, type CellValue, type RawTable } from "../data/table";

/** A measure of a stored plan: one row a key, one column a month. */
export interface StoredMeasure {
  keys: string[];
  /** "2026-03". */
  months: string[];
  /** NaN where nothing was stored. */
  rows: Float64Array[];
}

/** Names for measures that are tables of their own. */
const tableOf: Record<string, string> = {
  production: "SOP_Plan_Prod",
  purchases: "SOP_Plan_Purch",
  demand: "Demand by item and month",
  history: "Demand by item and month",
};

const monthHeader = /^\d{4}-\d{2}$/;

/**
 * Finds a measure in the tables of a version: rows of that name in a column "Measure" or "Line" ("Consensus",
 * "Closing stock", "Revenue"), a table of its own ("Production", "Purchases", "Demand"), or any table by its name.
 * Rows with the same first column are added up. Of a table that has the budget beside the plan only the plan counts; in
 * a table of values and lines the measure names both, by family.
 *
 * @param measure one of these, or "SOP_Gap!Revenue Supply" for a measure of a certain table
 * @returns undefined when no table has it
 */
export function storedMeasure(tables: readonly RawTable[], measure: string): StoredMeasure | undefined {
  const [, tableName, name] = /^(?:(.+)!)?(.*)$/.exec(measure.trim()) ?? [];
  const candidates = tableName ? tables.filter((table) => sameTable(table.name, tableName)) : tables;
  for (const table of candidates) {
    for (const { label, key } of labelsOf(table)) {
      const rows = table.rows.filter((row) => same(label(row), name));
      if (rows.length > 0 && table.headers.some((each) => monthHeader.test(each)))
        return byKey(table, rows, key);
    }
  }
  const wanted = tableOf[normaliseName(name)] ?? name;
  const table = tables.find((each) => sameTable(each.name, wanted));
  return table && table.headers.some((each) => monthHeader.test(each)) ? byKey(table, table.rows) : undefined;
}

/** A month of a header cell: an Excel date, "2026-03" or "2026-03-01"; empty when it is none. */
export function monthText(cell: CellValue): string {
  const serial = typeof cell === "number" ? cell : typeof cell === "string" ? serialFromIso(cell) : NaN;
  return Number.isNaN(serial) ? "" : monthLabel(monthOf(serial));
}

/** How the rows of a table are called, and the column of their keys. */
function labelsOf({
  headers,
}: RawTable): { label: (row: RawTable["rows"][number]) => CellValue; key: number }[] {
  const at = (header: string): number => headers.indexOf(header);
  const [value, line, family, version] = [at("Value"), at("Line"), at("Family"), at("Version")];
  if (value >= 0 && line >= 0 && family >= 0)
    return [{ label: (row) => `${String(row[value])} ${String(row[line])}`, key: family }];
  const isPlan = (row: RawTable["rows"][number]): boolean => version < 0 || row[version] === "Plan";
  return [at("Measure"), line]
    .filter((column) => column >= 0)
    .map((column) => ({ label: (row) => (isPlan(row) ? (row[column] ?? null) : null), key: 0 }));
}

function byKey(table: RawTable, rows: RawTable["rows"], keyColumn = 0): StoredMeasure {
  const columns = table.headers.flatMap((header, at) => (monthHeader.test(header) ? [at] : []));
  const found = new Map<string, Float64Array>();
  for (const row of rows) {
    const key = String(row[keyColumn] ?? "");
    const sums = found.get(key) ?? new Float64Array(columns.length).fill(NaN);
    columns.forEach((column, t) => {
      const value = row[column];
      if (typeof value === "number") sums[t] = (Number.isNaN(sums[t]) ? 0 : sums[t]) + value;
    });
    found.set(key, sums);
  }
  return {
    keys: [...found.keys()],
    months: columns.map((column) => table.headers[column]),
    rows: [...found.values()],
  };
}

function same(cell: CellValue | undefined, name: string): boolean {
  return typeof cell === "string" && normaliseName(cell) === normaliseName(name);
}

function sameTable(name: string, wanted: string): boolean {
  const plain = (text: string): string => normaliseName(text).replace(/^sop/, "");
  return plain(name) === plain(wanted);
}
