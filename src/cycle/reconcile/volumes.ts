import type { Company } from "../../planning/data/company";
import { valuePlan, type MissingRate } from "../../planning/reconcile/valuePlan";
import { RateBook } from "../rateBook";
import { eachOf, type Sliced } from "../slices";
import type { MonthSpan } from "../wideTable";
import { emptyBudget, readBudget } from "./budget";

/** Planned volume of the items, with what a unit earns and costs in each month. */
export interface ValuedVolumes {
  items: number[];
  family: string[];
  demand: Float64Array[];
  /** What the constrained plan ships. */
  supply: Float64Array[];
  /** Currency a unit; NaN when unknown. */
  price: Float64Array[];
  cost: Float64Array[];
}

/** The three parties to the gap. */
export const parties = ["Demand", "Supply", "Budget"] as const;
export type Party = (typeof parties)[number];
export const valueKinds = ["Units", "Revenue", "Margin"] as const;
export type ValueKind = (typeof valueKinds)[number];

/** Units, revenue and margin of demand, supply and budget by family and month. */
export interface FamilyGap {
  family: string;
  values: Record<ValueKind, Record<Party, Float64Array>>;
}

/** Family of an item as the tables of this step name it. */
export function finishedFamily({ items }: Company, item: number): string {
  return items.family[item] || "(no family)";
}

export function* valuedInSlices(
  company: Company,
  demand: ReadonlyMap<number, Float64Array>,
  supply: ReadonlyMap<number, Float64Array>,
  { first, count }: MonthSpan,
  rates = new RateBook(company),
  adjusted: (item: number, prices: Float64Array) => Float64Array = (_, prices) => prices,
): Sliced<ValuedVolumes> {
  const items = [...demand.keys()];
  const monthly = (of: (month: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, t) => of(first + t));
  return {
    items,
    family: items.map((item) => finishedFamily(company, item)),
    demand: items.map((item) => demand.get(item) ?? new Float64Array(count)),
    supply: items.map((item) => supply.get(item) ?? new Float64Array(count)),
    price: yield* eachOf(items, (item) =>
      adjusted(
        item,
        monthly((month) => rates.price(item, month)),
      ),
    ),
    cost: yield* eachOf(items, (item) => monthly((month) => rates.cost(item, month))),
  };
}

/** Families in order of first appearance, those that only the budget knows at the end. */
export function familyGaps(company: Company, volumes: ValuedVolumes, span: MonthSpan): FamilyGap[] {
  const budget = readBudget(company, span);
  const rowsOf = new Map<string, number[]>();
  volumes.family.forEach((family, row) => {
    const rows = rowsOf.get(family);
    if (rows) rows.push(row);
    else rowsOf.set(family, [row]);
  });
  const margin = volumes.price.map((row, k) => row.map((price, t) => price - volumes.cost[k][t]));
  return [...new Set([...rowsOf.keys(), ...budget.families.keys()])].map((family) => {
    const members = rowsOf.get(family) ?? [];
    const planned = budget.families.get(family) ?? emptyBudget(span.count);
    const of = (rows: Float64Array[], rates?: Float64Array[]): Float64Array =>
      sumRows(
        members.map((row) => product(rows[row], rates?.[row])),
        span.count,
      );
    return {
      family,
      values: {
        Units: { Demand: of(volumes.demand), Supply: of(volumes.supply), Budget: planned.units },
        Revenue: {
          Demand: of(volumes.demand, volumes.price),
          Supply: of(volumes.supply, volumes.price),
          Budget: planned.revenue,
        },
        Margin: {
          Demand: of(volumes.demand, margin),
          Supply: of(volumes.supply, margin),
          Budget: planned.margin,
        },
      },
    };
  });
}

/** All families added up. */
export function totalGap(gaps: readonly FamilyGap[], months: number): FamilyGap {
  const total = (kind: ValueKind, party: Party): Float64Array =>
    sumRows(
      gaps.map(({ values }) => values[kind][party]),
      months,
      party === "Budget",
    );
  const byParty = (kind: ValueKind): Record<Party, Float64Array> => ({
    Demand: total(kind, "Demand"),
    Supply: total(kind, "Supply"),
    Budget: total(kind, "Budget"),
  });
  return {
    family: "All families",
    values: { Units: byParty("Units"), Revenue: byParty("Revenue"), Margin: byParty("Margin") },
  };
}

/** One line of the profit-and-loss view. */
export interface ResultLine {
  name: string;
  values: Float64Array;
  isTotal: boolean;
}

/** Costs beside the standard cost, by month, currency. */
export interface ExtraCosts {
  overtime: Float64Array;
  /** What making, buying and subcontracting cost above the standard costs. */
  aboveStandard: Float64Array;
  /** Of moving goods between sites; undefined where the plan has no lanes. */
  freight?: Float64Array;
  /** Of people whom the plan keeps, and of those who come and go; undefined where the tables give them no cost. */
  wages?: Float64Array;
  turnover?: Float64Array;
  /** For what purchases stay below suppliers' contracts; undefined where there are none. */
  contracts?: Float64Array;
}

/**
 * Revenue to result of the constrained plan. Revenue and cost are the sums over items of volume x rate, to the last
 * addition; fixed costs come from the budget, the other costs from the supply plan.
 */
export function profitAndLoss(
  company: Company,
  volumes: ValuedVolumes,
  extra: ExtraCosts,
  span: MonthSpan,
): { lines: ResultLine[]; missing: MissingRate[] } {
  const fixed = readBudget(company, span).fixedCost;
  const rates = new Map([
    ["price", volumes.price],
    ["cost", volumes.cost],
  ]);
  const beside: [name: string, amount: Float64Array | undefined][] = [
    ["Overtime", extra.overtime],
    ["Cost above standard", extra.aboveStandard],
    ["Freight", extra.freight],
    ["Wages", extra.wages],
    ["Hiring and laying off", extra.turnover],
    ["Contract shortfalls", extra.contracts],
    ["Fixed costs", fixed],
  ];
  const costs = beside.flatMap(([name, amount]) =>
    amount ? [{ name, kind: "fixed", amount, sign: -1 } as const] : [],
  );
  const { lines, missing } = valuePlan(volumes.supply, rates, [
    { name: "Revenue", kind: "rate", rate: "price" },
    { name: "Cost of goods sold", kind: "rate", rate: "cost", sign: -1 },
    { name: "Gross margin", kind: "sum", of: ["Revenue", "Cost of goods sold"] },
    ...costs,
    { name: "Operating result", kind: "sum", of: ["Gross margin", ...costs.map(({ name }) => name)] },
  ]);
  const totals = new Set(["Gross margin", "Operating result"]);
  return { lines: lines.map((line) => ({ ...line, isTotal: totals.has(line.name) })), missing };
}

function product(row: Float64Array, rates?: Float64Array): Float64Array {
  if (!rates) return row;
  return row.map((units, t) => (units === 0 || Number.isNaN(rates[t]) ? 0 : units * rates[t]));
}

/** Sum by month; with `keepBlank`, a month in which every row is blank stays blank. */
function sumRows(rows: readonly Float64Array[], months: number, keepBlank = false): Float64Array {
  return Float64Array.from({ length: months }, (_, t) => {
    const known = rows.map((row) => row[t]).filter((value) => !Number.isNaN(value));
    return known.length === 0 && keepBlank ? NaN : known.reduce((sum, value) => sum + value, 0);
  });
}
