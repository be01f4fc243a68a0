import { companyFromTables, type RawTable } from "../../../src/planning/data/company";

const items: RawTable = {
  name: "Items",
  headers: ["Item", "UoM"],
  rows: [
    ["A", "pcs"],
    ["B", "pcs"],
    ["C", null],
  ],
};
const conversions: RawTable = {
  name: "Conversions",
  headers: ["Item", "From unit", "To unit", "Factor"],
  rows: [
    [null, "case", "pcs", 12],
    ["B", "case", "pcs", 6],
  ],
};
const sales = (rows: RawTable["rows"]): RawTable => ({
  name: "SalesHistory",
  headers: ["Month", "Item", "Qty ordered", "Qty shipped", "Einheit"],
  rows,
});

const read = (tables: RawTable[]) => {
  const { company, findings } = companyFromTables(tables);
  const ofUnits = findings.filter(({ rule }) => rule.startsWith("unit"));
  return {
    sales: company.sales,
    told: ofUnits.map(({ severity, row, column }) => ({ severity, row, column })),
  };
};

test("sales in cases are counted in the pieces of their item, and it is told once", () => {
  const rows = [
    ["2025-01-01", "A", 100, 90, "PCS"],
    ["2025-02-01", "A", 10, 9, "case"],
    ["2025-02-01", "B", 10, null, "case"],
    ["2025-03-01", "B", 7, null, null],
  ];
  const { sales: read1, told } = read([items, conversions, sales(rows)]);
  expect([...read1.ordered]).toEqual([100, 120, 60, 7]);
  expect([...read1.shipped]).toEqual([90, 108, 60, 7]);
  expect(told).toEqual([{ severity: "info", row: 1, column: "Einheit" }]);
});

test("a unit without a conversion counts as it stands and is critical", () => {
  const rows = [
    ["2025-01-01", "A", 100, null, "pcs"],
    ["2025-02-01", "A", 3, null, "pallet"],
    ["2025-03-01", "A", 4, null, "pallet"],
  ];
  const { sales: found, told } = read([items, conversions, sales(rows)]);
  expect([...found.ordered]).toEqual([100, 3, 4]);
  expect(told).toEqual([{ severity: "critical", row: 1, column: "Einheit" }]);
});

test("an item without a unit has the one in which most of its sales are counted", () => {
  const rows = [
    ["2025-01-01", "C", 24, null, "pcs"],
    ["2025-02-01", "C", 36, null, "pcs"],
    ["2025-03-01", "C", 2, null, "case"],
  ];
  expect([...read([items, conversions, sales(rows)]).sales.ordered]).toEqual([24, 36, 24]);
});
