import type { DrpSite } from "../../planning/supply/materials/drp";
import {
  mrpMeasures,
  type MrpItem,
  type MrpMeasure,
  type MrpPlan,
} from "../../planning/supply/materials/mrp";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import {
  choice,
  dates,
  defineFunction,
  integer,
  keys,
  numericMatrix,
  positionsOf,
  readRecords,
  table,
  vector,
  type Matrix,
  type ResultCell,
  type Vector,
} from "../support";
import { lying, requireCount } from "../support/shapes";
import { billDescription, heldFrom, inPeriods, readBill } from "./billTable";
import { itemRules } from "./itemRules";

export const explode = defineFunction({
  id: "EXPLODE",
  phase: "supply",
  summary: "Lists all components of the given items with their quantities, or everything that uses them.",
  returns: "A header and one row a step: level, parent, item, quantity, path.",
  parameters: {
    items: keys({ description: "Items to explode." }),
    quantities: vector({ description: "Units of each item.", blank: "zero" }),
    bom: table({ description: billDescription, minColumns: 3 }),
    levels: integer({ description: "Deepest level listed.", optional: true, min: 1 }),
    direction: choice({
      description: "Down to the components, or up to the items that use them.",
      choices: { down: [0], up: [1], whereUsed: [] },
      default: "down",
    }),
    period: table({
      description:
        "Period (or day, where the bill has dates) whose bill is listed; left out, lines of all periods.",
      optional: true,
    }),
  },
  example: '=SOP.EXPLODE("bike", 10, {"bike","wheel",2;"wheel","spoke",36})',
  source: "Multi-level explosion with scrap: quantity ÷ (1 − scrap).",
  notes: [
    "A loop in the bill gives #VALUE! and is named.",
    "A by-product (negative quantity) is listed with what it comes out of, and nothing below it.",
  ],
  async compute({ items, quantities, bom, levels, direction, period: asked }, context) {
    requireCount(quantities.values.length, items.length, "quantities", "item");
    const { names, lines } = readBill(bom, items);
    const inBill = new Set(lines.flatMap(({ parent, component }) => [names[parent], names[component]]));
    if (!items.some((item) => inBill.has(item))) {
      throw new PlanningError(
        "notAvailable",
        say`${items.slice(0, 3).join(", ")} stands nowhere in the bill of materials; check how it is written.`,
      );
    }
    const demands = items.map((item, at) => ({ item: names.indexOf(item), quantity: quantities.values[at] }));
    const period = asked && heldFrom(asked, "period");
    const options = {
      ...{ levels, names, period },
      direction: direction === "down" ? ("down" as const) : ("up" as const),
    };
    const rows = await context.run("explode", [demands, lines, names.length, options]);
    const header: ResultCell[] = ["level", "parent", "item", "quantity", "path"];
    return [
      header,
      ...rows.map((row): ResultCell[] => [
        row.level,
        names[row.from],
        names[row.item],
        row.quantity,
        row.path.map((item) => names[item]).join(" > "),
      ]),
    ];
  },
});

const planOutputs = {
  releases: [0],
  receipts: [1],
  available: [2],
  pab: [],
  net: [3],
  gross: [4],
  record: [9],
} as const;
const planSpellings = {
  releases: ["planned order releases", "planned releases", "por", "order releases"],
  receipts: ["planned order receipts", "planned receipts", "planned orders"],
  available: ["projected available balance", "projected on hand", "projected available", "inventory"],
  net: ["net requirements"],
  gross: ["gross requirements"],
  record: ["all", "table"],
} as const;
type PlanOutput = keyof typeof planOutputs;

/** What each output is made from. */
const measuresOf: Record<PlanOutput | "shipments", readonly MrpMeasure[]> = {
  releases: ["releases"],
  receipts: ["planned"],
  available: ["available"],
  pab: ["available"],
  net: ["net"],
  gross: ["gross"],
  record: mrpMeasures,
  shipments: ["releases"],
};

