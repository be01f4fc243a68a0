import { companyFromTables, type RawTable } from "../../../src/planning/data/company";
import { monthOf, serialFromDate } from "../../../src/planning/data/excelDate";
import { guessMapping, mapTable, monthFromHeader } from "../../../src/planning/data/mapTable";
import { historyByItem, historyBySeries } from "../../../src/planning/data/historyPanel";

const items: RawTable = {
  name: "Items",
  headers: ["Item", "Description", "Family", "Type", "Weight (kg)"],
  rows: [
    ["A", "Bottle", "Bottles", "fg", 0.2],
    ["B", "Flask", "Flasks", "FG", 0.4],
  ],
};
const day = serialFromDate;
const sales: RawTable = {
  name: "SalesHistory",
  headers: ["Month", "Item", "Region", "Channel", "Qty ordered", "In stock"],
  rows: [
    [day(2025, 1, 1), "A", "DACH", "retail", 10, null],
    [day(2025, 1, 15), "A", "West", "retail", 5, 1],
    [day(2025, 3, 1), "A", "DACH", "retail", 12, 0],
    [day(2025, 2, 1), "B", "DACH", "retail", 7, 1],
  ],
};

describe("companyFromTables", () => {
  it("gives columns with their types", () => {
    const { company, findings } = companyFromTables([items, sales]);
    expect(findings).toEqual([]);
    expect(company.items.item).toEqual(["A", "B"]);
    expect(company.items.type).toEqual(["FG", "FG"]);
    expect(Array.from(company.items.weightKg)).toEqual([0.2, 0.4]);
    expect(company.sales.rowCount).toBe(4);
    expect(company.settings.firstMonth).toBe(monthOf(day(2025, 4, 1)));
  });

  it("buckets history by item: not yet sold is NaN, a month without orders is 0", () => {
    const { company } = companyFromTables([items, sales]);
    const panel = historyByItem(company.sales, 2);
    expect(panel.firstMonth).toBe(monthOf(day(2025, 1, 1)));
    expect(panel.values.map((row) => Array.from(row))).toEqual([
      [15, 0, 12],
      [NaN, 7, 0],
    ]);
  });

  it("buckets history by item, region and channel", () => {
    const { company } = companyFromTables([items, sales]);
    const panel = historyBySeries(company.sales, { measure: "inStock" });
    expect(Array.from(panel.item)).toEqual([0, 0, 1]);
    expect(Array.from(panel.region ?? [], (i) => company.sales.regionKeys[i])).toEqual([
      "DACH",
      "West",
      "DACH",
    ]);
    expect(Array.from(panel.values[0])).toEqual([1, 1, 0]);
  });

  it("buckets a long history, in slices, as a short one", () => {
    const [region, channel] = [
      ["DACH", "West"],
      ["retail", "web"],
    ];
    const rows = Array.from({ length: 40_000 }, (_, i) => [
      ...[day(2025, 1 + (i % 5), 1), i % 3 === 0 ? "A" : "B", region[i % 2], channel[(i >> 3) % 2], i % 7],
      null,
    ]);
    const { company } = companyFromTables([items, { ...sales, rows }]);
    const expected = new Map<string, number[]>();
    for (const [date, item, where, how, units] of rows as [number, string, string, string, number][]) {
      const key = `${item} ${where} ${how}`;
      const months = expected.get(key) ?? [0, 0, 0, 0, 0];
      months[monthOf(date) - monthOf(day(2025, 1, 1))] += units;
      expected.set(key, months);
    }
    const panel = historyBySeries(company.sales);
    expect(panel.values).toHaveLength(8);
    panel.values.forEach((values, row) => {
      const where = company.sales.regionKeys[panel.region?.[row] ?? -1];
      const how = company.sales.channelKeys[panel.channel?.[row] ?? -1];
      const key = `${company.items.item[panel.item[row]]} ${where} ${how}`;
      expect(Array.from(values)).toEqual(expected.get(key));
    });
    const { values: byItem } = historyByItem(company.sales, 2);
    const total = (values: Float64Array): number => values.reduce((sum, units) => sum + units, 0);
    expect(byItem.map(total)).toEqual(
      [0, 1].map((item) =>
        total(
          Float64Array.from(
            panel.values.filter((_, row) => panel.item[row] === item),
            total,
          ),
        ),
      ),
    );
  });

  it("leaves a month out that nobody reported", () => {
    const gap = { ...sales, rows: [sales.rows[0], sales.rows[2]] };
    const { company } = companyFromTables([items, gap]);
    expect(Array.from(historyByItem(company.sales, 2).values[0])).toEqual([10, NaN, 12]);
  });

  it("reads wide history with a column a month", () => {
    const wide: RawTable = {
      name: "Absatz",
      headers: ["Artikel", "2025-01", "2025-02", "Mrz 2025"],
      rows: [
        ["A", 1, 2, 3],
        ["B", null, 5, 6],
      ],
    };
    const { company, findings } = companyFromTables([items, wide]);
    expect(findings).toEqual([]);
    expect(historyByItem(company.sales, 2).values.map((row) => Array.from(row))).toEqual([
      [1, 2, 3],
      [NaN, 5, 6],
    ]);
  });

  it("names row and month of a bad cell of wide history", () => {
    const wide: RawTable = {
      name: "Absatz",
      headers: ["Artikel", "2025-01", "2025-02", "2025-03"],
      rows: [
        ["A", 1, 2, 3],
        ["Z", 4, null, 5],
        ["B", 6, "many", 7],
      ],
    };
    const { findings } = companyFromTables([items, wide]);
    expect(findings.map(({ rule, row, column, key }) => [rule, row, column, key])).toEqual([
      ["text quantity", 2, "2025-02", "B"],
      ["orphan key", 1, "Item", "Z"],
    ]);
  });

  it("leaves out the bad rows, says where and why, and keeps the others", () => {
    const bad: RawTable = {
      ...sales,
      rows: [
        [day(2025, 1, 1), "A", "DACH", "retail", "ten", null],
        [day(2025, 1, 1), "A", "West", "retail", -3, null],
        [day(2025, 1, 1), "Z", "DACH", "retail", 4, null],
        ["soon", "A", "DACH", "retail", 4, null],
        [null, null, null, null, null, null],
        [day(2025, 2, 1), "A", "DACH", "retail", "8", null],
      ],
    };
    const twice = { ...items, rows: [...items.rows, ["B", "Flask again", "Flasks", "gas", -1]] };
    const { company, findings } = companyFromTables([twice, bad]);
    expect(findings.map(({ severity, rule, row }) => [severity, rule, row])).toEqual([
      ["warning", "unknown word", 2],
      ["warning", "negative quantity", 2],
      ["critical", "duplicate key", 2],
      ["critical", "text quantity", 0],
      ["critical", "negative quantity", 1],
      ["critical", "unreadable date", 3],
      ["warning", "text quantity", 5],
      ["critical", "orphan key", 2],
    ]);
    expect(findings[3].message).toBe(
      'SalesHistory, row 1 (A): Qty ordered holds the text "ten" where a number belongs; the row was left out; correct the cell.',
    );
    expect(company.items.rowCount).toBe(2);
    expect(Array.from(company.sales.ordered)).toEqual([8]);
  });

  it("uses a supplier that the table of suppliers does not list, and says so", () => {
    const suppliers = { name: "Suppliers", headers: ["Supplier", "Capacity per month"], rows: [["S1", 80]] };
    const sources: RawTable = {
      name: "ItemSupplier",
      headers: ["Item", "Supplier", "Price"],
      rows: [
        ["A", "S1", 5],
        ["A", "S9", 4],
        ["Z", "S1", 4],
      ],
    };
    const { company, findings } = companyFromTables([items, sales, suppliers, sources]);
    expect(company.itemSuppliers.supplier).toEqual(["S1", "S9"]);
    expect(findings.map(({ severity, rule, key }) => [severity, rule, key])).toEqual([
      ["critical", "orphan key", "Z"],
      ["warning", "orphan key", "S9"],
    ]);
    expect(findings[1].message).toBe(
      "ItemSupplier, row 2: Supplier S9 is not in table Suppliers; it is used all the same, without limits and terms from there. Add it there or correct the key.",
    );
  });

  it("names a missing table, a missing column and a table that fits nothing", () => {
    const { findings } = companyFromTables([
      { name: "Items", headers: ["Description"], rows: [] },
      { name: "Weather", headers: ["Sun", "Rain"], rows: [] },
    ]);
    expect(findings.map(({ rule, table }) => [rule, table])).toEqual([
      ["missing column", "Items"],
      ["unknown table", "Weather"],
      ["missing table", "Items"],
      ["missing table", "SalesHistory"],
    ]);
  });
});

