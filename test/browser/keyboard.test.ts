import { stepOrder } from "../../src/taskpane/state/paneState";
import { texts } from "../../src/taskpane/texts";
import { axeFaults } from "./support/axe";
import { columnStart, valuesOf } from "./support/cells";
import { Keyboard } from "./support/keyboard";
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

const keys = new Keyboard(opened);

const doneName = (step: (typeof stepOrder)[number], index: number): string =>
  texts.stepper.item(index + 1, texts.steps[step].name, texts.states.done);

test("an empty workbook says where to start, and takes in the sample company", async () => {
  const start = opened.book.pane.getByRole("region", { name: texts.start.label });
  await start.waitFor({ timeout: 30_000 });
  await picture(opened.book.page.locator("iframe[src*='taskpane.html']"), "start");
  expect(await axeFaults(opened.book.pane)).toEqual([]);
  await keys.press(texts.start.addSample);
  await opened.book.pane.getByRole("region", { name: texts.gather.label }).waitFor({ timeout: 60_000 });
  // The offer is gone; the keyboard goes on where the step begins.
  await keys.at(texts.steps.gather.action);
}, 120_000);

test("the help of the step puts a formula on the sample company into the sheet, and it is taken back", async () => {
  const { keyboard } = opened.book.page;
  const { title } = texts.steps.gather;
  await keys.tabTo(texts.help.buttonFor(title), "Shift+Tab");
  await keyboard.press("Enter");
  const help = opened.book.pane.getByRole("region", { name: texts.help.label(title) });
  await help.getByText(texts.help.onSample).first().waitFor({ timeout: 30_000 });
  await picture(opened.book.page.locator("iframe[src*='taskpane.html']"), "help");
  expect(await axeFaults(opened.book.pane)).toEqual([]);
  await keys.press(texts.help.insertOf("SOP.CLEAN"));
  await help.getByRole("status").getByText("!A1").waitFor({ timeout: 30_000 });
  await keys.press(texts.change.takeBack);
  await opened.book.pane
    .getByRole("region", { name: texts.change.label })
    .getByText(texts.change.takenBack)
    .waitFor();
  await keys.tabTo(texts.help.close, "Shift+Tab");
  await keyboard.press("Escape");
  await opened.book.pane.waitForFunction(() => document.activeElement?.id === "pane-help-button");
}, 120_000);

test("all six steps, one after the other", async () => {
  for (const [index, step] of stepOrder.entries()) {
    await keys.press(texts.steps[step].action);
    await opened.book.pane.getByRole("button", { name: doneName(step, index) }).waitFor({ timeout: 120_000 });
    expect(await keys.focused()).not.toBe("");
    if (step === "demand") reportTime("keyboard: from nothing to a forecast", await sinceOpening(), 60_000);
    const following = stepOrder[index + 1];
    if (following) await keys.press(texts.step.next(texts.steps[following].name));
  }
  reportTime("keyboard: from nothing to the end of the cycle", await sinceOpening(), 60_000);
}, 600_000);

test("a result is taken back, and the way to its cells is open", async () => {
  await keys.press(texts.result.undo);
  await opened.book.pane.getByText(texts.step.undoneNote).first().waitFor({ timeout: 60_000 });
  await keys.at(texts.steps.monitor.action);
}, 120_000);

const region = (name: string) => opened.book.pane.getByRole("region", { name });

/** To a tab of the pane with the arrows, from wherever the keyboard is below. */
async function toTab(tab: keyof typeof texts.app.tabs): Promise<void> {
  await keys.tabTo(new RegExp(`^(${Object.values(texts.app.tabs).join("|")})$`), "Shift+Tab");
  await keys.tabTo(texts.app.tabs[tab], "ArrowRight");
}

/** To a step that has run. */
async function toStep(step: (typeof stepOrder)[number]): Promise<void> {
  await toTab("cycle");
  await keys.press(new RegExp(texts.stepper.item(stepOrder.indexOf(step) + 1, texts.steps[step].name, "")));
}

test("a lever is turned, and dropped again", async () => {
  const words = texts.scenarios;
  await toTab("scenarios");
  await region(words.tray).waitFor({ timeout: 60_000 });
  await keys.fill(words.changeField, "+10 %");
  await keys.press(words.turn);
  await region(words.tray).getByLabel(words.whatIfResult).first().waitFor({ timeout: 90_000 });
  await keys.press(/^Drop the lever on/);
  await region(words.tray).getByLabel(words.whatIfResult).first().waitFor({ state: "detached" });
  await keys.at(words.turn);
}, 180_000);

