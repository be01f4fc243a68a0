import { monthLabel } from "../../planning/data/excelDate";
import { say } from "../../planning/words";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { ChartSpec, ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { RateBook } from "../rateBook";
import { eachOf, type Sliced } from "../slices";
import { sumOf } from "../sums";
import { monthLabels, wideColumns, wideRow } from "../wideTable";
import { coverBlock } from "./coverBands";
import { itemCells, itemKeys, type SupplyResult } from "./sheets";
import { overSites, type StockFlow } from "./stockFlows";
import { cumulativeTable, stockHeatTable, stockTable } from "./tables";
import type { StockTarget } from "./targets";

/** The stock of a sold item over all sites, and the bounds that it should keep to. */
interface ItemStock {
  item: number;
  flow: StockFlow;
  minimum: number;
  /** The company's own, else the target and a month of demand, which is what an order may bring. */
  maximum: number;
  /** Standard cost a unit. */
  cost: number;
}

/** Stock against minimum, target and maximum: over all items with a chart, cumulated with demand, and item by item. */
export function* stockSheet(
  result: SupplyResult,
  targets: readonly StockTarget[],
  flows: readonly StockFlow[],
  origin: string,
): Sliced<SheetSpec> {
  const stocks = yield* stocksOf(result, targets, flows);
  const { currency } = result.company.settings;
  const crossing = cumulative(result, stocks).findIndex(({ demand, supply }) => demand > supply + 0.5);
  const crossed =
    crossing < 0
      ? say`Supply stays ahead of demand in every month.`
      : say`Demand since the start first overtakes supply in ${monthLabel(result.span.first + crossing)}.`;
  yield;
  const heat = heatBlock(result, stocks);
  yield;
  return {
    name: stockTable,
    title: say`Stock against its targets`,
    note: say`Stock of sold items at standard cost in ${currency}, with safety stock as minimum, the target that the plan aims at, and as maximum that of your inventory table, else target and a month of demand. ${crossed}`,
    origin,
    blocks: [bandBlock(result, stocks), cumulativeBlock(result, stocks), coverBlock(result), heat],
    charts: [bandChart(currency), cumulativeChart(currency)],
    freezeColumns: 1,
    print: "width",
  };
}

function* stocksOf(
  { company, supply, span }: SupplyResult,
  targets: readonly StockTarget[],
  flows: readonly StockFlow[],
): Sliced<ItemStock[]> {
  const rates = new RateBook(company);
  const given = new Map<string, number>();
  company.inventory.item.forEach((item, i) => {
    const most = company.inventory.maximum[i];
    if (most > 0) given.set(item, (given.get(item) ?? 0) + most);
  });
  const flowsOf = new Map<number, StockFlow[]>();
  for (const point of supply.soldPoints) {
    const own = flowsOf.get(supply.pointItem[point]);
    if (own) own.push(flows[point]);
    else flowsOf.set(supply.pointItem[point], [flows[point]]);
  }
  yield;
  return yield* eachOf(targets, ({ item, safetyStock, demand, targetStock }): ItemStock => {
    return {
      item,
      flow: overSites(flowsOf.get(item) ?? []),
      minimum: safetyStock,
      maximum: given.get(company.items.item[item]) ?? Math.max(...targetStock) + demand,
      cost: rates.cost(item, span.first) || 0,
    };
  });
}

function valueAt(stocks: readonly ItemStock[], of: (stock: ItemStock) => number): number {
  return sumOf(stocks.map((stock) => (of(stock) || 0) * stock.cost));
}

function bandBlock({ span }: SupplyResult, stocks: readonly ItemStock[]): TableSpec {
  const money = (header: string): ColumnSpec => ({ header, format: "money", width: 13 });
  return {
    kind: "table",
    name: stockTable,
    heading: say`Stock of all sold items, at the end of the month`,
    columns: [
      { header: "Month", format: "month", width: 14, align: "Left" },
      money("Stock"),
      money("Minimum"),
      money("Target"),
      money("Maximum"),
    ],
    rows: Array.from({ length: span.count }, (_, t): CellContent[] => [
      monthSerial(monthLabel(span.first + t)),
      hundredths(valueAt(stocks, ({ flow }) => flow.closing[t])),
      hundredths(valueAt(stocks, ({ minimum }) => minimum)),
      hundredths(valueAt(stocks, ({ flow }) => flow.target[t])),
      hundredths(valueAt(stocks, ({ maximum }) => maximum)),
    ]),
  };
}

function bandChart(currency: string): ChartSpec {
  return {
    name: "Stock against targets",
    title: say`Stock against minimum, target and maximum`,
    kind: "Line",
    table: stockTable,
    categories: "Month",
    series: [
      { column: "Stock", colour: series.inventory, weight: 2.5 },
      { column: "Target", colour: series.limit, weight: 1.75 },
      { column: "Minimum", colour: series.limit, weight: 1.5, dash: "Dash" },
      { column: "Maximum", colour: series.limit, weight: 1.5, dash: "Dash" },
    ],
    categoryTitle: say`Month`,
    valueTitle: say`Stock at standard cost in ${currency}`,
    valueFormat: "money",
    minimum: 0,
    place: "right",
    size: "wide",
  };
}

/** Demand since the start beside opening stock and all that has come in since. */
function cumulative(
  { span }: SupplyResult,
  stocks: readonly ItemStock[],
): { demand: number; supply: number }[] {
  let demand = 0;
  let supply = valueAt(stocks, ({ flow }) => flow.opening[0]);
  return Array.from({ length: span.count }, (_, t) => {
    demand += valueAt(stocks, ({ flow }) => flow.demand[t]);
    supply += valueAt(stocks, ({ flow }) => flow.receipts[t]);
    return { demand, supply };
  });
}

function cumulativeBlock(result: SupplyResult, stocks: readonly ItemStock[]): TableSpec {
  const money = (header: string): ColumnSpec => ({ header, format: "money", width: 13 });
  return {
    kind: "table",
    name: cumulativeTable,
    heading: say`Demand and supply since the start of the plan`,
    columns: [
      { header: "Month", format: "month", width: 14, align: "Left" },
      money("Demand so far"),
      money("Supply so far"),
      money("Supply ahead"),
    ],
    rows: cumulative(result, stocks).map(({ demand, supply }, t): CellContent[] => [
      monthSerial(monthLabel(result.span.first + t)),
      hundredths(demand),
      hundredths(supply),
      hundredths(supply - demand),
    ]),
    rules: [{ kind: "limit", columns: ["Supply ahead"], operator: "LessThan", limit: 0, tone: "bad" }],
  };
}

function cumulativeChart(currency: string): ChartSpec {
  return {
    name: "Demand and supply so far",
    title: say`Demand and supply since the start of the plan`,
    kind: "Line",
    table: cumulativeTable,
    categories: "Month",
    series: [
      { column: "Demand so far", colour: series.demand, weight: 2.25 },
      { column: "Supply so far", colour: series.supply, weight: 2.25 },
    ],
    categoryTitle: say`Month`,
    valueTitle: say`At standard cost in ${currency}`,
    valueFormat: "money",
    minimum: 0,
    place: "right",
    size: "wide",
  };
}

/** Below half its target stock is short, above twice it is too much. */
export const shortShare = 0.5;
export const excessShare = 2;

function heatBlock({ company, span }: SupplyResult, stocks: readonly ItemStock[]): TableSpec {
  const months = monthLabels(span.first, span.count);
  const rows = stocks
    .map((stock) => ({ stock, value: (sumOf(stock.flow.closing) / span.count) * stock.cost }))
    .sort((a, b) => b.value - a.value);
  return {
    kind: "table",
    name: stockHeatTable,
    heading: say`Stock as a share of its target, the items with most money in stock first`,
    columns: wideColumns(
      [
        ...itemKeys,
        { header: "Minimum units", format: "units", width: 11 },
        { header: "Maximum units", format: "units", width: 11 },
        { header: "Mean value", format: "money", width: 12 },
      ],
      span,
      "wholePercent",
    ),
    rows: rows.map(({ stock: { item, flow, minimum, maximum }, value }) =>
      wideRow(
        [...itemCells(company, item), hundredths(minimum), hundredths(maximum), hundredths(value)],
        // Where nothing is aimed at there is no share of it.
        flow.closing.map((units, t) => (flow.target[t] > 0 ? hundredths(units / flow.target[t]) : NaN)),
      ),
    ),
    rules: [
      { kind: "limit", columns: months, operator: "LessThan", limit: shortShare, tone: "bad" },
      { kind: "limit", columns: months, operator: "GreaterThan", limit: excessShare, tone: "warning" },
    ],
  };
}
