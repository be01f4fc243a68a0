import { balanceChecks } from "../../src/cycle/reconcile/balance";
import type { StepInputs } from "../../src/cycle/step";
import type { CellValue, RawTable } from "../../src/planning/data/table";

/** Two months of two items, of which the first also goes into the second; all comes out even. */
const measures: Record<string, [number, number]> = {
  "A Opening stock": [10, 7],
  "A Receipts": [5, 8],
  "A Demand": [7, 6],
  "A Shipments": [6, 7],
  "A Used or scrapped": [2, 1],
  "A Closing stock": [7, 7],
  "A Waiting orders": [1, 0],
  "B Opening stock": [4, 3],
  "B Receipts": [0, 0],
  "B Demand": [1, 1],
  "B Shipments": [1, 1],
  "B Closing stock": [3, 2],
};
const first = 2026 * 12 + 2;

/** Names of the balances that are not even, with one number of the plan changed. */
function uneven(
  changed: Record<string, [number, number | null]> = {},
  money: Partial<Money> = {},
  sources = { difference: 0.01, limit: 0.01 },
): string[] {
  const rows = Object.entries({ ...measures, ...changed }).map(([key, values]): CellValue[] => {
    const [item, ...measure] = key.split(" ");
    return [item, measure.join(" "), ...values];
  });
  const table: RawTable = { name: "SOP_Plan_Inv", headers: ["Item", "Measure", "2026-03", "2026-04"], rows };
  const inputs = { own: new Map([[table.name, table]]) } as unknown as StepInputs;
  const of = (...values: number[]) => Float64Array.from(values);
  const { family, revenue, cost, wages } = {
    family: 8,
    revenue: 6 * 2 + 7 * 2 + 5 + 5,
    cost: 15,
    wages: 3,
    ...money,
  };
  const volumes = {
    items: [0, 1],
    family: ["F", "F"],
    demand: [of(7, 6), of(1, 1)],
    supply: [of(6, 7), of(1, 1)],
    price: [of(2, 2), of(5, 5)],
    cost: [of(1, 1), of(1, 1)],
  };
  const units = { Units: { Supply: of(7, family) } };
  const families = [{ family: "F", values: units }] as unknown as Parameters<typeof balanceChecks>[2];
  const lines = [
    { name: "Revenue", values: of(revenue, 0), isTotal: false },
    { name: "Cost of goods sold", values: of(-cost, 0), isTotal: false },
    { name: "Gross margin", values: of(revenue - cost, 0), isTotal: true },
    { name: "Wages", values: of(-3, 0), isTotal: false },
    { name: "Operating result", values: of(revenue - cost - wages, 0), isTotal: true },
  ] as unknown as Parameters<typeof balanceChecks>[3];
  return balanceChecks(inputs, volumes, families, lines, { first, count: 2 }, sources)
    .filter(({ ok }) => !ok)
    .map(({ name }) => name);
}

interface Money {
  family: number;
  revenue: number;
  cost: number;
  wages: number;
}

test("a plan whose numbers agree is even", () => {
  expect(uneven()).toEqual([]);
});

test.each<[string[], Record<string, [number, number | null]>]>([
  [["Orders"], { "A Demand": [7, 6.5] }],
  [["Orders"], { "A Waiting orders": [1, 1] }],
  [["Orders", "Stock flow"], { "A Shipments": [6, 7.1] }],
  [["Stock flow"], { "A Receipts": [6, 8] }],
  [["Stock flow"], { "A Used or scrapped": [2, 0] }],
  [["Stock flow"], { "B Closing stock": [3, 9] }],
  [["Stock flow", "Stock"], { "B Opening stock": [4, 5] }],
  [["Stock flow", "Receipts"], { "A Receipts": [5, null] }],
])("%j is told of a planted error in %j", (names, changed) => {
  expect(uneven(changed)).toEqual(names);
});

test.each<[string, Partial<Money>]>([
  ["Families", { family: 8.01 }],
  ["Revenue", { revenue: 36.01 }],
  ["Cost of goods sold", { cost: 14.99 }],
  ["Result", { wages: 3.01 }],
])("%s is told of a planted error of a hundredth", (name, money) => {
  expect(uneven({}, money)).toEqual([name]);
});

test("receipts that come from nowhere are told", () => {
  expect(uneven({}, {}, { difference: 0.02, limit: 0.01 })).toEqual(["Sources"]);
});
