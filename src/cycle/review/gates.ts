import type { RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec, TableSpec, TextLine } from "../../workbook/sheetSpec";
import type { StepId } from "../contract";
import { stepName, stepNames } from "../gates";
import { dayCell, registerRows } from "../register";
import { gateChecks, signatureCheck, type GateRegisters } from "./gateChecks";
import type { GateView } from "./gateContract";
import { said, say } from "../../planning/words";

export const gateTable = "SOP_Gates";
/** A group of sheets of its own: waivers stay when a step is taken back. */
export const gateGroup = "gates";

/**
 * The gates of the cycle as the sheets have them now, with the waivers that planners have written in the pane or on
 * the sheet. A waiver holds for the cycle in which it was given.
 *
 * @param cycle label of this cycle: "2026-03"
 */
export function gatesOf(
  own: ReadonlyMap<string, RawTable>,
  registers: GateRegisters,
  cycle: string,
): GateView[] {
  const waivers = new Map(
    registerRows(own.get(gateTable))
      .filter(({ text }) => text("Waiver") !== "" && text("Waived by") !== "")
      .filter(({ text }) => text("Cycle") === "" || text("Cycle") === cycle)
      .map((row) => [row.text("Gate"), row] as const),
  );
  return gateChecks(own, registers).map(({ step, check, missing, settle }): GateView => {
    const id = `${stepNames[step]}: ${check}`;
    const given = waivers.get(id);
    return {
      id,
      name: gateName({ step, check }),
      step,
      check,
      state: missing === "" ? "open" : given ? "waived" : "closed",
      missing,
      settle,
      isSignature: check === signatureCheck,
      reason: given?.text("Waiver") ?? "",
      by: given?.text("Waived by") ?? "",
      on: given?.day("Waived on") ?? "",
    };
  });
}

/** What a commitment needs: the gates of these steps, but never the signatures that it may itself be. */
export function closedGates(gates: readonly GateView[], steps: readonly StepId[]): GateView[] {
  return gates.filter(
    ({ step, state, isSignature }) => steps.includes(step) && state === "closed" && !isSignature,
  );
}

/**
 * Refuses a commitment while a gate on the way to it is closed.
 *
 * @param what the commitment as a sentence begins: "The plan cannot be signed"
 * @throws "notAvailable" with the gates, what each misses and what to do
 */
export function refuseWhileClosed(gates: readonly GateView[], steps: readonly StepId[], what: string): void {
  const closed = closedGates(gates, steps);
  if (closed.length === 0) return;
  const list = closed.map((gate) => `${gate.name} (${gate.missing})`).join("; ");
  throw new PlanningError(
    "notAvailable",
    closed.length === 1
      ? say`${what} while a gate is closed: ${list}. Settle what is missing, or waive the gate with a reason and a name.`
      : say`${what} while ${closed.length} gates are closed: ${list}. Settle what is missing, or waive the gate with a reason and a name.`,
  );
}

/** A gate in the current language; its id stays the same in all of them. */
function gateName({ step, check }: Pick<GateView, "step" | "check">): string {
  return say`${stepName(step)}: ${said(check)}`;
}

function waiverWords(gate: GateView): string {
  const { missing, reason, by, on } = gate;
  return on
    ? say`${gate.name}: waived by ${by} on ${on} (${missing}): ${reason}`
    : say`${gate.name}: waived by ${by} (${missing}): ${reason}`;
}

/** What the executive page says of the gates: those that are closed, and those that were passed with a waiver. */
export function gateLines(gates: readonly GateView[]): TextLine[] {
  const lines = gates
    .filter(({ state, isSignature }) => state !== "open" && !isSignature)
    .map((gate): TextLine =>
      gate.state === "waived"
        ? { text: waiverWords(gate), tone: "warning" }
        : { text: say`${gate.name}: closed, ${gate.missing}.`, tone: "bad" },
    );
  return lines.length > 0 ? lines : [{ text: say`All gates are open.`, tone: "good" }];
}

export function gateSheet(gates: readonly GateView[], cycle: string): SheetSpec {
  return {
    name: gateTable,
    title: say`Gates`,
    note: say`A gate opens when its check is green. While it is closed, nothing that builds on it is committed: no family's plan, no scenario into the plan, no signature. To pass it all the same, waive it in the pane, or write the reason under Waiver and a name under Waived by; both stay in the file for the cycle.`,
    origin: say`Kept by Concord and by you.`,
    blocks: [gateBlock(gates, cycle)],
    charts: [],
    freezeHeaderOf: gateTable,
    print: "width",
  };
}

function gateBlock(gates: readonly GateView[], cycle: string): TableSpec {
  return {
    kind: "table",
    name: gateTable,
    columns: [
      { header: "Gate", format: "text", width: 52 },
      { header: "State", format: "text", width: 12 },
      { header: "Missing", format: "text", width: 34 },
      { header: "Waiver", format: "text", width: 40, wrap: true },
      { header: "Waived by", format: "text", width: 18 },
      { header: "Waived on", format: "date", width: 12 },
      { header: "Cycle", format: "text", width: 10 },
    ],
    rows: gates.map(({ id, state, missing, reason, by, on }): CellContent[] => [
      id,
      state,
      missing || null,
      reason || null,
      by || null,
      dayCell(on),
      reason ? cycle : null,
    ]),
    rules: [
      { kind: "rows", column: "State", equals: "closed", tone: "bad" },
      { kind: "rows", column: "State", equals: "waived", tone: "warning" },
      { kind: "rows", column: "State", equals: "open", tone: "good" },
    ],
  };
}
