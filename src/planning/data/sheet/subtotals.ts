import { isBlank, type CellValue, type RawTable } from "../table";
import { say } from "../../words";

/** Fewest columns of numbers that have to add up: with fewer, sums agree by chance. */
const fewestColumns = 3;

/**
 * Blanks the rows that sum up the rows below them, as pivot tables in their compact form show each group: "North" above
 * its items, in the same column. Only where every other row belongs to such a group.
 *
 * @param numeric columns of numbers
 * @param numberIn the number of a cell, 0 without one
 * @returns what was left out, in sentences
 */
export function blankSubtotalsAbove(
  { rows }: RawTable,
  numeric: readonly number[],
  numberIn: (cell: CellValue) => number,
): string[] {
  if (numeric.length < fewestColumns) return [];
  const places = rows.flatMap((row, at) => (row.every(isBlank) ? [] : [at]));
  const numbers = places.map((at) => numeric.map((column) => numberIn(rows[at][column])));
  const groups = groupsOf(numbers);
  if (!groups) return [];
  for (const at of groups) rows[places[at]] = rows[places[at]].map(() => null);
  return [
    groups.length === 1
      ? say`${groups.length} row that sums up those below it was left out`
      : say`${groups.length} rows that sum up those below them were left out`,
  ];
}

/** The rows that are sums of what stands below, or undefined where some row belongs to no sum. */
function groupsOf(numbers: readonly (readonly number[])[]): number[] | undefined {
  const isGroup = new Array<boolean>(numbers.length).fill(false);
  const covered = new Array<boolean>(numbers.length).fill(false);
  let severalIn = 0;
  for (let at = numbers.length - 2; at >= 0; at--) {
    const members = membersOf(numbers, isGroup, at);
    if (members.length === 0) continue;
    isGroup[at] = true;
    if (members.length > 1) severalIn++;
    for (const member of members) covered[member] = true;
  }
  const groups = numbers.flatMap((_, at) => (isGroup[at] ? [at] : []));
  const isWhole = numbers.every((_, at) => isGroup[at] || covered[at]);
  return isWhole && groups.length > 0 && severalIn > 0 ? groups : undefined;
}

/** The rows below a row, themselves no sums, that add up to it in every column. */
function membersOf(
  numbers: readonly (readonly number[])[],
  isGroup: readonly boolean[],
  at: number,
): number[] {
  const wanted = numbers[at];
  if (wanted.every((value) => value === 0)) return [];
  const sums = wanted.map(() => 0);
  const members: number[] = [];
  for (let below = at + 1; below < numbers.length; below++) {
    if (isGroup[below]) continue;
    members.push(below);
    let [equal, beyond] = [true, false];
    for (let c = 0; c < sums.length; c++) {
      sums[c] += numbers[below][c];
      const gap = wanted[c] - sums[c];
      const slack = 1e-6 * Math.max(1, Math.abs(wanted[c]));
      if (Math.abs(gap) > slack) equal = false;
      if (gap < -slack) beyond = true;
    }
    if (equal) return members;
    if (beyond) return [];
  }
  return [];
}
