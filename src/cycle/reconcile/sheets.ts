import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { monthLabels, wideColumns, wideRow, type MonthSpan } from "../wideTable";
import { parties, valueKinds, type FamilyGap, type ResultLine, type ValuedVolumes } from "./volumes";
import { sumOf, sumRows } from "../sums";
import { say } from "../../planning/words";

export const gapTable = "SOP_Gap";
export const profitTable = "SOP_PnL";
export const profitItemsTable = "SOP_PnL_Items";
const gapChartTable = "SOP_Gap_Chart";

export const gapToDemand = "Supply − demand";
export const gapToBudget = "Supply − budget";

export function gapSheet(
  company: Company,
  families: readonly FamilyGap[],
  total: FamilyGap,
  span: MonthSpan,
  more: readonly TableSpec[],
  origin: string,
): SheetSpec {
  const { currency } = company.settings;
  const keys: ColumnSpec[] = [
    { header: "Value", format: "text", width: 14 },
    { header: "Line", format: "text", width: 17 },
    { header: "Family", format: "text", width: 16 },
    { header: "Total", format: "units", width: 13 },
  ];
  const rows = valueKinds.flatMap((kind) =>
    [...parties, gapToDemand, gapToBudget].flatMap((line) =>
      [...families, total].map((gap) => {
        const values = lineOf(gap, kind, line);
        const label = kind === "Units" ? kind : `${kind} ${currency}`;
        return wideRow([label, line, gap.family, Math.round(sumOf(values))], values.map(hundredths));
      }),
    ),
  );
  const months = monthLabels(span.first, span.count);
  const groups = families.length;
  const units = (line: number): string => {
    const from = line * (groups + 1);
    return `{{${gapTable}|${months[0]}|${months.at(-1)}|${from}|${from + groups - 1}}}`;
  };
  return {
    name: gapTable,
    title: say`Demand, supply and budget`,
    note: say`What customers want, what the feasible plan ships and what was budgeted, in units and ${currency}. Below zero, supply falls short.`,
    origin,
    blocks: [
      gapChartBlock(total, span, currency),
      {
        kind: "formula",
        heading: say`The gap in units by family, live: follows the table below when you change it`,
        formula: `=SOP.GAP(${units(0)}, ${units(1)}, ${units(2)}, , {{${gapTable}|Family|Family|0|${groups - 1}}})`,
        rows: groups + 2,
        columns: 8,
        format: ["text", "units", "units", "units", "percent", "units", "units", "integer"],
      },
      {
        kind: "table",
        name: gapTable,
        heading: say`By month`,
        columns: wideColumns(keys, span, "units"),
        rows,
        rules: [
          { kind: "limit", columns: ["Total", ...months], operator: "LessThan", limit: 0, tone: "bad" },
          { kind: "rows", column: "Family", equals: total.family, bold: true },
        ],
      },
      ...more,
    ],
    charts: [
      {
        name: "Demand, supply and budget",
        title: say`Demand, supply and budget: revenue in ${currency}`,
        kind: "ColumnClustered",
        table: gapChartTable,
        categories: "Month",
        series: [
          { column: "Demand", colour: series.demand },
          { column: "Supply", colour: series.supply },
          { column: "Budget", colour: series.budget, kind: "Line", weight: 2.25 },
        ],
        categoryTitle: say`Month`,
        valueTitle: say`${currency} a month`,
        valueFormat: "money",
        place: "right",
        size: "wide",
      },
    ],
    freezeColumns: 3,
    print: "width",
  };
}

