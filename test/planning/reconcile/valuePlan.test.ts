import { valuePlan, type ValueLine } from "../../../src/planning/reconcile/valuePlan";

const rates = new Map([
  ["price", [Float64Array.of(5, 6), Float64Array.of(2, NaN)]],
  ["cost", [Float64Array.of(3, 3), Float64Array.of(1, 1)]],
]);
const volumes = [Float64Array.of(10, 10), Float64Array.of(4, 4)];

test("lines equal volume × rate and missing rates are listed", () => {
  const { lines, missing } = valuePlan(volumes, rates);
  expect(lines.map((line) => [...line.values])).toEqual([
    [58, 60],
    [-34, -34],
    [24, 26],
  ]);
  expect(missing).toEqual([{ item: 1, rate: "price", period: 1 }]);
});

test("fixed, step, percent and sum lines", () => {
  const lines: ValueLine[] = [
    { name: "Revenue", kind: "rate", rate: "price" },
    { name: "Rent", kind: "fixed", amount: 7, sign: -1 },
    { name: "Shift", kind: "step", size: 10, amount: 20, sign: -1 },
    { name: "Rebate", kind: "percent", of: "Revenue", percent: 10, sign: -1 },
    { name: "Result", kind: "sum", of: ["Revenue", "Rent", "Shift", "Rebate"] },
  ];
  const result = valuePlan(volumes, rates, lines).lines;
  expect(result.map((line) => line.values[0])).toEqual([58, -7, -40, -5.8, 58 - 7 - 40 - 5.8]);
});

test("an unknown rate or line is named", () => {
  expect(() => valuePlan(volumes, rates, [{ name: "X", kind: "rate", rate: "freight" }])).toThrow(
    '"freight"',
  );
  expect(() => valuePlan(volumes, rates, [{ name: "X", kind: "sum", of: ["Y"] }])).toThrow('"Y"');
});
