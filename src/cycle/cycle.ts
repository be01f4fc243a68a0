import { monthLabel } from "../planning/data/excelDate";
import { PlanningError } from "../planning/errors";
import { readDocument, writeDocument } from "../workbook/documents";
import {
  cellValues,
  formulaIntoActiveCell,
  recalculateAll,
  revealCell,
  selectedReference,
} from "../workbook/navigate";
import { readMarks } from "../workbook/ownership";
import { publishSheets } from "../workbook/publish";
import type { SheetSpec } from "../workbook/sheetSpec";
import { onWaiting } from "../workbook/waiting";
import { goBack, withWayBack, type Back } from "../workbook/wayBack";
import { withWorkbook } from "../workbook/withWorkbook";
import type { CellTarget, Cycle, CycleGlance, RunOptions, StepId, StepStatus, StepSummary } from "./contract";
import type { DemandDesk } from "./demand/contract";
import type { EventDesk } from "./events/contract";
import type { GatherDesk } from "./gather/contract";
import { fingerprint } from "./fingerprint";
import { counted } from "./format";
import { blockedBecause, listed, recordedStatus, statusOf, stepName } from "./gates";
import { InputReader } from "./inputs";
import { cellsOf } from "./progress";
import type { Step, StepInputs, StepOutcome } from "./step";
import { planUntil, readUntil, stepRun } from "./stepRun";
import { loadStep, loadSteps, stepIds } from "./steps";
import type { CommentDesk } from "./comments/contract";
import type { DoctorDesk } from "./doctor/contract";
import type { MonitorDesk } from "./monitor/contract";
import type { ExceptionDesk } from "./monitor/exceptionContract";
import type { WorkbookSignOffDesk } from "./review/signOffDesk";
import type { DecisionDesk } from "./review/decisionContract";
import type { GateDesk } from "./review/gateContract";
import type { SignOffDesk } from "./review/signOffContract";
import type { ScenarioDesk } from "./scenarios/contract";
import { ChangeLog } from "./versions/changeLog";
import type { SupplyDesk } from "./supply/contract";
import type { AuditDesk } from "./versions/contract";
import type { MergeDesk } from "./versions/mergeContract";
import { ChangeRecorder } from "./versions/recorder";
import { forgetFormulas } from "./doctor/knownFormulas";
import { readResultForm, writeResultForm, type ResultForm } from "./live/resultForm";
import { StepUndo } from "./stepUndo";
import { cycleDocument, type CycleDocument } from "./stored";
import { say } from "../planning/words";

type StoredStep = CycleDocument["steps"][number];

/** The monthly cycle over the workbook that Excel (or the embedded workbook) has open. */
export class WorkbookCycle implements Cycle {
  private readonly inputs = new InputReader();
  /** From the last change that was made with `keepWayBack`. */
  private wayBack: Back[] = [];
  private gather: GatherDesk | undefined;
  private demand: DemandDesk | undefined;
  private readonly log = new ChangeLog();
  private readonly recorder: ChangeRecorder;
  private readonly stepUndo: StepUndo;
  private scenarios: ScenarioDesk | undefined;
  private signOffs: WorkbookSignOffDesk | undefined;
  private merges: MergeDesk | undefined;

  /** @param unattended true where a run that fails is not saved, and nobody takes a step back */
  constructor(
    private readonly now: () => Date,
    unattended: boolean,
  ) {
    this.recorder = new ChangeRecorder(this.log, now);
    this.stepUndo = new StepUndo(!unattended);
  }

  async label(): Promise<string> {
    const { company } = await this.inputs.read();
    const { firstMonth } = company.settings;
    return Number.isNaN(firstMonth) ? "" : monthLabel(firstMonth);
  }

  async glance(): Promise<CycleGlance> {
    const { label, steps } = await this.stored();
    const statuses: StepStatus[] = [];
    for (const id of stepIds) {
      const last = steps.find(({ summary }) => summary.step === id);
      statuses.push(recordedStatus(id, last?.summary, statuses.at(-1)));
    }
    return { label, steps: statuses };
  }

  async status(): Promise<StepStatus[]> {
    const [steps, sources, stored] = [await loadSteps(), await this.inputs.read(), await this.stored()];
    const done = new Set(stored.steps.map(({ summary }) => summary.step));
    const { owned } = await withWorkbook(readMarks);
    const statuses: StepStatus[] = [];
    for (const step of steps) {
      const blocked = blockedBecause(step, sources, done);
      const last = stored.steps.find(({ summary }) => summary.step === step.id);
      const inputs = blocked || !last ? {} : await this.inputs.fingerprints(step);
      statuses.push(await this.withLiveFacts(statusOf(step, blocked, last, inputs, owned), stored.label));
    }
    return statuses;
  }

