import fc from "fast-check";
import { unattended } from "../../../src/planning/control";
import { solveOnce, type LinearSolver } from "../../../src/planning/supply/solver";
import { supplyPlan } from "../../../src/planning/supply/supplyPlan";
import type { SupplyModel } from "../../../src/planning/supply/supplyModel";
import { loadSolver } from "../../../src/worker/highsSolver";
import { randomSupply } from "./support/randomSupply";
import { textbookFormulation } from "./support/textbookFormulation";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** One item on one line, 10 hours a period, against demand that grows beyond it. */
function oneLine(changes: Partial<SupplyModel> = {}): SupplyModel {
  return {
    periods: 4,
    periodNames: ["January", "February", "March", "April"],
    points: [{ item: "Tea", site: "Lyon", opening: 0, holding: 1 }],
    activities: [
      { name: "Make tea", kind: "make", output: 0, leadTime: 0, cost: 2, uses: [{ resource: 0, hours: 1 }] },
    ],
    resources: [{ name: "Filling 2", capacity: 10, overtime: 2, overtimeCost: 5 }],
    demand: [
      {
        point: 0,
        customer: "Retail",
        quantity: Float64Array.of(5, 5, 12, 20),
        price: 50,
        shortage: "lost",
        penalty: 30,
      },
    ],
    ...changes,
  };
}

test("builds ahead of a peak, works overtime and loses what is out of reach, at the lowest cost", () => {
  const plan = supplyPlan(oneLine(), solver);
  expect(plan.status).toBe("optimal");
  expect(plan.audit).toMatchObject({ ok: true, findings: [] });
  // 42 asked, 40 regular hours: holding a unit for three months is cheaper than an hour of overtime at 5.
  expect(plan.quantities.started[0].reduce((sum, units) => sum + units, 0)).toBeCloseTo(42, 9);
  expect(plan.quantities.lost[0].reduce((sum, units) => sum + units, 0)).toBe(0);
  expect([...plan.quantities.started[0]]).toEqual([10, 10, 10, 12]);
  expect(plan.costs.holding).toBe(5 + 10 + 8);
  expect(plan.costs.total).toBeCloseTo(2 * 42 + 2 * 5 + 23, 9);
});

test("an unmet demand names what binds and the price of an hour", () => {
  const model = oneLine();
  const plan = supplyPlan(
    { ...model, demand: [{ ...model.demand[0], quantity: Float64Array.of(5, 5, 12, 60) }] },
    solver,
  );
  const [shortage] = plan.shortages;
  expect(shortage).toMatchObject({
    stream: 0,
    period: 3,
    kind: "lost",
    cause: "capacity",
    where: "Filling 2",
  });
  expect(shortage.units).toBeCloseTo(82 - 48, 9);
  expect(shortage.money).toBeCloseTo(34 * 80, 6);
  expect(shortage.reason).toContain("Filling 2 is full in April");
  expect(plan.marginalValues[0].sentence).toBe("One more hour on Filling 2 in April is worth 28.");
  const roomier = supplyPlan(
    {
      ...model,
      resources: [{ ...model.resources[0], capacity: Float64Array.of(10, 10, 10, 11) }],
      demand: [{ ...model.demand[0], quantity: Float64Array.of(5, 5, 12, 60) }],
    },
    solver,
  );
  expect(plan.objective - roomier.objective).toBeCloseTo(plan.marginalValues[0].value, 6);
});

test.each([
  ["lead time", { leadTime: 2 }, "leadTime", "takes 2 periods"],
  ["fence", { from: 2 }, "fence", "may not yet start in January"],
  ["limit", { maximum: 3 }, "supplier", "at its limit of 3"],
] as const)("a shortage caused by %s says so", (_, change, cause, words) => {
  const model = oneLine();
  const plan = supplyPlan({ ...model, activities: [{ ...model.activities[0], ...change }] }, solver);
  const early = plan.shortages.find((shortage) => shortage.period === 0);
  expect(early?.cause).toBe(cause);
  expect(early?.reason).toContain(words);
});

