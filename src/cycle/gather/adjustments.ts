import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import type { CleanedHistory } from "../../planning/data/cleaning/cleanCompany";
import type { RawTable } from "../../planning/data/table";
import { hundredths } from "../format";
import { columnOf } from "../wideTable";

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

function refusedBefore(table: RawTable | undefined): Set<string> {
  if (!table) return new Set();
  const [item, month, apply] = ["Item", "Month", "Apply"].map((header) => columnOf(table, header));
  return new Set(
    table.rows
      .filter(
        (row) =>
          String(row[apply] ?? "")
            .trim()
            .toLowerCase() === "no" && typeof row[month] === "number",
      )
      .map((row) => `${String(row[item])} ${monthOf(Number(row[month]))}`),
  );
}
