import "./page.css";
import type { FunctionsMetadata } from "../engine/functionMetadata";
import { DeferredBridge } from "./deferredBridge";
import { arrangeDesk } from "./desk";
import { keepKeyboardAtPane } from "./keyboardAtPane";
import { connectPane } from "./paneFrame";
import { storedAnswers } from "./storedAnswers";
import { readXlsxApart } from "./xlsxApart";

/** Excel takes the file of its own language, which names the functions in it too. */
const FUNCTIONS_FILES: Record<string, string> = {
  fr: "/addin/functions.fr.json",
  de: "/addin/functions.de.json",
};
const FUNCTIONS_FILE = FUNCTIONS_FILES[navigator.language.slice(0, 2)] ?? "/addin/functions.json";
/** A pane that asks nothing for so long, in ms, keeps the grid waiting no longer. */
const PANE_LIMIT = 3000;

/**
 * The page begins with what is small: the pane's frame loads and asks its first question, what the workbook keeps of it,
 * which is answered from the file while a worker reads the rest of it. The grid, which is large and holds the page while
 * it starts, comes when the pane stands.
 */
const bridge = new DeferredBridge();
const address = new URLSearchParams(window.location.search).get("book");
const book = address
  ? { address, reading: readXlsxApart(address, (stored) => bridge.connectStored(storedAnswers(stored))) }
  : undefined;
if (!book) bridge.connectStored(storedAnswers({ settings: {}, customXmlParts: [] }));
const metadata = fetch(FUNCTIONS_FILE).then((response) => response.json() as Promise<FunctionsMetadata>);
const desk = arrangeDesk();
const pane = connectPane(bridge, desk);

void whenPaneStands()
  .then(() => import("./workbookPage"))
  .then(({ openWorkbookPage }) => openWorkbookPage({ bridge, desk, pane, metadata, book }));
keepKeyboardAtPane(desk.pane);

/** The pane wants what only the grid knows, and has drawn what it has; a file that cannot be read waits for nothing. */
async function whenPaneStands(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, PANE_LIMIT));
  const unreadable = book?.reading.then(
    () => new Promise<never>(() => undefined),
    () => undefined,
  );
  await Promise.race([bridge.whenHostWanted, late, ...(unreadable ? [unreadable] : [])]);
  await new Promise<void>((resolve) => {
    // Not every browser tells when it is idle.
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 50);
  });
}
