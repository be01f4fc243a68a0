import { unattended } from "../../../../src/planning/control";
import {
  capacitatedLots,
  type CapacitatedLotPlan,
} from "../../../../src/planning/supply/lots/capacitatedLots";
import type { CapacitatedLotProblem } from "../../../../src/planning/supply/lots/capacitatedLotProblem";
import { lotSizes } from "../../../../src/planning/supply/lots/lotSizing";
import { ModelBuilder } from "../../../../src/planning/supply/modelBuilder";
import { solveOnce, type LinearSolver } from "../../../../src/planning/supply/solver";
import { loadSolver } from "../../../../src/worker/highsSolver";
import { uniform } from "../support/randomSupply";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

const items = [
  { setupCost: 100, setupHours: 5, hoursPerUnit: 1, holding: 1 },
  { setupCost: 80, setupHours: 5, hoursPerUnit: 1, holding: 2 },
];

test("two items that do not fit into one period: the one that is cheaper to hold is made before", () => {
  const demand = [Float64Array.of(0, 60), Float64Array.of(0, 50)];
  const plan = capacitatedLots({ items, demand, capacity: Float64Array.of(70, 70) });
  // Item 1 whole in period 1 holds 60 units; item 2 instead holds 50 at twice the price.
  expect(plan.lots.map((row) => [...row])).toEqual([
    [60, 0],
    [0, 50],
  ]);
  expect(plan.cost).toBe(100 + 80 + 60);
});

test("with hours to spare every item has its Wagner–Whitin lots", () => {
  const demand = [Float64Array.of(40, 20, 10, 30, 20), Float64Array.of(5, 0, 70, 10, 60)];
  const plan = capacitatedLots({ items, demand, capacity: new Float64Array(5).fill(1_000) });
  const alone = demand.map(
    (row, i) => lotSizes(row, "ww", { setup: items[i].setupCost, holding: items[i].holding }).cost,
  );
  expect(plan.cost).toBeCloseTo(alone[0] + alone[1], 9);
  expect(plan.gap).toBeLessThan(1e-6);
});

describe("random problems against branch and bound by an exact solver", () => {
  test.each(Array.from({ length: 10 }, (_, seed) => seed + 1))("seed %i", (seed) => {
    const problem = randomProblem(seed);
    const best = exactCost(problem);
    const plan = capacitatedLots(problem, solver);
    expect(plan.bound).toBeLessThanOrEqual(best * (1 + 1e-6));
    expect(plan.cost).toBeGreaterThanOrEqual(best * (1 - 1e-6));
    expect(plan.cost).toBeLessThanOrEqual(best * 1.02);
    expect(plan.gap).toBeCloseTo((plan.cost - plan.bound) / plan.cost, 12);
    expectToFit(problem, plan);
  });
});

test("more nodes never prove less, and the local search never makes a plan dearer", () => {
  for (const seed of [11, 12, 13]) {
    const problem = randomProblem(seed, 6, 12);
    const few = capacitatedLots(problem, undefined, { nodes: 20 });
    const many = capacitatedLots(problem, undefined, { nodes: 200 });
    expect(many.bound).toBeGreaterThanOrEqual(few.bound - 1e-6);
    expect(many.cost).toBeLessThanOrEqual(few.cost + 1e-6);
    expect(capacitatedLots(problem, solver, { nodes: 20 }).cost).toBeLessThanOrEqual(few.cost + 1e-6);
  }
});

test("says what is wrong", () => {
  const capacity = Float64Array.of(70, 70);
  const demand = [Float64Array.of(0, 60), Float64Array.of(0, -1)];
  expect(() => capacitatedLots({ items, demand, capacity })).toThrow(/item 2 in period 2 is -1/);
  expect(() => capacitatedLots({ items, demand: [demand[0]], capacity })).toThrow(/the requirements/);
  const tooMuch = [Float64Array.of(100, 60), Float64Array.of(0, 1)];
  expect(() => capacitatedLots({ items, demand: tooMuch, capacity })).toThrow(/add hours/);
  const stop = { report: () => undefined, cancelled: () => true };
  expect(() => capacitatedLots(randomProblem(1), undefined, {}, stop)).toThrow(/Stopped/);
});

function randomProblem(seed: number, count = 3, periods = 6): CapacitatedLotProblem {
  const next = uniform(seed);
  const many = Array.from({ length: count }, () => ({
    setupCost: 40 + 80 * next(),
    setupHours: 5 + 10 * next(),
    hoursPerUnit: 0.5 + next(),
    holding: 0.5 + next(),
  }));
  const demand = many.map(() =>
    Float64Array.from({ length: periods }, () => (next() < 0.2 ? 0 : Math.round(100 * next()))),
  );
  const hours = many.reduce(
    (sum, item, i) =>
      sum + item.setupHours + (item.hoursPerUnit * demand[i].reduce((a, b) => a + b, 0)) / periods,
    0,
  );
  return {
    items: many,
    demand,
    capacity: Float64Array.from({ length: periods }, (_, t) => hours * (t ? 1.1 : 2)),
  };
}

/** The optimum of the plain formulation: lot, set-up and stock of every item and period. */
function exactCost({ items: many, demand, capacity }: CapacitatedLotProblem): number {
  const builder = new ModelBuilder();
  const periods = capacity.length;
  const balance = demand.map((row) => Array.from(row, (units) => builder.row(units, units)));
  const limit = demand.map((row) => Array.from(row, () => builder.row(-Infinity, 0)));
  const hours = Array.from(capacity, (most) => builder.row(-Infinity, most));
  many.forEach((item, i) => {
    for (let t = 0; t < periods; t++) {
      builder.column(0, 0, Infinity);
      builder.entry(balance[i][t], 1);
      builder.entry(limit[i][t], 1);
      builder.entry(hours[t], item.hoursPerUnit);
      builder.column(item.setupCost, 0, 1, true);
      builder.entry(limit[i][t], -demand[i].subarray(t).reduce((sum, units) => sum + units, 0));
      builder.entry(hours[t], item.setupHours);
      builder.column(item.holding, 0, Infinity);
      builder.entry(balance[i][t], -1);
      if (t + 1 < periods) builder.entry(balance[i][t + 1], 1);
    }
  });
  const solution = solveOnce(solver, builder.model(), { relativeGap: 1e-9 }, unattended);
  expect(solution.status).toBe("optimal");
  return solution.objective;
}

function expectToFit(
  { items: many, demand, capacity }: CapacitatedLotProblem,
  { lots }: CapacitatedLotPlan,
): void {
  many.forEach((_, i) => {
    let stock = 0;
    lots[i].forEach((lot, t) => expect((stock += lot - demand[i][t])).toBeGreaterThan(-1e-6));
  });
  capacity.forEach((most, t) => {
    const used = many.reduce(
      (sum, item, i) => sum + item.hoursPerUnit * lots[i][t] + (lots[i][t] > 0 ? item.setupHours : 0),
      0,
    );
    expect(used).toBeLessThanOrEqual(most + 1e-5);
  });
}
