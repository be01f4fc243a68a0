import type { BomLine } from "../../planning/supply/materials/billOfMaterials";
import type { DrpSite } from "../../planning/supply/materials/drp";
import {
  mrpMeasures,
  type MrpItem,
  type MrpMeasure,
  type MrpPlan,
} from "../../planning/supply/materials/mrp";
import type { LotRule } from "../../planning/supply/lots/lotSizing";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import {
  choice,
  defineFunction,
  integer,
  keys,
  numericMatrix,
  positionsOf,
  readRecords,
  table,
  vector,
  type Cell,
  type Matrix,
  type ResultCell,
  type Vector,
} from "../support";
import { requireCount } from "../support/shapes";

const bomTable = table({
  description:
    "Bill of materials: parent, component, quantity per parent, scrap as a fraction, first and last period. A header row is welcome.",
  optional: true,
  minColumns: 3,
});

/** Item parameters shared by MRP and DRP. */
const ruleColumns = {
  rule: { kind: "text", synonyms: ["lot rule", "policy"], whenBlank: "l4l" },
  quantity: {
    kind: "number",
    synonyms: ["lot", "lot size", "order quantity", "periods"],
    whenBlank: 0,
    min: 0,
  },
  safety: { kind: "number", synonyms: ["safety stock", "ss"], whenBlank: 0 },
  scrap: { kind: "number", synonyms: ["loss"], whenBlank: 0, min: 0 },
  minimum: { kind: "number", synonyms: ["min", "moq"], whenBlank: 0, min: 0 },
  multiple: { kind: "number", synonyms: ["rounding"], whenBlank: 0, min: 0 },
  setup: { kind: "number", synonyms: ["setup cost", "order cost"], whenBlank: 0, min: 0 },
  holding: { kind: "number", synonyms: ["holding cost"], whenBlank: 0, min: 0 },
} as const;

