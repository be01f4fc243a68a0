import fc from "fast-check";
import { coverOf, coverPeriods } from "../../../src/planning/supply/cover";

test("the last period counts in proportion", () => {
  const { cover, beyondHorizon } = coverPeriods([Float64Array.of(25, 0, 7)], [Float64Array.of(0, 10, 30)]);
  expect([...cover[0]]).toEqual([1.5, 0, 0]);
  expect([...beyondHorizon[0]]).toEqual([0, 0, 1]);
});

test("cover in days uses the length of each period", () => {
  const days = Float64Array.of(31, 28, 30);
  expect(coverPeriods([Float64Array.of(25, 0, 0)], [Float64Array.of(0, 10, 30)], days).cover[0][0]).toBe(
    28 + 15,
  );
});

test("every cell equals the cover of its stock over the demand that follows", () => {
  const number = fc.nat(50);
  const rows = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(rows, (cells) => {
      const stock = Float64Array.from(cells, ([value]) => value);
      const demand = Float64Array.from(cells, ([, value]) => value);
      const { cover } = coverPeriods([stock], [demand]);
      stock.forEach((value, t) => expect(cover[0][t]).toBeCloseTo(coverOf(value, demand.subarray(t + 1)), 9));
    }),
  );
});
