import { hundredths, units } from "../format";
import type { CellContent, CellValue } from "../../workbook/cells";
import { say } from "../../planning/words";
import type { ResultForm } from "./resultForm";

/**
 * Formulas that one sheet of results may hold. Beyond it a workbook opens and calculates noticeably slower, on the web
 * first.
 */
export const mostFormulas = 10_000;

/** Whether the results of a sheet follow their ranges, and what the sheet says about it. */
export interface Following {
  on: boolean;
  /** The line under the sheet's title that says where it comes from, and how it follows. */
  origin(from: string): string;
}

/**
 * Decides for one sheet.
 *
 * @param form what the planner wants
 * @param cells how many of the sheet's cells would be formulas
 * @param from the ranges that they read, as a planner knows them: "SOP_Data_Clean"
 * @param rows "linked" where formulas look at other rows of their own table, which sorting would part
 */
export function following(
  form: ResultForm,
  cells: number,
  from: string,
  rows: "free" | "linked" = "free",
): Following {
  const saying = (on: boolean, remark: string): Following => ({
    on,
    origin: (made) => (remark ? `${made} ${remark}` : made),
  });
  if (form === "values") return saying(false, "");
  if (cells <= mostFormulas) {
    const follows = say`Live formulas: the numbers follow what you change in ${from}.`;
    const linked = say`Rows build on one another: filter them, but sort a copy.`;
    return saying(true, rows === "linked" ? `${follows} ${linked}` : follows);
  }
  const [wanted, most] = [units(cells), units(mostFormulas)];
  return saying(
    false,
    say`Plain values: ${wanted} formulas would be more than the ${most} that keep a sheet quick.`,
  );
}

/** Plain values, whatever the planner wants: for results that no formula gives. */
export const plainValues: Following = { on: false, origin: (made) => made };

/** A cell that follows others, with the value that it has now; just the value where nothing follows. */
export function live({ on }: Following, formula: string, value: CellValue): CellContent {
  const isNumberOrText = typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
  return on && isNumberOrText ? { formula, value } : value;
}

/**
 * A cell that shows a number of another cell in hundredths. It stays a value where a worksheet's ROUND, which rounds
 * the fifteen digits that Excel shows, would give another digit than the engine.
 *
 * @param reference cell with the full digits
 * @param exact what stands in it
 * @param shown what the result is
 */
export function liveHundredths(
  follow: Following,
  reference: string,
  exact: number,
  shown: number,
): CellContent {
  const same = hundredths(exact) === shown && worksheetRound(exact, 2) === shown;
  return same ? live(follow, `=ROUND(${reference},2)`, shown) : shown;
}

/** Digits behind the point that a share or a price keeps: far more than a planner reads. */
const ratioDigits = 6;

/**
 * A share, a price or another quotient in millionths. Spreadsheets differ in the last of the digits that they compute
 * with, and rounding makes the formula and the value the same number everywhere.
 *
 * @param expression what makes it, without "=": "[@Revenue]/[@Units]"
 */
export function liveRatio(follow: Following, expression: string, exact: number): CellContent {
  if (!Number.isFinite(exact)) return null;
  return live(follow, `=ROUND(${expression},${ratioDigits})`, worksheetRound(exact, ratioDigits));
}

/** ROUND as a worksheet does it: half away from zero, by the first fifteen digits. */
export function worksheetRound(value: number, digits: number): number {
  const [mantissa, exponent = "0"] = Math.abs(value).toPrecision(15).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  // Never a negative zero, which no cell holds.
  return Math.sign(value) * Number(`${shifted}e${-digits}`) || 0;
}

/** Cells of the spill of a live formula of the same sheet below one another; rows and column count from 0. */
export function spillColumn(name: string, column: number, first: number, last: number): string {
  return `{{#${name}|${first}|${column}|${last}}}`;
}

/**
 * Where the row's key stands among the keys of a table, from 1: what a formula over that table says of the row is found
 * by it, so that both tables can be sorted and filtered.
 *
 * @param keys as `tableColumns` has them
 */
export function placeOf(header: string, keys: string): string {
  return `XMATCH([@${header}],${keys})`;
}

/**
 * Numbers of another table where its columns say the same as the row, added up. Undefined where a text means something
 * else to SUMIFS than itself.
 *
 * @param criteria columns of the other table, each with a text or with the header of this row's column
 * @example
 * sumWhere("SOP_Hours", "2026-04", [["Resource", { header: "Resource", text: "MIX" }], ["Measure", "Load"]])
 */
export function sumWhere(
  table: string,
  numbers: string,
  criteria: readonly [column: string, is: string | { header: string; text: string }][],
): string | undefined {
  const texts = criteria.map(([, is]) => (typeof is === "string" ? is : is.text));
  if (!texts.every((text) => plainKey.test(text))) return undefined;
  const pairs = criteria.map(([column, is]) => {
    const wanted = typeof is === "string" ? `"${is}"` : `[@${is.header}]`;
    return `,${tableColumns(table, column)},${wanted}`;
  });
  return `SUMIFS(${tableColumns(table, numbers)}${pairs.join("")})`;
}

/** Texts that SUMIFS takes for nothing but themselves: no wildcard, no comparison, no number, no quote. */
export const plainKey = /^(?!.*[*?~"])[A-Za-z_][^<>=]*$/;

/** A cell of a table of the same sheet; its row counts from 0 below the header. */
export function tableCell(table: string, header: string, row: number): string {
  return `{{${table}|${header}|${header}|${row}|${row}}}`;
}

/** Cells of a table of the same sheet below one another, in one column. */
export function tableRows(table: string, header: string, first: number, last: number): string {
  return `{{${table}|${header}|${header}|${first}|${last}}}`;
}

/** Cells of one row of a table of the same sheet, for formulas in that row. */
export function rowCells(table: string, first: string, last: string, row: number): string {
  return `{{~${table}|${first}|${last}|${row}|${row}}}`;
}

/** Columns of a table, wherever it is: "SOP_Data_Clean[[2023-03]:[2026-02]]". Headers with brackets are quoted. */
export function tableColumns(table: string, first: string, last = first): string {
  const quoted = (header: string): string => header.replace(/['[\]#@]/g, "'$&");
  return first === last ? `${table}[${quoted(first)}]` : `${table}[[${quoted(first)}]:[${quoted(last)}]]`;
}

/** A formula over many rows, with rows that have no answer left empty: an item without a history is no error. */
export function withoutErrors(expression: string): string {
  return `=IFERROR(${expression},"")`;
}

/**
 * A range with its blanks as empty texts: some versions of Excel hand blank cells of a range to a function as 0, which
 * here would count as a month without demand.
 */
export function withBlanks(range: string): string {
  return `IF(${range}="","",${range})`;
}
