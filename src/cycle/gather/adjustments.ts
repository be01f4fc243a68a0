import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import type { CleanedHistory } from "../../planning/data/cleaning/cleanCompany";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import type { CellValue, RawTable } from "../../planning/data/table";
import { hundredths, units } from "../format";
import { columnOf } from "../wideTable";
import type { Restatement } from "./loads";
import { say } from "../../planning/words";

/** A proposed correction of one month, as it stands on the sheet: the planner may switch it off. */
export interface AdjustmentRow {
  /** Position in `company.items`. */
  item: number;
  /** 12 · year + month − 1. */
  month: number;
  kind: string;
  ordered: number;
  /** Units to add to the history. */
  adjustment: number;
  score: number;
  reason: string;
  apply: boolean;
}

/** The kind of a correction that takes back a value which was changed after the fact. */
export const restatedKind = "Restated";
/** More restated values than this are no matter for single decisions; all stand in the table of changes. */
const decidedRestatements = 1000;

const kinds = { outlier: "Outlier", stockOut: "Out of stock", promotion: "Promotion" } as const;

/** All corrections of the sold items; those that the planner refused last time stay refused. */
export function adjustmentRows(
  company: Company,
  { panel, series }: CleanedHistory,
  planned: readonly number[],
  previous: RawTable | undefined,
): AdjustmentRow[] {
  const refused = refusedBefore(previous);
  return planned.flatMap((item) =>
    series[item].corrections.map(({ period, kind, original, corrected, score, reason }): AdjustmentRow => {
      const month = panel.firstMonth + period;
      const ordered = Number.isNaN(original) ? 0 : original;
      return {
        item,
        month,
        kind: kinds[kind],
        ordered,
        adjustment: hundredths(corrected - ordered),
        score,
        reason,
        apply: !refused.has(`${company.items.item[item]} ${month}`),
      };
    }),
  );
}

/**
 * A row for each past value that is not what it was when it was loaded before. It is proposed, not applied: the value
 * in the planner's table counts until somebody decides to keep the earlier one, which then lasts as long as the table
 * differs from it.
 *
 * @param restated the largest first
 * @param since the load that was compared with, in words
 */
export function restatementRows(
  { items, itemIndex }: Company,
  { values, firstMonth }: HistoryPanel,
  restated: readonly Restatement[],
  since: string,
  previous: RawTable | undefined,
): AdjustmentRow[] {
  const kept = keptBefore(previous);
  const rows = new Map<string, AdjustmentRow>();
  const add = (key: string, month: number, before: number, why: string): void => {
    const item = itemIndex.get(key);
    const id = `${key} ${month}`;
    const now = item === undefined ? NaN : (values[item][month - firstMonth] ?? NaN);
    const ordered = Number.isNaN(now) ? 0 : now;
    if (item === undefined || rows.has(id) || hundredths(before - ordered) === 0) return;
    const adjustment = hundredths(before - ordered);
    const { item: name } = items;
    rows.set(id, {
      item,
      month,
      kind: restatedKind,
      ordered,
      adjustment,
      score: Math.abs(adjustment),
      reason: why,
      apply: kept.has(`${name[item]} ${month}`),
    });
  };
  for (const [, { item, month, before, why }] of kept) add(item, month, before, why);
  for (const { item, month, before } of restated.slice(0, decidedRestatements))
    add(item, month, before, say`Was ${units(before)} in ${since}. Applied, the earlier value counts again.`);
  return [...rows.values()].sort((a, b) => b.score - a.score);
}

/** Restated values that somebody decided to take back, as they stand on the sheet. */
function keptBefore(
  table: RawTable | undefined,
): Map<string, { item: string; month: number; before: number; why: string }> {
  const kept = new Map<string, { item: string; month: number; before: number; why: string }>();
  if (!table) return kept;
  const [key, month, kind, apply, cleaned, why] = ["Item", "Month", "Kind", "Apply", "Cleaned", "Why"].map(
    (header) => columnOf(table, header),
  );
  for (const row of table.rows) {
    if (row[kind] !== restatedKind || !saysYes(row[apply]) || typeof row[month] !== "number") continue;
    const [item, at] = [String(row[key]), monthOf(Number(row[month]))];
    kept.set(`${item} ${at}`, { item, month: at, before: Number(row[cleaned]), why: String(row[why] ?? "") });
  }
  return kept;
}

/** Corrections in force; where a restated value was taken back, the others of that month do not apply. */
export function inForce<T extends { item: number; month: number; kind: string; apply: boolean }>(
  rows: readonly T[],
): T[] {
  const active = rows.filter(({ apply }) => apply);
  const takenBack = new Set(
    active.filter(({ kind }) => kind === restatedKind).map(({ item, month }) => `${item} ${month}`),
  );
  return active.filter(
    ({ item, month, kind }) => kind === restatedKind || !takenBack.has(`${item} ${month}`),
  );
}

/** What a planner's yes looks like in a cell. */
export function saysYes(cell: CellValue | undefined): boolean {
  return (
    String(cell ?? "")
      .trim()
      .toLowerCase() === "yes"
  );
}

function refusedBefore(table: RawTable | undefined): Set<string> {
  if (!table) return new Set();
  const [item, month, apply, kind] = ["Item", "Month", "Apply", "Kind"].map((header) =>
    columnOf(table, header),
  );
  return new Set(
    table.rows
      .filter(
        (row) =>
          String(row[apply] ?? "")
            .trim()
            .toLowerCase() === "no" &&
          row[kind] !== restatedKind &&
          typeof row[month] === "number",
      )
      .map((row) => `${String(row[item])} ${monthOf(Number(row[month]))}`),
  );
}
