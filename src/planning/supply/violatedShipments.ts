import type { SupplyLayout } from "./supplyLayout";
import type { DemandStream, SupplyModel } from "./supplyModel";
import type { ExtraRows } from "./solver";

/**
 * Backlog may grow by no more than the demand of the period: backlog end − backlog start ≤ demand. Where a solution
 * breaks this it would take goods back from customers who already have them. Few rows are ever needed, so they are
 * added as they are violated instead of all at once.
 *
 * @param x the solution; without it all rows are returned, for models that cannot be solved again cheaply
 * @param known backlog columns that have their row already; the new ones are added to it
 */
export function violatedShipments(
  model: SupplyModel,
  layout: SupplyLayout,
  x: Float64Array | undefined,
  known: Set<number>,
): ExtraRows {
  return shipmentRows(
    model,
    layout,
    known,
    (_stream, _t, column, units) => !x || x[column] - x[column - 1] - units > 1e-6 * Math.max(1, units),
  );
}

/** The rows that a plan will most likely need, for models that start with them. */
export function likelyShipments(model: SupplyModel, layout: SupplyLayout, known: Set<number>): ExtraRows {
  return shipmentRows(model, layout, known, takesBackAtTheEnd(model));
}

/** Rows of the backlog columns that are wanted and have none yet. */
function shipmentRows(
  model: SupplyModel,
  layout: SupplyLayout,
  known: Set<number>,
  isWanted: (stream: DemandStream, t: number, column: number, units: number) => boolean,
): ExtraRows {
  const upper: number[] = [];
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  model.demand.forEach((stream, s) => {
    if (stream.shortage !== "backlog") return;
    for (let t = 1; t < model.periods; t++) {
      const now = layout.stream[s] + t;
      const units = Number.isNaN(stream.quantity[t]) ? 0 : stream.quantity[t];
      if (!isWanted(stream, t, now, units) || known.has(now)) continue;
      known.add(now);
      indices.push(now - 1, now);
      values.push(-1, 1);
      starts.push(indices.length);
      upper.push(units);
    }
  });
  return {
    lower: new Float64Array(upper.length).fill(-Infinity),
    upper: Float64Array.from(upper),
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    values: Float64Array.from(values),
  };
}

/** Periods at the end of a plan in which goods are taken back unless it is forbidden. */
const lastPeriods = 4;

/**
 * Which shipment rows a plan will need, as far as that can be told before: towards the end of the plan, customers who
 * wait cost less than others at the same stock point who are lost, so that the goods of the one would go to the other.
 * Rows that are there from the start save solving again.
 */
export function takesBackAtTheEnd({
  demand,
  periods,
}: SupplyModel): (stream: DemandStream, t: number) => boolean {
  const losing = new Set(demand.filter(({ shortage }) => shortage === "lost").map(({ point }) => point));
  return ({ shortage, point }, t) =>
    shortage === "backlog" && t >= periods - lastPeriods && losing.has(point);
}
