import { itemNotFound } from "../protocol/apiError";
import { anyClass, type HostClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import {
  type ChartObject,
  type LookObject,
  type SeriesObject,
  chartAccess,
  requireKnownKind,
} from "./chartObjects";
import { resolveRange } from "./hostObjects";

export const chartSeriesCollection = (host: HostContext) => {
  const { chartOf } = chartAccess(host);
  const series = (chartId: string, seriesId: number): SeriesObject => ({
    type: "ChartSeries",
    chartId,
    seriesId,
  });
  return anyClass({
    items: (collection) => chartOf(collection).series.map(({ id }) => series(collection.chartId, id)),
    properties: { Count: { get: (collection) => chartOf(collection).series.length } },
    methods: {
      Add: (collection, name = "Series", index) => {
        const chart = chartOf(collection);
        const id = host.charts.newSeriesId();
        const first = chart.series[0];
        const added = {
          id,
          name,
          categories: first?.categories,
          values: { sheetId: chart.sheetId, area: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 } },
          axisGroup: "Primary" as const,
        };
        chart.series.splice(index ?? chart.series.length, 0, added);
        host.charts.changed(chart);
        return series(collection.chartId, id);
      },
      GetItemAt: (collection, index) => {
        const found = chartOf(collection).series[index];
        if (!found) throw itemNotFound(`series number ${index}`);
        return series(collection.chartId, found.id);
      },
    },
  } satisfies HostClass<Excel.ChartSeriesCollection, ChartObject>);
};

export const chartSeries = (host: HostContext) => {
  const { chartOf, seriesOf, changing, keyOf } = chartAccess(host);
  const key = keyOf(seriesOf);
  const optional = <K extends keyof ReturnType<typeof seriesOf>, V>(name: K, fallback: V) => ({
    get: (object: SeriesObject) => (seriesOf(object)[name] as V | undefined) ?? fallback,
    set: changing((object: SeriesObject, value: V) => {
      Object.assign(seriesOf(object), { [name]: value });
    }),
  });
  /** What Excel keeps for all series of a chart, and asks of each. */
  const ofAll = (name: "gapWidth" | "overlap") => ({
    get: (series: SeriesObject) => chartOf(series)[name],
    set: changing((series: SeriesObject, value: number) => {
      chartOf(series)[name] = value;
    }),
  });
  return anyClass({
    properties: {
      Name: {
        get: (series) => seriesOf(series).name,
        set: changing((series: SeriesObject, name: string) => {
          Object.assign(seriesOf(series), { name, nameSource: undefined });
        }),
      },
      ChartType: {
        get: (series) => (seriesOf(series).kind ?? chartOf(series).kind) as Excel.ChartType,
        set: (series, kind) => {
          requireKnownKind(kind);
          key("kind").set(series, kind);
        },
      },
      AxisGroup: {
        get: (series) => seriesOf(series).axisGroup,
        set: (series, group) => key("axisGroup").set(series, group as "Primary" | "Secondary"),
      },
      MarkerStyle: {
        get: (series) => (seriesOf(series).markerStyle ?? "Automatic") as "Automatic",
        set: (series, style) => key("markerStyle").set(series, style),
      },
      MarkerSize: optional("markerSize", 5),
      MarkerBackgroundColor: optional("markerColor", ""),
      MarkerForegroundColor: optional("markerColor", ""),
      Smooth: optional("smooth", false),
      HasDataLabels: optional("hasDataLabels", false),
      GapWidth: ofAll("gapWidth"),
      Overlap: ofAll("overlap"),
    },
    navigation: {
      Format: ({ chartId, seriesId }) => ({ type: "ChartSeriesFormat", chartId, seriesId }) as SeriesObject,
    },
    methods: {
      Delete: (series) => {
        const chart = chartOf(series);
        chart.series = chart.series.filter(({ id }) => id !== series.seriesId);
        host.charts.changed(chart);
      },
      SetValues: (series, source) => {
        const { sheetId, area } = resolveRange(host, source, chartOf(series).sheetId);
        key("values").set(series, { sheetId, area });
      },
      SetXAxisValues: (series, source) => {
        const { sheetId, area } = resolveRange(host, source, chartOf(series).sheetId);
        key("categories").set(series, { sheetId, area });
      },
    },
  } satisfies HostClass<Excel.ChartSeries, SeriesObject>);
};

export const chartSeriesFormat = (host: HostContext) => {
  const { seriesOf } = chartAccess(host);
  return anyClass({
    navigation: {
      Fill: (format): LookObject => {
        const series = seriesOf(format);
        const color = {
          get: () => series.color,
          set: (value?: string) => Object.assign(series, { color: value }),
        };
        return { type: "ChartFill", chartId: format.chartId, look: { color } };
      },
      Line: (format): LookObject => {
        const series = seriesOf(format);
        return {
          type: "ChartLineFormat",
          chartId: format.chartId,
          look: {
            color: { get: () => series.lineColor, set: (lineColor) => Object.assign(series, { lineColor }) },
            weight: { get: () => series.weight, set: (weight) => Object.assign(series, { weight }) },
            dash: { get: () => series.dash, set: (dash) => Object.assign(series, { dash }) },
          },
        };
      },
    },
  } satisfies HostClass<Excel.ChartSeriesFormat, SeriesObject>);
};
