import { numberFromText, saysNothing } from "../../planning/data/sheet/numberText";
import { say } from "../../planning/words";
import type { Layout } from "./seriesLayout";

const isNumber = (text: string): boolean =>
  text.trim() !== "" &&
  !saysNothing(text) &&
  !Number.isNaN(numberFromText(text, { decimal: ".", doubtful: false }));

/**
 * What is wrong with a line whose numbers go on beyond the header: most often a decimal comma parts a number in two, so
 * that the cells before it stand under the wrong headings too.
 */
export function cellBeyond(
  cells: readonly string[],
  header: readonly string[],
  line: number,
): string | undefined {
  if (cells.length <= header.length) return undefined;
  const beyond = cells.slice(header.length).find(isNumber);
  if (beyond === undefined) return undefined;
  return say`line ${line} has ${cells.length} cells where the header has ${header.length}: "${beyond.trim()}" stands under no heading; put numbers with a comma in quotes, or give the column a heading`;
}

/** A heading that is blank, or that a sheet's reader gave to a column without one. */
const unnamed = /^(Column [A-Z]+)?$/;

/** Tells columns of numbers without a heading beside the periods: they are not read, and their owner may miss them. */
export function unreadColumns(
  header: readonly string[],
  { kind, columns }: Layout,
  lines: readonly string[][],
): string[] {
  if (kind === "list" || kind === "long") return [];
  // What stands before the periods counts the lines or describes them.
  const unread = [...header.keys()].filter(
    (column) =>
      column > Math.min(...columns) &&
      !columns.includes(column) &&
      unnamed.test(header[column].trim()) &&
      lines.some((cells) => isNumber(cells[column] ?? "")),
  );
  if (unread.length === 0) return [];
  const names = unread.map((column) => column + 1).join(", ");
  return [say`Column ${names} has numbers and no heading: it is not read.`];
}
