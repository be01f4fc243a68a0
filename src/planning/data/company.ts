import type { RoleId } from "./columns";
import { toCompanyMoney } from "./companyMoney";
import { applyStockOuts, historySpan, salesFromRecords, type SalesHistory } from "./salesHistory";
import type { Finding } from "./finding";
import { guessMapping, guessSales, mapTable, type TableMapping } from "./mapTable";
import { TableReader, type TableOf } from "./readTable";
import { inFiscalYear } from "./sheet/fiscalPeriods";
import { withYearOfRow } from "./sheet/yearOfRow";
import { resolveReferences, type RoleTables } from "./references";
import { roleIds, roles } from "./roles";
import { toItemUnits } from "./salesUnits";
import { declaredFiscalYearStart, readSettings, type CompanySettings } from "./settings";
import { unpivotItems } from "./itemsAcross";
import { withSoldRows } from "./measureRows";
import type { RawTable, ReadableTable } from "./table";
import { unpivotSales } from "./wideSales";
import { language, said, say } from "../words";

export type { CellValue, RawTable } from "./table";
export type { Finding, Severity } from "./finding";
export type { TableMapping } from "./mapTable";
export type { TableOf } from "./readTable";
export type { RoleId } from "./columns";
export type { HistoryPanel } from "./historyPanel";
export type { SalesHistory } from "./salesHistory";
export type { CompanySettings } from "./settings";

/** Every role but the two that have a form of their own: sales as indexed records, settings as named values. */
type PlainRole = Exclude<RoleId, "sales" | "settings">;

/**
 * The company's data as planning uses it: one column-oriented table a role (empty when it was not given).
 * Keys are as written, without spaces at the ends; dates are Excel serial days; NaN is missing.
 *
 * @example
 * const { company, findings } = companyFromTables(tables);
 * company.items.item[0];                                         // "BT-500-BLU"
 * company.items.weightKg[0];                                     // 0.21
 * historyByItem(company.sales, company.items.rowCount).values[0]; // 36 months of demand
 */
export type Company = { readonly [R in PlainRole]: TableOf<R> } & {
  readonly sales: SalesHistory;
  readonly settings: CompanySettings;
  /** Position of an item in `items` by its key; the first one where a key is duplicated. */
  readonly itemIndex: ReadonlyMap<string, number>;
  /** How each table was understood, for the pane's mapping page and for next month. */
  readonly mappings: TableMapping[];
};

/**
 * Reads the company from its tables. What each table is for follows from `mappings` (as stored last month)
 * or, for tables without one, from its name and headers; tables that fit no role are reported and left.
 * A bad row is reported and left out, as are the second of two rows with one key and a row that refers to
 * nothing; it never spoils the others. What takes planning sense (missing costs, loops in the bill of
 * materials, spikes, gaps, …) is checked by `checkCompany`.
 */
export function companyFromTables(
  tables: RawTable[],
  mappings: TableMapping[] = [],
): { company: Company; findings: Finding[] } {
  const findings: Finding[] = [];
  const readers = Object.fromEntries(
    roleIds.map((role) => [role, new TableReader(role, findings)]),
  ) as unknown as { [R in RoleId]: TableReader<R> };
  const used: TableMapping[] = [];
  const found = tables.map(
    (table) => mappings.find((known) => known.table === table.name) ?? guessMapping(table),
  );
  const byPlanner = new Set(mappings.map((known) => known.table));
  const hasSales = found.some((mapping) => mapping?.role === "sales" && mapping.missing.length === 0);
  const yearStart = fiscalYearStart(tables, found);
  tables.forEach((table, index) => {
    // Only where no table can be read as sales by its headers is one taken for them by what it holds.
    const named = found[index];
    const guess = !hasSales && (!named || (named.role === "sales" && !byPlanner.has(table.name)));
    const meant = (guess ? guessSales(table) : undefined) ?? named;
    const mapping = meant && inFiscalYear(meant, yearStart);
    if (!mapping) findings.push(unknownTable(table));
    else if (mapping.missing.length > 0) findings.push(missingColumns(mapping));
    else {
      const { long, understood } = inLongForm(table, mapping);
      readers[mapping.role].add(long.table, long.mapping);
      used.push(understood);
      if (mapping.guessed) findings.push(guessedColumns(mapping));
    }
  });
  const given = new Set<RoleId>(used.map(({ role }) => role));
  if (!given.has("items") && itemsFromSales(readers, findings)) given.add("items");
  for (const role of roleIds) if (roles[role].required && !given.has(role)) findings.push(missingTable(role));

  const read = Object.fromEntries(
    roleIds.map((role) => [role, readers[role].finish()]),
  ) as unknown as RoleTables;
  const plain = resolveReferences(read, findings);
  findings.push(...toItemUnits(plain, used));
  const itemIndex = indexOf(plain.items.item);
  const sales = salesFromRecords(plain.sales, itemIndex);
  applyStockOuts(sales, plain.stockOuts, itemIndex);
  const settings = readSettings(plain.settings, historySpan(sales), findings);
  const { findings: ofMoney, ...inOwnMoney } = toCompanyMoney(plain, settings, used);
  findings.push(...ofMoney);
  return { company: { ...plain, ...inOwnMoney, sales, settings, itemIndex, mappings: used }, findings };
}

