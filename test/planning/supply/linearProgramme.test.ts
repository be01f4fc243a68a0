import { landedCost } from "../../../src/planning/supply/landedCost";
import { linearProgramme } from "../../../src/planning/supply/linearProgramme";
import { productMix } from "../../../src/planning/supply/productMix";
import type { LinearSolver } from "../../../src/planning/supply/solver";
import { loadSolver } from "../../../src/worker/highsSolver";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});
const of = (...numbers: number[]): Float64Array => Float64Array.from(numbers);

/** Hillier and Lieberman, Wyndor Glass. */
const wyndor = {
  objective: of(3, 5),
  matrix: [of(1, NaN), of(0, 2), of(3, 2)],
  sense: ["<=", "<=", "<="] as const,
  rhs: of(4, 12, 18),
  goal: "max" as const,
};

test("Wyndor Glass with its shadow prices", () => {
  const solution = linearProgramme(wyndor, solver);
  expect([...solution.x]).toEqual([2, 6]);
  expect(solution.objective).toBeCloseTo(36, 9);
  expect([...solution.duals]).toEqual([0, expect.closeTo(1.5, 9), expect.closeTo(1, 9)]);
  expect([...solution.slack]).toEqual([2, 0, 0]);
});

test("whole variables, bounds and minimisation", () => {
  const whole = linearProgramme({ ...wyndor, rhs: of(4, 11, 18), integer: [true, true] }, solver);
  expect([...whole.x]).toEqual([2, 5]);
  expect(whole.objective).toBeCloseTo(31, 9);
  const least = linearProgramme(
    { objective: of(2, 3), matrix: [of(1, 1)], sense: [">="], rhs: of(10), upper: of(6, NaN) },
    solver,
  );
  expect([...least.x]).toEqual([6, 4]);
  expect(least.duals[0]).toBeCloseTo(3, 9);
  const free = linearProgramme(
    { objective: of(1), matrix: [of(1)], sense: [">="], rhs: of(-5), lower: of(NaN) },
    solver,
  );
  expect(free.x[0]).toBe(-5);
});

test("infeasible and unbounded are told apart, shapes are checked", () => {
  expect(() => linearProgramme({ ...wyndor, rhs: of(-1, 12, 18) }, solver)).toThrow("No values satisfy");
  expect(() =>
    linearProgramme({ objective: of(1), matrix: [of(1)], sense: [">="], rhs: of(1), goal: "max" }, solver),
  ).toThrow("grows without limit (variable 1 up)");
  expect(() => linearProgramme({ ...wyndor, rhs: of(1) }, solver)).toThrow("matrix has 3 rows");
});

test("Goldratt's P and Q: what earns most per bottleneck hour goes first", () => {
  // Minutes of the resources A to D a unit; 2,400 minutes of each; demand of 100 P and 50 Q.
  const usage = [of(15, 10), of(15, 30), of(15, 5), of(15, 5)];
  const mix = productMix(of(45, 60), usage, of(2400, 2400, 2400, 2400), solver, of(100, 50));
  expect([...mix.quantity]).toEqual([100, expect.closeTo(30, 9)]);
  expect(mix.margin - 6000).toBeCloseTo(300, 9);
  expect(mix.bottleneck).toBe(1);
  expect(mix.binding).toEqual([1]);
  expect(mix.throughput[0]).toBeGreaterThan(mix.throughput[1]);
  expect(mix.duals[1]).toBeCloseTo(2, 9);
});

test("landed cost adds freight, insurance, duty, handling and money in transit", () => {
  const cost = landedCost({
    unitCost: 100,
    freight: 10,
    duty: 0.05,
    transitDays: 36.5,
    carryRate: 0.2,
    handling: 1,
  });
  expect(cost.total).toBeCloseTo(100 + 10 + 5.5 + 2 + 1, 9);
  expect(() => landedCost({ unitCost: -1, freight: 0 })).toThrow("unitCost");
});
