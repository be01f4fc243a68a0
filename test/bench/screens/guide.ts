import type { Frame, Locator, Page } from "playwright-core";
import type { StepId } from "../../../src/cycle/contract";
import { stepOrder } from "../../../src/taskpane/state/paneState";
import { texts } from "../../../src/taskpane/texts";
import type { Camera } from "./camera";
import { freezeAt, settled, thaw, type Visit } from "./visit";

/** A station that takes longer, ms, is given up: it costs the tour no more than that. */
const longestStation = 400_000;
/** How long a step may run, ms. */
export const longestRun = 300_000;

export const progress = "[role=progressbar][aria-valuenow]";
export const message = ".fui-MessageBar";

/** Where the tour is in the pane, and the ways from there: every place is named by its region, in the pane's language. */
export class Guide {
  readonly page: Page;
  readonly pane: Frame;

  constructor(
    { page, pane }: Visit,
    readonly camera: Camera,
  ) {
    this.page = page;
    this.pane = pane;
  }

  /** Visits one station; when it fails it is named among the faults, and the tour goes on. */
  async station(name: string, work: () => Promise<void>): Promise<void> {
    const started = performance.now();
    const visited = work();
    visited.catch(() => undefined);
    let late: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Error("it takes too long")), longestStation);
    });
    try {
      await Promise.race([visited, limit]);
    } catch (error) {
      this.camera.faults.push(`${name}: not seen to its end: ${String(error).slice(0, 400)}`);
      await this.recover().catch(() => undefined);
    } finally {
      clearTimeout(late);
    }
    process.stderr.write(`  ${name} ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  }

  /** Takes the pictures of a state, once it stands still. */
  async take(state: string): Promise<void> {
    if (!this.camera.wants(state)) return;
    await settled(this.pane);
    await this.camera.take(state, this.pane);
  }

  region(name: string): Locator {
    return this.pane.getByRole("region", { name, exact: true });
  }

  button(name: string, within: Frame | Locator = this.pane): Locator {
    return within.getByRole("button", { name, exact: true });
  }

  /** Buttons named so, with anything in place of a "§": those that waive a gate, whichever it is. */
  buttons(words: string, within: Frame | Locator = this.pane): Locator {
    return within.getByRole("button", { name: pattern(words) });
  }

  /** A field by its label, which has a star where it must be filled. */
  field(label: string, within: Frame | Locator = this.pane): Locator {
    return within.getByLabel(new RegExp(pattern(label).source.replace(/\$$/, "\\s*\\*?$")));
  }

  /** Clicks the first of these if there is one, and waits for what that brings. */
  async clickIfThere(target: Locator): Promise<boolean> {
    if ((await target.count()) === 0) return false;
    await target.first().click();
    await settled(this.pane);
    return true;
  }

  async tab(tab: keyof typeof texts.app.tabs): Promise<void> {
    await this.pane.locator(`#tab-${tab}`).click();
    await settled(this.pane);
  }

  async step(step: StepId): Promise<void> {
    await this.pane.locator("nav ol button").nth(stepOrder.indexOf(step)).click();
    await settled(this.pane);
  }

  /** To another step and back: what was opened is closed. */
  async leave(step: StepId): Promise<void> {
    await this.step(step === "gather" ? "demand" : "gather");
    await this.step(step);
  }

  /** Runs the chosen step; a moment of it is held for the pictures named so. */
  async start(picture = ""): Promise<void> {
    const held = picture !== "" && this.camera.wants(picture);
    const frozen = held ? freezeAt(this.pane, progress) : Promise.resolve(false);
    await this.pane.locator("[data-action=run]").click();
    if (await frozen) {
      await this.camera.take(picture, this.pane);
      await thaw(this.pane);
    } else if (held) this.camera.faults.push(`${picture}: no progress was shown`);
  }

  /** Waits until a step is done, and nothing runs any more. */
  async done(step: StepId): Promise<void> {
    const index = stepOrder.indexOf(step);
    const words = texts.stepper.item(index + 1, texts.steps[step].name, texts.states.done);
    await this.button(words).waitFor({ timeout: longestRun });
    await settled(this.pane);
  }

  /** Waits for the message of a step that did not end with a result. */
  async outcome(title: string): Promise<void> {
    await this.pane
      .locator(".fui-MessageBarTitle", { hasText: title })
      .first()
      .waitFor({ timeout: longestRun });
  }

  /** Looks at the workbook again, as when the planner comes back to the pane. */
  async lookAgain(): Promise<void> {
    await this.pane.evaluate(() => window.dispatchEvent(new Event("focus")));
    await settled(this.pane);
  }

  /** Back to a pane that can be worked with, after whatever went wrong. */
  private async recover(): Promise<void> {
    await thaw(this.pane);
    await this.page.keyboard.press("Escape");
    await this.tab("cycle");
  }
}

/** These words with anything in place of a "§", whatever kind of spaces the language sets between them. */
export function pattern(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\s+/g, "\\s+").replaceAll("§", ".*")}$`);
}
