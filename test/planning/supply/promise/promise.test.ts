import fc from "fast-check";
import { levelLoad } from "../../../../src/planning/supply/levelLoad";
import { availableToPromise } from "../../../../src/planning/supply/promise/availableToPromise";
import { capableToPromise } from "../../../../src/planning/supply/promise/capableToPromise";
import { masterSchedule } from "../../../../src/planning/supply/promise/mps";

const of = (...units: number[]): Float64Array => Float64Array.from(units);
const stevenson = {
  forecast: of(30, 30, 30, 30, 40, 40, 40, 40),
  orders: of(33, 20, 10, 4, 2, 0, 0, 0),
  onHand: 64,
  lot: 70,
};

test("Stevenson's master schedule and available to promise", () => {
  const { available, schedule, promise } = masterSchedule(stevenson);
  expect([...available]).toEqual([31, 1, 41, 11, 41, 1, 31, 61]);
  expect([...schedule]).toEqual([0, 0, 70, 0, 70, 0, 70, 70]);
  expect([...promise]).toEqual([11, 0, 56, 0, 68, 0, 70, 70]);
});

test("fences: only orders near, nothing new within the planning fence, firm lots kept", () => {
  const fenced = masterSchedule({
    ...stevenson,
    demandFence: 2,
    planningFence: 4,
    firm: of(0, 0, 50, 0, 0, 0, 0, 0),
  });
  expect([...fenced.available].slice(0, 4)).toEqual([31, 11, 31, 1]);
  expect([...fenced.schedule].slice(0, 5)).toEqual([0, 0, 50, 0, 70]);
});

test("three ways to promise", () => {
  const schedule = of(0, 0, 70, 0);
  const orders = of(33, 20, 10, 4);
  expect([...availableToPromise(64, schedule, orders)]).toEqual([11, 0, 56, 0]);
  expect([...availableToPromise(64, schedule, orders, "cumulative")]).toEqual([11, 11, 67, 67]);
  expect([...availableToPromise(64, schedule, orders, "withoutLookAhead")]).toEqual([31, 11, 71, 67]);
});

test("an overdrawn lot takes from earlier ones, and what stays is negative now", () => {
  expect([...availableToPromise(30, of(0, 20, 0), of(5, 25, 0))]).toEqual([20, 0, 0]);
  expect([...availableToPromise(10, of(0, 20, 0), of(5, 40, 0))]).toEqual([-15, 0, 0]);
});

test("capable to promise takes the latest lots, then makes, and names what binds", () => {
  const line = { name: "Line 1", free: of(3, 3, 3, 3), perUnit: 1 };
  const steel = { name: "Steel", free: of(0, 8, 8, 8), perUnit: 2, offset: 0 };
  const early = capableToPromise({ quantity: 8, due: 1, promise: of(2, 1, 0, 0), needs: [line] });
  expect([...early.fromStock]).toEqual([2, 1, 0, 0]);
  expect([...early.made]).toEqual([2, 3, 0, 0]);
  expect(early).toMatchObject({ complete: 1, onTime: 8, binding: "" });
  const late = capableToPromise({ quantity: 8, due: 1, promise: of(0, 0, 0, 0), needs: [line, steel] });
  expect(late).toMatchObject({ complete: 3, onTime: 3, binding: "Line 1 in period 2" });
  const never = capableToPromise({ quantity: 80, due: 3, promise: of(0, 0, 0, 0), needs: [line] });
  expect(never.complete).toBe(-1);
  const slow = capableToPromise({ quantity: 1, due: 0, promise: of(0, 0, 0, 0), needs: [line], leadTime: 2 });
  expect(slow).toMatchObject({ complete: 2, onTime: 0, binding: "lead time of 2 periods" });
  const stockOnly = capableToPromise({ quantity: 4, due: 0, promise: of(1, 0, 5, 0) });
  expect(stockOnly).toMatchObject({ complete: 2, binding: "nothing can be made anew" });
});

test("what is oversold goes to those who have it promised before anybody else", () => {
  // Four are owed already: the lot of the second period is theirs, and six come from the line.
  const oversold = capableToPromise({
    quantity: 8,
    due: 1,
    promise: of(-4, 4, 6),
    needs: [{ name: "Line 1", free: of(3, 3, 3), perUnit: 1 }],
  });
  expect(oversold).toMatchObject({ complete: 2, onTime: 6 });
});

test("levelling pulls ahead, then pushes late", () => {
  const pulled = levelLoad([of(5, 5, 20)], [of(10, 10, 10)], { holding: 2 });
  expect([...pulled.levelled[0]]).toEqual([10, 10, 10]);
  expect(pulled.holdingCost).toBe(2 * (5 + 10));
  const pushed = levelLoad([of(20, 5, 5)], [of(10, 10, 10)], { lateCost: 3 });
  expect([...pushed.levelled[0]]).toEqual([10, 10, 10]);
  expect(pushed.lateCost).toBe(3 * (10 + 5));
  const limited = levelLoad([of(0, 0, 20)], [of(10, 10, 10)], { maximumPull: 0 });
  expect(limited.unmet[0]).toBe(10);
});

test("levelling never exceeds capacity and loses nothing", () => {
  const cells = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { minLength: 1, maxLength: 15 });
  fc.assert(
    fc.property(cells, fc.nat(6), (row, maximumPull) => {
      const load = Float64Array.from(row, ([units]) => units);
      const capacity = Float64Array.from(row, ([, units]) => units);
      const result = levelLoad([load], [capacity], { maximumPull });
      result.levelled[0].forEach((units, t) => expect(units).toBeLessThanOrEqual(capacity[t]));
      const done = result.levelled[0].reduce((sum, units) => sum + units, 0);
      expect(done + result.unmet[0]).toBeCloseTo(
        load.reduce((sum, units) => sum + units, 0),
        9,
      );
    }),
  );
});
