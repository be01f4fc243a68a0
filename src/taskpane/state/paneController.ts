import type { CellTarget, Cycle, ResultForm, StepId, StepProgress } from "../../cycle/contract";
import type { DemandDesk } from "../../cycle/demand/contract";
import type { GatherDesk } from "../../cycle/gather/contract";
import type { SupplyDesk } from "../../cycle/supply/contract";
import type { ScenarioDesk } from "../../cycle/scenarios/contract";
import { texts } from "../texts";
import { worded } from "../worded";
import { describeError } from "./describeError";
import { asOpenProblem } from "./openProblem";
import { currentStep, initialState, isBusy, type PaneState } from "./paneState";
import { onNameKept, storedName } from "./plannerName";
import { secondsLeft } from "./secondsLeft";

/** Progress comes as fast as the engine works; people cannot read faster than this. */
const progressInterval = 100;

/**
 * The pane's state and what can be done with it, apart from React, so that ribbon commands use the same door as
 * the buttons. Nothing is kept here that is worth keeping: the truth about the cycle is in the workbook.
 *
 * @example
 * const controller = new PaneController(() => openCycle());
 * await controller.open();
 * await controller.run("gather");
 */
export class PaneController {
  #state = initialState;
  #cycle: Cycle | undefined;
  #abort: AbortController | undefined;
  #finish: AbortController | undefined;
  /** Somebody asked to look again while other work was under way. */
  #mustRefresh = false;
  /** What was last said of cells that show #NAME?: said once. */
  #saidOfNames = "";
  #forgetName: (() => void) | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly openCycle: () => Promise<Cycle>) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): PaneState => this.#state;

