import type { LotRule } from "../../planning/supply/lots/lotSizing";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { valueOrError } from "../../worker/tasks/outcome";
import {
  besideProblems,
  choice,
  defineFunction,
  grid,
  integer,
  layOut,
  number,
  pointwise,
  readRecords,
  series,
  soundRows,
  table,
  toNumber,
  vector,
  type Cell,
  type ResultCell,
} from "../support";
import { jointOrders } from "./jointOrders";
import { perPeriod, sharedLots } from "./sharedLots";

const orderMeasures = ["quantity", "cost", "orders", "cycle", "backlog"] as const;

export const eoq = defineFunction({
  id: "EOQ",
  phase: "supply",
  summary: "Economic order quantity, with price breaks, planned backorders or gradual production.",
  returns:
    "Units for each cell of the arguments, or another measure; with output all a header and one row for each.",
  parameters: {
    demand: grid({ description: "Demand in a length of time, such as a year.", min: 0 }),
    orderCost: grid({ description: "Money an order or set-up.", min: 0 }),
    holding: grid({
      description:
        "Money a unit held for the same time; with price_breaks also a rate of the unit price, see holding_basis.",
      above: 0,
    }),
    priceBreaks: table({
      description: "Price breaks: from how many units, (to how many,) price a unit.",
      optional: true,
      minColumns: 2,
    }),
    backorder: grid({
      description: "Money a unit waiting for the same time; allows planned backorders.",
      optional: true,
      above: 0,
    }),
    productionRate: grid({
      description: "Units made in the same time, when stock fills gradually.",
      optional: true,
      above: 0,
    }),
    output: choice({
      description:
        "Quantity, cost (with price breaks including the units), orders, time between orders, planned backlog, or all.",
      choices: { quantity: [0], cost: [1], orders: [2], cycle: [3], backlog: [4], all: [9] },
      also: {
        quantity: ["q", "eoq", "lot"],
        cost: ["total cost", "tc"],
        orders: ["number of orders"],
        cycle: ["time between orders", "tbo", "cycle time"],
        backlog: ["backorder", "backorders"],
      },
      default: "quantity",
    }),
    discount: choice({
      description: "Price breaks for all units or for the units beyond each break.",
      choices: { allUnits: [0], incremental: [1] },
      default: "allUnits",
    }),
    holdingBasis: choice({
      description:
        "With price_breaks: holding is a rate of the unit price, or money a unit. Auto takes a holding below 1 as a rate and from 1 on as money.",
      choices: { auto: [0], rate: [1], money: [2] },
      also: { rate: ["percent", "fraction"], money: ["absolute", "per unit", "cost"] },
      default: "auto",
    }),
    sharedCost: number({
      description:
        "Money an order for all items together, whatever is on it: joint replenishment of the items in the cells.",
      optional: true,
      above: 0,
    }),
  },
  example: "=SOP.EOQ(1300, 8, 0.225)",
  source:
    "Harris 1913; Taft 1918 (production rate); Snyder & Shen, ch. 3 (backorders, discounts); Silver 1976 (joint replenishment).",
  notes: [
    'Three models ordered together, 4000 a truck and 1000 a model on it: =SOP.EOQ({12000;1200;120}, 1000, 100, , , , "all", , , 4000).',
    "A production rate not above demand gives #NUM!.",
    'Price breaks with a yearly holding cost of 0.80 a unit: =SOP.EOQ(816, 12, 0.8, {1,20;50,18}, , , , , "money").',
  ],
  async compute({ priceBreaks, output, discount, holdingBasis, sharedCost, ...grids }, context) {
    if (sharedCost !== undefined) {
      if (priceBreaks)
        throw new PlanningError("value", say`Price breaks and shared_cost do not go together.`);
      return jointOrders(grids, sharedCost, output, context);
    }
    const breaks =
      priceBreaks &&
      readRecords(breaksInRows(priceBreaks), "price_breaks", {
        from: { kind: "number", synonyms: ["quantity", "units", "from units"], min: 0 },
        price: { kind: "number", synonyms: ["unit price", "cost"], min: 0 },
      });
    const all: ResultCell[][] = [];
    const cells = await pointwise(grids, async (points) => {
      const outcomes = (
        await context.run(
          "orderQuantity",
          points.map((point) => ({ ...point, breaks, discount, holdingBasis })),
        )
      ).map(valueOrError);
      for (const outcome of outcomes) {
        all.push(
          orderMeasures.map((name) =>
            outcome instanceof PlanningError ? outcome : shown(outcome[name], name),
          ),
        );
      }
      return outcomes.map((outcome) =>
        outcome instanceof PlanningError ? outcome : output === "all" ? NaN : shown(outcome[output], output),
      );
    });
    return output === "all" ? [[...orderMeasures], ...all] : cells;
  },
});

