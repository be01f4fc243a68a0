import { plainWord } from "../../planning/data/table";
import type {
  AggregateCosts,
  AggregateParameters,
  AggregatePlan,
} from "../../planning/supply/aggregatePlanCost";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import {
  choice,
  defineFunction,
  describeCell,
  table,
  toNumber,
  vector,
  type Cell,
  type ResultCell,
} from "../support";
import { positionStart } from "../support/parameter";
import { readSettings } from "../support/settings";

const parameterDescription =
  "Names and values in two columns: I0, Iend, B0, Bend (stock and backlog at start and end), W0, Wmax (workers), units_per_worker and hours_per_unit (or hours_per_worker, or hours_per_day with days), ot_hours_per_worker, material (money a unit), holding, backlog (money a unit and period), hire, layoff (money a worker), wage (money a worker and period) or wage_hour (money a regular hour, so that the wage follows days), ot_hour (money an hour), subcontract (money a unit), Cmax (units subcontracted a period), safety (units), average_holding (1: on the average of start and end).";

const parameterNames = {
  I0: {
    synonyms: [
      "opening inventory",
      "initial inventory",
      "beginning inventory",
      "starting inventory",
      "inventory",
    ],
    default: 0,
  },
  B0: { synonyms: ["opening backlog", "initial backlog", "beginning backlog"], default: 0 },
  Iend: { synonyms: ["closing inventory", "ending inventory", "final inventory"], default: 0 },
  Bend: { synonyms: ["closing backlog", "ending backlog", "final backlog"], default: 0 },
  W0: {
    synonyms: [
      "opening workforce",
      "initial workforce",
      "beginning workforce",
      "starting workforce",
      "initial workers",
      "opening workers",
      "workforce",
      "workers",
    ],
    default: 0,
  },
  Wmax: { synonyms: ["maximum workforce"] },
  Cmax: { synonyms: ["maximum subcontract", "subcontract limit"] },
  safety: { synonyms: ["safety stock", "minimum inventory"], default: 0 },
  unitsPerWorker: { synonyms: ["units per worker", "productivity", "output per worker"] },
  hoursPerUnit: {
    synonyms: [
      "hours per unit",
      "labour hours per unit",
      "labor hours per unit",
      "labour hours",
      "labor hours",
    ],
  },
  hoursPerWorker: { synonyms: ["hours per worker", "regular hours", "regular hours per worker"] },
  hoursPerDay: { synonyms: ["hours per day"], default: 8 },
  overtimeHoursPerWorker: {
    synonyms: [
      "ot hours per worker",
      "overtime hours per worker",
      "ot limit",
      "overtime limit",
      "max overtime",
    ],
    default: 0,
  },
  material: { synonyms: ["material cost", "production cost", "unit cost"], default: 0 },
  holding: { synonyms: ["holding cost", "inventory cost", "carrying cost"], default: 0 },
  averageHolding: { synonyms: ["holding on average"], default: 0 },
  backlog: {
    synonyms: ["backlog cost", "backorder", "backorder cost", "stockout", "stockout cost", "shortage cost"],
  },
  hire: {
    synonyms: ["hiring", "hiring cost", "hire cost", "hiring and training", "hiring and training cost"],
    default: 0,
  },
  layoff: { synonyms: ["layoffs", "layoff cost", "fire", "firing cost"], default: 0 },
  wage: {
    synonyms: [
      "wage per worker month",
      "wage per worker",
      "wages",
      "regular wage",
      "regular time cost",
      "labour cost",
      "labor cost",
    ],
    default: 0,
  },
  wageHour: {
    synonyms: [
      "wage hour",
      "wage per hour",
      "hourly wage",
      "regular hour",
      "labour cost per hour",
      "pay per hour",
    ],
    default: 0,
  },
  overtimeHour: {
    synonyms: ["ot hour", "overtime", "overtime hour", "overtime cost", "ot cost"],
    default: 0,
  },
  subcontract: {
    synonyms: ["subcontracting", "subcontract cost", "subcontracting cost", "outsourcing cost"],
  },
} as const;

/** A price at which nobody would subcontract, for plans without the possibility. */
const neverWorthIt = 1e7;

