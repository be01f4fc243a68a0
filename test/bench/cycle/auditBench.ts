/**
 * What the log and the archive take at scale: `npm run -s bench:cycle -- audit [tables.json]`. The log holds 10,000
 * entries; with a file of planned tables (`[{ name, headers, rows }]`) the size of a version of them is told too.
 */
import { readFileSync } from "node:fs";
import {
  anchorOf,
  chain,
  searchLog,
  verifyChain,
  type Change,
} from "../../../src/planning/monitor/changeLog";
import { packTables, unpackTables } from "../../../src/planning/monitor/packTables";
import type { CellValue, RawTable } from "../../../src/planning/data/table";
import { generateCompany } from "../../../src/sample/generateCompany";
import { tell, timed } from "./figures";

const entries = 10_000;
const repeats = 20;

/** Tells how many milliseconds a piece of work takes. */
function tellTime<T>(
  what: string,
  work: () => T,
  { times = 1, most }: { times?: number; most?: number } = {},
): T {
  const { value, seconds, processorSeconds } = timed(work, times);
  const asked = most === undefined ? {} : { most };
  tell({ what, measured: 1000 * seconds, processor: 1000 * processorSeconds, unit: "ms", ...asked });
  return value;
}

const changes = Array.from({ length: entries }, (_, k): Change => {
  const item = `BT-${String(k % 2000).padStart(4, "0")}`;
  return {
    at: new Date(Date.UTC(2026, 2, 1) + k * 60_000).toISOString(),
    who: ["Ana", "Ben", "Carla"][k % 3],
    what: "Typed on the sheet",
    table: "SOP_Fcst_Consensus",
    row: `${item} · Consensus`,
    column: `2026-${String((k % 12) + 1).padStart(2, "0")}`,
    before: k,
    after: k + 0.25,
    why: k % 5 === 0 ? "Listing at a retailer" : "",
  };
});
const none = { count: 0, head: "" };
const log = chain(none, changes);
tellTime(`${entries} entries of the log chained`, () => chain(none, changes));
tellTime(`${entries} entries of the log verified`, () => verifyChain(log, anchorOf(none, log)));
tellTime(`${entries} entries of the log searched`, () => searchLog(log, "ana bt-1999 retailer"), {
  times: repeats,
  most: 200,
});

/** A plan of the mid-size company in the form of its sheets: what a version of a cycle keeps, from sampled demand. */
function midSizePlan(): RawTable[] {
  const { tables } = generateCompany({ size: "mid", seed: 1 });
  const items = tables.find(({ name }) => name === "Items")!;
  const sales = tables.find(({ name }) => name === "SalesHistory")!;
  const demand = new Map<string, number[]>();
  for (const row of sales.rows) {
    const months = row.filter((cell) => typeof cell === "number").slice(-18);
    const sums = demand.get(String(row[0])) ?? new Array<number>(18).fill(0);
    demand.set(
      String(row[0]),
      sums.map((sum, t) => sum + Number(months[t] ?? 0)),
    );
  }
  const headers = Array.from(
    { length: 18 },
    (_, t) => `${2026 + Math.floor((t + 2) / 12)}-${String(((t + 2) % 12) + 1).padStart(2, "0")}`,
  );
  const wide = (name: string, measures: string[], keys: string[]): RawTable => ({
    name,
    headers: ["Item", "Description", "Family", "Measure", "Total", ...headers],
    rows: keys.flatMap((key, at) =>
      measures.map((measure, m): CellValue[] => {
        const base = demand.get(key) ?? [...demand.values()][at % demand.size];
        // Plans are no round numbers: hundredths that differ from row to row.
        const values = base.map(
          (units, t) => Math.round(units * (0.9 + 0.04 * m + 0.01 * ((at * 7 + t) % 13)) * 100) / 100,
        );
        return [
          key,
          `Item ${key}`,
          "Family",
          measure,
          values.reduce((sum, units) => sum + units, 0),
          ...values,
        ];
      }),
    ),
  });
  const goods = [...demand.keys()];
  const all = items.rows.map(([key]) => String(key));
  const stockMeasures = [
    "Opening stock",
    "Receipts",
    "Demand",
    "Shipments",
    "Closing stock",
    "Waiting",
    "Target",
  ];
  return [
    wide("SOP_Fcst_Consensus", ["Statistical", "Sales stream", "Consensus"], goods),
    wide("SOP_Plan_Prod", ["Make"], goods),
    wide("SOP_Plan_Purch", ["Supplier"], all.slice(goods.length)),
    wide("SOP_Plan_Inv", stockMeasures, goods),
    wide("Demand by item and month", ["Demand", "Demand before"], goods),
    items,
  ];
}

const [file] = process.argv.slice(2);
const tables = file ? (JSON.parse(readFileSync(file, "utf8")) as RawTable[]) : midSizePlan();
const cells = tables.reduce((sum, { headers, rows }) => sum + headers.length * rows.length, 0);
const packed = tellTime(`a version of ${cells} cells packed (in a worker)`, () => packTables(tables));
tellTime("the same unpacked", () => unpackTables(packed));
// Base64 in a zip archive deflates back to about three quarters.
tell({ what: "the same in the file", measured: (packed.length * 0.75) / 1e6, unit: "MB", most: 2 });