  /** What people have decided and signed since Review ran shows at once. */
  private async withLiveFacts(status: StepStatus, label: string): Promise<StepStatus> {
    if (status.step !== "review" || !status.summary) return status;
    const { withLiveFacts } = await import("./review/liveFacts");
    return { ...status, summary: await withLiveFacts(this.inputs, label, status.summary) };
  }

  async preview(id: StepId): Promise<string> {
    const { step, inputs } = await this.ready(id);
    const parts = step
      .outline(inputs)
      .map(({ sheet, rows, columns }) =>
        rows === undefined || columns === undefined
          ? sheet
          : say`${sheet} (${rows} rows × ${columns} columns)`,
      );
    return say`Writes ${counted(parts.length, "sheet")}: ${listed(parts)}. Your own sheets stay as they are.`;
  }

  async run(id: StepId, { signal, finish, onProgress }: RunOptions): Promise<StepSummary> {
    const report = (done: number, what: string): void => onProgress({ done, total: 100, what });
    // Edits of a moment ago are in the log, and the sign-offs know of them, before anything is measured.
    await this.recorder.idle();
    if (id === "monitor") await this.renewSignOffs(id);
    const { step, inputs } = await this.ready(id, (name, done, total) => {
      stopWhenAborted(signal, say`reading the workbook`);
      report((readUntil * done) / total, say`Reading ${name}`);
    });
    const hashes = await this.inputs.fingerprints(step);
    const startedAt = this.now().toISOString();
    const form = await withWorkbook(readResultForm);
    const memory = await this.inputs.memoryOf(step);
    const outcome = await step.plan(
      { ...inputs, memory },
      { ...stepRun(startedAt, { signal, finish, onProgress }), form },
    );
    stopWhenAborted(signal, say`finishing ${stepName(id)}`);
    const summary = await summarise(id, outcome, startedAt, hashes);
    await this.write(id, outcome.sheets, { summary, inputs: hashes }, signal, report);
    const { memory: kind } = step;
    if (kind) await withWorkbook((context) => writeDocument(context, kind, outcome.memory));
    await this.renewSignOffs(id, id === "review");
    if (id === "demand") await this.renewLocks();
    if (id === "review") await this.renewGates();
    await this.recorder.idle();
    await this.renewIndex();
    report(100, say`Done`);
    return summary;
  }

  resultForm(): Promise<ResultForm> {
    return withWorkbook(readResultForm);
  }

  keepResultsAs(form: ResultForm): Promise<void> {
    return withWorkbook((context) => writeResultForm(context, form));
  }

  async undo(id: StepId): Promise<void> {
    const label = await this.label();
    await withWorkbook(async (context) => {
      const before = await this.stepUndo.read(context, id, label);
      if (!before) {
        throw new PlanningError(
          "notAvailable",
          say`There is nothing to take back for ${stepName(id)}. What was there before is not kept by unattended runs, and of large sheets only until the pane is closed.`,
        );
      }
      await publishSheets(context, id, before.sheets);
      await this.stepUndo.forget(context, id);
      await storeStep(context, id, before.step, label);
    });
    this.inputs.forgetOwn();
    if (id === "demand") await this.renewLocks();
    await this.renewSignOffs(id, id === "review");
    await this.recorder.idle();
    await this.renewIndex();
  }

  async keepWayBack(change: () => Promise<void>): Promise<boolean> {
    this.wayBack = [];
    this.wayBack = await withWayBack(change);
    const isWritten = this.wayBack.length > 0;
    if (isWritten) await this.renewIndex(true);
    return isWritten;
  }

  async takeBack(): Promise<void> {
    const steps = this.wayBack;
    if (steps.length === 0) throw new PlanningError("notAvailable", say`There is nothing to take back.`);
    this.wayBack = [];
    await goBack(steps);
    this.inputs.forget();
    await this.renewLocks();
    await this.renewSignOffs("monitor", true);
    await this.recorder.note({ what: say`Last change taken back` });
    await this.renewIndex(true);
  }

  async reveal(target: CellTarget): Promise<void> {
    await withWorkbook((context) => revealCell(context, target.sheet, target.address));
  }

