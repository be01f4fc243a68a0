import { formatAddress, formatArea, parseAddress, parseArea } from "../a1";
import type { ChartSeriesSnapshot, ChartSnapshot } from "../snapshot";
import type { HostContext } from "../hostContext";
import { type Chart, type ChartSeries, gapWidths, newAxis, type SeriesSource } from "../model/charts";

export function exportCharts(host: HostContext, sheetId: string): ChartSnapshot[] {
  return host.charts.list(sheetId).map((chart) => ({
    name: chart.name,
    kind: chart.kind,
    title: chart.titleVisible ? chart.title : "",
    series: chart.series.map((series) => exportSeries(host, series)),
    ...(chart.categoryAxis.titleVisible ? { categoryAxisTitle: chart.categoryAxis.title } : {}),
    ...(chart.valueAxis.titleVisible ? { valueAxisTitle: chart.valueAxis.title } : {}),
    ...(chart.valueAxis.numberFormat === "General"
      ? {}
      : { valueNumberFormat: chart.valueAxis.numberFormat }),
    ...(chart.valueAxis.minimum === undefined ? {} : { valueAxisMinimum: chart.valueAxis.minimum }),
    ...(chart.valueAxis.maximum === undefined ? {} : { valueAxisMaximum: chart.valueAxis.maximum }),
    ...(chart.overlap === 0 ? {} : { barOverlap: chart.overlap }),
    legend: chart.legend.visible ? (chart.legend.position as "Bottom") : "None",
    anchor: formatArea(host.engine.layout.covered(sheetId, chart)),
    ...(chart.altText ? { altText: chart.altText } : {}),
  }));
}

function exportSeries(host: HostContext, series: ChartSeries): ChartSeriesSnapshot {
  const address = (source: SeriesSource | undefined) =>
    source && host.engine.grid.hasSheet(source.sheetId)
      ? formatAddress(host.engine.sheets.name(source.sheetId), source.area, true)
      : "";
  const color = series.color ?? series.lineColor;
  return {
    name: series.name,
    categories: address(series.categories),
    values: address(series.values),
    ...(color ? { color } : {}),
    ...(series.kind ? { kind: series.kind } : {}),
    ...(series.weight === undefined ? {} : { weight: series.weight }),
    ...(series.dash ? { dash: dashOf(series.dash) } : {}),
  };
}

const dashOf = (style: string): ChartSeriesSnapshot["dash"] =>
  /Dot$/.test(style) && !/Dash/.test(style) ? "Dot" : /Dash/.test(style) ? "Dash" : "Solid";

export function importCharts(host: HostContext, charts: ChartSnapshot[], sheetId: string): void {
  for (const chart of charts) {
    const area = parseArea(chart.anchor) ?? { startRow: 1, startColumn: 1, endRow: 15, endColumn: 8 };
    host.charts.add({
      sheetId,
      name: chart.name,
      kind: chart.kind,
      title: chart.title,
      titleVisible: chart.title !== "",
      legend: {
        visible: chart.legend !== "None",
        position: chart.legend === "None" ? "Bottom" : chart.legend,
      },
      series: chart.series.map((series) => importSeries(host, series, sheetId)),
      categoryAxis: {
        ...axis(chart.categoryAxisTitle, undefined, false),
        // As the file has them: bars run from top to bottom.
        reversed: chart.kind.startsWith("Bar"),
      },
      valueAxis: {
        ...axis(chart.valueAxisTitle, chart.valueNumberFormat, true),
        ...(chart.valueAxisMinimum === undefined ? {} : { minimum: chart.valueAxisMinimum }),
        ...(chart.valueAxisMaximum === undefined ? {} : { maximum: chart.valueAxisMaximum }),
      },
      ...host.engine.layout.box(sheetId, area, area),
      altText: chart.altText ?? "",
      gapWidth: chart.barOverlap ? gapWidths.overlapped : gapWidths.usual,
      overlap: chart.barOverlap ?? 0,
      dataLabels: false,
    } satisfies Omit<Chart, "id">);
  }
}

function importSeries(host: HostContext, series: ChartSeriesSnapshot, sheetId: string): ChartSeries {
  const source = (address: string): SeriesSource | undefined => {
    const { sheet, area } = parseAddress(address);
    const owner = sheet === undefined ? sheetId : host.engine.sheets.find(sheet);
    return area && owner ? { sheetId: owner, area } : undefined;
  };
  const empty = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  return {
    id: host.charts.newSeriesId(),
    name: series.name,
    categories: source(series.categories),
    values: source(series.values) ?? { sheetId, area: empty },
    axisGroup: "Primary",
    ...(series.color ? { color: series.color, lineColor: series.color } : {}),
    ...(series.kind ? { kind: series.kind } : {}),
    ...(series.weight === undefined ? {} : { weight: series.weight }),
    ...(series.dash ? { dash: series.dash === "Solid" ? "Continuous" : series.dash } : {}),
  };
}

function axis(title: string | undefined, numberFormat: string | undefined, majorGridlines: boolean) {
  return {
    ...newAxis(),
    title: title ?? "",
    titleVisible: Boolean(title),
    numberFormat: numberFormat ?? "General",
    majorGridlines,
  };
}
