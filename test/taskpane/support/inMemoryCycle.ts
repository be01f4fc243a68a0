import type { ScenarioDesk } from "../../../src/cycle/scenarios/contract";
import { InMemoryScenarioDesk } from "./inMemoryScenarios";
import type {
  CellTarget,
  Cycle,
  CycleGlance,
  ResultForm,
  RunOptions,
  StepId,
  StepProgress,
  StepStatus,
  StepSummary,
} from "../../../src/cycle/contract";

import type { SupplyDesk } from "../../../src/cycle/supply/contract";
import { InMemorySupplyDesk } from "./inMemorySupply";
import type { CommentDesk } from "../../../src/cycle/comments/contract";
import { InMemoryCommentDesk } from "./inMemoryComments";
import type { DemandDesk } from "../../../src/cycle/demand/contract";
import type { EventDesk } from "../../../src/cycle/events/contract";
import type { GatherDesk } from "../../../src/cycle/gather/contract";
import type { DecisionDesk } from "../../../src/cycle/review/decisionContract";
import type { GateDesk } from "../../../src/cycle/review/gateContract";
import type { SignOffDesk } from "../../../src/cycle/review/signOffContract";
import type { AuditDesk } from "../../../src/cycle/versions/contract";
import type { MergeDesk } from "../../../src/cycle/versions/mergeContract";
import type { DoctorDesk } from "../../../src/cycle/doctor/contract";
import type { MonitorDesk } from "../../../src/cycle/monitor/contract";
import type { ExceptionDesk } from "../../../src/cycle/monitor/exceptionContract";
import {
  InMemoryAuditDesk,
  InMemoryDoctorDesk,
  InMemoryMonitorDesk,
  InMemorySignOffDesk,
} from "./inMemoryAudit";
import { InMemoryDemandDesk, InMemoryGatherDesk } from "./inMemoryDesks";
import { InMemoryDecisionDesk } from "./inMemoryDecisions";
import { InMemoryGateDesk } from "./inMemoryGates";
import { InMemoryEventDesk } from "./inMemoryEvents";
import { InMemoryExceptionDesk } from "./inMemoryExceptions";
import { InMemoryMergeDesk } from "./inMemoryMerge";

const order: StepId[] = ["gather", "demand", "supply", "reconcile", "review", "monitor"];

/** A plausible result of a step, for tests of what the pane makes of it. */
export function summaryOf(step: StepId, change: Partial<StepSummary> = {}): StepSummary {
  return {
    step,
    headline: "54 forecasts for 18 months; 9 % better than the naive guess.",
    facts: [
      { label: "Items", value: "54", tone: "neutral" },
      { label: "WMAPE", value: "14.2 %", tone: "good" },
      { label: "Bias", value: "+6.1 %", tone: "warning" },
      { label: "Beaten by naive", value: "7", tone: "bad" },
    ],
    exceptions: [
      {
        tone: "warning",
        text: "Sales of FG-012 jumped to 4 times the usual in March 2026.",
        target: { sheet: "SalesHistory", address: "F214" },
      },
      { tone: "bad", text: "FG-031 has no master record.", target: { sheet: "Items", address: "A32" } },
      { tone: "neutral", text: "The forecast of the spare parts family is intermittent." },
    ],
    sheets: ["SOP_Fcst_Stat", "SOP_Fcst_Accuracy"],
    finishedAt: "2026-11-22T14:05:00Z",
    inputHash: "1",
    ...change,
  };
}

/**
 * A cycle without a workbook that keeps the order of the steps: a step is blocked until the one before it is
 * done. `hold` makes runs wait until `release` or `fail`, so that tests can look at a step while it runs.
 */
export class InMemoryCycle implements Cycle {
  readonly summaries = new Map<StepId, StepSummary>();
  readonly stale = new Map<StepId, string>();
  readonly revealed: CellTarget[] = [];
  /** Cells that show #NAME?. */
  lost: CellTarget[] = [];
  readonly inserted: string[] = [];
  readonly desk = new InMemoryDemandDesk();
  readonly events = new InMemoryEventDesk();
  readonly gathered = new InMemoryGatherDesk();
  readonly audit = new InMemoryAuditDesk();
  readonly inbox = new InMemoryExceptionDesk();
  readonly merges = new InMemoryMergeDesk();
  readonly monitoring = new InMemoryMonitorDesk();
  readonly doctor = new InMemoryDoctorDesk();
  readonly decided = new InMemoryDecisionDesk();
  readonly gates = new InMemoryGateDesk();
  readonly signOffs = new InMemorySignOffDesk();
  /** Tells the pane that somebody changed the plan. */
  changed: () => void = () => undefined;
  recalculations = 0;
  takenBack = 0;
  /** Tells the pane that Excel keeps it waiting, or answers again. */
  wait: (waiting: boolean) => void = () => undefined;
  hold = false;
  /** Whether a run was asked to end with the best plan found. */
  finished = false;
  nextError: Error | undefined;
  #release: (() => void) | undefined;
  #fail: ((error: Error) => void) | undefined;
  #report: RunOptions["onProgress"] | undefined;

