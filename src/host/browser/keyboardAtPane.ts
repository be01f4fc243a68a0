/**
 * Who is at the pane stays there: the grid takes the keyboard by itself when it has come up, or when sheets come and go,
 * and is given it only if the user points or types outside the pane, or leaves it with Tab or F6.
 */
export function keepKeyboardAtPane(pane: HTMLIFrameElement): void {
  let isAtPane = document.activeElement === pane;
  let tabbed = false;
  // The page's window loses the keyboard when a frame in it gets it.
  window.addEventListener("blur", () => (isAtPane = document.activeElement === pane));
  for (const used of ["pointerdown", "keydown"])
    window.addEventListener(used, () => (isAtPane = false), { capture: true });
  const watchKeys = (): void =>
    pane.contentWindow?.addEventListener(
      "keydown",
      ({ key }) => {
        tabbed = key === "Tab";
        if (key === "F6") isAtPane = false;
      },
      { capture: true },
    );
  pane.addEventListener("load", watchKeys);
  watchKeys();
  document.addEventListener("focusin", () => {
    if (!isAtPane) return;
    // Tab beyond the last button leaves none of the pane's own elements with the focus.
    const isEmpty = pane.contentDocument?.activeElement === pane.contentDocument?.body;
    if (tabbed && isEmpty) isAtPane = false;
    else pane.contentWindow?.focus();
  });
}
