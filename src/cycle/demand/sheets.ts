import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { wideColumns, wideRow, type MonthSpan } from "../wideTable";
import { following, liveRatio } from "../live/following";
import type { ResultForm } from "../live/resultForm";
import { forecastMeasures, type LiveForecast } from "./liveForecast";
import type { SplitRow } from "./split";
import type { ItemForecast } from "./statistical";
import { eachOf, type Sliced } from "../slices";
import { sumOf } from "../sums";
import { say } from "../../planning/words";

export const statTable = "SOP_Fcst_Stat";
export const splitTable = "SOP_Fcst_Split";
export const accuracyTable = "SOP_Fcst_Accuracy";
const fanTable = "SOP_Fcst_Fan";

/** The columns that say what a row is about. */
export const itemKeys: ColumnSpec[] = [
  { header: "Item", format: "text", width: 14 },
  { header: "Description", format: "text", width: 26 },
  { header: "Family", format: "text", width: 14 },
];

/** Months of one family's history and forecast, with intervals, for the chart. */
export interface Fan {
  family: string;
  /** Month number, and NaN where a value does not apply. */
  rows: {
    month: number;
    actual: number;
    forecast: number;
    lower80: number;
    upper80: number;
    lower95: number;
    upper95: number;
  }[];
}

export function* statSheet(
  company: Company,
  forecasts: readonly ItemForecast[],
  fan: Fan,
  span: MonthSpan,
  formulas: LiveForecast,
  origin: string,
): Sliced<SheetSpec> {
  const keys: ColumnSpec[] = [
    ...itemKeys,
    { header: "Model", format: "text", width: 26, wrap: false },
    { header: "Measure", format: "text", width: 11 },
  ];
  const rows = yield* eachOf(forecasts, (forecast) =>
    forecastMeasures.map(([measure], m): CellContent[] => [
      ...itemCells(company, forecast.item),
      forecast.model,
      measure,
      ...Array.from({ length: span.count }, (_, t) => formulas.cell(forecast, m, t)),
    ]),
  );
  const table: TableSpec = {
    kind: "table",
    name: statTable,
    heading: say`Forecast by item`,
    columns: wideColumns(keys, span, "units"),
    rows: rows.flat(),
    rules: [{ kind: "rows", column: "Measure", equals: "Forecast", bold: true }],
  };
  return {
    name: statTable,
    title: say`Statistical forecast`,
    note: say`What the history alone says for each item, in units a month. With a chance of 80 % (95 %) demand stays between Low and High.`,
    origin: formulas.follow.origin(origin),
    blocks: [fanBlock(fan), table, ...formulas.blocks],
    charts: [fanChart(fan)],
    freezeColumns: 1,
    print: "width",
  };
}

export function* splitSheet(
  company: Company,
  rows: readonly SplitRow[],
  span: MonthSpan,
  origin: string,
): Sliced<SheetSpec> {
  const keys: ColumnSpec[] = [
    ...itemKeys,
    { header: "Region", format: "text", width: 12 },
    { header: "Channel", format: "text", width: 12 },
  ];
  return {
    name: splitTable,
    title: say`Consensus by region and channel`,
    note: say`Each item's consensus in the proportions of the last twelve months. The parts of a month sum exactly to the item.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: splitTable,
        columns: wideColumns(keys, span, "units"),
        rows: yield* eachOf(rows, (row) =>
          wideRow([...itemCells(company, row.item), row.region, row.channel], row.values),
        ),
      },
    ],
    charts: [],
    freezeColumns: 1,
    freezeHeaderOf: splitTable,
    print: "width",
  };
}

export function accuracySheet(
  company: Company,
  forecasts: readonly ItemForecast[],
  form: ResultForm,
  origin: string,
): SheetSpec {
  const follow = following(form, forecasts.length, accuracyTable);
  const columns: ColumnSpec[] = [
    ...itemKeys,
    { header: "Months tested", format: "integer", width: 9 },
    { header: "Demand tested", format: "units", width: 11 },
    { header: "WMAPE", format: "percent", width: 9 },
    { header: "Naive WMAPE", format: "percent", width: 9 },
    { header: "Value added", format: "percent", width: 9 },
    { header: "Bias", format: "percent", width: 9 },
    { header: "MASE", format: "decimal", width: 8 },
    { header: "RMSE", format: "unitsOneDecimal", width: 10 },
    { header: "Why this forecast", format: "text", width: 60 },
  ];
  const bySize = [...forecasts].sort((a, b) => sumOf(b.accuracy.actual) - sumOf(a.accuracy.actual));
  const rows = bySize.map(({ item, accuracy, explanation }): CellContent[] => [
    ...itemCells(company, item),
    accuracy.actual.length,
    sumOf(accuracy.actual),
    accuracy.wmape,
    accuracy.naiveWmape,
    liveRatio(follow, "[@[Naive WMAPE]]-[@WMAPE]", accuracy.naiveWmape - accuracy.wmape),
    accuracy.bias,
    accuracy.mase,
    hundredths(accuracy.rmse),
    explanation,
  ]);
  return {
    name: accuracyTable,
    title: say`Forecast accuracy`,
    note: say`The method tested on months that it had not seen, one to three months ahead, beside last year's same month (naive). Value added is what the method takes off the naive error; below zero, the naive forecast is better.`,
    origin: follow.origin(origin),
    blocks: [
      {
        kind: "table",
        name: accuracyTable,
        columns,
        rows,
        rules: [{ kind: "limit", columns: ["Value added"], operator: "LessThan", limit: 0, tone: "bad" }],
      },
    ],
    charts: [],
    freezeColumns: 1,
    freezeHeaderOf: accuracyTable,
    print: "width",
  };
}

function fanBlock(fan: Fan): TableSpec {
  const headers = ["Actual", "Forecast", "Low 80 %", "High 80 %", "Low 95 %", "High 95 %"];
  return {
    kind: "table",
    name: fanTable,
    heading: say`${fan.family}: history and forecast`,
    columns: [
      { header: "Month", format: "month", width: 14, align: "Left" },
      ...headers.map((header): ColumnSpec => ({ header, format: "units", width: 14 })),
    ],
    rows: fan.rows.map((row) => [
      monthSerial(monthLabel(row.month)),
      row.actual,
      row.forecast,
      row.lower80,
      row.upper80,
      row.lower95,
      row.upper95,
    ]),
  };
}

function fanChart(fan: Fan): SheetSpec["charts"][number] {
  return {
    name: "Forecast fan",
    title: say`${fan.family}: history and forecast with 80 % and 95 % intervals`,
    kind: "Line",
    table: fanTable,
    categories: "Month",
    series: [
      { column: "Actual", colour: series.actual, weight: 2.25 },
      { column: "Forecast", colour: series.forecast, weight: 2.25 },
      { column: "Low 80 %", colour: series.interval80, weight: 1.25, dash: "Dash" },
      { column: "High 80 %", colour: series.interval80, weight: 1.25, dash: "Dash" },
      { column: "Low 95 %", colour: series.interval95, weight: 1.25, dash: "Dot" },
      { column: "High 95 %", colour: series.interval95, weight: 1.25, dash: "Dot" },
    ],
    categoryTitle: say`Month`,
    valueTitle: say`Units a month`,
    valueFormat: "units",
    place: "right",
    size: "wide",
  };
}

/** The cells under `itemKeys`. */
export function itemCells({ items }: Company, item: number): CellContent[] {
  return [items.item[item], items.description[item], items.family[item]];
}
