import { laggedAccuracy } from "../../src/cycle/monitor/laggedAccuracy";
import { itemExceptions } from "../../src/cycle/monitor/exceptions";
import { keyFigures } from "../../src/cycle/monitor/keyFigures";
import { atOnce } from "../../src/cycle/slices";
import { supplierScores } from "../../src/cycle/monitor/suppliers";
import { targetsInSlices, type StockTarget } from "../../src/cycle/supply/targets";
import { companyFromTables, type Company } from "../../src/planning/data/company";
import { monthStart } from "../../src/planning/data/excelDate";
import type { CellValue, RawTable } from "../../src/planning/data/table";

const table = (name: string, headers: string[], ...rows: CellValue[][]): RawTable => ({
  name,
  headers,
  rows,
});
const firstMonth = 12 * 2026 + 2;
/** Two years of two items: the second year 10 higher for A, 10 lower for B. */
const history = Array.from({ length: 24 }, (_, t): CellValue[][] => {
  const month = monthStart(firstMonth - 24 + t);
  const later = t >= 12 ? 10 : 0;
  return [
    [month, "A", 100 + later],
    [month, "B", 50 - later],
  ];
}).flat();
const { company } = companyFromTables([
  table("Items", ["Item", "Family", "Type", "Planner"], ["A", "F", "FG", "Ann"], ["B", "F", "FG", "Ben"]),
  table("SalesHistory", ["Month", "Item", "Qty ordered"], ...history),
  table("Prices", ["Item", "From", "Net"], ["A", 45000, 10]),
  table("Costs", ["Item", "From", "Std cost"], ["A", 45000, 4]),
  table(
    "Settings",
    ["Setting", "Value"],
    ["First month", "2026-03"],
    ["Days receivable", 45],
    ["Days payable", 30],
  ),
  table(
    "Deliveries",
    ["Order", "Item", "Due", "Delivered", "Qty ordered", "Qty delivered"],
    ["1", "A", 46100, 46100, 10, 10],
    ["2", "A", 46100, 46100, 10, 8],
    ["3", "A", 46100, 46101, 10, 10],
    ["4", "A", 46100, 46099, 10, 10],
  ),
  table(
    "StockCounts",
    ["Item", "Counted on", "Qty booked", "Qty counted"],
    ["A", 46100, 100, 99],
    ["B", 46100, 100, 90],
    ["A", 46101, 50, 50],
    ["B", 46101, 40, 40],
    // Counted in another month.
    ["B", 45100, 100, 10],
  ),
]);
const [a, b] = ["A", "B"].map((item) => company.itemIndex.get(item)!);
const actuals = (sales: [number, number][], stock: [number, number][] = []) => ({
  month: firstMonth,
  covered: 1,
  byMeasure: {
    sales: new Map(sales),
    production: new Map<number, number>(),
    receipts: new Map<number, number>(),
    inventory: new Map(stock),
  },
});

test("service, stock and cash of the month are what a hand computes from four order lines and one item", () => {
  const plan = {
    sales: new Map([[a, 110]]),
    production: new Map<number, number>(),
    inventory: new Map<number, number>(),
    safetyStock: new Map<number, number>(),
  };
  const figures = keyFigures(company, plan, actuals([[a, 100]], [[a, 50]]), NaN);
  const of = (name: string) => figures.find((each) => each.name === name)?.value;
  // In full and on time: lines 1 and 4. In full: 1, 3, 4. On time: 1, 2, 4. 38 of 40 units came.
  expect(of("OTIF")).toBeCloseTo(2 / 4, 12);
  expect(of("Line fill")).toBeCloseTo(3 / 4, 12);
  expect(of("On time")).toBeCloseTo(3 / 4, 12);
  expect(of("Perfect order")).toBeCloseTo(9 / 16, 12);
  expect(of("Fill rate")).toBeCloseTo(38 / 40, 12);
  // Cost of sales 100 · 4 in 30.4 days, stock 50 · 4, margin 100 · (10 − 4).
  expect(of("Inventory turns")).toBeCloseTo(((400 / 30.4) * 365) / 200, 9);
  expect(of("Days of cover")).toBeCloseTo((200 / 400) * 30.4, 9);
  expect([of("DSO"), of("DPO")]).toEqual([45, 30]);
  expect(of("Cash to cash")).toBeCloseTo(15.2 + 45 - 30, 9);
  expect(of("GMROI")).toBeCloseTo(((600 / 200) * 365) / 30.4, 9);
  expect(of("Forecast WMAPE")).toBeCloseTo(10 / 100, 12);
  // Of four records counted in March, one is off by more than 2 %.
  expect(of("Inventory accuracy")).toBeCloseTo(3 / 4, 12);
  expect(of("Forecast bias")).toBeCloseTo(10 / 100, 12);
});