test("of sources that come too late the quickest is named", () => {
  const model = oneLine();
  const buy = { kind: "buy", output: 0, cost: 30 } as const;
  const plan = supplyPlan(
    {
      ...model,
      activities: [
        { ...buy, name: "Ship", leadTime: 3 },
        { ...buy, name: "Plane", leadTime: 1 },
      ],
    },
    solver,
  );
  const early = plan.shortages.find((shortage) => shortage.period === 0);
  expect(early).toMatchObject({ cause: "leadTime", where: "Plane" });
  expect(early?.reason).toContain("Plane takes 1 period, too long to reach January");
});

test("a missing material is followed to its supplier", () => {
  const model = oneLine();
  const plan = supplyPlan(
    {
      ...model,
      points: [...model.points, { item: "Leaves", site: "Lyon", opening: 0, holding: 0.1 }],
      activities: [
        { ...model.activities[0], inputs: [{ point: 1, quantity: 1 }] },
        { name: "Assam", kind: "buy", output: 1, leadTime: 1, cost: 1, maximum: 4 },
      ],
    },
    solver,
  );
  const causes = new Set(plan.shortages.map((shortage) => `${shortage.cause} ${shortage.where}`));
  expect(causes).toEqual(new Set(["leadTime Assam", "supplier Assam"]));
  expect(plan.shortages.every((shortage) => shortage.units > 0)).toBe(true);
});

test("demand without any source, and demand not worth serving", () => {
  const model = oneLine();
  const without = supplyPlan({ ...model, activities: [] }, solver);
  expect(without.shortages[0].cause).toBe("noSource");
  const dear = supplyPlan({ ...model, activities: [{ ...model.activities[0], cost: 31 }] }, solver);
  expect(dear.shortages[0].cause).toBe("price");
  const worth = supplyPlan({ ...model, activities: [{ ...model.activities[0], cost: 31 }] }, solver, {
    objective: "margin",
  });
  expect(worth.shortages).toEqual([]);
  expect(worth.costs.revenue).toBe(42 * 50);
});

test("backlog waits, is never taken back, and stock owed at the start is served first", () => {
  const model = oneLine({
    points: [{ item: "Tea", site: "Lyon", opening: -4, holding: 1 }],
    demand: [
      {
        point: 0,
        customer: "Trade",
        quantity: Float64Array.of(8, 14, 8, 0),
        shortage: "backlog",
        penalty: 1,
      },
    ],
  });
  const plan = supplyPlan(model, solver);
  expect([...plan.quantities.backlog[0]]).toEqual([2, 6, 4, 0]);
  expect([...plan.quantities.shipped[0]]).toEqual([10, 10, 10, 4]);
  expect(plan.audit.ok).toBe(true);
});

test("whole lots, minimum lots and set-ups", () => {
  const model = oneLine();
  const lots = supplyPlan({ ...model, activities: [{ ...model.activities[0], lot: 4 }] }, solver);
  expect(lots.quantities.started[0].every((units) => units % 4 === 0)).toBe(true);
  const minimum = supplyPlan({ ...model, activities: [{ ...model.activities[0], minimumLot: 9 }] }, solver);
  expect(minimum.quantities.started[0].every((units) => units === 0 || units >= 9 - 1e-6)).toBe(true);
  const setups = supplyPlan(
    { ...model, activities: [{ ...model.activities[0], setupCost: 100, setupHours: 1 }] },
    solver,
  );
  expect(setups.costs.setup).toBeGreaterThan(0);
  const free = supplyPlan(model, solver).objective;
  for (const plan of [lots, minimum, setups]) {
    expect(plan.objective).toBeGreaterThanOrEqual(free - 1e-6);
    expect(plan.audit.findings).toEqual([]);
    expect(plan.gap).toBeLessThanOrEqual(1e-3);
  }
});

