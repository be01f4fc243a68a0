import "./page.css";
import { DeferredBridge } from "./deferredBridge";
import { connectPane } from "./paneFrame";
import { arrangeDesk } from "./desk";

/**
 * The page begins with what is small: the pane's frame loads and asks its first questions, which wait in the bridge,
 * while the grid, which is large, is still on its way.
 */
const bridge = new DeferredBridge();
const desk = arrangeDesk();
const pane = connectPane(bridge, desk);

void import("./workbookPage").then(({ openWorkbookPage }) => openWorkbookPage({ bridge, desk, pane }));
