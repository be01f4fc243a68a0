import type { CellStyle, SheetSnapshot } from "../../host/snapshot";
import type { ColumnSpec, RoleId, RoleSpec } from "../../planning/data/columns";
import { roles } from "../../planning/data/roles";
import type { CellValue, RawTable } from "../../planning/data/table";
import { area, emptySheet, pageFooter, put, type StyleList } from "./sheetBuilder";

interface SheetPlan {
  name: string;
  color: string;
  about: string;
  tables: readonly RoleId[];
}

const [master, demand, value, supply, done] = ["#1F4E79", "#2E75B6", "#548235", "#BF8F00", "#7F7F7F"];

/** Which tables stand together on a sheet; the colours of the tabs follow the subject. */
const plans: readonly SheetPlan[] = [
  {
    name: "Items",
    color: master,
    about: "Finished goods (FG), made components (SF) and materials (RM).",
    tables: ["items"],
  },
  {
    name: "Network",
    color: master,
    about: "Customers, regions, channels, sites and the lanes between them.",
    tables: ["customers", "regions", "channels", "sites", "lanes"],
  },
  {
    name: "Settings",
    color: master,
    about: "What holds for the whole company.",
    tables: ["settings", "policies", "targets", "conversions"],
  },
  {
    name: "Sales",
    color: demand,
    about: "What customers ordered and got, month by month.",
    tables: ["sales", "stockOuts"],
  },
  {
    name: "Demand",
    color: demand,
    about: "Promotions, phase-ins and orders on hand.",
    tables: ["promotions", "phases", "openOrders"],
  },
  {
    name: "Streams",
    color: demand,
    about: "Forecasts of sales, marketing and customers, and of the past cycles.",
    tables: ["streams"],
  },
  {
    name: "Prices",
    color: value,
    about: "Prices and standard costs with the date from which they hold.",
    tables: ["prices", "costs"],
  },
  { name: "Budget", color: value, about: "The annual budget in units and money.", tables: ["budget"] },
  {
    name: "Capacity",
    color: supply,
    about: "Resources, their calendar and the hours that a unit takes.",
    tables: ["resources", "billOfResources", "calendar", "holidays"],
  },
  { name: "BOM", color: supply, about: "What goes into a unit.", tables: ["billOfMaterials"] },
  {
    name: "Suppliers",
    color: supply,
    about: "Who supplies what, and how long it took.",
    tables: ["suppliers", "itemSuppliers", "receipts"],
  },
  {
    name: "Stock",
    color: supply,
    about: "Stock at the start of the plan and supply on its way.",
    tables: ["inventory", "scheduledReceipts"],
  },
  {
    name: "Actuals",
    color: done,
    about: "What came of the first month of the plan, and stock that was counted in it.",
    tables: ["actuals", "deliveries", "stockCounts"],
  },
];

const titleRow = 0;
const headerRow = 3;
/**
 * In pixels; a sheet wider than `portrait` prints across the page, and one wider than `landscape` over several, because it
 * would be too small to read on one.
 */
const widths = {
  ...{ least: 64, most: 230, perCharacter: 7, padding: 26, gap: 26 },
  ...{ portrait: 1090, landscape: 1660 },
};
/** Of the size on the screen, in per cent, what long tables and wide sheets print in. */
const smallPrint = 60;
/** From here on a table is long. */
const manyRows = 500;
/** Rows looked at for a column's width and format. */
const sampledRows = 500;

/** The company's tables as Excel tables, a sheet a subject, each under a title that says what it is. */
export function tableSheets(tables: readonly RawTable[], styles: StyleList): SheetSnapshot[] {
  return plans.flatMap((plan) => {
    const present = plan.tables.flatMap((role) => tables.filter((table) => table.name === roles[role].table));
    return present.length > 0 ? [subjectSheet(plan, present, styles)] : [];
  });
}

