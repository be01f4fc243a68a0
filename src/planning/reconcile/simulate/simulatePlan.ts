import { checkpoint, unattended, type Control } from "../../control";
import { PlanningError } from "../../errors";
import { outstanding } from "../workingCapital";
import { quantileOf, type Distribution } from "./distribution";
import {
  plannedStock,
  runFamily,
  type DetailedPlan,
  type Draw,
  type FamilyModel,
  type RunSums,
} from "./familyModel";
import { unitSamples, type Sampling } from "./sampling";
import { say } from "../../words";

export const randomDrivers = ["demand", "yield", "lead time", "price", "cost"] as const;
export type RandomDriver = (typeof randomDrivers)[number];

/** Something that is not known for sure: a factor on the plan, or for the lead time a delay in periods. */
export interface Uncertainty {
  driver: RandomDriver;
  /** Empty for all families together. */
  family: string;
  distribution: Distribution;
  /** Drawn once for the whole run, or anew in every period. */
  each: "run" | "period";
}

export interface SimulationOptions {
  /** Default 1,000; at most 100,000. */
  runs?: number;
  /** Default 1. */
  seed?: number;
  sampling?: Sampling;
  /** Probabilities; default 0.1, 0.5, 0.9. */
  quantiles?: readonly number[];
}

export const simulatedOutputs = ["Service", "Revenue", "Operating result", "Cash", "Inventory"] as const;
export type SimulatedOutput = (typeof simulatedOutputs)[number];

/** Outputs that are followed period by period. */
export const fannedOutputs = ["Service", "Operating result", "Cash"] as const;
export type FannedOutput = (typeof fannedOutputs)[number];

/** An output's quantiles period by period. */
export interface Fan {
  name: FannedOutput;
  /** What the plan itself comes to, a number a period. */
  plan: Float64Array;
  /** A row a probability, a number a period. */
  quantiles: Float64Array[];
}

export interface Simulation {
  runs: number;
  probabilities: number[];
  outputs: { name: SimulatedOutput; plan: number; mean: number; quantiles: number[] }[];
  /** Service and operating result of each period, and cash since the start. */
  fans: Fan[];
  /** Share of runs whose operating result is below zero. */
  lossProbability: number;
}

/**
 * Seeded Monte Carlo through the plan model: every run executes the families' plan against one draw of what is
 * uncertain. Service is the share of demand served in its period; cash is the result less the increase of working
 * capital; inventory is the mean value of stock. Quantiles interpolate (type 7 of Hyndman and Fan 1996).
 *
 * @throws "value" for an unknown family, too many runs or a probability outside 0 to 1
 * @example
 * simulatePlan(model, [{ driver: "demand", family: "", each: "run",
 *   distribution: { kind: "normal", mean: 1, sd: 0.1 } }], { runs: 10_000 }).outputs
 */
export function simulatePlan(
  model: FamilyModel,
  uncertainties: readonly Uncertainty[],
  { runs = 1_000, seed = 1, sampling = "latin", quantiles = [0.1, 0.5, 0.9] }: SimulationOptions = {},
  control: Control = unattended,
): Simulation {
  checkRequest(model, uncertainties, runs, quantiles);
  const periods = model.fixedCost.length;
  const axes = uncertainties.map(({ each }) => (each === "run" ? 1 : periods));
  const samples = unitSamples(
    axes.reduce((sum, count) => sum + count, 0),
    runs,
    seed,
    sampling,
  );
  const targets = model.families.map(plannedStock);
  const draws = model.families.map(() => certain(periods));
  const byFamily = measure(model, targets, draws);
  const moved = model.detailed ? toDetail(model.detailed, byFamily) : (run: Measured): Measured => run;
  const planned = moved(byFamily);
  const results = simulatedOutputs.map(() => new Float64Array(runs));
  const byPeriod = fannedOutputs.map(() => Array.from({ length: periods }, () => new Float64Array(runs)));
  for (let run = 0; run < runs; run++) {
    if (run % 500 === 0) checkpoint(control, { done: run, total: runs, what: say`Simulating` });
    drawRun(model, uncertainties, axes, samples, run, draws);
    const { values, rows } = moved(measure(model, targets, draws));
    values.forEach((value, k) => (results[k][run] = value));
    rows.forEach((row, k) => row.forEach((value, t) => (byPeriod[k][t][run] = value)));
  }
  const losses = results[2].reduce((count, value) => count + (value < 0 ? 1 : 0), 0);
  const probabilities = [...quantiles];
  const sorted = results.map((row) => row.sort());
  for (const each of byPeriod) for (const row of each) row.sort();
  return {
    runs,
    probabilities,
    outputs: simulatedOutputs.map((name, k) => ({
      name,
      plan: planned.values[k],
      mean: sorted[k].reduce((sum, value) => sum + value, 0) / runs,
      quantiles: probabilities.map((each) => sortedQuantile(sorted[k], each)),
    })),
    fans: fannedOutputs.map((name, k) => ({
      name,
      plan: planned.rows[k],
      quantiles: probabilities.map((each) =>
        Float64Array.from(byPeriod[k], (row) => sortedQuantile(row, each)),
      ),
    })),
    lossProbability: losses / runs,
  };
}

/** Interpolated quantile of sorted numbers, type 7. */
export function sortedQuantile(sorted: Float64Array, probability: number): number {
  const at = (sorted.length - 1) * probability;
  const low = Math.floor(at);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
}

