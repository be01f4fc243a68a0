import type { StepId } from "../../../src/cycle/contract";
import { stepOrder } from "../../../src/taskpane/state/paneState";
import { texts } from "../../../src/taskpane/texts";
import { longestRun, pattern, progress, type Guide } from "./guide";
import { openAll, settled } from "./visit";

/** What a planner writes into the forms; names and reasons are nobody's language. */
const planner = "Ana";
const reason = "Omega GmbH";

/** The pane in a workbook without anything, and the sample company brought into it. */
export async function emptyWorkbook(guide: Guide): Promise<void> {
  const start = guide.region(texts.start.label);
  await start.waitFor({ timeout: 120_000 });
  await guide.take("0-empty");
  await guide.step("supply");
  await guide.take("0-blocked");
  await guide.step("gather");
  await guide.button(texts.start.addSample, start).click();
  await guide.region(texts.gather.label).waitFor({ timeout: 120_000 });
  await settled(guide.pane);
}

/** One step: before, while it runs, its result, its help, and all that a click more shows. */
export async function oneStep(guide: Guide, step: StepId): Promise<void> {
  const name = nameOf(step);
  await guide.station(name, async () => {
    await guide.step(step);
    await guide.take(`${name}-ready`);
    if (step === "supply") await cancelled(guide, name);
    await guide.start(`${name}-running`);
    await guide.done(step);
    await guide.take(`${name}-done`);
  });
  await guide.station(`${name}-help`, () => help(guide, name));
  await guide.station(`${name}-open`, () => opened(guide, name, step));
  for (const [part, work] of Object.entries(parts[step])) {
    await guide.station(`${name}-${part}`, async () => {
      await guide.leave(step);
      await work(guide, `${name}-${part}`);
    });
  }
}

export function nameOf(step: StepId): string {
  return `${stepOrder.indexOf(step) + 1}-${step}`;
}

type Part = (guide: Guide, name: string) => Promise<void>;

/** What each step has beside its result, in the order in which it is visited. */
const parts: Record<StepId, Record<string, Part>> = {
  gather: { stale },
  demand: { picker, override },
  supply: { overload, levers },
  reconcile: { comment },
  review: { waiver, decision, risk, signed, changed },
  monitor: {},
};

async function cancelled(guide: Guide, name: string): Promise<void> {
  await guide.start();
  await guide.pane.locator(progress).waitFor();
  await guide.button(texts.step.cancel).click();
  await guide.outcome(texts.step.cancelledTitle);
  await guide.take(`${name}-cancelled`);
}

async function help(guide: Guide, name: string): Promise<void> {
  const toggle = guide.pane.locator("#pane-help-button");
  await toggle.click();
  await guide.pane.locator("#pane-help").waitFor();
  await guide.take(`${name}-help`);
  await toggle.click();
}

async function opened(guide: Guide, name: string, step: StepId): Promise<void> {
  await openAll(guide.pane);
  if (step === "demand")
    for (const save of [texts.overrides.save, texts.assumptions.save, texts.series.useMethod])
      await guide.clickIfThere(guide.button(save));
  await guide.take(`${name}-open`);
}

/** A cost is changed on its sheet, and changed back. */
async function stale(guide: Guide, name: string): Promise<void> {
  const before = await setCell(guide, "Costs", 2, 12_345);
  const outOfDate = texts.stepper.item(1, texts.steps.gather.name, texts.states.stale);
  await guide.lookAgain();
  await guide.button(outOfDate).waitFor({ timeout: 60_000 });
  await guide.take(name);
  await setCell(guide, "Costs", 2, before);
  await guide.lookAgain();
  await guide.start();
  await guide.done("gather");
}

async function picker(guide: Guide, name: string): Promise<void> {
  const box = guide.pane.getByRole("combobox", { name: texts.series.pick, exact: true });
  await box.click();
  await guide.page.keyboard.press("ControlOrMeta+A");
  await guide.page.keyboard.type("BT-0");
  await guide.pane.getByRole("option").first().waitFor();
  await guide.take(name);
  await guide.pane.getByRole("option").first().click();
  await settled(guide.pane);
  await guide.take(`${name}-chosen`);
}

/** The override of an item: kept, said at the foot of the pane, and taken back from there. */
async function override(guide: Guide, name: string): Promise<void> {
  const { pane } = guide;
  const form = guide.region(texts.series.label);
  await guide.button(texts.overrides.add, form).click();
  await guide.field(texts.overrides.change, form).fill("500");
  await guide.field(texts.overrides.reason, form).fill(reason);
  await guide.field(texts.overrides.owner, form).first().fill(planner);
  await guide.button(texts.overrides.save, form).click();
  const last = guide.region(texts.change.label);
  await last.getByText(texts.overrides.saved, { exact: true }).waitFor();
  await guide.take(name);
  await guide.button(texts.change.takeBack, last).click();
  await last.getByText(texts.change.takenBack, { exact: true }).waitFor({ timeout: 120_000 });
  await settled(pane);
  await guide.take(`${name}-taken-back`);
}

/** The items behind an overload. */
async function overload(guide: Guide, name: string): Promise<void> {
  await guide.region(texts.supply.label).locator("td button").first().click();
  await guide.take(name);
}

