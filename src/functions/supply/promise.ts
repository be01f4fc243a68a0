import { PlanningError } from "../../planning/errors";
import { deliveriesOf, type DeliveryPromise } from "../../planning/supply/promise/capableToPromise";
import { say } from "../../planning/words";
import {
  choice,
  defineFunction,
  integer,
  keys,
  layOut,
  number,
  numericMatrix,
  vector,
  type Matrix,
  type ResultCell,
} from "../support";
import { turnedRows } from "../support/shapes";

export const mps = defineFunction({
  id: "MPS",
  phase: "supply",
  summary:
    "Master production schedule: when lots are due, the balance they leave, and what can still be promised.",
  returns:
    "Three rows: projected available balance (PAB), scheduled lots (MPS), available to promise (ATP), each with its name; or one of them.",
  parameters: {
    forecast: vector({ description: "Forecast, one number a period.", blank: "zero" }),
    orders: vector({
      description: "Customer orders booked, one number a period; 0 or nothing for none.",
      blank: "zero",
      whenBlank: 0,
    }),
    onHand: number({ description: "Stock at the start." }),
    lot: number({ description: "Quantity of a lot; 0 makes exactly what is needed.", default: 0, min: 0 }),
    safety: number({ description: "Safety stock.", default: 0 }),
    dtf: integer({
      description: "Demand time fence: in the first so many periods only orders count.",
      default: 0,
      min: 0,
    }),
    ptf: integer({
      description: "Planning time fence: in the first so many periods only firm lots stand.",
      default: 0,
      min: 0,
    }),
    firm: vector({ description: "Firm lots, one number a period.", optional: true, blank: "zero" }),
    output: choice({
      description: "All three rows, or one.",
      choices: { all: [0], pab: [1], mps: [2], atp: [3] },
      also: {
        pab: ["projected available balance", "projected on hand", "inventory"],
        mps: ["schedule", "lots"],
        atp: ["available to promise"],
      },
      default: "all",
    }),
  },
  example: "=SOP.MPS({30,30,30,30}, {33,20,10,4}, 64, 70)",
  source:
    "Demand is the larger of forecast and orders beyond the demand fence; discrete ATP (Stevenson; Vollmann, Berry & Whybark).",
  async compute({ forecast, orders, onHand, lot, safety, dtf, ptf, firm, output }, context) {
    const plan = await context.run("masterSchedule", [
      {
        forecast: forecast.values,
        orders: isNone(orders.values) ? forecast.values.slice().fill(0) : orders.values,
        onHand,
        lot,
        safetyStock: safety,
        demandFence: dtf,
        planningFence: ptf,
        firm: firm?.values,
      },
    ]);
    const rows = { pab: plan.available, mps: plan.schedule, atp: plan.promise };
    if (output !== "all") return layOut([rows[output]], forecast.orientation);
    return [
      ["PAB", ...rows.pab],
      ["MPS", ...rows.mps],
      ["ATP", ...rows.atp],
    ];
  },
});

/** A single 0 for all periods. */
const isNone = (values: Float64Array): boolean => values.length === 1 && values[0] === 0;

export const atp = defineFunction({
  id: "ATP",
  phase: "supply",
  summary: "Available to promise: what can still be sold from stock and scheduled lots.",
  returns: "One number a period, the way the orders lie.",
  parameters: {
    onHand: number({ description: "Stock at the start." }),
    mps: vector({ description: "Scheduled lots, one number a period.", blank: "zero" }),
    orders: vector({ description: "Customer orders booked, one number a period.", blank: "zero" }),
    mode: choice({
      description:
        "Discrete by lot; cumulative (all that can be promised by then); or cumulative blind to later orders.",
      choices: { discrete: [0], cumulative: [1], withoutLookAhead: [2] },
      also: {
        cumulative: ["with look-ahead", "cumulative with look-ahead"],
        withoutLookAhead: ["cumulative without look-ahead"],
      },
      default: "discrete",
    }),
  },
  example: "=SOP.ATP(64, {0,0,70,0}, {33,20,10,4})",
  source: "Vollmann, Berry & Whybark: on hand + lot − orders until the next lot.",
  notes: ["A lot that later orders overdraw takes what it lacks from earlier lots."],
  async compute({ onHand, mps, orders, mode }, context) {
    const none = isNone(orders.values);
    const booked = none ? mps.values.slice().fill(0) : orders.values;
    const row = await context.run("availableToPromise", [onHand, mps.values, booked, mode]);
    return layOut([row], (none ? mps : orders).orientation);
  },
});

