import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { hundredths } from "../format";
import { following, live, plainKey, tableColumns, type Following } from "../live/following";
import type { ResultForm } from "../live/resultForm";
import { restatedKind, type AdjustmentRow } from "./adjustments";
import { adjustTable } from "./tables";

/** Corrected months of the cleaned history as formulas over the table of corrections. */
export interface LiveCorrections {
  follow: Following;
  /** A month of the cleaned history, 12 · year + month − 1, with the number that it has now. */
  cell(item: number, month: number, value: number): CellContent;
}

/**
 * A month with corrections is what was ordered plus those corrections whose Apply says yes: whoever refuses one on the
 * sheet sees what follows. Months in which a restated value may be taken back stay values, because there the other
 * corrections do not add up.
 */
export function liveCorrections(
  { items }: Company,
  form: ResultForm,
  adjustments: readonly AdjustmentRow[],
): LiveCorrections {
  const months = new Map<string, AdjustmentRow[]>();
  for (const row of adjustments) {
    const id = `${row.item} ${row.month}`;
    months.set(id, [...(months.get(id) ?? []), row]);
  }
  const follow = following(form, months.size, adjustTable);
  const [units, item, month, apply] = ["Adjustment", "Item", "Month", "Apply"].map((header) =>
    tableColumns(adjustTable, header),
  );
  return {
    follow,
    cell(position, at, value) {
      const [row, ...more] = months.get(`${position} ${at}`) ?? [];
      const key = items.item[position];
      if (!row || more.length > 0 || row.kind === restatedKind || !plainKey.test(key)) return value;
      const now = hundredths(Math.max(0, row.ordered + (row.apply ? row.adjustment : 0)));
      if (now !== value) return value;
      const serial = monthSerial(monthLabel(at));
      const sum = `SUMIFS(${units},${item},[@Item],${month},${serial},${apply},"yes")`;
      return live(follow, `=ROUND(MAX(0,${row.ordered}+${sum}),2)`, value);
    },
  };
}
