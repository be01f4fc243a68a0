import type { RawTable } from "../../src/planning/data/table";

/** The company with only these items: enough for the first two steps, and quick. */
export function withItems(tables: readonly RawTable[], wanted: ReadonlySet<string>): RawTable[] {
  const kept = ["Items", "SalesHistory", "Promotions", "Streams", "Budget", "Prices", "Costs", "Settings"];
  return tables
    .filter(({ name }) => kept.includes(name))
    .map((table) => {
      const item = table.headers.indexOf("Item");
      if (item < 0) return table;
      return {
        ...table,
        rows: table.rows.filter((row) => row[item] === null || wanted.has(String(row[item]))),
      };
    });
}
