import { isBlank, type CellValue, type RawTable } from "../table";
import { numberFromText } from "./numberText";
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
  const numeric = numericColumns(table);
  return [...blankExtras(table, numeric), ...fillOutline(table, numeric)];
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
  return !Number.isNaN(numberFromText(cell, { decimal: ".", doubtful: false }));
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

/**
 * Fills the labels of an outline downwards: a column of words left of the numbers that names each group once, at its
 * first row, as merged cells and pivot tables do.
 */
function fillOutline(table: RawTable, numeric: number[]): string[] {
  const said: string[] = [];
  const firstNumber = Math.min(...numeric, table.headers.length);
  const records = table.rows.filter((row) => !row.every(isBlank));
  for (let column = 0; column < firstNumber; column++) {
    if (!isOutline(records, column)) continue;
    let current: CellValue = null;
    for (const row of records) {
      if (isBlank(row[column])) row[column] = current;
      else current = row[column];
    }
    said.push(say`${table.headers[column]} was filled down`);
  }
  return said;
}

function isOutline(records: CellValue[][], column: number): boolean {
  if (records.length < 3 || isBlank(records[0][column])) return false;
  const labels = records.map((row) => row[column]).filter((cell) => !isBlank(cell));
  const words = labels.every((cell) => typeof cell === "string");
  return words && labels.length <= (records.length * 2) / 3 && new Set(labels).size === labels.length;
}