function checkRequest(
  { families, fixedCost }: FamilyModel,
  uncertainties: readonly Uncertainty[],
  runs: number,
  quantiles: readonly number[],
): void {
  if (families.length === 0) throw new PlanningError("value", say`The plan model has no family.`);
  if (!(runs >= 1 && runs <= 100_000)) throw new PlanningError("value", say`Take from 1 to 100,000 runs.`);
  if (quantiles.length === 0 || quantiles.some((each) => !(each >= 0 && each <= 1)))
    throw new PlanningError("value", say`Quantiles are probabilities from 0 to 1, such as 0.1, 0.5 and 0.9.`);
  for (const { name, demand, supply, capacity, price, cost } of families)
    if ([demand, supply, capacity, price, cost].some((row) => row.length !== fixedCost.length))
      throw new PlanningError("value", say`${name} needs one number a period in every row.`);
  const names = new Set(["", ...families.map(({ name }) => name)]);
  const unknown = uncertainties.find(({ family }) => !names.has(family));
  if (unknown) throw new PlanningError("value", say`The plan model has no family "${unknown.family}".`);
}

function certain(periods: number): Draw {
  const ones = (): Float64Array => new Float64Array(periods).fill(1);
  return { demand: ones(), yield: ones(), price: ones(), cost: ones(), delay: new Float64Array(periods) };
}

function drawRun(
  { families }: FamilyModel,
  uncertainties: readonly Uncertainty[],
  axes: readonly number[],
  samples: readonly Float64Array[],
  run: number,
  draws: readonly Draw[],
): void {
  for (const draw of draws) {
    for (const row of [draw.demand, draw.yield, draw.price, draw.cost]) row.fill(1);
    draw.delay.fill(0);
  }
  let axis = 0;
  uncertainties.forEach(({ driver, family, distribution }, u) => {
    const once = axes[u] === 1 ? quantileOf(distribution, samples[axis][run]) : NaN;
    const periods = draws[0].demand.length;
    for (let t = 0; t < periods; t++) {
      const value = axes[u] === 1 ? once : quantileOf(distribution, samples[axis + t][run]);
      draws.forEach((draw, f) => {
        if (family !== "" && families[f].name !== family) return;
        if (driver === "lead time") draw.delay[t] += Math.max(0, value);
        else draw[driver][t] *= Math.max(0, value);
      });
    }
    axis += axes[u];
  });
}

/** A run's outputs, and those that are followed by period. */
interface Measured {
  values: number[];
  rows: Float64Array[];
}

/** Moves every run by what the plan in detail comes to beside the plan by families. */
function toDetail(detailed: DetailedPlan, { values, rows }: Measured): (run: Measured) => Measured {
  const { service, revenue, result, cash, inventory } = detailed;
  const total = result.reduce((sum, value) => sum + value, 0);
  const share = values[0] > 0 ? service / values[0] : 1;
  const offsets = [0, revenue, total, cash[cash.length - 1], inventory].map((exact, k) => exact - values[k]);
  const [, results, cashes] = rows;
  return (run) => ({
    values: run.values.map((value, k) => (k === 0 ? Math.min(1, value * share) : value + offsets[k])),
    rows: [
      run.rows[0].map((value) => Math.min(1, value * share)),
      run.rows[1].map((value, t) => value + result[t] - results[t]),
      run.rows[2].map((value, t) => value + cash[t] - cashes[t]),
    ],
  });
}

function measure(model: FamilyModel, targets: readonly Float64Array[], draws: readonly Draw[]): Measured {
  const periods = model.fixedCost.length;
  const zeros = (): Float64Array => new Float64Array(periods);
  const sums: RunSums = {
    wanted: zeros(),
    onTime: zeros(),
    revenue: zeros(),
    costOfSales: zeros(),
    stock: zeros(),
    bought: zeros(),
  };
  model.families.forEach((line, f) => runFamily(line, targets[f], draws[f], model.purchasedShare, sums));
  const none = new Float64Array(0);
  const receivables = outstanding(sums.revenue, none, model.daysReceivable);
  const payables = outstanding(sums.bought, none, model.daysPayable);
  const opening = model.families.reduce(
    (sum, { opening: units, cost }) => sum + Math.max(0, units) * cost[0],
    0,
  );
  const [service, results, cash] = [zeros(), zeros(), zeros()];
  let [result, revenue, stock, wanted, onTime] = [0, 0, 0, 0, 0];
  for (let t = 0; t < periods; t++) {
    results[t] = sums.revenue[t] - sums.costOfSales[t] - model.fixedCost[t];
    result += results[t];
    revenue += sums.revenue[t];
    stock += sums.stock[t];
    wanted += sums.wanted[t];
    onTime += sums.onTime[t];
    service[t] = served(sums.onTime[t], sums.wanted[t]);
    // What was owed before the plan is paid whatever happens: it comes with the plan in detail.
    cash[t] = result - (sums.stock[t] - opening) - receivables[t] + payables[t];
  }
  return {
    values: [served(onTime, wanted), revenue, result, cash[periods - 1], stock / periods],
    rows: [service, results, cash],
  };
}

/** Where nobody wants anything everybody is served. */
function served(onTime: number, wanted: number): number {
  return wanted > 0 ? onTime / wanted : 1;
}
