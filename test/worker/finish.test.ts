import path from "node:path";
import type { CapacitatedLotProblem } from "../../src/planning/supply/lots/capacitatedLotProblem";
import { supplyPlanByGroups } from "../../src/planning/supply/groups/supplyPlanByGroups";
import type { LinearSolver } from "../../src/planning/supply/solver";
import { supplyPlan, type SupplyPlan } from "../../src/planning/supply/supplyPlan";
import type { SupplyModel } from "../../src/planning/supply/supplyModel";
import { runTask, useWorkers } from "../../src/worker/engine";
import { loadSolver } from "../../src/worker/highsSolver";
import { nodeWorkers } from "../../src/worker/nodeWorkers";
import { generateCompany } from "../bench/supply/generateCompany";
import { randomSupply, uniform } from "../planning/supply/support/randomSupply";
import { buildWorker } from "./support/buildWorker";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
  useWorkers(nodeWorkers(buildWorker(path.join(__dirname, "../../src/worker/planning.nodeWorker.ts")), 2));
});
afterAll(() => useWorkers(undefined));

const exactly = { relativeGap: 1e-9 };

/** Far too many set-ups to decide in the time of a test. */
const setups = withSetups(randomSupply(5, 14, 20));
const company = generateCompany({ items: 160, sites: 2, periods: 8 }).model;

function withSetups(model: SupplyModel): SupplyModel {
  const activities = model.activities.map((activity) =>
    activity.kind === "make" ? { ...activity, setupCost: 300, setupHours: 4 } : activity,
  );
  return { ...model, activities };
}

/** Ten items on one resource that is nearly full, with long set-ups. */
function tightLots(seed: number): CapacitatedLotProblem {
  const next = uniform(seed);
  const demand = Array.from({ length: 10 }, () =>
    Float64Array.from({ length: 20 }, (_, t) => (t < 3 ? 0 : Math.floor(next() * 130))),
  );
  const items = demand.map(() => ({
    setupCost: 200 + 400 * next(),
    setupHours: 20 + 30 * next(),
    hoursPerUnit: 1,
    holding: 1 + next(),
  }));
  return { items, demand, capacity: new Float64Array(20).fill(720) };
}

/** A plan that is not the best, but keeps every balance and limit and says how far off it can be. */
function expectBracket(plan: SupplyPlan): void {
  expect(plan.status).toBe("feasible");
  expect(plan.audit).toMatchObject({ ok: true, findings: [] });
  expect(plan.bound).toBeLessThanOrEqual(plan.objective);
  expect(plan.gap).toBeGreaterThan(0);
  expect(plan.gap).toBeCloseTo((plan.objective - plan.bound) / Math.abs(plan.objective), 9);
  expect(Number.isFinite(plan.bound)).toBe(true);
}

describe("a time limit keeps the best plan found", () => {
  test("with set-ups", async () => {
    const options = { ...exactly, timeLimit: 1.5 };
    expectBracket(await runTask("supplyPlan", { model: setups, options }));
  });

  test("without, where one model is not ready: by groups, with a plan after one round", async () => {
    const exact = supplyPlan(company, solver);
    const plan = await runTask("supplyPlan", { model: company, options: { timeLimit: 0.001, gap: 0 } });
    expectBracket(plan);
    expect(plan.gap).toBeLessThan(0.05);
    expect(plan.objective).toBeGreaterThanOrEqual(exact.objective * (1 - 1e-9));
    expect(plan.bound).toBeLessThanOrEqual(exact.objective * (1 + 1e-9));
  });

  test("of lots", async () => {
    const problem = tightLots(1);
    const options = { nodes: 1e6, gap: 0 };
    const plan = await runTask("capacitatedLots", { problem, options, timeLimit: 0.5 });
    expect(plan.gap).toBeGreaterThan(0);
    expect(plan.bound).toBeLessThanOrEqual(plan.cost);
    expectWithinHours(problem, plan.lots);
  });
});

describe("asked to finish, the search answers with the best plan found", () => {
  test("with set-ups, out of the middle of branch and bound", async () => {
    const finish = new AbortController();
    const begun = performance.now();
    const plan = await runTask(
      "supplyPlan",
      { model: setups, options: { ...exactly, timeLimit: 60 } },
      { finish: finish.signal, onProgress: () => finish.abort() },
    );
    expectBracket(plan);
    expect(plan.shortages.length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(30_000);
  });

  test("by groups, in the middle of a round", async () => {
    let rounds = 0;
    let after = 0;
    const control = {
      report: () => void (rounds > 0 && after++),
      cancelled: () => false,
      enough: () => after > 2,
    };
    const enough = (): boolean => ++rounds > 50;
    const plan = await supplyPlanByGroups(company, solver, { gap: 0, groupColumns: 2_000, enough }, control);
    expectBracket(plan);
    expect(rounds).toBe(1);
    expect(after).toBe(3);
  });

  test("of lots", async () => {
    const problem = tightLots(2);
    const finish = new AbortController();
    const plan = await runTask(
      "capacitatedLots",
      { problem, options: { nodes: 1e6, gap: 0 } },
      { finish: finish.signal, onProgress: () => finish.abort() },
    );
    expect(plan.gap).toBeGreaterThan(0);
    expectWithinHours(problem, plan.lots);
  });

  test("asked before anything is found, it goes on to the first plan", async () => {
    const finish = AbortSignal.abort();
    expectBracket(
      await runTask("supplyPlan", { model: setups, options: { ...exactly, timeLimit: 60 } }, { finish }),
    );
  });
});

test("cancelled work has no result, however much it had found", async () => {
  const stop = new AbortController();
  const plan = runTask(
    "supplyPlan",
    { model: setups, options: { ...exactly, timeLimit: 60 } },
    { signal: stop.signal, onProgress: () => stop.abort() },
  );
  await expect(plan).rejects.toMatchObject({ kind: "cancelled" });
});

function expectWithinHours(problem: CapacitatedLotProblem, lots: readonly Float64Array[]): void {
  problem.capacity.forEach((most, t) => {
    const hours = problem.items.reduce(
      (sum, { hoursPerUnit, setupHours }, i) =>
        sum + hoursPerUnit * lots[i][t] + (lots[i][t] > 1e-9 ? setupHours : 0),
      0,
    );
    expect(hours).toBeLessThanOrEqual(most + 1e-5);
  });
  problem.demand.forEach((row, i) => {
    let stock = 0;
    row.forEach((units, t) => expect((stock += lots[i][t] - units)).toBeGreaterThanOrEqual(-1e-6));
  });
}
