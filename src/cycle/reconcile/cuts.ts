import { monthOf } from "../../planning/data/excelDate";
import type { TableSpec } from "../../workbook/sheetSpec";
import { splitTable } from "../demand/sheets";
import { hundredths } from "../format";
import type { StepInputs } from "../step";
import { eachOf, type Sliced } from "../slices";
import { sumOf } from "../sums";
import { readWideInSlices, wideColumns, wideRow, type MonthSpan } from "../wideTable";
import type { ValuedVolumes } from "./volumes";
import { say } from "../../planning/words";

export const gapRegionTable = "SOP_Gap_Region";
export const gapChannelTable = "SOP_Gap_Channel";
const nowhere = "(not given)";

/** Demand, supply and budget of a region or channel, a value a month. */
export interface CutGap {
  name: string;
  units: { demand: Float64Array; supply: Float64Array; budget: Float64Array };
  revenue: { demand: Float64Array; supply: Float64Array; budget: Float64Array };
}

/**
 * The gap by region or channel. Demand goes by the split of the consensus, supply in the same proportions: when an item
 * is short, all share alike. Both are valued at the item's mean price, so that the parts add up to the families.
 */
export function* cutGaps(
  { company, own }: StepInputs,
  by: "region" | "channel",
  volumes: ValuedVolumes,
  span: MonthSpan,
): Sliced<CutGap[]> {
  const cuts = new Map<string, CutGap>();
  const cutOf = (name: string): CutGap => {
    const known = cuts.get(name);
    if (known) return known;
    const blank = (fill = 0): Float64Array => new Float64Array(span.count).fill(fill);
    const lists = () => ({ demand: blank(), supply: blank(), budget: blank(NaN) });
    const cut = { name, units: lists(), revenue: lists() };
    cuts.set(name, cut);
    return cut;
  };
  const table = own.get(splitTable);
  const header = by === "region" ? "Region" : "Channel";
  const parts = new Map<string, { name: string; values: Float64Array }[]>();
  for (const row of table ? yield* readWideInSlices(table, span) : []) {
    const list = parts.get(row.key("Item")) ?? [];
    parts.set(row.key("Item"), list);
    list.push({ name: row.key(header) || nowhere, values: row.values });
  }
  yield;
  yield* eachOf(volumes.items, (item, k) => {
    const rows = parts.get(company.items.item[item]) ?? [];
    for (let t = 0; t < span.count; t++) {
      const all = rows.reduce((sum, { values }) => sum + (values[t] || 0), 0);
      const shares =
        all > 0
          ? rows.map(({ name, values }) => [name, (values[t] || 0) / all] as const)
          : rows.length > 0
            ? rows.map(({ name }) => [name, 1 / rows.length] as const)
            : [[nowhere, 1] as const];
      const price = volumes.price[k][t] || 0;
      for (const [name, share] of shares) {
        const { units, revenue } = cutOf(name);
        units.demand[t] += share * volumes.demand[k][t];
        units.supply[t] += share * volumes.supply[k][t];
        revenue.demand[t] += share * volumes.demand[k][t] * price;
        revenue.supply[t] += share * volumes.supply[k][t] * price;
      }
    }
  });
  addBudget(company.budget, by, span, cuts);
  return [...cuts.values()].sort((a, b) => sumOf(b.revenue.demand) - sumOf(a.revenue.demand));
}

/** Budget rows that name the region or channel; a budget without them stays blank. */
function addBudget(
  budget: StepInputs["company"]["budget"],
  by: "region" | "channel",
  { first, count }: MonthSpan,
  cuts: ReadonlyMap<string, CutGap>,
): void {
  for (let i = 0; i < budget.rowCount; i++) {
    const t = monthOf(budget.date[i]) - first;
    const cut = cuts.get(budget[by][i]);
    if (!cut || t < 0 || t >= count) continue;
    const add = (row: Float64Array, value: number): void => {
      if (!Number.isNaN(value)) row[t] = (Number.isNaN(row[t]) ? 0 : row[t]) + value;
    };
    add(cut.units.budget, budget.quantity[i]);
    add(cut.revenue.budget, budget.revenue[i]);
  }
}

export function cutBlock(
  name: string,
  header: "Region" | "Channel",
  cuts: readonly CutGap[],
  span: MonthSpan,
  currency: string,
): TableSpec {
  const parties = ["demand", "supply", "budget"] as const;
  const title = (party: string): string => party.replace(/^./, (letter) => letter.toUpperCase());
  const measures = [
    ["units", "Units"],
    ["revenue", `Revenue ${currency}`],
  ] as const;
  const line = (kind: string, party: string, cut: string, values: Float64Array) =>
    wideRow([kind, party, cut, Math.round(sumOf(values))], values.map(hundredths));
  return {
    kind: "table",
    name,
    heading:
      header === "Region"
        ? say`By region: shortages shared in proportion to demand, valued at each item's mean price`
        : say`By channel: shortages shared in proportion to demand, valued at each item's mean price`,
    columns: wideColumns(
      [
        { header: "Value", format: "text", width: 14 },
        { header: "Line", format: "text", width: 17 },
        { header, format: "text", width: 16 },
        { header: "Total", format: "units", width: 13 },
      ],
      span,
      "units",
    ),
    rows: measures.flatMap(([key, kind]) =>
      cuts.flatMap((cut) => [
        ...parties
          .filter((party) => party !== "budget" || cut[key].budget.some((value) => !Number.isNaN(value)))
          .map((party) => line(kind, title(party), cut.name, cut[key][party])),
        line(
          kind,
          "Supply − demand",
          cut.name,
          cut[key].supply.map((value, t) => value - cut[key].demand[t]),
        ),
      ]),
    ),
    rules: [{ kind: "rows", column: "Line", equals: "Supply − demand", bold: true }],
  };
}