describe("mapping", () => {
  it("understands headers in English, German and French", () => {
    expect(
      mapTable({ name: "x", headers: ["Artikelnummer", "Menge", "Monat"], rows: [] }, "sales").columns,
    ).toEqual({
      item: 0,
      ordered: 1,
      date: 2,
    });
    expect(
      mapTable({ name: "x", headers: ["Période", "Référence", "Qté"], rows: [] }, "sales").missing,
    ).toEqual([]);
  });

  it("guesses the role from the headers when the name says nothing", () => {
    const table = { name: "Table7", headers: ["Parent", "Component", "Qty per", "Scrap"], rows: [] };
    expect(guessMapping(table)?.role).toBe("billOfMaterials");
    expect(guessMapping({ name: "Table8", headers: ["Colour"], rows: [] })).toBeUndefined();
  });

  it("prefers the mapping that was stored", () => {
    const odd: RawTable = { name: "Export", headers: ["C1", "C2"], rows: [["A", "Bottle"]] };
    const stored = {
      table: "Export",
      role: "items" as const,
      headers: ["C1", "C2"],
      columns: { item: 0 },
      missing: [],
      unused: [],
      monthColumns: [],
    };
    expect(companyFromTables([odd], [stored]).company.items.item).toEqual(["A"]);
  });

  it.each([
    ["2026-03", 2026 * 12 + 2],
    ["03/2026", 2026 * 12 + 2],
    ["März 26", 2026 * 12 + 2],
    ["Sept. 2025", 2025 * 12 + 8],
    ["46082", 2026 * 12 + 2],
    ["Total", NaN],
  ])("reads the header %s as a month", (header, month) => {
    expect(monthFromHeader(header)).toBe(month);
  });
});
