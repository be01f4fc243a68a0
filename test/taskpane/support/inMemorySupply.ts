import type { LeverAnswer, LeverSetting, SupplyDesk, SupplyView } from "../../../src/cycle/supply/contract";

/** A company with one overload, and levers that always save the same. */
export class InMemorySupplyDesk implements SupplyDesk {
  readonly tried: LeverSetting[] = [];
  closed = 0;
  problem: Error | undefined;

  async view(): Promise<SupplyView> {
    return {
      months: ["2026-11", "2026-12"],
      heat: [
        { resource: "FILL-1", description: "Filling 1", shares: [0.72, 0.9] },
        { resource: "FILL-2", description: "Filling 2", shares: [1.18, 1.04] },
      ],
      peaks: [
        {
          resource: "FILL-2",
          month: "2026-11",
          items: [
            { item: "BT-001", hours: 212, share: 0.31 },
            { item: "BT-007", hours: 120, share: 0.17 },
          ],
          target: { sheet: "SOP_Capacity", address: "A40" },
        },
      ],
      plans: [
        { name: "Cheapest", total: 1_200_000, aboveCheapest: 0, onTime: 0.98 },
        { name: "Chase", total: 1_260_000, aboveCheapest: 60_000, onTime: 0.95 },
      ],
      levers: [{ name: "Overtime", cost: 12_000, used: 300, unit: "hours" }],
      currency: "EUR",
    };
  }

  async tryLevers(setting: LeverSetting): Promise<LeverAnswer> {
    this.tried.push(setting);
    if (this.problem) throw this.problem;
    return { costChange: -4_321, waitingBefore: 120, waiting: 20, overtimeHoursChange: -55, proven: true };
  }

  close(): void {
    this.closed += 1;
  }
}
