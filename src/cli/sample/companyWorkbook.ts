import type { CellSnapshot, CellStyle, SheetSnapshot, WorkbookSnapshot } from "../../host/snapshot";
import { rangeAddress } from "../../host/xlsx/references";
import type { ColumnSpec, RoleSpec } from "../../planning/data/columns";
import { roles } from "../../planning/data/roles";
import type { CellValue, RawTable } from "../../planning/data/table";

const sheetNameLimit = 31;
const columnWidths = { least: 60, most: 260, perCharacter: 7, padding: 24 };
/** Rows looked at for a column's width and format: enough to know it, whatever the table's length. */
const sampledRows = 500;

/** A workbook with one sheet and one Excel table for each table of the company. */
export function companyWorkbook(tables: readonly RawTable[]): WorkbookSnapshot {
  const styles = new StyleList();
  const sheets = tables.map((table) => tableSheet(table, styles));
  return {
    sheets,
    names: [],
    styles: styles.list,
    settings: {},
    customXmlParts: [],
    activeSheet: sheets[0]?.name,
  };
}

/** Cell styles, each kept once. */
class StyleList {
  readonly list: CellStyle[] = [{}];
  private readonly known = new Map<string, number>();

  add(style: CellStyle): number {
    const key = JSON.stringify(style);
    const index = this.known.get(key) ?? this.list.push(style) - 1;
    this.known.set(key, index);
    return index;
  }
}

function tableSheet(table: RawTable, styles: StyleList): SheetSnapshot {
  const { headers, rows } = table;
  const header = styles.add({ bold: true, verticalAlignment: "Center" });
  const formats = headers.map((name, column) => styles.add(columnStyle(table, name, column)));
  const cells = rows.map((row) =>
    headers.map((_, column): CellSnapshot | undefined => {
      const value = row[column] ?? null;
      if (value === null) return undefined;
      return formats[column] === 0 || typeof value !== "number"
        ? { value }
        : { value, style: formats[column] };
    }),
  );
  const range = rangeAddress({ row: 0, column: 0, rows: rows.length + 1, columns: headers.length });
  return {
    name: table.name.slice(0, sheetNameLimit),
    visibility: "Visible",
    showGridlines: true,
    rows: [headers.map((value) => ({ value, style: header })), ...cells],
    columnWidths: Object.fromEntries(headers.map((name, column) => [column, widthOf(name, table, column)])),
    rowHeights: {},
    freeze: { rows: 1, columns: 0 },
    merges: [],
    tables: [
      {
        name: table.name,
        range,
        columns: [...headers],
        style: "TableStyleMedium2",
        showFilterButton: true,
        showBandedRows: true,
      },
    ],
    charts: [],
    conditionalFormats: [],
    pageLayout: { orientation: "landscape", fitToWidth: 1 },
  };
}

function columnSpec(table: RawTable, header: string): ColumnSpec | undefined {
  const role = Object.values(roles as Record<string, RoleSpec>).find((spec) => spec.table === table.name);
  return role && Object.values(role.columns).find((spec) => spec.header === header);
}

function columnStyle(table: RawTable, header: string, column: number): CellStyle {
  const spec = columnSpec(table, header);
  if (spec?.kind === "date") return { numberFormat: header === "Month" ? "mmm yyyy" : "yyyy-mm-dd" };
  const numbers = sample(table, column).filter((value) => typeof value === "number");
  if (numbers.length === 0 || spec?.kind === "key" || spec?.kind === "flag") return {};
  const whole = numbers.every(Number.isInteger);
  return { numberFormat: whole ? "#,##0" : Math.max(...numbers.map(Math.abs)) <= 1 ? "0.0000" : "#,##0.00" };
}

function sample(table: RawTable, column: number): CellValue[] {
  return table.rows.slice(0, sampledRows).map((row) => row[column] ?? null);
}

function widthOf(header: string, table: RawTable, column: number): number {
  const isDate = columnSpec(table, header)?.kind === "date";
  const longest = sample(table, column).reduce<number>(
    (most, value) => Math.max(most, typeof value === "string" ? value.length : isDate ? 10 : 8),
    header.length + 2,
  );
  const { least, most, perCharacter, padding } = columnWidths;
  return Math.min(most, Math.max(least, longest * perCharacter + padding));
}
