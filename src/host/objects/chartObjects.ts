import type { Chart, ChartAxis, ChartSeries } from "../model/charts";
import { notImplemented } from "../protocol/apiError";
import { chartKinds } from "../xlsx/charts/kinds";
import type { HostObject } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";

export interface ChartObject<Type extends string = string> extends HostObject {
  type: Type;
  chartId: string;
}

export interface SeriesObject<Type extends string = string> extends ChartObject<Type> {
  seriesId: number;
}

export interface AxisObject<Type extends string = string> extends ChartObject<Type> {
  axis: "category" | "value";
}

/** What a font, fill or line of a chart changes: some keys of a part of the chart. */
export interface LookObject<Type extends string = string> extends ChartObject<Type> {
  look: {
    color?: { get(): string | undefined; set(color: string | undefined): void };
    size?: { get(): number | undefined; set(size: number): void };
    weight?: { get(): number | undefined; set(points: number): void };
    dash?: { get(): string | undefined; set(dash: string): void };
    bold?: { get(): boolean; set(bold: boolean): void };
  };
}

/** Refuses a kind of chart (Excel.ChartType) that the grid would draw as another one. */
export function requireKnownKind(kind: string): void {
  if (!(kind in chartKinds)) throw notImplemented(`chart of type ${kind}`);
}

/** Finds the parts of charts, and redraws a chart after each change. */
export function chartAccess(host: HostContext) {
  const chartOf = ({ chartId }: ChartObject): Chart => host.charts.get(chartId);
  const seriesOf = (object: SeriesObject): ChartSeries => {
    const found = chartOf(object).series.find((each) => each.id === object.seriesId);
    if (!found) throw new Error("The series was deleted.");
    return found;
  };
  const axisOf = (object: AxisObject): ChartAxis =>
    object.axis === "category" ? chartOf(object).categoryAxis : chartOf(object).valueAxis;
  const changing =
    <O extends ChartObject, V>(change: (object: O, value: V) => void) =>
    (object: O, value: V): void => {
      change(object, value);
      host.charts.changed(chartOf(object));
    };
  /** A property that is one key of a part of the chart. */
  const keyOf =
    <O extends ChartObject, Part extends object>(part: (object: O) => Part) =>
    <K extends keyof Part>(key: K) => ({
      get: (object: O) => part(object)[key],
      set: changing((object: O, value: Part[K]) => {
        part(object)[key] = value;
      }),
    });
  return { chartOf, seriesOf, axisOf, changing, keyOf };
}
