import { companyFromTables, type CellValue, type RawTable } from "../../../src/planning/data/company";
import { checkCompany } from "../../../src/planning/data/checks/checkCompany";
import { monthOf, serialFromDate } from "../../../src/planning/data/excelDate";
import { RateBook } from "../../../src/cycle/rateBook";

const table = (name: string, headers: string[], rows: CellValue[][]): RawTable => ({ name, headers, rows });

const tables: RawTable[] = [
  table(
    "Items",
    ["Item", "Type"],
    [
      ["A", "FG"],
      ["B", "RM"],
    ],
  ),
  table("Settings", ["Setting", "Value"], [["Currency", "EUR"]]),
  table(
    "Conversions",
    ["Item", "From unit", "To unit", "Factor", "Valid from"],
    [
      [null, "USD", "EUR", 0.9, "2025-01-01"],
      [null, "usd", "eur", 0.8, "2025-04-01"],
      [null, "EUR", "CHF", 0.5, null],
    ],
  ),
  table(
    "SalesHistory",
    ["Month", "Item", "Qty ordered", "Revenue", "Währung"],
    [
      ["2025-02-01", "A", 10, 100, "USD"],
      ["2025-03-01", "A", 10, 100, null],
      ["2025-02-01", "A", 1, 7, "JPY"],
    ],
  ),
  table(
    "Costs",
    ["Item", "From", "Std cost", "Currency"],
    [
      ["A", "2025-01-01", 10, "USD"],
      ["A", "2025-06-01", 7, "EUR"],
    ],
  ),
  table("Prices", ["Item", "From", "Net", "Currency"], [["A", "2025-01-01", 5, "CHF"]]),
  table("Budget", ["Month", "Item", "Revenue", "Currency"], [["2025-05-01", "A", 100, "USD"]]),
  table("Suppliers", ["Supplier"], [["S"]]),
  table("ItemSupplier", ["Item", "Supplier", "Price", "Lead time", "Currency"], [["B", "S", 4, 10, "USD"]]),
];

const month = (m: number) => monthOf(serialFromDate(2025, m, 1));

describe("amounts in several currencies", () => {
  const { company, findings } = companyFromTables(tables);
  const rates = new RateBook(company);

  it("count by the rate of their month", () => {
    expect([1, 3, 4, 5, 6, 12].map((m) => rates.cost(0, month(m)))).toEqual([9, 9, 8, 8, 7, 7]);
    expect(rates.price(0, month(4))).toBe(10);
    expect(company.sales.revenue[0]).toBeCloseTo(90, 12);
    expect(company.sales.revenue[1]).toBe(100);
    expect(company.budget.revenue[0]).toBe(80);
    // The plan begins in April.
    expect(company.itemSuppliers.price[0]).toBeCloseTo(3.2, 12);
    expect(rates.cost(1, month(4))).toBeCloseTo(3.2, 12);
  });

  it("are told, and one without a rate is missing and told with what to add", () => {
    const told = findings.map(({ severity, table: name, row, column, key }) =>
      [severity, name, row, column, key].join(" "),
    );
    expect(told).toContain("info Costs 0 Currency USD");
    expect(told).toContain("info ItemSupplier 0 Currency USD");
    expect(told).toContain("critical SalesHistory 2 Währung JPY");
    expect(company.sales.revenue[2]).toBeNaN();
    expect(findings.find(({ key }) => key === "JPY")?.message).toMatch(/JPY to EUR for 2025-02.*Add a row/);
  });

  it("are compared in one: a price is below cost only where its worth is", () => {
    const rule = (rows: RawTable[]) =>
      checkCompany(companyFromTables(rows).company).filter((finding) => finding.rule === "price below cost");
    expect(rule(tables)).toEqual([]);
    const dear = tables.map((each) =>
      each.name === "Prices" ? { ...each, rows: [["A", "2025-01-01", 8, "USD"]] } : each,
    );
    expect(rule(dear)).toHaveLength(1);
  });
});