test("a comment is written, and a decision taken", async () => {
  const { comments, decisions } = texts;
  await toStep("reconcile");
  await region(comments.title).waitFor({ timeout: 60_000 });
  await keys.press(comments.write);
  await keys.at(comments.close);
  await keys.fill(comments.text, "Who pays for the second shift?");
  await keys.fill(comments.by, "Ana");
  await keys.press(comments.save);
  await region(comments.title).getByText(comments.saved).waitFor({ timeout: 30_000 });
  await keys.at(comments.write);

  await toStep("review");
  await region(decisions.label).waitFor({ timeout: 60_000 });
  await keys.press(/^Approve: /);
  await keys.fill(decisions.what, "As recommended");
  await keys.fill(decisions.owner, "Ana");
  await keys.fill(decisions.due, "12/31/2027");
  await keys.press(decisions.commit);
  await region(decisions.label).getByText(decisions.done).waitFor({ timeout: 30_000 });
  // The keyboard stays with the question that was answered.
  await keys.at(/^Reopen: /);
}, 180_000);

test("the log is searched, and the doctor asked", async () => {
  const { log, doctor } = texts.audit;
  await toTab("log");
  const entries = region(log.title);
  await entries.waitFor({ timeout: 60_000 });
  await keys.fill(log.search, "nothing is called so");
  await entries.getByText(log.found(0, 0)).waitFor({ timeout: 30_000 });
  await keys.fill(log.search, "SOP_Decisions");
  await entries
    .getByText(/^SOP_Decisions/)
    .first()
    .waitFor({ timeout: 30_000 });
  await keys.press(doctor.examine);
  await region(doctor.title)
    .getByText(/^\d+ exceptions?|^Nothing is wrong/)
    .first()
    .waitFor({ timeout: 60_000 });
  await keys.at(doctor.examine);
}, 180_000);

test("the formulas test themselves", async () => {
  await toTab("functions");
  const name = texts.app.tabs.functions;
  await keys.press(texts.help.buttonFor(name), "Shift+Tab");
  await region(texts.help.label(name)).waitFor({ timeout: 30_000 });
  await keys.press(texts.selfTest.run);
  await region(texts.help.label(name))
    .getByText(/examples agree with the print/)
    .waitFor({ timeout: 60_000 });
  await keys.at(texts.selfTest.run);
}, 120_000);

test("a promotion is entered", async () => {
  const words = texts.events.promotions;
  await toStep("demand");
  const events = region(texts.events.title);
  await events.waitFor({ timeout: 60_000 });
  await keys.press(/^Promotions \(/);
  await keys.press(words.add);
  await keys.fill(texts.events.item, "BT-001");
  await keys.fill(words.start, "12/01/2027");
  await keys.fill(words.end, "12/31/2027");
  await keys.fill(words.mechanic, "window display");
  await keys.fill(words.uplift, "25");
  await keys.press(words.save);
  await events
    .getByText(/^window display, 25.% expected/)
    .first()
    .waitFor({ timeout: 30_000 });
  await keys.at(words.add);
}, 120_000);

test("F6 leads to the sheets, Alt+Enter along a link of the contents, and F6 back to the pane", async () => {
  const { page, pane } = opened.book;
  const first = await columnStart(opened.book, "SOP_Index", "Sheet");
  const target = String((await valuesOf(opened.book, first.sheet, first.address))[0]![0]);
  // As its tab is chosen; the keyboard is at the pane still.
  await pane.evaluate(
    ([sheet, address]) =>
      Excel.run(async (context) => {
        const found = context.workbook.worksheets.getItem(sheet!);
        found.activate();
        found.getRange(address).getOffsetRange(-1, 0).select();
        await context.sync();
      }),
    [first.sheet, first.address],
  );
  await page.keyboard.press("F6");
  await page.waitForFunction(() => document.activeElement?.closest("#grid,[data-u-comp=editor]") != null);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Alt+Enter");
  expect(target).not.toBe(first.sheet);
  await page.waitForFunction((name) => {
    const { sheets } = window.concordWorkbook!.engine;
    return sheets.active() === sheets.find(name);
  }, target);
  await page.keyboard.press("F6");
  await page.waitForFunction(() => document.activeElement?.id === "pane");
  await keys.at(texts.events.promotions.add);
}, 120_000);

test("the grid does not take the keyboard from the pane, and Tab leaves the pane", async () => {
  const atPane = () => opened.book.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  expect(await keys.focused()).not.toBe("");
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
