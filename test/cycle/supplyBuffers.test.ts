import { companyFromTables } from "../../src/planning/data/company";
import type { CellValue, RawTable } from "../../src/planning/data/table";
import { atOnce } from "../../src/cycle/slices";
import { bufferSheet } from "../../src/cycle/supply/bufferSheet";
import { buffersOf } from "../../src/cycle/supply/buffers";
import { supplyInSlices } from "../../src/cycle/supply/model";
import type { StockTarget } from "../../src/cycle/supply/targets";
import type { TableSpec } from "../../src/workbook/sheetSpec";

const months = 4;

function table(name: string, headers: string[], rows: CellValue[][]): RawTable {
  return { name, headers, rows };
}

/** A and B are bought from S1 in 30 days, at least 200 in hundreds. */
function bought(policies: CellValue[][]) {
  const { company } = companyFromTables([
    table(
      "Items",
      ["Item", "Family", "ABC"],
      [
        ["A", "Alpha", "A"],
        ["B", "Alpha", "B"],
      ],
    ),
    table("SalesHistory", ["Month", "Item", "Qty ordered"], [["2025-12-01", "A", 304]]),
    table(
      "ItemSupplier",
      ["Item", "Supplier", "Price", "Lead time", "MOQ", "Multiple"],
      [
        ["A", "S1", 8, 30, 200, 100],
        ["B", "S1", 8, 30, 200, 100],
      ],
    ),
    table("Policies", ["Segment or item", "Policy", "Review"], policies),
    table(
      "Inventory",
      ["Item", "On hand"],
      [
        ["A", 300],
        ["B", 3000],
      ],
    ),
    table("ScheduledReceipts", ["Item", "Due", "Qty", "Type"], [["A", "2026-01-20", 50, "PO"]]),
    table(
      "OpenOrders",
      ["Order", "Item", "Due", "Qty"],
      [
        ["1", "A", "2025-12-28", 20],
        ["2", "A", "2026-01-10", 90],
        ["3", "A", "2026-01-10", 60],
        ["4", "A", "2026-01-12", 40],
        ["5", "A", "2026-03-20", 500],
      ],
    ),
    table(
      "Settings",
      ["Name", "Value"],
      [
        ["First month", "2026-01-01"],
        ["Horizon", months],
      ],
    ),
  ]);
  const span = { first: company.settings.firstMonth, count: months };
  const demand = new Map([0, 1].map((item) => [item, new Float64Array(months).fill(304)] as const));
  const supply = atOnce(supplyInSlices(company, demand, [], span));
  const need = supply.items.map((item) => demand.get(item)!);
  const buffers = (targets: Partial<StockTarget>[], segments: ReadonlyMap<string, string> = new Map()) =>
    buffersOf({ company, supply, need, span }, targets as StockTarget[], segments);
  return { company, buffers };
}

test("a demand-driven buffer has its zones, its net flow and what to order", () => {
  const { company, buffers } = bought([["A", "DDMRP", 7]]);
  const [own, ...others] = buffers([]);
  // 10 a day: yellow 300, red 150 · 1.5, green the minimum order. Two orders of one day are a spike beyond half of red.
  expect(own).toMatchObject({ item: 0, leadDays: 30, leadTimeFactor: 0.5, variabilityFactor: 0.5 });
  for (const [name, units] of [
    ["usage", 10],
    ["red", 225],
    ["yellow", 300],
    ["green", 200],
    ["onHand", 300],
    ["onOrder", 50],
    ["qualified", 170],
    ["netFlow", 180],
    ["order", 600],
  ] as const)
    expect([name, Math.round(own[name] * 1e9) / 1e9]).toEqual([name, units]);
  expect(own.zone).toBe("red");
  expect(others).toEqual([]);
  const { columns, rows } = bufferSheet({ company }, [own], "").blocks[0] as TableSpec;
  expect(rows).toHaveLength(1);
  expect(rows[0][columns.findIndex(({ header }) => header === "Order now")]).toBe(600);
  expect(rows[0][columns.findIndex(({ header }) => header === "Top of green")]).toBe(725);
});

test("the segment's policy holds for its items, an item's own goes before, and even demand needs less red", () => {
  const byClass = bought([
    ["AX", "demand-driven", null],
    ["B", "ddmrp", 30],
  ]);
  const targets = [
    { item: 0, error: 30, demand: 304 },
    { item: 1, error: 200, demand: 304 },
  ];
  const [a, b] = byClass.buffers(targets, new Map([["A", "AX"]]));
  expect([a.variabilityFactor, b.variabilityFactor]).toEqual([0.3, 0.8]);
  expect([a.red, b.red, b.green].map(Math.round)).toEqual([195, 270, 300]);
  expect([b.zone, b.order]).toEqual(["above", 0]);
  const none = bought([
    ["A", "min-max", null],
    ["AX", "DDMRP", null],
  ]);
  expect(none.buffers(targets, new Map([["A", "AX"]]))).toEqual([]);
});
