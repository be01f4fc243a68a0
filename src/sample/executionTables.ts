import { monthStart } from "../planning/data/excelDate";
import type { CellValue, RawTable } from "../planning/data/table";
import type { Timeframe } from "./demand";
import type { SampleItem } from "./items";
import type { SampleNetwork } from "./network";
import type { Random } from "./random";
import type { DrawnSales } from "./sales";
import { round, toTable } from "./toTable";

/** Stock that the plant works towards, in months of the coming demand: the company's 35 days of cover. */
const monthsOfCover = 35 / 30;

/** Stock records counted in a month, at most: more than a company of any size counts in one. */
const mostCounts = 2000;

/**
 * What came of the first month of the plan: sales, production, receipts and closing stock, order lines delivered, and
 * stock counted.
 * The plant made what demand and cover asked for beyond the stock there was, a little less: it did not build ahead.
 */
export function executionTables(
  items: SampleItem[],
  drawn: DrawnSales,
  requirements: ReadonlyMap<string, Float64Array>,
  [inventory, scheduled]: RawTable[],
  network: SampleNetwork,
  frame: Timeframe,
  random: Random,
): RawTable[] {
  const t = frame.firstMonth - frame.historyStart;
  const month = monthStart(frame.firstMonth);
  const available = stockAndReceipts(inventory, scheduled);
  const rows: CellValue[][] = [];
  const sold = new Map<string, number>();
  for (const item of items) {
    const draw = random.fork(item.item);
    const expected = drawn.expected.get(item.item)?.[t] ?? 0;
    if (expected > 0) {
      // The month went a little below plan; now and then an item falls far short.
      const level = draw.next() < 0.12 ? draw.between(0.68, 0.8) : draw.factor(0.06) * 0.99;
      const units = Math.round(expected * level);
      sold.set(item.item, units);
      rows.push(["sales", month, item.item, null, units]);
    }
    const plant = network.plants[0].site;
    const need = requirements.get(item.item)?.[t] ?? 0;
    if (need === 0) continue;
    const kind = item.type === "RM" ? "receipts" : "production";
    const next = requirements.get(item.item)?.[t + 1] ?? 0;
    const wanted = need + monthsOfCover * next - (available.get(item.item) ?? 0);
    const supplied = round(Math.max(0, wanted) * draw.factor(0.04) * 0.97, item.uom === "pcs" ? 0 : 1);
    rows.push([kind, month, item.item, plant, supplied]);
    const used = item.type === "FG" ? (sold.get(item.item) ?? 0) : need;
    const closing = Math.max(0, (available.get(item.item) ?? 0) + supplied - used);
    rows.push(["inventory", month, item.item, plant, round(closing, item.uom === "pcs" ? 0 : 1)]);
  }
  const order = ["sales", "production", "receipts", "inventory"];
  rows.sort((a, b) => order.indexOf(String(a[0])) - order.indexOf(String(b[0])));
  return [
    toTable("actuals", ["measure", "date", "item", "site", "quantity"], rows),
    toTable(
      "deliveries",
      ["order", "item", "customer", "due", "delivered", "quantityOrdered", "quantityDelivered"],
      deliveryRows([...sold.keys()], sold, network, month, random.fork("deliveries")),
    ),
    toTable(
      "stockCounts",
      ["item", "site", "date", "booked", "counted"],
      countRows(inventory, month, random.fork("counts")),
    ),
  ];
}

/** Every third stock record is counted in the month: most are right, some a little off, one in fifteen is wrong. */
function countRows({ headers, rows }: RawTable, month: number, random: Random): CellValue[][] {
  const [item, site, onHand] = ["Item", "Site", "On hand"].map((header) => headers.indexOf(header));
  return rows
    .filter((row, at) => at % 3 === 1 && Number(row[onHand]) > 0)
    .slice(0, mostCounts)
    .map((row) => {
      const booked = Math.max(1, Math.round(Number(row[onHand]) * random.between(0.7, 1.1)));
      const kind = random.next();
      const factor =
        kind < 0.8 ? 1 : kind < 0.93 ? random.between(0.985, 1.01) : random.pick([0.9, 0.94, 1.05]);
      return [row[item], row[site], month + random.whole(1, 27), booked, Math.round(booked * factor)];
    });
}

/** Units of each item that are there at the start of the month, on their way or ordered for it. */
function stockAndReceipts(inventory: RawTable, scheduled: RawTable): Map<string, number> {
  const units = new Map<string, number>();
  const add = ({ headers, rows }: RawTable, ...columns: string[]): void => {
    const item = headers.indexOf("Item");
    for (const row of rows)
      for (const column of columns)
        units.set(
          String(row[item]),
          (units.get(String(row[item])) ?? 0) + Number(row[headers.indexOf(column)]),
        );
  };
  add(inventory, "On hand", "In transit");
  add(scheduled, "Qty");
  return units;
}

function deliveryRows(
  items: string[],
  sold: ReadonlyMap<string, number>,
  network: SampleNetwork,
  month: number,
  random: Random,
): CellValue[][] {
  const count = Math.min(200, items.length * 4);
  return Array.from({ length: count }, (_, i) => {
    const item = items[i % items.length];
    const due = month + random.whole(1, 28);
    const quantity = Math.max(1, Math.round((sold.get(item) ?? 1) * random.between(0.05, 0.2)));
    const late = random.next() < 0.07 ? random.whole(1, 6) : -random.whole(0, 1);
    const short = random.next() < 0.05 ? random.between(0.5, 0.95) : 1;
    const customer = random.pick(network.customers).customer;
    return [
      `DL-${String(i + 1).padStart(5, "0")}`,
      item,
      customer,
      due,
      due + late,
      quantity,
      Math.round(quantity * short),
    ];
  });
}
