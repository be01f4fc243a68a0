import * as fc from "fast-check";
import type { Override, OverrideSpread } from "../../src/cycle/demand/contract";
import { spreaderOf, type SpreadBasis, type SpreadMonth } from "../../src/cycle/demand/overrideSpread";

const basis: SpreadBasis = {
  lastYear: (item) => [30, 10, 0][item],
  stock: (item) => [5, 0, 0][item],
  safetyStock: () => 0,
};
const month = (total: number, now: number[], isLocked = now.map(() => false)): SpreadMonth => ({
  total,
  now,
  isLocked,
  names: ["A", "B", "C"],
  month: 12 * 2026,
});
const spreader = (spread: OverrideSpread, kind: Override["kind"] = "units") =>
  spreaderOf({ spread, kind } as Override, [0, 1, 2], basis);

describe("a change of a family reaches its items", () => {
  test("as they stand, in equal parts, and by last year's demand", () => {
    const more = month(1600, [600, 300, 100]);
    expect(spreader("proportional")(more)).toEqual([960, 480, 160]);
    expect(spreader("equal")(more)).toEqual([800, 500, 300]);
    expect(spreader("lastYear")(more)).toEqual([1050, 450, 100]);
  });

  test("a fixed number is shared whole, and what is locked stays", () => {
    expect(spreader("equal", "lock")(month(900, [600, 300, 100]))).toEqual([300, 300, 300]);
    expect(spreader("equal")(month(1600, [600, 300, 100], [true, false, false]))).toEqual([600, 600, 400]);
    expect(() => spreader("equal")(month(500, [600, 300, 100], [true, false, false]))).toThrow("locked");
  });

  test("nothing falls below zero: the others give its part up", () => {
    expect(spreader("equal")(month(400, [600, 300, 100]))).toEqual([350, 50, 0]);
  });

  test("equal run-out: what has stock gets less, until stock and quantity last equally long", () => {
    const runOut = spreader("runOut");
    // 500 hundredths in stock and 1,000 to share: each covers one and a half months of its demand.
    expect(runOut(month(1000, [500, 300, 200]))).toEqual([250, 450, 300]);
    expect(runOut(month(1000, [500, 300, 200]))).toEqual([500, 300, 200]);
  });

  test("always whole, never below zero, and exact in sum", () => {
    const quantity = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(
        fc.constantFrom<OverrideSpread>("proportional", "equal", "lastYear", "runOut"),
        fc.constantFrom<Override["kind"]>("units", "percent", "lock"),
        fc.array(quantity, { minLength: 3, maxLength: 3 }),
        quantity,
        (spread, kind, now, total) => {
          const parts = spreader(spread, kind)(month(total, now));
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
          for (const part of parts) expect(Number.isInteger(part) && part >= 0).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
