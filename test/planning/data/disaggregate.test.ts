import fc from "fast-check";
import { disaggregate, roundToTotal } from "../../../src/planning/data/disaggregate";
import { equalRunOut } from "../../../src/planning/data/equalRunOut";

const rows = (lists: number[][]): Float64Array[] => lists.map((list) => Float64Array.from(list));
const plain = (result: Float64Array[]): number[][] => result.map((row) => Array.from(row));
const sum = (list: Iterable<number>): number => [...list].reduce((a, b) => a + b, 0);

describe("disaggregate", () => {
  it("spreads in proportion, period by period", () => {
    const result = disaggregate(
      Float64Array.of(100, 60),
      rows([
        [1, 1],
        [3, 2],
      ]),
    );
    expect(plain(result)).toEqual([
      [25, 20],
      [75, 40],
    ]);
  });

  it("takes a single column of the basis for every period", () => {
    expect(plain(disaggregate(Float64Array.of(10, 20), rows([[2], [3]])))).toEqual([
      [4, 8],
      [6, 12],
    ]);
  });

  it("shares equally when told to, and when the basis says nothing", () => {
    expect(plain(disaggregate(Float64Array.of(9), rows([[5], [1], [0]]), { method: "equal" }))).toEqual([
      [3],
      [3],
      [3],
    ]);
    expect(plain(disaggregate(Float64Array.of(9), rows([[0], [0], [0]])))).toEqual([[3], [3], [3]]);
  });

  it("takes the shares of the same month last year", () => {
    const history = rows([
      [9, 9, 1, 2],
      [9, 9, 3, 2],
    ]);
    const result = disaggregate(Float64Array.of(100, 100, 100), history, {
      method: "lastYear",
      seasonLength: 2,
    });
    expect(plain(result)).toEqual([
      [25, 50, 25],
      [75, 50, 75],
    ]);
  });

  it("lets all children run out together, and looks ahead with the stock it gave", () => {
    const result = disaggregate(Float64Array.of(100, 20), rows([[10], [10]]), {
      method: "runOut",
      stock: Float64Array.of(60, 10),
      safetyStock: Float64Array.of(10, 10),
    });
    expect(plain(result)).toEqual([
      [25, 10],
      [75, 10],
    ]);
  });

  it("keeps locked children and ties out", () => {
    const result = disaggregate(Float64Array.of(100), rows([[1], [1], [2]]), {
      locks: rows([[40], [NaN], [NaN]]),
    });
    expect(plain(result)).toEqual([[40], [20], [40]]);
  });

  it("names the excess when locks take more than there is", () => {
    const call = (locks: number[][], total: number) => () =>
      disaggregate(Float64Array.of(total), rows([[1], [1]]), {
        locks: rows(locks),
        names: ["BT-001", "BT-002"],
      });
    expect(call([[80], [NaN]], 70)).toThrow(
      "In period 1 the locked children (BT-001) take 10 more than the total of 70; unlock one or change the total.",
    );
    expect(call([[30], [30]], 70)).toThrow("take 10 less than the total of 70");
    expect(call([[30], [40]], 70)).not.toThrow();
  });

  it("rounds by largest remainders", () => {
    expect(plain(disaggregate(Float64Array.of(10), rows([[1], [1], [1]]), { unit: 1 }))).toEqual([
      [4],
      [3],
      [3],
    ]);
    expect(roundToTotal([33.4, 33.3, 33.3], 100, 12)).toEqual([40, 36, 24]);
  });

  it("says what is wrong", () => {
    expect(() => disaggregate(Float64Array.of(1), [])).toThrow("no children");
    expect(() => disaggregate(Float64Array.of(1, 2, 3), rows([[1, 2]]))).toThrow(
      "has 2 periods but there are 3 totals",
    );
    expect(() => disaggregate(Float64Array.of(1), rows([[-1]]))).toThrow("zero or more");
  });

  it("always adds up, exactly in whole units, and never gives a negative part", () => {
    const child = fc.record({
      weight: fc.double({ min: 0, max: 1e6, noNaN: true }),
      stock: fc.integer({ min: -50, max: 500 }),
    });
    fc.assert(
      fc.property(
        fc.array(child, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.constantFrom("proportional", "equal", "runOut" as const),
        fc.constantFrom(0, 1),
        (children, total, method, unit) => {
          const result = disaggregate(Float64Array.of(total), rows(children.map(({ weight }) => [weight])), {
            method: method as "proportional",
            unit,
            stock: Float64Array.from(children, ({ stock }) => stock),
          });
          const parts = result.map((row) => row[0]);
          if (unit === 1) {
            expect(sum(parts)).toBe(total);
            expect(parts.every(Number.isInteger)).toBe(true);
          } else expect(Math.abs(sum(parts) - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, total));
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(-1e-9 * Math.max(1, total));
        },
      ),
    );
  });

  it("keeps within one unit of the exact share", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 30 }),
        fc.nat(5000),
        (weights, total) => {
          const exact = disaggregate(Float64Array.of(total), rows(weights.map((w) => [w])));
          const whole = disaggregate(Float64Array.of(total), rows(weights.map((w) => [w])), { unit: 1 });
          exact.forEach((row, i) => expect(Math.abs(whole[i][0] - row[0])).toBeLessThan(1 + 1e-9));
        },
      ),
    );
  });
});

describe("equalRunOut", () => {
  it("gives nothing to what has enough, and the same cover to the others", () => {
    expect(equalRunOut(100, [50, 0], [10, 10])).toEqual([25, 75]);
    expect(equalRunOut(30, [500, 0, 10], [10, 10, 20])).toEqual([
      0,
      expect.closeTo(13.333, 3),
      expect.closeTo(16.667, 3),
    ]);
  });

  it("evens the cover of all that get a part", () => {
    const item = fc.record({
      stock: fc.integer({ min: -100, max: 1000 }),
      demand: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 15 }),
        fc.integer({ min: 1, max: 5000 }),
        (items, quantity) => {
          const parts = equalRunOut(
            quantity,
            items.map((i) => i.stock),
            items.map((i) => i.demand),
          );
          expect(sum(parts)).toBeCloseTo(quantity, 6);
          const covers = items.map(({ stock, demand }, i) => (stock + parts[i]) / demand);
          const given = covers.filter((_, i) => parts[i] > 1e-9);
          expect(Math.max(...given) - Math.min(...given)).toBeLessThan(1e-6);
          items.forEach(
            (_, i) => parts[i] === 0 && expect(covers[i]).toBeGreaterThanOrEqual(Math.max(...given) - 1e-6),
          );
        },
      ),
    );
  });
});
