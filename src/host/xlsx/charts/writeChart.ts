import type { ChartSeriesSnapshot, ChartSnapshot, WorkbookSnapshot } from "../../snapshot";
import { attributes, element, escapeXml } from "../xml";
import { seriesCache, type SeriesCache } from "./caches";
import { chartKinds, drawingOrder, type ChartKind } from "./kinds";

export const chartContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Accent colours of the default theme, for series without a colour of their own. */
const accents = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const textColor = "595959";
const gridColor = "D9D9D9";
const lineWidthPoints = 2.25;
const axisIds = { category: 111111111, value: 222222222 };

interface Group {
  kind: ChartKind;
  series: { index: number; series: ChartSeriesSnapshot }[];
}

const value = (name: string, val: string | number): string => element(`c:${name}`, { val });

/** A chart part (DrawingML chart, ECMA-376 part 1, 21.2), with the values of its series stored for readers that do not calculate. */
export function chartXml(chart: ChartSnapshot, book: WorkbookSnapshot): string {
  const groups = groupSeries(chart);
  const round = groups.every(
    (group) => group.kind.element === "pieChart" || group.kind.element === "doughnutChart",
  );
  const caches = chart.series.map((series) => ({
    categories: seriesCache(series.categories, book),
    values: seriesCache(series.values, book),
  }));
  const plots = groups.map((group) => plotXml(group, caches, round, chart.barOverlap)).join("");
  const plotArea = element(
    "c:plotArea",
    {},
    "<c:layout/>" + plots + (round ? "" : axesXml(chart, groups, caches)),
  );
  const title = chart.title ? titleXml(chart.title, 1400) : "";
  const body =
    title +
    value("autoTitleDeleted", chart.title ? 0 : 1) +
    plotArea +
    legendXml(chart.legend) +
    value("plotVisOnly", 1) +
    value("dispBlanksAs", "gap");
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace${attributes({
      "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    })}>` +
    value("date1904", 0) +
    value("roundedCorners", 0) +
    element("c:chart", {}, body) +
    shapeXml({ fill: "FFFFFF", line: gridColor, width: 0.75 }) +
    "</c:chartSpace>"
  );
}

/** Series of one kind share a plot, in the order in which plots are drawn. */
function groupSeries(chart: ChartSnapshot): Group[] {
  const groups = new Map<string, Group>();
  chart.series.forEach((series, index) => {
    // A kind that this file format cannot draw shows as columns, the nearest that does not lie about totals.
    const name = [series.kind, chart.kind].find((kind) => kind && chartKinds[kind]) ?? "ColumnClustered";
    const group = groups.get(name) ?? { kind: chartKinds[name], series: [] };
    group.series.push({ index, series });
    groups.set(name, group);
  });
  const rank = (group: Group) => drawingOrder.indexOf(group.kind.element);
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

interface Caches {
  categories: SeriesCache;
  values: SeriesCache;
}

function plotXml({ kind, series }: Group, caches: Caches[], round: boolean, barOverlap = 0): string {
  const items = series.map((item) => seriesXml(item.series, item.index, kind, caches[item.index])).join("");
  const stacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  const head =
    (kind.direction ? value("barDir", kind.direction) : "") +
    (kind.grouping ? value("grouping", kind.grouping) : "") +
    (kind.element === "scatterChart" ? value("scatterStyle", "lineMarker") : "") +
    value("varyColors", round ? 1 : 0);
  const overlap = stacked ? 100 : barOverlap;
  const bars =
    kind.element === "barChart"
      ? value("gapWidth", overlap > 0 ? 50 : 80) + (overlap === 0 ? "" : value("overlap", overlap))
      : "";
  const tail =
    bars +
    (kind.element === "lineChart" ? value("marker", 1) : "") +
    (kind.element === "pieChart" || kind.element === "doughnutChart" ? value("firstSliceAng", 0) : "") +
    (kind.element === "doughnutChart" ? value("holeSize", 60) : "") +
    (round ? "" : value("axId", axisIds.category) + value("axId", axisIds.value));
  return element(`c:${kind.element}`, {}, head + items + tail);
}

function seriesXml(series: ChartSeriesSnapshot, index: number, kind: ChartKind, cache: Caches): string {
  const scatter = kind.element === "scatterChart";
  const marker = kind.element === "lineChart" || scatter ? markerXml(kind, series, index) : "";
  return element(
    "c:ser",
    {},
    value("idx", index) +
      value("order", index) +
      element("c:tx", {}, `<c:v>${escapeXml(series.name)}</c:v>`) +
      seriesShapeXml(series, index, kind) +
      (kind.element === "barChart" ? value("invertIfNegative", 0) : "") +
      marker +
      (series.categories
        ? element(scatter ? "c:xVal" : "c:cat", {}, cacheXml(series.categories, cache.categories))
        : "") +
      element(scatter ? "c:yVal" : "c:val", {}, cacheXml(series.values, cache.values, true)) +
      (kind.element === "lineChart" || scatter ? value("smooth", 0) : ""),
  );
}

function seriesShapeXml(series: ChartSeriesSnapshot, index: number, kind: ChartKind): string {
  const line = kind.element === "lineChart" || (kind.element === "scatterChart" && kind.joined);
  if (kind.element === "scatterChart" && !line) return shapeXml({ line: "none" });
  if (line) {
    const width = series.weight ?? lineWidthPoints;
    const color = width === 0 ? "none" : (series.color ?? accents[index % accents.length]);
    return shapeXml({ line: color, width, dash: series.dash });
  }
  const round = kind.element === "pieChart" || kind.element === "doughnutChart";
  return round && !series.color ? "" : shapeXml({ fill: series.color ?? accents[index % accents.length] });
}

function markerXml(kind: ChartKind, series: ChartSeriesSnapshot, index: number): string {
  if (!kind.markers) return element("c:marker", {}, value("symbol", "none"));
  const color = series.color ?? accents[index % accents.length];
  return element(
    "c:marker",
    {},
    value("symbol", "circle") + value("size", 5) + shapeXml({ fill: color, line: color }),
  );
}

interface Shape {
  /** "#RRGGBB", "RRGGBB", a theme colour's name, or "none". */
  fill?: string;
  line?: string;
  /** Points. */
  width?: number;
  dash?: ChartSeriesSnapshot["dash"];
}

function shapeXml(shape: Shape): string {
  const dashes = { Solid: "solid", Dash: "dash", Dot: "sysDot" } as const;
  const line =
    shape.line === undefined
      ? ""
      : element(
          "a:ln",
          {
            w: shape.width ? Math.round(shape.width * 12700) : undefined,
            cap: shape.dash ? undefined : "rnd",
          },
          paintXml(shape.line) +
            (shape.dash && shape.line !== "none" ? element("a:prstDash", { val: dashes[shape.dash] }) : "") +
            (shape.line === "none" ? "" : "<a:round/>"),
        );
  return element("c:spPr", {}, (shape.fill === undefined ? "" : paintXml(shape.fill)) + line);
}

function paintXml(color: string): string {
  if (color === "none") return "<a:noFill/>";
  const paint = color.startsWith("accent")
    ? element("a:schemeClr", { val: color })
    : element("a:srgbClr", { val: color.replace("#", "").toUpperCase() });
  return element("a:solidFill", {}, paint);
}

/** A reference with the values it had when the file was written. */
function cacheXml(reference: string, cache: SeriesCache, numeric = cache.numeric): string {
  const points = cache.points.flatMap((point, index) => {
    if (point === null || (numeric && typeof point !== "number")) return [];
    return element("c:pt", { idx: index }, `<c:v>${escapeXml(String(point))}</c:v>`);
  });
  const format = numeric ? `<c:formatCode>${escapeXml(cache.format)}</c:formatCode>` : "";
  const inner = format + value("ptCount", cache.points.length) + points.join("");
  const f = `<c:f>${escapeXml(reference.replace(/^=/, ""))}</c:f>`;
  return numeric
    ? element("c:numRef", {}, f + element("c:numCache", {}, inner))
    : element("c:strRef", {}, f + element("c:strCache", {}, inner));
}

function axesXml(chart: ChartSnapshot, groups: Group[], caches: Caches[]): string {
  const horizontalBars = groups.some((group) => group.kind.direction === "bar");
  const scatter = groups.some((group) => group.kind.element === "scatterChart");
  const onlyAreas = groups.every((group) => group.kind.element === "areaChart");
  const percent = groups.some((group) => group.kind.grouping === "percentStacked");
  const dates = caches[0]?.categories.numeric ? caches[0].categories.format : "General";
  const sides = horizontalBars ? { category: "l", value: "b" } : { category: "b", value: "l" };
  const scaling = element("c:scaling", {}, value("orientation", "minMax"));
  const bound = (name: "max" | "min", at: number | undefined) => (at === undefined ? "" : value(name, at));
  const valueScaling = element(
    "c:scaling",
    {},
    value("orientation", "minMax") +
      bound("max", chart.valueAxisMaximum) +
      bound("min", chart.valueAxisMinimum),
  );
  // Bars run from top to bottom in the order of their rows, as a reader expects.
  const categoryScaling = horizontalBars ? element("c:scaling", {}, value("orientation", "maxMin")) : scaling;
  const start = (id: number, axisScaling: string, side: string) =>
    value("axId", id) + axisScaling + value("delete", 0) + value("axPos", side);
  const format = (code: string, linked: boolean) =>
    element("c:numFmt", { formatCode: code || "General", sourceLinked: linked });
  const ticks = value("majorTickMark", "none") + value("minorTickMark", "none");
  const axisTitle = (text: string | undefined) => (text ? titleXml(text, 1000) : "");
  const category =
    start(axisIds.category, categoryScaling, sides.category) +
    axisTitle(chart.categoryAxisTitle) +
    format(dates, true) +
    ticks +
    value("tickLblPos", "low") +
    shapeXml({ line: "BFBFBF", width: 0.75 }) +
    textXml(900) +
    value("crossAx", axisIds.value) +
    value("crosses", "autoZero");
  const valueFormat = chart.valueNumberFormat ?? (percent ? "0%" : "General");
  const valueAxis =
    start(axisIds.value, valueScaling, sides.value) +
    element("c:majorGridlines", {}, shapeXml({ line: "E7E6E6", width: 0.75 })) +
    axisTitle(chart.valueAxisTitle) +
    format(valueFormat, chart.valueNumberFormat === undefined && !percent) +
    ticks +
    value("tickLblPos", "nextTo") +
    shapeXml({ line: "none" }) +
    textXml(900) +
    value("crossAx", axisIds.category) +
    // Reversed bar charts would carry the value axis at the top.
    value("crosses", horizontalBars ? "max" : "autoZero") +
    value("crossBetween", scatter || onlyAreas ? "midCat" : "between");
  const first = scatter
    ? element("c:valAx", {}, category + value("crossBetween", "midCat"))
    : element(
        "c:catAx",
        {},
        category +
          value("auto", 0) +
          value("lblAlgn", "ctr") +
          value("lblOffset", 100) +
          value("noMultiLvlLbl", 0),
      );
  return first + element("c:valAx", {}, valueAxis);
}

function titleXml(text: string, size: number): string {
  const run = element(
    "a:r",
    {},
    element("a:rPr", { lang: "en-US", sz: size, b: size > 1000 }, paintXml(textColor)) +
      `<a:t>${escapeXml(text)}</a:t>`,
  );
  const paragraph = element(
    "a:p",
    {},
    element("a:pPr", {}, element("a:defRPr", { sz: size, b: size > 1000 }, paintXml(textColor))) + run,
  );
  return element(
    "c:title",
    {},
    element("c:tx", {}, element("c:rich", {}, `<a:bodyPr/><a:lstStyle/>${paragraph}`)) + value("overlay", 0),
  );
}

function textXml(size: number): string {
  const paragraph = element(
    "a:p",
    {},
    element("a:pPr", {}, element("a:defRPr", { sz: size }, paintXml(textColor))) +
      '<a:endParaRPr lang="en-US"/>',
  );
  return element("c:txPr", {}, `<a:bodyPr/><a:lstStyle/>${paragraph}`);
}

function legendXml(legend: ChartSnapshot["legend"]): string {
  if (legend === "None") return "";
  const position = { Bottom: "b", Top: "t", Left: "l", Right: "r" }[legend];
  return element("c:legend", {}, value("legendPos", position) + value("overlay", 0) + textXml(900));
}
