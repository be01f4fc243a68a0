import { stepOrder } from "../../src/taskpane/state/paneState";
import { texts } from "../../src/taskpane/texts";
import { axeFaults } from "./support/axe";
import { columnStart, sheetNames, typeIntoCell, valuesOf } from "./support/cells";
import { reportTime, picture } from "./support/measure";
import { useEmbedded } from "./support/useEmbedded";

const opened = useEmbedded();

const run = () => opened.book.pane.locator("[data-action=run]");
const result = () => opened.book.pane.getByRole("region", { name: texts.result.label });
const stepButton = (name: string) => opened.book.pane.getByRole("navigation").getByRole("button", { name });
const paneElement = () => opened.book.page.locator("iframe[src*='taskpane.html']");

test("the pane is ready soon, at the first step, and says what it will write", async () => {
  const readyAt = await opened.book.pane.evaluate(
    () => performance.getEntriesByName("concord:ready")[0]!.startTime,
  );
  reportTime("Pane ready", readyAt, 2000);
  await opened.book.pane.getByRole("heading", { level: 1, name: /^Cycle \d{4}-\d{2}$/ }).waitFor();
  await opened.book.pane.getByText(/Writes .* rows/).waitFor();
  expect(await axeFaults(opened.book.pane)).toEqual([]);
});

describe("the cycle, by clicking the button of each step", () => {
  const written: string[] = [];

  test.each(stepOrder.map((step, index) => ({ step, number: index + 1, ...texts.steps[step] })))(
    "step $number: $title",
    async ({ step, number, name }) => {
      await stepButton(name).click();
      await opened.book.pane.getByText(/Writes .* (rows|cells)/).waitFor();
      await picture(paneElement(), `${number}-${step}-ready`);
      await opened.book.longTasks();
      const started = performance.now();
      await run().click();
      await result().waitFor({ timeout: 120_000 });
      reportTime(`${name}: done`, performance.now() - started, 5000);
      const tasks = await opened.book.longTasks();
      const longest = Math.max(0, ...tasks.map(({ duration }) => duration));
      process.stdout.write(
        `${name}: ${tasks.length} tasks over 50 ms in the pane, the longest ${Math.round(longest)} ms\n`,
      );

      expect((await result().getByRole("heading", { level: 3 }).textContent())!.length).toBeGreaterThan(10);
      expect(await result().locator("dd").count()).toBeGreaterThan(0);
      const sheets = await result()
        .getByRole("button", { name: /^Open the sheet/ })
        .allTextContents();
      expect(sheets.length).toBeGreaterThan(0);
      expect(await sheetNames(opened.book)).toEqual(expect.arrayContaining(sheets));
      for (const sheet of sheets) expect(written).not.toContain(sheet);
      written.push(...sheets);
      expect(await axeFaults(opened.book.pane)).toEqual([]);
      await picture(paneElement(), `${number}-${step}-done`);
    },
  );

  test("each sheet opens from the pane and begins with what it is", async () => {
    await stepButton(texts.steps.demand.name).click();
    const link = result()
      .getByRole("button", { name: /^Open the sheet/ })
      .first();
    const sheet = (await link.textContent())!;
    await link.click();
    await opened.book.page.waitForTimeout(500);
    expect((await valuesOf(opened.book, sheet, "A1"))[0]![0]).toMatch(/[A-Za-z]{4}/);
    await picture(opened.book.page.locator("body"), "workbook-demand");
  });
});

describe("what has been done", () => {
  test("survives closing and opening the pane", async () => {
    await Promise.all([
      opened.book.page.waitForTimeout(300),
      opened.book.pane.evaluate(() => window.location.reload()),
    ]);
    await stepButton(texts.steps.gather.name).waitFor({ timeout: 30_000 });
    await opened.book.pane.getByText(texts.header.stepsDone(6, 6)).waitFor();
    await stepButton(texts.steps.demand.name).click();
    expect((await result().getByRole("heading", { level: 3 }).textContent())!.length).toBeGreaterThan(10);
  });

  test("is taken back by Undo: the sheets of the step are gone", async () => {
    await stepButton(texts.steps.monitor.name).click();
    const sheets = await result()
      .getByRole("button", { name: /^Open the sheet/ })
      .allTextContents();
    await result().getByRole("button", { name: texts.result.undo }).click();
    await opened.book.pane.getByText(texts.step.undoneNote).first().waitFor({ timeout: 60_000 });
    for (const sheet of sheets) expect(await sheetNames(opened.book)).not.toContain(sheet);
  });

  test("is out of date once the planner changes the sales", async () => {
    const { sheet, address } = await columnStart(opened.book, "SalesHistory", "Qty ordered");
    await typeIntoCell(opened.book, sheet, address, "123456");
    await stepButton(texts.steps.gather.name).click();
    await opened.book.pane.evaluate(() => window.dispatchEvent(new Event("focus")));
    await stepButton(texts.stepper.item(1, texts.steps.gather.name, texts.states.stale)).waitFor({
      timeout: 30_000,
    });
    await picture(paneElement(), "1-gather-stale");
    expect(await axeFaults(opened.book.pane)).toEqual([]);
  });
});

describe("looks", () => {
  const widths = [320, 350, 500];

  async function allSteps(suffix: string): Promise<void> {
    for (const [index, step] of stepOrder.entries()) {
      await stepButton(texts.steps[step].name).click();
      await opened.book.page.waitForTimeout(150);
      await picture(paneElement(), `${index + 1}-${step}-${suffix}`);
    }
  }

  test("dark: every step without a fault", async () => {
    await opened.book.page.getByRole("button", { name: "Dark" }).click();
    await allSteps("dark");
    expect(await axeFaults(opened.book.pane)).toEqual([]);
    await opened.book.page.getByRole("button", { name: "Dark" }).click();
  });

  test.each(widths)("nothing is cut off at %i pixels", async (width) => {
    await paneElement().evaluate(
      (frame, pixels) => ((frame as HTMLElement).style.width = `${pixels}px`),
      width,
    );
    for (const step of ["demand", "review"] as const) {
      await stepButton(texts.steps[step].name).click();
      await opened.book.page.waitForTimeout(150);
      await picture(paneElement(), `${step}-${width}`);
      const overflow = await opened.book.pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
  });

  test("contrast themes keep everything visible", async () => {
    await paneElement().evaluate((frame) => ((frame as HTMLElement).style.width = "350px"));
    await opened.book.page.emulateMedia({ forcedColors: "active" });
    await allSteps("contrast");
    await opened.book.page.emulateMedia({ forcedColors: "none" });
  });
});

test("nothing left this machine, and nothing complained", () => {
  expect(opened.book.strangers).toEqual([]);
  expect(opened.book.problems).toEqual([]);
});
