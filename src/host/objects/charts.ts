import type { Area } from "../a1";
import { type Chart, gapWidths, newAxis } from "../model/charts";
import { fixed, invalidArgument, orNull } from "../protocol/apiError";
import { anyClass, type HostClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import { type ChartObject, type LookObject, chartAccess, requireKnownKind } from "./chartObjects";
import { seriesOfRange } from "./chartSource";
import { type SheetObject, resolveRange, worksheet } from "./hostObjects";

export * from "./chartAxes";
export * from "./chartLooks";
export * from "./chartSeries";

const chartObject = ({ id }: Chart): ChartObject<"Chart"> => ({ type: "Chart", chartId: id });

/** Where Excel puts a new chart, in points. */
const NEW_CHART = { left: 200, top: 60, width: 360, height: 216 };

export const chartCollection = (host: HostContext) => {
  const { charts } = host;
  const find = ({ sheetId }: SheetObject, key: string) => chartObject(charts.find(sheetId, key));
  return anyClass({
    items: ({ sheetId }) => charts.list(sheetId).map(chartObject),
    properties: { Count: { get: ({ sheetId }) => charts.list(sheetId).length } },
    methods: {
      Add: async ({ sheetId }, kind, source, seriesBy) => {
        requireKnownKind(kind);
        await host.engine.calculation.settle();
        const cells = resolveRange(host, source, sheetId);
        return chartObject(addChart(host, sheetId, kind, cells.sheetId, cells.area, seriesBy));
      },
      GetItem: find,
      GetItemOrNullObject: (sheet, key) => orNull(() => find(sheet, key)),
    },
  } satisfies HostClass<Excel.ChartCollection, SheetObject>);
};

function addChart(
  host: HostContext,
  sheetId: string,
  kind: string,
  sourceSheet: string,
  source: Area,
  seriesBy?: string,
): Chart {
  const series = seriesOfRange(host, sourceSheet, source, seriesBy as "Auto" | undefined);
  return host.charts.add({
    sheetId,
    kind,
    title: series.length === 1 ? series[0].name : "Chart Title",
    titleVisible: true,
    legend: { visible: series.length > 1, position: "Bottom" },
    series,
    categoryAxis: { ...newAxis(), majorGridlines: false },
    valueAxis: newAxis(),
    ...NEW_CHART,
    altText: "",
    gapWidth: gapWidths.usual,
    overlap: 0,
    dataLabels: false,
  });
}

export const chartClass = (host: HostContext) => {
  const { chartOf, changing, keyOf } = chartAccess(host);
  const key = keyOf(chartOf);
  const part =
    <Type extends string>(type: Type) =>
    ({ chartId }: ChartObject): ChartObject<Type> => ({ type, chartId });
  return anyClass({
    id: ({ chartId }) => chartId,
    properties: {
      Id: { get: ({ chartId }) => chartId },
      Name: {
        get: (chart) => chartOf(chart).name,
        set: (chart, name) => host.charts.rename(chartOf(chart), name),
      },
      ChartType: {
        get: (chart) => chartOf(chart).kind as Excel.ChartType,
        set: changing((chart: ChartObject, kind: string) => {
          requireKnownKind(kind);
          chartOf(chart).kind = kind;
        }),
      },
      Left: key("left"),
      Top: key("top"),
      Width: key("width"),
      Height: key("height"),
      SeriesNameLevel: fixed<number>(0, "Chart.seriesNameLevel"),
    },
    navigation: {
      Axes: part("ChartAxes"),
      Legend: part("ChartLegend"),
      Title: part("ChartTitle"),
      Series: part("ChartSeriesCollection"),
      DataLabels: part("ChartDataLabels"),
      Format: part("ChartAreaFormat"),
      Worksheet: (chart) => worksheet(chartOf(chart).sheetId),
    },
    methods: {
      Activate: (chart) => host.engine.sheets.activate(chartOf(chart).sheetId),
      Delete: (chart) => host.charts.delete(chartOf(chart)),
      SetData: async (object, source, seriesBy) => {
        await host.engine.calculation.settle();
        const chart = chartOf(object);
        const cells = resolveRange(host, source, chart.sheetId);
        chart.series = seriesOfRange(host, cells.sheetId, cells.area, seriesBy as "Auto" | undefined);
        host.charts.changed(chart);
      },
      SetPosition: (object, startCell, endCell) => {
        const chart = chartOf(object);
        const start = resolveRange(host, startCell, chart.sheetId).area;
        const end = endCell == null ? undefined : resolveRange(host, endCell, chart.sheetId).area;
        Object.assign(chart, host.engine.layout.box(chart.sheetId, start, end ?? start));
        if (!end) Object.assign(chart, { width: NEW_CHART.width, height: NEW_CHART.height });
        host.charts.changed(chart);
      },
    },
  } satisfies HostClass<Excel.Chart, ChartObject>);
};

export const chartTitle = (host: HostContext) => {
  const { chartOf, changing, keyOf } = chartAccess(host);
  return anyClass({
    properties: {
      Text: {
        get: (title) => chartOf(title).title,
        set: changing((title: ChartObject, text: string) => {
          Object.assign(chartOf(title), { title: text, titleVisible: true });
        }),
      },
      Visible: keyOf(chartOf)("titleVisible"),
      Overlay: fixed<boolean>(false, "ChartTitle.overlay"),
    },
    navigation: { Format: ({ chartId }) => ({ type: "ChartTitleFormat", chartId }) as ChartObject },
  } satisfies HostClass<Excel.ChartTitle, ChartObject>);
};

export const chartTitleFormat = (host: HostContext) => {
  const { chartOf } = chartAccess(host);
  return anyClass({
    navigation: {
      Font: (format): LookObject => {
        const chart = chartOf(format);
        return {
          type: "ChartFont",
          chartId: chart.id,
          look: {
            color: {
              get: () => chart.titleColor,
              set: (color) => Object.assign(chart, { titleColor: color }),
            },
            size: { get: () => chart.titleSize, set: (size) => Object.assign(chart, { titleSize: size }) },
          },
        };
      },
    },
  } satisfies HostClass<Excel.ChartTitleFormat, ChartObject>);
};

export const chartLegend = (host: HostContext) => {
  const { chartOf, keyOf } = chartAccess(host);
  const key = keyOf((legend: ChartObject) => chartOf(legend).legend);
  return anyClass({
    properties: {
      Visible: key("visible"),
      Position: {
        get: (legend) => chartOf(legend).legend.position as "Bottom",
        set: (legend, position) => {
          if (position === "Custom") throw invalidArgument("a legend can't be placed freely");
          key("position").set(legend, position);
        },
      },
      Overlay: fixed<boolean>(false, "ChartLegend.overlay"),
    },
  } satisfies HostClass<Excel.ChartLegend, ChartObject>);
};

export const chartAreaFormat = (_host: HostContext) =>
  anyClass({
    navigation: {
      Fill: ({ chartId }) => ({ type: "ChartFill", chartId, look: {} }) as LookObject,
      Font: ({ chartId }) => ({ type: "ChartFont", chartId, look: {} }) as LookObject,
    },
  } satisfies HostClass<Excel.ChartAreaFormat, ChartObject>);

export const chartDataLabels = (host: HostContext) => {
  const { chartOf, keyOf } = chartAccess(host);
  return anyClass({
    properties: { ShowValue: keyOf(chartOf)("dataLabels") },
  } satisfies HostClass<Excel.ChartDataLabels, ChartObject>);
};
