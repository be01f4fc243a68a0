import { unattended } from "../../../../src/planning/control";
import {
  capacitatedLots,
  type CapacitatedLotPlan,
} from "../../../../src/planning/supply/lots/capacitatedLots";
import type { CapacitatedLotProblem } from "../../../../src/planning/supply/lots/capacitatedLotProblem";
import { PeriodKnapsack } from "../../../../src/planning/supply/lots/knapsackPeriod";
import { closed, free, LagrangianLots, open } from "../../../../src/planning/supply/lots/lagrangianLots";
import { lotsCost } from "../../../../src/planning/supply/lots/repairLots";
import { splitBound } from "../../../../src/planning/supply/lots/splitBound";
import { windowLots } from "../../../../src/planning/supply/lots/windowLots";
import { wagnerWhitin } from "../../../../src/planning/supply/lots/wagnerWhitin";
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

test("what an item costs with a set-up decided otherwise, against solving it anew", () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const problem = randomProblem(seed, 1, 9);
    const next = uniform(seed);
    const prices = problem.capacity.map(() => (next() < 0.3 ? 0 : 2 * next()));
    const decided = Int8Array.from(problem.capacity, () =>
      next() < 0.15 ? open : next() < 0.1 ? closed : free,
    );
    const relaxed = new LagrangianLots(problem);
    if (relaxed.solve(prices, decided) === Infinity) continue;
    const isSetUp = relaxed.setUp.slice();
    const costs = new Float64Array(9).fill(NaN);
    relaxed.costsOfChanges(0, prices, decided, costs);
    costs.forEach((cost, t) => {
      if (decided[t] !== free) return expect(cost).toBeNaN();
      const changed = decided.slice();
      changed[t] = isSetUp[t] ? closed : open;
      relaxed.solve(prices, changed);
      const alone = relaxed.itemCost[0];
      if (alone === Infinity) expect(cost).toBe(Infinity);
      else expect(cost).toBeCloseTo(alone, 6);
    });
  }
});

test("lots at any prices cost what the plain dynamic programme finds", () => {
  const next = uniform(8);
  for (let trial = 0; trial < 60; trial++) {
    const periods = 1 + Math.floor(14 * next());
    const demand = Float64Array.from({ length: periods }, () => (next() < 0.4 ? 0 : Math.round(50 * next())));
    const item = {
      setupCost: 60 * next(),
      setupHours: 4 * next(),
      hoursPerUnit: 0.5 + next(),
      holding: next(),
    };
    const problem = { items: [item], demand: [demand], capacity: new Float64Array(periods).fill(1e3) };
    const prices = Float64Array.from({ length: periods }, () => (next() < 0.3 ? 0 : 3 * next()));
    const relaxed = new LagrangianLots(problem);
    relaxed.solve(prices, new Int8Array(periods).fill(free));
    const lots = wagnerWhitin(demand, {
      setup: prices.map((price) => item.setupCost + price * item.setupHours),
      unit: prices.map((price) => price * item.hoursPerUnit),
      holding: item.holding,
    });
    const hours = lots.reduce(
      (sum, lot, t) => sum + prices[t] * (item.hoursPerUnit * lot + (lot > 0 ? item.setupHours : 0)),
      0,
    );
    expect(relaxed.itemCost[0]).toBeCloseTo(lotsCost(problem, lots) + hours, 6);
  }
});