export const mrp = defineFunction({
  id: "MRP",
  phase: "supply",
  summary: "Material requirements planning: planned receipts and releases of every item, level by level.",
  returns:
    "Items × periods. Releases have a first column for what should have been released before period 1. With output record: a header and the classic six rows for each item.",
  parameters: {
    gross: numericMatrix({ description: "Independent demand, items × periods, units.", blank: "zero" }),
    items: keys({ description: "Item of each row of gross." }),
    params: table({
      description:
        "Item, lead_time, rule (l4l, foq, poq, eoq, silverMeal, luc, ppb, ww), quantity (of foq, or periods of poq), safety, scrap, minimum, multiple, setup, holding, on_hand; in this order, or in any order under a header.",
      minColumns: 2,
    }),
    bom: table({ description: billDescription, optional: true, minColumns: 3 }),
    onHand: vector({
      description: "Stock, one number an item; otherwise that of params.",
      optional: true,
      blank: "zero",
    }),
    scheduled: numericMatrix({
      description: "Receipts on order, items × periods.",
      optional: true,
      blank: "zero",
    }),
    output: choice({
      description:
        "Planned releases or receipts, projected available balance, net or gross requirements, or the record.",
      choices: planOutputs,
      also: planSpellings,
      default: "releases",
    }),
    timeline: dates({
      description: "First day of each period, where first and last of the bill are dates.",
      optional: true,
    }),
  },
  example: '=SOP.MRP({150,0,0,120}, "A", {"A",2,"foq",230}, , 37, {230,0,0,0}, "receipts")',
  source:
    "Orlicky, Material Requirements Planning; low-level coding, net = gross − on hand − scheduled + safety stock.",
  notes: [
    "By-products (negative quantity in the bill) arrive with what they come out of, as scheduled receipts of their item: quantity · (1 − scrap) of each unit released.",
    "Items of the bill that are not in items are added below them, with lot for lot and no lead time.",
    "A loop in the bill gives #VALUE! and is named.",
  ],
  async compute({ gross: given, items, params, bom, onHand, scheduled: due, output, timeline }, context) {
    const [gross, scheduled] = [lying(given, items.length), due && lying(due, items.length)];
    requireCount(gross.rows.length, items.length, "gross", "item");
    requireOnce(items);
    const { names, lines: listed } = readBill(bom ?? [], items);
    const lines = inPeriods(listed, gross.columns, timeline?.values);
    const rules = itemRules(params, names, "params");
    const stock = onHand && spreadStock(onHand, items.length);
    const list = names.map((_, at): MrpItem => ({ ...rules[at], onHand: stock?.[at] ?? rules[at].onHand }));
    const demand = padRows(gross.rows, names.length, gross.columns);
    const receipts =
      scheduled && padRows(sameShape(scheduled, gross, "scheduled").rows, names.length, gross.columns);
    const plan = await context.run("mrp", [demand, list, lines, receipts, names, measuresOf[output]]);
    return showPlan(plan, names, output);
  },
});

