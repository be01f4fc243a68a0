import { withoutEvents } from "../../workbook/publish";
import { withWorkbook } from "../../workbook/withWorkbook";
import { writeTableColumn } from "../../workbook/writeTableColumn";
import { consensusTable } from "../demand/consensusSheet";
import type { InputReader } from "../inputs";
import { registerRows } from "../register";
import type { GateView } from "../review/gateContract";
import { agreementTable, readAgreement, type AgreementState, type FamilyAgreement } from "./agreement";
import { balanceCheck } from "./balance";

export const commitmentTable = "SOP_Commitment";

/** Whether a family's plan binds those who got it. */
export type Standing = "committed" | "proposed";

/**
 * Where a family's plan stands: it binds once its consensus is agreed (or its agreement was waived), the data and the
 * overloads are settled or waived, and the balances are even.
 *
 * @param gates the gates of the cycle
 */
export function standings(
  agreements: readonly FamilyAgreement[],
  gates: readonly GateView[],
): (family: string) => [AgreementState, Standing] {
  const states = new Map(agreements.map(({ family, state }) => [family, state] as const));
  const closed = gates.some(
    ({ step, state }) => (step === "gather" || step === "supply") && state === "closed",
  );
  const uneven = gates.some(({ check, state }) => check === balanceCheck && state === "closed");
  const waived = gates.some(({ step, state }) => step === "demand" && state === "waived");
  return (family) => {
    const state = states.get(family || "(no family)") ?? "draft";
    const binds = !closed && !uneven && (state === "agreed" || waived);
    return [state, binds ? "committed" : "proposed"];
  };
}

/** Brings the state and the standing of every row up to what was just agreed or waived; the plan itself stays. */
export async function renewCommitment(inputs: InputReader, gates: readonly GateView[]): Promise<void> {
  const own = await inputs.readOwn([commitmentTable, agreementTable, consensusTable]);
  const standing = standings(readAgreement(own), gates);
  const changed = { State: new Map<number, string>(), Standing: new Map<number, string>() };
  for (const { row, text } of registerRows(own.get(commitmentTable))) {
    const [state, binds] = standing(text("Family"));
    if (text("State") !== state) changed.State.set(row, state);
    if (text("Standing") !== binds) changed.Standing.set(row, binds);
  }
  const hasColumn = own.get(commitmentTable)?.headers.includes("Standing") ?? false;
  if (!hasColumn || changed.State.size + changed.Standing.size === 0) return;
  await withWorkbook((context) =>
    withoutEvents(context, async () => {
      for (const [header, values] of Object.entries(changed))
        if (values.size > 0) await writeTableColumn(context, commitmentTable, header, values);
    }),
  );
  inputs.forgetOwn();
}
