import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { valueOrError } from "../../worker/tasks/outcome";
import {
  choice,
  defineFunction,
  grid,
  integer,
  layOut,
  number,
  numericMatrix,
  pointwise,
  series,
  soundRows,
  besideProblems,
  type Matrix,
} from "../support";

export const level = defineFunction({
  id: "LEVEL",
  phase: "supply",
  summary:
    "Fits load into capacity: pulls overload ahead into free capacity, and pushes late what finds no room.",
  returns:
    "What is done in each period, in the shape of load; or what is early, late, unmet at the end, or the cost a row.",
  parameters: {
    load: series({ description: "Load or quantity, rows × periods.", blank: "zero", min: 0 }),
    capacity: numericMatrix({
      description: "Capacity in the same unit: the shape of load, one row for all, or one number.",
      blank: "zero",
      min: 0,
    }),
    maxPull: integer({ description: "Most periods that work may be pulled ahead.", optional: true, min: 0 }),
    holding: number({ description: "Money a unit and period made early.", default: 0, min: 0 }),
    lateCost: number({ description: "Money a unit and period late.", default: 0, min: 0 }),
    output: choice({
      description:
        "What is done, the work ahead or behind at the end of each period, what is undone after the last, or the cost.",
      choices: { levelled: [0], early: [1], late: [2], unmet: [3], cost: [4] },
      also: { levelled: ["leveled", "done", "load"], early: ["ahead", "stock"], late: ["backlog", "behind"] },
      default: "levelled",
    }),
    maxStock: numericMatrix({
      description:
        "Most work done ahead at the end of a period: one number, one row for all, or the shape of load; blank: none.",
      optional: true,
      blank: "zero",
      min: 0,
    }),
    method: choice({
      description:
        "Nearest takes the nearest free capacity before, then after. Cheapest weighs holding against late_cost.",
      choices: { nearest: [0], cheapest: [1] },
      also: { nearest: ["greedy"], cheapest: ["lp", "optimal"] },
      default: "nearest",
    }),
  },
  example: "=SOP.LEVEL({5,5,20}, 10)",
  source: "Backward, then forward finite loading; the cheapest way by a linear programme (HiGHS).",
  notes: [
    "Nothing gets lost: what is done and what is unmet add up to the load.",
    'Where early work is dear: =SOP.LEVEL({0,10,20,0}, 10, , 3, 1, , , "cheapest").',
  ],
  cancelable: true,
  async compute({ load, capacity, maxPull, holding, lateCost, output, maxStock, method }, context) {
    const sound = (given: Matrix, name: string): Float64Array[] =>
      load.rows
        .map((_, row) => spread(given.rows, load.periods, load.orientation, row, name))
        .filter((_, row) => load.problems[row] === undefined);
    const rows = soundRows(load);
    const room = sound(capacity, "capacity");
    const stock = maxStock && sound(maxStock, "max_stock");
    const results = await Promise.all(
      rows.map((row, at) => {
        const options = { maximumPull: maxPull, maximumStock: stock && [stock[at]], holding, lateCost };
        return method === "cheapest"
          ? context.run("cheapestLevel", { load: [row], capacity: [room[at]], options })
          : context.run("levelLoad", [[row], [room[at]], options]);
      }),
    );
    if (output === "unmet" || output === "cost") {
      const numbers = results.map((result) => [
        output === "cost" ? result.holdingCost + result.lateCost : result.unmet[0],
      ]);
      return besideProblems(load, numbers, 1);
    }
    return layOut(
      besideProblems(
        load,
        results.map((result) => result[output][0]),
        load.periods,
      ),
      load.orientation,
    );
  },
});

/** The numbers that belong to one row of load. */
function spread(
  given: readonly Float64Array[],
  periods: number,
  orientation: "row" | "column",
  row: number,
  name: string,
): Float64Array {
  if (orientation === "column" && given[0].length === 1 && given.length === periods) {
    return Float64Array.from(given, (cells) => cells[0]);
  }
  const own = given[given.length === 1 ? 0 : row];
  if (own?.length === periods) return own;
  if (own?.length === 1) return new Float64Array(periods).fill(own[0]);
  throw new PlanningError(
    "value",
    say`${name} is ${given.length} × ${given[0].length}; give the shape of load, one row, or one number.`,
  );
}

export const landed = defineFunction({
  id: "LANDED",
  phase: "supply",
  summary:
    "Landed cost of a unit: purchase, freight, insurance, duty, handling and the money bound in transit.",
  returns: "Money a unit for each cell of the arguments; or one part of it.",
  parameters: {
    unitCost: grid({ description: "Purchase price a unit.", min: 0 }),
    freight: grid({ description: "Freight a unit.", min: 0 }),
    duty: grid({
      description: "Duty as a fraction of unit cost, freight and insurance.",
      default: 0,
      min: 0,
    }),
    insurance: grid({ description: "Insurance as a fraction of unit cost and freight.", default: 0, min: 0 }),
    handling: grid({ description: "Handling a unit.", default: 0, min: 0 }),
    transitDays: grid({ description: "Days in transit.", default: 0, min: 0 }),
    carryRate: grid({ description: "Cost of bound money, fraction a year.", default: 0, min: 0 }),
    output: choice({
      description: "The total, or one part of it.",
      choices: { total: [0], duty: [1], insurance: [2], carrying: [3] },
      default: "total",
    }),
  },
  example: "=SOP.LANDED(100, 10, 0.05, 0, 0, 36.5, 0.2)",
  source: "Customs value (CIF) times duty; carrying cost = unit cost × rate × days ÷ 365.",
  compute: ({ output, ...grids }, context) =>
    pointwise(grids, async (points) => {
      const outcomes = (await context.run("landedCost", points)).map(valueOrError);
      return outcomes.map((outcome) => (outcome instanceof PlanningError ? outcome : outcome[output]));
    }),
});
