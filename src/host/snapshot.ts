/**
 * A workbook at rest: everything that the embedded workbook holds, in plain data. The engine adapter imports
 * and exports it; the .xlsx reader and writer turn files into it and back.
 * Rows and columns count from 0; references are A1 text with the sheet name unless said otherwise.
 */
export interface WorkbookSnapshot {
  sheets: SheetSnapshot[];
  names: { name: string; /** For example "=Sales!$A$1:$C$40". */ refersTo: string }[];
  /** Cell styles; cells point into this list. */
  styles: CellStyle[];
  /** workbook.settings of the add-in. */
  settings: Record<string, unknown>;
  customXmlParts: { id: string; xml: string }[];
  activeSheet?: string;
}

export interface SheetSnapshot {
  name: string;
  /** Its name in the file that it was read from, which may be another one by now. */
  readAs?: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor?: string;
  showGridlines: boolean;
  /** rows[r][c]; holes are empty cells. */
  rows: (CellSnapshot | undefined)[][];
  /** True where rows and their heights are known to be those of the file that the workbook was read from. */
  rowsAsRead?: true;
  /** Column widths in pixels, by column index. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  freeze?: { rows: number; columns: number };
  merges: string[];
  tables: TableSnapshot[];
  charts: ChartSnapshot[];
  conditionalFormats: ConditionalFormatSnapshot[];
  /** How the sheet is protected, without a password; undefined when it is not. */
  protection?: {
    /** As Excel.WorksheetProtectionOptions names them. */
    options: Record<string, boolean>;
    /** Which cells are locked, the latest last; all are that none of these covers. */
    locks: { range: string; locked: boolean }[];
  };
  pageLayout?: {
    orientation: "portrait" | "landscape";
    fitToWidth?: number;
    fitToHeight?: number;
    /** Per cent, where the pages are not fitted. */
    scale?: number;
    printArea?: string;
    /** Rows that stand on top of every page: "4:4". */
    printTitleRows?: string;
    /** Columns that stand at the left of every page: "A:C". */
    printTitleColumns?: string;
    /** What stands under every page, with Excel's codes: "&L&A&RPage &P of &N". */
    footer?: string;
  };
}

export interface CellSnapshot {
  /** Value, or the cached result of the formula. Excel errors are text such as "#N/A". */
  value: string | number | boolean | null;
  /** True when `value` is an Excel error, not text that looks like one. */
  isError?: boolean;
  /** The error that the embedded workbook gives for the formula, where `value` is the result that the file keeps. */
  uncalculated?: string;
  /** With the leading "=", English names, SOP.* as the user sees them. */
  formula?: string;
  /** Set on the anchor of a dynamic array: the size it spills over. */
  spill?: { rows: number; columns: number };
  /** True for a cell that shows part of another cell's spill: it is calculated, not stored. */
  spilledFrom?: boolean;
  style?: number;
}

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontSize?: number;
  fontColor?: string;
  fill?: string;
  numberFormat?: string;
  horizontalAlignment?: "Left" | "Center" | "Right";
  /** Steps by which a text stands off the side that it is aligned to. */
  indent?: number;
  verticalAlignment?: "Top" | "Center" | "Bottom";
  wrapText?: boolean;
  borders?: Partial<
    Record<
      "top" | "bottom" | "left" | "right",
      { style: "thin" | "medium" | "thick" | "double"; color: string }
    >
  >;
}

export interface TableSnapshot {
  name: string;
  /** Without the sheet name, headers and totals included: "A3:F40". */
  range: string;
  columns: string[];
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** The last row of the range holds totals. */
  showTotals?: true;
  /** The range begins with data. */
  showHeaders?: false;
}

export interface ChartSnapshot {
  name: string;
  /** Excel.ChartType, for example "Line", "ColumnClustered", "ColumnStacked", "Area", "BarClustered". */
  kind: string;
  title: string;
  series: ChartSeriesSnapshot[];
  categoryAxisTitle?: string;
  valueAxisTitle?: string;
  valueNumberFormat?: string;
  /** Where the value axis begins and ends; left to Excel when absent. */
  valueAxisMinimum?: number;
  valueAxisMaximum?: number;
  /** How far bars of one category lie over each other, in per cent; beside each other when absent. */
  barOverlap?: number;
  legend: "Bottom" | "Top" | "Left" | "Right" | "None";
  /** Cells that the chart covers, without the sheet name: "H2:Q20". */
  anchor: string;
  altText?: string;
}

export interface ChartSeriesSnapshot {
  name: string;
  /** "Sheet!$A$2:$A$40" */
  categories: string;
  values: string;
  /** "#RRGGBB"; "none" for columns that are not painted. */
  color?: string;
  /** Where a series differs from the chart, for example a line over columns. */
  kind?: string;
  /** Line width in points; 0 hides the line. */
  weight?: number;
  dash?: "Solid" | "Dash" | "Dot";
}

/** A colour of a colour scale, and where on the scale it stands. */
export interface ScaleStop {
  color: string;
  at: "LowestValue" | "HighestValue" | "Number" | "Percent" | "Percentile" | "Formula";
  /** A number or, with "Formula", a formula; absent for the lowest and the highest value. */
  value?: string;
}

export type ConditionalFormatSnapshot =
  | {
      kind: "cellValue";
      range: string;
      operator: string;
      formula1: string;
      formula2?: string;
      fontColor?: string;
      fill?: string;
    }
  | { kind: "custom"; range: string; formula: string; fontColor?: string; fill?: string; bold?: boolean }
  | { kind: "colorScale"; range: string; minimum: ScaleStop; midpoint?: ScaleStop; maximum: ScaleStop }
  | { kind: "dataBar"; range: string; color: string };
