import type { Browser, Frame, Page } from "playwright-core";
import { stepOrder } from "../../../src/taskpane/state/paneState";
import { texts } from "../../../src/taskpane/texts";
import type { Camera } from "./camera";
import { freezeAt, holdExcel, openAll, settled, thaw, type Visit } from "./visit";

const message = ".fui-MessageBar";
const progress = "[role=progressbar][aria-valuenow]";

/**
 * Every state of the pane, each visited once: from an empty workbook through the cycle with the sample company to the
 * tabs, with what may go wrong on the way.
 */
export class Tour {
  readonly #page: Page;
  readonly #pane: Frame;

  constructor(
    { page, pane }: Visit,
    private readonly camera: Camera,
  ) {
    this.#page = page;
    this.#pane = pane;
  }

  async all(): Promise<void> {
    await this.emptyWorkbook();
    for (const index of stepOrder.keys()) await this.step(index);
    await this.part("6-monitor-undone", () => this.undone());
    for (const tab of ["exceptions", "scenarios", "log", "functions"] as const)
      await this.part(tab, () => this.tab(tab));
    await this.part("excel-busy", () => this.excelBusy());
  }

  /** What goes wrong in one part of the tour is a fault; the tour goes on. */
  private async part(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.camera.faults.push(`${name}: not seen, ${String(error).slice(0, 300)}`);
      await thaw(this.#pane);
    }
  }

  async emptyWorkbook(): Promise<void> {
    const pane = this.#pane;
    await pane.locator("nav ol").waitFor({ timeout: 60_000 });
    const addSample = pane.getByRole("button", { name: texts.start.addSample });
    await addSample.waitFor({ timeout: 60_000 });
    await this.take("0-empty");
    await pane.locator("nav ol button").nth(2).click();
    await this.take("0-blocked");
    await pane.locator("nav ol button").nth(0).click();
    await addSample.click();
    await pane
      .getByText(/2 \d{3}|SOP_/)
      .first()
      .waitFor({ timeout: 120_000 });
  }

  async step(index: number): Promise<void> {
    const step = stepOrder[index]!;
    const name = `${index + 1}-${step}`;
    const pane = this.#pane;
    await pane.locator("nav ol button").nth(index).click();
    await this.take(`${name}-ready`);
    if (step === "supply") await this.part(`${name}-cancelled`, () => this.cancelled(name));
    await this.run(`${name}-running`);
    await this.take(`${name}-done`);
    await this.part(`${name}-help`, () => this.help(name));
    await this.part(`${name}-open`, () => this.opened(name, step));
    await this.leave(index);
    if (step === "gather") await this.part(`${name}-troubles`, () => this.troubles());
    if (step === "demand") await this.part(`${name}-more`, () => this.demandMore(name));
  }

