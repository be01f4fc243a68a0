import { gapTable } from "../../../src/planning/reconcile/gapTable";

test("gaps add up by group, in units and money", () => {
  const [soap, tea] = gapTable(
    [Float64Array.of(10, 10), Float64Array.of(5, 5), Float64Array.of(1, 0)],
    [Float64Array.of(12, 4), Float64Array.of(5, 6), Float64Array.of(1, 1)],
    {
      groups: ["Soap", "Soap", "Tea"],
      values: Float64Array.of(2, 3, 10),
      budget: [Float64Array.of(11, 11), Float64Array.of(5, 5), Float64Array.of(2, 2)],
    },
  );
  expect([...soap.gap]).toEqual([2, -5]);
  expect([...soap.gapValue]).toEqual([4, -9]);
  expect([...soap.budgetGap]).toEqual([1, -6]);
  expect(soap.crossOver).toBe(1);
  expect(tea.gapPercent[1]).toBeNaN();
  expect(tea.crossOver).toBe(-1);
});

test("opening stock delays the cross-over", () => {
  const late = gapTable([Float64Array.of(10, 10)], [Float64Array.of(8, 8)], { opening: Float64Array.of(3) });
  expect(late[0].crossOver).toBe(1);
  expect(late[0].budget[0]).toBeNaN();
});

test("shapes are checked", () => {
  expect(() => gapTable([Float64Array.of(1)], [Float64Array.of(1, 2)])).toThrow("supply is 1 × 2");
  expect(() => gapTable([Float64Array.of(1)], [Float64Array.of(1)], { groups: [] })).toThrow("0 group names");
});
