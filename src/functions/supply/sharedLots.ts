import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import {
  besideProblems,
  layOut,
  soundRows,
  type FunctionContext,
  type ResultCell,
  type SeriesRange,
  type Vector,
} from "../support";
import { rowsOfSound } from "../support/shapes";
import { onePerItem } from "./stock";

interface SharedLots {
  requirements: SeriesRange;
  setup: Vector;
  holding: Vector;
  min?: number;
  multiple?: number;
  max?: number;
  quantity?: number;
  periods?: number;
  unitCost?: Vector;
  output: "lots" | "cost" | "stock" | "bound" | "gap";
  capacity?: Vector;
  hoursPerUnit?: Vector;
  setupHours?: Vector;
}

/** Lots of all items together within the hours that they share. */
export async function sharedLots(
  given: SharedLots,
  context: FunctionContext,
): Promise<ResultCell[][] | number> {
  const { requirements, output, capacity } = given;
  if (!capacity) throw new PlanningError("value", say`The rule "capacitated" needs the argument capacity.`);
  for (const name of ["min", "multiple", "max", "quantity", "periods", "unitCost"] as const) {
    if (given[name] === undefined) continue;
    throw new PlanningError("value", say`The rule "capacitated" does not know the argument ${name}.`);
  }
  const demand = soundRows(requirements);
  const perItem = (values: Vector | undefined, name: string, otherwise: number): Float64Array =>
    Float64Array.from(
      rowsOfSound(requirements, onePerItem(values?.values ?? [otherwise], requirements.rows.length, name)),
    );
  const [setup, holding] = [perItem(given.setup, "setup", 0), perItem(given.holding, "holding", 0)];
  const hours = perItem(given.hoursPerUnit, "hours_per_unit", 1);
  const setupHours = perItem(given.setupHours, "setup_hours", 0);
  const items = demand.map((_, i) => ({
    setupCost: setup[i],
    setupHours: setupHours[i],
    hoursPerUnit: hours[i],
    holding: holding[i],
  }));
  const limit = perPeriod(capacity.values, requirements.periods, "capacity");
  const hoursOf = typeof limit === "number" ? new Float64Array(requirements.periods).fill(limit) : limit;
  const plan = await context.run("capacitatedLots", { problem: { items, demand, capacity: hoursOf } });
  if (output === "cost" || output === "bound" || output === "gap") return plan[output];
  const rows = output === "lots" ? plan.lots : plan.lots.map((lots, i) => stockAfter(lots, demand[i]));
  return layOut(besideProblems(requirements, rows, requirements.periods), requirements.orientation);
}

function stockAfter(lots: Float64Array, demand: Float64Array): Float64Array {
  let stock = 0;
  return lots.map((lot, t) => (stock += lot - demand[t]));
}

/** A number for all periods, or one a period. */
export function perPeriod(values: Float64Array, periods: number, name: string): number | Float64Array {
  if (values.length === 1) return values[0];
  if (values.length === periods) return values;
  throw new PlanningError(
    "value",
    say`${name} has ${values.length} numbers for ${periods} periods; give one, or one a period.`,
  );
}
