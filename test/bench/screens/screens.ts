import { mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Browser, Frame, Page } from "playwright-core";
import { axeFaults } from "../../browser/support/axe";
import { launchChromium } from "../../browser/support/chromium";
import { startServer } from "../../browser/support/server";

/**
 * Pictures of every state of the pane in light, dark and high contrast at three widths, for people to look at, with
 * what axe finds and what is wider than the pane. They lie in test/output/screens/<language>.
 */
const { values: options } = parseArgs({
  options: {
    language: { type: "string", default: "en" },
    /** Only states whose name begins so. */
    state: { type: "string", default: "" },
    /** Only one picture a state: light, 350 px. */
    quick: { type: "boolean", default: false },
  },
});

const themes = options.quick ? (["light"] as const) : (["light", "dark", "contrast"] as const);
const widths = options.quick ? [350] : [320, 350, 500];
const steps = ["gather", "demand", "supply", "reconcile", "review", "monitor"];
const folder = path.resolve("test/output/screens", options.language);
const faults: string[] = [];

interface Screen {
  page: Page;
  pane: Frame;
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [server, browser] = [await startServer(), await launchChromium()];
  try {
    await emptyWorkbook(browser, server.origin);
    await sampleCompany(browser, server.url);
  } finally {
    await browser.close();
    await server.stop();
  }
  process.stdout.write(`Pictures are in ${path.relative(process.cwd(), folder)}.\n`);
  process.stdout.write(faults.length === 0 ? "Nothing is wrong with them.\n" : `${faults.join("\n")}\n`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

async function emptyWorkbook(browser: Browser, origin: string): Promise<void> {
  const screen = await open(browser, `${origin}/host/index.html`);
  await screen.pane.locator("nav ol").waitFor({ timeout: 60_000 });
  await settled(screen);
  await take(screen, "start");
  await screen.page.context().close();
}

async function sampleCompany(browser: Browser, url: string): Promise<void> {
  const screen = await openSlowly(browser, url);
  const { pane } = screen;
  const stepButton = (index: number) => pane.locator("nav ol button").nth(index);
  const runButton = pane.locator("[data-action=run]");
  const done = () => pane.locator("section dl").first();
  for (const [index, step] of steps.entries()) {
    await stepButton(index).click();
    await settled(screen);
    await take(screen, `${index + 1}-${step}-ready`);
    await runButton.click();
    await take(screen, `${index + 1}-${step}-running`, ["light"]);
    await done().waitFor({ timeout: 180_000 });
    await settled(screen);
    await take(screen, `${index + 1}-${step}-done`);
    if (index > 0) continue;
    await troubles(screen);
    if (["stale", "failed"].includes(options.state)) return screen.page.context().close();
  }
  for (const tab of await pane.locator("[role=tab]").evaluateAll((tabs) => tabs.map(({ id }) => id))) {
    if (tab === "tab-cycle") continue;
    await pane.locator(`#${tab}`).click();
    await settled(screen);
    await take(screen, tab);
  }
  await screen.page.context().close();
}

/** Results out of date, and a step that cannot write; then all is well again. */
async function troubles(screen: Screen): Promise<void> {
  const { pane } = screen;
  const message = pane.locator(".fui-MessageBar").first();
  await protect(pane, true);
  await message.waitFor({ timeout: 120_000 });
  await settled(screen);
  await take(screen, "stale");
  await pane.locator("[data-action=run]").click();
  await message.waitFor({ state: "detached", timeout: 60_000 });
  const failed = await message.waitFor({ timeout: 60_000 }).then(
    () => true,
    () => false,
  );
  await settled(screen);
  if (failed) await take(screen, "failed");
  else faults.push("failed: the step did not say that a protected sheet stopped it");
  await protect(pane, false);
  await pane.locator("[data-action=run]").click();
  await message.waitFor({ state: "detached", timeout: 120_000 });
  await pane.locator("section dl").first().waitFor({ timeout: 120_000 });
}

/** Changes a cost, and protects a sheet of Concord's or takes its protection away; then the pane is looked at again. */
async function protect(pane: Frame, isProtected: boolean): Promise<void> {
  await pane.evaluate(
    (on) =>
      Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("SOP_Segments");
        if (on) {
          context.workbook.tables.getItem("Costs").getDataBodyRange().getCell(0, 2).values = [[12_345]];
          protection.protect();
        } else protection.unprotect();
        await context.sync();
      }),
    isProtected,
  );
  await pane.evaluate(() => window.dispatchEvent(new Event("focus")));
}

/** The workbook with the sample company; its file comes late, so that the pane is seen while it opens. */
async function openSlowly(browser: Browser, url: string): Promise<Screen> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const screen = await open(browser, url, held);
  await screen.pane.locator("[role=tablist]").waitFor({ timeout: 60_000 });
  await take(screen, "opening");
  letGo();
  await screen.pane.locator("nav ol").waitFor({ timeout: 60_000 });
  await settled(screen);
  return screen;
}

async function open(browser: Browser, url: string, held?: Promise<void>): Promise<Screen> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(
    (language) => localStorage.setItem("concord.language", language),
    options.language,
  );
  if (held) await page.route("**/book/**", (route) => held.then(() => route.continue()));
  await page.goto(url);
  const element = await page.waitForSelector("iframe[src*='taskpane.html']", { timeout: 60_000 });
  const pane = await element.contentFrame();
  if (!pane) throw new Error("The frame of the pane has no page.");
  return { page, pane };
}

/** Waits until the pane has had nothing to draw for a while. */
async function settled({ pane }: Screen): Promise<void> {
  await pane.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const end = setTimeout(finish, 15_000);
        let quiet = setTimeout(finish, 900);
        const observer = new MutationObserver(() => {
          clearTimeout(quiet);
          quiet = setTimeout(finish, 900);
        });
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
        function finish(): void {
          clearTimeout(end);
          observer.disconnect();
          resolve();
        }
      }),
  );
}

async function take(screen: Screen, name: string, only: readonly string[] = themes): Promise<void> {
  if (!name.startsWith(options.state)) return;
  const { page, pane } = screen;
  const frame = page.locator("iframe[src*='taskpane.html']");
  for (const theme of themes.filter((each) => only.includes(each))) {
    await wear(page, theme);
    for (const width of widths) {
      await frame.evaluate(
        (element, pixels) => ((element as HTMLElement).style.width = `${pixels}px`),
        width,
      );
      await page.waitForTimeout(150);
      const [height, over] = await pane.evaluate(() => {
        const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
        return [scrollHeight, scrollWidth - clientWidth] as const;
      });
      if (over > 0) faults.push(`${name}, ${theme}, ${width} px: ${over} px wider than the pane`);
      await page.setViewportSize({ width: 1400, height: Math.min(4000, Math.max(700, height + 60)) });
      await frame.screenshot({ path: path.join(folder, `${name}-${theme}-${width}.png`) });
      await page.setViewportSize({ width: 1400, height: 900 });
    }
    if (!name.endsWith("running"))
      for (const fault of await axeFaults(pane)) faults.push(`${name}, ${theme}: ${fault}`);
  }
  await wear(page, "light");
}

/** Office's light or dark theme, or the system's contrast theme. */
async function wear(page: Page, theme: string): Promise<void> {
  await page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none" });
  const button = page.locator("[data-action=theme]");
  const isDark = (await button.getAttribute("aria-pressed")) === "true";
  if (isDark !== (theme === "dark")) await button.click();
  await page.waitForTimeout(100);
}

void main();
