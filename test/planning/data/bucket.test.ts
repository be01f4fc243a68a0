import fc from "fast-check";
import { bucketTransactions } from "../../../src/planning/data/bucket";
import { serialFromDate } from "../../../src/planning/data/excelDate";

const months = [1, 2, 3].map((month) => serialFromDate(2026, month, 1));

describe("bucketTransactions", () => {
  it("sums by key and month, and counts what falls outside", () => {
    const dates = [months[0], months[0] + 30, months[2] + 30, months[2] + 31, months[0] - 1];
    const result = bucketTransactions(dates, [1, 2, 4, 8, 16], months, { keys: ["a", "a", "b", "b", "a"] });
    expect(result.keys).toEqual(["a", "b"]);
    expect(result.values.map((row) => Array.from(row))).toEqual([
      [3, 0, 0],
      [0, 0, 4],
    ]);
    expect(Array.from(result.outside)).toEqual([1, 1]);
  });

  it.each([
    ["sum", 9],
    ["average", 3],
    ["count", 3],
    ["min", 1],
    ["max", 6],
    ["median", 2],
    ["first", 6],
    ["last", 1],
  ] as const)("takes the %s of a bucket", (aggregation, expected) => {
    const dates = [months[0] + 5, months[0] + 9, months[0]];
    expect(bucketTransactions(dates, [2, 1, 6], months, { aggregation, fill: NaN }).values[0][0]).toBe(
      expected,
    );
  });

  it("fills empty buckets as told", () => {
    expect(Array.from(bucketTransactions([months[1]], [5], months, { fill: NaN }).values[0])).toEqual([
      NaN,
      5,
      NaN,
    ]);
  });

  it("rejects rows without a date or a quantity, and keeps the others", () => {
    const result = bucketTransactions([NaN, months[0], months[0]], [1, NaN, 3], months);
    expect(result.rejected).toEqual([0, 1]);
    expect(result.values[0][0]).toBe(3);
  });

  it("makes the last of weekly periods a week long", () => {
    const result = bucketTransactions([46108, 46102], [1, 1], [46082 + 6, 46082 + 13, 46082 + 20]);
    expect(Array.from(result.outside)).toEqual([0]);
    expect(bucketTransactions([46109], [1], [46082 + 6, 46082 + 13, 46082 + 20]).outside[0]).toBe(1);
  });

  it("loses nothing: buckets, outside and rejected add up to the rows", () => {
    const row = fc.record({
      date: fc.integer({ min: 46000, max: 46150 }),
      key: fc.constantFrom("a", "b", "c"),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const result = bucketTransactions(
          rows.map((r) => r.date),
          rows.map(() => 1),
          months,
          { keys: rows.map((r) => r.key) },
        );
        const inside = result.values.reduce((sum, values) => sum + values.reduce((a, b) => a + b, 0), 0);
        expect(inside + result.outside.reduce((a, b) => a + b, 0)).toBe(rows.length);
      }),
    );
  });

  it("says what is wrong", () => {
    expect(() => bucketTransactions([1], [1, 2], months)).toThrow("1 dates but 2 quantities");
    expect(() => bucketTransactions([1], [1], [3, 2])).toThrow("Period start 2");
    expect(() => bucketTransactions([1], [1], [])).toThrow("no period starts");
  });
});
