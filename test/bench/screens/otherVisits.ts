import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { writeXlsx } from "../../../src/host/xlsx";
import { texts } from "../../../src/taskpane/texts";
import { startServer } from "../../browser/support/server";
import { plainWorkbook } from "../../support/sampleWorkbook";
import { messySheets } from "../../workbook/support/messySheets";
import type { Guide } from "./guide";
import { openAll, settled, visit, type Visit } from "./visit";

/** As many of the sheets that people bring as one workbook would have. */
const brought = 3;

/** A workbook of somebody's own: what of it is understood and doubted before anything runs, and a forecast from it. */
export async function withOwnTables(
  browser: Browser,
  language: string,
  tour: (visit: Visit) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "concord-own-"));
  const book = path.join(folder, "own.xlsx");
  const books = messySheets.slice(0, brought).map(({ cells }, k) => plainWorkbook(`Sheet${k + 1}`, cells));
  writeFileSync(book, await writeXlsx({ ...books[0]!, sheets: books.flatMap(({ sheets }) => sheets) }));
  const server = await startServer(book);
  try {
    const own = await visit(browser, server.url, language);
    await tour(own);
    await own.page.context().close();
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function ownTables(guide: Guide): Promise<void> {
  await guide.region(texts.gather.label).waitFor({ timeout: 120_000 });
  await openAll(guide.pane);
  await guide.take("own-tables");
  await guide.start();
  await guide.done("gather");
  await openAll(guide.pane);
  await guide.take("own-tables-checked");
  await guide.step("demand");
  await guide.start();
  await guide.done("demand");
  await guide.take("own-tables-forecast");
}

/** The pane outside Excel, and where office.js is blocked: the page itself, without a workbook. */
export async function outsideExcel(browser: Browser, origin: string, language: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1480, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript((kept) => localStorage.setItem("concord.language", kept), language);
  await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
  await page.goto(`${origin}/host/index.html`);
  // The add-in's own page in place of the embedded one, which brings a client of its own.
  const element = await page.waitForSelector("iframe#pane");
  const pane = (await element.contentFrame())!;
  await pane.goto(`${origin}/addin/taskpane.html`);
  await pane.locator("[role=alert]").waitFor({ timeout: 120_000 });
  await settled(pane);
  return { page, pane };
}
