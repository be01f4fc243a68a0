import { say } from "../../planning/words";
import type { Fact, StepSummary } from "../contract";
import type { InputReader } from "../inputs";
import { registerRows } from "../register";
import { readDecisions, type DecisionRow } from "./decisions";
import { gateInputs } from "./gateChecks";
import type { GateView } from "./gateContract";
import { gatesOf, gateTable } from "./gates";
import { decisionTable } from "./sheets";
import { signOffTable, type SignOff } from "./signoffs";

export function decisionFact(decisions: readonly DecisionRow[]): Fact {
  const open = decisions.filter(({ Outcome }) => Outcome === null).length;
  return {
    label: say`Decisions open`,
    value: say`${open} of ${decisions.length}`,
    tone: open > 0 ? "warning" : "good",
    live: "decisions",
  };
}

export function signatureFact(signOffs: readonly Pick<SignOff, "state">[]): Fact {
  const signed = signOffs.filter(({ state }) => state === "signed").length;
  return {
    label: say`Signed`,
    value: say`${signed} of ${signOffs.length}`,
    tone: signed === signOffs.length ? "good" : "neutral",
    live: "signatures",
  };
}

export function gateFact(gates: readonly GateView[]): Fact {
  return {
    label: say`Gates`,
    value: say`${gates.filter(({ state }) => state !== "closed").length} of ${gates.length} open`,
    tone: gates.some(({ state }) => state === "closed") ? "warning" : "good",
    live: "gates",
  };
}

/** Names of what people settle after the run, by which a finding of Review is known to be settled. */
export const waits = {
  gate: (id: string) => `gate ${id}`,
  decision: (id: string) => `decision ${id}`,
  signature: (role: string) => `signature ${role}`,
};

/** Tables that the facts are read from, without all that is sealed: the register says how signatures stand to it. */
const tables = [
  gateTable,
  decisionTable,
  signOffTable,
  ...Object.entries(gateInputs).flatMap(([step, names]) => (step === "review" ? [] : names)),
];

/**
 * The summary of Review with what people have decided, settled and signed since it ran; what they have settled is no longer
 * among what needs a look.
 *
 * @param cycle label of the cycle, "2026-03"
 */
export async function withLiveFacts(
  inputs: InputReader,
  cycle: string,
  summary: StepSummary,
): Promise<StepSummary> {
  if (!summary.facts.some(({ live }) => live)) return summary;
  const own = await inputs.readOwn([...new Set(tables)]);
  const decisions = readDecisions(own.get(decisionTable));
  const signOffs = registerRows(own.get(signOffTable)).map(({ text }): SignOff => ({
    ...{ role: text("Role"), name: text("Name"), vote: text("Vote") },
    ...{ signedOn: null, seal: null, version: null },
    state: text("State") as SignOff["state"],
  }));
  const gates = gatesOf(own, { decisions, signOffs }, cycle);
  const now = {
    decisions: () => decisionFact(decisions),
    signatures: () => signatureFact(signOffs),
    gates: () => gateFact(gates),
  };
  const open = new Set([
    ...gates.flatMap(({ id, state }) => (state === "closed" ? [waits.gate(id)] : [])),
    ...decisions.flatMap(({ id, Outcome }) => (Outcome === null ? [waits.decision(id)] : [])),
    ...signOffs.flatMap(({ role, state }) =>
      state === "changed since sign-off" ? [waits.signature(role)] : [],
    ),
  ]);
  return {
    ...summary,
    facts: summary.facts.map((fact) => (fact.live ? now[fact.live]() : fact)),
    exceptions: summary.exceptions.filter(({ live }) => live === undefined || open.has(live)),
  };
}