  async gatherDesk(): Promise<GatherDesk> {
    const { WorkbookGatherDesk } = await import("./gather/desk");
    return (this.gather ??= new WorkbookGatherDesk(this.inputs));
  }

  async demandDesk(): Promise<DemandDesk> {
    const { WorkbookDemandDesk } = await import("./demand/desk");
    return (this.demand ??= new WorkbookDemandDesk(this.inputs, this.now));
  }

  async eventDesk(): Promise<EventDesk> {
    const { WorkbookEventDesk } = await import("./events/desk");
    return new WorkbookEventDesk(this.inputs);
  }

  async supplyDesk(): Promise<SupplyDesk> {
    const { WorkbookSupplyDesk } = await import("./supply/desk");
    return new WorkbookSupplyDesk(this.inputs);
  }

  async auditDesk(): Promise<AuditDesk> {
    const { WorkbookAuditDesk } = await import("./versions/desk");
    return new WorkbookAuditDesk(this.inputs, this.log, this.recorder, this.now);
  }

  async mergeDesk(): Promise<MergeDesk> {
    const { WorkbookMergeDesk: Desk } = await import("./versions/mergeDesk");
    return (this.merges ??= new Desk(this.inputs, this.log, this.recorder));
  }

  async scenarioDesk(): Promise<ScenarioDesk> {
    const { WorkbookScenarioDesk: Desk } = await import("./scenarios/desk");
    return (this.scenarios ??= new Desk(this.inputs, this.now));
  }

  async commentDesk(): Promise<CommentDesk> {
    const { WorkbookCommentDesk: Desk } = await import("./comments/desk");
    return new Desk(this.inputs, this.now);
  }

  async decisionDesk(): Promise<DecisionDesk> {
    const { WorkbookDecisionDesk: Desk } = await import("./review/decisionDesk");
    return new Desk(this.inputs);
  }

  async gateDesk(): Promise<GateDesk> {
    const { WorkbookGateDesk: Desk } = await import("./review/gateDesk");
    return new Desk(this.inputs, this.now);
  }

  async signOffDesk(): Promise<SignOffDesk> {
    const { WorkbookSignOffDesk: Desk } = await import("./review/signOffDesk");
    return (this.signOffs ??= new Desk(this.inputs, this.now));
  }

  async monitorDesk(): Promise<MonitorDesk> {
    const { WorkbookMonitorDesk } = await import("./monitor/desk");
    return new WorkbookMonitorDesk(this.inputs, this.recorder, this.now);
  }

  async exceptionDesk(): Promise<ExceptionDesk> {
    const { WorkbookExceptionDesk: Desk } = await import("./monitor/exceptionDesk");
    const summaries = async () => (await this.stored()).steps.map(({ summary }) => summary);
    return new Desk(this.inputs, summaries, this.now);
  }

  async doctorDesk(): Promise<DoctorDesk> {
    const { WorkbookDoctorDesk } = await import("./doctor/desk");
    return new WorkbookDoctorDesk(() => this.status(), this.recorder);
  }

  async noticeEdits(): Promise<number> {
    const before = await this.log.position();
    await this.recorder.idle();
    return (await this.log.position()) - before;
  }

  async follow(onChange: () => void): Promise<void> {
    await this.recorder.follow(() => {
      // What was read before the change is old, whoever hears of it first.
      this.inputs.forgetOwn();
      void this.renewSignOffs("review").then(onChange, onChange);
    });
    await this.inputs.follow(onChange);
  }

  selectedReference(): Promise<string> {
    return withWorkbook(selectedReference);
  }

  cellValues(reference: string): Promise<unknown[][]> {
    return withWorkbook((context) => cellValues(context, reference));
  }

  whenWaiting(hear: (waiting: boolean) => void): void {
    onWaiting(hear);
  }

  async unknownNames(where: "tables" | "sheets"): Promise<CellTarget[]> {
    const { unknownName, unknownNamesOnTop } = await import("./doctor/unknownNames");
    const inTables = (await this.inputs.read()).tables.flatMap(({ sheet, errors }) =>
      errors.filter(({ error }) => error === unknownName).map(({ address }) => ({ sheet, address })),
    );
    const onTop = where === "sheets" ? await withWorkbook(unknownNamesOnTop) : [];
    const known = new Set(inTables.map(({ sheet, address }) => `${sheet}!${address}`));
    return [...inTables, ...onTop.filter(({ sheet, address }) => !known.has(`${sheet}!${address}`))];
  }

  async recalculate(): Promise<void> {
    await withWorkbook(recalculateAll);
  }

