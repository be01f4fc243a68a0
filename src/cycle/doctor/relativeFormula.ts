import { columnLetters } from "../../workbook/addresses";

/** Text in quotes and quoted sheet names stay; cell references outside of them are found. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_(.])/g;
/** What stands before a reference when it is the end of a longer name: "TAX2024". */
const wordBefore = /[A-Za-z0-9_.]$/;

/**
 * A formula with its relative references as offsets from its cell, so that copies of one formula are equal: R1C1
 * notation in all but name.
 *
 * @param row of the formula's cell, counted from 0
 * @example
 * relativeForm("=B2*$C$1", 1, 3); // "=R[0]C[-2]*R1C3"
 */
export function relativeForm(formula: string, row: number, column: number): string {
  return formula.replace(parts, (match, fixedColumn, letters, fixedRow, digits, at: number) => {
    if (typeof letters !== "string" || wordBefore.test(formula.slice(0, at))) return match;
    const [r, c] = [Number(digits) - 1, numberOf(letters)];
    const rowPart = fixedRow ? `R${r + 1}` : `R[${r - row}]`;
    return `${rowPart}${fixedColumn ? `C${c + 1}` : `C[${c - column}]`}`;
  });
}

/** A relative form at another cell. */
export function absoluteForm(form: string, row: number, column: number): string {
  return form.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|R(?:(\d+)|\[(-?\d+)\])C(?:(\d+)|\[(-?\d+)\])/g,
    (match, fixedRow?: string, byRow?: string, fixedColumn?: string, byColumn?: string) => {
      if (fixedRow === undefined && byRow === undefined) return match;
      const r = fixedRow === undefined ? row + Number(byRow) : Number(fixedRow) - 1;
      const c = fixedColumn === undefined ? column + Number(byColumn) : Number(fixedColumn) - 1;
      return `${fixedColumn === undefined ? "" : "$"}${columnLetters(c)}${fixedRow === undefined ? "" : "$"}${r + 1}`;
    },
  );
}

/** The formula that a column holds, able to be entered at any cell. */
export interface ColumnPattern {
  at(row: number, column: number): string;
}

/**
 * The one form that nearly all cells share; undefined when there is none.
 *
 * @param forms of the cells, undefined for a cell without a formula
 */
export function commonPattern(
  forms: readonly (string | undefined)[],
  { share, least }: { share: number; least: number },
): ColumnPattern | undefined {
  const counts = new Map<string, number>();
  for (const form of forms) if (form !== undefined) counts.set(form, (counts.get(form) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!most || most[1] < least || most[1] < (1 - share) * forms.length) return undefined;
  return { at: (row, column) => absoluteForm(most[0], row, column) };
}

function numberOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
