import { anyClass, type HostClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import { invalidArgument } from "../protocol/apiError";
import { type AxisObject, type ChartObject, type LookObject, chartAccess } from "./chartObjects";

export const chartAxes = (_host: HostContext) => {
  const axis =
    (which: AxisObject["axis"]) =>
    ({ chartId }: ChartObject): AxisObject => ({ type: "ChartAxis", chartId, axis: which });
  return anyClass({
    navigation: { CategoryAxis: axis("category"), ValueAxis: axis("value") },
    methods: {
      GetItem: (axes, type, group = "Primary") => {
        if (type === "Category") return axis("category")(axes);
        if (type === "Value" && group === "Primary") return axis("value")(axes);
        throw invalidArgument(`the embedded workbook draws no ${group} ${type} axis of its own`);
      },
    },
  } satisfies HostClass<Excel.ChartAxes, ChartObject>);
};

export const chartAxis = (host: HostContext) => {
  const { axisOf, changing, keyOf } = chartAccess(host);
  const key = keyOf(axisOf);
  const bound = (which: "minimum" | "maximum") => ({
    get: (axis: AxisObject) => axisOf(axis)[which] ?? "",
    set: changing((axis: AxisObject, value: number | string) => {
      axisOf(axis)[which] = typeof value === "number" ? value : undefined;
    }),
  });
  const part =
    (type: string) =>
    ({ chartId, axis }: AxisObject): AxisObject => ({ type, chartId, axis });
  return anyClass({
    properties: {
      Minimum: bound("minimum"),
      Maximum: bound("maximum"),
      NumberFormat: key("numberFormat"),
      Visible: key("visible"),
      ReversePlotOrder: key("reversed"),
      Position: {
        get: (axis) => axisOf(axis).position as "Automatic",
        set: (axis, position) => key("position").set(axis, position),
      },
      TickLabelPosition: {
        get: (axis) => axisOf(axis).tickLabelPosition as "NextToAxis",
        set: (axis, position) => key("tickLabelPosition").set(axis, position),
      },
      Type: { get: ({ axis }) => (axis === "category" ? "Category" : "Value") },
    },
    navigation: {
      Title: part("ChartAxisTitle"),
      MajorGridlines: part("ChartGridlines"),
      Format: part("ChartAxisFormat"),
    },
  } satisfies HostClass<Excel.ChartAxis, AxisObject>);
};

export const chartAxisTitle = (host: HostContext) => {
  const { axisOf, changing, keyOf } = chartAccess(host);
  return anyClass({
    properties: {
      Text: {
        get: (title) => axisOf(title).title,
        set: changing((title: AxisObject, text: string) => {
          Object.assign(axisOf(title), { title: text, titleVisible: text !== "" });
        }),
      },
      Visible: keyOf(axisOf)("titleVisible"),
    },
  } satisfies HostClass<Excel.ChartAxisTitle, AxisObject>);
};

export const chartGridlines = (host: HostContext) => {
  const { axisOf, keyOf } = chartAccess(host);
  return anyClass({
    properties: { Visible: keyOf(axisOf)("majorGridlines") },
  } satisfies HostClass<Excel.ChartGridlines, AxisObject>);
};

export const chartAxisFormat = (_host: HostContext) =>
  anyClass({
    navigation: {
      Font: ({ chartId }) => ({ type: "ChartFont", chartId, look: {} }) as LookObject,
      Line: ({ chartId }) => ({ type: "ChartLineFormat", chartId, look: {} }) as LookObject,
    },
  } satisfies HostClass<Excel.ChartAxisFormat, AxisObject>);
