import {
  billOfResources,
  loadShares,
  overallFactors,
  type ResourceLine,
} from "../../../src/planning/supply/roughCutCapacity";

// Vollmann, Berry, Whybark: two products, 13 weeks, three work centres.
const a = Float64Array.of(33, 33, 33, 40, 40, 40, 30, 30, 30, 37, 37, 37, 37);
const b = Float64Array.of(17, 17, 17, 13, 13, 13, 25, 25, 25, 27, 27, 27, 27);
const sum = (row: Float64Array): number => row.reduce((total, value) => total + value, 0);
const bill: ResourceLine[] = [
  { product: 0, resource: 0, hours: 0.05 },
  { product: 1, resource: 0, hours: 1.3 },
  { product: 0, resource: 1, hours: 0.7 },
  { product: 1, resource: 1, hours: 0.55 },
  { product: 0, resource: 2, hours: 0.2 },
];

test("overall factors spread the textbook's 939.2 hours by historical shares", () => {
  const { load } = overallFactors([a, b], Float64Array.of(0.95, 1.85), Float64Array.of(0.603, 0.304, 0.093));
  [566.34, 285.52, 87.35].forEach((hours, r) => expect(Math.abs(sum(load[r]) - hours)).toBeLessThan(0.01));
  [37.87, 19.09, 5.84].forEach((hours, r) => expect(Math.abs(load[r][0] - hours)).toBeLessThan(0.01));
});

test("the bill of resources places the same hours where they arise", () => {
  const { load } = billOfResources([a, b], bill, 3);
  [377.75, 470.05, 91.4].forEach((hours, r) => expect(sum(load[r])).toBeCloseTo(hours, 6));
});

test("a resource profile moves load earlier and shows what falls before the first period", () => {
  const lines = [{ product: 0, resource: 0, hours: 2, offset: 1 }];
  const result = billOfResources([Float64Array.of(10, 20, 5)], lines, 1, [Float64Array.of(30, 30, 0)]);
  expect([...result.load[0]]).toEqual([40, 10, 0]);
  expect([...result.pastDue]).toEqual([20]);
  expect([...(result.overload?.[0] ?? [])]).toEqual([10, 0, 0]);
  expect(result.utilisation?.[0][0]).toBeCloseTo(4 / 3, 12);
  expect(result.utilisation?.[0][2]).toBeNaN();
});

test("the drill names the products behind a peak, largest first", () => {
  const shares = loadShares([a, b], bill, 0, 0);
  expect(shares.map((share) => share.product)).toEqual([1, 0]);
  expect(shares[0].hours).toBeCloseTo(22.1, 12);
  expect(shares[0].share + shares[1].share).toBeCloseTo(1, 12);
});

test("a line outside the table is named", () => {
  expect(() => billOfResources([a], [{ product: 1, resource: 0, hours: 1 }], 1)).toThrow("product 2");
  expect(() => billOfResources([a], [{ product: 0, resource: 0, hours: 1, offset: -1 }], 1)).toThrow(
    "offset",
  );
});
