import "./page.css";
import type { FunctionsMetadata } from "../engine/functionMetadata";
import { DeferredBridge } from "./deferredBridge";
import { arrangeDesk } from "./desk";
import { connectPane } from "./paneFrame";
import { readXlsxApart } from "./xlsxApart";

const FUNCTIONS_FILE = "/addin/functions.json";

/**
 * The page begins with what is small: the pane's frame loads and asks its first questions, which wait in the bridge,
 * and a worker reads the workbook, while the grid, which is large, is still on its way.
 */
const address = new URLSearchParams(window.location.search).get("book");
const book = address ? { address, reading: readXlsxApart(address) } : undefined;
const metadata = fetch(FUNCTIONS_FILE).then((response) => response.json() as Promise<FunctionsMetadata>);
const bridge = new DeferredBridge();
const desk = arrangeDesk();
const pane = connectPane(bridge, desk);

void import("./workbookPage").then(({ openWorkbookPage }) =>
  openWorkbookPage({ bridge, desk, pane, metadata, book }),
);
