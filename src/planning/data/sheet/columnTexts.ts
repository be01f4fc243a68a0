import type { ColumnSpec } from "../columns";
import type { Finding } from "../finding";
import { blankOf, isNumeric, plainStyle, type ColumnStyle } from "../readCell";
import type { ReadableTable } from "../table";
import { numberFromText, numberStyle, saysNothing } from "./numberText";
import { dayOrder } from "./periodText";
import { say } from "../../words";

/** How the texts in a column of numbers or dates are read. */
export interface ColumnTexts {
  style: ColumnStyle;
  /** What to say about the column as a whole. */
  findings: Finding[];
  /** True when the finding speaks for every number kept as text, so that the cells need not. */
  told: boolean;
}

/** From here on one sentence about the column says more than one about each cell. */
const manyCells = 20;

const nothingToSay: ColumnTexts = { style: plainStyle, findings: [], told: false };

/**
 * Looks through the texts of a column that should hold numbers or dates: how are they written, and is it certain?
 *
 * @param periodShift as the mapping of the table has it
 */
export function columnTexts(
  table: ReadableTable,
  position: number,
  spec: ColumnSpec,
  periodShift?: number,
): ColumnTexts {
  if (position < 0 || !isNumeric(spec) || spec.kind === "flag") return nothingToSay;
  const texts: string[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    const cell = table.rows.at(row)?.[position];
    if (typeof cell === "string") texts.push(cell);
  }
  if (texts.length === 0) return nothingToSay;
  const read =
    spec.kind === "date"
      ? dateTexts(table, position, texts, periodShift)
      : numberTexts(table, position, texts);
  return { ...read, findings: [...read.findings, ...sayingNothing(table, position, spec, texts)] };
}

/** Cells that say "n/a" where a value may be missing: read as such, but not without a word. */
function sayingNothing(
  table: ReadableTable,
  position: number,
  spec: ColumnSpec,
  texts: readonly string[],
): Finding[] {
  const empty = texts.filter(saysNothing);
  // In a required column each of them is a fault of its own.
  if (spec.required || empty.length === 0) return [];
  const shown = [...new Set(empty.map((text) => text.trim()))].slice(0, 3).join(", ");
  const blank = blankOf(spec);
  const message =
    typeof blank === "number" && !Number.isNaN(blank)
      ? say`${empty.length} cells hold ${shown} in place of a value and count as ${blank}, as blank ones do. Enter the values that are known.`
      : say`${empty.length} cells hold ${shown} in place of a value and count as missing. Enter the values that are known.`;
  return [aboutColumn(table, position, "info", message)];
}

function dateTexts(
  table: ReadableTable,
  position: number,
  texts: string[],
  periodShift?: number,
): ColumnTexts {
  const dates = { ...dayOrder(texts), periodShift };
  const style = { ...plainStyle, dates };
  if (!dates.doubtful) return { style, findings: [], told: false };
  const message = say`the dates can be read with the day or the month first, as "${texts[0].trim()}"; the day was taken to come first. Format the column as dates if that is wrong.`;
  return { style, told: false, findings: [aboutColumn(table, position, "warning", message)] };
}

function numberTexts(table: ReadableTable, position: number, texts: string[]): ColumnTexts {
  const numbers = numberStyle(texts);
  const style = { ...plainStyle, numbers };
  const readable = texts.filter((text) => !Number.isNaN(numberFromText(text, numbers)));
  const told = readable.length > manyCells;
  if (numbers.doubtful) {
    const example = readable.find((text) => /\d[.,]\d/.test(text)) ?? readable[0];
    const message = say`"${example.trim()}" was read as ${numberFromText(example, numbers)}: its sign could part thousands or decimals. Turn the column into numbers if that is wrong.`;
    return { style, told, findings: [aboutColumn(table, position, "warning", message)] };
  }
  if (!told) return { style, findings: [], told };
  if (numbers.unit !== undefined) {
    const shown = readable
      .map((text) => text.trim().replace(/^.*?\d[\d.,'’\s\u00a0\u202f-]*/u, ""))
      .find(Boolean);
    const message = say`${readable.length} numbers are kept as text, with their unit ${shown ?? numbers.unit}; all were read as numbers.`;
    return { style, told, findings: [aboutColumn(table, position, "info", message)] };
  }
  const sign = numbers.decimal === "," ? "comma" : "point";
  const message = say`${readable.length} numbers are kept as text, with a decimal ${sign}; all were read as numbers.`;
  return { style, told, findings: [aboutColumn(table, position, "info", message)] };
}

function aboutColumn(
  { name, headers }: ReadableTable,
  position: number,
  severity: Finding["severity"],
  message: string,
): Finding {
  return {
    severity,
    rule: "column of texts",
    table: name,
    row: -1,
    column: headers[position],
    key: "",
    message: say`${name}, column ${headers[position]}: ${message}`,
  };
}
