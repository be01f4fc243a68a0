import { isBlank, type CellValue, type RawTable } from "../table";
import { looksNumeric, numberFromText, numberStyle, saysNothing } from "./numberText";
import { fillOutline } from "./outline";
import { blankSubtotalsAbove } from "./subtotals";
import { isYearHeader } from "./yearColumn";
import { say } from "../../words";

const total = "(?:totals?|totaux|sums?|summe|somme|gesamt|ensemble|overall|ergebnis)";
/** A cell that says nothing but total. */
const onlyTotal = new RegExp(
  `^(?:grand |sub-? ?|sous-? ?|zwischen|gesamt)?${total}(?: g[ée]n[ée]ral)?:?$`,
  "i",
);
/** A cell with the word at its beginning or end: "North total", but also an item called "Total Care". */
const partlyTotal = new RegExp(`^${total}\\b|\\b${total}:?$`, "i");

/** Share of the columns that must add up before a word that only resembles "total" is believed. */
const believed = 0.8;

/**
 * Makes the rows of a table found on a sheet records: blanks what is none, and fills the labels of an outline.
 *
 * @returns what was left out and filled, in sentences.
 */
export function tidyRows(table: RawTable): string[] {
  const below = blankOtherTables(table);
  const numeric = numericColumns(table);
  return [
    ...below,
    ...blankFooter(table, numeric),
    ...blankExtras(table, numeric),
    ...fillOutline(table, numeric),
    ...blankSubtotalsAbove(table, measures(table, numeric), numberIn),
  ];
}

/**
 * Blanks what is another table below the one that was found: a row of words, after a blank row, where the table has
 * numbers, with numbers under it. Headers that a report repeats on each page are blanked alone.
 */
function blankOtherTables(table: RawTable): string[] {
  const { headers, rows } = table;
  const numeric = numericColumns({ ...table, rows: rows.slice(0, rows.findIndex(isEmpty) + 1 || undefined) });
  let repeated = 0;
  for (const [index, row] of rows.entries()) {
    if (
      row.every((cell, column) => isBlank(cell) || String(cell).trim() === headers[column]) &&
      !isEmpty(row)
    ) {
      repeated++;
      rows[index] = row.map(() => null);
      continue;
    }
    if (!isHeaderBelow(rows, index, numeric)) continue;
    const names = row.filter((cell) => !isBlank(cell)).slice(0, 3);
    for (let at = titleOf(rows, index); at < rows.length; at++) rows[at] = headers.map(() => null);
    return [
      ...repeatedHeaders(repeated),
      say`another table below (${names.join(", ")}, …) was left out: give it a sheet of its own, or make it an Excel table`,
    ];
  }
  return repeatedHeaders(repeated);
}

const isEmpty = (row: readonly CellValue[]): boolean => row.every(isBlank);

function repeatedHeaders(count: number): string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? say`${count} repeated row of headers was left out`
      : say`${count} repeated rows of headers were left out`,
  ];
}

function isHeaderBelow(rows: readonly CellValue[][], index: number, numeric: readonly number[]): boolean {
  if (!rows.slice(Math.max(0, index - 2), index).some(isEmpty)) return false;
  const row = rows[index];
  const first = titleOf(rows, index);
  if (first === 0 || !isEmpty(rows[first - 1])) return false;
  const filled = row.filter((cell) => !isBlank(cell));
  if (filled.length < 2 || !filled.every(isWord)) return false;
  const next = rows[index + 1] ?? [];
  return (
    numeric.some((column) => !isBlank(row[column])) &&
    next.some((cell, column) => !isBlank(row[column]) && isNumber(cell))
  );
}

/** First row of a table's title, or of its headers where it has none. */
function titleOf(rows: readonly CellValue[][], header: number): number {
  const above = rows[header - 1] ?? [];
  return above.filter((cell) => !isBlank(cell)).length === 1 ? header - 1 : header;
}

function isWord(cell: CellValue): boolean {
  return typeof cell === "string" && !saysNothing(cell) && !isNumber(cell);
}

/**
 * Blanks what is written under the headers (a unit or "Actual" over each column) or below the numbers and is no record: "Prepared by | A. Meier", after a blank row or at the end of
 * a wide table, without a number where the others have theirs.
 */
