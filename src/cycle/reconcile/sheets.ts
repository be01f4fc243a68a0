import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { ChartSpec, ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { monthLabels, wideColumns, type MonthSpan } from "../wideTable";
import { following, live, liveRatio, rowCells, tableCell, type Following } from "../live/following";
import type { ResultForm } from "../live/resultForm";
import { moneyForm, type MoneyForm } from "../moneyForm";
import type { PlannedByFamily } from "./earlierPlan";
import { gapRows } from "./gapRows";
import { gapTable, profitItemsTable, profitTable } from "./tables";
import { parties, type FamilyGap, type ResultLine, type ValuedVolumes } from "./volumes";
import { sumOf, sumRows } from "../sums";
import { say } from "../../planning/words";

export { gapTable, profitItemsTable, profitTable };
const gapChartTable = "SOP_Gap_Chart";

export function gapSheet(
  company: Company,
  families: readonly FamilyGap[],
  total: FamilyGap,
  span: MonthSpan,
  before: PlannedByFamily | undefined,
  more: readonly TableSpec[],
  form: ResultForm,
  origin: string,
): SheetSpec {
  const { currency } = company.settings;
  const rows = gapRows(families, total, span, before, currency, form);
  const money = moneyForm(
    currency,
    parties.map((party) => sumOf(total.values.Revenue[party])),
  );
  const keys: ColumnSpec[] = [
    { header: "Value", format: "text", width: 14 },
    { header: "Line", format: "text", width: 17 },
    { header: "Family", format: "text", width: 16 },
    { header: "Total", format: "units", width: 13 },
  ];
  const months = monthLabels(span.first, span.count);
  const groups = families.length;
  const units = (line: number): string => {
    const from = line * (groups + 1);
    return `{{${gapTable}|${months[0]}|${months.at(-1)}|${from}|${from + groups - 1}}}`;
  };
  return {
    name: gapTable,
    title: say`Demand, supply and budget`,
    note: [
      say`What customers want, what the feasible plan ships and what was budgeted, in units and ${currency}. Below zero, supply falls short.`,
      ...(before ? [say`The last plan is that of the cycle before, at its own prices and costs.`] : []),
    ].join(" "),
    origin: rows.follow.origin(origin),
    blocks: [
      gapChartBlock(total, span, money),
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
        rows: rows.cells,
        rules: [
          { kind: "limit", columns: ["Total", ...months], operator: "LessThan", limit: 0, tone: "bad" },
          { kind: "rows", column: "Family", equals: total.family, bold: true },
        ],
      },
      ...more,
    ],
    charts: [gapChart(money)],
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
  form: ResultForm,
  origin: string,
): SheetSpec {
  const { currency } = company.settings;
  const formulas = (lines.length + budget.length + 1) * (span.count + 1) + volumes.items.length * 4;
  const follow = following(form, formulas, profitTable, "linked");
  const money = moneyForm(
    currency,
    lines.map(({ values }) => sumOf(values)),
  );
  const keys: ColumnSpec[] = [
    { header: "Line", format: "text", width: 24 },
    { header: "Version", format: "text", width: 26 },
    { header: "Total", format: money.format, width: 14 },
  ];
  const units: ResultLine = { name: "Units", values: sumRows(volumes.supply, span.count), isTotal: false };
  const table: TableSpec = {
    kind: "table",
    name: profitTable,
    heading: say`Profit and loss in ${money.unit}`,
    columns: wideColumns(keys, span, money.format),
    rows: [
      ...statement([units, ...lines], "Plan", 0, span, follow),
      ...statement(budget, "Budget", lines.length + 1, span, follow),
    ],
    rules: lines
      .filter(({ isTotal }) => isTotal)
      .map(({ name }) => ({ kind: "rows", column: "Line", equals: name, bold: true })),
    formatsByRow: {
      columns: ["Total", ...monthLabels(span.first, span.count)],
      formats: [units, ...lines, ...budget].map(({ name }) => (name === "Units" ? "units" : money.format)),
    },
  };
  return {
    name: profitTable,
    title: say`Profit and loss of the plan`,
    note: [
      say`What the feasible plan earns. Revenue and cost are the sums over items of units x price and units x standard cost, item by item and month by month.`,
      ...(lines.some(({ name }) => name === "Wages")
        ? [
            say`Wages are those of the people whom the plan keeps: your standard costs and the budget's fixed costs should not hold them as well.`,
          ]
        : []),
    ].join(" "),
    origin: follow.origin(origin),
    blocks: [table, ...more, itemBlock(company, volumes, follow)],
    charts: [],
    freezeColumns: 1,
    print: "width",
  };
}

/**
 * Lines of a profit and loss in hundredths. A total is the sum of the lines above it on the sheet, from the total before
 * on, so that it can be a formula and comes out even for whoever adds up by hand.
 */
function statement(
  lines: readonly ResultLine[],
  version: string,
  firstRow: number,
  { first, count }: MonthSpan,
  follow: Following,
): CellContent[][] {
  const months = monthLabels(first, count);
  const shown = lines.map(({ values }) => values.map(hundredths));
  return lines.map(({ name, isTotal }, row) => {
    const parts = partsOfTotal(lines, row);
    const cells = months.map((month, t) => {
      if (!isTotal || parts.length === 0) return shown[row][t];
      shown[row][t] = hundredths(sumOf(parts.map((part) => shown[part][t])));
      const sum = parts.map((part) => tableCell(profitTable, month, firstRow + part)).join("+");
      return live(follow, `=ROUND(${sum},2)`, shown[row][t]);
    });
    const total = live(
      follow,
      `=ROUND(SUM(${rowCells(profitTable, months[0], months[count - 1], firstRow + row)}),2)`,
      hundredths(sumOf(shown[row])),
    );
    return [name, version, total, ...cells];
  });
}

/** Rows that a total adds up: the total before it, or else the revenue, and what stands in between. Units are no money. */
function partsOfTotal(lines: readonly ResultLine[], row: number): number[] {
  let before = row - 1;
  while (before >= 0 && !lines[before].isTotal && lines[before].name !== "Units") before--;
  const start = before >= 0 && lines[before].isTotal ? before : before + 1;
  return Array.from({ length: row - start }, (_, k) => start + k);
}

function gapChart(money: MoneyForm): ChartSpec {
  return {
    name: "Demand, supply and budget",
    title: say`Demand, supply and budget: revenue in ${money.unit}`,
    kind: "ColumnClustered",
    table: gapChartTable,
    categories: "Month",
    series: [
      { column: "Demand", colour: series.demand },
      { column: "Supply", colour: series.supply },
      { column: "Budget", colour: series.limit, kind: "Line", weight: 2.25 },
    ],
    categoryTitle: say`Month`,
    valueTitle: say`${money.unit} a month`,
    valueFormat: money.format,
    place: "right",
    size: "wide",
  };
}

function gapChartBlock({ values }: FamilyGap, span: MonthSpan, { format, unit }: MoneyForm): TableSpec {
  const money = (header: string): ColumnSpec => ({ header, format, width: 14 });
  return {
    kind: "table",
    name: gapChartTable,
    heading: say`All families: revenue in ${unit}`,
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

function itemBlock({ items, settings }: Company, volumes: ValuedVolumes, follow: Following): TableSpec {
  const rows = volumes.items.map((item, k) => {
    const units = hundredths(sumOf(volumes.supply[k]));
    const revenue = hundredths(sumProduct(volumes.supply[k], volumes.price[k]));
    const cost = hundredths(sumProduct(volumes.supply[k], volumes.cost[k]));
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
      units,
      units > 0 ? liveRatio(follow, "[@Revenue]/[@Units]", revenue / units) : null,
      units > 0 ? liveRatio(follow, "[@Cost]/[@Units]", cost / units) : null,
      revenue,
      cost,
      live(follow, "=ROUND([@Revenue]-[@Cost],2)", hundredths(revenue - cost)),
      revenue > 0 ? liveRatio(follow, "1-[@Cost]/[@Revenue]", 1 - cost / revenue) : null,
    ]),
    rules: [{ kind: "bar", columns: ["Revenue"] }],
  };
}

function sumProduct(units: Float64Array, rates: Float64Array): number {
  return units.reduce((sum, value, t) => sum + (value === 0 ? 0 : value * (rates[t] || 0)), 0);
}
