/**
 * Formulas as the user writes them and as the grid understands them. The grid knows neither `A1#` nor `[@column]`;
 * both have an equal in functions and structured references that it does know.
 */

export interface CellPosition {
  sheetId: string;
  row: number;
  column: number;
}

/** Answers which table a cell lies in: formulas inside a table may leave its name out. */
export interface TableLookup {
  nameAt(position: CellPosition): string | undefined;
}

/** Name of the function that stands for the spill operator, as in the .xlsx format. */
export const ANCHOR_ARRAY = "ANCHORARRAY";

const REFERENCE = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?[A-Z]{1,3}\$?\d{1,7}`;
const patterns = {
  filePrefix: /_xlfn\.(?:_xlws\.)?|_xlws\./g,
  spill: new RegExp(`(?<![\\p{L}\\p{N}_.])(${REFERENCE})#`, "giu"),
  anchor: new RegExp(`\\b${ANCHOR_ARRAY}\\((${REFERENCE})\\)`, "giu"),
  thisRow: /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[@(?:\[((?:[^\]']|'.)*)\]|((?:[^\][@#'\s]|'.)*))\]/gu,
  gridThisRow: /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[\[#This Row\],\[((?:[^\]']|'.)*)\]\]/giu,
  bareColumn: /(?<![\p{L}\p{N}_.\][,:'])\[([^\][@#,']+)\]/gu,
};

/** `=[@Price]*2` in a cell of table Sales becomes `=Sales[[#This Row],[Price]]*2`, `=SUM(D1#)` `=SUM(ANCHORARRAY(D1))`. */
export function toGridFormula(formula: string, position: CellPosition, tables: TableLookup): string {
  if (!/[#[]|_xl/.test(formula)) return formula;
  return outsideStrings(formula, (code) => {
    let text = code.replace(patterns.filePrefix, "").replace(patterns.spill, `${ANCHOR_ARRAY}($1)`);
    if (!text.includes("[")) return text;
    const own = tables.nameAt(position);
    text = text.replace(
      patterns.thisRow,
      (whole, table: string | undefined, bracketed?: string, plain?: string) => {
        const name = table ?? own;
        if (!name) return whole;
        const column = bracketed ?? plain;
        return column ? `${name}[[#This Row],[${column}]]` : `${name}[#This Row]`;
      },
    );
    return own ? text.replace(patterns.bareColumn, `${own}[$1]`) : text;
  });
}

/** The way back, so that the user sees the formula as it was written. */
export function fromGridFormula(formula: string, position: CellPosition, tables: TableLookup): string {
  if (!formula.includes("[") && !formula.includes(ANCHOR_ARRAY)) return formula;
  return outsideStrings(formula, (code) => {
    const own = tables.nameAt(position)?.toLowerCase();
    return code
      .replace(patterns.anchor, "$1#")
      .replace(patterns.gridThisRow, (_whole, table: string, column: string) => {
        const isPlain = /^[\p{L}\p{N}_.]+$/u.test(column);
        return `${table.toLowerCase() === own ? "" : table}[@${isPlain ? column : `[${column}]`}]`;
      });
  });
}

/** Applies `change` to the formula except for its text literals. */
export function outsideStrings(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}
