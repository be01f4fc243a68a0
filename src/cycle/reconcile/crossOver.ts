import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { gapTable as gapsOf } from "../../planning/reconcile/gapTable";
import type { TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import type { MonthSpan } from "../wideTable";
import type { ValuedVolumes } from "./volumes";
import { say } from "../../planning/words";

export const crossOverTable = "SOP_CrossOver";
const daysPerMonth = 30.4;
const shown = 40;

/** An item or family whose demand since the start overtakes what can be shipped. */
export interface CrossOver {
  level: "Family" | "Item";
  name: string;
  /** Month of the plan, from 0. */
  month: number;
  /** Units missing then, and at most later. */
  missing: number;
  worst: number;
  /** Months until new supply arrives when ordered or made now. */
  leadMonths: number;
}

/** First month in which cumulative demand exceeds cumulative supply, by family and item, the earliest first. */
export function crossOvers(company: Company, volumes: ValuedVolumes): CrossOver[] {
  const leads = leadMonths(company);
  const levels = [
    ["Family", volumes.family],
    ["Item", volumes.items.map((item) => company.items.item[item])],
  ] as const;
  return levels
    .flatMap(([level, groups]) =>
      gapsOf(volumes.demand, volumes.supply, { groups })
        .filter(({ crossOver }) => crossOver >= 0)
        .map(({ group, gap, crossOver }): CrossOver => {
          let [balance, worst, missing] = [0, 0, 0];
          gap.forEach((value, t) => {
            balance += value;
            worst = Math.min(worst, balance);
            if (t === crossOver) missing = -balance;
          });
          const own = level === "Item" ? leads.get(group) : undefined;
          return { level, name: group, month: crossOver, missing, worst: -worst, leadMonths: own ?? NaN };
        }),
    )
    .filter(({ worst }) => worst >= 0.5)
    .sort((a, b) => a.level.localeCompare(b.level) || a.month - b.month || b.worst - a.worst);
}

function leadMonths({ itemSuppliers: sources }: Company): Map<string, number> {
  const leads = new Map<string, number>();
  for (let i = 0; i < sources.rowCount; i++) {
    const months = sources.leadTimeDays[i] / daysPerMonth;
    if (months < (leads.get(sources.item[i]) ?? Infinity)) leads.set(sources.item[i], months);
  }
  return leads;
}

export function crossOverBlock(rows: readonly CrossOver[], span: MonthSpan): TableSpec {
  return {
    kind: "table",
    name: crossOverTable,
    heading: say`Where demand since the start overtakes supply, the earliest first`,
    columns: [
      { header: "Level", format: "text", width: 14 },
      { header: "Family or item", format: "text", width: 17 },
      { header: "First month", format: "text", width: 16 },
      { header: "Months from now", format: "integer", width: 13 },
      { header: "Units missing then", format: "units", width: 13 },
      { header: "Most missing", format: "units", width: 12 },
      { header: "Lead months", format: "unitsOneDecimal", width: 10 },
      { header: "Time to act", format: "text", width: 16 },
    ],
    rows:
      rows.length === 0
        ? [["none", say`Supply keeps up with demand.`, null, null, null, null, null, null]]
        : rows
            .slice(0, shown)
            .map((row) => [
              row.level,
              row.name,
              monthLabel(span.first + row.month),
              row.month,
              hundredths(row.missing),
              hundredths(row.worst),
              row.leadMonths,
              Number.isNaN(row.leadMonths)
                ? null
                : row.leadMonths <= row.month
                  ? "in time"
                  : "too late to buy",
            ]),
    rules: [{ kind: "rows", column: "Time to act", equals: "too late to buy", tone: "bad" }],
  };
}
