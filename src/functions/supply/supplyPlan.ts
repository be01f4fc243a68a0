import type { Activity, DemandStream, StockPoint, SupplyModel } from "../../planning/supply/supplyModel";
import type { SupplyPlan } from "../../planning/supply/supplyPlan";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import {
  choice,
  defineFunction,
  keys,
  numericMatrix,
  positionsOf,
  readRecords,
  table,
  toNumber,
  type Cell,
  type Matrix,
  type ResultCell,
} from "../support";
import { lying, requireCount } from "../support/shapes";

/** Larger plans run in the pane, which shows progress and writes tables. */
const mostDecisions = 50_000;
/** With lots or set-ups a plan is proven to be this near to the best. */
const formulaGap = 1e-4;

const itemColumns = {
  item: { kind: "text" },
  opening: { kind: "number", synonyms: ["stock", "on hand", "opening stock"], whenBlank: 0 },
  cost: { kind: "number", synonyms: ["production cost", "unit cost"], whenBlank: 0 },
  holding: { kind: "number", synonyms: ["holding cost"], whenBlank: 0, min: 0 },
  penalty: {
    kind: "number",
    synonyms: ["shortage cost", "backlog cost", "late cost"],
    whenBlank: 1000,
    min: 0,
  },
  safety: { kind: "number", synonyms: ["safety stock"], whenBlank: 0, min: 0 },
  leadTime: { kind: "number", synonyms: ["lead time", "lead"], whenBlank: 0, min: 0 },
  buyCost: { kind: "number", synonyms: ["buy cost", "purchase cost"], whenBlank: NaN },
  price: { kind: "number", whenBlank: NaN },
  lost: { kind: "number", synonyms: ["lost sales"], whenBlank: 0 },
  setupCost: { kind: "number", synonyms: ["setup cost", "setup", "fixed cost"], whenBlank: 0, min: 0 },
  setupHours: { kind: "number", synonyms: ["setup hours", "setup time"], whenBlank: 0, min: 0 },
  minimumLot: { kind: "number", synonyms: ["minimum lot", "min lot", "moq"], whenBlank: 0, min: 0 },
  lot: { kind: "number", synonyms: ["lot size", "multiple"], whenBlank: 0, min: 0 },
  endPenalty: { kind: "number", synonyms: ["end penalty", "end backlog cost"], whenBlank: NaN, min: 0 },
} as const;

const resourceColumns = {
  resource: { kind: "text", synonyms: ["name"] },
  capacity: { kind: "number", synonyms: ["hours", "regular"], min: 0 },
  overtime: { kind: "number", synonyms: ["overtime hours", "max overtime"], whenBlank: 0, min: 0 },
  overtimeCost: { kind: "number", synonyms: ["overtime cost", "ot cost"], whenBlank: 0, min: 0 },
} as const;

export const supplyPlan = defineFunction({
  id: "SUPPLYPLAN",
  phase: "supply",
  summary:
    "The cheapest supply plan for several items on shared resources: production, stock, overtime and shortage together.",
  returns:
    "Items × periods of production, inventory or shortage; overtime and worth of an hour as resources × periods; reasons as a list; cost as one number; all as a table with the names of the rows.",
  parameters: {
    demand: numericMatrix({ description: "Demand, items × periods, units.", blank: "zero", min: 0 }),
    items: table({
      description:
        "Item, opening stock, cost (to make a unit), holding (a unit and period), penalty (a unit short and period; default 1000), safety stock, lead_time, buy_cost (blank: not bought), price, lost (1: unmet demand is lost, else it waits), setup_cost and setup_hours (each period in which the item is made; the hours on its first resource), minimum_lot, lot (whole lots only), end_penalty (a unit still waiting after the last period; default 4 × penalty); in this order or under a header, in the order of demand. Components come below the items of demand.",
    }),
    resources: table({
      description: "Resource, hours a period, overtime hours a period, money an overtime hour.",
      minColumns: 2,
    }),
    bill: table({
      description:
        "Hours a unit: resources × items (or items × resources where only that fits), or a list item, resource, hours.",
    }),
    materials: table({
      description: "Components: parent, component, quantity a unit.",
      optional: true,
      minColumns: 3,
    }),
    capacity: numericMatrix({
      description: "Hours of each resource by period, in place of the same hours in all periods.",
      optional: true,
      min: 0,
    }),
    output: choice({
      description: "What to show.",
      choices: {
        production: [0],
        inventory: [1],
        shortage: [2],
        overtime: [3],
        worth: [4],
        duals: [],
        cost: [5],
        reasons: [6],
        all: [9],
      },
      also: {
        shortage: ["backlog", "lost", "unmet"],
        worth: ["dual", "shadow prices", "marginal values"],
        cost: ["total cost", "objective"],
        reasons: ["shortages", "explanation"],
        inventory: ["stock"],
      },
      default: "production",
    }),
    policy: choice({
      description:
        "The optimal plan, or one restricted to chase demand, to a level rate, or to a level rate with overtime.",
      choices: { optimal: [0], chase: [1], level: [2], hybrid: [3] },
      default: "optimal",
    }),
    periods: keys({ description: "Names of the periods, for the reasons.", optional: true }),
  },
  example:
    '=SOP.SUPPLYPLAN({5,5,12,20}, {"item","opening","cost","holding","penalty";"Tea",0,2,1,30}, {"Filling",10,2,5}, 1)',
  source:
    "Linear programme over items, resources and periods, solved by HiGHS; safety stock is a soft target.",
  notes: [
    "Every shortage is explained: output reasons.",
    "What still waits after the last period costs end_penalty instead of penalty, so that no plan gains by leaving it: give the penalty there where the end of the table is the end of the season.",
    "An item with buy_cost and without hours or components is bought only.",
    "Large plans belong to the pane; over 50,000 decisions give #N/A.",
    "Set-ups and lots make it a mixed-integer programme: proven within 0.01 %, or the best plan of 30 seconds.",
  ],
  cancelable: true,
  async compute({ demand, items, resources, bill, materials, capacity, output, policy, periods }, context) {
    const model = buildModel({ demand, items, resources, bill, materials, capacity, periods });
    if (model.activities.length * model.periods > mostDecisions) {
      throw new PlanningError(
        "notAvailable",
        say`This plan is too large for a formula; run Supply plan in the pane.`,
      );
    }
    const plan = await context.run("supplyPlan", {
      model,
      options: { policy, relativeGap: formulaGap },
    });
    return show(plan, model, output);
  },
});

