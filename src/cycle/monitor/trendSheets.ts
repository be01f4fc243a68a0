import { isoDate, monthLabel } from "../../planning/data/excelDate";
import { individualsLimits, type ControlLimits } from "../../planning/monitor/controlLimits";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type {
  BlockSpec,
  ChartSeriesSpec,
  ChartSpec,
  ColumnSpec,
  SheetSpec,
  TableSpec,
} from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import type { LaggedAccuracy } from "./laggedAccuracy";
import type { MonthRecord } from "./memory";
import type { FollowedDecision } from "./planExceptions";
import type { LeadTimeChart, SupplierScore } from "./suppliers";
import { say } from "../../planning/words";

export const lagTable = "SOP_Accuracy_Lag";
export const accuracyTrendTable = "SOP_Accuracy_Trend";
export const kpiTrendTable = "SOP_KPI_Trend";
export const supplierTable = "SOP_Suppliers";
export const leadTimeTable = "SOP_Lead_Times";
export const actionTable = "SOP_Actions";

/** The first series is what was measured; centre and limits say what is usual. */
const chartSeries = (column: string, colour: string): ChartSeriesSpec[] => [
  { column, colour, weight: 2.25 },
  { column: "Centre", colour: series.reference, weight: 1 },
  { column: "Upper limit", colour: series.limit, weight: 1.5, dash: "Dash" },
  { column: "Lower limit", colour: series.limit, weight: 1.5, dash: "Dash" },
];

/** Forecast errors by lag and group, and their trend with control limits. */
export function lagSheet(
  { errors, trend }: LaggedAccuracy,
  records: readonly MonthRecord[],
  origin: string,
): SheetSpec {
  const limits = individualsLimits(
    trend.map(({ wmape }) => wmape),
    0,
  );
  const otif = records.map(({ figures }) => figures.OTIF ?? NaN);
  const service = individualsLimits(otif, 0);
  return {
    name: lagTable,
    title: say`Accuracy by lag`,
    note: say`How far forecasts were off, by how long before they were made; what the words mean stands below.`,
    origin,
    blocks: [
      lagBlock(errors),
      controlTable(accuracyTrendTable, say`Error one month ahead`, "WMAPE", "percent", limits, {
        months: trend.map(({ month }) => month),
        values: trend.map(({ wmape }) => wmape),
      }),
      controlTable(kpiTrendTable, say`OTIF by month`, "OTIF", "percent", service, {
        months: records.map(({ month }) => month),
        values: otif,
      }),
      howToRead([
        say`Lag 1 is the consensus of the cycle that begins with the month, lag 2 that of the cycle before; lead time is the lag at which each item must be ordered.`,
        say`As given is what people said in the streams. Earlier cycles come from SOP_Versions, months before the first one from the consensus stream.`,
        say`Limits: mean ± 2.66 × mean moving range, from five months on.`,
      ]),
    ],
    charts: trendCharts(records.length),
    print: "width",
  };
}

function lagBlock(errors: LaggedAccuracy["errors"]): TableSpec {
  return {
    kind: "table",
    name: lagTable,
    heading: say`Error by lag`,
    columns: [
      { header: "By", format: "text", width: 14 },
      { header: "Group", format: "text", width: 18 },
      { header: "Lag", format: "text", width: 12 },
      { header: "Item months", format: "integer", width: 12 },
      { header: "WMAPE", format: "percent", width: 12 },
      { header: "Bias", format: "percent", width: 12 },
      { header: "sMAPE", format: "percent", width: 12 },
      { header: "MASE", format: "decimal", width: 12 },
      { header: "RMSSE", format: "decimal", width: 12 },
      { header: "WMAPE statistical", format: "percent", width: 12 },
    ],
    rows: orNone(
      errors.map((each): CellContent[] => [
        each.by,
        each.group,
        each.lag,
        each.count,
        each.wmape,
        each.bias,
        each.smape,
        each.mase,
        each.rmsse,
        each.statistical,
      ]),
      10,
    ),
  };
}

/** @param months of which the key figures are known */
function trendCharts(months: number): ChartSpec[] {
  return [
    {
      name: "Error trend",
      title: say`Forecast error one month ahead`,
      kind: "Line",
      table: lagTable,
      data: accuracyTrendTable,
      categories: "Month",
      series: chartSeries("WMAPE", series.actual),
      categoryTitle: say`Month`,
      valueTitle: "WMAPE",
      valueFormat: "wholePercent",
      place: "right",
    },
    // One month alone makes no line.
    ...(months > 1
      ? [
          {
            name: "OTIF trend",
            title: say`On time in full`,
            kind: "Line",
            table: lagTable,
            data: kpiTrendTable,
            categories: "Month",
            series: chartSeries("OTIF", series.actual),
            categoryTitle: say`Month`,
            valueTitle: "OTIF",
            valueFormat: "wholePercent",
            place: "right",
          } satisfies ChartSpec,
        ]
      : []),
  ];
}

