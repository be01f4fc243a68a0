import { excelKey } from "../data/excelKey";
import { PlanningError } from "../errors";
import { periodsOf, type Rows } from "../supply/rows";
import { say } from "../words";

/** One cell that differs between two tables. Periods count from 0. */
export interface Difference {
  key: string;
  period: number;
  /** NaN where the cell is blank or the key is missing. */
  before: number;
  after: number;
  change: number;
  /** change ÷ |before|; NaN where there was nothing. */
  percent: number;
  kind: "changed" | "added" | "removed";
}

/** Smaller parts of a number are rounding: spreadsheets differ in the last digits that they compute with. */
const rounding = 1e-12;

/**
 * Compares two tables by key: a full outer join. Blank and missing differ from 0. Keys that only one table has are
 * listed as added or removed, with their cells that are not blank.
 *
 * @param tolerance absolute difference that counts as none; one beyond the twelfth digit never counts
 * @returns in the order of the first table, then of the second
 * @throws "value" for a key that stands twice in one table, or periods that differ
 * @example
 * diff([Float64Array.of(1, 2)], [Float64Array.of(1, 5)], ["A"], ["A"])[0].change // 3
 */
export function diff(
  before: Rows,
  after: Rows,
  keysBefore: readonly string[],
  keysAfter: readonly string[],
  tolerance = 0,
): Difference[] {
  const old = index(before, keysBefore, say`first`);
  const now = index(after, keysAfter, say`second`);
  const periods =
    before.length > 0 ? periodsOf(before, say`the first table`) : periodsOf(after, say`the second table`);
  if (after.length > 0 && before.length > 0 && periodsOf(after, say`the second table`) !== periods) {
    throw new PlanningError(
      "value",
      say`The first table has ${periods} periods and the second ${after[0].length}; compare the same periods.`,
    );
  }
  const found: Difference[] = [];
  for (const [key, { name, row }] of old) compare(found, name, row, now.get(key)?.row, tolerance);
  for (const [key, { name, row }] of now) if (!old.has(key)) compare(found, name, undefined, row, tolerance);
  return found;
}

function compare(
  into: Difference[],
  key: string,
  before: Float64Array | undefined,
  after: Float64Array | undefined,
  tolerance: number,
): void {
  const kind = before && after ? "changed" : after ? "added" : "removed";
  const length = (before ?? after)?.length ?? 0;
  for (let period = 0; period < length; period++) {
    const old = before?.[period] ?? NaN;
    const now = after?.[period] ?? NaN;
    if (Number.isNaN(old) && Number.isNaN(now)) continue;
    const change = (Number.isNaN(now) ? 0 : now) - (Number.isNaN(old) ? 0 : old);
    const least = Math.max(tolerance, rounding * Math.max(Math.abs(old), Math.abs(now)) || 0);
    const same = Number.isNaN(old) === Number.isNaN(now) && Math.abs(change) <= least;
    if (same) continue;
    const percent = Number.isNaN(old) || old === 0 ? NaN : change / Math.abs(old);
    into.push({ key, period, before: old, after: now, change, percent, kind });
  }
}

interface KeyedRow {
  /** The key as it is written. */
  name: string;
  row: Float64Array;
}

/** Rows by their keys as Excel compares them. */
function index(rows: Rows, keys: readonly string[], which: string): Map<string, KeyedRow> {
  if (keys.length !== rows.length) {
    throw new PlanningError(
      "value",
      say`The ${which} table has ${rows.length} rows and ${keys.length} keys; give one key a row.`,
    );
  }
  const byKey = new Map<string, KeyedRow>();
  keys.forEach((written, at) => {
    const [key, name] = [excelKey(written), written.trim()];
    const other = byKey.get(key)?.name;
    if (other !== undefined)
      throw new PlanningError(
        "value",
        other === name
          ? say`Key "${name}" stands twice in the ${which} table.`
          : say`The keys "${other}" and "${name}" of the ${which} table are one to Excel, which does not look at capitals.`,
      );
    byKey.set(key, { name, row: rows[at] });
  });
  return byKey;
}