interface Inputs {
  demand: Matrix;
  items: Cell[][];
  resources: Cell[][];
  bill: Cell[][];
  materials?: Cell[][];
  capacity?: Matrix;
  periods?: string[];
}

function buildModel(inputs: Inputs): SupplyModel {
  const items = readRecords(inputs.items, "items", itemColumns);
  const machines = readRecords(inputs.resources, "resources", resourceColumns);
  const names = items.map((item) => item.item);
  positionsOf(names, say`the items`);
  positionsOf(
    machines.map((machine) => machine.resource),
    say`the resources`,
  );
  const demand = lying(inputs.demand, items.length);
  if (demand.rows.length > items.length) {
    throw new PlanningError(
      "value",
      say`demand has ${demand.rows.length} rows for ${items.length} items; give one row an item.`,
    );
  }
  if (inputs.capacity) requireCount(inputs.capacity.rows.length, machines.length, "capacity", "resource");
  const hours = readBill(
    inputs.bill,
    names,
    machines.map((machine) => machine.resource),
  );
  const components = readMaterials(inputs.materials, names);
  const activities = items.flatMap((item, at) => waysToGet(item, at, hours[at], components[at]));
  return {
    periods: demand.columns,
    periodNames: inputs.periods,
    points: items.map((item): StockPoint => ({
      item: item.item,
      site: "",
      opening: item.opening,
      holding: item.holding,
      safety: item.safety,
      safetyPenalty: item.safety > 0 ? item.penalty / 10 : undefined,
    })),
    activities,
    resources: machines.map((machine, at) => ({
      name: machine.resource,
      capacity: inputs.capacity?.rows[at] ?? machine.capacity,
      overtime: machine.overtime,
      overtimeCost: machine.overtimeCost,
    })),
    demand: demand.rows.map((quantity, at): DemandStream => ({
      point: at,
      customer: say`customers`,
      quantity,
      price: Number.isNaN(items[at].price) ? undefined : items[at].price,
      shortage: items[at].lost > 0 ? "lost" : "backlog",
      penalty: items[at].penalty,
      endPenalty: Number.isNaN(items[at].endPenalty) ? undefined : items[at].endPenalty,
    })),
  };
}

interface ItemRecord {
  item: string;
  cost: number;
  leadTime: number;
  buyCost: number;
  setupCost: number;
  setupHours: number;
  minimumLot: number;
  lot: number;
}

/** An item is made when it takes hours or components, or when it cannot be bought; it is bought when it has a price to buy. */
function waysToGet(
  item: ItemRecord,
  point: number,
  hours: Use[],
  inputs: { point: number; quantity: number }[],
): Activity[] {
  const isBought = !Number.isNaN(item.buyCost);
  const isMade = hours.length > 0 || inputs.length > 0 || !isBought;
  const { setupCost, setupHours, minimumLot, lot } = item;
  const common = { output: point, leadTime: item.leadTime, ...(lot > 0 ? { lot } : {}), minimumLot };
  const made: Activity[] = isMade
    ? [
        {
          ...common,
          name: `Make ${item.item}`,
          kind: "make",
          cost: item.cost,
          uses: hours,
          inputs,
          setupCost,
          setupHours,
        },
      ]
    : [];
  const bought: Activity[] = isBought
    ? [{ ...common, name: `Buy ${item.item}`, kind: "buy", cost: item.buyCost }]
    : [];
  return [...made, ...bought];
}

