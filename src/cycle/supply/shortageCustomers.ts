import { monthSerial, type CellContent } from "../../workbook/cells";
import type { SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import type { CustomerShare } from "./allocation";
import type { ShortageRule } from "./contract";
import { shortageRules } from "./rules";
import { itemCells, itemKeys, siteColumn, type SupplyResult } from "./sheets";
import { shortCustomerTable } from "./tables";
import { said, say, toSay } from "../../planning/words";

const meaning: Record<ShortageRule, string> = {
  fairShare: toSay("everybody gets the same part of what they ask"),
  priority: toSay("customers of priority 1 first, then 2, then 3"),
  target: toSay("everybody gets the same part of their service target"),
  margin: toSay("those who earn most a unit first"),
};

/** Rows that a sheet shows: nobody reads more, and in a large company short of much they would outweigh the plan. */
const mostRows = 2_000;

/** Who is short: the customers that ask for what is not there, and what each gets by the rule. */
export function customerSheet(
  result: SupplyResult,
  shares: readonly CustomerShare[],
  rule: ShortageRule,
  origin: string,
): SheetSpec {
  const { listed, left } = largestShortages(shares);
  return {
    name: shortCustomerTable,
    title: say`Who is short`,
    note: [
      say`Shared by ${said(shortageRules[rule].toLowerCase())}: ${said(meaning[rule])}. What customers get sums to what is shipped; what waits is asked for again. Choose another rule in the pane or in SOP_Supply_Rules.`,
      ...(left > 0 ? [say`The shortages of most money are listed; ${left} smaller ones are left out.`] : []),
    ].join(" "),
    origin,
    blocks: [customerBlock(result, listed)],
    charts: [],
    freezeHeaderOf: shortCustomerTable,
    print: "width",
  };
}

/** The shortages in which most money waits, as far as the sheet goes, with all customers of each, in their order. */
export function largestShortages(
  shares: readonly CustomerShare[],
  most = mostRows,
): { listed: readonly CustomerShare[]; left: number } {
  if (shares.length <= most) return { listed: shares, left: 0 };
  const shortages = new Map<string, { value: number; rows: CustomerShare[] }>();
  for (const share of shares) {
    const key = [share.item, share.site, share.month].join("|");
    const shortage = shortages.get(key) ?? { value: 0, rows: [] };
    shortage.value += share.value;
    shortage.rows.push(share);
    shortages.set(key, shortage);
  }
  const chosen = new Set<CustomerShare>();
  let left = 0;
  for (const { rows } of [...shortages.values()].sort((a, b) => b.value - a.value)) {
    if (left > 0 || chosen.size + rows.length > most) left += 1;
    else rows.forEach((share) => chosen.add(share));
  }
  return { listed: shares.filter((share) => chosen.has(share)), left };
}

function customerBlock({ company, supply }: SupplyResult, shares: readonly CustomerShare[]): TableSpec {
  return {
    kind: "table",
    name: shortCustomerTable,
    columns: [
      { header: "Month", format: "month", width: 14, align: "Left" },
      ...itemKeys,
      ...siteColumn(supply),
      { header: "Customer", format: "text", width: 20 },
      { header: "Priority", format: "integer", width: 9 },
      { header: "Asked", format: "units", width: 11 },
      { header: "Gets", format: "units", width: 11 },
      { header: "Waits", format: "units", width: 11 },
      { header: "Served", format: "percent", width: 10 },
      { header: "Value", format: "money", width: 12 },
    ],
    rows: shares.map(
      ({ month, item, site, customer, priority, asked, gets, waits, value }): CellContent[] => [
        monthSerial(month),
        ...itemCells(company, item),
        ...(supply.network ? [site] : []),
        customer,
        priority,
        hundredths(asked),
        hundredths(gets),
        hundredths(waits),
        asked > 0 ? gets / asked : 1,
        Math.round(value),
      ],
    ),
    rules: [
      { kind: "limit", columns: ["Served"], operator: "LessThan", limit: 0.8, tone: "bad" },
      { kind: "bar", columns: ["Waits"] },
    ],
  };
}