/** A table with one record a row, and the mapping of the planner's own form of it. */
function inLongForm(
  raw: RawTable,
  as: TableMapping,
): { long: { table: ReadableTable; mapping: TableMapping }; understood: TableMapping } {
  const { table, mapping } = withSoldRows(raw, as);
  if (mapping.monthColumns.length > 0) return { long: unpivotSales(table, mapping), understood: mapping };
  if (mapping.itemColumns) return { long: unpivotItems(table, mapping), understood: mapping };
  const long = withYearOfRow(table, mapping);
  return { long, understood: long.mapping };
}

/** Read before all other tables, because their periods depend on it. */
function fiscalYearStart(
  tables: readonly RawTable[],
  mappings: readonly (TableMapping | undefined)[],
): number {
  const rows = mappings.flatMap((mapping, index) => {
    if (mapping?.role !== "settings" || mapping.missing.length > 0) return [];
    const { name, value } = mapping.columns;
    return tables[index].rows.map((row) => [row[name], row[value]] as const);
  });
  return declaredFiscalYearStart(rows);
}

/** Without a table of items, the items are those that were sold: enough to forecast them. False when none were. */
function itemsFromSales(readers: { [R in RoleId]: TableReader<R> }, findings: Finding[]): boolean {
  const sold = [...new Set(readers.sales.finish().item)];
  if (sold.length === 0) return false;
  const name = roles.items.table;
  const headers = [roles.items.columns.item.header];
  const table = { name, headers, rows: sold.map((item) => [item]) };
  readers.items.add(table, mapTable(table, "items"));
  const message = say`There is no table ${name}: the ${sold.length} items of the sales history were taken. Add one to plan with types, families and costs.`;
  findings.push(aboutTable("info", "items from sales", name, message));
  return true;
}

/** Position of each key's first occurrence. */
export function indexOf(keys: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  keys.forEach((key, position) => {
    if (!index.has(key)) index.set(key, position);
  });
  return index;
}

const aboutTable = (
  severity: Finding["severity"],
  rule: string,
  table: string,
  message: string,
): Finding => ({
  severity,
  rule,
  table,
  row: -1,
  column: "",
  key: "",
  message,
});

const unknownTable = (table: RawTable): Finding =>
  aboutTable(
    "info",
    "unknown table",
    table.name,
    say`Table ${table.name} was not used: its name and headers fit no kind of data that the plan knows. Map it if it matters.`,
  );

function missingColumns({ table, role, missing }: TableMapping): Finding {
  const headers = missing.map(
    (field) => (roles[role].columns as Record<string, { header: string }>)[field].header,
  );
  return aboutTable(
    "critical",
    "missing column",
    table,
    say`Table ${table} was not read: it has no column ${headers.join(", ")}. Add the column or map it to one that is there.`,
  );
}

function guessedColumns({
  table,
  role,
  headers,
  columns,
  guessed = [],
  itemColumns = [],
}: TableMapping): Finding {
  const spec = roles[role].columns as Record<string, { header: string }>;
  const taken = [
    ...guessed.map((field) => `${headers[columns[field]]} as ${spec[field].header}`),
    ...itemColumns.slice(0, 3).map((column) => `${headers[column]} as ${spec.item.header}`),
    ...(itemColumns.length > 3 ? ["…"] : []),
  ];
  const message = say`Table ${table} was taken for ${roles[role].table} by what it holds: ${taken.join(", ")}. Say what it is if that is wrong.`;
  return aboutTable("warning", "guessed column", table, message);
}

const missingTable = (role: RoleId): Finding =>
  aboutTable(
    "critical",
    "missing table",
    roles[role].table,
    say`There is no table ${roles[role].table} (${asAside(roles[role].purpose)}). Add it to the workbook.`,
  );

/** A sentence in brackets: no full stop, and no capital where the language writes nouns small. */
function asAside(sentence: string): string {
  const words = said(sentence).replace(/\.$/, "");
  return language() === "de" ? words : words.toLowerCase();
}
