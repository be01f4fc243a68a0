import type { ChartPicture } from "./chartPicture";

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Sheet {
  picture: ChartPicture;
  width: number;
  height: number;
  /** Bars instead of columns: the value axis lies at the bottom. */
  horizontal: boolean;
  valueLabels: string[];
}

export interface ChartLayout {
  titleY: number;
  plot: Box;
  categoryTitleY: number;
  legend?: Box;
}

const MARGIN = 12;
const LETTER = 6.2;
const LEGEND_ROW = 20;
const AXIS_TITLE = 18;
const CATEGORY_LABELS = 22;

/** Divides a chart's area among title, legend, axes and plot. */
export function layoutChart({ picture, width, height, horizontal, valueLabels }: Sheet): ChartLayout {
  const { legend, title, categoryAxis, valueAxis, categories } = picture;
  const titleHeight = title ? picture.titleSize + 14 : 6;
  const legendWidth = Math.min(width / 3, 30 + LETTER * longest(picture.series.map(({ name }) => name)));
  const sideLabels = horizontal ? categories : valueLabels;
  const sideVisible = horizontal ? categoryAxis.visible : valueAxis.visible;
  const bottomVisible = horizontal ? valueAxis.visible : categoryAxis.visible;
  const bottomTitle = horizontal ? valueAxis.title : categoryAxis.title;
  const sideTitle = horizontal ? "" : valueAxis.title;
  const isPie = picture.series[0]?.kind === "pie";

  const top = titleHeight + (legend === "Top" ? LEGEND_ROW : 0) + 6;
  const bottomAxis = isPie ? 4 : (bottomVisible ? CATEGORY_LABELS : 6) + (bottomTitle ? AXIS_TITLE : 0);
  const bottom = height - MARGIN / 2 - (legend === "Bottom" ? LEGEND_ROW : 0) - bottomAxis;
  const sideAxis = isPie
    ? 0
    : (sideVisible ? Math.min(width / 3, LETTER * longest(sideLabels) + 10) : 4) +
      (sideTitle ? AXIS_TITLE : 0);
  const left = MARGIN + (legend === "Left" ? legendWidth : 0) + sideAxis;
  const right = width - MARGIN - (legend === "Right" ? legendWidth : 0);
  const plot = { left, top, width: Math.max(10, right - left), height: Math.max(10, bottom - top) };
  return {
    titleY: picture.titleSize + 8,
    plot,
    categoryTitleY: bottom + bottomAxis - 4,
    legend: legendBox(legend, { width, height, titleHeight, legendWidth, plot }),
  };
}

function legendBox(
  side: ChartPicture["legend"],
  {
    width,
    height,
    titleHeight,
    legendWidth,
    plot,
  }: { width: number; height: number; titleHeight: number; legendWidth: number; plot: Box },
): Box | undefined {
  if (side === "Top")
    return { left: MARGIN, top: titleHeight, width: width - 2 * MARGIN, height: LEGEND_ROW };
  if (side === "Bottom")
    return { left: MARGIN, top: height - LEGEND_ROW - 2, width: width - 2 * MARGIN, height: LEGEND_ROW };
  if (side === "Left") return { left: MARGIN / 2, top: plot.top, width: legendWidth, height: plot.height };
  if (side === "Right")
    return { left: width - legendWidth, top: plot.top, width: legendWidth, height: plot.height };
  return undefined;
}

const longest = (texts: string[]) => Math.max(1, ...texts.map((text) => text.length));