/** Suppliers by what their deliveries say, and the lead time of the one that drifted most as a control chart. */
export function supplierSheet(
  scores: readonly SupplierScore[],
  chart: LeadTimeChart | undefined,
  origin: string,
): SheetSpec {
  const blocks: BlockSpec[] = [supplierBlock(scores)];
  if (chart)
    blocks.push(
      controlTable(
        leadTimeTable,
        say`Lead time of ${chart.supplier} by month of order`,
        "Days",
        "days",
        chart.limits,
        { months: chart.months, values: chart.days },
      ),
    );
  blocks.push(
    howToRead([
      say`Drifted: orders of the last 120 days took significantly longer or shorter than those before (Welch).`,
      say`Off parameter: they differ from the planned days by more than a standard deviation.`,
      say`Limits come from the months before the last four.`,
    ]),
  );
  return {
    name: supplierTable,
    title: say`Suppliers`,
    note: say`What deliveries say beside the planning parameters; what the findings mean stands below.`,
    origin,
    blocks,
    charts: chart
      ? [
          {
            name: "Lead time",
            title: say`Lead time of ${chart.supplier}, days`,
            kind: "Line",
            table: leadTimeTable,
            categories: "Month",
            series: chartSeries("Days", series.actual),
            categoryTitle: say`Month of order`,
            valueTitle: say`Days`,
            valueFormat: "days",
            place: "right",
          },
        ]
      : [],
    print: "width",
  };
}

function supplierBlock(scores: readonly SupplierScore[]): TableSpec {
  return {
    kind: "table",
    name: supplierTable,
    columns: [
      { header: "Supplier", format: "text", width: 24 },
      { header: "Items", format: "integer", width: 9 },
      { header: "Orders", format: "integer", width: 12 },
      { header: "On time", format: "percent", width: 12 },
      { header: "In quantity", format: "percent", width: 12 },
      { header: "Planned days", format: "days", width: 12 },
      { header: "Mean days", format: "days", width: 12 },
      { header: "Earlier", format: "days", width: 11 },
      { header: "Lately", format: "days", width: 11 },
      { header: "Standard deviation", format: "days", width: 12 },
      { header: "Finding", format: "text", width: 16, align: "Center" },
      { header: "Proposed days", format: "days", width: 12 },
    ],
    rows: scores.map((score): CellContent[] => [
      score.supplier,
      score.items,
      score.orders,
      score.onTime,
      score.inQuantity,
      hundredths(score.planned),
      hundredths(score.mean),
      hundredths(score.earlier),
      hundredths(score.recent),
      hundredths(score.standardDeviation),
      score.drifted ? "drifted" : score.offParameter ? "off parameter" : "as planned",
      score.drifted || score.offParameter ? Math.round(score.recent) : null,
    ]),
    rules: [
      { kind: "rows", column: "Finding", equals: "drifted", tone: "bad" },
      { kind: "rows", column: "Finding", equals: "off parameter", tone: "warning" },
    ],
  };
}

/** Last cycle's decisions with what became of them. */
export function actionSheet(
  decisions: readonly FollowedDecision[],
  currency: string,
  origin: string,
): SheetSpec {
  const order = ["overdue", "nobody's", "open", "closed"];
  const rows = [...decisions].sort(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state) || b.money - a.money,
  );
  return {
    name: actionTable,
    title: say`Follow-up of decisions`,
    note: say`What the meetings decided and what became of it; what is at stake is in ${currency}. Write owners, days and outcomes in SOP_Decisions; unanswered decisions open the next cycle.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: actionTable,
        columns: [
          { header: "State", format: "text", width: 24 },
          { header: "Decision", format: "text", width: 60, wrap: true },
          { header: "Owner", format: "text", width: 16 },
          { header: "Due", format: "text", width: 12 },
          { header: "At stake", format: "money", width: 12 },
          { header: "Outcome", format: "text", width: 40, wrap: true },
          { header: "Id", format: "text", width: 30 },
        ],
        rows: orNone(
          rows.map((each): CellContent[] => [
            each.state,
            each.question,
            each.owner || null,
            Number.isNaN(each.due) ? null : isoDate(each.due),
            Math.round(each.money),
            each.outcome || null,
            each.id,
          ]),
          7,
        ),
        rules: [
          { kind: "rows", column: "State", equals: "overdue", tone: "bad" },
          { kind: "rows", column: "State", equals: "closed", tone: "good" },
        ],
      },
    ],
    charts: [],
    freezeHeaderOf: actionTable,
    print: "width",
  };
}

function controlTable(
  name: string,
  heading: string,
  measure: string,
  format: ColumnSpec["format"],
  limits: ControlLimits | undefined,
  { months, values }: { months: readonly number[]; values: readonly number[] },
): TableSpec {
  const outside = (value: number): string =>
    limits && (value > limits.upper || value < limits.lower) ? "outside" : "";
  return {
    kind: "table",
    name,
    heading,
    columns: [
      { header: "Month", format: "month", width: 14, align: "Left" },
      { header: measure, format, width: 18 },
      { header: "Centre", format, width: 12 },
      { header: "Upper limit", format, width: 12 },
      { header: "Lower limit", format, width: 12 },
      { header: "Signal", format: "text", width: 12, align: "Center" },
    ],
    rows: orNone(
      months.map((month, at): CellContent[] => [
        monthSerial(monthLabel(month)),
        values[at],
        limits?.centre ?? null,
        limits?.upper ?? null,
        limits?.lower ?? null,
        outside(values[at]) || null,
      ]),
      6,
    ),
    rules: [{ kind: "rows", column: "Signal", equals: "outside", tone: "bad" }],
  };
}

/** What the words of a sheet mean: below the tables, in lines that fit on paper. */
function howToRead(lines: readonly string[]): BlockSpec {
  return { kind: "text", heading: say`How to read it`, lines: lines.map((text) => ({ text })) };
}

/** An Excel table has at least one row. */
function orNone(rows: CellContent[][], columns: number): CellContent[][] {
  return rows.length > 0 ? rows : [new Array<CellContent>(columns).fill(null)];
}
