import { dateWords } from "../roles/words";
import { isBlank, normaliseName, type CellValue, type RawTable } from "../table";
import { isYearHeader } from "./yearColumn";
import { say } from "../../words";

/**
 * Fills the labels of an outline downwards: columns left of the numbers that name each group once, at its first row, as
 * merged cells and pivot tables do. A group within another begins anew with it: each year has its January.
 *
 * @param numeric columns of numbers
 * @returns what was filled, in sentences
 */
export function fillOutline({ headers, rows }: RawTable, numeric: readonly number[]): string[] {
  const said: string[] = [];
  const isLabel = (column: number): boolean => !numeric.includes(column) || isPeriodHeader(headers[column]);
  const records = rows.filter((row) => !row.every(isBlank));
  let begins = records.map((_, at) => at === 0);
  for (let column = 0; column < headers.length && isLabel(column); column++) {
    const labels = records.map((row) => row[column]);
    const filled = isOutline(labels, begins, isPeriodHeader(headers[column]));
    if (!filled && labels.some(isBlank)) continue;
    begins = begins.map(
      (begin, at) => begin || (filled ? !isBlank(labels[at]) : String(labels[at]) !== String(labels[at - 1])),
    );
    if (!filled) continue;
    let current: CellValue = null;
    for (const row of records) {
      if (isBlank(row[column])) row[column] = current;
      else current = row[column];
    }
    said.push(say`${headers[column]} was filled down`);
  }
  return said;
}

const isPeriodHeader = (header: string): boolean =>
  isYearHeader(header) || dateWords.some((word) => normaliseName(word) === normaliseName(header));

/** @param begins rows at which the group to the left begins */
function isOutline(labels: readonly CellValue[], begins: readonly boolean[], mayBeNumbers: boolean): boolean {
  if (labels.length < 3) return false;
  const seen = new Set<CellValue>();
  let filled = 0;
  for (const [at, label] of labels.entries()) {
    if (begins[at]) seen.clear();
    if (isBlank(label)) {
      if (begins[at]) return false;
      continue;
    }
    if (seen.has(label) || (typeof label !== "string" && !mayBeNumbers)) return false;
    seen.add(label);
    filled++;
  }
  return filled <= (labels.length * 2) / 3;
}
