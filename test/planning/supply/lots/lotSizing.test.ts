import fc from "fast-check";
import {
  lotPlan,
  lotSizes,
  type LotOptions,
  type LotRule,
} from "../../../../src/planning/supply/lots/lotSizing";

const of = (...units: number[]): Float64Array => Float64Array.from(units);
const cost = (needed: Float64Array, rule: LotRule, options: LotOptions): number =>
  lotSizes(needed, rule, options).cost;

test("Wagner and Whitin's own example, with set-up costs that change", () => {
  const needed = of(69, 29, 36, 61, 61, 26, 34, 67, 45, 67, 79, 56);
  const setup = of(85, 102, 102, 101, 98, 114, 105, 86, 119, 110, 98, 114);
  expect(cost(needed, "ww", { setup, holding: 1 })).toBeCloseTo(864, 9);
});

test("Silver and Meal: a month without demand lowers the cost a month, and the next demand has to beat that", () => {
  // 100, 50, 33.3 a month for the first lot; 75 with the fourth month's 50 units.
  const lots = lotSizes(Float64Array.of(20, 0, 0, 50), "silverMeal", { setup: 100, holding: 1 });
  expect([...lots.lots]).toEqual([20, 0, 0, 50]);
});

test("Silver, Pyke and Peterson: all rules on one year", () => {
  const needed = of(10, 62, 12, 130, 154, 129, 88, 52, 124, 160, 238, 41);
  const costs = { setup: 54, holding: 0.4 };
  expect(cost(needed, "ww", costs)).toBeCloseTo(501.2, 6);
  expect(cost(needed, "silverMeal", costs)).toBeCloseTo(501.2, 6);
  expect(cost(needed, "poq", costs)).toBeCloseTo(553.6, 6);
  expect(cost(needed, "poq", { ...costs, periods: 2 })).toBeCloseTo(553.6, 6);
  expect(cost(needed, "eoqPeriods", costs)).toBeCloseTo(643.2, 6);
  expect(cost(needed, "luc", costs)).toBeCloseTo(558.8, 6);
});

test("Jacobs and Chase: eight weeks", () => {
  const needed = of(50, 60, 70, 60, 95, 75, 60, 55);
  const costs = { setup: 47, holding: 0.05 };
  expect(cost(needed, "l4l", costs)).toBe(376);
  expect(cost(needed, "eoq", { ...costs, quantity: 351 })).toBeCloseTo(171.05, 2);
  expect(cost(needed, "ltc", costs)).toBeCloseTo(140.5, 2);
  expect(cost(needed, "luc", costs)).toBeCloseTo(153.5, 2);
  expect(cost(needed, "ww", costs)).toBeCloseTo(131, 2);
});

test("small published cases of Wagner–Whitin", () => {
  expect([...lotSizes(of(40, 20, 10, 30, 20), "ww", { setup: 100, holding: 2 }).lots]).toEqual([
    70, 0, 0, 50, 0,
  ]);
  expect(cost(of(40, 20, 10, 30, 20), "ww", { setup: 100, holding: 2 })).toBe(320);
  expect(cost(of(40, 20, 10, 30, 60), "ww", { setup: 100, holding: 2 })).toBe(380);
  expect(cost(of(20, 50, 10, 50, 50, 10, 20, 40, 20, 30), "ww", { setup: 100, holding: 1 })).toBe(580);
  const needed = of(200, 400, 800, 800, 1200, 1200, 1200, 1200);
  expect(cost(needed, "ww", { setup: 5000, holding: 5 })).toBe(36000);
  expect(cost(needed, "ww", { setup: 5000, holding: 5, unit: 100 })).toBe(736000);
  const snyder = { setup: of(300, 500, 300, 500), holding: of(5, 1, 1, 2) };
  expect([...lotSizes(of(90, 120, 80, 70), "ww", snyder).lots]).toEqual([90, 270, 0, 0]);
});

test("fixed quantities, minimum, multiple and maximum", () => {
  const needed = of(30, 0, 80, 10);
  const costs = { setup: 10, holding: 1 };
  expect([...lotSizes(needed, "foq", { ...costs, quantity: 50 }).lots]).toEqual([50, 0, 100, 0]);
  expect([...lotSizes(needed, "l4l", { ...costs, minimum: 40, multiple: 25 }).lots]).toEqual([50, 0, 75, 0]);
  expect(lotSizes(needed, "l4l", { ...costs, maximum: 30 }).setupCost).toBe(10 * (1 + 3 + 1));
  expect(() => lotSizes(needed, "foq", costs)).toThrow("fixed quantity");
  expect(() => lotSizes(of(1, -1), "l4l", costs)).toThrow("period 2");
  expect(() => lotPlan(of(5, 5), of(5, 0), costs)).toThrow("period 2 unmet");
});

test("Wagner–Whitin costs no more than any other rule, and every rule serves what is needed", () => {
  const rules: LotRule[] = ["l4l", "poq", "eoq", "eoqPeriods", "silverMeal", "luc", "ppb", "ltc"];
  const needs = fc.array(fc.oneof(fc.constant(0), fc.nat(200)), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      needs,
      fc.integer({ min: 0, max: 900 }),
      fc.integer({ min: 1, max: 40 }),
      (row, setup, tenths) => {
        const needed = Float64Array.from(row);
        const costs = { setup, holding: tenths / 10 };
        const best = cost(needed, "ww", costs);
        const total = needed.reduce((sum, units) => sum + units, 0);
        for (const rule of rules) {
          if (rule.startsWith("eoq") && (setup === 0 || total === 0)) continue;
          const plan = lotSizes(needed, rule, costs);
          expect(plan.cost).toBeGreaterThanOrEqual(best - 1e-9 * (1 + best));
          expect(plan.lots.reduce((sum, units) => sum + units, 0)).toBeGreaterThanOrEqual(total - 1e-9);
        }
      },
    ),
  );
});

test("with smallest, largest and rounded lots Wagner–Whitin still costs no more than any other rule", () => {
  // Lot for lot wastes nothing where the minimum is one period's need.
  const waste = { setup: 20, holding: 1, minimum: 25, multiple: 10 };
  expect(cost(of(10, 20, 5, 40, 15, 30), "ww", waste)).toBeLessThanOrEqual(
    cost(of(10, 20, 5, 40, 15, 30), "l4l", waste),
  );
  const needs = fc.array(fc.oneof(fc.constant(0), fc.nat(60)), { minLength: 1, maxLength: 10 });
  const limits = fc.record({
    minimum: fc.constantFrom(0, 15, 40),
    multiple: fc.constantFrom(0, 7, 25),
    maximum: fc.constantFrom(undefined, 30),
  });
  const rules: LotRule[] = ["l4l", "poq", "eoq", "eoqPeriods", "silverMeal", "luc", "ppb", "ltc"];
  fc.assert(
    fc.property(needs, fc.integer({ min: 1, max: 90 }), limits, (row, setup, limit) => {
      const needed = Float64Array.of(1, ...row);
      const options = { setup, holding: 1, ...limit };
      const { minimum, multiple, maximum = Infinity } = limit;
      if (Math.max(minimum, multiple) > maximum) {
        expect(() => lotSizes(needed, "ww", options)).toThrow("A largest lot of 30");
        return;
      }
      const plan = lotSizes(needed, "ww", options);
      expect(Math.min(...plan.stock)).toBeGreaterThanOrEqual(0);
      for (const rule of rules) expect(cost(needed, rule, options)).toBeGreaterThanOrEqual(plan.cost - 1e-6);
    }),
  );
});
