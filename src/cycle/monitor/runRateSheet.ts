import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { runRate, type RunRate } from "../../planning/monitor/runRate";
import { say } from "../../planning/words";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { hundredths, percent } from "../format";
import { RateBook } from "../rateBook";
import type { MonthActuals } from "./actuals";
import type { MonthPlan } from "./performance";

export const runRateTable = "SOP_Run_Rate";

/** A miss smaller than this part of the plan is none. */
export const runRateTolerance = 0.1;

/** Where the month of an item will end if it goes on as it began. */
export interface ItemPace extends RunRate {
  item: number;
  /** Units of the whole month, and those sold so far. */
  plan: number;
  sold: number;
  /** |gap| at the net price, or at cost where there is none. */
  money: number;
}

/**
 * The pace of every item with a plan, the largest money first; empty when the month is over.
 *
 * @param errorAMonth standard deviation of the forecast error by item position, units
 */
export function itemPaces(
  company: Company,
  plan: MonthPlan,
  { month, covered, byMeasure }: MonthActuals,
  errorAMonth: ReadonlyMap<number, number>,
): ItemPace[] {
  if (covered >= 1) return [];
  const rates = new RateBook(company);
  const paces = [...plan.sales].map(([item, planned]): ItemPace => {
    const [whole, sold] = [planned / covered, byMeasure.sales.get(item) ?? 0];
    const pace = runRate(whole, sold, covered, errorAMonth.get(item) ?? 0, runRateTolerance);
    const worth = rates.price(item, month) || rates.cost(item, month) || 0;
    return { item, plan: whole, sold, money: Math.abs(pace.gap) * worth, ...pace };
  });
  return paces.sort((a, b) => b.money - a.money || a.item - b.item);
}

/** Every item with its pace, before the month is over. */
export function runRateSheet(
  { items }: Company,
  paces: readonly ItemPace[],
  { month, covered }: MonthActuals,
  origin: string,
): SheetSpec {
  return {
    name: runRateTable,
    title: say`Run-rate of ${monthLabel(month)}`,
    note: say`${percent(covered, 0)} of the month have passed. An item will miss when its pace leaves the plan by more than ${percent(runRateTolerance, 0)} and by more than chance explains.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: runRateTable,
        columns: [
          { header: "Item", format: "text", width: 24 },
          { header: "Description", format: "text", width: 26 },
          { header: "Family", format: "text", width: 14 },
          { header: "Plan of the month", format: "units", width: 14 },
          { header: "Sold so far", format: "units", width: 12 },
          { header: "At this pace", format: "units", width: 12 },
          { header: "Gap", format: "units", width: 12 },
          { header: "Gap value", format: "money", width: 14 },
          { header: "Will miss", format: "text", width: 10, align: "Center" },
        ],
        rows: paces.map((each): CellContent[] => [
          items.item[each.item],
          items.description[each.item],
          items.family[each.item],
          hundredths(each.plan),
          hundredths(each.sold),
          hundredths(each.projected),
          hundredths(each.gap),
          Math.round(Math.sign(each.gap) * each.money),
          each.willMiss ? "yes" : "no",
        ]),
        rules: [{ kind: "rows", column: "Will miss", equals: "yes", tone: "bad" }],
      },
    ],
    charts: [],
    freezeHeaderOf: runRateTable,
    print: "width",
  };
}
