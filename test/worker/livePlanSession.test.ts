import path from "node:path";
import { changedModel, type PlanChange } from "../../src/planning/supply/live/planChange";
import { supplyPlan } from "../../src/planning/supply/supplyPlan";
import { useWorkers } from "../../src/worker/engine";
import { loadSolver } from "../../src/worker/highsSolver";
import { openLivePlan } from "../../src/worker/livePlanSession";
import { nodeWorkers } from "../../src/worker/nodeWorkers";
import { randomSupply } from "../planning/supply/support/randomSupply";
import { buildWorker } from "./support/buildWorker";

const model = randomSupply(4);
const overtime: PlanChange = { resources: [{ index: 0, overtime: 90, overtimeCost: 2 }] };
const hours: PlanChange = { resources: [{ index: 1, capacity: 55 }] };

describe.each([["in a worker of its own"], ["on this thread"]])("a plan kept in the solver, %s", (where) => {
  beforeAll(() => {
    const file = buildWorker(path.join(__dirname, "../../src/worker/planning.nodeWorker.ts"));
    useWorkers(where.startsWith("in") ? nodeWorkers(file, 1) : undefined);
  });
  afterAll(() => useWorkers(undefined));

  it("answers changes that add up, as plans made anew", async () => {
    const solver = await loadSolver();
    const plan = await openLivePlan(model, {});
    expect(plan.first.objective).toBeCloseTo(supplyPlan(model, solver).objective, 5);
    await plan.change(overtime);
    const both = await plan.change(hours);
    const anew = supplyPlan(changedModel(changedModel(model, overtime), hours), solver);
    expect(both.objective).toBeCloseTo(anew.objective, 5);
    expect(both.audit.findings).toEqual([]);
    plan.close();
  });

  it("goes on after a change that was cancelled, which is taken back", async () => {
    const solver = await loadSolver();
    const plan = await openLivePlan(model, {});
    const stop = new AbortController();
    stop.abort();
    await expect(plan.change(overtime, { signal: stop.signal })).rejects.toMatchObject({ kind: "cancelled" });
    const later = new AbortController();
    const cancelled = plan.change(overtime, { signal: later.signal });
    later.abort();
    // On this thread a small plan may be ready before it can be stopped.
    await cancelled.catch((error: unknown) => expect(error).toMatchObject({ kind: "cancelled" }));
    if (where.startsWith("in")) {
      const next = await plan.change(hours);
      expect(next.objective).toBeCloseTo(supplyPlan(changedModel(model, hours), solver).objective, 5);
    }
    plan.close();
  });

  it("refuses a change that names nothing", async () => {
    const plan = await openLivePlan(model, {});
    await expect(plan.change({ points: [{ index: 999, opening: 1 }] })).rejects.toThrow(/stock point 1000/);
    plan.close();
  });
});