test("labour, storage, contract minimum and scrap", () => {
  const model = oneLine({
    pools: [
      { name: "Crew", openingWorkers: 1, hoursPerWorker: 8, wage: 10, hire: 5, layoff: 5, temporaryCost: 20 },
    ],
    storages: [{ name: "Hall", points: [0], capacity: 2, overflowCost: 3 }],
  });
  const staffed = supplyPlan({ ...model, resources: [{ ...model.resources[0], pool: 0 }] }, solver);
  expect(staffed.audit.findings).toEqual([]);
  expect(staffed.costs.labour).toBeGreaterThan(0);
  const scrap = supplyPlan(
    { ...oneLine(), points: [{ item: "Tea", site: "Lyon", opening: 40, holding: 1, maximum: 20 }] },
    solver,
  );
  expect(scrap.quantities.disposed[0][0]).toBeCloseTo(15, 9);
  const contract = supplyPlan(
    { ...oneLine(), activities: [{ ...oneLine().activities[0], minimum: 15 }] },
    solver,
  );
  expect(contract.quantities.shortfall[0][0]).toBeCloseTo(3, 9);
});

test("workers, hiring, overtime by people: the aggregate plan of the textbook", () => {
  // Red Tomato Tools: Chopra and Meindl, Supply Chain Management, chapter 8.
  const demand = Float64Array.of(1600, 3000, 3200, 3800, 2200, 2200);
  const model: SupplyModel = {
    periods: 6,
    points: [
      {
        ...{ item: "Tool", site: "", opening: 1000, holding: 2 },
        ...{ safety: Float64Array.of(0, 0, 0, 0, 0, 500), safetyPenalty: 1000 },
      },
    ],
    activities: [
      {
        ...{ name: "Make", kind: "make", output: 0, leadTime: 0, cost: 10 },
        uses: [{ resource: 0, hours: 4 }],
      },
      { name: "Subcontract", kind: "subcontract", output: 0, leadTime: 0, cost: 30 },
    ],
    resources: [{ name: "Bench", capacity: 1e6, overtime: 1e6, overtimeCost: 6, pool: 0 }],
    pools: [
      {
        ...{ name: "Crew", openingWorkers: 80, hoursPerWorker: 160, wage: 640, hire: 300, layoff: 500 },
        overtimePerWorker: 10,
      },
    ],
    demand: [
      { point: 0, customer: "All", quantity: demand, shortage: "backlog", penalty: 5, endPenalty: 1e4 },
    ],
  };
  const plan = supplyPlan(model, solver);
  expect(plan.audit).toMatchObject({ ok: true, findings: [] });
  expect(plan.objective).toBeCloseTo(422_275, 0);
  // Nobody may be hired: twice the demand is worked off in as much overtime as 80 people may work.
  const urgent = supplyPlan(
    {
      ...model,
      pools: [{ ...model.pools![0], maximum: 80 }],
      activities: [model.activities[0]],
      demand: [{ ...model.demand[0], quantity: demand.map((units) => units * 2), penalty: 1e3 }],
    },
    solver,
  );
  expect(urgent.audit.findings).toEqual([]);
  expect([...urgent.quantities.overtime[0]].map(Math.round)).toEqual(Array(6).fill(800));
  expect(urgent.quantities.hours[0].every((hours) => Math.abs(hours - 13_600) < 1e-6)).toBe(true);
});

