import { texts } from "../../src/taskpane/texts";
import { cellOf, extendTable, pasteAt, tableRows, typeIntoCell, type TableRow } from "./support/cells";
import { picture, reportTime } from "./support/measure";
import { useEmbedded } from "./support/useEmbedded";

/**
 * The sample company through two months, by clicking and typing. In the second month the past has been restated, an
 * item was not made, an override has met its actuals, and somebody edits the plan after the signature: the pane must
 * say so, each time, in words.
 */
const opened = useEmbedded({
  prepare: ({ page }) => page.context().grantPermissions(["clipboard-read", "clipboard-write"]),
});

const pane = () => opened.book.pane;
const button = (name: string | RegExp) => pane().getByRole("button", { name });
const tab = (name: string) => pane().getByRole("tab", { name }).click();
const step = (name: string) => pane().getByRole("navigation").getByRole("button", { name });
const said = (text: string | RegExp) => pane().getByText(text).first().waitFor({ timeout: 90_000 });
const paneElement = () => opened.book.page.locator("iframe[src*='taskpane.html']");

/** What was on show when a test ended, well or not. */
afterEach(() => picture(opened.book.page.locator("body"), "two-cycles-last"));

type Step = keyof typeof texts.steps;

async function run(...steps: Step[]): Promise<void> {
  for (const id of steps) {
    const { name } = texts.steps[id];
    await step(name).click();
    await pane().locator("[data-action=run]").click();
    await step(`${name}: ${texts.states.done}`).waitFor({ timeout: 240_000 });
  }
}

async function type(table: string, fits: (row: TableRow) => boolean, header: string, text: string) {
  const { sheet, address } = await cellOf(opened.book, table, fits, header);
  await typeIntoCell(opened.book, sheet, address, text);
}

/** Passes every closed gate with a reason and a name, but for the signatures themselves. */
async function waiveGates(): Promise<void> {
  const gates = pane().getByRole("region", { name: texts.gates.label, exact: true });
  await gates.waitFor({ timeout: 60_000 });
  const closed = gates.getByRole("button", {
    name: new RegExp(`^${texts.gates.waiveOf("")}(?!Review: all roles)`),
  });
  for (let left = await closed.count(); left > 0; left = await closed.count()) {
    const label = (await closed.first().getAttribute("aria-label")) ?? "";
    await closed.first().click();
    await gates.getByLabel(texts.gates.reason).fill("Accepted for this month");
    await gates.getByLabel(texts.gates.name).fill("Ana");
    await gates.getByRole("button", { name: texts.gates.confirm }).click();
    await gates
      .getByRole("button", { name: label, exact: true })
      .waitFor({ state: "detached", timeout: 60_000 });
  }
}

/** Looks BT-001 up in step 2. */
async function chooseItem(): Promise<void> {
  await pane().getByRole("combobox", { name: texts.series.pick }).click();
  await opened.book.page.keyboard.press("ControlOrMeta+A");
  await opened.book.page.keyboard.type("BT-001");
  await pane().getByRole("option").first().click();
  await pane()
    .getByRole("img", { name: /^Chart of BT-001/ })
    .waitFor({ timeout: 30_000 });
}

const march = 46_082;
const april = 46_113;

describe("the first month", () => {
  test("an override with its reason goes into the plan", async () => {
    await run("gather", "demand");
    await chooseItem();
    await button(texts.overrides.add).click();
    await pane().getByLabel(texts.overrides.change).fill("400");
    await pane().getByLabel(texts.overrides.reason).fill("Listing at a retailer");
    await pane().getByLabel(texts.overrides.owner).fill("Ana");
    await button(texts.overrides.save).click();
    await said(texts.overrides.saved);
  }, 400_000);

  test("the steps to the end, a decision answered on its sheet, and the month is closed", async () => {
    await run("demand", "supply", "reconcile", "review", "monitor");
    await type("SOP_Decisions", (row) => row["Id"] !== "", "Outcome", "Work overtime");
    await step(texts.steps.monitor.name).click();
    await button(texts.audit.roll.close("2026-04")).click();
    await pane().getByRole("heading", { level: 1, name: "Cycle 2026-04" }).waitFor({ timeout: 60_000 });
  }, 400_000);
});

