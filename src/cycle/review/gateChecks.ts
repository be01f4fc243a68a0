import type { RawTable } from "../../planning/data/table";
import type { StepId } from "../contract";
import { consensusTable } from "../demand/consensusSheet";
import type { CellTarget } from "../facts";
import { counted } from "../format";
import { issueTable } from "../gather/sheets";
import { stepName } from "../gates";
import { agreementTable, readAgreement } from "../reconcile/agreement";
import { balanceCheck, balanceTable } from "../reconcile/balance";
import { gapOwnerTable, unownedGaps } from "../reconcile/gapOwners";
import { profitTable } from "../reconcile/sheets";
import { registerRows } from "../register";
import { scenarioListTable, scenarioTable } from "../scenarios/register";
import { capacityTable } from "../supply/sheets";
import type { DecisionRow } from "./decisions";
import { decisionTable } from "./sheets";
import { sealedTables, signOffTable, type SignOff } from "./signoffs";
import { say, toSay } from "../../planning/words";

/** A question that has to be answered with yes before the cycle goes on. */
export interface GateCheck {
  step: StepId;
  check: string;
  /** Empty when the answer is yes; else what is missing. */
  missing: string;
  /** Where it is settled. */
  settle: { step: StepId; target: CellTarget };
}

/** The questions of the meeting and the signatures, as their registers have them. */
export interface GateRegisters {
  decisions: readonly DecisionRow[];
  signOffs: readonly SignOff[];
}

/** The tables whose state opens the gates of a step. */
export const gateInputs: Record<StepId, readonly string[]> = {
  gather: [issueTable],
  demand: [agreementTable, consensusTable],
  supply: [capacityTable, decisionTable],
  reconcile: [balanceTable, scenarioListTable, gapOwnerTable],
  review: [decisionTable, signOffTable, ...sealedTables],
  monitor: [],
};

/** The check of the review that the signatures themselves answer. */
export const signatureCheck = toSay("all roles have signed the plan as it is");

type Tables = ReadonlyMap<string, RawTable>;

/** Every check of the cycle as the tables have it. */
export function gateChecks(own: Tables, { decisions, signOffs }: GateRegisters): GateCheck[] {
  return [
    ...planningChecks(own),
    overloadCheck(own, decisions),
    ...reconcileChecks(own),
    ...reviewChecks(own, decisions, signOffs),
  ];
}

/** The data and the demand. */
function planningChecks(own: Tables): GateCheck[] {
  const critical = registerRows(own.get(issueTable)).filter(({ text }) => text("Severity") === "critical");
  const families = readAgreement(own).filter(({ state }) => state !== "agreed");
  return [
    {
      step: "gather",
      check: toSay("no critical issue in the data"),
      missing: afterRun(own, issueTable, "gather", says(critical, "critical issue")),
      settle: at("gather", issueTable),
    },
    {
      step: "demand",
      check: toSay("every family agreed"),
      missing: afterRun(
        own,
        consensusTable,
        "demand",
        says(families, "family not agreed", "families not agreed"),
      ),
      settle: at("reconcile", own.has(agreementTable) ? agreementTable : consensusTable),
    },
  ];
}

function overloadCheck(own: Tables, decisions: readonly DecisionRow[]): GateCheck {
  const unanswered = overloads(own.get(capacityTable)).filter((resource) =>
    decisions.some(({ id, Owner }) => id.endsWith(` capacity ${resource}`) && Owner === null),
  );
  return {
    step: "supply",
    check: toSay("every overload has an owner"),
    missing: says(unanswered, "overload without an owner", "overloads without an owner"),
    settle: at("review", decisionTable),
  };
}

function reconcileChecks(own: Tables): GateCheck[] {
  const uneven = registerRows(own.get(balanceTable)).filter(({ text }) => text("Status") !== "even");
  const recommended = registerRows(own.get(scenarioListTable)).some(
    ({ text }) => text("Recommended").toLowerCase() === "yes",
  );
  return [
    {
      step: "reconcile",
      check: balanceCheck,
      missing: afterRun(
        own,
        balanceTable,
        "reconcile",
        says(uneven, "balance not even", "balances not even"),
      ),
      settle: at("reconcile", profitTable),
    },
    {
      step: "reconcile",
      check: toSay("one scenario recommended"),
      missing: recommended ? "" : say`no scenario is recommended`,
      settle: at("reconcile", scenarioTable),
    },
    {
      step: "reconcile",
      check: toSay("every gap has an owner"),
      missing: says(unownedGaps(own.get(gapOwnerTable)), "gap without an owner", "gaps without an owner"),
      settle: at("reconcile", gapOwnerTable),
    },
  ];
}

function reviewChecks(
  own: Tables,
  decisions: readonly DecisionRow[],
  signOffs: readonly SignOff[],
): GateCheck[] {
  const unowned = decisions.filter(({ Owner, Due }) => Owner === null || Due === null);
  const open = decisions.filter(({ Outcome }) => Outcome === null);
  const unsigned = signOffs.filter(({ state }) => state !== "signed");
  const settle = at("review", decisionTable);
  return [
    {
      step: "review",
      check: toSay("every decision has an owner and a date"),
      missing: afterRun(
        own,
        decisionTable,
        "review",
        says(unowned, "decision without owner or date", "decisions without owner or date"),
      ),
      settle,
    },
    {
      step: "review",
      check: toSay("every decision taken"),
      missing: afterRun(own, decisionTable, "review", says(open, "decision open", "decisions open")),
      settle,
    },
    {
      step: "review",
      check: signatureCheck,
      missing: says(unsigned, "signature missing or outdated", "signatures missing or outdated"),
      settle: at("review", signOffTable),
    },
  ];
}

function at(step: StepId, sheet: string): GateCheck["settle"] {
  return { step, target: { sheet, address: "A5" } };
}

/** What is missing, or that the step has yet to write the table that would say so. */
function afterRun(own: Tables, table: string, step: StepId, missing: string): string {
  return own.has(table) ? missing : say`${stepName(step)} has not run`;
}

function overloads(capacity: RawTable | undefined): string[] {
  return registerRows(capacity)
    .filter(({ number }) => number("Overloaded months") > 0)
    .map(({ text }) => text("Resource"));
}

function says(list: readonly unknown[], one: string, many?: string): string {
  return list.length === 0 ? "" : counted(list.length, one, many);
}
