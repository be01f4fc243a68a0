import type { CellContent } from "./cells";
import type { FormatName } from "./palette";

/**
 * A whole sheet of Concord as data: what to say on top, which tables, live formulas and texts stand below one
 * another, and which charts show them. One writer turns it into cells, so that all sheets read alike.
 */
export interface SheetSpec {
  /** Sheet name, at most 31 characters: "SOP_Gap". */
  name: string;
  title: string;
  /** What the sheet is, in one or two sentences. */
  note: string;
  /** From which ranges, when and by which version it was made. */
  origin: string;
  blocks: BlockSpec[];
  charts: ChartSpec[];
  /** Columns that stay in view when scrolling right. */
  freezeColumns?: number;
  /** Rows above and including the header of this table stay in view when scrolling down. */
  freezeHeaderOf?: string;
  /** How it prints: landscape and one page wide, or everything on one upright page. */
  print: "width" | "page";
}

/** Blocks follow each other from top to bottom, with an empty row between them. */
export type BlockSpec = TableSpec | FormulaSpec | TextSpec;

export interface TableSpec {
  kind: "table";
  /** Name of the Excel table, unique in the workbook: "SOP_Gap". */
  name: string;
  /** Line above the table; none when the sheet's title says it all. */
  heading?: string;
  columns: ColumnSpec[];
  rows: CellContent[][];
  /** Colours for whole rows or cells, by what they hold. */
  rules?: RuleSpec[];
  /** Number formats of these columns, one a row, where the rows are of different kinds (key figures). */
  formatsByRow?: { columns: string[]; formats: FormatName[] };
  /** The data of a chart below the rest: not on paper, where the chart shows them. */
  offPaper?: true;
}

export interface ColumnSpec {
  header: string;
  format: FormatName;
  /** Width in characters. */
  width: number;
  align?: "Left" | "Center" | "Right";
  wrap?: boolean;
  /** Cells that lead somewhere look as if they did. */
  look?: "link";
}

/** A live formula that spills; the writer keeps the cells free that it needs. */
export interface FormulaSpec {
  kind: "formula";
  heading: string;
  /** What cells of the sheet's tables call it when they show its results. */
  name?: string;
  /** Column in which it begins, from 0, so that its months stand below those of a table. Default 0. */
  column?: number;
  /**
   * With the leading "=". "{{Table|first column|last column|first row|last row}}" stands for cells of a table of the
   * same sheet, its rows counted from 0 below the header. Formulas in cells of a table may say so too, and
   * "{{#name|row|column}}" for a cell of the spill of that name, counted from 0.
   */
  formula: string;
  /** Size of the spilled result. */
  rows: number;
  columns: number;
  /** One for all, or one a column. */
  format: FormatName | FormatName[];
}

export interface TextSpec {
  kind: "text";
  heading?: string;
  lines: TextLine[];
}

export interface TextLine {
  text: string;
  tone?: "neutral" | "good" | "warning" | "bad";
}

/** How cells of a table show what they hold. `columns` are headers; all columns when left out. */
export type RuleSpec =
  /** White, amber, red along minimum, midpoint and maximum. */
  | { kind: "heat"; columns: string[]; midpoint: number; maximum: number }
  | { kind: "bar"; columns: string[] }
  /** Font in a tone where the number lies beyond the limit. */
  | { kind: "limit"; columns: string[]; operator: "LessThan" | "GreaterThan"; limit: number; tone: RuleTone }
  /** Fills of a matrix whose cells mean something by their place: a row of tones a row, one a column of `columns`. */
  | { kind: "cells"; columns: string[]; tones: readonly (readonly RuleTone[])[] }
  /** The whole row in bold or in a tone where `column` equals the text, and one of `above` exceeds zero if it is given. */
  | {
      kind: "rows";
      column: string;
      equals: string;
      tone?: RuleTone;
      bold?: boolean;
      /** First and last of the neighbouring columns that are looked at. */
      above?: readonly [first: string, last: string];
    };

export type RuleTone = "good" | "warning" | "bad";

export interface ChartSpec {
  /** Unique on the sheet. */
  name: string;
  title: string;
  kind: "Line" | "ColumnClustered" | "ColumnStacked" | "BarClustered" | "XYScatter";
  /** Table beside or below which the chart stands. */
  table: string;
  /** Table that holds the data, when it is another one. */
  data?: string;
  /** Column with the categories; with the numbers across for a scatter of points. */
  categories: string;
  series: ChartSeriesSpec[];
  categoryTitle: string;
  valueTitle: string;
  valueFormat: FormatName;
  /** How far bars of one category lie over each other, in per cent: 100 for one line a category. */
  overlap?: number;
  /** Where the value axis begins; Excel's choice when left out. */
  minimum?: number;
  /** Beside the table, or in rows of its own below the given block. */
  place: "right" | "below";
  /** Default "normal"; "small" stands close to its table. */
  size?: "normal" | "wide" | "small";
}

/** Colour of columns that only carry others: a chart with such a series has no legend. */
export const unpainted = "none";

export interface ChartSeriesSpec {
  column: string;
  /** "#RRGGBB", or `unpainted`. */
  colour: string;
  /** Where it differs from the chart: a line over columns. */
  kind?: "Line" | "ColumnClustered";
  dash?: "Dash" | "Dot";
  weight?: number;
  /** Only markers, no line: single points worth seeing. */
  markersOnly?: boolean;
}
