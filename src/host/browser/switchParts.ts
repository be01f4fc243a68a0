import { ILayoutService } from "@univerjs/preset-sheets-core";
import type { WorkbookHost } from "../workbookHost";

/** F6 goes from the grid to the pane and back, as in Excel; in the pane to where the keyboard was. */
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
  // The browser forgets it when the focus leaves a frame.
  let left: Element | null | undefined;
  const toGrid = (): void => {
    left = pane.contentDocument?.activeElement;
    window.focus();
    host.engine.grid.injector.get(ILayoutService).focus();
  };
  const fromPane = (): void => listen(pane.contentWindow, toGrid);
  const toPane = (): void => {
    pane.contentWindow?.focus();
    if (left?.isConnected) (left as HTMLElement).focus();
  };
  listen(window, toPane);
  fromPane();
  // A page that is loaded anew has a window of its own.
  pane.addEventListener("load", fromPane);
}
