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

/** Every check of the cycle as the tables have it. */
export function gateChecks(
  own: ReadonlyMap<string, RawTable>,
  { decisions, signOffs }: GateRegisters,
): GateCheck[] {
  const at = (step: StepId, sheet: string): GateCheck["settle"] => ({
    step,
    target: { sheet, address: "A5" },
  });
  const run = (table: string, step: StepId, missing: string): string =>
    own.has(table) ? missing : say`${stepName(step)} has not run`;
  const critical = registerRows(own.get(issueTable)).filter(({ text }) => text("Severity") === "critical");
  const families = readAgreement(own).filter(({ state }) => state !== "agreed");
  const unanswered = overloads(own.get(capacityTable)).filter((resource) =>
    decisions.some(({ id, Owner }) => id.endsWith(` capacity ${resource}`) && Owner === null),
  );
  const uneven = registerRows(own.get(balanceTable)).filter(({ text }) => text("Status") !== "even");
  const recommended = registerRows(own.get(scenarioListTable)).some(
    ({ text }) => text("Recommended").toLowerCase() === "yes",
  );
  const unowned = decisions.filter(({ Owner, Due }) => Owner === null || Due === null);
  const open = decisions.filter(({ Outcome }) => Outcome === null);
  const unsigned = signOffs.filter(({ state }) => state !== "signed");
  return [
    {
      step: "gather",
      check: toSay("no critical issue in the data"),
      missing: run(issueTable, "gather", says(critical, "critical issue")),
      settle: at("gather", issueTable),
    },
    {
      step: "demand",
      check: toSay("every family agreed"),
      missing: run(consensusTable, "demand", says(families, "family not agreed", "families not agreed")),
      settle: at("reconcile", own.has(agreementTable) ? agreementTable : consensusTable),
    },
    {
      step: "supply",
      check: toSay("every overload has an owner"),
      missing: says(unanswered, "overload without an owner", "overloads without an owner"),
      settle: at("review", decisionTable),
    },
    {
      step: "reconcile",
      check: balanceCheck,
      missing: run(balanceTable, "reconcile", says(uneven, "balance not even", "balances not even")),
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
    {
      step: "review",
      check: toSay("every decision has an owner and a date"),
      missing: run(
        decisionTable,
        "review",
        says(unowned, "decision without owner or date", "decisions without owner or date"),
      ),
      settle: at("review", decisionTable),
    },
    {
      step: "review",
      check: toSay("every decision taken"),
      missing: run(decisionTable, "review", says(open, "decision open", "decisions open")),
      settle: at("review", decisionTable),
    },
    {
      step: "review",
      check: signatureCheck,
      missing: says(unsigned, "signature missing or outdated", "signatures missing or outdated"),
      settle: at("review", signOffTable),
    },
  ];
}

function overloads(capacity: RawTable | undefined): string[] {
  return registerRows(capacity)
    .filter(({ number }) => number("Overloaded months") > 0)
    .map(({ text }) => text("Resource"));
}

function says(list: readonly unknown[], one: string, many?: string): string {
  return list.length === 0 ? "" : counted(list.length, one, many);
}
