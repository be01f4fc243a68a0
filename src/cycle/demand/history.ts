import type { Company } from "../../planning/data/company";
import { monthLabel, monthOf } from "../../planning/data/excelDate";
import { historyByItemInSlices, type HistoryPanel } from "../../planning/data/historyPanel";
import { historySpan } from "../../planning/data/salesHistory";
import type { RawTable } from "../../planning/data/table";
import { inForce, saysYes } from "../gather/adjustments";
import { hundredths } from "../format";
import { atOnce, type Sliced } from "../slices";
import { columnOf } from "../wideTable";

/** Items of `company.items` that are sold and planned in the horizon: finished goods that have not ended. */
export function plannedItems({ items, settings }: Company): number[] {
  const planned: number[] = [];
  for (let i = 0; i < items.rowCount; i++) {
    const ended = items.end[i] > 0 && monthOf(items.end[i]) < settings.firstMonth;
    if (items.type[i] === "FG" && !ended) planned.push(i);
  }
  return planned;
}

/** A correction of one month of an item's history that the planner has left switched on. */
export interface Adjustment {
  item: number;
  /** 12 · year + month − 1. */
  month: number;
  /** Units to add; negative takes away. */
  units: number;
}

/** Corrections from Concord's adjustment table whose Apply column says yes. */
export function activeAdjustments(table: RawTable | undefined, { itemIndex }: Company): Adjustment[] {
  if (!table) return [];
  const [item, month, units, apply, kind] = ["Item", "Month", "Adjustment", "Apply", "Kind"].map((header) =>
    columnOf(table, header),
  );
  const rows = table.rows.flatMap((row) => {
    const position = itemIndex.get(String(row[item] ?? ""));
    const [at, added] = [row[month], row[units]];
    if (position === undefined || typeof at !== "number" || typeof added !== "number") return [];
    const [name, applies] = [String(row[kind]), saysYes(row[apply])];
    return [{ item: position, month: monthOf(at), units: added, kind: name, apply: applies }];
  });
  return inForce(rows);
}

/** Demand by item and month with the corrections applied; the source records stay as they are. */
export function cleanedHistory(company: Company, adjustments: readonly Adjustment[]): HistoryPanel {
  return atOnce(cleanedInSlices(company, adjustments));
}

/** The same in slices. */
export function* cleanedInSlices(company: Company, adjustments: readonly Adjustment[]): Sliced<HistoryPanel> {
  const to = lastCompleteMonth(company);
  const panel = yield* historyByItemInSlices(company.sales, company.items.rowCount, { to });
  for (const { item, month, units } of adjustments) {
    const t = month - panel.firstMonth;
    const row = panel.values[item];
    // As it stands on the sheet of the cleaned history.
    if (row && t >= 0 && t < panel.monthCount) row[t] = hundredths(Math.max(0, row[t] + units));
  }
  return panel;
}

/** Sales of the month under plan are not history yet. */
export function lastCompleteMonth({ sales, settings }: Company): number {
  const span = historySpan(sales);
  return Math.min(span?.to ?? settings.firstMonth - 1, settings.firstMonth - 1);
}

/** "2023-03 to 2026-02". */
export function spanText({ firstMonth, monthCount }: HistoryPanel): string {
  return `${monthLabel(firstMonth)} to ${monthLabel(firstMonth + monthCount - 1)}`;
}
