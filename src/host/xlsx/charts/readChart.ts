import type { ChartSeriesSnapshot, ChartSnapshot } from "../../snapshot";
import { child, childrenOf, descend, findAll, flag, parseXml, type XmlElement } from "../xml";
import { kindName, type ChartKind } from "./kinds";

const legends = { b: "Bottom", t: "Top", l: "Left", r: "Right", tr: "Right" } as const;

/**
 * Reads a chart part as far as a snapshot can hold it; undefined for kinds that it cannot (surface, radar, bubble, stock).
 * Such a chart stays in the file untouched.
 */
export function readChart(
  source: string,
  place: Pick<ChartSnapshot, "name" | "anchor" | "altText">,
  theme: string[],
): ChartSnapshot | undefined {
  const chart = child(parseXml(source), "chart");
  const plotArea = child(chart, "plotArea");
  const plots = (plotArea?.children ?? []).filter((item) => item.name.endsWith("Chart"));
  const groups = plots.map((plot) => ({ plot, kind: readKind(plot) }));
  const kind = groups[0]?.kind;
  if (!kind || groups.some((group) => group.kind === undefined)) return undefined;
  const series = groups.flatMap((group) =>
    childrenOf(group.plot, "ser").map((item) => ({
      order: Number(child(item, "order")?.attributes.val ?? 0),
      read: readSeries(item, group.plot, group.kind === kind ? undefined : group.kind, theme),
    })),
  );
  const valueAxes = childrenOf(plotArea, "valAx");
  // A scatter of points has two axes of values, the one across first.
  const category = child(plotArea, "catAx") ?? child(plotArea, "dateAx") ?? valueAxes[0];
  const valueAxis = valueAxes.find((axis) => axis !== category);
  const bound = (name: "max" | "min"): number =>
    Number(descend(valueAxis, "scaling", name)?.attributes.val ?? NaN);
  const [minimum, maximum] = [bound("min"), bound("max")];
  const bars = plots.find(
    (plot) => plot.name === "barChart" && child(plot, "grouping")?.attributes.val === "clustered",
  );
  const overlap = Number(child(bars, "overlap")?.attributes.val ?? 0);
  const format = child(valueAxis, "numFmt");
  const linked = flag(format, "sourceLinked", true);
  const categoryTitle = readTitle(child(category, "title"));
  const valueTitle = readTitle(child(valueAxis, "title"));
  return {
    ...place,
    kind,
    title: readTitle(child(chart, "title")) ?? "",
    series: series.sort((a, b) => a.order - b.order).map((item) => item.read),
    ...(categoryTitle ? { categoryAxisTitle: categoryTitle } : {}),
    ...(valueTitle ? { valueAxisTitle: valueTitle } : {}),
    ...(format && !linked ? { valueNumberFormat: format.attributes.formatCode } : {}),
    ...(Number.isNaN(minimum) ? {} : { valueAxisMinimum: minimum }),
    ...(Number.isNaN(maximum) ? {} : { valueAxisMaximum: maximum }),
    ...(overlap ? { barOverlap: overlap } : {}),
    legend:
      legends[(descend(chart, "legend", "legendPos")?.attributes.val ?? "") as keyof typeof legends] ??
      "None",
  };
}

function readKind(plot: XmlElement): string | undefined {
  const setting = (name: string) => child(plot, name)?.attributes.val;
  const scatterLine = childrenOf(plot, "ser").some((item) => !descend(item, "spPr", "ln", "noFill"));
  const marked = childrenOf(plot, "ser").some((item) => {
    const symbol = descend(item, "marker", "symbol")?.attributes.val;
    return symbol !== undefined && symbol !== "none";
  });
  const scatter = plot.name === "scatterChart";
  return kindName({
    element: plot.name as ChartKind["element"],
    grouping: setting("grouping") as ChartKind["grouping"],
    direction:
      plot.name === "barChart" ? ((setting("barDir") ?? "col") as ChartKind["direction"]) : undefined,
    markers: plot.name === "lineChart" || scatter ? marked : undefined,
    joined: scatter ? scatterLine : undefined,
  });
}

function readSeries(
  series: XmlElement,
  plot: XmlElement,
  kind: string | undefined,
  theme: string[],
): ChartSeriesSnapshot {
  const reference = (...names: string[]) => {
    const holder = names.map((name) => child(series, name)).find((item) => item !== undefined);
    return holder ? (findAll(holder, "f")[0]?.text ?? "") : "";
  };
  const name = child(series, "tx");
  const shape = child(series, "spPr");
  const line = child(shape, "ln");
  const drawnAsLine = plot.name === "lineChart" || plot.name === "scatterChart";
  const fill = child(drawnAsLine ? line : shape, "solidFill");
  const rgb = child(fill, "srgbClr")?.attributes.val;
  const scheme = child(fill, "schemeClr")?.attributes.val;
  const isUnpainted = !drawnAsLine && child(shape, "noFill") !== undefined;
  const color = isUnpainted
    ? "none"
    : rgb
      ? `#${rgb.toUpperCase()}`
      : schemeColor(scheme, theme, Number(child(series, "idx")?.attributes.val ?? 0));
  const width = line?.attributes.w;
  const weight =
    drawnAsLine && child(line, "noFill") ? 0 : width && drawnAsLine ? Number(width) / 12700 : undefined;
  const dash = {
    dash: "Dash",
    sysDot: "Dot",
    solid: "Solid",
    sysDash: "Dash",
    lgDash: "Dash",
    dot: "Dot",
  } as const;
  const dashed = dash[(child(line, "prstDash")?.attributes.val ?? "") as keyof typeof dash];
  return {
    name: name ? (child(name, "v")?.text ?? findAll(name, "v")[0]?.text ?? "") : "",
    categories: reference("cat", "xVal"),
    values: reference("val", "yVal"),
    ...(color ? { color } : {}),
    ...(kind ? { kind } : {}),
    ...(weight !== undefined ? { weight } : {}),
    ...(dashed ? { dash: dashed } : {}),
  };
}

/** Undefined for the colour that a series has by its place in the chart. */
function schemeColor(name: string | undefined, theme: string[], index: number): string | undefined {
  const accent = /^accent([1-6])$/.exec(name ?? "");
  if (Number(accent?.[1]) === (index % 6) + 1) return undefined;
  // Theme colours are counted light 1, dark 1, light 2, dark 2, then the accents.
  return accent ? theme[3 + Number(accent[1])] : undefined;
}

function readTitle(title: XmlElement | undefined): string | undefined {
  if (!title) return undefined;
  const paragraphs = findAll(title, "p").map((item) =>
    findAll(item, "t")
      .map((run) => run.text)
      .join(""),
  );
  return paragraphs.length > 0 ? paragraphs.join("\n") : findAll(title, "v")[0]?.text;
}