test("service is that of the order lines due in the month: one that never came counts, another month's does not", () => {
  const { company: served } = companyFromTables([
    table("Items", ["Item", "Family", "Type"], ["A", "F", "FG"]),
    table("SalesHistory", ["Month", "Item", "Qty ordered"], [46054, "A", 1]),
    table("Prices", ["Item", "From", "Net"], ["A", 45000, 10]),
    table(
      "Deliveries",
      ["Order", "Item", "Due", "Delivered", "Qty ordered", "Qty delivered"],
      ["1", "A", 46100, 46100, 10, 10],
      ["2", "A", 46101, null, 10, null],
      // Due in February and in April.
      ["3", "A", 46070, 46090, 10, 5],
      ["4", "A", 46120, null, 10, null],
    ),
  ]);
  const none = {
    sales: new Map<number, number>(),
    production: new Map<number, number>(),
    inventory: new Map<number, number>(),
    safetyStock: new Map<number, number>(),
  };
  const of = (name: string, covered: number) =>
    keyFigures(served, none, { ...actuals([]), covered }, NaN).find((each) => each.name === name)?.value;
  expect([of("OTIF", 1), of("On time", 1), of("Fill rate", 1)]).toEqual([0.5, 0.5, 0.5]);
  // On the 19th the line due on the 20th is not due yet.
  expect([of("OTIF", 19 / 31), of("Fill rate", 19 / 31)]).toEqual([1, 1]);
  const late = itemExceptions(served, none, { ...actuals([]), covered: 1 }, []);
  expect(late).toMatchObject([{ kind: "Orders late or short", plan: 10, actual: 0, money: 100 }]);
});

test("errors by lag, planner and in all are what a hand computes from two forecasts", () => {
  // The cycle before forecast March at lag 1: A 120 where 110 came, B 40 as it came.
  const made = {
    first: firstMonth,
    consensus: new Map([
      ["A", Float64Array.of(120)],
      ["B", Float64Array.of(40)],
    ]),
    statistical: new Map([
      ["A", Float64Array.of(115)],
      ["B", Float64Array.of(45)],
    ]),
  };
  const sold = actuals([
    [a, 110],
    [b, 40],
  ]);
  const { errors, trend } = atOnce(laggedAccuracy(company, [made], sold, undefined));
  const all = errors.find(({ by, lag }) => by === "All" && lag === "1")!;
  expect(all).toMatchObject({ group: "All items", count: 2 });
  expect(all.wmape).toBeCloseTo(10 / 150, 12);
  expect(all.bias).toBeCloseTo(10 / 150, 12);
  expect(all.smape).toBeCloseTo((20 / 230 + 0) / 2, 12);
  // Both items change by 10 from year to year: A is off by one such change, B by none.
  expect(all.mase).toBeCloseTo(0.5, 12);
  expect(all.rmsse).toBeCloseTo(Math.sqrt(0.5), 12);
  expect(all.statistical).toBeCloseTo(10 / 150, 12);
  const ann = errors.find(({ by, group, lag }) => by === "Planner" && group === "Ann" && lag === "1")!;
  expect(ann.wmape).toBeCloseTo(10 / 110, 12);
  expect(trend).toEqual([
    { month: firstMonth, wmape: expect.closeTo(10 / 150, 12), bias: expect.closeTo(10 / 150, 12) },
  ]);
});

test("a supplier's quantities are off by what came too little and too much", () => {
  const { company: bought } = companyFromTables([
    table("Items", ["Item", "Type"], ["A", "RM"]),
    table("SalesHistory", ["Month", "Item", "Qty ordered"], [46054, "A", 1]),
    table(
      "ReceiptsHistory",
      ["PO", "Item", "Supplier", "Ordered", "Due", "Received", "Qty", "Qty ordered"],
      ["1", "A", "S", 45900, 45910, 45910, 90, 100],
      ["2", "A", "S", 45930, 45940, 45941, 110, 100],
      ["3", "A", "S", 45960, 45970, 45970, 200, 200],
      ["4", "A", "T", 45960, 45970, 45970, 200, null],
    ),
  ]);
  const [s, t] = supplierScores(bought);
  expect(s.inQuantity).toBeCloseTo(1 - 20 / 400, 12);
  expect(s.onTime).toBeCloseTo(2 / 3, 12);
  expect(t.inQuantity).toBeNaN();
});

test("stock is reckoned with the lead times of the receipts where the table of suppliers gives none", () => {
  const bought = (leadTime: number | null, deviation: number | null): Company =>
    companyFromTables([
      table("Items", ["Item", "Type"], ["A", "RM"]),
      table("SalesHistory", ["Month", "Item", "Qty ordered"], [46054, "A", 1]),
      table(
        "ItemSupplier",
        ["Item", "Supplier", "Lead time", "Lead time SD"],
        ["A", "S", leadTime, deviation],
      ),
      table(
        "ReceiptsHistory",
        ["PO", "Item", "Supplier", "Ordered", "Received", "Qty"],
        ...[6, 10, 14, 10, 10].map((days, at) => [
          `${at}`,
          "A",
          "S",
          45800 + 30 * at,
          45800 + 30 * at + days,
          100,
        ]),
      ),
    ]).company;
  const target = (company: Company): StockTarget =>
    atOnce(
      targetsInSlices(
        company,
        new Map([[0, Float64Array.of(304)]]),
        new Map(),
        new Map([["A", 0]]),
        new Map(),
      ),
    )[0];
  // Deviations of 6, 10, 14, 10, 10 from 10 days: 8 = (16 + 16) / 4 squared; 304 a month are 10 a day.
  const measured = target(bought(null, null));
  expect(measured.leadDeviation).toBeCloseTo(Math.sqrt(8) / 30.4, 12);
  expect(measured.safetyStock).toBe(Math.ceil(1.6448536 * 10 * Math.sqrt(8)));
  const given = target(bought(20, 1));
  expect([given.leadDeviation, given.riskMonths - measured.riskMonths]).toEqual(
    [1 / 30.4, 10 / 30.4].map(near),
  );
  expect(target(bought(20, 0)).safetyStock).toBe(0);
});

const near = (value: number): number => expect.closeTo(value, 12) as number;