export function profitSheet(
  company: Company,
  lines: readonly ResultLine[],
  budget: readonly ResultLine[],
  volumes: ValuedVolumes,
  span: MonthSpan,
  more: readonly TableSpec[],
  origin: string,
): SheetSpec {
  const { currency } = company.settings;
  const keys: ColumnSpec[] = [
    { header: "Line", format: "text", width: 24 },
    { header: "Version", format: "text", width: 26 },
    { header: "Total", format: "money", width: 14 },
  ];
  const row = (line: ResultLine, version: string): CellContent[] =>
    wideRow([line.name, version, hundredths(sumOf(line.values))], line.values.map(hundredths));
  const units: ResultLine = { name: "Units", values: sumRows(volumes.supply, span.count), isTotal: false };
  const table: TableSpec = {
    kind: "table",
    name: profitTable,
    heading: say`Profit and loss in ${currency}`,
    columns: wideColumns(keys, span, "money"),
    rows: [
      row(units, "Plan"),
      ...lines.map((line) => row(line, "Plan")),
      ...budget.map((line) => row(line, "Budget")),
    ],
    rules: lines
      .filter(({ isTotal }) => isTotal)
      .map(({ name }) => ({ kind: "rows", column: "Line", equals: name, bold: true })),
  };
  return {
    name: profitTable,
    title: say`Profit and loss of the plan`,
    note: say`What the feasible plan earns. Revenue and cost are the sums over items of units x price and units x standard cost, item by item and month by month.`,
    origin,
    blocks: [table, ...more, itemBlock(company, volumes)],
    charts: [],
    freezeColumns: 1,
    print: "width",
  };
}

/** One value of the gap table: a party's, or the difference of two. */
function lineOf({ values }: FamilyGap, kind: (typeof valueKinds)[number], line: string): Float64Array {
  const { Demand, Supply, Budget } = values[kind];
  if (line === gapToDemand) return Supply.map((value, t) => value - Demand[t]);
  if (line === gapToBudget) return Supply.map((value, t) => value - Budget[t]);
  return line === "Demand" ? Demand : line === "Supply" ? Supply : Budget;
}

function gapChartBlock({ values }: FamilyGap, span: MonthSpan, currency: string): TableSpec {
  const money = (header: string): ColumnSpec => ({ header, format: "money", width: 14 });
  return {
    kind: "table",
    name: gapChartTable,
    heading: say`All families: revenue in ${currency}`,
    columns: [
      { header: "Month", format: "month", width: 14, align: "Left" },
      money("Demand"),
      money("Supply"),
      money("Budget"),
    ],
    rows: Array.from({ length: span.count }, (_, t) => [
      monthSerial(monthLabel(span.first + t)),
      ...parties.map((party) => hundredths(values.Revenue[party][t])),
    ]),
  };
}

function itemBlock({ items, settings }: Company, volumes: ValuedVolumes): TableSpec {
  const rows = volumes.items.map((item, k) => {
    const units = sumOf(volumes.supply[k]);
    const revenue = sumProduct(volumes.supply[k], volumes.price[k]);
    const cost = sumProduct(volumes.supply[k], volumes.cost[k]);
    return { item, units, revenue, cost };
  });
  rows.sort((a, b) => b.revenue - a.revenue);
  return {
    kind: "table",
    name: profitItemsTable,
    heading: say`By item, whole horizon, in ${settings.currency}`,
    columns: [
      { header: "Item", format: "text", width: 24 },
      { header: "Description", format: "text", width: 26 },
      { header: "Family", format: "text", width: 14 },
      { header: "Units", format: "units", width: 11 },
      { header: "Mean price", format: "price", width: 10 },
      { header: "Mean cost", format: "price", width: 10 },
      { header: "Revenue", format: "money", width: 12 },
      { header: "Cost", format: "money", width: 12 },
      { header: "Gross margin", format: "money", width: 12 },
      { header: "Margin share", format: "percent", width: 9 },
    ],
    rows: rows.map(({ item, units, revenue, cost }): CellContent[] => [
      items.item[item],
      items.description[item],
      items.family[item],
      hundredths(units),
      units > 0 ? revenue / units : null,
      units > 0 ? cost / units : null,
      hundredths(revenue),
      hundredths(cost),
      hundredths(revenue - cost),
      revenue > 0 ? 1 - cost / revenue : null,
    ]),
    rules: [{ kind: "bar", columns: ["Revenue"] }],
  };
}

function sumProduct(units: Float64Array, rates: Float64Array): number {
  return units.reduce((sum, value, t) => sum + (value === 0 ? 0 : value * (rates[t] || 0)), 0);
}
