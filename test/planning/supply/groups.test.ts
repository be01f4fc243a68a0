import {
  GroupSolver,
  type GroupReply,
  type GroupRequest,
} from "../../../src/planning/supply/groups/answerGroup";
import { takesBackAtTheEnd } from "../../../src/planning/supply/violatedShipments";
import { groupProgramme, groupReading } from "../../../src/planning/supply/groups/groupProgramme";
import { isSeparable, partition } from "../../../src/planning/supply/groups/partition";
import { PlanParts } from "../../../src/planning/supply/groups/planParts";
import { supplyPlanByGroups } from "../../../src/planning/supply/groups/supplyPlanByGroups";
import type { LinearSolver } from "../../../src/planning/supply/solver";
import { supplyPlan } from "../../../src/planning/supply/supplyPlan";
import { loadSolver } from "../../../src/worker/highsSolver";
import { generateCompany } from "../../bench/supply/generateCompany";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

const size = { items: 160, sites: 2, periods: 8 };

test("rows against taking goods back stand at the end of the plan from the start, where others would be lost", () => {
  const { model } = generateCompany(size);
  const isLikely = takesBackAtTheEnd(model);
  const [waiting] = model.demand.filter(({ shortage }) => shortage === "backlog");
  const periods = Array.from({ length: model.periods }, (_, t) => t).filter((t) => isLikely(waiting, t));
  expect(periods).toEqual([4, 3, 2, 1].map((before) => model.periods - before));
  const alone = takesBackAtTheEnd({
    ...model,
    demand: model.demand.filter(({ shortage }) => shortage === "backlog"),
  });
  expect(alone(waiting, model.periods - 1)).toBe(false);
});

