import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import type { SupplyPlan } from "../../planning/supply/supplyPlan";
import type { ShownPlan } from "./tail";
import type { MonthSpan } from "../wideTable";
import { lanePrefix } from "./activities";
import { supplierPrefix } from "./supplierTerms";
import type { CompanySupply } from "./model";

export interface ShortageRow {
  /** "2026-06". */
  month: string;
  item: string;
  description: string;
  family: string;
  /** Where it is short; empty where all sites are planned together. */
  site: string;
  /** Units of demand that wait at the end of the month. */
  units: number;
  /** Revenue that waits with them, currency. */
  value: number;
  cause: string;
  reason: string;
}

const causes: Record<SupplyPlan["shortages"][number]["cause"], string> = {
  capacity: "Capacity",
  supplier: "Supplier",
  quota: "Quota",
  leadTime: "Lead time",
  fence: "Time fence",
  noSource: "No source",
  price: "Does not pay",
};

/** Limits of lanes and suppliers are resources to the plan, and things of their own to planners. */
export function causeOf(cause: SupplyPlan["shortages"][number]["cause"], where: string): string {
  if (cause === "capacity" && where.startsWith(lanePrefix)) return "Lane";
  if (cause === "capacity" && where.startsWith(supplierPrefix)) return causes.supplier;
  return causes[cause];
}

/** The plan's shortages in the company's words, the largest revenue first. */
export function shortageRows(
  company: Company,
  supply: CompanySupply,
  plan: ShownPlan,
  span: MonthSpan,
): ShortageRow[] {
  const { items } = company;
  const rows = plan.shortages.map(({ stream, period, units, cause, where, reason }) => {
    const { point, price } = supply.model.demand[stream];
    const item = supply.pointItem[point];
    return {
      month: monthLabel(span.first + period),
      item: items.item[item],
      description: items.description[item],
      family: items.family[item],
      site: supply.model.points[point].site,
      units,
      value: units * (price ?? 0),
      cause: causeOf(cause, where),
      reason,
    };
  });
  return rows.sort((a, b) => b.value - a.value);
}
