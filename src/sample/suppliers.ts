import { monthStart } from "../planning/data/excelDate";
import type { CellValue, RawTable } from "../planning/data/table";
import type { Timeframe } from "./demand";
import { groupBy } from "./groupBy";
import type { SampleItem } from "./items";
import type { Random } from "./random";
import type { SizeSpec } from "./size";
import { round, toTable } from "./toTable";
import type { Truths } from "./truths";

interface Source {
  item: SampleItem;
  supplier: string;
  leadTime: number;
  leadTimeSd: number;
  quota: number;
  minimumOrder: number;
  multiple: number;
}

/** Lead times, in days, of the supplier that became slower: as agreed, and as they are now. */
const drift = { from: 21, to: 30 };
/** How often orders come short, and the part that then comes: of the supplier known for it, and of the others. */
const shortfall = {
  known: { often: 0.5, least: 0.8, most: 0.95 },
  usual: { often: 0.04, least: 0.95, most: 0.99 },
};
const receiptMonths = 24;

/** The suppliers, what is bought from them, and two years of purchase orders, one supplier of which became slow. */
export function supplierTables(
  materials: SampleItem[],
  requirements: ReadonlyMap<string, Float64Array>,
  frame: Timeframe,
  size: SizeSpec,
  random: Random,
): {
  tables: RawTable[];
  drift: Truths["leadTimeDrift"];
  shortSupplier: string;
  leadTimeDays: Map<string, number>;
  lots: Map<string, number>;
} {
  const suppliers = Array.from({ length: size.suppliers }, (_, i) => `S-${String(i + 1).padStart(3, "0")}`);
  const [slow, shortSupplier] = [suppliers[2], suppliers[5]];
  const monthly = (item: SampleItem): number => averageOver(requirements.get(item.item), frame);
  const sources = materials.flatMap((item, i) => sourcesOf(item, i, suppliers, slow, monthly(item), random));
  const capacity = groupBy(sources, (source) => source.supplier);
  const countries = ["Austria", "Germany", "Italy", "Czechia", "Taiwan", "Poland"];
  const supplierRows = suppliers.map((supplier, i): CellValue[] => {
    const volume = (capacity.get(supplier) ?? []).reduce((sum, source) => sum + monthly(source.item), 0);
    return [
      supplier,
      `Supplier ${i + 1}`,
      countries[i % 6],
      0.95,
      Math.max(1000, Math.ceil((volume * 2.2) / 1000) * 1000),
    ];
  });
  return {
    tables: [
      toTable("suppliers", ["supplier", "name", "country", "onTimeTarget", "capacityPerMonth"], supplierRows),
      toTable(
        "itemSuppliers",
        [
          "item",
          "supplier",
          "price",
          "leadTimeDays",
          "leadTimeSd",
          "minimumOrder",
          "multiple",
          "quota",
          "from",
        ],
        sources.map((s) => [
          s.item.item,
          s.supplier,
          s.item.price,
          s.leadTime,
          s.leadTimeSd,
          s.minimumOrder,
          s.multiple,
          s.quota,
          monthStart(frame.historyStart),
        ]),
      ),
      toTable(
        "receipts",
        ["purchaseOrder", "item", "supplier", "ordered", "due", "received", "quantity", "quantityOrdered"],
        cutShort(
          receiptRows(sources, slow, frame, monthly, random.fork("receipts")),
          slow,
          shortSupplier,
          random.fork("shortfall"),
        ),
      ),
    ],
    drift: {
      supplier: slow,
      items: sources.filter((source) => source.supplier === slow).map((source) => source.item.item),
      ...drift,
    },
    shortSupplier,
    leadTimeDays: new Map(sources.map((source) => [source.item.item, source.leadTime])),
    lots: new Map(sources.map((source) => [source.item.item, source.minimumOrder])),
  };
}

function averageOver(requirement: Float64Array | undefined, frame: Timeframe): number {
  const first = frame.firstMonth - frame.historyStart;
  const plan = requirement?.subarray(first, first + frame.horizon) ?? new Float64Array(1);
  return plan.reduce((sum, units) => sum + units, 0) / plan.length;
}

/** Most materials have one source; every fifth is split 70 : 30 over two. */
function sourcesOf(
  item: SampleItem,
  position: number,
  suppliers: string[],
  slow: string,
  monthly: number,
  random: Random,
): Source[] {
  const draw = random.fork(`source-${item.item}`);
  const quotas = position % 5 === 4 ? [0.7, 0.3] : [1];
  const multiple = monthly > 20000 ? 1000 : monthly > 2000 ? 100 : 25;
  return quotas.map((quota, i): Source => {
    const supplier = suppliers[(position + i * 7) % suppliers.length];
    const leadTime = supplier === slow ? drift.from : draw.pick([10, 14, 21, 28, 35]);
    return {
      item,
      supplier,
      leadTime,
      leadTimeSd: round(leadTime * 0.12, 1),
      quota,
      minimumOrder: Math.max(multiple, Math.ceil((monthly * quota * 0.4) / multiple) * multiple),
      multiple,
    };
  });
}

/** An order a month and source. The slow supplier needs a day more each month from the 12th last to the 4th last month on. */
function receiptRows(
  sources: Source[],
  slow: string,
  frame: Timeframe,
  monthly: (item: SampleItem) => number,
  random: Random,
): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let month = frame.firstMonth - receiptMonths; month < frame.firstMonth - 1; month++)
    for (const source of sources) {
      const ordered = monthStart(month) + random.whole(0, 9);
      const monthsAgo = frame.firstMonth - month;
      const slower =
        source.supplier === slow ? Math.min(drift.to - drift.from, Math.max(0, 13 - monthsAgo)) : 0;
      const sd = source.supplier === slow ? 1.5 : source.leadTimeSd;
      const days = Math.max(3, Math.round(source.leadTime + slower + random.normal(0, sd)));
      if (ordered + days >= monthStart(frame.firstMonth)) continue;
      const lot = Math.max(
        source.minimumOrder,
        Math.round((monthly(source.item) * source.quota) / source.multiple) * source.multiple,
      );
      const po = `PO-${String(rows.length + 1).padStart(5, "0")}`;
      rows.push([
        po,
        source.item.item,
        source.supplier,
        ordered,
        ordered + source.leadTime,
        ordered + days,
        lot,
      ]);
    }
  return rows;
}

/** The orders with what came of them beside what was ordered; the slow supplier is late, never short. */
function cutShort(rows: CellValue[][], slow: string, shortSupplier: string, random: Random): CellValue[][] {
  return rows.map((row) => {
    const [supplier, ordered] = [row[2], Number(row[6])];
    const { often, least, most } = supplier === shortSupplier ? shortfall.known : shortfall.usual;
    const part = random.next() < often ? random.between(least, most) : 1;
    const came = supplier === slow ? ordered : Math.round(ordered * part);
    return [...row.slice(0, 6), came, ordered];
  });
}
