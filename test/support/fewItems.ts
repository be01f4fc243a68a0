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

/** The whole company with only these finished goods, and all that goes into them: enough for every step, and quick. */
export function withFinishedGoods(tables: readonly RawTable[], wanted: ReadonlySet<string>): RawTable[] {
  const items = tables.find(({ name }) => name === "Items")!;
  const [item, type] = [items.headers.indexOf("Item"), items.headers.indexOf("Type")];
  const dropped = new Set(
    items.rows.filter((row) => row[type] === "FG" && !wanted.has(String(row[item]))).map((row) => row[item]),
  );
  const named = ["Item", "Parent", "Component", "Predecessor", "Successor", "Like item"];
  const kept = tables.map((table) => {
    const at = named.map((header) => table.headers.indexOf(header)).filter((column) => column >= 0);
    return { ...table, rows: table.rows.filter((row) => !at.some((column) => dropped.has(row[column]))) };
  });
  return kept.filter(({ rows }) => rows.length > 0);
}
