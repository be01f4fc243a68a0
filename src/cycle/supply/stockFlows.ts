import { atOnce, eachOf, type Sliced } from "../slices";
import type { CompanySupply } from "./model";
import type { ShownPlan } from "./tail";

/** What comes into a stock point, leaves it and waits there, a value a month. */
export interface StockFlow {
  opening: Float64Array;
  /** Made, bought and scheduled. */
  receipts: Float64Array;
  movedIn: Float64Array;
  demand: Float64Array;
  shipments: Float64Array;
  movedOut: Float64Array;
  /** Taken by production, or scrapped at the end of its shelf life. */
  used: Float64Array;
  /** At the end of the month; what is on its way between sites is not in it. */
  closing: Float64Array;
  waiting: Float64Array;
  target: Float64Array;
}

const measures = [
  "opening",
  "receipts",
  "movedIn",
  "demand",
  "shipments",
  "movedOut",
  "used",
  "closing",
  "waiting",
  "target",
] as const satisfies readonly (keyof StockFlow)[];

/** The flows of every stock point: opening + receipts + moved in − shipments − moved out − used = closing. */
export function stockFlows(supply: CompanySupply, plan: ShownPlan): StockFlow[] {
  return atOnce(flowsInSlices(supply, plan));
}

/** The same in slices. */
export function* flowsInSlices(
  { model, lanes }: CompanySupply,
  { quantities }: ShownPlan,
): Sliced<StockFlow[]> {
  const months = quantities.inventory[0]?.length ?? 0;
  const row = (): Float64Array => new Float64Array(months);
  const flows = yield* eachOf(model.points, (point, p): StockFlow => {
    const closing = quantities.inventory[p];
    const safety = point.safety ?? 0;
    return {
      ...{ movedIn: row(), demand: row(), shipments: row(), movedOut: row(), waiting: row() },
      opening: closing.map((_, t) => (t === 0 ? point.opening : closing[t - 1])),
      receipts: quantities.receipts[p].slice(),
      used: quantities.used[p].map((units, t) => units + quantities.disposed[p][t]),
      closing: closing.slice(),
      target: typeof safety === "number" ? new Float64Array(months).fill(safety) : safety.slice(0, months),
    };
  });
  model.demand.forEach(({ point, quantity }, s) => {
    add(flows[point].demand, quantity);
    add(flows[point].shipments, quantities.shipped[s]);
    add(flows[point].waiting, quantities.backlog[s]);
  });
  yield;
  for (const [a, lane] of lanes) {
    const { inputs = [], output } = model.activities[a];
    const from = flows[inputs[0].point];
    const to = flows[output];
    quantities.started[a].forEach((units, t) => {
      from.movedOut[t] += units;
      from.used[t] -= units;
      if (t + lane.leadMonths >= months) return;
      to.movedIn[t + lane.leadMonths] += units;
      to.receipts[t + lane.leadMonths] -= units;
    });
    yield;
  }
  return flows;
}

/** All sites together; what is on its way between them belongs to the stock. */
export function overSites(flows: readonly StockFlow[]): StockFlow {
  const months = flows[0]?.opening.length ?? 0;
  const sum = emptyFlow(months);
  for (const flow of flows) for (const measure of measures) add(sum[measure], flow[measure]);
  let onTheWay = 0;
  for (let t = 0; t < months; t++) {
    sum.opening[t] += onTheWay;
    onTheWay += sum.movedOut[t] - sum.movedIn[t];
    sum.closing[t] += onTheWay;
  }
  return sum;
}

function emptyFlow(months: number): StockFlow {
  const row = (): Float64Array => new Float64Array(months);
  return {
    ...{ opening: row(), receipts: row(), movedIn: row(), demand: row(), shipments: row() },
    ...{ movedOut: row(), used: row(), closing: row(), waiting: row(), target: row() },
  };
}

function add(into: Float64Array, values: Float64Array): void {
  for (let t = 0; t < into.length; t++) into[t] += values[t];
}
