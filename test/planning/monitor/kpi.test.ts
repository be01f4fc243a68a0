import { kpi, kpiDefinitions } from "../../../src/planning/monitor/kpi";
import { PlanningError } from "../../../src/planning/errors";

const of = (...numbers: number[]): Float64Array => Float64Array.from(numbers);
const ordered = of(10, 20, 30, 40);
const delivered = of(10, 14, 30, 44);

test.each<[string, Float64Array[], number]>([
  ["OTIF", [ordered, delivered, of(5, 5, 5, 5), of(5, 5, 6, 4)], 0.5],
  ["on-time", [of(5, 5, 5, 5), of(5, 5, 6, 4)], 0.75],
  ["line fill", [ordered, delivered], 0.75],
  ["fill rate", [ordered, delivered], 0.94],
  ["perfect order", [of(0.9, 0.9)], 0.81],
  ["turns", [of(600), of(90, 110)], 6],
  ["DIO", [of(365), of(50)], 50],
  ["DSO", [of(730), of(100)], 50],
  ["DPO", [of(730), of(60)], 30],
  ["C2C", [of(50), of(50), of(30)], 70],
  ["GMROI", [of(300), of(100)], 3],
  ["attainment", [of(90, 120), of(100, 100)], 1.05],
  ["adherence", [of(90, 120), of(100, 100)], 0.95],
  ["nervousness", [of(100, 100), of(90, 120)], 0.15],
  ["inventory accuracy", [of(100, 50), of(100, 49)], 0.5],
  ["utilization", [of(90, 30), of(100, 100)], 0.6],
  ["stockout rate", [of(0, 5, 3, 1)], 0.25],
])("%s", (name, inputs, expected) => {
  expect(kpi(name, inputs)).toBeCloseTo(expected, 12);
});

test("flows of a quarter are scaled to a year and a tolerance forgives", () => {
  expect(kpi("turns", [of(300), of(100)], { days: 91.25 })).toBe(12);
  expect(kpi("inventory accuracy", [of(100, 50), of(100, 49)], { tolerance: 0.02 })).toBe(1);
});

test("lines with a missing number are left out", () => {
  expect(kpi("line fill", [of(10, NaN, 5), of(10, 3, 1)])).toBe(0.5);
  expect(kpi("case fill", [of(10, 20, 5), of(10, 14, NaN)])).toBeCloseTo(0.8, 12);
});

test("a line that was due and never came counts as missed, not as unknown", () => {
  const [lines, came, due] = [of(10, 10, 10, 10), of(10, NaN, 0, 10), of(5, 5, 5, 5)];
  expect(kpi("otif", [lines, came, due, of(5, NaN, NaN, 4)])).toBe(0.5);
  expect(kpi("on time", [due, of(5, NaN, NaN, 4)])).toBe(0.5);
  // A line that nobody asked for is none, and without any arrival there is nothing to judge by.
  expect(kpi("on time", [of(5, NaN), of(5, 6)])).toBe(1);
  expect(() => kpi("on time", [due, of(NaN, NaN, NaN, NaN)])).toThrow("no numbers");
});

test("zero denominators and unknown names are told apart", () => {
  const kindOf = (act: () => number): string => {
    try {
      act();
    } catch (error) {
      if (error instanceof PlanningError) return error.kind;
    }
    return "none";
  };
  expect(kindOf(() => kpi("attainment", [of(1), of(0)]))).toBe("divisionByZero");
  expect(kindOf(() => kpi("happiness", []))).toBe("value");
  expect(kindOf(() => kpi("turns", [of(1)]))).toBe("value");
});

test("every indicator is found by each of its names", () => {
  expect(new Set(kpiDefinitions.map((definition) => definition.name)).size).toBe(kpiDefinitions.length);
});
