import { areaAddress, type Area } from "./addresses";
import { columnArea, placedTable, type PlacedChart, type SheetLayout } from "./layout";
import { formats } from "./palette";
import { unpainted, type ChartSeriesSpec, type ChartSpec } from "./sheetSpec";

/** Draws a native Excel chart over its place on the sheet. */
export function addChart(
  sheet: Excel.Worksheet,
  { chart: spec, area }: PlacedChart,
  layout: SheetLayout,
): void {
  const table = placedTable(layout, spec.data ?? spec.table);
  const [first, ...others] = spec.series;
  if (!first) return;
  const chart = sheet.charts.add(spec.kind, withHeader(sheet, columnArea(table, first.column)), "Columns");
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.legend.position = "Bottom";
  // A chart that begins with one series gets no legend by itself, and none when others follow.
  chart.legend.visible = others.length > 0 && !spec.series.some(({ colour }) => colour === unpainted);
  const categories = sheet.getRange(areaAddress(columnArea(table, spec.categories)));
  dressSeries(chart.series.getItemAt(0), first, spec.kind, categories);
  for (const each of others) {
    const added = chart.series.add(each.column);
    added.setValues(sheet.getRange(areaAddress(columnArea(table, each.column))));
    dressSeries(added, each, spec.kind, categories);
  }
  chart.axes.categoryAxis.title.text = spec.categoryTitle;
  chart.axes.valueAxis.title.text = spec.valueTitle;
  chart.axes.valueAxis.numberFormat = formats[spec.valueFormat];
  if (spec.minimum !== undefined) chart.axes.valueAxis.minimum = spec.minimum;
  if (spec.kind === "BarClustered") dressBars(chart, spec);
  chart.setPosition(areaAddress({ ...area, rows: 1, columns: 1 }), areaAddress(lastCell(area)));
}

/** Bars from top to bottom in the order of their rows, the axis of values below them, names beside those below zero. */
function dressBars(chart: Excel.Chart, { overlap }: ChartSpec): void {
  const { categoryAxis } = chart.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.position = "Maximum";
  categoryAxis.tickLabelPosition = "Low";
  if (overlap === undefined) return;
  const series = chart.series.getItemAt(0);
  series.overlap = overlap;
  series.gapWidth = 50;
}

function dressSeries(
  series: Excel.ChartSeries,
  spec: ChartSeriesSpec,
  chartKind: string,
  categories: Excel.Range,
): void {
  series.setXAxisValues(categories);
  if (spec.kind && spec.kind !== chartKind) series.chartType = spec.kind;
  const isScatter = chartKind === "XYScatter";
  const isLine = (spec.kind ?? chartKind) === "Line" || isScatter;
  if (!isLine) {
    if (spec.colour === unpainted) series.format.fill.clear();
    else series.format.fill.setSolidColor(spec.colour);
    return;
  }
  if (spec.markersOnly || isScatter) {
    series.format.line.lineStyle = "None";
    series.markerStyle = "Circle";
    series.markerSize = 8;
    series.markerBackgroundColor = spec.colour;
    series.markerForegroundColor = spec.colour;
    return;
  }
  series.format.line.color = spec.colour;
  series.format.line.weight = spec.weight ?? 2;
  if (spec.dash) series.format.line.lineStyle = spec.dash === "Dash" ? "Dash" : "Dot";
  series.markerStyle = "None";
}

function withHeader(sheet: Excel.Worksheet, body: Area): Excel.Range {
  return sheet.getRange(areaAddress({ ...body, row: body.row - 1, rows: body.rows + 1 }));
}

function lastCell({ row, column, rows, columns }: Area): Area {
  return { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 };
}
