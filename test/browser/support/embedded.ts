import type { Browser, BrowserContextOptions, Frame, Page } from "playwright-core";
import type { EmbeddedServer } from "./server";

/** A task of the page that kept its thread busy for 50 ms or longer. */
export interface LongTask {
  /** Milliseconds since the page began to load. */
  start: number;
  duration: number;
}

/** The embedded workbook in a browser tab, with an eye on everything that must not happen. */
export interface EmbeddedWorkbook {
  page: Page;
  /** The add-in's own page, exactly as Excel would load it. */
  pane: Frame;
  /** Console errors and uncaught exceptions so far. */
  problems: string[];
  /** Addresses outside the server that something asked for. */
  strangers: string[];
  /** Long tasks of the pane's own scripts since the last call. */
  longTasks(): Promise<LongTask[]>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    /** Filled by the observer that the tests put into every frame. */
    longTasks?: (LongTask & { name: string })[];
  }
}

/** Opens the embedded workbook and waits until the pane shows the cycle. */
export async function openEmbedded(
  browser: Browser,
  server: EmbeddedServer,
  options: BrowserContextOptions = {},
): Promise<EmbeddedWorkbook> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 }, ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  const strangers: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error.stack ?? error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(server.origin) && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  await page.addInitScript(observeLongTasks);
  await page.goto(server.url);
  const pane = await paneFrame(page);
  await pane.getByRole("navigation", { name: "Steps of the cycle" }).waitFor({ timeout: 60_000 });
  // The pane stands before the grid does.
  await page.waitForFunction(() => window.concordReadyAt !== undefined, undefined, { timeout: 60_000 });
  return {
    page,
    pane,
    problems,
    strangers,
    longTasks: () =>
      pane.evaluate(() => {
        // A frame also hears of its neighbours' tasks, under other names than "self".
        const own = (window.longTasks ?? []).filter((task) => task.name === "self");
        window.longTasks = [];
        return own.map(({ start, duration }) => ({ start, duration }));
      }),
    close: () => context.close(),
  };
}

/** The frame of the add-in; it appears once the workbook is ready for it. */
async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe[src*='taskpane.html']", { timeout: 60_000 });
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The frame of the pane has no page.");
  return frame;
}

function observeLongTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      window.longTasks?.push({ name, start: startTime, duration });
    }
  }).observe({ type: "longtask", buffered: true });
}
