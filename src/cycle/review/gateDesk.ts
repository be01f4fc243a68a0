import { monthLabel } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { dateSerial } from "../../workbook/cells";
import { publishSheets } from "../../workbook/publish";
import { withWorkbook } from "../../workbook/withWorkbook";
import type { StepId } from "../contract";
import type { InputReader } from "../inputs";
import { renewCommitment } from "../reconcile/standing";
import { readDecisions } from "./decisions";
import { gateInputs } from "./gateChecks";
import { calendarTable, cycleCalendar } from "./calendar";
import type { CalendarRow, GateDesk, GateView, Waiver } from "./gateContract";
import { gateGroup, gateLines, gateSheet, gatesOf, gateTable } from "./gates";
import { executiveHeadings, renewExecutiveLines } from "./executivePage";
import { decisionTable } from "./sheets";
import { planSeal, renewSignOffs, sealedTables, signOffTable } from "./signoffs";
import { say } from "../../planning/words";

const allSteps = Object.keys(gateInputs) as StepId[];

/** Reads the gates from the tables as they stand, and keeps the waivers. */
export class WorkbookGateDesk implements GateDesk {
  constructor(
    private readonly inputs: InputReader,
    private readonly now: () => Date,
  ) {}

  async gates(steps: readonly StepId[] = allSteps): Promise<GateView[]> {
    return readGates(this.inputs, this.now(), steps);
  }

  async waive(waivers: readonly Waiver[]): Promise<void> {
    for (const { reason, by } of waivers) {
      if (reason.trim() === "") throw new PlanningError("value", say`Write down why the gate may be passed.`);
      if (by.trim() === "")
        throw new PlanningError("value", say`Enter the name of the person who waives the gate.`);
    }
    const on = this.today();
    await this.change(
      waivers.map(({ gate, reason, by }) => ({ gate, reason: reason.trim(), by: by.trim(), on })),
    );
  }

  async withdraw(gate: string): Promise<void> {
    await this.change([{ gate, reason: "", by: "", on: "" }]);
  }

  async calendar(): Promise<CalendarRow[]> {
    const { company } = await this.inputs.read();
    const own = await this.inputs.readOwn([calendarTable]);
    return cycleCalendar(company, own.get(calendarTable), await this.gates(), this.today());
  }

  /** Writes the gates as they are: after Review, and after a waiver. */
  async renew(): Promise<void> {
    const gates = (await this.gates()).map((each) => ({
      ...each,
      // A waiver that was typed on the sheet gets its day.
      on: each.reason !== "" && each.on === "" ? this.today() : each.on,
    }));
    await this.write(gates);
  }

  private async change(waivers: readonly (Waiver & { on: string })[]): Promise<void> {
    this.inputs.forgetOwn();
    const gates = await this.gates();
    const unknown = waivers.find(({ gate }) => !gates.some(({ id }) => id === gate));
    if (unknown)
      throw new PlanningError("value", say`There is no gate "${unknown.gate}". Look at the list again.`);
    await this.write(
      gates.map((each) => {
        const waiver = waivers.find(({ gate }) => gate === each.id);
        return waiver ? { ...each, reason: waiver.reason, by: waiver.by, on: waiver.on } : each;
      }),
    );
    const after = await this.gates();
    await this.tellExecutives(after);
    await renewCommitment(this.inputs, after);
  }

  private async write(gates: readonly GateView[]): Promise<void> {
    const cycle = await cycleOf(this.inputs);
    const written = gates.map((each): GateView => {
      if (each.missing === "") return { ...each, state: "open" };
      return { ...each, state: each.reason !== "" && each.by !== "" ? "waived" : "closed" };
    });
    await withWorkbook((context) => publishSheets(context, gateGroup, [gateSheet(written, cycle)]));
    this.inputs.forgetOwn();
  }

  /** The executive page names what was waived, without a new review. */
  private async tellExecutives(gates: readonly GateView[]): Promise<void> {
    await renewExecutiveLines(executiveHeadings.gates, gateLines(gates));
    this.inputs.forgetOwn();
  }

  private today(): string {
    return this.now().toISOString().slice(0, 10);
  }
}

/** The gates of some steps, from their tables alone. */
export async function readGates(
  inputs: InputReader,
  now: Date,
  steps: readonly StepId[] = allSteps,
): Promise<GateView[]> {
  const names = [gateTable, decisionTable, ...steps.flatMap((step) => gateInputs[step])];
  const own = await inputs.readOwn([...new Set(names)]);
  const cycle = await cycleOf(inputs);
  return gatesOf(own, await registersOf(own, dateSerial(now.toISOString())), cycle).filter(({ step }) =>
    steps.includes(step),
  );
}

async function registersOf(own: ReadonlyMap<string, RawTable>, today: number) {
  const seal = await planSeal(sealedTables.flatMap((name) => own.get(name) ?? []));
  return {
    decisions: readDecisions(own.get(decisionTable)),
    signOffs: renewSignOffs(own.get(signOffTable), seal, today),
  };
}

async function cycleOf(inputs: InputReader): Promise<string> {
  const { firstMonth } = (await inputs.read()).company.settings;
  return Number.isNaN(firstMonth) ? "" : monthLabel(firstMonth);
}