describe("the second month", () => {
  test("restated history is told by step 1", async () => {
    const actuals = await tableRows(opened.book, "Actuals");
    const history = await tableRows(opened.book, "SalesHistory");
    const sold = actuals.filter((row) => row["Measure"] === "sales");
    await pasteAt(opened.book, "SalesHistory", history.length, [
      ...sold.map(({ Item: item, Qty: units }) => {
        const { Region: region, Channel: channel } = history.find((row) => row["Item"] === item)!;
        return [march, item, region, channel, units, units, 0, 0, 1];
      }),
    ]);
    await extendTable(opened.book, "SalesHistory", sold.length);
    await type(
      "SalesHistory",
      (row) => row["Item"] === "BT-003" && row["Month"] === 45_962,
      "Qty ordered",
      "99999",
    );
    await pasteAt(
      opened.book,
      "Actuals",
      0,
      actuals.map(({ Measure: measure, Item: item, Site: site, Qty: units }) => [
        measure,
        april,
        item,
        site,
        units,
      ]),
    );
    await type("Actuals", (row) => row["Item"] === "BT-002" && row["Measure"] === "production", "Qty", "0");
    await run("gather");
    await said(/BT-003 in 2025-11 was restated/);
    await picture(paneElement(), "two-cycles-restated");
  }, 400_000);

  test("what the override was worth is told by step 2", async () => {
    await run("demand");
    await chooseItem();
    await button(texts.overrides.add).click();
    await pane().getByLabel(texts.overrides.owner).fill("Ana");
    await said(/^Ana's overrides (took .* of the error off|have made the error .* larger)/);
    await picture(paneElement(), "two-cycles-override");
    await button(texts.overrides.close).click();
  }, 400_000);

  test("a signature, and an edit after it, which shows at once", async () => {
    await run("supply", "reconcile", "review");
    await waiveGates();
    await pane().getByLabel(texts.audit.signOff.role, { exact: true }).selectOption("Executive");
    await pane().getByLabel(texts.audit.signOff.name, { exact: true }).fill("Eve");
    await button(texts.audit.signOff.sign).click();
    await said(texts.audit.signOff.done("Executive"));
    const edited = performance.now();
    await type(
      "SOP_Fcst_Consensus",
      (row) => row["Item"] === "BT-004" && row["Measure"] === "Consensus",
      "2026-06",
      "12345",
    );
    await said(/The plan has changed since Executive signed it\. .*BT-004.*2026-06/);
    await said(/Changed since sign-off: .*BT-004.*2026-06/);
    reportTime("An edit after sign-off shows", performance.now() - edited, 20_000);
    await picture(paneElement(), "two-cycles-signoff");
  }, 400_000);

  test("the miss in execution and the broken signature head the list of step 6", async () => {
    await run("monitor");
    await said(/plan edited after sign-off/);
    await picture(paneElement(), "two-cycles-monitor");
    await tab(texts.app.tabs.exceptions);
    const list = pane().getByRole("list", { name: texts.audit.inbox.list });
    await list
      .getByRole("listitem")
      .first()
      .filter({ hasText: /Plan edited after sign-off.*BT-004/ })
      .waitFor({ timeout: 30_000 });
    expect(await tableRows(opened.book, "SOP_Exceptions")).toContainEqual(
      expect.objectContaining({ Item: "BT-002", Exception: "Production off plan", Actual: 0 }),
    );
    await picture(paneElement(), "two-cycles-exceptions");
  }, 400_000);

  test("the dearest exception is dealt with in the pane, and leaves the list", async () => {
    const words = texts.audit.inbox;
    await pane()
      .getByRole("list", { name: words.list })
      .getByRole("button", { name: words.dealWith("") })
      .nth(1)
      .click();
    await pane().getByLabel(words.cause, { exact: true }).selectOption("supply");
    await pane().getByLabel(words.resolution, { exact: true }).fill("Second shift agreed");
    await button(words.save).click();
    await said(words.saved);
    await pane().getByLabel(words.state, { exact: true }).selectOption("resolved");
    await said("Second shift agreed");
    await tab(texts.app.tabs.cycle);
  }, 400_000);
});

describe("the log", () => {
  test("has the edit with before and after, and is whole", async () => {
    await tab(texts.app.tabs.log);
    await said(/entries, all as they were written/);
    await pane().getByRole("searchbox", { name: texts.audit.log.search }).fill("BT-004 2026-06 typed");
    await said(/SOP_Fcst_Consensus · BT-004 · Consensus · 2026-06: .* → 12,345/);
  }, 120_000);

  test("says which entry was tampered with", async () => {
    await type("SOP_Changes", (row) => row["Row"] === "BT-004 · Consensus", "After", "1");
    await tab(texts.app.tabs.cycle);
    await tab(texts.app.tabs.log);
    await pane()
      .getByRole("alert")
      .filter({ hasText: /Entry \d+ is not as it was written\./ })
      .waitFor({ timeout: 30_000 });
    await picture(paneElement(), "two-cycles-tampered");
  }, 120_000);
});

test("nothing left this machine, and nothing complained", () => {
  expect(opened.book.strangers).toEqual([]);
  expect(opened.book.problems).toEqual([]);
});