function readParameters(cells: Cell[][], periods: number, listed?: Float64Array): AggregateParameters {
  const given = readSettings(cells, "params", parameterNames);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value >= 0) continue;
    throw new PlanningError("value", say`${name} in params is ${value}; it needs a number of at least 0.`);
  }
  const days = listed?.length === 1 ? new Float64Array(periods).fill(listed[0]) : listed;
  if (days && days.length !== periods) {
    throw new PlanningError(
      "value",
      say`days has ${days.length} numbers for ${periods} periods; give one a period.`,
    );
  }
  // Without hours, output is not bound to people: a plan of units and their costs only.
  const hoursPerUnit = given.hoursPerUnit ?? (given.unitsPerWorker === undefined ? 0 : 1);
  const daily = days?.map((count) => count * given.hoursPerDay);
  const byOutput = given.unitsPerWorker === undefined ? undefined : given.unitsPerWorker * hoursPerUnit;
  const regularHours = given.hoursPerWorker ?? daily ?? byOutput ?? 0;
  const paid = (hours: number): number => given.wage + hours * given.wageHour;
  if (given.wageHour > 0 && regularHours === 0)
    throw new PlanningError(
      "value",
      say`wage_hour in params needs the hours of a worker: give days, hours_per_worker, or units_per_worker with hours_per_unit.`,
    );
  return {
    openingInventory: given.I0,
    openingBacklog: given.B0,
    closingInventory: given.Iend,
    closingBacklog: given.Bend,
    maximumBacklog: given.backlog === undefined && given.B0 === 0 && given.Bend === 0 ? 0 : undefined,
    openingWorkforce: given.W0,
    maximumWorkforce: given.Wmax,
    maximumSubcontract: given.Cmax ?? (given.subcontract === undefined ? 0 : undefined),
    safetyStock: given.safety > 0 ? new Float64Array(periods).fill(given.safety) : undefined,
    hoursPerUnit,
    regularHours,
    overtimeHoursPerWorker: given.overtimeHoursPerWorker,
    material: given.material,
    holding: given.holding,
    holdingBasis: given.averageHolding > 0 ? "average" : "end",
    backlog: given.backlog ?? 0,
    hire: given.hire,
    layoff: given.layoff,
    wage: typeof regularHours === "number" ? paid(regularHours) : regularHours.map(paid),
    overtimeHour: given.overtimeHour,
    subcontract: given.subcontract ?? neverWorthIt,
  };
}

const planRows = ["workforce", "hired", "laidOff", "produced", "overtime", "subcontracted"] as const;
const planTitles: Record<(typeof planRows)[number], string> = {
  workforce: "workforce",
  hired: "hired",
  laidOff: "laid off",
  produced: "produced",
  overtime: "overtime hours",
  subcontracted: "subcontracted",
};
const costRows = [
  "wages",
  "overtime",
  "hiring",
  "layoff",
  "material",
  "subcontracting",
  "holding",
  "backlog",
  "total",
] as const;

export const aggPlan = defineFunction({
  id: "AGGPLAN",
  phase: "supply",
  summary:
    "Aggregate plan of one product family: workforce, overtime, subcontracting, stock and backlog at the lowest cost.",
  returns:
    "Output plan: a header, then workforce, hired, laid off, produced, overtime hours, subcontracted, inventory and backlog by period with their totals, then the cost by type. Output cost: the total cost.",
  parameters: {
    demand: vector({ description: "Demand, units a period.", blank: "zero", min: 0 }),
    params: table({ description: parameterDescription }),
    days: vector({
      description: "Working days of each period; with hours_per_day they give the regular hours of a worker.",
      optional: true,
      min: 0,
    }),
    policy: choice({
      description:
        "Optimal; whole workers and units; chase demand; level workforce; hybrid (level with overtime and subcontracting).",
      choices: { optimal: [0], integer: [1], chase: [2], level: [3], hybrid: [4] },
      also: {
        optimal: ["lp", "linear"],
        integer: ["whole", "milp"],
        chase: ["chase demand"],
        level: ["level production", "level workforce"],
        hybrid: ["mixed"],
      },
      default: "optimal",
    }),
    output: choice({
      description:
        "The plan with its costs, the total cost, the costs by type, or the cost of one more unit of demand in each period.",
      choices: { plan: [0], cost: [1], costs: [2], marginal: [3] },
      also: { cost: ["total cost", "total"], costs: ["cost breakdown", "breakdown"] },
      default: "plan",
    }),
  },
  example:
    '=SOP.AGGPLAN({1600,3000,3200,3800,2200,2200}, {"I0",1000;"Iend",500;"W0",80;"units_per_worker",40;"hours_per_unit",4;"ot_hours_per_worker",10;"material",10;"holding",2;"backlog",5;"hire",300;"layoff",500;"wage",640;"ot_hour",6;"subcontract",30}, , "optimal", "cost")',
  source: "Hanssmann & Hess 1960; Chopra & Meindl, Supply Chain Management, ch. 8. Solved by HiGHS.",
  notes: [
    "The optimal plan never costs more than another policy.",
    "Plans of the same cost can differ: compare the cost, not the plan.",
    "Without a price for subcontracting there is none, and without one for backlog demand may not wait.",
  ],
  cancelable: true,
  async compute({ demand, params, days, policy, output }, context) {
    const parameters = readParameters(params, demand.values.length, days?.values);
    const result = await context.run("aggregatePlan", { demand: demand.values, parameters, policy });
    if (output === "cost") return result.costs.total;
    if (output === "costs") return costTable(result.costs);
    if (output === "marginal") {
      if (policy === "integer")
        throw new PlanningError("notAvailable", say`A plan of whole units has no marginal cost.`);
      return [result.marginalCost];
    }
    return planTable(result.plan, result.costs);
  },
});