describe("the plan by groups", () => {
  const cases = [
    ["labour that every group shares", {}],
    ["components that a tenth of the bills have in common", { commonComponents: 0.1 }],
    ["too few people", { staffing: 0.8 }],
    ["no labour pool", { labour: false }],
  ] as const;
  test.each(cases)("brackets the exact plan: %s", async (_, options) => {
    const { model } = generateCompany({ ...size, ...options });
    const exact = supplyPlan(model, solver);
    const plan = await supplyPlanByGroups(model, solver, { gap: 0.002, groupColumns: 3_000 });
    expect(plan.audit).toMatchObject({ ok: true, findings: [] });
    expect(plan.objective).toBeGreaterThanOrEqual(exact.objective * (1 - 1e-9));
    expect(plan.bound).toBeLessThanOrEqual(exact.objective * (1 + 1e-9));
    expect(plan.gap).toBeLessThanOrEqual(0.002);
    expect((plan.objective - plan.bound) / plan.objective).toBeCloseTo(plan.gap, 12);
    expect(plan.status).toBe(plan.gap > 1e-9 ? "feasible" : "optimal");
  });

  test("what is agreed with resources that groups share counts as in the exact plan", async () => {
    const { model: free } = generateCompany(size);
    const shared = free.resources.map((resource, r) =>
      r % 4 === 0 ? { ...resource, agreed: resource.capacity, agreedCost: 3 } : resource,
    );
    const model = { ...free, resources: shared };
    const exact = supplyPlan(model, solver);
    const plan = await supplyPlanByGroups(model, solver, { gap: 0.002, groupColumns: 3_000 });
    expect(exact.costs.contract).toBeGreaterThan(0);
    expect(exact.audit).toMatchObject({ ok: true, findings: [] });
    expect(plan.audit).toMatchObject({ ok: true, findings: [] });
    expect(plan.objective).toBeGreaterThanOrEqual(exact.objective * (1 - 1e-9));
    expect(plan.bound).toBeLessThanOrEqual(exact.objective * (1 + 1e-9));
  });

  test("a rough plan takes no goods back from customers either, and is bracketed as honestly", async () => {
    const { model } = generateCompany({ ...size, utilisation: 1.4 });
    const exact = supplyPlan(model, solver);
    const plan = await supplyPlanByGroups(model, solver, { gap: 0.1, groupColumns: 3_000 });
    expect(plan.size.shipmentRows).toBeGreaterThan(0);
    expect(plan.audit).toMatchObject({ ok: true, findings: [] });
    expect(plan.objective).toBeGreaterThanOrEqual(exact.objective * (1 - 1e-9));
    expect(plan.bound).toBeLessThanOrEqual(exact.objective * (1 + 1e-9));
  });

  test("where there are many groups, some are asked for first prices, and the bounds hold all the same", async () => {
    const { model } = generateCompany({ items: 840, sites: 1, periods: 4 });
    const exact = supplyPlan(model, solver);
    const control = { cancelled: () => false, report: jest.fn() };
    const plan = await supplyPlanByGroups(model, solver, { gap: 0.0015, groupColumns: 500 }, control);
    const sampled = control.report.mock.calls.filter(([{ what }]) => what === "Finding first prices");
    expect(sampled.length).toBeGreaterThan(2);
    expect(plan.audit.ok).toBe(true);
    expect(plan.gap).toBeLessThanOrEqual(0.0015);
    expect(plan.objective).toBeGreaterThanOrEqual(exact.objective * (1 - 1e-9));
    expect(plan.bound).toBeLessThanOrEqual(exact.objective * (1 + 1e-9));
  });

  test("a cheap part that is short holds up what is worth a thousand times as much, and there is a plan", async () => {
    const { model } = generateCompany({ ...size, commonComponents: 0.1 });
    for (const activity of model.activities) {
      if (activity.kind !== "buy") continue;
      Object.assign(activity, { cost: 0.001, leadTime: 4 });
      Object.assign(model.points[activity.output], { opening: 5, scheduled: undefined });
    }
    const exact = supplyPlan(model, solver);
    const plan = await supplyPlanByGroups(model, solver, { gap: 0.1, groupColumns: 3_000 });
    expect(plan.audit).toMatchObject({ ok: true, findings: [] });
    expect(plan.objective).toBeGreaterThanOrEqual(exact.objective * (1 - 1e-9));
    expect(plan.bound).toBeLessThanOrEqual(exact.objective * (1 + 1e-9));
    expect(plan.gap).toBeLessThanOrEqual(0.1);
  });

  test("groups that share nothing have the exact plan after one round", async () => {
    const { model } = generateCompany({ ...size, labour: false });
    expect(isSeparable(model)).toBe(true);
    expect(isSeparable(generateCompany(size).model)).toBe(false);
    const plan = await supplyPlanByGroups(model, solver, { gap: 1e-6, rounds: 1 });
    expect(plan).toMatchObject({ status: "optimal", audit: { ok: true } });
    expect(plan.objective).toBeCloseTo(supplyPlan(model, solver).objective, 4);
  });

  test("a bound after every round, that never falls, and a plan that never gets dearer", async () => {
    const { model } = generateCompany(size);
    const rounds: { objective: number; bound: number }[] = [];
    const enough = (round: { objective: number; bound: number }): boolean => rounds.push(round) >= 6;
    await supplyPlanByGroups(model, solver, { gap: 0, groupColumns: 3_000, enough });
    expect(rounds).toHaveLength(6);
    for (let k = 1; k < rounds.length; k++) {
      expect(rounds[k].bound).toBeGreaterThanOrEqual(rounds[k - 1].bound);
      expect(rounds[k].objective).toBeLessThanOrEqual(rounds[k - 1].objective * (1 + 1e-9));
    }
  });

  test("helpers in other threads, that see copies alone, find the same plan", async () => {
    const { model } = generateCompany(size);
    const there = [new GroupSolver(solver), new GroupSolver(solver)];
    const answer = (request: GroupRequest): Promise<GroupReply> =>
      Promise.resolve(structuredClone(there[request.group % 2].answer(structuredClone(request))));
    const options = { gap: 0.002, groupColumns: 3_000 };
    const alone = await supplyPlanByGroups(model, solver, options);
    const helped = await supplyPlanByGroups(model, solver, options, undefined, { answer });
    there.forEach((member) => member.dispose());
    expect(helped.objective).toBeCloseTo(alone.objective, 4);
    expect(helped.bound).toBeCloseTo(alone.bound, 4);
  });

  test("shortages and prices are explained in the terms of the whole company", async () => {
    const { model } = generateCompany({ ...size, utilisation: 1.4 });
    const plan = await supplyPlanByGroups(model, solver, { groupColumns: 3_000 });
    expect(plan.shortages.length).toBeGreaterThan(0);
    for (const { stream, period, units, kind } of plan.shortages) {
      const unmet = kind === "lost" ? plan.quantities.lost : plan.quantities.backlog;
      expect(unmet[stream][period]).toBeCloseTo(units, 6);
    }
    const dearest = plan.marginalValues.find(({ kind }) => kind === "resource");
    expect(dearest?.sentence).toContain(model.resources[dearest?.index ?? 0].name);
  });
});

test("the partition keeps every member once, in a group or in the hub", () => {
  const { model } = generateCompany({ ...size, commonComponents: 0.1 });
  const { groups, hub } = partition(model, 3_000);
  expect(groups.length).toBeGreaterThan(2);
  const blocks = [...groups, hub];
  for (const [part, count] of [
    ["points", model.points.length],
    ["activities", model.activities.length],
    ["resources", model.resources.length],
    ["demand", model.demand.length],
  ] as const) {
    const all = blocks.flatMap((block) => [...block[part]]).sort((a, b) => a - b);
    expect(all).toEqual(Array.from({ length: count }, (_, k) => k));
  }
});

test("a group that is laid out only has the columns and rows of its programme", () => {
  const { model } = generateCompany({ ...size, commonComponents: 0.1 });
  const parts = new PlanParts(model, "cost", 3_000);
  for (let g = 0; g < parts.count; g++) {
    const { definition } = parts.cut(g);
    const { linear, reading: own, linkIndices } = groupProgramme(definition);
    const reading = groupReading(definition);
    expect(reading.columns).toBe(linear.columns);
    expect(reading.ownRows).toHaveLength(linear.rows);
    expect(reading.limitedColumns).toEqual(own.limitedColumns);
    expect(reading.ownRows).toEqual(own.ownRows);
    expect(linkIndices.every((link) => link >= 0 && link < definition.linkRows.length)).toBe(true);
  }
});