export const drp = defineFunction({
  id: "DRP",
  phase: "supply",
  summary: "Distribution requirements planning: what every site needs, and what each lane must ship when.",
  returns: "Sites × periods; with output shipments a header and one row a lane by period of departure.",
  parameters: {
    demand: numericMatrix({ description: "Customers' demand, sites × periods, units.", blank: "zero" }),
    sites: keys({ description: "Site of each row of demand." }),
    lanes: table({
      description:
        "From, to, transit in periods, quota as a fraction (lanes into a site share equally if blank).",
      minColumns: 3,
    }),
    stock: vector({ description: "Stock, one number a site.", optional: true, blank: "zero" }),
    params: table({
      description:
        "Site, lead_time (where it is made), rule, quantity, safety, scrap, minimum, multiple; as in SOP.MRP.",
      optional: true,
      minColumns: 2,
    }),
    output: choice({
      description:
        "Shipments by lane, or releases, receipts, available balance, net, gross, or the record of the sites.",
      choices: { shipments: [5], ...planOutputs },
      also: planSpellings,
      default: "shipments",
    }),
    scheduled: numericMatrix({
      description: "Receipts under way, sites × periods.",
      optional: true,
      blank: "zero",
    }),
  },
  example: '=SOP.DRP({0,0,0;0,0,30}, {"plant";"shop"}, {"plant","shop",2}, {50;0})',
  source: "Martin, Distribution Resource Planning; time-phased order points, transit on the lane.",
  notes: [
    "Lanes that run in a circle give #VALUE! and are named.",
    "The first column of shipments and releases holds what is late.",
  ],
  async compute({ demand, sites, lanes, stock, params, output, scheduled }, context) {
    requireCount(demand.rows.length, sites.length, "demand", "site");
    const find = positionsOf(sites, "the sites");
    const records = readRecords(lanes, "lanes", {
      from: { kind: "text", synonyms: ["source"] },
      to: { kind: "text", synonyms: ["destination"] },
      transit: { kind: "number", synonyms: ["transit time", "lead time"], whenBlank: 0, min: 0 },
      quota: { kind: "number", synonyms: ["share"], whenBlank: NaN },
    });
    const list = records.map((lane, at) => ({
      from: find(lane.from, `row ${at + 1} of lanes`),
      to: find(lane.to, `row ${at + 1} of lanes`),
      transit: lane.transit,
      quota: Number.isNaN(lane.quota) ? undefined : lane.quota,
    }));
    const rules = itemRules(params ?? [], sites, "params");
    const onHand = stock && spreadStock(stock, sites.length);
    const places = sites.map((_, at): DrpSite => ({
      ...rules[at],
      onHand: onHand?.[at] ?? rules[at].onHand,
    }));
    const receipts = scheduled && sameShape(scheduled, demand, "scheduled").rows;
    const plan = await context.run("drp", [demand.rows, places, list, receipts, sites, measuresOf[output]]);
    if (output !== "shipments") return showPlan(plan, sites, output);
    const header: ResultCell[] = ["from", "to", "late", ...periodNumbers(demand.columns)];
    const body = plan.shipments.map((row, lane): ResultCell[] => [
      sites[list[lane].from],
      sites[list[lane].to],
      plan.lateShipments[lane],
      ...row,
    ]);
    return [header, ...body];
  },
});

/** Two rows of one item would be planned as two items that know nothing of each other. */
function requireOnce(items: readonly string[]): void {
  const twice = items.find((item, at) => items.indexOf(item) < at);
  if (twice === undefined) return;
  throw new PlanningError("value", say`${twice} stands twice in items; add its rows of gross into one.`);
}

function spreadStock(stock: Vector, count: number): number[] {
  if (stock.values.length !== count) {
    throw new PlanningError(
      "value",
      say`The stock has ${stock.values.length} numbers for ${count} rows; give one a row.`,
    );
  }
  return Array.from(stock.values);
}

function sameShape(given: Matrix, like: Matrix, name: string): Matrix {
  if (given.rows.length === like.rows.length && given.columns === like.columns) return given;
  throw new PlanningError(
    "value",
    say`${name} is ${given.rows.length} × ${given.columns} where demand is ${like.rows.length} × ${like.columns}; give the same shape.`,
  );
}

function padRows(rows: readonly Float64Array[], count: number, periods: number): Float64Array[] {
  return Array.from({ length: count }, (_, at) => rows[at] ?? new Float64Array(periods));
}

function periodNumbers(count: number): number[] {
  return Array.from({ length: count }, (_, t) => t + 1);
}

function showPlan(plan: MrpPlan, names: readonly string[], output: PlanOutput): ResultCell[][] {
  const withPastDue = (row: Float64Array, item: number): ResultCell[] => [plan.pastDue[item], ...row];
  switch (output) {
    case "releases":
      return plan.releases.map(withPastDue);
    case "receipts":
      return plan.planned.map((row) => Array.from(row));
    case "available":
    case "pab":
      return plan.available.map((row) => Array.from(row));
    case "net":
      return plan.net.map((row) => Array.from(row));
    case "gross":
      return plan.gross.map((row) => Array.from(row));
    case "record":
      return [
        ["item", "row", "past due", ...periodNumbers(plan.gross[0].length)],
        ...names.flatMap((name, item): ResultCell[][] => [
          [name, "gross requirements", null, ...plan.gross[item]],
          [name, "scheduled receipts", null, ...plan.scheduled[item]],
          [name, "projected available", null, ...plan.available[item]],
          [name, "net requirements", null, ...plan.net[item]],
          [name, "planned receipts", null, ...plan.planned[item]],
          [name, "planned releases", plan.pastDue[item], ...plan.releases[item]],
        ]),
      ];
  }
}
