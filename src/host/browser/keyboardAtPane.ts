/** The grid takes the keyboard when it has come up, some time after it is drawn; in ms. */
const gridSettles = 5000;

/**
 * Who is at the pane when the grid has come up stays there: the grid takes the keyboard once by itself, and is given it
 * only if the user was not at the pane, or has pointed or typed outside it.
 *
 * @param gridStands resolves when the workbook is open
 */
export function keepKeyboardAtPane(pane: HTMLIFrameElement, gridStands: Promise<unknown>): void {
  const watch = new AbortController();
  const { signal } = watch;
  const stop = (): void => watch.abort();
  let isAtPane = document.activeElement === pane;
  // The page's window loses the keyboard when a frame in it gets it.
  window.addEventListener("blur", () => (isAtPane = document.activeElement === pane), { signal });
  for (const used of ["pointerdown", "keydown"])
    window.addEventListener(used, stop, { signal, capture: true });
  const giveBack = (): void => {
    if (!isAtPane) return;
    stop();
    pane.contentWindow?.focus();
  };
  document.addEventListener("focusin", giveBack, { signal });
  void gridStands.finally(() => setTimeout(stop, gridSettles));
}