  /**
   * Opens the cycle of the workbook and shows the step that is next; then reads the tables, for what has changed since
   * and what the step would write. May be called again after a failure.
   *
   * @param ready called once the pane can be used, before any table is read
   */
  async open(ready: () => void = () => undefined): Promise<void> {
    this.#set({ phase: "opening", problem: undefined });
    try {
      this.#cycle = await this.openCycle();
      this.#cycle.whenWaiting((waiting) =>
        this.#set({ waiting, ...(waiting ? { announcement: texts.app.waiting } : {}) }),
      );
      const { label, steps } = await this.#cycle.glance();
      this.#set({ phase: "ready", label, steps, selected: currentStep(steps) });
    } catch (error) {
      this.#set({ phase: "failed", problem: asOpenProblem(error) });
      return;
    }
    ready();
    await this.#readAfterOpening();
  }

  /**
   * Reads the state of the cycle again: the planner may have changed the sheets meanwhile. While other work is under way
   * it waits for its end.
   */
  async refresh(): Promise<void> {
    if (this.#state.phase !== "ready") return;
    this.#mustRefresh = isBusy(this.#state);
    if (this.#mustRefresh) return;
    try {
      await this.#readStatus();
    } catch {
      // The last known state stays on show: a refresh that nobody asked for must not interrupt with an error.
      return;
    }
    await this.#loadPreview();
  }

  async select(step: StepId): Promise<void> {
    if (step === this.#state.selected) return;
    this.#set({ selected: step, preview: undefined, notice: "" });
    await this.#loadPreview();
  }

  /** Runs a step to its end; how it ended is in the state. Does nothing while other work is under way. */
  async run(step: StepId): Promise<void> {
    const cycle = this.#cycle;
    if (!cycle || isBusy(this.#state)) return;
    const abort = (this.#abort = new AbortController());
    const finish = (this.#finish = new AbortController());
    const action = texts.steps[step].action;
    this.#set({
      selected: step,
      running: { step, progress: { done: 0, total: 0, what: texts.step.starting }, cancelling: false },
      outcome: undefined,
      change: undefined,
      notice: "",
      announcement: texts.announce.started(action),
    });
    const reporter = this.#progressReporter();
    try {
      const summary = await cycle.run(step, {
        signal: abort.signal,
        finish: finish.signal,
        onProgress: reporter.report,
      });
      this.#set({ announcement: texts.announce.finished(summary.headline) });
    } catch (error) {
      this.#endBadly(step, error, abort.signal.aborted);
    } finally {
      reporter.stop();
    }
    await this.#settle();
  }

  /** What the ribbon's "current step" does: the first step that still has to be done. */
  async runCurrent(): Promise<void> {
    if (this.#state.phase === "ready") await this.run(currentStep(this.#state.steps));
  }

  cancel(): void {
    const running = this.#state.running;
    if (!running) return;
    this.#set({ running: { ...running, cancelling: true, secondsLeft: undefined } });
    this.#abort?.abort();
  }

  /** Ends the search under way with the best plan found so far; the step goes on with it. */
  finish(): void {
    const running = this.#state.running;
    if (running?.finish !== "offered" || running.cancelling) return;
    this.#set({
      running: { ...running, finish: "asked", secondsLeft: undefined },
      announcement: texts.step.finishing,
    });
    this.#finish?.abort();
  }

  /** Takes back what the last run of the step wrote. */
  async undo(step: StepId): Promise<void> {
    const cycle = this.#cycle;
    if (!cycle || isBusy(this.#state)) return;
    this.#set({ undoing: step, outcome: undefined, change: undefined, notice: "" });
    try {
      await cycle.undo(step);
      this.#set({
        outcome: { step, kind: "undone", message: texts.step.undoneNote },
        announcement: texts.announce.undone,
      });
    } catch (error) {
      this.#endBadly(step, error, false);
    }
    await this.#settle();
  }

  /**
   * Makes a change that a desk offers. What it wrote can be taken back until the next one; `done` says what it was, and
   * an empty text that it was no change.
   */
  async change(work: () => Promise<void>, done: string): Promise<void> {
    this.#set({ change: undefined });
    const kept = await this.cycle.keepWayBack(work);
    if (kept && done !== "") this.#set({ change: { text: done, state: "made" } });
  }

  /** Takes back what the last change wrote. */
  async takeBack(): Promise<void> {
    const { change } = this.#state;
    if (change?.state !== "made" || isBusy(this.#state)) return;
    this.#set({ change: { ...change, state: "goingBack" } });
    const good = await this.#attempt(async (cycle) => cycle.takeBack());
    if (!good) return this.#set({ change: undefined });
    const { takenBack } = this.#state;
    this.#set({
      change: { ...change, state: "back" },
      takenBack: takenBack + 1,
      announcement: texts.change.takenBack,
    });
    await this.refresh();
  }

  dismissChange(): void {
    this.#set({ change: undefined });
  }

  /** Takes the planner to a cell or a sheet. */
  async reveal(target: CellTarget): Promise<void> {
    await this.#attempt(async (cycle) => cycle.reveal(target));
  }

  async recalculate(): Promise<void> {
    if (isBusy(this.#state)) return;
    this.#set({ recalculating: true });
    const done = await this.#attempt(async (cycle) => cycle.recalculate());
    this.#set({ recalculating: false, ...(done ? { announcement: texts.announce.recalculated } : {}) });
    if (this.#mustRefresh) await this.refresh();
  }

  resultForm(): Promise<ResultForm> {
    return this.cycle.resultForm();
  }

  /** How the next run of a step writes its results; a failure is on show and changes nothing. */
  async keepResultsAs(form: ResultForm): Promise<void> {
    const kept = await this.#attempt(async (cycle) => cycle.keepResultsAs(form));
    if (kept) this.#set({ announcement: texts.settings.resultsKept(texts.settings.resultForms[form]) });
  }

  /** Writes a formula into the selected cell and answers where; rejects when that cell is not free. */
  async insertFormula(formula: string): Promise<CellTarget> {
    const { cycle } = this;
    let place: CellTarget = { sheet: "", address: "" };
    await cycle.keepWayBack(async () => void (place = await cycle.insertFormula(formula)));
    this.#set({
      change: { text: texts.functions.inserted(`${place.sheet}!${place.address}`), state: "made" },
    });
    return place;
  }

  /** What step 1 lets the planner look at and decide. */
  async gatherDesk(): Promise<GatherDesk> {
    if (!this.#cycle) throw new Error(texts.errors.notOpen);
    return this.#cycle.gatherDesk();
  }

  /** What step 2 lets the planner look at and change. */
  async demandDesk(): Promise<DemandDesk> {
    if (!this.#cycle) throw new Error(texts.errors.notOpen);
    return this.#cycle.demandDesk();
  }

  /** What step 3 lets the planner look at and try. */
  async supplyDesk(): Promise<SupplyDesk> {
    if (!this.#cycle) throw new Error(texts.errors.notOpen);
    return this.#cycle.supplyDesk();
  }

  /** What step 4 lets planners look at, try and decide. */
  async scenarioDesk(): Promise<ScenarioDesk> {
    if (!this.#cycle) throw new Error(texts.errors.notOpen);
    return this.#cycle.scenarioDesk();
  }

  /** The open cycle, for what its desks offer. */
  get cycle(): Cycle {
    if (!this.#cycle) throw new Error(texts.errors.notOpen);
    return this.#cycle;
  }

  /** Says something to readers of the screen. */
  announce(announcement: string): void {
    this.#set({ announcement });
  }

  dismissNotice(): void {
    this.#set({ notice: "" });
  }

  #set(change: Partial<PaneState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  async #attempt(work: (cycle: Cycle) => Promise<void>): Promise<boolean> {
    if (!this.#cycle) return false;
    this.#set({ notice: "" });
    try {
      await work(this.#cycle);
      return true;
    } catch (error) {
      const notice = describeError(error);
      this.#set({ notice, announcement: notice });
      return false;
    }
  }

  #endBadly(step: StepId, error: unknown, aborted: boolean): void {
    if (aborted) {
      this.#set({
        outcome: { step, kind: "cancelled", message: texts.step.cancelledNote },
        announcement: texts.announce.cancelled,
      });
      return;
    }
    const message = describeError(error);
    this.#set({ outcome: { step, kind: "failed", message }, announcement: texts.announce.failed(message) });
  }

  /** After a run or an undo: the new state of the cycle first, then the buttons come free, so nothing flickers. */
  async #settle(): Promise<void> {
    try {
      await this.#readStatus();
    } catch (error) {
      this.#set({ notice: describeError(error) });
    }
    this.#abort = this.#finish = undefined;
    this.#set({ running: undefined, undoing: undefined });
    if (this.#mustRefresh) await this.refresh();
    else await this.#loadPreview();
    await this.#noticeNames("tables");
  }

  async #readAfterOpening(): Promise<void> {
    try {
      await this.#readStatus();
    } catch (error) {
      this.#set({ notice: describeError(error) });
    }
    await this.#loadPreview();
    await this.#follow();
    await this.#noticeNames("sheets");
  }

  /** Functions that Excel has lost make every number below them wrong: the planner hears of it before planning on. */
  async #noticeNames(where: "tables" | "sheets"): Promise<void> {
    const cells = await this.cycle.unknownNames(where).catch(() => []);
    const said =
      cells.length === 0
        ? ""
        : texts.errors.unknownNames(cells.length, `${cells[0].sheet}!${cells[0].address}`);
    if (said === "" || said === this.#saidOfNames || this.#state.notice !== "") return;
    this.#saidOfNames = said;
    this.#set({ notice: said, announcement: said });
  }

  /** What the planner does is logged under the name that was given last, here or in an earlier month. */
  async #nameAuthor(): Promise<void> {
    const desk = await this.cycle.auditDesk();
    desk.setName(storedName());
    this.#forgetName?.();
    this.#forgetName = onNameKept((name) => desk.setName(name));
  }

  /** From now on the pane says at once what happens on the sheets. */
  async #follow(): Promise<void> {
    try {
      await this.#nameAuthor();
      await this.#cycle?.follow(() => void this.#changeOnSheets());
    } catch (error) {
      this.#set({ notice: describeError(error) });
    }
  }

  async #changeOnSheets(): Promise<void> {
    const desk = await this.#cycle?.signOffDesk();
    const broken = (await desk?.register())?.rows.find(({ state }) => state === "changed since sign-off");
    const notice = broken
      ? texts.audit.signOff.changedNotice(worded("roles", broken.role), broken.changes)
      : "";
    if (notice && notice !== this.#state.notice) this.#set({ notice, announcement: notice });
    await this.refresh();
  }

  async #readStatus(): Promise<void> {
    if (!this.#cycle) return;
    this.#set(await readCycle(this.#cycle));
  }

  async #loadPreview(): Promise<void> {
    const { selected: step, steps } = this.#state;
    if (!this.#cycle || steps.find((status) => status.step === step)?.state === "blocked") {
      this.#set({ preview: undefined });
      return;
    }
    const preview = await this.#cycle.preview(step).then(
      (text) => ({ step, text, failed: false }),
      (error: unknown) => ({ step, text: describeError(error), failed: true }),
    );
    if (this.#state.selected === step) this.#set({ preview });
  }

  /** Passes progress on at a readable pace; the last report of a pause is never lost. */
  #progressReporter(): { report(progress: StepProgress): void; stop(): void } {
    const startedAt = performance.now();
    let latest: StepProgress | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      timer = undefined;
      const running = this.#state.running;
      if (!running || !latest) return;
      const progress = neverBack(running.progress, latest);
      const estimate = running.cancelling ? undefined : secondsLeft(progress, performance.now() - startedAt);
      const isNews = kindOfWork(progress.what) !== kindOfWork(running.progress.what);
      const news = isNews ? { announcement: progress.what } : {};
      const finish = running.finish ?? (progress.canFinish ? "offered" : undefined);
      this.#set({ running: { ...running, progress, secondsLeft: estimate, finish }, ...news });
    };
    return {
      report: (progress) => {
        latest = progress;
        timer ??= setTimeout(show, progressInterval);
      },
      stop: () => clearTimeout(timer),
    };
  }
}

/** One after the other: the first question reads the workbook, the second finds it read. */
async function readCycle(cycle: Cycle): Promise<Pick<PaneState, "label" | "steps">> {
  const steps = await cycle.status();
  return { steps, label: await cycle.label() };
}

/** Steps counted aloud ten times a second would drown everything else: only other work is news. */
function kindOfWork(what: string): string {
  return what.replace(/[\d.,\s]+/g, "#");
}

/** A bar that runs backwards makes people distrust it: phases that begin anew keep the share reached before. */
function neverBack(before: StepProgress, now: StepProgress): StepProgress {
  const share = ({ done, total }: StepProgress) => (total > 0 ? done / total : 0);
  return share(now) < share(before) ? { ...now, done: share(before) * now.total } : now;
}
