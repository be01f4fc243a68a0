import { diff } from "../../../src/planning/monitor/diff";

const of = (...numbers: number[]): Float64Array => Float64Array.from(numbers);

test("changed, added and removed cells", () => {
  const found = diff([of(1, 2), of(5, NaN)], [of(1, 3), of(NaN, 7)], ["A", "B"], ["A", "C"]);
  expect(found.map(({ key, period, change, kind }) => [key, period, change, kind])).toEqual([
    ["A", 1, 1, "changed"],
    ["B", 0, -5, "removed"],
    ["C", 1, 7, "added"],
  ]);
  expect(found[0].percent).toBe(0.5);
  expect(found[2].percent).toBeNaN();
});

test("a tolerance forgives, blank differs from zero", () => {
  expect(diff([of(1, NaN)], [of(1.04, 0)], ["A"], ["A"], 0.05)).toHaveLength(1);
});

test("doubled keys and other periods are refused", () => {
  expect(() => diff([of(1), of(2)], [], ["A", "A"], [])).toThrow('"A" stands twice in the first');
  expect(() => diff([of(1)], [of(1, 2)], ["A"], ["A"])).toThrow("1 periods and the second 2");
});
