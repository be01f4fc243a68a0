import { say } from "../../planning/words";
import { cellName, type ScannedSheet } from "../../workbook/scanCells";
import type { Complaint } from "./contract";

/** Rows and columns of a sheet of Excel. */
const [sheetRows, sheetColumns] = [1_048_576, 16_384];
/** A formula that reads fewer cells is not worth a word. */
const worthTelling = 100_000;
/** The heaviest few: who mends these has mended the workbook. */
const mostTold = 5;

/** Texts in quotes hold no references; then areas, whole columns, whole rows. */
const areas =
  /"(?:[^"]|"")*"|\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d{1,7}):\$?(\d{1,7})/g;

/**
 * How many cells the areas in a formula span: Excel tells an add-in no calculation times, and reading is what large
 * formulas spend theirs on. A single cell counts for nothing.
 *
 * @example
 * cellsRead("=SUM(A1:B10)+SUM(C:C)"); // 20 + 1048576
 */
export function cellsRead(formula: string): number {
  let cells = 0;
  for (const [, left, top, right, bottom, first, last, from, to] of formula.matchAll(areas)) {
    if (left) cells += width(left, right) * (Math.abs(Number(bottom) - Number(top)) + 1);
    else if (first) cells += width(first, last) * sheetRows;
    else if (from) cells += (Math.abs(Number(to) - Number(from)) + 1) * sheetColumns;
  }
  return cells;
}

/** A formula with the cells that it reads. */
export interface HeavyFormula {
  sheet: string;
  address: string;
  formula: string;
  cells: number;
}

/** The formulas of a sheet that read very many cells. */
export function heavyFormulas({ name, formulas, row, column }: ScannedSheet): HeavyFormula[] {
  return formulas.flatMap((line, r) =>
    line.flatMap((formula, c): HeavyFormula[] => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const cells = cellsRead(formula);
      return cells >= worthTelling
        ? [{ sheet: name, address: cellName(row + r, column + c), formula, cells }]
        : [];
    }),
  );
}

/** The heaviest formulas of the workbook, the heaviest first. */
export function heaviest(found: readonly HeavyFormula[]): Complaint[] {
  const ranked = [...found].sort((a, b) => b.cells - a.cells);
  return ranked.slice(0, mostTold).map(({ sheet, address, formula, cells }) => ({
    id: `slow formula ${sheet}!${address}`,
    kind: "slow formula",
    sheet,
    address,
    text: say`${formula} reads ${cells} cells: one of the slowest formulas of the workbook. Point it at the rows that are in use, or at a table.`,
    repair: "",
  }));
}

function width(first: string, last: string): number {
  return Math.abs(position(last) - position(first)) + 1;
}

function position(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
