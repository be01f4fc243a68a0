const NARROWEST = 280;
const WIDEST = 700;
const STEP = 20;

/** The page's fixed parts: menu, grid, pane and the line between them. */
export interface Desk {
  pane: HTMLIFrameElement;
  button(action: string): HTMLButtonElement;
  fileInput: HTMLInputElement;
  showPane(show: boolean): void;
  isPaneShown(): boolean;
  setTitle(title: string): void;
  /** A line in the menu bar: what was done, or what went wrong. */
  note(text: string): void;
  /** A sentence about the selected cell; nothing hides it. */
  cellMessage(text: string | undefined): void;
  setDark(dark: boolean): void;
}

export function arrangeDesk(): Desk {
  const desk = element("desk");
  const pane = element("pane") as HTMLIFrameElement;
  const button = (action: string) => document.querySelector(`[data-action="${action}"]`) as HTMLButtonElement;
  const isPaneShown = () => !desk.classList.contains("without-pane");
  const showPane = (show: boolean) => {
    desk.classList.toggle("without-pane", !show);
    button("pane").setAttribute("aria-pressed", String(show));
  };
  letUserResize(desk, pane, element("splitter"));
  button("pane").addEventListener("click", () => showPane(!isPaneShown()));
  return {
    pane,
    button,
    fileInput: element("file") as HTMLInputElement,
    showPane,
    isPaneShown,
    setTitle(title) {
      element("title").textContent = title;
      document.title = `${title} - Concord`;
    },
    note(text) {
      element("note").textContent = text;
    },
    cellMessage(text) {
      const message = element("cell-message");
      message.hidden = text === undefined;
      message.textContent = text ?? "";
    },
    setDark(dark) {
      document.documentElement.dataset.theme = dark ? "dark" : "light";
      button("theme").setAttribute("aria-pressed", String(dark));
    },
  };
}

function letUserResize(desk: HTMLElement, pane: HTMLElement, splitter: HTMLElement): void {
  const setWidth = (width: number) => {
    const fitting = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    pane.style.width = `${fitting}px`;
    splitter.setAttribute("aria-valuenow", String(fitting));
  };
  splitter.addEventListener("pointerdown", (start) => {
    splitter.setPointerCapture(start.pointerId);
    desk.classList.add("resizing");
    const width = pane.offsetWidth;
    const move = (event: PointerEvent) => setWidth(width + start.clientX - event.clientX);
    const end = () => {
      desk.classList.remove("resizing");
      splitter.removeEventListener("pointermove", move);
    };
    splitter.addEventListener("pointermove", move);
    splitter.addEventListener("lostpointercapture", end, { once: true });
  });
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(pane.offsetWidth + STEP);
    if (key === "ArrowRight") setWidth(pane.offsetWidth - STEP);
  });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
