import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import { promotedPeriods } from "../../planning/data/cleaning/cleanCompany";
import { historyByItemInSlices } from "../../planning/data/historyPanel";
import type { RawTable } from "../../planning/data/table";
import type { Sliced } from "../slices";
import { columnOf, type MonthSpan } from "../wideTable";
import type { Notes } from "./newItems";
import type { ItemForecast } from "./statistical";

/**
 * Raises the baseline forecast in months with planned promotions by the uplift that their mechanic has had, as far as
 * the promotion reaches (its days, regions and channels). A mechanic without a past takes the promotion's own estimate.
 * Comes after new items and phases, so that what it adds stands apart.
 *
 * @param uplifts Concord's table of measured uplifts
 */
export function* raiseByPromotions(
  company: Company,
  forecasts: readonly (ItemForecast | undefined)[],
  uplifts: RawTable | undefined,
  span: MonthSpan,
  notes: Notes,
): Sliced<void> {
  const measured = measuredUplifts(uplifts);
  const { promotions } = company;
  const to = span.first + span.count - 1;
  const panel = yield* historyByItemInSlices(company.sales, company.items.rowCount, {
    from: span.first,
    to,
  });
  const byItem = new Map(
    forecasts.flatMap((forecast) => (forecast ? [[forecast.item, forecast] as const] : [])),
  );
  for (const { series, period, mechanic, exposure } of promotedPeriods(company, panel)) {
    const forecast = byItem.get(series);
    const uplift =
      measured.get(mechanic) ??
      ownEstimate(promotions, company.items.item[series], mechanic, span.first + period);
    if (!forecast || !(uplift > 0)) continue;
    const before = forecast.mean[period];
    for (const key of ["mean", "lower80", "upper80", "lower95", "upper95"] as const) {
      forecast[key][period] *= 1 + uplift * exposure;
    }
    const added = forecast.promotion.slice();
    added[period] += forecast.mean[period] - before;
    forecast.promotion = added;
    if (!notes.has(series)) notes.set(series, "raised by a planned promotion");
  }
}

function measuredUplifts(table: RawTable | undefined): Map<string, number> {
  if (!table) return new Map();
  const [mechanic, uplift] = [columnOf(table, "Mechanic"), columnOf(table, "Uplift")];
  return new Map(
    table.rows.flatMap((row) => {
      const value = row[uplift];
      return typeof value === "number" ? [[String(row[mechanic]), value] as const] : [];
    }),
  );
}

/** What is expected of the promotion that an item has in a month; another one may be expected to do more. */
function ownEstimate(
  { item: items, mechanic: mechanics, start, end, expectedUplift }: Company["promotions"],
  item: string,
  mechanic: string,
  month: number,
): number {
  const row = items.findIndex(
    (key, i) =>
      key === item && mechanics[i] === mechanic && monthOf(start[i]) <= month && month <= monthOf(end[i]),
  );
  return row < 0 ? NaN : expectedUplift[row];
}
