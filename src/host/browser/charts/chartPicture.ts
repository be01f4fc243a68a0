import { numfmt } from "@univerjs/core";
import { contains } from "../../a1";
import { type CellContent, isErrorText } from "../../engine/cellValue";
import type { HostContext } from "../../hostContext";
import type { Chart, ChartAxis, ChartSeries, SeriesSource } from "../../model/charts";

export type SeriesKind = "line" | "column" | "bar" | "area" | "pie" | "scatter";

/** A series with everything that drawing needs. */
export interface SeriesPicture {
  name: string;
  kind: SeriesKind;
  stacking: "none" | "stacked" | "percent";
  /** NaN where there is nothing to draw. */
  values: number[];
  color: string;
  /** Pixels; 0 for no line. */
  width: number;
  /** SVG dash array; "" for a solid line. */
  dash: string;
  marker: boolean;
  smooth: boolean;
  labels: boolean;
}

export interface AxisPicture {
  title: string;
  format: string;
  minimum?: number;
  maximum?: number;
  visible: boolean;
  gridlines: boolean;
}

/** A chart resolved to numbers and texts. */
export interface ChartPicture {
  title: string;
  titleColor: string;
  titleSize: number;
  altText: string;
  categories: string[];
  series: SeriesPicture[];
  categoryAxis: AxisPicture;
  valueAxis: AxisPicture;
  legend: "Top" | "Bottom" | "Left" | "Right" | "None";
  /** Space between groups of columns, in per cent of a column's width. */
  gapWidth: number;
  /** Part of a column that lies over its neighbour. */
  overlap: number;
  /** The first category stands at the far end of its axis: bars run from top to bottom. */
  reversed: boolean;
}

/** Office's colours for series without one of their own. */
const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];
const PIXELS_PER_POINT = 4 / 3;
const DASHES: Record<string, string> = {
  Dash: "6 4",
  Dot: "2 3",
  DashDot: "6 3 2 3",
  RoundDot: "1 3",
  Grey50: "3 3",
};

export function chartPicture(host: HostContext, chart: Chart): ChartPicture {
  const first = chart.series[0];
  return {
    title: chart.titleVisible ? chart.title : "",
    titleColor: chart.titleColor ?? "#404040",
    titleSize: (chart.titleSize ?? 14) * PIXELS_PER_POINT * 0.75,
    altText: chart.altText || chart.title || chart.name,
    categories: first ? texts(host, first) : [],
    series: chart.series.map((series, index) => seriesPicture(host, chart, series, index)),
    categoryAxis: axisPicture(chart.categoryAxis),
    valueAxis: axisPicture(chart.valueAxis),
    legend: chart.legend.visible ? (legendSide(chart.legend.position) as ChartPicture["legend"]) : "None",
    gapWidth: chart.gapWidth,
    overlap: chart.overlap / 100,
    reversed: chart.categoryAxis.reversed,
  };
}

/** True when the chart shows cells of the sheet, or of any sheet when none is named. */
export function chartUses(chart: Chart, sheetId?: string): boolean {
  if (sheetId === undefined) return true;
  return chart.series.some(
    (series) => series.values.sheetId === sheetId || series.categories?.sheetId === sheetId,
  );
}

function seriesPicture(host: HostContext, chart: Chart, series: ChartSeries, index: number): SeriesPicture {
  const type = series.kind ?? chart.kind;
  const kind = kindOf(type);
  const color =
    (kind === "line" ? (series.lineColor ?? series.color) : (series.color ?? series.lineColor)) ?? "";
  const hidden = series.dash === "None" || series.weight === 0;
  return {
    name: nameOf(host, series),
    kind,
    stacking: /100$/.test(type) ? "percent" : /Stacked/.test(type) ? "stacked" : "none",
    values: cellsOf(host, series.values).map((value) => (typeof value === "number" ? value : NaN)),
    color: color || PALETTE[index % PALETTE.length],
    width: hidden && kind === "line" ? 0 : (series.weight ?? 2.25) * PIXELS_PER_POINT * 0.75,
    dash: DASHES[series.dash ?? ""] ?? "",
    marker: hasMarkers(type, series),
    smooth: series.smooth === true,
    labels: series.hasDataLabels === true || chart.dataLabels,
  };
}

function hasMarkers(type: string, { markerStyle }: ChartSeries): boolean {
  if (markerStyle === "None") return false;
  return (
    (markerStyle !== undefined && markerStyle !== "Automatic") || /Markers/.test(type) || type === "XYScatter"
  );
}

function kindOf(type: string): SeriesKind {
  if (/^(Pie|Doughnut)/.test(type)) return "pie";
  if (/^XYScatter/.test(type)) return type === "XYScatter" ? "scatter" : "line";
  if (/^Line/.test(type)) return "line";
  if (/^Area/.test(type)) return "area";
  if (/^Bar/.test(type)) return "bar";
  return "column";
}

function axisPicture(axis: ChartAxis): AxisPicture {
  return {
    title: axis.titleVisible ? axis.title : "",
    format: axis.numberFormat,
    minimum: axis.minimum,
    maximum: axis.maximum,
    visible: axis.visible && axis.tickLabelPosition !== "None",
    gridlines: axis.majorGridlines,
  };
}

function legendSide(position: string): string {
  return position === "Corner" ? "Right" : position;
}

function nameOf(host: HostContext, series: ChartSeries): string {
  if (!series.nameSource || !host.engine.grid.hasSheet(series.nameSource.sheetId)) return series.name;
  const { sheetId, area } = series.nameSource;
  return host.engine.formats.text(sheetId, area.startRow, area.startColumn) || series.name;
}

/** The category texts as their cells show them. */
function texts(host: HostContext, series: ChartSeries): string[] {
  const source = series.categories;
  if (!source) return cellsOf(host, series.values).map((_value, index) => String(index + 1));
  return positions(host, source).map(([row, column]) =>
    host.engine.formats.text(source.sheetId, row, column),
  );
}

function cellsOf(host: HostContext, source: SeriesSource): CellContent[] {
  return positions(host, source).map(([row, column]) => {
    const [[value]] = host.engine.cells.values(source.sheetId, {
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
    return isErrorText(value) ? "" : value;
  });
}

/** The cells of a source in order; hidden behind the sheet's last used row there is nothing. */
function positions(host: HostContext, { sheetId, area }: SeriesSource): [number, number][] {
  if (!host.engine.grid.hasSheet(sheetId)) return [];
  const sheet = host.engine.grid.sheet(sheetId);
  const inGrid = {
    startRow: 0,
    startColumn: 0,
    endRow: sheet.getRowCount() - 1,
    endColumn: sheet.getColumnCount() - 1,
  };
  const cells: [number, number][] = [];
  for (let row = area.startRow; row <= Math.min(area.endRow, inGrid.endRow); row++) {
    for (let column = area.startColumn; column <= Math.min(area.endColumn, inGrid.endColumn); column++) {
      if (contains(inGrid, row, column)) cells.push([row, column]);
    }
  }
  return cells;
}

/** A number as an axis shows it. */
export function axisText(value: number, format: string): string {
  if (format !== "General") return numfmt.format(format, value, { throws: false, nbsp: false });
  const size = Math.abs(value);
  return size >= 10_000
    ? value.toLocaleString("en-US", { maximumFractionDigits: 0 })
    : String(Number(value.toPrecision(6)));
}
