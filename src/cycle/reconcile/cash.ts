import type { Company } from "../../planning/data/company";
import { outstanding, workingCapital, type WorkingCapital } from "../../planning/reconcile/workingCapital";
import type { CellContent } from "../../workbook/cells";
import { categories } from "../../workbook/palette";
import type { ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { moneyForm, type MoneyForm } from "../moneyForm";
import type { RateBook } from "../rateBook";
import type { Sliced } from "../slices";
import { sumOf } from "../sums";
import { monthLabels, wideColumns, wideRow, type MonthSpan } from "../wideTable";
import { monthSerial } from "../../workbook/cells";
import { soldMonths } from "./history";
import type { StockValue } from "./stockValue";
import type { ResultLine } from "./volumes";
import { say } from "../../planning/words";

export const cashTable = "SOP_Cash";
const cashChartTable = "SOP_Cash_Chart";
/** Months before the plan whose sales and purchases may still be unpaid: enough for half a year's terms. */
const monthsBefore = 6;

/**
 * Working capital and cash of the plan. Sales before the plan are taken from the history, purchases before it at the
 * mean of the plan's first quarter.
 */
export function* planCash(
  company: Company,
  rates: RateBook,
  stock: StockValue,
  lines: readonly ResultLine[],
  span: MonthSpan,
): Sliced<WorkingCapital> {
  const line = (name: string): Float64Array =>
    lines.find((each) => each.name === name)?.values ?? new Float64Array(span.count);
  const { daysReceivable, daysPayable } = company.settings;
  const sold = yield* soldMonths(company, rates, span.first - monthsBefore, monthsBefore);
  const earlierRevenue = new Float64Array(monthsBefore);
  for (const row of sold.revenue.values()) row.forEach((value, t) => (earlierRevenue[t] += value));
  const quarter = stock.purchases.subarray(0, 3);
  const earlierPurchases = new Float64Array(monthsBefore).fill(sumOf(quarter) / Math.max(1, quarter.length));
  const last = (values: Float64Array, days: number): number =>
    outstanding(values.slice(-1), values.slice(0, -1), days)[0];
  return workingCapital({
    revenue: line("Revenue"),
    costOfSales: line("Cost of goods sold").map((value) => -value),
    purchases: stock.purchases,
    inventory: stock.closing,
    revaluation: stock.revaluation,
    result: line("Operating result"),
    opening: {
      inventory: stock.opening,
      receivables: last(earlierRevenue, daysReceivable),
      payables: last(earlierPurchases, daysPayable),
    },
    daysReceivable,
    daysPayable,
    earlierRevenue,
    earlierPurchases,
  });
}

export function cashSheet(
  company: Company,
  cash: WorkingCapital,
  span: MonthSpan,
  origin: string,
): SheetSpec {
  const { currency, daysReceivable, daysPayable } = company.settings;
  const amounts = [cash.workingCapital, cash.cashFlow, cash.cumulativeCash];
  const money = moneyForm(
    currency,
    amounts.flatMap((values) => [...values]),
  );
  return {
    name: cashTable,
    title: say`Working capital and cash`,
    note: say`Stock at standard cost, customers pay after ${daysReceivable} days and suppliers are paid after ${daysPayable} (your settings). Cash flow = operating result − increase of working capital, without what a changed standard cost alone adds to the value of stock; before financing, tax and investment, and without depreciation.`,
    origin,
    blocks: [chartBlock(cash, span, money), monthBlock(cash, span, money)],
    charts: [cashChart(money)],
    freezeColumns: 1,
    print: "width",
  };
}

function chartBlock(cash: WorkingCapital, span: MonthSpan, { format, unit }: MoneyForm): TableSpec {
  return {
    kind: "table",
    name: cashChartTable,
    heading: say`Cash by month in ${unit}`,
    columns: [
      { header: "Month", format: "month", width: 24, align: "Left" },
      { header: "Cash flow", format, width: 14 },
      { header: "Cash since start", format, width: 14 },
      { header: "Working capital", format, width: 14 },
    ],
    rows: monthLabels(span.first, span.count).map((label, t) => [
      monthSerial(label),
      hundredths(cash.cashFlow[t]),
      hundredths(cash.cumulativeCash[t]),
      hundredths(cash.workingCapital[t]),
    ]),
  };
}

function monthBlock(cash: WorkingCapital, span: MonthSpan, { format, unit }: MoneyForm): TableSpec {
  const keys: ColumnSpec[] = [
    { header: "Line", format: "text", width: 24 },
    { header: "Unit", format: "text", width: 14 },
  ];
  const line = (name: string, of: string, values: Float64Array): CellContent[] =>
    wideRow([name, of], values.map(hundredths));
  const months = monthLabels(span.first, span.count);
  const isRevalued = cash.revaluation.some((value) => Math.abs(value) >= 0.005);
  const amounts = [
    line("Inventory", unit, cash.inventory),
    line("Receivables", unit, cash.receivables),
    line("Payables", unit, cash.payables),
    line("Working capital", unit, cash.workingCapital),
    ...(isRevalued ? [line("Revaluation of stock", unit, cash.revaluation)] : []),
    line("Cash flow", unit, cash.cashFlow),
    line("Cash since start", unit, cash.cumulativeCash),
  ];
  const days = [
    line("Days of inventory", "days", cash.dio),
    line("Days of sales outstanding", "days", cash.dso),
    line("Days payable outstanding", "days", cash.dpo),
    line("Cash-to-cash", "days", cash.cashToCash),
  ];
  return {
    kind: "table",
    name: cashTable,
    heading: say`By month`,
    columns: wideColumns(keys, span, "money"),
    rows: [...amounts, ...days],
    formatsByRow: {
      columns: months,
      formats: [...amounts.map(() => format), ...days.map(() => "days" as const)],
    },
    rules: [
      { kind: "rows", column: "Line", equals: "Working capital", bold: true },
      { kind: "rows", column: "Line", equals: "Cash flow", bold: true },
      { kind: "limit", columns: months, operator: "LessThan", limit: 0, tone: "bad" },
    ],
  };
}

function cashChart({ format, unit }: MoneyForm): SheetSpec["charts"][number] {
  return {
    name: "Cash",
    title: say`Cash flow and cash since the start in ${unit}`,
    kind: "ColumnClustered",
    table: cashChartTable,
    categories: "Month",
    series: [
      { column: "Cash flow", colour: categories[0] },
      { column: "Cash since start", colour: categories[1], kind: "Line", weight: 2.25 },
    ],
    categoryTitle: say`Month`,
    valueTitle: unit,
    valueFormat: format,
    place: "right",
    size: "wide",
  };
}
