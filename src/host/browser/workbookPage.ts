import { bootEngine, holdDrawing, whenDrawn } from "../engine/bootBrowser";
import type { FunctionsMetadata } from "../engine/functionMetadata";
import { bodyFrom } from "../functionBodies";
import { WorkbookHost } from "../workbookHost";
import { drawCharts } from "./charts/drawCharts";
import type { DeferredBridge } from "./deferredBridge";
import type { Desk } from "./desk";
import { followLinks } from "./followLinks";
import { addContents, addLooks, workbookData } from "../snapshots/importSnapshot";
import { emptySnapshot } from "./emptySnapshot";
import { nameOfAddress, type NamedWorkbook, workbookFiles } from "./files";
import { readXlsxApart, type ReadWorkbook } from "./xlsxApart";
import type { PaneFrame } from "./paneFrame";
import { pageView } from "./pageView";
import { switchParts } from "./switchParts";

const NAMESPACE = "SOP";
/** The pane has opened when it asks nothing for so long, in ms; the grid waits no longer than the limit. */
const PANE_PAUSE = 100;
const PANE_LIMIT = 1500;
/** The same for its very first question, which only asks what is stored. */
const FIRST_PAUSE = 120;
const FIRST_LIMIT = 600;

export interface WorkbookPage {
  bridge: DeferredBridge;
  desk: Desk;
  pane: PaneFrame;
  metadata: Promise<FunctionsMetadata>;
  /** The workbook that the address names, and which is being read. */
  book?: { address: string; reading: Promise<ReadWorkbook> };
}

/** For tests of the page: the workbook behind it, and when it was ready. */
declare global {
  interface Window {
    concordWorkbook?: WorkbookHost;
    concordReadyAt?: number;
  }
}

/** Starts the workbook and opens the one that the address names. */
export async function openWorkbookPage({ bridge, desk, pane, metadata, book }: WorkbookPage): Promise<void> {
  const first = await firstWorkbook(desk, book);
  const host = new WorkbookHost(
    bootEngine("grid", workbookData(first.snapshot)),
    async (bytes) => (await readXlsxApart(bytes)).snapshot,
    pane.settings,
  );
  window.concordWorkbook = host;
  const drawn = whenDrawn(host.engine);
  // The pane has asked its first questions long ago; frames of the grid in between would make it wait for longer.
  const draw = holdDrawing(host.engine);
  host.view = pageView(host, desk, drawCharts(host, drawn));
  followLinks(host);
  switchParts(host, desk.pane);
  // Formulas are read only after their functions are known; what a formula means is not looked up again.
  host.engine.functions.register(await metadata, NAMESPACE, (id) => bodyFrom(pane.functionBodies, id));
  addContents(host, first.snapshot);
  bridge.connect(host.connect());
  // The pane's first question is answered before the rest, which it does not ask for.
  await bridge.whenQuiet(FIRST_PAUSE, FIRST_LIMIT);
  addLooks(host, first.snapshot);
  const files = workbookFiles(host, desk, first);
  host.view.sheetActivated(host.engine.sheets.active());
  desk.button("theme").addEventListener("click", () => {
    const dark = document.documentElement.dataset.theme !== "dark";
    desk.setDark(dark);
    host.engine.grid.api.toggleDarkMode(dark);
    pane.setDark(dark);
  });
  window.concordReadyAt = performance.now();
  await bridge.whenQuiet(PANE_PAUSE, PANE_LIMIT);
  draw();
  files.remember(first.snapshot);
}

/** The workbook to begin with: the named one, or an empty one where there is none or it can't be read. */
async function firstWorkbook(desk: Desk, book: WorkbookPage["book"]): Promise<NamedWorkbook> {
  try {
    if (book) return { ...(await book.reading), name: nameOfAddress(book.address) };
  } catch (error) {
    desk.note(error instanceof Error ? error.message : String(error));
  }
  return { snapshot: emptySnapshot(), name: "Book1" };
}