function subjectSheet(plan: SheetPlan, tables: RawTable[], styles: StyleList): SheetSnapshot {
  const sheet = emptySheet(plan.name);
  sheet.tabColor = plan.color;
  sheet.showGridlines = false;
  sheet.freeze = { rows: headerRow + 1, columns: tables.length === 1 ? 1 : 0 };
  put(sheet, titleRow, 0, {
    value: plan.name,
    style: styles.add({ bold: true, fontSize: 16, fontColor: plan.color }),
  });
  put(sheet, 1, 0, { value: plan.about, style: styles.add({ fontColor: "#595959" }) });
  let column = 0;
  for (const table of tables) {
    placeTable(sheet, table, column, styles);
    column += table.headers.length;
    sheet.columnWidths[column++] = widths.gap;
  }
  const width = Object.values(sheet.columnWidths).reduce((sum, each) => sum + each, 0);
  const isLong = tables.some(({ rows }) => rows.length > manyRows) && width <= widths.portrait;
  const isSmall = isLong || width > widths.landscape;
  sheet.pageLayout = {
    orientation: width > widths.portrait ? "landscape" : "portrait",
    ...(isSmall ? { scale: smallPrint } : { fitToWidth: 1 }),
    ...(isSmall && tables.length === 1 ? { printTitleColumns: "A:A" } : {}),
    printTitleRows: `${headerRow + 1}:${headerRow + 1}`,
    footer: pageFooter,
  };
  return sheet;
}

function placeTable(sheet: SheetSnapshot, table: RawTable, left: number, styles: StyleList): void {
  const caption = styles.add({ bold: true, fontColor: "#404040" });
  const header = { bold: true, verticalAlignment: "Center", wrapText: true } as const;
  put(sheet, headerRow - 1, left, { value: table.name, style: caption });
  const formats = table.headers.map((name, column) => styles.add(columnStyle(table, name, column)));
  const sides = sidesOf(table);
  const texts = sides.map((side) => (side.indent ? styles.add(side) : 0));
  table.headers.forEach((name, column) =>
    put(sheet, headerRow, left + column, { value: name, style: styles.add({ ...header, ...sides[column] }) }),
  );
  table.rows.forEach((row, r) =>
    row.forEach((value, column) => {
      if (value === null) return;
      const style = typeof value === "number" ? formats[column] : texts[column];
      put(sheet, headerRow + 1 + r, left + column, style === 0 ? { value } : { value, style });
    }),
  );
  table.headers.forEach((name, column) => (sheet.columnWidths[left + column] = widthOf(name, table, column)));
  sheet.tables.push({
    name: table.name,
    range: area(headerRow, left, table.rows.length + 1, table.headers.length),
    columns: [...table.headers],
    style: "TableStyleLight9",
    showFilterButton: true,
    showBandedRows: true,
  });
}

/** Headers stand over their numbers, at the right; a text beside a number stands off it, which would touch it else. */
function sidesOf(table: RawTable): CellStyle[] {
  const isNumber = table.headers.map((_, column) => {
    const known = sample(table, column).filter((value) => value !== null);
    return known.length > 0 && known.every((value) => typeof value === "number");
  });
  return isNumber.map((number, column): CellStyle => {
    if (number) return { horizontalAlignment: "Right" };
    return column > 0 && isNumber[column - 1] ? { horizontalAlignment: "Left", indent: 1 } : {};
  });
}

function specOf(table: RawTable, header: string): ColumnSpec | undefined {
  const role = Object.values(roles as Record<string, RoleSpec>).find((spec) => spec.table === table.name);
  return role && Object.values(role.columns).find((spec) => spec.header === header);
}

function columnStyle(table: RawTable, header: string, column: number): CellStyle {
  const spec = specOf(table, header);
  if (spec?.kind === "date") return { numberFormat: header === "Month" ? "mmm yyyy" : "yyyy-mm-dd" };
  if (spec?.kind === "text" && spec.header === "Value") return { numberFormat: "General" };
  const numbers = sample(table, column).filter((value) => typeof value === "number");
  if (numbers.length === 0 || spec?.kind === "key" || spec?.kind === "flag") return {};
  if (spec?.unit === "fraction") return { numberFormat: "0%" };
  if (numbers.every(Number.isInteger)) return { numberFormat: "#,##0" };
  return { numberFormat: Math.max(...numbers.map(Math.abs)) < 1 ? "0.0000" : "#,##0.00" };
}

function sample(table: RawTable, column: number): CellValue[] {
  return table.rows.slice(0, sampledRows).map((row) => row[column] ?? null);
}

function widthOf(header: string, table: RawTable, column: number): number {
  const longest = sample(table, column).reduce<number>(
    (most, value) => Math.max(most, typeof value === "string" ? value.length : 8),
    Math.min(header.length, 14) + 2,
  );
  return Math.min(widths.most, Math.max(widths.least, longest * widths.perCharacter + widths.padding));
}