test("stock goes beyond a soft limit only where everything else is dearer", () => {
  // 30 at the end and 12 hours a period: 18 must be in stock a period before, or made in overtime at 5.
  const plan = (limitPenalty: number) =>
    supplyPlan(
      oneLine({
        points: [{ item: "Tea", site: "", opening: 0, holding: 1, limit: 15, limitPenalty }],
        resources: [{ name: "Filling", capacity: 12, overtime: 10, overtimeCost: 5 }],
        demand: [{ ...oneLine().demand[0], quantity: Float64Array.of(0, 0, 0, 30) }],
      }),
      solver,
    );
  const cheap = plan(2);
  expect([...cheap.quantities.inventory[0]]).toEqual([0, 6, 18, 0]);
  expect(cheap.costs.excess).toBe(6);
  const dear = plan(10);
  expect(dear.quantities.inventory[0][2]).toBeCloseTo(15, 9);
  expect(dear.costs).toMatchObject({ excess: 0, overtime: 15 });
  for (const each of [cheap, dear]) expect(each.audit).toMatchObject({ ok: true, findings: [] });
  // A limit below the opening stock and the safety stock is a price, never a plan that does not exist.
  const full = supplyPlan(
    oneLine({
      points: [...[{ item: "Tea", site: "", opening: 40, holding: 1, limit: 10, limitPenalty: 1 }]].map(
        (point) => ({ ...point, safety: 20, safetyPenalty: 4 }),
      ),
    }),
    solver,
  );
  expect(full.audit).toMatchObject({ ok: true, findings: [] });
  expect(full.costs.excess).toBe(35 - 20 + (30 - 20));
});

test("a model that contradicts itself is refused by name", () => {
  const model = oneLine();
  const broken =
    (changes: Partial<SupplyModel>): (() => unknown) =>
    () =>
      supplyPlan({ ...model, ...changes }, solver);
  expect(broken({ activities: [{ ...model.activities[0], output: 7 }] })).toThrow(
    "Make tea: output number 8",
  );
  expect(broken({ demand: [{ ...model.demand[0], quantity: Float64Array.of(1) }] })).toThrow("Retail");
  expect(broken({ activities: [{ ...model.activities[0], yield: 0 }] })).toThrow("yield of 0");
  expect(broken({ resources: [{ name: "Line", capacity: -1 }] })).toThrow("no supply plan");
});

test("a stop before a plan exists is a cancellation", () => {
  const stopped = { report: () => undefined, cancelled: () => true };
  expect(() => supplyPlan(randomSupply(1, 60, 12), solver, {}, stopped)).toThrow("Stopped before");
});

const seeds = fc.integer({ min: 1, max: 1e6 });

test("equals the textbook formulation, with the audit and the duality check passed", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const model = randomSupply(seed);
      const plan = supplyPlan(model, solver);
      expect(plan.audit.findings).toEqual([]);
      const oracle = solveOnce(
        solver,
        textbookFormulation(model, (item, p) => itemDemand(model, item, p)),
        {},
        unattended,
      );
      expect(Math.abs(plan.objective - oracle.objective)).toBeLessThan(1e-6 * Math.abs(oracle.objective));
      const unmet = [...plan.quantities.lost, ...plan.quantities.backlog].flatMap((row) => [...row]);
      expect(plan.shortages.length).toBe(unmet.filter((units) => units > 1e-6).length);
    }),
    { numRuns: 60 },
  );
});

test("costs no more than chase, level or hybrid, and hybrid no more than level", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const model = randomSupply(seed);
      const [best, chase, hybrid, level] = (["optimal", "chase", "hybrid", "level"] as const).map(
        (policy) => {
          const plan = supplyPlan(model, solver, { policy });
          expect(plan.audit.findings).toEqual([]);
          return plan.objective;
        },
      );
      const tolerance = 1e-6 * Math.abs(best);
      for (const other of [chase, hybrid, level]) expect(other).toBeGreaterThanOrEqual(best - tolerance);
      expect(level).toBeGreaterThanOrEqual(hybrid - tolerance);
    }),
    { numRuns: 30 },
  );
});

/** The demand that shelf life looks at: the item's everywhere when the point sends on, else the point's own. */
function itemDemand(model: SupplyModel, item: string, point: number): Float64Array {
  const sends = model.activities.some((activity) => activity.inputs?.some((input) => input.point === point));
  const demand = new Float64Array(model.periods);
  for (const stream of model.demand) {
    const counts = sends ? model.points[stream.point].item === item : stream.point === point;
    if (counts) stream.quantity.forEach((units, t) => (demand[t] += units));
  }
  return demand;
}
