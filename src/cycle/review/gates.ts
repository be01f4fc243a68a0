import type { RawTable } from "../../planning/data/table";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import type { StepId } from "../contract";
import { issueTable } from "../gather/sheets";
import { stepNames } from "../gates";
import { balanceTable } from "../reconcile/balance";
import { agreementTable, readAgreement } from "../reconcile/agreement";
import { registerRows } from "../register";
import { capacityTable } from "../supply/sheets";
import { scenarioListTable } from "../scenarios/register";
import type { DecisionRow } from "./decisions";
import type { SignOff } from "./signoffs";

export const gateTable = "SOP_Gates";
/** The tables whose state opens a gate. */
export const gateInputs = [issueTable, agreementTable, capacityTable, balanceTable, scenarioListTable];

/** What must be so before the next step may rely on this one. */
export interface Gate {
  step: StepId;
  check: string;
  /** Empty when the check is green; else what is missing. */
  missing: string;
  /** Why it may be passed all the same, and who says so. */
  waiver: CellContent;
  waivedBy: CellContent;
  state: "open" | "waived" | "closed";
}

/** The gates of the cycle as the sheets have them now, with the waivers that planners have written. */
export function gatesOf(
  own: ReadonlyMap<string, RawTable>,
  decisions: readonly DecisionRow[],
  signOffs: readonly SignOff[],
): Gate[] {
  const waivers = new Map(
    registerRows(own.get(gateTable)).map(
      ({ text, value }) => [text("Gate"), { reason: value("Waiver"), by: value("Waived by") }] as const,
    ),
  );
  return checks(own, decisions, signOffs).map(([step, check, missing]): Gate => {
    const given = waivers.get(`${stepNames[step]}: ${check}`);
    const isWaived = String(given?.reason ?? "").trim() !== "" && String(given?.by ?? "").trim() !== "";
    return {
      step,
      check,
      missing,
      waiver: given?.reason ?? null,
      waivedBy: given?.by ?? null,
      state: missing === "" ? "open" : isWaived ? "waived" : "closed",
    };
  });
}

type Check = [step: StepId, check: string, missing: string];

function checks(
  own: ReadonlyMap<string, RawTable>,
  decisions: readonly DecisionRow[],
  signOffs: readonly SignOff[],
): Check[] {
  const critical = registerRows(own.get(issueTable)).filter(
    ({ text }) => text("Severity") === "critical",
  ).length;
  const disputed = readAgreement(own).filter(({ state }) => state !== "agreed");
  const overloaded = registerRows(own.get(capacityTable)).filter(
    ({ number }) => number("Overloaded months") > 0,
  );
  const unanswered = overloaded.filter(({ text }) => {
    const decision = decisions.find(({ id }) => id.endsWith(` capacity ${text("Resource")}`));
    return decision !== undefined && decision.Owner === null;
  });
  const uneven = registerRows(own.get(balanceTable)).filter(({ text }) => text("Status") !== "even").length;
  const recommended = registerRows(own.get(scenarioListTable)).some(
    ({ text }) => text("Recommended") === "yes",
  );
  const unowned = decisions.filter(({ Owner, Due }) => Owner === null || Due === null).length;
  const open = decisions.filter(({ Outcome }) => Outcome === null).length;
  const unsigned = signOffs.filter(({ state }) => state !== "signed").length;
  const says = (count: number, words: string): string => (count > 0 ? `${count} ${words}` : "");
  return [
    ["gather", "no critical issue in the data", says(critical, "critical issues")],
    ["demand", "every family agreed", says(disputed.length, "families not agreed")],
    ["supply", "every overload has an owner", says(unanswered.length, "overloads without an owner")],
    ["reconcile", "all balances even", says(uneven, "balances not even")],
    ["reconcile", "one scenario recommended", recommended ? "" : "no scenario is recommended"],
    ["review", "every decision has an owner and a date", says(unowned, "decisions without owner or date")],
    ["review", "every decision taken", says(open, "decisions open")],
    ["review", "all roles have signed the plan as it is", says(unsigned, "signatures missing or outdated")],
  ];
}

export function gateSheet(gates: readonly Gate[], origin: string): SheetSpec {
  return {
    name: gateTable,
    title: "Gates",
    note: "A gate opens when its check is green. To pass it all the same, write the reason under Waiver and a name under Waived by, and run Review again; the reason stays in the file.",
    origin,
    blocks: [gateBlock(gates)],
    charts: [],
    freezeHeaderOf: gateTable,
    print: "width",
  };
}

function gateBlock(gates: readonly Gate[]): TableSpec {
  return {
    kind: "table",
    name: gateTable,
    columns: [
      { header: "Gate", format: "text", width: 52 },
      { header: "State", format: "text", width: 12 },
      { header: "Missing", format: "text", width: 34 },
      { header: "Waiver", format: "text", width: 40, wrap: true },
      { header: "Waived by", format: "text", width: 18 },
    ],
    rows: gates.map(({ step, check, state, missing, waiver, waivedBy }): CellContent[] => [
      `${stepNames[step]}: ${check}`,
      state,
      missing || null,
      waiver,
      waivedBy,
    ]),
    rules: [
      { kind: "rows", column: "State", equals: "closed", tone: "bad" },
      { kind: "rows", column: "State", equals: "waived", tone: "warning" },
      { kind: "rows", column: "State", equals: "open", tone: "good" },
    ],
  };
}
