import { LivePlan } from "../../../../src/planning/supply/live/livePlan";
import { ordersInLots } from "../../../../src/planning/supply/settle/orderLots";
import { roundedUp } from "../../../../src/planning/supply/settle/orderRoom";
import { answered } from "../../../../src/planning/supply/explainedPlan";
import { settledPlan } from "../../../../src/planning/supply/settle/settledPlan";
import type { LinearSolver } from "../../../../src/planning/supply/solver";
import { supplyPlan, type SupplyPlan } from "../../../../src/planning/supply/supplyPlan";
import type { OrderLots, SupplyModel } from "../../../../src/planning/supply/supplyModel";
import { loadSolver } from "../../../../src/worker/highsSolver";
import { randomSupply } from "../support/randomSupply";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

function withOrders(model: SupplyModel, orders: OrderLots): SupplyModel {
  const activities = model.activities.map((each) => (each.kind === "buy" ? { ...each, orders } : each));
  return { ...model, activities };
}

async function settled(model: SupplyModel): Promise<{ plan: SupplyPlan; relaxed: number }> {
  const live = new LivePlan(model, solver);
  const answer = await settledPlan(model, live.opening, ({ change }) => live.answer(change));
  live.close();
  return { plan: answer.explained(), relaxed: live.first.objective };
}

/** One item bought from one supplier, who gives no more than `capacity` a period. */
function bought(demand: readonly number[], orders: OrderLots, capacity = Infinity): SupplyModel {
  return {
    periods: demand.length,
    points: [{ item: "A", site: "", opening: 0, holding: 0.1 }],
    activities: [
      {
        ...{ name: "Buy A from S", kind: "buy", output: 0, leadTime: 0, cost: 1, orders },
        uses: [{ resource: 0, hours: 1 }],
      },
    ],
    resources: [{ name: "Supplier S", capacity: Math.min(capacity, 1e6) }],
    demand: [
      { point: 0, customer: "All", quantity: Float64Array.from(demand), shortage: "backlog", penalty: 5 },
    ],
  };
}

