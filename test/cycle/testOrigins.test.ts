import { originsOf } from "../../src/cycle/demand/statistical";

describe("how often the test of an item starts over", () => {
  test("three times for each item of an assortment of usual size", () => {
    expect(new Set(originsOf(Array.from({ length: 5000 }, (_, item) => item)))).toEqual(new Set([3]));
  });

  test("in a large one three times for the items that make two thirds of demand, once for the others", () => {
    const demand = Array.from({ length: 6000 }, (_, item) => (item % 10 === 0 ? 900 : 10));
    const origins = originsOf(demand);
    const thorough = demand.flatMap((units, item) => (origins[item] === 3 ? [units] : []));
    const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
    expect(new Set(origins)).toEqual(new Set([1, 3]));
    expect(sum(thorough) / sum(demand)).toBeGreaterThanOrEqual(2 / 3);
    expect(sum(thorough.slice(1)) / sum(demand)).toBeLessThan(2 / 3);
  });
});