interface Use {
  resource: number;
  hours: number;
}

function readBill(cells: Cell[][], items: readonly string[], resources: readonly string[]): Use[][] {
  const uses: Use[][] = items.map(() => []);
  const isList = cells.some((row) =>
    row.some((cell) => typeof cell === "string" && toNumber(cell) === undefined),
  );
  if (isList) {
    const [itemAt, resourceAt] = [
      positionsOf(items, say`the items`),
      positionsOf(resources, say`the resources`),
    ];
    const lines = readRecords(cells, "bill", {
      item: { kind: "text", synonyms: ["product"] },
      resource: { kind: "text" },
      hours: { kind: "number", synonyms: ["hours per unit"], min: 0 },
    });
    lines.forEach((line, at) => {
      const where = say`row ${at + 1} of ${"bill"}`;
      uses[itemAt(line.item, where)].push({ resource: resourceAt(line.resource, where), hours: line.hours });
    });
    return uses;
  }
  const isTurned =
    cells.length !== resources.length && cells[0].length === resources.length && cells.length <= items.length;
  if (!isTurned && (cells.length !== resources.length || cells[0].length > items.length)) {
    throw new PlanningError(
      "value",
      say`bill is ${cells.length} × ${cells[0].length} for ${resources.length} resources and ${items.length} items; give resources × items.`,
    );
  }
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      const [resource, item] = isTurned ? [c, r] : [r, c];
      const hours = toNumber(cell) ?? 0;
      if (hours > 0) uses[item].push({ resource, hours });
    }),
  );
  return uses;
}

function readMaterials(
  cells: Cell[][] | undefined,
  items: readonly string[],
): { point: number; quantity: number }[][] {
  const inputs: { point: number; quantity: number }[][] = items.map(() => []);
  if (!cells) return inputs;
  const find = positionsOf(items, say`the items`);
  const lines = readRecords(cells, "materials", {
    parent: { kind: "text", synonyms: ["item"] },
    component: { kind: "text", synonyms: ["material"] },
    quantity: { kind: "number", synonyms: ["qty", "quantity per"], min: 0 },
  });
  lines.forEach((line, at) => {
    const where = say`row ${at + 1} of ${"materials"}`;
    inputs[find(line.parent, where)].push({ point: find(line.component, where), quantity: line.quantity });
  });
  return inputs;
}

function show(plan: SupplyPlan, model: SupplyModel, output: string): ResultCell[][] | number {
  const rows = measures(plan, model);
  switch (output) {
    case "cost":
      return plan.costs.total;
    case "reasons":
      return reasons(plan, model);
    case "all":
      return [
        [
          "measure",
          "name",
          ...Array.from({ length: model.periods }, (_, t): ResultCell => model.periodNames?.[t] ?? t + 1),
        ],
        ...Object.entries(rows).flatMap(([measure, { names, values }]) =>
          values.map((row, at): ResultCell[] => [measure, names[at], ...row]),
        ),
        ["cost", "total", plan.costs.total],
      ];
    case "duals":
      return rows.worth.values.map((row) => [...row]);
    default:
      return rows[output as keyof typeof rows].values.map((row) => [...row]);
  }
}

type Measure = { names: string[]; values: Float64Array[] };

function measures(
  plan: SupplyPlan,
  model: SupplyModel,
): Record<"production" | "inventory" | "shortage" | "overtime" | "worth", Measure> {
  const items = model.points.map((point) => point.item);
  const resources = model.resources.map((resource) => resource.name);
  const blank = () => new Float64Array(model.periods);
  const production = items.map(blank);
  model.activities.forEach((activity, at) => add(production[activity.output], plan.quantities.started[at]));
  const short = model.demand.map((_, at) =>
    blank().map((_v, t) => plan.quantities.backlog[at][t] + plan.quantities.lost[at][t]),
  );
  const worth = resources.map(blank);
  for (const { kind, index, period, value } of plan.marginalValues)
    if (kind === "resource") worth[index][period] = value;
  return {
    production: { names: items, values: production },
    inventory: { names: items, values: plan.quantities.inventory },
    shortage: { names: model.demand.map((stream) => items[stream.point]), values: short },
    overtime: { names: resources, values: plan.quantities.overtime },
    worth: { names: resources, values: worth },
  };
}

function add(into: Float64Array, values: Float64Array): void {
  for (let t = 0; t < into.length; t++) into[t] += values[t];
}

function reasons(plan: SupplyPlan, model: SupplyModel): ResultCell[][] {
  const header: ResultCell[] = ["item", "period", "units", "kind", "money", "reason"];
  const body = plan.shortages.map((shortage): ResultCell[] => [
    model.points[model.demand[shortage.stream].point].item,
    model.periodNames?.[shortage.period] ?? shortage.period + 1,
    shortage.units,
    shortage.kind,
    shortage.money,
    shortage.reason,
  ]);
  return body.length === 0
    ? [header, ["none", null, 0, null, 0, say`All demand is met in time.`]]
    : [header, ...body];
}
