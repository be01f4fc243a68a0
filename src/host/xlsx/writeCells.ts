import type { CellSnapshot, CellStyle, SheetSnapshot } from "../snapshot";
import { formulaAttributes, scanCells, scanRows, type CellSource, type RowSource } from "./cells";
import { formulaToFile, needsArrayEvaluation } from "./formulas";
import { isDateFormat } from "./numberFormats";
import { cellAddress, rangeAddress } from "./references";
import type { SharedStrings } from "./sharedStrings";
import { equal, type StyleBook } from "./styles";
import { attributes, escapeCellText, escapeXml } from "./xml";

/** What writing the cells of a sheet needs. */
export interface CellWriter {
  styles: StyleBook;
  /** Styles of the workbook as it was read, and as it is to be written. */
  before: CellStyle[];
  after: CellStyle[];
  /** Pairs of styles compared so far. */
  sameStyles: Map<string, boolean>;
  /** Cell formats found so far, by style and by the format that the cell had. */
  formats: Map<string, number>;
  strings: SharedStrings;
  /** 1462 in workbooks that count days from 1904, else 0. */
  epochDays: number;
  /** The value of `cm` that marks a dynamic array; asked for only when one is written. */
  dynamicMark(): number;
  /** Texts that table headers must show, by cell. */
  headers: Map<string, string>;
  /** Name of the table around a cell, for `[@column]` references. */
  tableAt(row: number, column: number): string | undefined;
}

/** Values of errors that the format knows; newer ones need rich values, and show as #VALUE! until calculated. */
const storedErrors = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

/**
 * The inner XML of `<sheetData>`: rows and cells that did not change are copied from the file as they stand.
 * @param source the `<sheetData>` of the file, empty for a new sheet
 */
export function sheetDataXml(
  source: string,
  before: SheetSnapshot,
  after: SheetSnapshot,
  writer: CellWriter,
): string {
  const rewritten = groupsToRewrite(source, before, after, writer);
  const parts: string[] = [];
  let next = 0;
  const writeNew = (limit: number) => {
    for (; next < limit; next++) parts.push(rowXml(undefined, next, before, after, writer, rewritten));
  };
  for (const row of scanRows(source)) {
    writeNew(row.index);
    parts.push(rowXml(row, row.index, before, after, writer, rewritten));
    next = row.index + 1;
  }
  const lastHeight = Object.keys(after.rowHeights).reduce((last, row) => Math.max(last, Number(row)), -1);
  writeNew(Math.max(after.rows.length, lastHeight + 1));
  return parts.join("");
}

/** Shared formulas whose first cell changes: the cells that lean on it need a formula of their own. */
function groupsToRewrite(
  source: string,
  before: SheetSnapshot,
  after: SheetSnapshot,
  writer: CellWriter,
): Set<string> {
  const groups = new Set<string>();
  if (!source.includes('"shared"')) return groups;
  for (const row of scanRows(source)) {
    for (const cell of scanCells(row.inner)) {
      const formula = formulaAttributes(cell);
      if (formula?.t !== "shared" || formula.ref === undefined) continue;
      if (!sameCell(before.rows[row.index]?.[cell.column], after.rows[row.index]?.[cell.column], writer)) {
        groups.add(formula.si);
      }
    }
  }
  return groups;
}

function sameCell(
  before: CellSnapshot | undefined,
  after: CellSnapshot | undefined,
  writer: CellWriter,
): boolean {
  if (before === after) return true;
  if (!before || !after) return isBlank(before) && isBlank(after);
  return (
    (before.value === after.value || (isNothing(before.value) && isNothing(after.value))) &&
    before.formula === after.formula &&
    Boolean(before.isError) === Boolean(after.isError) &&
    before.spill?.rows === after.spill?.rows &&
    before.spill?.columns === after.spill?.columns &&
    sameStyle(before.style, after.style, writer)
  );
}

const isNothing = (value: CellSnapshot["value"]): boolean => value === null || value === "";

function isBlank(cell: CellSnapshot | undefined): boolean {
  return !cell || (cell.value === null && cell.formula === undefined && cell.style === undefined);
}

function sameStyle(before: number | undefined, after: number | undefined, writer: CellWriter): boolean {
  const key = `${before}|${after}`;
  const known = writer.sameStyles.get(key);
  if (known !== undefined) return known;
  const styleOf = (list: CellStyle[], index: number | undefined) =>
    index === undefined ? {} : (list[index] ?? {});
  const same = equal(styleOf(writer.before, before), styleOf(writer.after, after));
  writer.sameStyles.set(key, same);
  return same;
}