  /** To another step and back: what was opened is closed. */
  private async leave(index: number): Promise<void> {
    const steps = this.#pane.locator("nav ol button");
    await steps.nth(index === 0 ? 1 : 0).click();
    await steps.nth(index).click();
    await settled(this.#pane);
  }

  private async help(name: string): Promise<void> {
    const pane = this.#pane;
    const button = pane.locator("#pane-help-button");
    await button.click();
    await pane.locator("#pane-help").waitFor();
    await this.take(`${name}-help`);
    await button.click();
  }

  /** What only a click more shows: forms with what is missing in them, the cell behind a figure. */
  private async opened(name: string, step: string): Promise<void> {
    const pane = this.#pane;
    await openAll(pane);
    if (step === "demand")
      await this.press(texts.overrides.save, texts.assumptions.save, texts.series.useMethod);
    if (step === "supply") await this.click(pane.locator("[role=region] td button").first());
    if (step === "reconcile" || step === "review") {
      await this.press(texts.gates.waive, texts.gates.confirm);
      await this.press(texts.audit.signOff.sign, texts.decisions.approve);
    }
    await this.take(`${name}-open`);
  }

  private async demandMore(name: string): Promise<void> {
    const pane = this.#pane;
    await pane.locator("input[role=combobox]").first().click();
    await this.#page.keyboard.press("ControlOrMeta+A");
    await this.#page.keyboard.type("BT-0");
    await this.take(`${name}-picker`);
    await pane.getByRole("option").first().click();
    await settled(pane);
    await pane.getByRole("button", { name: texts.overrides.add }).click();
    await pane.getByLabel(texts.overrides.change).fill("500");
    await pane.getByLabel(texts.overrides.reason).fill("New listing");
    await pane.getByLabel(texts.overrides.owner).first().fill("Ana");
    await pane.getByRole("button", { name: texts.overrides.save }).click();
    await pane.getByText(texts.overrides.saved).first().waitFor({ timeout: 60_000 });
    await this.take(`${name}-changed`);
    await pane.getByRole("button", { name: texts.change.takeBack }).click();
    await pane.getByText(texts.change.takenBack).first().waitFor({ timeout: 60_000 });
  }

  /** Results out of date, and a step that cannot write; then all is well again. */
  private async troubles(): Promise<void> {
    const bar = this.#pane.locator(message).first();
    await this.changeAndProtect(true);
    await bar.waitFor({ timeout: 120_000 });
    await this.take("1-gather-stale");
    const run = this.#pane.locator("[data-action=run]");
    await run.click();
    await this.message(texts.step.failedTitle);
    await this.take("1-gather-failed");
    await this.changeAndProtect(false);
    await run.click();
    await bar.waitFor({ state: "detached", timeout: 120_000 });
    await settled(this.#pane);
  }

  private async cancelled(name: string): Promise<void> {
    const pane = this.#pane;
    await pane.locator("[data-action=run]").click();
    const cancel = pane.getByRole("button", { name: texts.step.cancel, exact: true });
    await pane.locator(progress).waitFor({ timeout: 60_000 });
    await cancel.click();
    await this.message(texts.step.cancelledTitle);
    await this.take(`${name}-cancelled`);
  }

  /** Runs the chosen step to its end, and holds a moment of it. */
  private async run(name: string): Promise<void> {
    const pane = this.#pane;
    const held = this.camera.wants(name);
    const frozen = held ? freezeAt(pane, progress) : Promise.resolve(false);
    await pane.evaluate(() => document.querySelector<HTMLElement>("[data-action=run]")!.click());
    if (await frozen) {
      await this.camera.take(name, pane);
      await thaw(pane);
    } else if (held) this.camera.faults.push(`${name}: no progress was shown`);
    await pane.waitForFunction(
      () => !document.querySelector("[role=progressbar]") && document.querySelector("section dl"),
      undefined,
      { timeout: 240_000 },
    );
  }

  private async undone(): Promise<void> {
    const pane = this.#pane;
    await pane.getByRole("button", { name: texts.result.undo }).click();
    await this.message(texts.step.undoneTitle);
    await this.take("6-monitor-undone");
  }

  private async tab(tab: "exceptions" | "scenarios" | "log" | "functions"): Promise<void> {
    const pane = this.#pane;
    await pane.locator(`#tab-${tab}`).click();
    await this.take(tab);
    if (tab === "scenarios") {
      await this.press(texts.scenarios.turn);
      await pane.getByText(texts.scenarios.whatIf, { exact: true }).first().waitFor({ timeout: 120_000 });
      await this.press(texts.simulation.start);
      await pane.getByLabel(texts.simulation.follow).waitFor({ timeout: 120_000 });
    }
    if (tab === "functions") {
      await pane.locator("input").first().fill("forecast");
      await settled(pane);
      await this.click(pane.locator("[role=tabpanel] li button[aria-expanded]").first());
    } else await openAll(pane);
    await this.take(`${tab}-open`);
  }

  /** Excel gives no answer, as while a cell is being edited. */
  private async excelBusy(): Promise<void> {
    const pane = this.#pane;
    await pane.locator("#tab-cycle").click();
    await settled(pane);
    const letGo = await holdExcel(pane);
    await pane.evaluate(() => window.dispatchEvent(new Event("focus")));
    await freezeAt(pane, `[role=tabpanel] > ${message}`);
    await this.camera.take("excel-busy", pane);
    await letGo();
    await thaw(pane);
  }

  private async message(title: string): Promise<void> {
    await this.#pane
      .locator(".fui-MessageBarTitle", { hasText: title })
      .first()
      .waitFor({ timeout: 120_000 });
  }

  private async take(state: string): Promise<void> {
    await settled(this.#pane);
    await this.camera.take(state, this.#pane);
  }

  /** Presses the first button of each name that is there. */
  private async press(...names: string[]): Promise<void> {
    for (const name of names) await this.click(this.#pane.getByRole("button", { name }).first());
  }

  private async click(target: ReturnType<Frame["locator"]>): Promise<void> {
    if ((await target.count()) === 0) return;
    await target.click();
    await settled(this.#pane);
  }

  /** Changes a cost, and protects a sheet of Concord's or takes its protection away; then the pane is looked at again. */
  private async changeAndProtect(isProtected: boolean): Promise<void> {
    await this.#pane.evaluate(
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
    await this.#pane.evaluate(() => window.dispatchEvent(new Event("focus")));
  }
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
  await pane.locator("[role=alert]").waitFor({ timeout: 60_000 });
  return { page, pane };
}