async function levers(guide: Guide, name: string): Promise<void> {
  const section = guide.region(texts.supply.label);
  await guide.button(texts.supply.tryTitle, section).click();
  await guide.button(texts.supply.attempt, section).click();
  const proven = section.getByText(texts.supply.proven, { exact: true });
  await proven
    .or(section.getByText(texts.supply.unproven, { exact: true }))
    .last()
    .waitFor({ timeout: 120_000 });
  await guide.take(name);
}

/** A comment on the plan that is asked for its words, one that is kept, and an answer to it. */
async function comment(guide: Guide, name: string): Promise<void> {
  const words = texts.comments;
  const section = guide.region(words.about(""));
  const part = (await section.count()) > 0 ? section : guide.region(words.title);
  await guide.button(words.write, part).click();
  await guide.button(words.save, part).click();
  await guide.take(`${name}-missing`);
  await guide.field(words.text, part).fill(reason);
  await guide.field(words.by, part).fill(planner);
  await guide.button(words.save, part).click();
  await part.getByText(words.saved, { exact: true }).waitFor();
  await guide.button(words.replyTo(`${words.wholePlan}, ${words.allMonths}`), part).click();
  await guide.take(name);
}

/** A gate that is waived: asked for its reason, then passed; the others follow, for nothing is signed before. */
async function waiver(guide: Guide, name: string): Promise<void> {
  const words = texts.gates;
  const gates = guide.region(words.label);
  const closed = guide.buttons(words.waiveOf("§"), gates);
  await gates.waitFor({ timeout: 60_000 });
  await closed.first().click();
  await guide.button(words.confirm, gates).click();
  await guide.take(`${name}-missing`);
  await guide.button(words.cancel, gates).click();
  for (let left = await closed.count(); left > 0; left = await closed.count()) {
    const label = (await closed.first().getAttribute("aria-label"))!;
    await closed.first().click();
    await guide.field(words.reason, gates).fill(reason);
    await guide.field(words.name, gates).fill(planner);
    await guide.button(words.confirm, gates).click();
    await guide.button(label, gates).waitFor({ state: "detached" });
    await settled(guide.pane);
  }
  await guide.take(name);
}

async function decision(guide: Guide, name: string): Promise<void> {
  const words = texts.decisions;
  const section = guide.region(words.label);
  if (!(await guide.clickIfThere(guide.buttons(words.actOf(words.modify, "§"), section)))) return;
  await guide.button(words.commit, section).click();
  await guide.take(`${name}-missing`);
  await guide.field(words.what, section).fill(reason);
  await guide.field(words.owner, section).fill(planner);
  await guide.field(words.due, section).fill("2026-05-29");
  await guide.button(words.commit, section).click();
  await section.getByText(words.done, { exact: true }).waitFor();
  await guide.take(name);
}

async function risk(guide: Guide, name: string): Promise<void> {
  const words = texts.risks;
  const section = guide.region(words.label);
  if (!(await guide.clickIfThere(guide.buttons(words.editOf("§"), section)))) return;
  await guide.field(words.probability, section).fill("130");
  await guide.button(words.save, section).click();
  await guide.take(name);
}

/** Signed by one role, then by all: the plan is approved, and shown on a sheet of its own. */
async function signed(guide: Guide, name: string): Promise<void> {
  const words = texts.audit.signOff;
  const section = guide.region(words.label);
  await guide.button(words.sign, section).click();
  await guide.take(`${name}-missing`);
  const role = guide.field(words.role, section);
  const roles = await role.locator("option").allTextContents();
  for (const [k, each] of roles.entries()) {
    await role.selectOption(each);
    await guide.field(words.name, section).fill(planner);
    await guide.button(words.sign, section).click();
    // The button comes with the line of the role read anew, and with the form for the next one.
    await guide.button(words.withdrawOf(each), section).waitFor({ timeout: longestRun });
    await settled(guide.pane);
    if (k === 0) await guide.take(`${name}-by-one`);
  }
  await guide.take(name);
  await guide.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("SOP_Plan_Approved").activate();
      await context.sync();
    }),
  );
  await settled(guide.pane);
  await guide.camera.takeSheet(`${name}-sheet`);
}

/** The plan is edited after it was signed, and put right again. */
async function changed(guide: Guide, name: string): Promise<void> {
  const words = texts.audit.signOff;
  const before = await setCell(guide, "SOP_Fcst_Consensus", -1, 12_345);
  const told = guide
    .region(words.label)
    .getByText(pattern(`§${words.changed("§")}`))
    .first();
  await told.waitFor({ timeout: 120_000 });
  await guide.take(name);
  await setCell(guide, "SOP_Fcst_Consensus", -1, before);
  await told.waitFor({ state: "detached", timeout: 120_000 });
}

/** Puts a value into the first row of a table, as somebody who types it; answers what stood there. */
export function setCell(guide: Guide, table: string, column: number, value: unknown): Promise<unknown> {
  return guide.pane.evaluate(
    ([name, at, next]) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem(name).getDataBodyRange().load("columnCount");
        await context.sync();
        const cell = body.getCell(0, at < 0 ? body.columnCount + at : at).load("values");
        await context.sync();
        const before: unknown = cell.values[0]![0];
        cell.values = [[next]];
        await context.sync();
        return before;
      }),
    [table, column, value] as const,
  );
}
