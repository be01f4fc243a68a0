/** How the file format tells one kind of chart from another. */
export interface ChartKind {
  element: "lineChart" | "barChart" | "areaChart" | "pieChart" | "doughnutChart" | "scatterChart";
  grouping?: "standard" | "clustered" | "stacked" | "percentStacked";
  direction?: "col" | "bar";
  markers?: boolean;
  /** Scatter charts: whether points are joined. */
  joined?: boolean;
}

/** Excel.ChartType -> the file. Kinds without an entry are not drawn by a chart part of this generation (2007). */
export const chartKinds: Readonly<Record<string, ChartKind>> = {
  Line: { element: "lineChart", grouping: "standard" },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  LineStacked: { element: "lineChart", grouping: "stacked" },
  LineMarkersStacked: { element: "lineChart", grouping: "stacked", markers: true },
  LineStacked100: { element: "lineChart", grouping: "percentStacked" },
  ColumnClustered: { element: "barChart", grouping: "clustered", direction: "col" },
  ColumnStacked: { element: "barChart", grouping: "stacked", direction: "col" },
  ColumnStacked100: { element: "barChart", grouping: "percentStacked", direction: "col" },
  BarClustered: { element: "barChart", grouping: "clustered", direction: "bar" },
  BarStacked: { element: "barChart", grouping: "stacked", direction: "bar" },
  BarStacked100: { element: "barChart", grouping: "percentStacked", direction: "bar" },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  AreaStacked100: { element: "areaChart", grouping: "percentStacked" },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  XYScatter: { element: "scatterChart", markers: true, joined: false },
  XYScatterLines: { element: "scatterChart", markers: true, joined: true },
  XYScatterLinesNoMarkers: { element: "scatterChart", markers: false, joined: true },
};

/** Drawn from back to front: lines stand over columns, columns over areas. */
export const drawingOrder: readonly ChartKind["element"][] = [
  "areaChart",
  "barChart",
  "lineChart",
  "scatterChart",
  "pieChart",
  "doughnutChart",
];

/** The name in the object model of a chart group read from a file; undefined when there is none. */
export function kindName(read: ChartKind): string | undefined {
  const entries = Object.entries(chartKinds);
  const same = ([, kind]: [string, ChartKind]) =>
    kind.element === read.element &&
    (kind.grouping ?? "") === (read.grouping ?? "") &&
    (kind.direction ?? "") === (read.direction ?? "");
  const withMarkers = entries.find(
    (entry) =>
      same(entry) &&
      (entry[1].markers ?? false) === (read.markers ?? false) &&
      entry[1].joined === read.joined,
  );
  return (withMarkers ?? entries.find(same))?.[0];
}