export const ctp = defineFunction({
  id: "CTP",
  phase: "supply",
  summary:
    "Capable to promise: when an order can be delivered from stock, scheduled lots and free capacity, and what holds it up.",
  returns:
    "A header and one row: period in which the whole order is there (blank: not within the horizon), units on time, binding constraint. With output deliveries a row for each period in which some of it comes: units, of them from stock and made anew, and what is still open.",
  parameters: {
    orderQty: number({ description: "Units ordered.", above: 0 }),
    due: integer({ description: "Period in which the customer wants it, from 1.", min: 1 }),
    atp: vector({ description: "Discrete available to promise, one number a period.", blank: "zero" }),
    capacityFree: numericMatrix({
      description: "Free hours or material, resources × periods.",
      optional: true,
      blank: "zero",
    }),
    bill: vector({
      description: "Hours or material that one unit takes, one number a resource.",
      optional: true,
      blank: "zero",
      min: 0,
    }),
    lead: integer({ description: "Fewest periods to make it anew.", default: 0, min: 0 }),
    resources: keys({ description: "Names of the resources, for the answer.", optional: true }),
    output: choice({
      description: "When the whole order is there, or each of its split deliveries.",
      choices: { promise: [0], deliveries: [1] },
      also: { promise: ["complete", "date"], deliveries: ["split", "split deliveries", "schedule"] },
      default: "promise",
    }),
  },
  example: "=SOP.CTP(10, 2, {4,0,0}, {3,3,3}, 1)",
  source:
    "Greedy earliest promise: latest lots before the due date first, then new production within free capacity.",
  async compute({ orderQty, due, atp, capacityFree, bill, lead, resources, output }, context) {
    const free = capacityFree ? lyingAlong(capacityFree, atp.values.length, bill?.values.length ?? 0) : [];
    if (capacityFree && !bill) {
      throw new PlanningError(
        "value",
        say`The argument ${"bill"} is missing; give the hours or material of one unit, one number for each row of capacity_free.`,
      );
    }
    if (free.length !== (bill?.values.length ?? 0)) {
      throw new PlanningError(
        "value",
        say`bill has ${bill?.values.length ?? 0} numbers for ${free.length} resources of capacity_free; give one a resource.`,
      );
    }
    const needs = free.map((row, at) => ({
      name: resources?.[at] ?? `resource ${at + 1}`,
      free: row,
      perUnit: bill?.values[at] ?? 0,
    }));
    const request = { quantity: orderQty, due: due - 1, promise: atp.values, needs, leadTime: lead };
    const answer = await context.run("capableToPromise", [request]);
    if (output === "deliveries") return splitDeliveries(answer, orderQty);
    const complete: ResultCell = answer.complete < 0 ? null : answer.complete + 1;
    return [
      ["complete in period", "units on time", "binding"],
      [complete, answer.onTime, answer.binding],
    ];
  },
});

/** Free capacity as resources × periods; a table that only fits the other way round is turned. */
function lyingAlong(free: Matrix, periods: number, resources: number): readonly Float64Array[] {
  const isTurned = free.rows.length === periods && free.columns === resources && periods !== resources;
  return isTurned ? turnedRows(free) : free.rows;
}

/** A row a delivery; where nothing can be delivered one that says how much is open. */
function splitDeliveries(answer: DeliveryPromise, quantity: number): ResultCell[][] {
  const rows = deliveriesOf(answer, quantity).map(
    ({ period, units, fromStock, made, open }): ResultCell[] => [
      period + 1,
      ...[units, fromStock, made, open],
    ],
  );
  return [
    ["period", "units", "from stock", "made anew", "still open"],
    ...(rows.length > 0 ? rows : [[null, 0, 0, 0, quantity]]),
  ];
}
