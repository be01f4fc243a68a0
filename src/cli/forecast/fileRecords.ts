import type { DecimalSign } from "../../planning/data/sheet/numberText";

/** How far the reader has come in the file, in bytes. */
export interface ReadingPosition {
  read: number;
  size: number;
}

/** The lines of a file as the texts of their cells, the header's first. */
export interface FileRecords {
  lines: AsyncIterable<string[]>;
  /** What parts decimals where the numbers themselves do not tell: semicolons between fields go with commas in numbers. */
  decimal?: DecimalSign;
}
