import { LivePlan } from "../../../src/planning/supply/live/livePlan";
import { changedModel, type PlanChange } from "../../../src/planning/supply/live/planChange";
import type { LinearSolver } from "../../../src/planning/supply/solver";
import { supplyPlan } from "../../../src/planning/supply/supplyPlan";
import { loadSolver } from "../../../src/worker/highsSolver";
import { generateCompany } from "../../bench/supply/generateCompany";
import { randomSupply, uniform } from "./support/randomSupply";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** A random turn of one or two levers. */
function randomChange(model: ReturnType<typeof randomSupply>, seed: number): PlanChange {
  const next = uniform(seed);
  const index = (list: readonly unknown[]): number => Math.floor(next() * list.length);
  const resource = index(model.resources);
  const stream = index(model.demand);
  const activity = index(model.activities);
  const point = index(model.points);
  const choices: PlanChange[] = [
    { resources: [{ index: resource, capacity: 40 + 200 * next() }] },
    { resources: [{ index: resource, overtime: 60 * next(), overtimeCost: 12 * next() }] },
    { activities: [{ index: activity, cost: model.activities[activity].cost * (0.5 + next()) }] },
    {
      demand: [{ index: stream, quantity: model.demand[stream].quantity.map((units) => units * 2 * next()) }],
    },
    { points: [{ index: point, opening: 300 * next(), holding: next() }] },
  ];
  return { ...choices[index(choices)], ...choices[index(choices)] };
}

describe("a live plan", () => {
  test("answers every change with the plan that solving anew finds", () => {
    for (let seed = 1; seed <= 25; seed++) {
      let model = randomSupply(seed);
      const live = new LivePlan(model, solver);
      expect(live.first.objective).toBeCloseTo(supplyPlan(model, solver).objective, 5);
      if (seed % 2 === 0) live.rehearse();
      for (let k = 0; k < 4; k++) {
        const change = randomChange(model, 100 * seed + k);
        model = changedModel(model, change);
        const plan = live.change(change);
        const anew = supplyPlan(model, solver);
        expect(plan.objective).toBeCloseTo(anew.objective, 5);
        expect(plan.bound).toBeCloseTo(anew.bound, 5);
        expect(plan.audit.findings).toEqual([]);
        expect(plan.status).toBe("optimal");
      }
      live.close();
    }
  });

  test("starts with the rows against taking goods back that it will need, so that parts are solved once", () => {
    const { model } = generateCompany({ items: 120, sites: 2, periods: 12, labour: false });
    let solves = 0;
    const counting: LinearSolver = {
      open(linear) {
        const live = solver.open(linear);
        const solve = live.solve.bind(live);
        live.solve = (...request) => (solves++, solve(...request));
        return live;
      },
    };
    const live = new LivePlan(model, counting);
    expect(live.first.audit.findings).toEqual([]);
    expect(solves).toBeLessThanOrEqual(live.standing().length + 1);
    live.close();
  });

  test.each([["parts that share nothing"], ["people whom all lines share"]])(
    "keeps %s apart or together as they are",
    (what) => {
      const labour = what.startsWith("people");
      const { model } = generateCompany({ items: 120, sites: 2, periods: 8, labour });
      const live = new LivePlan(model, solver);
      const change: PlanChange = {
        resources: [{ index: 1, capacity: 90 }],
        demand: [{ index: 5, quantity: model.demand[5].quantity.map((units) => 2 * units) }],
      };
      const plan = live.change(change);
      const anew = supplyPlan(changedModel(model, change), solver);
      expect(Math.abs(plan.objective / anew.objective - 1)).toBeLessThan(1e-9);
      expect(plan.costs.total).toBeCloseTo(plan.objective, 4);
      expect(plan.audit.findings).toEqual([]);
      expect(plan.shortages.length > 0).toBe(anew.shortages.length > 0);
      const waiting = (rows: readonly Float64Array[]): number =>
        rows.reduce((sum, row) => sum + row.reduce((all, units) => all + units, 0), 0);
      expect(plan.shortages.reduce((sum, { units }) => sum + units, 0)).toBeCloseTo(
        waiting(plan.quantities.backlog) + waiting(plan.quantities.lost),
        2,
      );
      live.close();
    },
  );

  test("an overtime that there was not before changes the rows and columns, and is found all the same", () => {
    const model = randomSupply(3);
    const without = {
      ...model,
      resources: model.resources.map(({ name, capacity }) => ({ name, capacity })),
    };
    const live = new LivePlan(without, solver);
    const change: PlanChange = { resources: [{ index: 0, overtime: 40, overtimeCost: 8 }] };
    expect(live.change(change).objective).toBeCloseTo(
      supplyPlan(changedModel(without, change), solver).objective,
      6,
    );
    live.close();
  });

  test("whole lots are searched anew", () => {
    const base = randomSupply(2, 2, 4);
    const model = {
      ...base,
      activities: base.activities.map((activity) =>
        activity.kind === "make" ? { ...activity, setupCost: 20 } : activity,
      ),
    };
    const live = new LivePlan(model, solver);
    const change: PlanChange = { resources: [{ index: 0, capacity: 80 }] };
    const anew = supplyPlan(changedModel(model, change), solver);
    expect(Math.abs(live.change(change).objective / anew.objective - 1)).toBeLessThan(2e-3);
  });

  test("a change that names nothing is refused and leaves the plan as it was", () => {
    const model = randomSupply(1);
    const live = new LivePlan(model, solver);
    expect(() => live.change({ resources: [{ index: 9, capacity: 1 }] })).toThrow("There is no resource 10");
    expect(() => live.change({ demand: [{ index: 0, penalty: -1e6 }] })).toThrow("penalty");
    expect(live.change({}).objective).toBeCloseTo(live.first.objective, 6);
    live.close();
  });

  test("the plan given first is not changed by later ones", () => {
    const { model } = generateCompany({ items: 120, sites: 1, periods: 6, labour: false });
    const live = new LivePlan(model, solver);
    const before = live.first.quantities.started.map((row) => row.slice());
    live.change({ resources: [{ index: 0, capacity: 10 }] });
    expect(live.first.quantities.started).toEqual(before);
    live.close();
  });
});