describe("orders in lots", () => {
  test("an order is at least the minimum and a whole multiple; what is left over serves the next months", async () => {
    const model = bought([30, 30, 70, 10], { minimum: 50, multiple: 20 });
    const { plan, relaxed } = await settled(model);
    // 30 asks for 60; its 30 over serve the second month; then 80, whose 10 over serve the last.
    expect([...plan.quantities.started[0]]).toEqual([60, 0, 80, 0]);
    expect(plan.minimums?.raised).toEqual([
      { activity: 0, period: 0, more: expect.closeTo(30, 3) },
      { activity: 0, period: 2, more: expect.closeTo(10, 3) },
    ]);
    expect(plan.minimums?.cost).toBeCloseTo(plan.objective - relaxed, 9);
    expect(plan.bound).toBeCloseTo(relaxed, 6);
    expect(plan.gap).toBeCloseTo((plan.objective - relaxed) / plan.objective, 9);
    expect(plan.status).toBe("feasible");
    expect(plan.audit).toMatchObject({ ok: true, findings: [] });
  });

  test("where the supplier is full the order grows earlier, and nobody waits", async () => {
    const { plan } = await settled(bought([20, 20, 95, 20], { minimum: 0, multiple: 25 }, 75));
    expect(Math.max(...plan.quantities.started[0])).toBeLessThanOrEqual(75);
    for (const units of plan.quantities.started[0]) expect(units % 25).toBe(0);
    expect(plan.quantities.backlog[0].every((units) => units === 0)).toBe(true);
  });

  test("a larger order does not empty the next months of a contract where filling them costs less", async () => {
    const two = (agreedCost: number): SupplyModel => {
      const [one, other] = [
        bought([60, 60, 60, 60, 60, 60], { minimum: 120, multiple: 1 }),
        bought([40, 40, 40, 40, 40, 40], { minimum: 80, multiple: 1 }),
      ];
      return {
        ...one,
        points: [...one.points, ...other.points],
        activities: [one.activities[0], { ...other.activities[0], output: 1, name: "Buy B from S" }],
        resources: [{ ...one.resources[0], agreed: 100, agreedCost }],
        demand: [one.demand[0], { ...other.demand[0], point: 1 }],
      };
    };
    const ordered = ({ quantities }: SupplyPlan): number[] =>
      Array.from(quantities.hours[0], (units) => Math.round(units));
    // Both orders last two months: together they leave every second month empty.
    const { plan: cheap } = await settled(two(0.01));
    expect(ordered(cheap)).toEqual([200, 0, 200, 0, 200, 0]);
    const { plan } = await settled(two(0.5));
    expect(ordered(plan)).toEqual([200, 120, 80, 120, 80, 0]);
    const asBefore = cheap.costs.contract * 50 + cheap.costs.purchase + cheap.costs.holding;
    expect(plan.objective).toBeLessThan(asBefore);
    expect(plan.audit.findings).toEqual([]);
  });

  test("what a supplier cannot give at all is short, and the lots are the reason", async () => {
    const { plan } = await settled(bought([60, 60], { minimum: 50, multiple: 50 }, 70));
    expect([...plan.quantities.started[0]]).toEqual([50, 50]);
    expect(plan.shortages.length).toBeGreaterThan(0);
    expect(plan.shortages[0].reason).toContain("is ordered in lots of at least 50, in multiples of 50");
    expect(plan.marginalValues.filter(({ kind }) => kind === "supplier")).toEqual([]);
  });

  test.each([
    [12, 0, 1, 12],
    [12.2, 0, 1, 13],
    [12, 50, 1, 50],
    [51, 50, 20, 60],
    [100.0000000001, 0, 100, 100],
  ])("%p rounds up to a minimum of %p and multiples of %p: %p", (units, minimum, multiple, expected) => {
    expect(roundedUp(units, { minimum, multiple })).toBe(expected);
  });

  test("nothing is ordered in lots where nobody asks for it", () => {
    const model = randomSupply(1);
    expect(ordersInLots(model, supplyPlan(model, solver).quantities)).toBeUndefined();
  });

  test.each([2, 3, 4, 5])("company %p: lots are kept, and the proven gap brackets the best", async (seed) => {
    const orders = { minimum: 120, multiple: 40 };
    const model = withOrders(randomSupply(seed, 4, 8), orders);
    const { plan, relaxed } = await settled(model);
    expect(plan.audit).toMatchObject({ ok: true, findings: [] });
    expect(plan.objective).toBeGreaterThanOrEqual(relaxed * (1 - 1e-9));
    model.activities.forEach(({ kind }, a) => {
      if (kind !== "buy") return;
      for (const units of plan.quantities.started[a]) {
        expect(units === 0 || units >= orders.minimum - 1e-6).toBe(true);
        expect(Math.abs(units / orders.multiple - Math.round(units / orders.multiple))).toBeLessThan(1e-6);
      }
    });
    const activities = model.activities.map(({ orders: lots, ...each }) =>
      lots ? { ...each, lot: lots.multiple, minimumLot: lots.minimum } : each,
    );
    const plain = answered(supplyPlan(model, solver));
    const enlarged = (await settledPlan(model, plain, () => undefined)).explained();
    expect(enlarged.audit.findings).toEqual([]);
    // Everything else planned anew around the orders costs no more.
    if (enlarged.minimums) expect(enlarged.objective).toBeGreaterThanOrEqual(plan.objective * (1 - 1e-9));
    const exact = supplyPlan({ ...model, activities }, solver, { relativeGap: 1e-6, timeLimit: 5 });
    expect(plan.bound).toBeLessThanOrEqual(exact.objective * (1 + 1e-6));
    expect(plan.objective).toBeGreaterThanOrEqual(exact.bound * (1 - 1e-6));
  });
});
