import { stepOrder } from "../../src/taskpane/state/paneState";
import { texts } from "../../src/taskpane/texts";
import { axeFaults } from "./support/axe";
import { picture, reportTime } from "./support/measure";
import { useEmbedded } from "./support/useEmbedded";

/** From an empty workbook to a reviewed and monitored plan with the keyboard alone: no click, no pointer. */
const opened = useEmbedded({
  path: "/host/index.html",
  // What F6 does in Excel: the keyboard goes to the pane.
  prepare: (book) => book.pane.evaluate(() => window.focus()),
});

/** Milliseconds since Chromium began to open the page. */
const sinceOpening = () => opened.book.page.evaluate(() => performance.now());

/** What the keyboard is at: the name of a button as a screen reader says it; empty when nothing has the focus. */
const focused = () =>
  opened.book.pane.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    return (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();
  });

/** Presses Tab, or another key, until the keyboard is at the button, and says after how many. */
async function tabTo(name: string, key = "Tab"): Promise<number> {
  const passed: string[] = [];
  for (let presses = 0; presses <= 150; presses++) {
    const now = await focused();
    if (now === name) return presses;
    passed.push(now);
    await opened.book.page.keyboard.press(key);
  }
  throw new Error(`${key} does not come to "${name}". It came to: ${[...new Set(passed)].join(" | ")}`);
}

/** Waits until the keyboard is at the button. */
const atButton = (name: string) =>
  opened.book.pane.waitForFunction((text) => document.activeElement?.textContent === text, name, {
    timeout: 30_000,
  });

const press = async (name: string): Promise<void> => {
  await tabTo(name);
  // A step that waits for the workbook to be read says so and takes no key yet.
  await opened.book.pane.waitForFunction(
    () => document.activeElement?.getAttribute("aria-disabled") !== "true",
  );
  await opened.book.page.keyboard.press("Enter");
};

const doneName = (step: (typeof stepOrder)[number], index: number): string =>
  texts.stepper.item(index + 1, texts.steps[step].name, texts.states.done);

test("an empty workbook says where to start, and takes in the sample company", async () => {
  const start = opened.book.pane.getByRole("region", { name: texts.start.label });
  await start.waitFor({ timeout: 30_000 });
  await picture(opened.book.page.locator("iframe[src*='taskpane.html']"), "start");
  expect(await axeFaults(opened.book.pane)).toEqual([]);
  await press(texts.start.addSample);
  await opened.book.pane.getByRole("region", { name: texts.gather.label }).waitFor({ timeout: 60_000 });
  // The offer is gone; the keyboard goes on where the step begins.
  await atButton(texts.steps.gather.action);
}, 120_000);

test("the help of the step puts a formula on the sample company into the sheet, and it is taken back", async () => {
  const { keyboard } = opened.book.page;
  const { title } = texts.steps.gather;
  await tabTo(texts.help.buttonFor(title), "Shift+Tab");
  await keyboard.press("Enter");
  const help = opened.book.pane.getByRole("region", { name: texts.help.label(title) });
  await help.getByText(texts.help.onSample).first().waitFor({ timeout: 30_000 });
  await picture(opened.book.page.locator("iframe[src*='taskpane.html']"), "help");
  expect(await axeFaults(opened.book.pane)).toEqual([]);
  await press(texts.help.insertOf("SOP.CLEAN"));
  await help.getByRole("status").getByText("!A1").waitFor({ timeout: 30_000 });
  await press(texts.change.takeBack);
  await opened.book.pane
    .getByRole("region", { name: texts.change.label })
    .getByText(texts.change.takenBack)
    .waitFor();
  await tabTo(texts.help.close, "Shift+Tab");
  await keyboard.press("Escape");
  await opened.book.pane.waitForFunction(() => document.activeElement?.id === "pane-help-button");
}, 120_000);

test("all six steps, one after the other", async () => {
  for (const [index, step] of stepOrder.entries()) {
    await press(texts.steps[step].action);
    await opened.book.pane.getByRole("button", { name: doneName(step, index) }).waitFor({ timeout: 120_000 });
    expect(await focused()).not.toBe("");
    if (step === "demand") reportTime("keyboard: from nothing to a forecast", await sinceOpening(), 60_000);
    const following = stepOrder[index + 1];
    if (following) await press(texts.step.next(texts.steps[following].name));
  }
  reportTime("keyboard: from nothing to the end of the cycle", await sinceOpening(), 60_000);
}, 600_000);

test("a result is taken back, and the way to its cells is open", async () => {
  await press(texts.result.undo);
  await opened.book.pane.getByText(texts.step.undoneNote).first().waitFor({ timeout: 60_000 });
  await atButton(texts.steps.monitor.action);
}, 120_000);

test("the grid does not take the keyboard from the pane, and Tab leaves the pane", async () => {
  const atPane = () => opened.book.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  expect(await focused()).not.toBe("");
  await opened.book.page.evaluate(() =>
    document.querySelector<HTMLElement>("[contenteditable=true]")!.focus(),
  );
  expect(await atPane()).toBe(true);
  for (let presses = 0; presses < 150 && (await atPane()); presses++)
    await opened.book.page.keyboard.press("Tab");
  expect(await atPane()).toBe(false);
}, 60_000);

test("nothing left this machine, and nothing complained", () => {
  expect(opened.book.strangers).toEqual([]);
  expect(opened.book.problems).toEqual([]);
});