function rowXml(
  row: RowSource | undefined,
  index: number,
  before: SheetSnapshot,
  after: SheetSnapshot,
  writer: CellWriter,
  rewritten: Set<string>,
): string {
  const sources: (CellSource | undefined)[] = [];
  for (const cell of row ? scanCells(row.inner) : []) sources[cell.column] = cell;
  const [old, now] = [before.rows[index] ?? [], after.rows[index] ?? []];
  const width = Math.max(now.length, sources.length);
  let changed = before.rowHeights[index] !== after.rowHeights[index];
  const cells: string[] = [];
  for (let column = 0; column < width; column++) {
    const source = sources[column];
    if (!source && !now[column]) continue;
    const group = source && rewritten.size > 0 ? formulaAttributes(source)?.si : undefined;
    const header = writer.headers.size > 0 && writer.headers.has(cellAddress(index, column));
    const same =
      source !== undefined &&
      !header &&
      !(group && rewritten.has(group)) &&
      sameCell(old[column], now[column], writer);
    changed ||= !same;
    cells.push(same ? source.xml : cellXml(index, column, now[column], source, writer));
  }
  if (row && !changed) return row.xml;
  const inner = cells.join("");
  const height = after.rowHeights[index];
  if (inner === "" && !row && height === undefined) return "";
  const head =
    row || height !== undefined ? attributes(rowAttributes(row, index, height)) : ` r="${index + 1}"`;
  return `<row${head}${inner === "" ? "/>" : `>${inner}</row>`}`;
}

function rowAttributes(row: RowSource | undefined, index: number, height: number | undefined) {
  const values: Record<string, string | number | boolean | undefined> = {
    r: index + 1,
    ...row?.attributes,
    spans: undefined,
  };
  if (height === undefined) return { ...values, ht: undefined, customHeight: undefined, hidden: undefined };
  if (height === 0) return { ...values, hidden: true };
  return { ...values, ht: (height * 3) / 4, customHeight: true, hidden: undefined };
}

function cellXml(
  row: number,
  column: number,
  cell: CellSnapshot | undefined,
  source: CellSource | undefined,
  writer: CellWriter,
): string {
  const address = cellAddress(row, column);
  const style = cell?.style === undefined ? {} : (writer.after[cell.style] ?? {});
  const format = formatOf(cell?.style, source, writer);
  const header = writer.headers.get(address);
  const shown: CellSnapshot | undefined = header === undefined ? cell : { value: header };
  if (!shown || isBlank({ ...shown, style: undefined }))
    return format ? `<c r="${address}" s="${format}"/>` : "";
  const dynamic = shown.formula !== undefined && isArrayFormula(shown);
  const type = typeOf(shown);
  // Built by hand: a large workbook has a million of these.
  const head =
    ` r="${address}"` +
    (format ? ` s="${format}"` : "") +
    (type ? ` t="${type}"` : "") +
    (dynamic ? ` cm="${writer.dynamicMark()}"` : "");
  return `<c${head}>${formulaXml(shown, row, column, dynamic, writer)}${valueXml(shown, style, writer)}</c>`;
}

function formatOf(style: number | undefined, source: CellSource | undefined, writer: CellWriter): number {
  const base = source?.format ?? 0;
  const key = `${style}|${base}`;
  let format = writer.formats.get(key);
  if (format === undefined) {
    format = writer.styles.formatFor(style === undefined ? {} : (writer.after[style] ?? {}), base);
    writer.formats.set(key, format);
  }
  return format;
}

function isArrayFormula(cell: CellSnapshot): boolean {
  const { rows = 1, columns = 1 } = cell.spill ?? {};
  return rows > 1 || columns > 1 || needsArrayEvaluation(cell.formula ?? "");
}

function typeOf(cell: CellSnapshot): string | undefined {
  if (cell.isError) return "e";
  if (typeof cell.value === "boolean") return "b";
  if (typeof cell.value === "string") return cell.formula === undefined ? "s" : "str";
  return undefined;
}

function formulaXml(
  cell: CellSnapshot,
  row: number,
  column: number,
  dynamic: boolean,
  writer: CellWriter,
): string {
  if (cell.formula === undefined) return "";
  const text = escapeXml(formulaToFile(cell.formula, writer.tableAt(row, column)));
  if (!dynamic) return `<f>${text}</f>`;
  const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
  return `<f t="array" ref="${rangeAddress({ row, column, rows, columns })}">${text}</f>`;
}

function valueXml(cell: CellSnapshot, style: CellStyle, writer: CellWriter): string {
  const { value } = cell;
  if (value === null) return "";
  if (cell.isError) return `<v>${escapeXml(storedErrors.has(String(value)) ? String(value) : "#VALUE!")}</v>`;
  if (typeof value === "boolean") return `<v>${value ? 1 : 0}</v>`;
  if (typeof value === "string") {
    return `<v>${cell.formula === undefined ? writer.strings.indexOf(value) : escapeCellText(value)}</v>`;
  }
  if (!Number.isFinite(value)) return "";
  const shift = writer.epochDays !== 0 && isDateFormat(style.numberFormat) ? writer.epochDays : 0;
  return `<v>${value - shift}</v>`;
}
