import type { Area } from "../a1";
import { itemAlreadyExists, itemNotFound } from "../protocol/apiError";

/** Where a series takes its values or categories from. */
export interface SeriesSource {
  sheetId: string;
  area: Area;
}

export interface ChartSeries {
  id: number;
  name: string;
  /** The cell that holds the name, when it was taken from one. */
  nameSource?: SeriesSource;
  categories?: SeriesSource;
  values: SeriesSource;
  /** Excel.ChartType where it differs from the chart's. */
  kind?: string;
  color?: string;
  lineColor?: string;
  /** Points; 0 hides the line. */
  weight?: number;
  dash?: string;
  markerStyle?: string;
  markerSize?: number;
  markerColor?: string;
  smooth?: boolean;
  hasDataLabels?: boolean;
  axisGroup: "Primary" | "Secondary";
}

export interface ChartAxis {
  title: string;
  titleVisible: boolean;
  numberFormat: string;
  minimum?: number;
  maximum?: number;
  visible: boolean;
  majorGridlines: boolean;
  tickLabelPosition: string;
  reversed: boolean;
  /** Where the other axis crosses this one: "Automatic", "Maximum" or "Minimum". */
  position: string;
}

export interface Chart {
  id: string;
  sheetId: string;
  name: string;
  /** Excel.ChartType, for example "Line" or "ColumnStacked". */
  kind: string;
  title: string;
  titleVisible: boolean;
  titleSize?: number;
  titleColor?: string;
  legend: { visible: boolean; position: string };
  series: ChartSeries[];
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  /** Points from the top left of the sheet. */
  left: number;
  top: number;
  width: number;
  height: number;
  altText: string;
  gapWidth: number;
  /** How far bars of one category lie over each other, -100 to 100 %. */
  overlap: number;
  dataLabels: boolean;
}

/** Space between the bars of two categories, % of a bar: less where bars of one category take the room of one. */
export const gapWidths = { usual: 80, overlapped: 50 } as const;

/** The charts of the workbook, and who wants to know when one changes. */
export class ChartStore {
  private readonly charts = new Map<string, Chart>();
  private readonly listeners = new Set<(chart: Chart, change: "drawn" | "deleted") => void>();
  private nextId = 1;
  private nextSeriesId = 1;

  list(sheetId?: string): Chart[] {
    return [...this.charts.values()].filter((chart) => sheetId === undefined || chart.sheetId === sheetId);
  }

  get(id: string): Chart {
    const chart = this.charts.get(id);
    if (!chart) throw itemNotFound("the chart");
    return chart;
  }

  find(sheetId: string, key: string): Chart {
    const chart = this.list(sheetId).find(
      (each) => each.id === key || each.name.toLowerCase() === key.toLowerCase(),
    );
    if (!chart) throw itemNotFound(`chart ${key}`);
    return chart;
  }

  add(chart: Omit<Chart, "id" | "name"> & { name?: string }): Chart {
    const number = this.nextId++;
    const added: Chart = {
      ...chart,
      id: `chart-${number}`,
      name: chart.name ?? this.freeName(chart.sheetId, number),
    };
    this.charts.set(added.id, added);
    this.changed(added);
    return added;
  }

  rename(chart: Chart, name: string): void {
    const other = this.list(chart.sheetId).find(
      (each) => each !== chart && each.name.toLowerCase() === name.toLowerCase(),
    );
    if (other) throw itemAlreadyExists(`chart ${name}`);
    chart.name = name;
  }

  delete(chart: Chart): void {
    this.charts.delete(chart.id);
    for (const listener of this.listeners) listener(chart, "deleted");
  }

  deleteOf(sheetId: string): void {
    for (const chart of this.list(sheetId)) this.delete(chart);
  }

  /** To be called after every change of a chart, so that it is drawn anew. */
  changed(chart: Chart): void {
    for (const listener of this.listeners) listener(chart, "drawn");
  }

  newSeriesId(): number {
    return this.nextSeriesId++;
  }

  onChange(listener: (chart: Chart, change: "drawn" | "deleted") => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private freeName(sheetId: string, number: number): string {
    const taken = new Set(this.list(sheetId).map((chart) => chart.name));
    for (let n = number; ; n++) if (!taken.has(`Chart ${n}`)) return `Chart ${n}`;
  }
}

export function newAxis(): ChartAxis {
  return {
    title: "",
    titleVisible: false,
    numberFormat: "General",
    visible: true,
    majorGridlines: true,
    tickLabelPosition: "NextToAxis",
    reversed: false,
    position: "Automatic",
  };
}
