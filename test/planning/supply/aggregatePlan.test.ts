import fc from "fast-check";
import { aggregatePlan, type AggregatePolicy } from "../../../src/planning/supply/aggregatePlan";
import { aggregatePlanCost, type AggregateParameters } from "../../../src/planning/supply/aggregatePlanCost";
import type { LinearSolver } from "../../../src/planning/supply/solver";
import { loadSolver } from "../../../src/worker/highsSolver";
import textbook from "../../fixtures/textbook.json";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

/** Chopra and Meindl, Red Tomato Tools. */
const redTomato: AggregateParameters = {
  openingInventory: 1000,
  closingInventory: 500,
  openingWorkforce: 80,
  hoursPerUnit: 4,
  regularHours: 160,
  overtimeHoursPerWorker: 10,
  material: 10,
  holding: 2,
  backlog: 5,
  hire: 300,
  layoff: 500,
  wage: 640,
  overtimeHour: 6,
  subcontract: 30,
};
const demand = Float64Array.of(1600, 3000, 3200, 3800, 2200, 2200);
const cost = (policy: AggregatePolicy, parameters = redTomato, units = demand): number =>
  aggregatePlan(units, parameters, policy, solver).costs.total;

interface Case {
  id: string;
  kind: string;
  input: { demand: number[]; params: { holding: number } };
  expected: { lp_cost: number; int_cost?: number };
}
const cases = (textbook as unknown as Case[]).filter((entry) => entry.kind === "aggplan_lp");

test.each(cases.map((entry) => [entry.id, entry] as const))("textbook case %s", (_, entry) => {
  const parameters = { ...redTomato, holding: entry.input.params.holding };
  const units = Float64Array.from(entry.input.demand);
  expect(Math.abs(cost("optimal", parameters, units) - entry.expected.lp_cost)).toBeLessThan(0.5);
  if (entry.expected.int_cost) {
    expect(Math.abs(cost("integer", parameters, units) - entry.expected.int_cost)).toBeLessThan(0.5);
  }
});

test("chase, level and hybrid of Red Tomato", () => {
  expect(cost("chase")).toBeCloseTo(484720, 0);
  const level = aggregatePlan(demand, redTomato, "level", solver);
  expect([...new Set(level.plan.workforce)]).toEqual([65]);
  expect(level.costs.total).toBeCloseTo(423400, 6);
  expect(level.costs.overtime).toBe(0);
  expect(cost("hybrid")).toBeLessThanOrEqual(level.costs.total + 1e-6);
});

test("costs by type add up and the marginal cost says what one unit more costs", () => {
  const { costs, marginalCost } = aggregatePlan(demand, redTomato, "optimal", solver);
  expect(costs.total).toBeCloseTo(422275, 6);
  const more = demand.slice();
  more[3] += 1;
  expect(cost("optimal", redTomato, more) - costs.total).toBeCloseTo(marginalCost[3], 6);
});

test("out of reach is said with the smallest way out", () => {
  const small = { ...redTomato, maximumWorkforce: 50, maximumSubcontract: 0 };
  expect(() => aggregatePlan(demand, small, "optimal", solver)).toThrow(/units are missing by period 6/);
});

test("demand that may not wait is met in its period, or the period that falls short is named", () => {
  const prompt = { ...redTomato, backlog: 0, maximumBacklog: 0 };
  for (const policy of ["optimal", "integer", "chase", "level", "hybrid"] as const)
    expect(Math.max(...aggregatePlan(demand, prompt, policy, solver).costs.backlogUnits)).toBe(0);
  expect(cost("optimal", prompt)).toBeGreaterThan(422275);
  const small = { ...prompt, maximumWorkforce: 80, maximumSubcontract: 0, overtimeHoursPerWorker: 0 };
  expect(() => aggregatePlan(Float64Array.of(9000, 100, 100), small, "optimal", solver)).toThrow(
    /4800 units are missing by period 1/,
  );
  const steady = { ...small, holding: 0, openingInventory: 0, closingInventory: 0 };
  expect(() => aggregatePlan(Float64Array.of(3000, 3500, 3300), steady, "optimal", solver)).toThrow(
    /200 units are missing by period 3/,
  );
});

test("a plan by hand: Stevenson's level plans with average stock", () => {
  const parameters: AggregateParameters = {
    openingInventory: 0,
    closingInventory: 0,
    openingWorkforce: 15,
    hoursPerUnit: 1,
    regularHours: 20,
    overtimeHoursPerWorker: 20,
    material: 0,
    holding: 1,
    holdingBasis: "average",
    backlog: 5,
    hire: 0,
    layoff: 0,
    wage: 40,
    overtimeHour: 3,
    subcontract: 6,
  };
  const units = Float64Array.of(200, 200, 300, 400, 500, 200);
  const constant = (value: number): Float64Array => new Float64Array(6).fill(value);
  const none = constant(0);
  const level = {
    workforce: constant(15),
    hired: none,
    laidOff: none,
    produced: constant(300),
    overtime: none,
    subcontracted: none,
  };
  expect(aggregatePlanCost(level, units, parameters).total).toBe(4700);
  const overtime = Float64Array.of(0, 0, 40, 40, 40, 0);
  const lean = {
    ...level,
    workforce: constant(14),
    produced: overtime.map((hours) => 280 + hours),
    overtime,
  };
  expect(aggregatePlanCost(lean, units, { ...parameters, openingWorkforce: 14 }).total).toBe(4640);
  expect(() => aggregatePlanCost(lean, units, parameters)).toThrow("period 1");
});

test("the optimal plan never costs more than another policy", () => {
  const units = fc.array(fc.nat(5000), { minLength: 2, maxLength: 8 });
  const money = fc.record({
    holding: fc.nat(10),
    backlog: fc.nat(20),
    hire: fc.nat(900),
    layoff: fc.nat(900),
  });
  fc.assert(
    fc.property(units, money, fc.nat(2000), (row, changed, opening) => {
      const parameters = { ...redTomato, ...changed, openingInventory: opening };
      const wanted = Float64Array.from(row);
      const best = cost("optimal", parameters, wanted);
      const others = (["chase", "level", "hybrid"] as const).map((policy) =>
        cost(policy, parameters, wanted),
      );
      for (const other of others) expect(other).toBeGreaterThanOrEqual(best - 1e-6 * Math.abs(best));
      expect(others[1]).toBeGreaterThanOrEqual(others[2] - 1e-6 * Math.abs(best));
    }),
    { numRuns: 60 },
  );
});
