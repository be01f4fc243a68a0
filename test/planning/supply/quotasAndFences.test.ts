import { LivePlan } from "../../../src/planning/supply/live/livePlan";
import { quotaGroups } from "../../../src/planning/supply/quotaGroups";
import { quotaBreaches } from "../../../src/planning/supply/quotas";
import { settledPlan } from "../../../src/planning/supply/settle/settledPlan";
import type { LinearSolver } from "../../../src/planning/supply/solver";
import { supplyPlan } from "../../../src/planning/supply/supplyPlan";
import type { Activity, OrderLots, SupplyModel } from "../../../src/planning/supply/supplyModel";
import { loadSolver } from "../../../src/worker/highsSolver";
import { randomSupply } from "./support/randomSupply";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

interface Source {
  name: string;
  cost: number;
  share: number;
  most?: number | Float64Array;
  orders?: OrderLots;
}

/** Resin for 100 units of demand a month, bought from suppliers by quota. */
function bought(sources: readonly Source[], tolerance = 0.05, months = 3): SupplyModel {
  return {
    periods: months,
    periodNames: ["January", "February", "March"],
    points: [{ item: "Resin", site: "", opening: 0, holding: 0.1 }],
    activities: sources.map(({ name, cost, share, orders }, k): Activity => ({
      name: `Buy Resin from ${name}`,
      ...{ kind: "buy", output: 0, leadTime: 0, cost, uses: [{ resource: k, hours: 1 }] },
      quota: { source: name, share, tolerance },
      ...(orders ? { orders } : {}),
    })),
    resources: sources.map(({ name, most = 1e6 }) => ({ name, capacity: most })),
    demand: [
      {
        ...{ point: 0, customer: "All", shortage: "lost", penalty: 50 },
        quantity: new Float64Array(months).fill(100),
      },
    ],
  };
}

const cheapAndDear: Source[] = [
  { name: "S1", cost: 1, share: 0.6 },
  { name: "S2", cost: 1.2, share: 0.4 },
];
const rounded = (rows: readonly Float64Array[]): number[][] =>
  rows.map((row) => [...row].map((units) => Math.round(units * 1e6) / 1e6));