  async insertFormula(formula: string): Promise<CellTarget> {
    return withWorkbook((context) => formulaIntoActiveCell(context, formula));
  }

  /** After Review, and after any change of the plan, the sign-off register says how the plan stands to it. */
  private async renewSignOffs(id: StepId, isNewPage = false): Promise<void> {
    const { WorkbookSignOffDesk: Desk } = await import("./review/signOffDesk");
    const { signOffTable } = await import("./review/signoffs");
    const exists = (await this.inputs.readOwn([signOffTable])).has(signOffTable);
    if (id !== "review" && !exists) return;
    await (this.signOffs ??= new Desk(this.inputs, this.now)).renew(isNewPage);
  }

  /** A new consensus sheet has the rows locked whose families are agreed. */
  private async renewLocks(): Promise<void> {
    const { renewLocks } = await import("./reconcile/locks");
    await renewLocks(this.inputs);
  }

  private async renewIndex(onlyWhenChanged = false): Promise<void> {
    const { renewIndex } = await import("./sheetIndex");
    await renewIndex(onlyWhenChanged);
  }

  private async renewGates(): Promise<void> {
    const { WorkbookGateDesk: Desk } = await import("./review/gateDesk");
    await new Desk(this.inputs, this.now).renew();
  }

  /** The step and its inputs, when nothing blocks it. */
  private async ready(
    id: StepId,
    onTable?: (name: string, done: number, total: number) => void,
  ): Promise<{ step: Step; inputs: StepInputs }> {
    const step = await loadStep(id);
    const sources = await this.inputs.read(onTable);
    const done = new Set((await this.stored()).steps.map(({ summary }) => summary.step));
    const blocked = blockedBecause(step, sources, done);
    if (blocked) throw new PlanningError("notAvailable", blocked);
    return { step, inputs: await this.inputs.forStep(step) };
  }

  /** Writes all of a step's sheets or, when that fails or is stopped, puts back what was there. */
  private async write(
    id: StepId,
    sheets: SheetSpec[],
    result: StoredStep,
    signal: AbortSignal,
    report: (done: number, what: string) => void,
  ): Promise<void> {
    const total = cellsOf(sheets);
    let cells = 0;
    const before = await withWorkbook((context) => this.stepUndo.capture(context, id));
    const label = await this.label();
    await withWorkbook(async (context) => {
      const last = (await readDocument(context, cycleDocument))?.steps.find(
        ({ summary }) => summary.step === id,
      );
      try {
        await publishSheets(context, id, sheets, (count) => {
          stopWhenAborted(signal, say`writing to the workbook`);
          cells += count;
          report(
            planUntil + ((100 - planUntil) * cells) / Math.max(total, cells),
            say`Writing to the workbook`,
          );
        });
      } catch (error) {
        if (cells > 0 && before) await publishSheets(context, id, before);
        throw error;
      }
      await forgetFormulas(
        context,
        sheets.map(({ name }) => name),
      );
      await this.stepUndo.keep(context, id, label, before, last);
      await storeStep(context, id, result, label);
    });
    this.inputs.forgetOwn();
  }

  private async stored(): Promise<CycleDocument> {
    const document = await withWorkbook((context) => readDocument(context, cycleDocument));
    return document ?? { version: 1, label: "", steps: [] };
  }
}

async function storeStep(
  context: Excel.RequestContext,
  id: StepId,
  result: StoredStep | undefined,
  label: string,
): Promise<void> {
  const stored = await readDocument(context, cycleDocument);
  const others = (stored?.steps ?? []).filter(({ summary }) => summary.step !== id);
  const steps = result ? [...others, result] : others;
  steps.sort((a, b) => stepIds.indexOf(a.summary.step) - stepIds.indexOf(b.summary.step));
  await writeDocument(context, cycleDocument, { version: 1, label, steps });
}

async function summarise(
  step: StepId,
  { headline, facts, exceptions, sheets }: StepOutcome,
  finishedAt: string,
  hashes: Record<string, string>,
): Promise<StepSummary> {
  const inputHash = await fingerprint({ name: step, headers: Object.entries(hashes).flat(), rows: [] });
  return { step, headline, facts, exceptions, sheets: sheets.map(({ name }) => name), finishedAt, inputHash };
}

function stopWhenAborted(signal: AbortSignal, what: string): void {
  if (signal.aborted) throw new PlanningError("cancelled", say`Stopped while ${what}; nothing was changed.`);
}