export const explode = defineFunction({
  id: "EXPLODE",
  phase: "supply",
  summary: "Lists all components of the given items with their quantities, or everything that uses them.",
  returns: "A header and one row a step: level, parent, item, quantity, path.",
  parameters: {
    items: keys({ description: "Items to explode." }),
    quantities: vector({ description: "Units of each item.", blank: "zero" }),
    bom: table({
      description:
        "Bill of materials: parent, component, quantity per parent, scrap as a fraction, first and last period.",
      minColumns: 3,
    }),
    levels: integer({ description: "Deepest level listed.", optional: true, min: 1 }),
    direction: choice({
      description: "Down to the components, or up to the items that use them.",
      choices: { down: [0], up: [1], whereUsed: [] },
      default: "down",
    }),
  },
  example: '=SOP.EXPLODE("bike", 10, {"bike","wheel",2;"wheel","spoke",36})',
  source: "Multi-level explosion with scrap: quantity ÷ (1 − scrap).",
  notes: ["A loop in the bill gives #VALUE! and is named."],
  async compute({ items, quantities, bom, levels, direction }, context) {
    requireCount(quantities.values.length, items.length, "quantities", "item");
    const { names, lines } = readBom(bom, items);
    const inBill = new Set(lines.flatMap(({ parent, component }) => [names[parent], names[component]]));
    if (!items.some((item) => inBill.has(item))) {
      throw new PlanningError(
        "notAvailable",
        say`${items.slice(0, 3).join(", ")} stands nowhere in the bill of materials; check how it is written.`,
      );
    }
    const demands = items.map((item, at) => ({ item: names.indexOf(item), quantity: quantities.values[at] }));
    const options = { levels, direction: direction === "down" ? ("down" as const) : ("up" as const), names };
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
        "Item, lead_time, rule (l4l, foq, poq, eoq, silverMeal, luc, ppb, ww), quantity (of foq, or periods of poq), safety, scrap, minimum, multiple, setup, holding; in this order, or in any order under a header.",
      minColumns: 2,
    }),
    bom: bomTable,
    onHand: vector({ description: "Stock, one number an item.", optional: true, blank: "zero" }),
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
  },
  example: '=SOP.MRP({150,0,0,120}, "A", {"A",2,"foq",230}, , 37, {230,0,0,0}, "receipts")',
  source:
    "Orlicky, Material Requirements Planning; low-level coding, net = gross − on hand − scheduled + safety stock.",
  notes: [
    "Items of the bill that are not in items are added below them, with lot for lot and no lead time.",
    "A loop in the bill gives #VALUE! and is named.",
  ],
  async compute({ gross, items, params, bom, onHand, scheduled, output }, context) {
    requireCount(gross.rows.length, items.length, "gross", "item");
    const { names, lines } = readBom(bom ?? [], items);
    const rules = itemRules(params, names, "params");
    const stock = spreadStock(onHand, items.length);
    const list = names.map((_, at): MrpItem => ({ ...rules[at], onHand: stock[at] ?? 0 }));
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
    const onHand = spreadStock(stock, sites.length);
    const places = sites.map((_, at): DrpSite => ({ ...rules[at], onHand: onHand[at] }));
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

/** The lines of a bill by position; names it mentions beyond the given ones are added behind them. */
function readBom(cells: Cell[][], items: readonly string[]): { names: string[]; lines: BomLine[] } {
  const names = [...items];
  const positions = new Map(names.map((name, at) => [name, at]));
  const position = (name: string): number => {
    const known = positions.get(name);
    if (known !== undefined) return known;
    positions.set(name, names.length);
    return names.push(name) - 1;
  };
  if (cells.length === 0) return { names, lines: [] };
  const records = readRecords(cells, "bom", {
    parent: { kind: "text", synonyms: ["item", "assembly"] },
    component: { kind: "text", synonyms: ["child", "part", "material"] },
    quantity: { kind: "number", synonyms: ["qty", "qty per", "quantity per"], min: 0 },
    scrap: { kind: "number", synonyms: ["loss"], whenBlank: 0, min: 0 },
    from: { kind: "number", synonyms: ["first period"], whenBlank: 1, min: 1 },
    to: { kind: "number", synonyms: ["last period"], whenBlank: Infinity, min: 1 },
  });
  const lines = records.map((record) => ({
    parent: position(record.parent),
    component: position(record.component),
    quantity: record.quantity,
    scrap: record.scrap,
    from: record.from - 1,
    to: record.to - 1,
  }));
  return { names, lines };
}

const ruleNames: Record<string, LotRule> = {
  l4l: "l4l",
  lotforlot: "l4l",
  lfl: "l4l",
  fixed: "foq",
  fixedorderquantity: "foq",
  periodorderquantity: "poq",
  leastunitcost: "luc",
  partperiod: "ppb",
  partperiodbalancing: "ppb",
  leasttotalcost: "ltc",
  foq: "foq",
  poq: "poq",
  eoq: "eoq",
  silvermeal: "silverMeal",
  sm: "silverMeal",
  luc: "luc",
  ppb: "ppb",
  ltc: "ltc",
  ww: "ww",
  wagnerwhitin: "ww",
};

/** The replenishment rule of every item; items without a row are lot for lot without lead time. */
function itemRules(cells: Cell[][], names: readonly string[], argument: string): Omit<MrpItem, "onHand">[] {
  const columns = {
    item: { kind: "text", synonyms: ["site", "part"] },
    leadTime: { kind: "number", synonyms: ["lead time", "lead", "lt"], whenBlank: 0, min: 0 },
    ...ruleColumns,
  } as const;
  const records = cells.length === 0 ? [] : readRecords(cells, argument, columns);
  const byItem = new Map(records.map((record) => [record.item, record]));
  return names.map((name) => {
    const record = byItem.get(name);
    if (!record) return { leadTime: 0 };
    const rule = ruleNames[record.rule.toLowerCase().replace(/[\s_-]/g, "")];
    if (!rule) {
      throw new PlanningError(
        "value",
        say`The rule "${record.rule}" of ${name} in ${argument} is not known; use l4l, foq, poq, eoq, silverMeal, luc, ppb, ltc or ww.`,
      );
    }
    const lot = {
      quantity: record.quantity || undefined,
      periods: rule === "poq" ? record.quantity || undefined : undefined,
      minimum: record.minimum,
      multiple: record.multiple,
      setup: record.setup,
      holding: record.holding,
    };
    return { leadTime: record.leadTime, safetyStock: record.safety, scrap: record.scrap, rule, lot };
  });
}

function spreadStock(stock: Vector | undefined, count: number): number[] {
  if (!stock) return Array.from({ length: count }, () => 0);
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
