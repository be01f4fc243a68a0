import type {
  LeverAnswer,
  LeverSetting,
  ListedPolicy,
  SegmentPolicy,
  StockLines,
  SupplyDesk,
  SupplyRules,
  SupplyView,
} from "../../../src/cycle/supply/contract";

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
          hits: [{ item: "BT-001", value: 41_000, customers: "Retail Nord 41 %, Web 22 %" }],
          target: { sheet: "SOP_Capacity", address: "A40" },
        },
      ],
      plans: [
        { name: "Cheapest", total: 1_200_000, aboveCheapest: 0, onTime: 0.98 },
        { name: "Chase", total: 1_260_000, aboveCheapest: 60_000, onTime: 0.95 },
      ],
      stock: {
        total: { stock: [900, 400], minimum: [500, 500], target: [800, 800], maximum: [1200, 1200] },
        demandSoFar: [1000, 2200],
        supplySoFar: [1400, 2100],
        items: [{ item: "BT-001", description: "Bottle", shares: [0.92, 0.4] }],
        itemCount: 1,
      },
      levers: [{ name: "Overtime", cost: 12_000, used: 300, unit: "hours" }],
      shortages: [
        {
          month: "2026-11",
          item: "BT-001",
          site: "DC Lyon",
          units: 120,
          value: 2_400,
          cause: "Lane",
          reason: "120 of BT-001 at DC Lyon for All customers wait in 2026-11: the lane is full.",
          target: { sheet: "SOP_Shortages", address: "A6" },
        },
      ],
      shortageCount: 1,
      currency: "EUR",
    };
  }

  async stockOf(): Promise<StockLines> {
    return { stock: [120, 40], minimum: [60, 60], target: [130, 130], maximum: [200, 200] };
  }

  /** Register rows by segment. */
  readonly kept = new Map<string, SegmentPolicy>();
  ruled: SupplyRules = {
    allocation: "fairShare",
    expeditePremium: NaN,
    quotaTolerance: 0.05,
    abovePrice: NaN,
  };

  async policies(): Promise<ListedPolicy[]> {
    const usual = { service: 0.95, method: "normal", coverDays: NaN, reviewDays: 7 } as const;
    return ["AX", "AY"].map((segment) => ({
      ...(this.kept.get(segment) ?? { ...usual, segment }),
      items: 12,
      own: this.kept.has(segment),
      safetyStock: 4_000,
      targetStock: 9_000,
    }));
  }

  async savePolicy(policy: SegmentPolicy): Promise<void> {
    this.kept.set(policy.segment, policy);
  }

  async removePolicy(segment: string): Promise<void> {
    this.kept.delete(segment);
  }

  async rules(): Promise<SupplyRules> {
    return this.ruled;
  }

  async saveRules(rules: SupplyRules): Promise<void> {
    this.ruled = rules;
  }

  async tryLevers(setting: LeverSetting): Promise<LeverAnswer> {
    this.tried.push(setting);
    if (this.problem) throw this.problem;
    return {
      costChange: -4_321,
      waitingBefore: 120,
      waiting: 20,
      overtimeHoursChange: -55,
      extraShift: { hours: setting.extraShift === undefined ? 0 : 40, cost: 1_600 },
      expedited: 0,
      proven: true,
    };
  }

  close(): void {
    this.closed += 1;
  }
}