/** A measure without an end says what it means. */
function shown(value: number, measure: (typeof orderMeasures)[number]): number | PlanningError {
  if (Number.isFinite(value)) return value;
  return new PlanningError(
    "notAvailable",
    measure === "cycle"
      ? say`Without demand nothing is ever ordered: there is no time between orders.`
      : say`An order that costs nothing is placed for every unit: orders cannot be counted.`,
  );
}

/** Price breaks as rows of quantity and price, whether they lie in two rows or have a column "to" between. */
function breaksInRows(cells: Cell[][]): Cell[][] {
  const rows = cells.map((row) => row.map((cell) => toNumber(cell)));
  const isNumeric = rows.every((row) =>
    row.every((value, at) => value !== undefined || cells[0][at] === null),
  );
  const [first] = rows;
  const rises = first.every((value, at) => at === 0 || (value ?? NaN) > (first[at - 1] ?? NaN));
  if (cells.length === 2 && first.length > 2 && isNumeric && rises)
    return first.map((_, column) => cells.map((row) => row[column]));
  const hasHeader = typeof cells[0][0] === "string" && first[0] === undefined;
  return first.length === 3 && !hasHeader ? cells.map((row) => [row[0], row[2]]) : cells;
}

const lotRules: Record<string, LotRule> = {
  l4l: "l4l",
  lotForLot: "l4l",
  foq: "foq",
  poq: "poq",
  eoq: "eoq",
  eoqPeriods: "eoqPeriods",
  silverMeal: "silverMeal",
  sm: "silverMeal",
  luc: "luc",
  ppb: "ppb",
  ppb2: "ltc",
  ltc: "ltc",
  wagnerWhitin: "ww",
  ww: "ww",
};

