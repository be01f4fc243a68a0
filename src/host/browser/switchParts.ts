import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { WorkbookHost } from "../workbookHost";

/** F6 goes from the grid to the pane and back, as in Excel. */
export function switchParts(host: WorkbookHost, pane: HTMLIFrameElement): void {
  const listen = (view: Window | null, goOn: () => void): void =>
    view?.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "F6") return;
        event.preventDefault();
        goOn();
      },
      { capture: true },
    );
  const toGrid = (): void => {
    window.focus();
    host.engine.grid.injector.get(ILayoutService).focus();
  };
  const fromPane = (): void => listen(pane.contentWindow, toGrid);
  listen(window, () => pane.contentWindow?.focus());
  fromPane();
  // A page that is loaded anew has a window of its own.
  pane.addEventListener("load", fromPane);
}