describe("what large gaps bring in, on random problems", () => {
  test.each([1, 2, 3, 4, 5, 6])(
    "a bound between that of the relaxed hours and the best plan: seed %i",
    (seed) => {
      const problem = randomProblem(seed);
      const relaxed = new LagrangianLots(problem);
      const undecided = new Int8Array(relaxed.lots.length).fill(-1);
      const prices = problem.capacity.map((_, t) => 0.5 + 0.3 * (t % 3));
      const best = exactCost(problem);
      const bound = splitBound(problem, prices, best);
      expect(bound).toBeLessThanOrEqual(best * (1 + 1e-6));
      expect(bound).toBeGreaterThanOrEqual(relaxed.solve(prices, undecided) - 1e-6);
    },
  );

  test("it closes part of the gap that whole set-ups leave open", () => {
    // 20 hours are too few for both set-ups, which prices of hours alone do not see.
    const long = items.map((item) => ({ ...item, setupHours: 8, setupCost: 10 }));
    const demand = [Float64Array.of(6, 6, 6), Float64Array.of(0, 6, 6)];
    const problem = { items: long, demand, capacity: new Float64Array(3).fill(22) };
    const best = exactCost(problem);
    expect(splitBound(problem, new Float64Array(3), best)).toBeGreaterThan(
      new LagrangianLots(problem).solve(new Float64Array(3), new Int8Array(6).fill(-1)) + 1,
    );
  });

  test.each([1, 2, 3, 4])("a window as wide as the horizon leads to the best plan: seed %i", (seed) => {
    const problem = randomProblem(seed, 3, 4);
    const first = capacitatedLots(problem, undefined, { nodes: 1 });
    const lots = Float64Array.from(first.lots.flatMap((row) => [...row]));
    const cost = lotsCost(
      problem,
      windowLots(problem, lots, solver, () => false),
    );
    const best = exactCost(problem);
    expect(cost).toBeGreaterThanOrEqual(best * (1 - 1e-6));
    expect(cost).toBeLessThanOrEqual(best * 1.002);
  });

  test("windows decided anew never make a plan dearer, and stay within the hours", () => {
    const problem = randomProblem(21, 3, 8);
    const first = capacitatedLots(problem, undefined, { nodes: 4 });
    const lots = Float64Array.from(first.lots.flatMap((row) => [...row]));
    const better = windowLots(problem, lots, solver, () => false);
    const cost = lotsCost(problem, better);
    expect(cost).toBeLessThanOrEqual(first.cost + 1e-6);
    expect(cost).toBeGreaterThanOrEqual(first.bound - 1e-6);
    const rows = problem.items.map((_, i) => better.slice(i * 8, (i + 1) * 8));
    expectToFit(problem, { ...first, lots: rows });
  });
});

test("the most that a period's hours are worth, against every choice of set-ups", () => {
  const next = uniform(3);
  // The same one for all: nothing of a period may stay for the next.
  const knapsack = new PeriodKnapsack(4, 3);
  for (let trial = 0; trial < 40; trial++) {
    const table = (count: number, most: number): Float64Array =>
      Float64Array.from({ length: count }, () => next() * most);
    const period = {
      items: 4,
      options: 3,
      capacity: 10 + 30 * next(),
      setupHours: table(4, 12),
      setupWorth: table(4, 10).map((worth) => worth - 4),
      setups: 0,
      setupStride: 1,
      // Longer lots come later.
      hours: table(12, 20).map((hours, k) => hours + 20 * (k % 3)),
      worth: table(12, 30),
      first: 0,
      stride: 3,
    };
    const setUp = new Float64Array(4);
    const parts = new Float64Array(12);
    const most = knapsack.solve(period, setUp, parts);
    const builder = new ModelBuilder();
    builder.row(-Infinity, period.capacity);
    for (let i = 0; i < 4; i++) builder.row(-Infinity, 0);
    for (let i = 0; i < 4; i++) {
      builder.column(-period.setupWorth[i], 0, 1, true);
      builder.entry(0, period.setupHours[i]);
      builder.entry(1 + i, -1);
      for (let k = 3 * i; k < 3 * i + 3; k++) {
        builder.column(-period.worth[k], 0, 1);
        builder.entry(0, period.hours[k]);
        builder.entry(1 + i, 1);
      }
    }
    const exact = solveOnce(solver, builder.model(), { relativeGap: 1e-9 }, unattended);
    expect(most).toBeCloseTo(-exact.objective, 6);
    const worth = (values: Float64Array, of: Float64Array): number =>
      values.reduce((sum, value, k) => sum + value * of[k], 0);
    expect(worth(setUp, period.setupWorth) + worth(parts, period.worth)).toBeCloseTo(most, 6);
    expect(worth(setUp, period.setupHours) + worth(parts, period.hours)).toBeLessThanOrEqual(
      period.capacity + 1e-9,
    );
  }
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