export const lotSize = defineFunction({
  id: "LOTSIZE",
  phase: "supply",
  summary: "Groups requirements into lots by a lot-sizing rule, and counts what they cost.",
  returns:
    "Lots in the shape of requirements; with output cost one number a row; with stock the stock at the end of each period.",
  parameters: {
    requirements: series({ description: "Net requirements, items × periods, units.", blank: "zero", min: 0 }),
    rule: choice({
      description:
        "Lot for lot, fixed quantity (foq), fixed periods (poq), economic quantity (eoq: whenever stock runs out; eoqPeriods: whole periods), Silver–Meal, least unit cost, part period (ppb: not above the set-up; ltc: nearest to it), Wagner–Whitin; or all items together within the hours of capacity (capacitated).",
      choices: {
        l4l: [1],
        lotForLot: [],
        foq: [2],
        poq: [3],
        eoq: [4],
        silverMeal: [5],
        sm: [],
        luc: [6],
        ppb: [7],
        ltc: [8],
        ppb2: [],
        wagnerWhitin: [9],
        ww: [],
        eoqPeriods: [10],
        capacitated: [11],
        clsp: [],
      },
      also: {
        l4l: ["lfl", "lot-4-lot"],
        foq: ["fixed", "fixed order quantity", "fixed quantity"],
        poq: ["period order quantity", "periodic order quantity", "fixed periods"],
        eoq: ["economic order quantity"],
        luc: ["least unit cost"],
        ppb: ["part period balancing", "part period", "ppa"],
        ltc: ["least total cost"],
      },
    }),
    setup: vector({
      description: "Money a lot: one number, or one a period; with capacity one an item.",
      blank: "zero",
      min: 0,
    }),
    holding: vector({
      description:
        "Money a unit in stock at the end of a period: one number, or one a period; with capacity one an item.",
      blank: "zero",
      min: 0,
    }),
    min: number({ description: "Smallest lot.", optional: true, min: 0 }),
    multiple: number({ description: "Lots in multiples of this.", optional: true, above: 0 }),
    max: number({
      description: "Largest single lot; more is split, each part with its own set-up.",
      optional: true,
      above: 0,
    }),
    output: choice({
      description:
        "Lots, the stock, or the cost of set-ups and holding (and units, where they have a cost). With capacity the cost is that of all items, bound the least that any plan can cost, gap how far the plan may be from it as a fraction.",
      choices: { lots: [0], cost: [1], stock: [2], bound: [3], gap: [4] },
      default: "lots",
    }),
    quantity: number({
      description: "Lot of foq, and of eoq in place of the computed one.",
      optional: true,
      above: 0,
    }),
    periods: integer({
      description: "Periods of poq in place of the computed ones.",
      optional: true,
      min: 1,
    }),
    unitCost: vector({
      description: "Money a unit: one number, or one a period.",
      optional: true,
      blank: "zero",
    }),
    capacity: vector({
      description: "Hours that all items share, with the rule capacitated: one number, or one a period.",
      optional: true,
      min: 0,
      blank: "refused",
    }),
    hoursPerUnit: vector({
      description: "With capacity: hours a unit, one number or one an item; default 1.",
      optional: true,
      above: 0,
      blank: "refused",
    }),
    setupHours: vector({
      description: "With capacity: hours of a set-up, one number or one an item; default 0.",
      optional: true,
      min: 0,
      blank: "zero",
    }),
  },
  example: '=SOP.LOTSIZE({40,20,10,30,20}, "ww", 100, 2)',
  source:
    "Wagner & Whitin 1958; Silver & Meal 1973; part-period balancing (DeMatteis 1968); Silver, Pyke & Peterson.",
  notes: [
    "Wagner–Whitin never costs more than another rule.",
    "Periods without a requirement at the end stay empty.",
    'Two items on one machine of 70 hours: =SOP.LOTSIZE({0,60;0,50}, "capacitated", 10, 1, , , , , , , , 70, 1, 5).',
    "No plan within the capacity gives #NUM!.",
  ],
  cancelable: true,
  async compute({ requirements, rule, output, ...rest }, context) {
    const isShared = rule === "capacitated" || rule === "clsp";
    if (isShared || rest.capacity) {
      if (!isShared) {
        throw new PlanningError("value", say`The argument capacity goes with the rule "capacitated".`);
      }
      return sharedLots({ requirements, output, ...rest }, context);
    }
    if (output === "bound" || output === "gap") {
      throw new PlanningError("value", say`The output ${output} goes with the rule "capacitated".`);
    }
    const options = {
      setup: perPeriod(rest.setup.values, requirements.periods, "setup"),
      holding: perPeriod(rest.holding.values, requirements.periods, "holding"),
      unit: rest.unitCost && perPeriod(rest.unitCost.values, requirements.periods, "unit_cost"),
      quantity: rest.quantity,
      periods: rest.periods,
      minimum: rest.min,
      multiple: rest.multiple,
      maximum: rest.max,
    };
    const requests = soundRows(requirements).map((row) => ({
      requirements: row,
      rule: lotRules[rule],
      options,
    }));
    const plans = (await context.run("lotSizes", requests)).map(valueOrError);
    if (output === "cost") {
      return besideProblems(
        requirements,
        plans.map((plan) => (plan instanceof PlanningError ? plan : [plan.cost])),
        1,
      );
    }
    const rows = plans.map((plan) => (plan instanceof PlanningError ? plan : plan[output]));
    return layOut(besideProblems(requirements, rows, requirements.periods), requirements.orientation);
  },
});
