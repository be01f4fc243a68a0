import type { Company } from "./company";
import { monthLabel } from "./excelDate";
import { unitsByMonth } from "./salesHistory";
import { isOne, said, say } from "../words";

/** What the data was when it was loaded, small enough to be kept in the workbook. */
export interface LoadManifest {
  version: 1;
  /** Rows read, by role. */
  rows: Record<string, number>;
  /** Item keys. */
  items: string[];
  /** Units ordered by month, [month number, units]. */
  months: [number, number][];
  /** Units ordered by item over the months above, in the order of `items`. */
  units: number[];
}

/** What is different from the last load. */
export interface LoadChanges {
  newItems: string[];
  goneItems: string[];
  /** Months that were not there before. */
  newMonths: { month: number; units: number }[];
  /** Months whose units changed after the fact, and months that are gone (after = 0). */
  restatedMonths: { month: number; before: number; after: number }[];
  /** Items whose past changed, largest change first. */
  restatedItems: { item: string; before: number; after: number }[];
  /** Tables whose number of rows changed. */
  rows: { role: string; before: number; after: number }[];
  /** Sentences for the planner; one that says so when nothing changed. */
  sentences: string[];
}

/** Notes what was loaded. */
export function loadManifest(company: Company): LoadManifest {
  return {
    version: 1,
    rows: rowCounts(company),
    items: company.items.item,
    months: unitsByMonth(company.sales),
    units: unitsByItem(company, Infinity),
  };
}

/**
 * Compares what is loaded now with what was loaded before; history is compared over the months of before.
 *
 * @param now the manifest of the company
 */
export function changesSince(
  before: LoadManifest,
  company: Company,
  now: LoadManifest = loadManifest(company),
): LoadChanges {
  const [oldItems, oldMonths, nowMonths] = [
    new Set(before.items),
    new Map(before.months),
    new Map(now.months),
  ];
  const lastMonth = before.months.length > 0 ? before.months[before.months.length - 1][0] : -Infinity;
  const past = unitsByItem(company, lastMonth);
  const restatedItems = before.items
    .map((item, i) => ({
      item,
      before: before.units[i],
      after: past[company.itemIndex.get(item) ?? -1] ?? 0,
    }))
    .filter((change) => differs(change.before, change.after))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  const changes = {
    newItems: now.items.filter((item) => !oldItems.has(item)),
    goneItems: before.items.filter((item) => !company.itemIndex.has(item)),
    newMonths: now.months
      .filter(([month]) => !oldMonths.has(month))
      .map(([month, units]) => ({ month, units })),
    restatedMonths: before.months
      .map(([month, units]) => ({ month, before: units, after: nowMonths.get(month) ?? 0 }))
      .filter((change) => differs(change.before, change.after)),
    restatedItems,
    rows: Object.keys({ ...before.rows, ...now.rows })
      .map((role) => ({ role, before: before.rows[role] ?? 0, after: now.rows[role] ?? 0 }))
      .filter((change) => change.before !== change.after),
  };
  return { ...changes, sentences: describe(changes) };
}

const known = (units: number): number => (Number.isNaN(units) ? 0 : units);
const differs = (a: number, b: number): boolean => Math.abs(a - b) > 1e-6 * Math.max(1, Math.abs(a));

function rowCounts(company: Company): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { role } of company.mappings) if (role !== "settings") counts[role] = company[role].rowCount;
  return counts;
}

function unitsByItem({ sales, items }: Company, lastMonth: number): number[] {
  const { item, month, ordered, rowCount } = sales;
  const units = new Float64Array(items.item.length);
  for (let i = 0; i < rowCount; i++) if (month[i] <= lastMonth) units[item[i]] += known(ordered[i]);
  return [...units];
}

function describe(changes: Omit<LoadChanges, "sentences">): string[] {
  const list = (names: string[]): string => names.slice(0, 5).join(", ") + (names.length > 5 ? ", …" : "");
  const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${said(isOne(n) ? one : many)}`;
  const { newItems, goneItems, newMonths, restatedMonths, restatedItems } = changes;
  const sentences: string[] = [];
  if (newMonths.length > 0)
    sentences.push(say`New in the history: ${list(newMonths.map(({ month }) => monthLabel(month)))}.`);
  if (newItems.length > 0) sentences.push(say`${counted(newItems.length, "new item")}: ${list(newItems)}.`);
  if (goneItems.length > 0)
    sentences.push(say`${counted(goneItems.length, "item")} no longer there: ${list(goneItems)}.`);
  if (restatedMonths.length > 0) {
    const [largest] = [...restatedMonths].sort(
      (a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before),
    );
    sentences.push(
      restatedItems.length > 0
        ? say`${counted(restatedMonths.length, "past month")} changed after the fact, most of all ${monthLabel(largest.month)}: ${largest.before} units before, ${largest.after} now (${list(restatedItems.map(({ item }) => item))}).`
        : say`${counted(restatedMonths.length, "past month")} changed after the fact, most of all ${monthLabel(largest.month)}: ${largest.before} units before, ${largest.after} now.`,
    );
  }
  if (sentences.length === 0)
    sentences.push(
      changes.rows.length > 0
        ? say`The history is as it was; other tables grew or shrank.`
        : say`Nothing has changed since the last load.`,
    );
  return sentences;
}
