import fc from "fast-check";
import { projectInventory, type ShortageMode } from "../../../src/planning/supply/projectInventory";

const quantity = fc.double({ min: 0, max: 1e6, noNaN: true });
const plan = fc.integer({ min: 1, max: 24 }).chain((periods) =>
  fc.record({
    opening: fc.double({ min: -1e4, max: 1e6, noNaN: true }),
    demand: fc.array(quantity, { minLength: periods, maxLength: periods }),
    receipts: fc.array(quantity, { minLength: periods, maxLength: periods }),
    mode: fc.constantFrom<ShortageMode>("backlog", "lostSales"),
  }),
);

test("stock and demand balance in every period", () => {
  fc.assert(
    fc.property(plan, ({ opening, demand, receipts, mode }) => {
      const out = projectInventory(
        Float64Array.of(opening),
        [Float64Array.from(demand)],
        [Float64Array.from(receipts)],
        undefined,
        mode,
      );
      let stock = Math.max(0, opening);
      let owed = Math.max(0, -opening);
      demand.forEach((wanted, t) => {
        const scale = 1 + stock + owed + wanted + receipts[t];
        expect(Math.abs(out.inventory[0][t] - (stock + receipts[t] - out.issues[0][t]))).toBeLessThan(
          1e-9 * scale,
        );
        const served = out.issues[0][t] + out.backlog[0][t] + out.lost[0][t];
        expect(Math.abs(owed + wanted - served)).toBeLessThan(1e-9 * scale);
        expect(Math.min(out.inventory[0][t], out.backlog[0][t])).toBe(0);
        stock = out.inventory[0][t];
        owed = out.backlog[0][t];
      });
    }),
  );
});

test("backlog is served later, lost sales are gone", () => {
  const demand = [Float64Array.of(4, 9, 1)];
  const receipts = [Float64Array.of(0, 1, 10)];
  const opening = Float64Array.of(10);
  expect([...projectInventory(opening, demand, receipts).net[0]]).toEqual([6, -2, 7]);
  const lost = projectInventory(opening, demand, receipts, undefined, "lostSales");
  expect([...lost.lost[0]]).toEqual([0, 2, 0]);
  expect([...lost.inventory[0]]).toEqual([6, 0, 9]);
});

test("orders that wait at the start are served even where later demand would be lost", () => {
  const [demand, receipts] = [[Float64Array.of(1, 2, 3)], [Float64Array.of(2, 10, 0)]];
  const out = projectInventory(Float64Array.of(-5), demand, receipts, undefined, "lostSales");
  expect([...out.net[0]]).toEqual([-3, 5, 2]);
  expect([...out.backlog[0]]).toEqual([3, 0, 0]);
  expect([...out.lost[0]]).toEqual([1, 0, 0]);
});

test("the gap to the safety stock counts backlog; blanks are zero", () => {
  const out = projectInventory(
    Float64Array.of(5),
    [Float64Array.of(NaN, 8)],
    [Float64Array.of(0, NaN)],
    Float64Array.of(6),
  );
  expect([...out.belowSafety[0]]).toEqual([1, 9]);
});

test("tables of another shape are refused", () => {
  expect(() => projectInventory(Float64Array.of(1), [Float64Array.of(1, 2)], [Float64Array.of(1)])).toThrow(
    "receipts is 1 × 1",
  );
});

describe("results of the projection that are not asked for", () => {
  test.each([["inventory"], ["backlog"], ["lost"], ["issues"], ["net"], ["belowSafety"]] as const)(
    "%s alone is the same as beside the others",
    (measure) => {
      const given = [
        Float64Array.of(10, -4),
        [Float64Array.of(4, 9, 20), Float64Array.of(5, NaN, 1)],
        [Float64Array.of(0, 1, 0), Float64Array.of(0, 12, 0)],
        Float64Array.of(3, 2),
      ] as const;
      const all = projectInventory(...given);
      const one = projectInventory(...given, "backlog", [measure]);
      expect(one[measure]).toEqual(all[measure]);
      expect(Object.values(one).flat()).toHaveLength(2);
    },
  );
});