export const planCost = defineFunction({
  id: "PLANCOST",
  phase: "supply",
  summary: "Costs of any aggregate plan, drawn by hand or computed: by type and in total.",
  returns:
    "Two columns, type of cost and money, ending in the total; or the total; or stock and backlog by period.",
  parameters: {
    plan: table({
      description:
        "Rows with their name in the first column: workforce, hired, laid off, produced, overtime hours, subcontracted; hired and laid off follow from workforce when left out. The result of SOP.AGGPLAN is accepted.",
      minColumns: 2,
    }),
    demand: vector({ description: "Demand, units a period.", blank: "zero", min: 0 }),
    params: table({ description: parameterDescription }),
    days: vector({ description: "Working days of each period.", optional: true, min: 0 }),
    output: choice({
      description: "Costs by type, the total, or stock and backlog.",
      choices: { costs: [0], total: [1], stock: [2] },
      default: "costs",
    }),
  },
  example:
    '=SOP.PLANCOST({"produced",300,300,300,300,300,300}, {200,200,300,400,500,200}, "material=2; holding=1; backlog=5; average_holding=1", , "total")',
  source: "Stock and backlog follow from the balance; costs as in SOP.AGGPLAN.",
  notes: [
    "A workforce that does not follow from hiring and layoffs gives #VALUE! naming the period.",
    "Production beyond the hours gives #NUM! naming the period, and so does demand that waits when backlog has no cost.",
  ],
  async compute({ plan, demand, params, days, output }, context) {
    const parameters = readParameters(params, demand.values.length, days?.values);
    const rows = readPlan(plan, demand.values.length, parameters.openingWorkforce);
    const costs = await context.run("aggregatePlanCost", [rows, demand.values, parameters]);
    if (output !== "stock") requirePricedBacklog(costs, params);
    if (output === "total") return costs.total;
    if (output === "stock")
      return [
        ["inventory", ...costs.inventory],
        ["backlog", ...costs.backlogUnits],
      ];
    return costTable(costs);
  },
});

/** Demand that waits without a price would make the worst plan the cheapest. */
function requirePricedBacklog({ backlogUnits }: AggregateCosts, params: Cell[][]): void {
  const period = backlogUnits.findIndex((units) => units > smallestBacklog);
  if (period < 0 || readSettings(params, "params", parameterNames).backlog !== undefined) return;
  throw new PlanningError(
    "number",
    say`The plan is ${backlogUnits[period]} units short in period ${period + 1}, and params has no cost of backlog.`,
  );
}

/** Less is rounding. */
const smallestBacklog = 1e-6;

function planTable(plan: AggregatePlan, costs: AggregateCosts): ResultCell[][] {
  const periods = plan.workforce.length;
  const header: ResultCell[] = ["measure", ...Array.from({ length: periods }, (_, t) => t + 1), "total"];
  const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
  const row = (name: string, values: Float64Array): ResultCell[] => [name, ...values, sum(values)];
  const blanks: ResultCell[] = Array.from({ length: periods }, () => null);
  return [
    header,
    ...planRows.map((name) => row(planTitles[name], plan[name])),
    row("inventory", costs.inventory),
    row("backlog", costs.backlogUnits),
    ...costRows.map((name): ResultCell[] => [`cost: ${name}`, ...blanks, costs[name]]),
  ];
}

function costTable(costs: AggregateCosts): ResultCell[][] {
  return costRows.map((name): ResultCell[] => [name, costs[name]]);
}

function readPlan(cells: Cell[][], periods: number, openingWorkforce: number): AggregatePlan {
  const rowOf = (name: (typeof planRows)[number], ...synonyms: string[]) => {
    const words = [name, planTitles[name], ...synonyms].map(plainWord);
    const at = cells.findIndex((row) => typeof row[0] === "string" && words.includes(plainWord(row[0])));
    return at < 0 ? undefined : readRow(cells[at], at, periods);
  };
  const zeros = () => new Float64Array(periods);
  const workforce = rowOf("workforce", "workers") ?? new Float64Array(periods).fill(openingWorkforce);
  const change = workforce.map((people, t) => people - (t === 0 ? openingWorkforce : workforce[t - 1]));
  const produced = rowOf("produced", "production", "output");
  if (!produced)
    throw new PlanningError(
      "value",
      say`plan has no row "produced"; put the names of the rows in its first column.`,
    );
  return {
    workforce,
    hired: rowOf("hired", "hire", "hiring") ?? change.map((people) => Math.max(0, people)),
    laidOff: rowOf("laidOff", "layoff", "layoffs", "fired") ?? change.map((people) => Math.max(0, -people)),
    produced,
    overtime: rowOf("overtime", "ot hours") ?? zeros(),
    subcontracted: rowOf("subcontracted", "subcontract", "subcontracting") ?? zeros(),
  };
}

function readRow(row: Cell[], at: number, periods: number): Float64Array {
  if (row.length <= periods) {
    throw new PlanningError(
      "value",
      say`Row ${at + 1} of plan has ${row.length - 1} periods where demand has ${periods}.`,
    );
  }
  return Float64Array.from(row.slice(1, periods + 1), (cell, t) => {
    const value = cell === null ? 0 : toNumber(cell);
    if (value !== undefined) return value;
    throw new PlanningError(
      "value",
      say`${positionStart("plan", at, t + 1)} is ${describeCell(cell)}; it needs a number.`,
    );
  });
}
