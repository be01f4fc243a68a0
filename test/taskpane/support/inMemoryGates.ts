import type { CalendarRow, GateDesk, GateView, Waiver } from "../../../src/cycle/review/gateContract";
import type { StepId } from "../../../src/cycle/contract";

const gate = (step: StepId, check: string, missing: string): GateView => ({
  id: `${step}: ${check}`,
  name: `${step}: ${check}`,
  step,
  check,
  state: missing === "" ? "open" : "closed",
  missing,
  settle: { step: "reconcile", target: { sheet: "SOP_Agreement", address: "A5" } },
  isSignature: false,
  reason: "",
  by: "",
  on: "",
});

/** One gate that is open and one that is closed. */
export class InMemoryGateDesk implements GateDesk {
  all = [
    gate("gather", "no critical issue in the data", ""),
    gate("demand", "every family agreed", "2 families not agreed"),
  ];

  async gates(steps?: readonly StepId[]): Promise<GateView[]> {
    return this.all.filter(({ step }) => !steps || steps.includes(step));
  }

  async calendar(): Promise<CalendarRow[]> {
    const roles = { accountable: "Sales", consulted: "Finance", informed: "Supply planning" };
    return [
      {
        ...{ step: "demand", fromDay: 2, toDay: 4, starts: "2026-11-03", due: "2026-11-05" },
        ...{ responsible: "Demand planning", ...roles, agenda: "Exceptions and consensus" },
        ...{ gates: "every family agreed", open: 0, of: 1, late: true },
      },
    ];
  }

  async waive(waivers: readonly Waiver[]): Promise<void> {
    this.all = this.all.map((each) => {
      const waiver = waivers.find((one) => one.gate === each.id);
      return waiver
        ? { ...each, state: "waived", reason: waiver.reason, by: waiver.by, on: "2026-11-22" }
        : each;
    });
  }

  async withdraw(id: string): Promise<void> {
    this.all = this.all.map((each) =>
      each.id === id ? { ...each, state: "closed", reason: "", by: "", on: "" } : each,
    );
  }
}
