import type { WorkbookHost } from "../../workbookHost";
import { FloatingChart } from "./FloatingChart";
import { chartPicture, chartUses } from "./chartPicture";
import { pictures } from "./pictures";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets-drawing-ui/facade";
import "@univerjs/ui/facade";

const COMPONENT = "ConcordChart";
/** Redrawing waits this long, in ms, so that many changes in a row are drawn once. */
const GATHERING = 60;
const PIXELS_PER_POINT = 4 / 3;

export interface ChartDrawing {
  /** Cells have changed, on one sheet or anywhere. */
  dataChanged(sheetId?: string): void;
  showSheet(sheetId: string): void;
}

/**
 * Draws the charts of the active sheet over its cells, and again when their data or they themselves change. Charts wait
 * until the grid itself is drawn.
 */
export function drawCharts(host: WorkbookHost, gridDrawn: Promise<void>): ChartDrawing {
  const { engine, charts } = host;
  const drawn = new Map<string, { dispose(): void }>();
  const stale = new Set<string>();
  const misplaced = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  engine.grid.api.registerComponent(COMPONENT, FloatingChart);

  const remove = (id: string) => {
    drawn.get(id)?.dispose();
    drawn.delete(id);
  };
  const place = (id: string) => {
    remove(id);
    const chart = charts.get(id);
    const area = engine.layout.covered(chart.sheetId, chart);
    const corner = engine.layout.box(chart.sheetId, area, area);
    const sheet = engine.sheets.sheet(chart.sheetId);
    const floating = sheet.addFloatDomToRange(
      sheet.getRange(area),
      { componentKey: COMPONENT, allowTransform: false, data: { chartId: id } },
      {
        width: Math.round(chart.width * PIXELS_PER_POINT),
        height: Math.round(chart.height * PIXELS_PER_POINT),
        marginX: Math.round((chart.left - corner.left) * PIXELS_PER_POINT),
        marginY: Math.round((chart.top - corner.top) * PIXELS_PER_POINT),
      },
      `concord-${id}`,
    );
    if (floating) drawn.set(id, floating);
  };
  const flush = () => {
    const active = engine.sheets.active();
    for (const id of new Set([...stale, ...misplaced])) {
      const chart = charts.list().find((each) => each.id === id);
      if (!chart) continue;
      pictures.set(id, chartPicture(host, chart));
      if (chart.sheetId === active && (misplaced.has(id) || !drawn.has(id))) place(id);
    }
    stale.clear();
    misplaced.clear();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void gridDrawn.then(flush), GATHERING);
  };

  charts.onChange((chart, change) => {
    if (change === "deleted") {
      remove(chart.id);
      pictures.delete(chart.id);
      return;
    }
    misplaced.add(chart.id);
    later();
  });
  return {
    dataChanged(sheetId) {
      for (const chart of charts.list())
        if (drawn.has(chart.id) && chartUses(chart, sheetId)) stale.add(chart.id);
      if (stale.size > 0) later();
    },
    showSheet(sheetId) {
      for (const id of [...drawn.keys()]) remove(id);
      for (const { id } of charts.list(sheetId)) misplaced.add(id);
      later();
    },
  };
}