function blankFooter({ rows }: RawTable, numeric: readonly number[]): string[] {
  const isNote = (row: CellValue[]): boolean =>
    numeric.every((column) => !isNumber(row[column])) && numeric.some((column) => isWord(row[column]));
  let last = rows.length - 1;
  while (last >= 0 && numeric.length >= 3 && (isEmpty(rows[last]) || isNote(rows[last]))) last--;
  const firstBlank = rows.findIndex(isEmpty);
  const from = Math.min(last + 1, firstBlank < 0 ? rows.length : firstBlank);
  let count = 0;
  for (let at = from; at < rows.length; at++) {
    if (!isNote(rows[at])) continue;
    count++;
    rows[at] = rows[at].map(() => null);
  }
  const under = numeric.length >= 3 && rows.length > 0 && isBlank(rows[0][0]) && isNote(rows[0]);
  if (under) rows[0] = rows[0].map(() => null);
  const said = under ? [say`the row of words under the headers was left out`] : [];
  if (count === 0) return said;
  return [
    ...said,
    count === 1
      ? say`${count} row of notes below the numbers was left out`
      : say`${count} rows of notes below the numbers were left out`,
  ];
}

/**
 * Blanks the rows of a sheet that are no records: totals and subtotals, and notes (one filled cell in a wide row).
 * Rows keep their places, so that a cell is found again; blank rows are passed over by all readers.
 */
function blankExtras(table: RawTable, numeric: number[]): string[] {
  const width = table.headers.length;
  let [totals, notes] = [0, 0];
  let block: CellValue[][] = [];
  table.rows.forEach((row, index) => {
    const filled = row.filter((cell) => !isBlank(cell)).length;
    if (filled === 0) return;
    if (width >= 3 && filled === 1) {
      notes++;
      table.rows[index] = row.map(() => null);
    } else if (isTotal(row, block, numeric)) {
      totals++;
      table.rows[index] = row.map(() => null);
      block = [];
    } else block.push(row);
  });
  const said: string[] = [];
  if (totals > 0)
    said.push(
      totals === 1 ? say`${totals} row of totals was left out` : say`${totals} rows of totals were left out`,
    );
  if (notes > 0)
    said.push(
      notes === 1
        ? say`${notes} row with a single cell was left out`
        : say`${notes} rows with a single cell were left out`,
    );
  return said;
}

function numericColumns({ headers, rows }: RawTable): number[] {
  return headers.flatMap((_, column) => {
    const filled = rows.filter((row) => !isBlank(row[column]));
    const numbers = filled.filter((row) => isNumber(row[column])).length;
    return filled.length > 0 && numbers > filled.length / 2 ? [column] : [];
  });
}

function isNumber(cell: CellValue): boolean {
  if (typeof cell !== "string") return typeof cell === "number";
  return looksNumeric(cell);
}

/** Columns of numbers that can be added up. */
function measures({ headers }: RawTable, numeric: readonly number[]): number[] {
  return numeric.filter((column) => !isYearHeader(headers[column]));
}

function numberIn(cell: CellValue): number {
  if (typeof cell === "number") return cell;
  const number = typeof cell === "string" ? numberFromText(cell, numberStyle([cell])) : NaN;
  return Number.isNaN(number) ? 0 : number;
}

/** A row that calls itself a total: by the whole of a cell, or by a part of it and by adding up. */
function isTotal(row: CellValue[], block: CellValue[][], numeric: number[]): boolean {
  const words = row.filter((cell): cell is string => typeof cell === "string").map((cell) => cell.trim());
  if (words.some((text) => onlyTotal.test(text))) return true;
  return words.some((text) => partlyTotal.test(text)) && addsUp(row, block, numeric);
}

function addsUp(row: CellValue[], block: CellValue[][], numeric: number[]): boolean {
  const columns = numeric.filter((column) => typeof row[column] === "number");
  if (columns.length === 0 || block.length === 0) return false;
  const right = columns.filter((column) => {
    const sum = block.reduce(
      (total, line) => total + (typeof line[column] === "number" ? line[column] : 0),
      0,
    );
    return Math.abs(sum - Number(row[column])) <= 1e-6 * Math.max(1, Math.abs(sum));
  });
  return right.length >= believed * columns.length;
}
