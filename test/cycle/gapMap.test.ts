import { companyFromTables } from "../../src/planning/data/company";
import { atOnce } from "../../src/cycle/slices";
import { gapSheet, itemGaps } from "../../src/cycle/gather/gapMap";

const rows = [
  ["2025-01-01", "A", 5, 1],
  ["2025-02-01", "A", 0, 1],
  ["2025-03-01", "A", 2, 0.4],
  // A has no record in April.
  ["2025-05-01", "A", 4, 1],
  ["2025-03-01", "B", 7, 1],
  ["2025-04-01", "B", 7, 1],
  ["2025-05-01", "B", 7, 1],
];
const { company } = companyFromTables([
  { name: "Items", headers: ["Item"], rows: [["A"], ["B"]] },
  { name: "SalesHistory", headers: ["Month", "Item", "Qty ordered", "In stock"], rows },
]);

test("tells a month of nothing sold from a stock-out and from one without a record", () => {
  const { span, gaps } = atOnce(itemGaps(company, [0, 1]));
  expect(span.count).toBe(5);
  // B began in March: the months before are no gaps.
  expect(gaps.map(({ item, months }) => [item, [...months]])).toEqual([[0, [0, 1, 2, 3, 0]]]);
});

test("the map has a row an item with gaps, and colours them", () => {
  const { blocks } = atOnce(gapSheet(company, [0, 1], "made here"));
  const [table] = blocks;
  if (table.kind !== "table") throw new Error("The map is a table.");
  expect(table.rows).toEqual([["A", "", "", 1, 1, 1, null, 1, 2, 3, null]]);
  expect(table.rules).toHaveLength(1);
  const [whole] = atOnce(gapSheet(company, [1], "made here")).blocks;
  expect(whole.kind === "table" && whole.rows[0][0]).toBe("none");
});
