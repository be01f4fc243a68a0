import { coverPeriods } from "../../../src/planning/supply/cover";
import type { BomLine } from "../../../src/planning/supply/materials/billOfMaterials";
import { mrp, type MrpItem } from "../../../src/planning/supply/materials/mrp";
import { projectInventory } from "../../../src/planning/supply/projectInventory";
import { availableToPromise } from "../../../src/planning/supply/promise/availableToPromise";
import { billOfResources, type ResourceLine } from "../../../src/planning/supply/roughCutCapacity";
import { zeroRows } from "../../../src/planning/supply/rows";
import { say, stopWatch } from "./measure";
import { uniform } from "./generateCompany";
import type { Figures } from "./targets";

const items = 20_000;
const periods = 60;
const levels = 5;
const resources = 200;

/** What a planner waits for after every edit, on 20,000 items × 60 periods: the median of several runs. */
export function benchLoops(): Figures {
  const next = uniform(1);
  const rows = (cell: () => number): Float64Array[] => {
    const table = zeroRows(items, periods);
    for (const row of table) for (let t = 0; t < periods; t++) row[t] = cell();
    return table;
  };
  const demand = rows(() => Math.floor(next() * 100));
  const receipts = rows(() => (next() < 0.4 ? Math.floor(next() * 250) : 0));
  const opening = new Float64Array(items).fill(200);
  const safety = new Float64Array(items).fill(60);
  const bom = layeredBom(next);
  const own = demand.map((row, i) => (i < items / levels ? row : new Float64Array(periods)));
  const replenish = Array.from({ length: items }, (): MrpItem => ({
    onHand: 200,
    leadTime: 1 + Math.floor(next() * 3),
    safetyStock: 60,
    lot: { minimum: next() < 0.5 ? 100 : 0, multiple: next() < 0.5 ? 50 : 1 },
  }));
  const lines = Array.from({ length: 2 * items }, (_, k): ResourceLine => ({
    product: k >> 1,
    resource: Math.floor(next() * resources),
    hours: next() * 0.1,
  }));
  const { inventory } = projectInventory(opening, demand, receipts, safety);
  say(`${items} items x ${periods} periods, ${bom.length} lines in the bill of materials`);
  const loops: NonNullable<Figures["loops"]> = [];
  const report = (name: string, work: () => unknown): void =>
    void loops.push({ name, milliseconds: reported(name, work) });
  const shown = ["inventory", "backlog", "belowSafety"] as const;
  report("projected stock, backlog and what is below safety", () =>
    projectInventory(opening, demand, receipts, safety, "backlog", shown),
  );
  report("all six results of the projection", () => projectInventory(opening, demand, receipts, safety));
  report("cover", () => coverPeriods(inventory, demand));
  report("ATP", () => {
    const promises = zeroRows(items, periods);
    receipts.forEach((row, i) => availableToPromise(opening[i], row, demand[i], "discrete", promises[i]));
    return promises;
  });
  report("MRP, planned releases", () => mrp(own, replenish, bom, undefined, undefined, ["releases"]));
  report("MRP, receipts and releases", () =>
    mrp(own, replenish, bom, undefined, undefined, ["planned", "releases"]),
  );
  report("MRP, the whole record", () => mrp(own, replenish, bom));
  report("rough-cut capacity", () => billOfResources(receipts, lines, resources));
  const one = (row: Float64Array): Float64Array[] => [row];
  report("one edited item's stock", () =>
    projectInventory(Float64Array.of(200), one(demand[7]), one(receipts[7]), Float64Array.of(60)),
  );
  return { loops };
}

function layeredBom(next: () => number): BomLine[] {
  const bom: BomLine[] = [];
  const level = (i: number): number => Math.floor((levels * i) / items);
  for (let parent = 0; level(parent) < levels - 1; parent++) {
    const first = ((level(parent) + 1) * items) / levels;
    const count = 2 + Math.floor(next() * 4);
    for (let k = 0; k < count; k++) {
      const component = Math.floor(first + next() * (items - first));
      bom.push({ parent, component, quantity: 1 + Math.floor(next() * 3) });
    }
  }
  return bom;
}

/** Median on the wall and of processor time over several runs: others may use the machine meanwhile. */
function reported(name: string, work: () => unknown): number {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let run = 0; run < 15; run++) {
    const watch = stopWatch();
    work();
    const seconds = watch();
    wall.push(1000 * seconds.wall);
    cpu.push(1000 * seconds.cpu);
  }
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[7];
  const three = (milliseconds: number): string => milliseconds.toFixed(3);
  const used = middle(cpu);
  say(`  ${name}: median ${three(middle(wall))} ms, fastest ${three(wall[0])} ms; ${three(used)} CPU ms`);
  return used;
}
