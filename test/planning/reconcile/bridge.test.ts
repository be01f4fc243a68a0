import fc from "fast-check";
import { bridge } from "../../../src/planning/reconcile/bridge";

const of = (...numbers: number[]): Float64Array => Float64Array.from(numbers);

test("volume, mix and price of two items", () => {
  const [total] = bridge(
    { quantity: of(100, 100), price: of(10, 20) },
    { quantity: of(90, 130), price: of(11, 20) },
  );
  expect(total).toMatchObject({
    before: 3000,
    after: 3590,
    volume: 20 * 15,
    price: 90,
    cost: 0,
    gained: 0,
    lost: 0,
  });
  expect(total.mix).toBeCloseTo((90 - 110) * (10 - 15) + (130 - 110) * (20 - 15), 9);
});

test("margin bridge with costs, a new and a lost item", () => {
  const before = { quantity: of(10, 5, NaN), price: of(10, 8, NaN), cost: of(6, 5, NaN) };
  const after = { quantity: of(12, 0, 3), price: of(10, NaN, 9), cost: of(7, NaN, 4) };
  const [total] = bridge(before, after);
  expect(total).toMatchObject({ volume: 8, mix: 0, price: 0, cost: -12, gained: 15, lost: -15, total: -4 });
});

test("groups have bridges of their own, the total holds the shift between them", () => {
  const sides = [
    { quantity: of(10, 10), price: of(1, 9) },
    { quantity: of(5, 15), price: of(1, 9) },
  ] as const;
  const [cheap, dear, total] = bridge(...sides, ["Cheap", "Dear"]);
  expect([cheap.mix, dear.mix, total.mix]).toEqual([0, 0, 40]);
  expect(cheap.total + dear.total).toBe(total.total);
});

test("units without a price are named", () => {
  expect(() => bridge({ quantity: of(1), price: of(NaN) }, { quantity: of(1), price: of(2) })).toThrow(
    "Item 1 has units before",
  );
});

test("the steps sum to the difference, and mix equals its own formula", () => {
  const number = fc.double({ min: 0.01, max: 1e5, noNaN: true });
  const row = fc.tuple(number, number, number, number, number, number);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 10 }), (rows) => {
      const column = (k: number): Float64Array => Float64Array.from(rows, (r) => r[k]);
      const [q0, p0, c0, q1, p1, c1] = [0, 1, 2, 3, 4, 5].map(column);
      const [step] = bridge({ quantity: q0, price: p0, cost: c0 }, { quantity: q1, price: p1, cost: c1 });
      const scale = 1e-9 * (1 + Math.abs(step.before) + Math.abs(step.after) + rows.length * 1e10);
      const parts = step.volume + step.mix + step.price + step.cost + step.gained + step.lost;
      expect(Math.abs(parts - step.total)).toBeLessThanOrEqual(scale);
      const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);
      const average = sum(q0.map((q, i) => q * (p0[i] - c0[i]))) / sum(q0);
      const growth = sum(q1) / sum(q0);
      const mix = sum(q0.map((q, i) => (q1[i] - q * growth) * (p0[i] - c0[i] - average)));
      expect(Math.abs(mix - step.mix)).toBeLessThanOrEqual(scale);
    }),
  );
});