  constructor(done: StepId[] = []) {
    for (const step of done) this.summaries.set(step, summaryOf(step));
  }

  async label(): Promise<string> {
    return "2026-11";
  }

  async glance(): Promise<CycleGlance> {
    return { label: "2026-11", steps: await this.status() };
  }

  async status(): Promise<StepStatus[]> {
    return order.map((step, index) => this.#statusOf(step, order[index - 1]));
  }

  async preview(step: StepId): Promise<string> {
    this.#throwPlanned();
    return `54 rows × 18 columns to a new sheet SOP_${step}.`;
  }

  async run(step: StepId, { signal, finish, onProgress }: RunOptions): Promise<StepSummary> {
    this.#throwPlanned();
    if (this.hold) {
      this.#report = onProgress;
      await new Promise<void>((resolve, reject) => {
        this.#release = resolve;
        this.#fail = reject;
        signal.addEventListener("abort", () => reject(new Error("stopped")));
        finish?.addEventListener("abort", () => (this.finished = true));
      });
    }
    const summary = summaryOf(step);
    this.summaries.set(step, summary);
    this.stale.delete(step);
    return summary;
  }

  async undo(step: StepId): Promise<void> {
    this.#throwPlanned();
    this.summaries.delete(step);
  }

  form: ResultForm = "values";

  async resultForm(): Promise<ResultForm> {
    return this.form;
  }

  async keepResultsAs(form: ResultForm): Promise<void> {
    this.#throwPlanned();
    this.form = form;
  }

  async keepWayBack(change: () => Promise<void>): Promise<boolean> {
    await change();
    return true;
  }

  async takeBack(): Promise<void> {
    this.#throwPlanned();
    this.takenBack++;
  }

  async reveal(target: CellTarget): Promise<void> {
    this.#throwPlanned();
    this.revealed.push(target);
  }

  async gatherDesk(): Promise<GatherDesk> {
    return this.gathered;
  }

  async demandDesk(): Promise<DemandDesk> {
    return this.desk;
  }

  async unknownNames(): Promise<CellTarget[]> {
    return this.lost;
  }

  async eventDesk(): Promise<EventDesk> {
    return this.events;
  }

  readonly supplied = new InMemorySupplyDesk();

  async supplyDesk(): Promise<SupplyDesk> {
    return this.supplied;
  }

  async auditDesk(): Promise<AuditDesk> {
    return this.audit;
  }

  readonly scenarios = new InMemoryScenarioDesk();

  scenarioDesk(): Promise<ScenarioDesk> {
    return Promise.resolve(this.scenarios);
  }

  readonly comments = new InMemoryCommentDesk();

  async commentDesk(): Promise<CommentDesk> {
    return this.comments;
  }

  async decisionDesk(): Promise<DecisionDesk> {
    return this.decided;
  }

  async gateDesk(): Promise<GateDesk> {
    return this.gates;
  }

  exceptionDesk(): Promise<ExceptionDesk> {
    return Promise.resolve(this.inbox);
  }

  mergeDesk(): Promise<MergeDesk> {
    return Promise.resolve(this.merges);
  }

  async signOffDesk(): Promise<SignOffDesk> {
    return this.signOffs;
  }

  async monitorDesk(): Promise<MonitorDesk> {
    return this.monitoring;
  }

  async doctorDesk(): Promise<DoctorDesk> {
    return this.doctor;
  }

  noticeEdits(): Promise<number> {
    return Promise.resolve(0);
  }

  async follow(onChange: () => void): Promise<void> {
    this.changed = onChange;
  }

  async selectedReference(): Promise<string> {
    return "Sales!B2:M2";
  }

  async cellValues(): Promise<unknown[][]> {
    return [[112, 118, 132, 129, 121, 135]];
  }

  whenWaiting(hear: (waiting: boolean) => void): void {
    this.wait = hear;
  }

  async recalculate(): Promise<void> {
    this.recalculations++;
  }

  async insertFormula(formula: string): Promise<CellTarget> {
    this.#throwPlanned();
    this.inserted.push(formula);
    return { sheet: "Plan", address: "B4" };
  }

  report(
    done: number,
    total: number,
    what: string,
    search: Pick<StepProgress, "gap" | "canFinish"> = {},
  ): void {
    this.#report?.({ done, total, what, ...search });
  }

  release(): void {
    this.#release?.();
  }

  fail(error: Error): void {
    this.#fail?.(error);
  }

  #throwPlanned(): void {
    const error = this.nextError;
    this.nextError = undefined;
    if (error) throw error;
  }

  #statusOf(step: StepId, before: StepId | undefined): StepStatus {
    const summary = this.summaries.get(step);
    const reason = this.stale.get(step);
    if (summary && reason) return { step, state: "stale", reason, summary };
    if (summary) return { step, state: "done", reason: "", summary };
    if (before && !this.summaries.has(before)) {
      return { step, state: "blocked", reason: `Finish the step before it (${before}) first.` };
    }
    return { step, state: "ready", reason: "" };
  }
}
