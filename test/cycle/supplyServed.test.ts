import { servedInMonth } from "../../src/cycle/supply/served";

const demand = [{ quantity: Float64Array.of(10, 10, 10, 90) }];

test("a unit that waits for months is late once, and what is beyond the horizon does not count", () => {
  // Stock goes to the oldest orders first, so four units of every month come late.
  expect(servedInMonth(demand, [Float64Array.of(4, 4, 4, 90)], 3)).toBeCloseTo(1 - 12 / 30, 12);
  // More waits than a month asks for: all of that month is late, and no more than that.
  expect(servedInMonth(demand, [Float64Array.of(10, 20, 30, 90)], 3)).toBe(0);
  expect(servedInMonth(demand, [Float64Array.of(0, 25, 0, 0)], 3)).toBeCloseTo(2 / 3, 12);
});

test("without demand all of it is served", () => {
  expect(servedInMonth([], [], 12)).toBe(1);
});
