import { texts } from "../../src/taskpane/texts";
import { axeFaults } from "./support/axe";
import { sheetNames } from "./support/cells";
import { reportTime, picture } from "./support/measure";
import { useEmbedded } from "./support/useEmbedded";

const opened = useEmbedded();

const stepButton = (name: string) => opened.book.pane.getByRole("navigation").getByRole("button", { name });
const paneElement = () => opened.book.page.locator("iframe[src*='taskpane.html']");
const button = (name: string | RegExp) => opened.book.pane.getByRole("button", { name });
const widen = (pixels: number) =>
  paneElement().evaluate((frame, width) => ((frame as HTMLElement).style.width = `${width}px`), pixels);

async function run(step: "gather" | "demand"): Promise<void> {
  await stepButton(texts.steps[step].name).click();
  await opened.book.pane.locator("[data-action=run]").click();
  await stepButton(`${texts.steps[step].name}: ${texts.states.done}`).waitFor({ timeout: 120_000 });
}

/** The pane at full length, so that a picture shows all of it. */
async function longPicture(name: string): Promise<void> {
  const height = await opened.book.pane.evaluate(() => document.documentElement.scrollHeight);
  await opened.book.page.setViewportSize({ width: 1400, height: Math.max(860, height + 120) });
  await picture(paneElement(), name);
  await opened.book.page.setViewportSize({ width: 1400, height: 860 });
}

async function overflow(): Promise<number> {
  return opened.book.pane.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test("step 1: issues, corrections and columns in detail", async () => {
  await run("gather");
  await button(/^Outlier: /).click();
  await button(/^Refuse the correction of/)
    .first()
    .click();
  await opened.book.pane.getByText(texts.gather.decided(1, false)).first().waitFor({ timeout: 30_000 });
  await button(/tables understood$/).click();
  await button(/^Items, .* rows/).click();
  expect(await axeFaults(opened.book.pane)).toEqual([]);
  for (const width of [320, 350, 500]) {
    await widen(width);
    expect(await overflow()).toBe(0);
    await longPicture(`gather-detail-${width}`);
  }
});

test("step 2: a chosen item with chart, reason and league, without holding the page up", async () => {
  await run("demand");
  const chart = () => opened.book.pane.getByRole("img", { name: /^Chart of/ });
  await chart().waitFor({ timeout: 30_000 });
  await button(texts.series.league).click();
  await opened.book.pane.getByRole("table", { name: texts.series.league }).waitFor({ timeout: 30_000 });
  await opened.book.longTasks();
  const started = performance.now();
  await opened.book.pane.getByRole("combobox", { name: texts.series.pick }).click();
  await opened.book.page.keyboard.press("ControlOrMeta+A");
  await opened.book.page.keyboard.type("BT-001");
  await opened.book.pane.getByRole("option").first().click();
  await opened.book.pane.getByRole("img", { name: /^Chart of BT-001/ }).waitFor({ timeout: 30_000 });
  reportTime("Chosen item: chart", performance.now() - started, 1000);
  await opened.book.pane.getByRole("table", { name: texts.series.league }).waitFor({ timeout: 30_000 });
  reportTime("Chosen item: league", performance.now() - started, 3000);
  const longest = Math.max(0, ...(await opened.book.longTasks()).map(({ duration }) => duration));
  process.stdout.write(`Chosen item: longest task ${Math.round(longest)} ms\n`);
  expect(await axeFaults(opened.book.pane)).toEqual([]);
  for (const width of [320, 350, 500]) {
    await widen(width);
    expect(await overflow()).toBe(0);
    await longPicture(`demand-item-${width}`);
  }
});

test("step 2: an override with its reason stands in a table of its own", async () => {
  await widen(350);
  await button(texts.overrides.add).click();
  await opened.book.pane.getByLabel(texts.overrides.change).fill("500");
  await opened.book.pane.getByLabel(texts.overrides.reason).fill("New listing at a retailer");
  await opened.book.pane.getByLabel(texts.overrides.owner).fill("Ana");
  expect(await axeFaults(opened.book.pane)).toEqual([]);
  await longPicture("demand-override-form");
  await button(texts.overrides.save).click();
  await opened.book.pane.getByText(texts.overrides.saved).first().waitFor({ timeout: 30_000 });
  expect(await sheetNames(opened.book)).toContain("SOP_Overrides");
  await stepButton(`${texts.steps.demand.name}: ${texts.states.stale}`).waitFor({ timeout: 30_000 });
  await run("demand");
  await opened.book.pane
    .getByText(/^Overrides$/)
    .first()
    .waitFor({ timeout: 30_000 });
  await opened.book.pane.getByRole("table", { name: texts.series.league }).waitFor({ timeout: 30_000 });
  await opened.book.page.getByRole("button", { name: "Dark" }).click();
  await opened.book.page.waitForTimeout(500);
  expect(await axeFaults(opened.book.pane)).toEqual([]);
  await longPicture("demand-item-dark");
  await opened.book.page.emulateMedia({ forcedColors: "active" });
  await longPicture("demand-item-contrast");
  await opened.book.page.emulateMedia({ forcedColors: "none" });
  await button(texts.overrides.open).click();
  await opened.book.page.waitForTimeout(500);
  await picture(opened.book.page.locator("body"), "workbook-overrides");
});

test("nothing left this machine, and nothing complained", () => {
  expect(opened.book.strangers).toEqual([]);
  expect(opened.book.problems).toEqual([]);
});