describe("quotas", () => {
  test("each source keeps its part within the tolerance, and a unit beyond it has its price", () => {
    const plan = supplyPlan(bought(cheapAndDear), solver);
    expect(rounded(plan.quantities.started)).toEqual([
      [65, 65, 65],
      [35, 35, 35],
    ]);
    expect(plan.objective).toBeCloseTo(3 * (65 + 1.2 * 35), 9);
    const [value] = plan.marginalValues.filter(({ kind }) => kind === "quota");
    expect(value).toMatchObject({ index: 0, value: expect.closeTo(0.2, 9) });
    expect(value.sentence).toBe(
      `One more unit of Resin from S1, beyond its quota, in ${["January", "February", "March"][value.period]} is worth 0.2.`,
    );
    expect(plan.audit).toMatchObject({ ok: true, findings: [] });
  });

  test("a shortage that they cause says so", () => {
    const [cheap, dear] = cheapAndDear;
    const plan = supplyPlan(bought([cheap, { ...dear, most: 20 }]), solver);
    // 20 are 35 % of what may be bought: 37.14 of S1 at most.
    expect(plan.quantities.started[0][0]).toBeCloseTo((20 * 0.65) / 0.35, 6);
    expect(plan.quantities.lost[0][0]).toBeCloseTo(100 - 20 / 0.35, 6);
    expect(plan.shortages[0]).toMatchObject({ cause: "quota", where: "S1" });
    expect(plan.shortages[0].because).toBe(
      `the quotas of Resin (S1 60 %, S2 40 %) leave no more for Buy Resin from S1 in ${["January", "February", "March"][plan.shortages[0].period]}.`,
    );
    const free = supplyPlan(bought([cheap, { ...dear, most: 20 }], 1), solver);
    expect(free.shortages).toEqual([]);
  });

  test("who can give nothing in a month leaves it to the others", () => {
    const [cheap, dear] = cheapAndDear;
    const plan = supplyPlan(bought([{ ...cheap, most: Float64Array.of(60, 0, 60) }, dear]), solver);
    expect(plan.shortages).toEqual([]);
    // January brings no more than 60 / 0.55, so that February has to come from S2 alone.
    expect(plan.quantities.started[1][1]).toBeGreaterThan(90);
    expect(plan.quantities.started[0][1]).toBe(0);
    expect(plan.audit.findings).toEqual([]);
  });

  test("of three sources each has its least as well as its most", () => {
    const plan = supplyPlan(
      bought([
        { name: "S1", cost: 1, share: 0.5 },
        { name: "S2", cost: 2, share: 0.3 },
        { name: "S3", cost: 3, share: 0.2 },
      ]),
      solver,
    );
    // The dearest no more than its 15 %, the cheapest all of its 55 %.
    expect(rounded(plan.quantities.started).map(([january]) => january)).toEqual([55, 30, 15]);
    expect(plan.marginalValues.some(({ kind, index }) => kind === "quota" && index === 2)).toBe(true);
  });

  test("order lots go before the quota of a single month, and keep it over the plan", async () => {
    const orders = { minimum: 100, multiple: 20 };
    const model = bought(
      cheapAndDear.map((source) => ({ ...source, orders })),
      0.05,
      12,
    );
    const live = new LivePlan({ ...model, periodNames: undefined }, solver);
    const settled = await settledPlan({ ...model, periodNames: undefined }, live.opening, ({ change }) =>
      live.answer(change),
    );
    const plan = settled.explained();
    live.close();
    expect(plan.audit.findings).toEqual([]);
    const [s1, s2] = plan.quantities.started.map((row) => row.reduce((sum, units) => sum + units, 0));
    expect(Math.abs(s1 - 0.65 * (s1 + s2))).toBeLessThanOrEqual(orders.minimum);
    for (const units of plan.quantities.started.flatMap((row) => [...row]))
      expect(units === 0 || (units >= 100 && units % 20 === 0)).toBe(true);
    // What the quotas cost is that of the plan that was rounded.
    expect(plan.marginalValues.some(({ kind }) => kind === "quota")).toBe(true);
  });

  test("one source alone, and others without a quota, are free", () => {
    const [cheap, dear] = bought(cheapAndDear).activities;
    const free = { ...dear, quota: undefined };
    expect(quotaGroups({ ...bought(cheapAndDear), activities: [cheap, free] })).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("company %p: parts are kept, and cost no less than without", (seed) => {
    const model = randomSupply(seed, 4, 8);
    const [resin] = model.activities;
    const share = 0.2 + 0.05 * seed;
    const split = (tolerance: number): SupplyModel => ({
      ...model,
      activities: [
        { ...resin, quota: { source: "S1", share, tolerance } },
        ...model.activities.slice(1),
        {
          ...{ ...resin, name: "Buy resin elsewhere", cost: 1.4, leadTime: 1 },
          quota: { source: "S2", share: 1 - share, tolerance },
        },
      ],
    });
    const [kept, free] = [supplyPlan(split(0.02), solver), supplyPlan(split(1), solver)];
    expect(kept.audit.findings).toEqual([]);
    expect(quotaBreaches(split(0.02), kept.quantities)).toEqual([]);
    expect(kept.objective).toBeGreaterThanOrEqual(free.objective * (1 - 1e-9));
    expect(quotaBreaches(split(0.02), free.quantities).length).toBeGreaterThan(0);
  });
});

/** One line of 10 hours a month, a firm order of 4 in January, and nothing new before March. */
function fenced(fence: number, shortage: "lost" | "backlog" = "lost"): SupplyModel {
  return {
    periods: 4,
    periodNames: ["January", "February", "March", "April"],
    points: [{ item: "Tea", site: "", opening: 0, holding: 1, scheduled: Float64Array.of(4, 0, 0, 0) }],
    activities: [
      {
        ...{ name: "Make tea", kind: "make", output: 0, leadTime: 0, cost: 2, fence },
        uses: [{ resource: 0, hours: 1 }],
      },
    ],
    resources: [{ name: "Filling 2", capacity: 10 }],
    demand: [{ point: 0, customer: "Retail", quantity: Float64Array.of(5, 5, 8, 8), shortage, penalty: 30 }],
  };
}

describe("planning time fences", () => {
  test("inside the fence firm orders stand and nothing new is started; what is short says so", () => {
    const plan = supplyPlan(fenced(2), solver);
    expect(rounded(plan.quantities.started)).toEqual([[0, 0, 8, 8]]);
    expect(rounded(plan.quantities.lost)).toEqual([[1, 5, 0, 0]]);
    expect(plan.shortages.map(({ period, cause, units }) => [period, cause, units])).toEqual([
      [1, "fence", expect.closeTo(5, 9)],
      [0, "fence", expect.closeTo(1, 9)],
    ]);
    expect(plan.shortages[1].because).toBe(
      "January lies inside the fence of Make tea: nothing new starts before March.",
    );
    expect(plan.marginalValues[0]).toMatchObject({ kind: "fence", value: expect.closeTo(28, 9) });
    expect(plan.audit.findings).toEqual([]);
    expect(supplyPlan(fenced(0), solver).shortages).toEqual([]);
  });

  test("a line that is full because nothing could start earlier says that too", () => {
    const plan = supplyPlan(fenced(2, "backlog"), solver);
    const march = plan.shortages.find(({ period }) => period === 2);
    // 6 wait from January and February, 8 are asked for, 10 can be made.
    expect(march).toMatchObject({ cause: "capacity", where: "Filling 2", units: expect.closeTo(4, 9) });
    expect(march?.because).toContain("Nothing new could start before March, inside the fence of Make tea.");
  });

  test.each(["chase", "level", "hybrid"] as const)("the %s plan keeps to it", (policy) => {
    const { quantities, audit } = supplyPlan(fenced(2), solver, { policy });
    expect(rounded(quantities.started)[0].slice(0, 2)).toEqual([0, 0]);
    expect(quantities.started[0][3]).toBeGreaterThan(0);
    expect(audit.findings).toEqual([]);
  });

  test("orders in lots are not placed inside it", async () => {
    const model = fenced(2, "backlog");
    const orders = { minimum: 6, multiple: 6 };
    const lots = { ...model, activities: [{ ...model.activities[0], orders }] };
    const live = new LivePlan(lots, solver);
    const settled = await settledPlan(lots, live.opening, ({ change }) => live.answer(change));
    const plan = settled.explained();
    live.close();
    expect(rounded(plan.quantities.started)[0]).toEqual([0, 0, 6, 6]);
    expect(plan.shortages.find(({ period }) => period === 0)?.cause).toBe("fence");
    expect(plan.audit.findings).toEqual([]);
  });
});
