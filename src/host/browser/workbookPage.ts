import { bootEngine } from "../engine/bootBrowser";
import type { FunctionsMetadata } from "../engine/functionMetadata";
import { bodyFrom } from "../functionBodies";
import { WorkbookHost } from "../workbookHost";
import { drawCharts } from "./charts/drawCharts";
import type { DeferredBridge } from "./deferredBridge";
import type { Desk } from "./desk";
import { workbookFiles } from "./files";
import type { PaneFrame } from "./paneFrame";
import { pageView } from "./pageView";

const FUNCTIONS_FILE = "/addin/functions.json";
const NAMESPACE = "SOP";

export interface WorkbookPage {
  bridge: DeferredBridge;
  desk: Desk;
  pane: PaneFrame;
}

/** For tests of the page: the workbook behind it, and when it was ready. */
declare global {
  interface Window {
    concordWorkbook?: WorkbookHost;
    concordReadyAt?: number;
  }
}

/** Starts the workbook and opens the one that the address names. */
export async function openWorkbookPage({ bridge, desk, pane }: WorkbookPage): Promise<void> {
  const metadata = fetch(FUNCTIONS_FILE).then((response) => response.json() as Promise<FunctionsMetadata>);
  const host = new WorkbookHost(bootEngine("grid"), pane.settings);
  window.concordWorkbook = host;
  host.view = pageView(host, desk, drawCharts(host));
  // Formulas are read only after their functions are known; what a formula means is not looked up again.
  host.engine.functions.register(await metadata, NAMESPACE, (id) => bodyFrom(pane.functionBodies, id));
  const files = workbookFiles(host, desk);
  const book = new URLSearchParams(window.location.search).get("book");
  if (book) await files.openAddress(book);
  desk.button("theme").addEventListener("click", () => {
    const dark = document.documentElement.dataset.theme !== "dark";
    desk.setDark(dark);
    host.engine.grid.api.toggleDarkMode(dark);
    pane.setDark(dark);
  });
  bridge.connect(host.connect());
  window.concordReadyAt = performance.now();
}
