import { plainWord } from "../data/table";
import { PlanningError } from "../errors";
import { say } from "../words";

/** Settings that some indicators use. */
export interface KpiOptions {
  /** Days that the data cover; flows are scaled to a year of 365 days. Default 365. */
  days?: number;
  /** Tolerance as a part of the ordered, planned or recorded quantity, e.g. 0.02. Default 0. */
  tolerance?: number;
}

/** What an indicator is called, what it takes, and how it is computed. */
export interface KpiDefinition {
  name: string;
  /** Other names under which it is found. */
  aliases: readonly string[];
  /** The lists it takes, in order. */
  inputs: readonly string[];
  unit: "fraction" | "ratio" | "days" | "times a year";
  formula: string;
  compute(inputs: readonly Float64Array[], options: Required<KpiOptions>): number;
}

const days = 365;

/**
 * All indicators. Lists that are compared line by line skip a line in which either number is missing; what was due and
 * has no arrival has not arrived, and counts as missed. Stock lists are averaged, flow lists are summed.
 */
export const kpiDefinitions: readonly KpiDefinition[] = [
  {
    name: "otif",
    aliases: ["on time in full"],
    inputs: ["ordered", "delivered", "due", "arrived"],
    unit: "fraction",
    formula: "order lines delivered in full and not after the due date ÷ lines due",
    compute: ([ordered, delivered, due, arrived], { tolerance }) =>
      partOfDue(
        [ordered, due],
        [delivered, arrived],
        (i) => inFull(ordered, delivered, i, tolerance) && arrived[i] <= due[i],
      ),
  },
  {
    name: "on time",
    aliases: ["ontime"],
    inputs: ["due", "arrived"],
    unit: "fraction",
    formula: "lines that arrived not after the due date ÷ lines",
    compute: ([due, arrived]) => partOfDue([due], [arrived], (i) => arrived[i] <= due[i]),
  },
  {
    name: "line fill",
    aliases: ["in full", "line fill rate"],
    inputs: ["ordered", "delivered"],
    unit: "fraction",
    formula: "lines delivered in full ÷ lines",
    compute: ([ordered, delivered], { tolerance }) =>
      partOfLines([ordered, delivered], (i) => inFull(ordered, delivered, i, tolerance)),
  },
  {
    name: "case fill",
    aliases: ["fill", "fill rate", "unit fill", "case fill rate"],
    inputs: ["ordered", "delivered"],
    unit: "fraction",
    formula: "Σ min(delivered, ordered) ÷ Σ ordered",
    compute: ([ordered, delivered]) =>
      ratio(
        sumLines([ordered, delivered], (i) => Math.min(delivered[i], ordered[i])),
        sumLines([ordered, delivered], (i) => ordered[i]),
        "ordered quantity",
      ),
  },
  {
    name: "perfect order",
    aliases: ["perfect order rate"],
    inputs: ["rates"],
    unit: "fraction",
    formula: "product of the rates (on time, in full, undamaged, correct papers)",
    compute: ([rates]) => known(rates, "rates").reduce((product, rate) => product * rate, 1),
  },
  {
    name: "turns",
    aliases: ["inventory turns", "inventory turnover", "stock turns"],
    inputs: ["cost of goods sold", "inventory"],
    unit: "times a year",
    formula: "Σ cost of goods sold · 365 ÷ days ÷ average inventory",
    compute: ([cost, inventory], options) =>
      ratio((sum(cost) * days) / options.days, mean(inventory, "inventory"), "average inventory"),
  },
  {
    name: "dio",
    aliases: ["days of inventory", "days inventory outstanding", "days of supply", "days of stock"],
    inputs: ["cost of goods sold", "inventory"],
    unit: "days",
    formula: "average inventory ÷ Σ cost of goods sold · days",
    compute: ([cost, inventory], options) =>
      ratio(mean(inventory, "inventory") * options.days, sum(cost), "cost of goods sold"),
  },
  {
    name: "dso",
    aliases: ["days sales outstanding"],
    inputs: ["revenue", "receivables"],
    unit: "days",
    formula: "average receivables ÷ Σ revenue · days",
    compute: ([revenue, receivables], options) =>
      ratio(mean(receivables, "receivables") * options.days, sum(revenue), "revenue"),
  },
  {
    name: "dpo",
    aliases: ["days payables outstanding"],
    inputs: ["cost of goods sold", "payables"],
    unit: "days",
    formula: "average payables ÷ Σ cost of goods sold · days",
    compute: ([cost, payables], options) =>
      ratio(mean(payables, "payables") * options.days, sum(cost), "cost of goods sold"),
  },
  {
    name: "cash to cash",
    aliases: ["c2c", "cash conversion cycle"],
    inputs: ["dio", "dso", "dpo"],
    unit: "days",
    formula: "DIO + DSO − DPO",
    compute: ([dio, dso, dpo]) => mean(dio, "DIO") + mean(dso, "DSO") - mean(dpo, "DPO"),
  },
  {
    name: "gmroi",
    aliases: ["gross margin return on inventory"],
    inputs: ["gross margin", "inventory"],
    unit: "ratio",
    formula: "Σ gross margin · 365 ÷ days ÷ average inventory at cost",
    compute: ([margin, inventory], options) =>
      ratio((sum(margin) * days) / options.days, mean(inventory, "inventory"), "average inventory"),
  },
  {
    name: "attainment",
    aliases: ["plan attainment"],
    inputs: ["actual", "plan"],
    unit: "fraction",
    formula: "Σ actual ÷ Σ plan",
    compute: ([actual, plan]) =>
      ratio(
        sumLines([actual, plan], (i) => actual[i]),
        sumLines([actual, plan], (i) => plan[i]),
        "plan",
      ),
  },
  {
    name: "adherence",
    aliases: ["schedule adherence", "plan adherence"],
    inputs: ["actual", "plan"],
    unit: "fraction",
    formula: "Σ min(actual, plan) ÷ Σ plan: surplus of one item does not make up for another",
    compute: ([actual, plan]) =>
      ratio(
        sumLines([actual, plan], (i) => Math.min(actual[i], plan[i])),
        sumLines([actual, plan], (i) => plan[i]),
        "plan",
      ),
  },
  {
    name: "nervousness",
    aliases: ["plan instability"],
    inputs: ["previous plan", "plan"],
    unit: "fraction",
    formula: "Σ |plan − previous plan| ÷ Σ previous plan",
    compute: ([previous, plan]) =>
      ratio(
        sumLines([previous, plan], (i) => Math.abs(plan[i] - previous[i])),
        sumLines([previous, plan], (i) => previous[i]),
        "previous plan",
      ),
  },
  {
    name: "inventory accuracy",
    aliases: ["record accuracy"],
    inputs: ["recorded", "counted"],
    unit: "fraction",
    formula: "records whose count is within the tolerance ÷ records",
    compute: ([recorded, counted], { tolerance }) =>
      partOfLines(
        [recorded, counted],
        (i) => Math.abs(counted[i] - recorded[i]) <= tolerance * Math.abs(recorded[i]),
      ),
  },
  {
    name: "utilisation",
    aliases: ["utilization"],
    inputs: ["load", "capacity"],
    unit: "fraction",
    formula: "Σ load ÷ Σ capacity",
    compute: ([load, capacity]) => ratio(sum(load), sum(capacity), "capacity"),
  },
  {
    name: "stockout rate",
    aliases: ["stock out rate"],
    inputs: ["inventory"],
    unit: "fraction",
    formula: "observations without stock ÷ observations",
    compute: ([inventory]) => partOfLines([inventory], (i) => inventory[i] <= 0),
  },
];

const byName = new Map(
  kpiDefinitions.flatMap((definition) =>
    [definition.name, ...definition.aliases].map((name) => [plainWord(name), definition] as const),
  ),
);

/** Finds an indicator by name, whatever its case, blanks or hyphens; throws "value" naming the choices. */
export function kpiDefinition(name: string): KpiDefinition {
  const definition = byName.get(plainWord(name));
  if (definition) return definition;
  const names = kpiDefinitions.map((choice) => choice.name).join(", ");
  throw new PlanningError("value", say`There is no indicator "${name}"; choose one of ${names}.`);
}

/**
 * Computes an indicator of execution or service.
 *
 * @param inputs the lists that the indicator takes, in order
 * @throws "value" for an unknown name or too few lists, "divisionByZero" when the denominator is zero
 * @example
 * kpi("case fill", [Float64Array.of(10, 20), Float64Array.of(10, 14)]) // 0.8
 */
export function kpi(name: string, inputs: readonly Float64Array[], options: KpiOptions = {}): number {
  const definition = kpiDefinition(name);
  if (inputs.length < definition.inputs.length) {
    throw new PlanningError(
      "value",
      say`The indicator ${definition.name} takes ${definition.inputs.join(", ")}; ${inputs.length} of ${definition.inputs.length} were given.`,
    );
  }
  return definition.compute(inputs, { days: options.days ?? days, tolerance: options.tolerance ?? 0 });
}

function inFull(ordered: Float64Array, delivered: Float64Array, i: number, tolerance: number): boolean {
  return delivered[i] >= ordered[i] * (1 - tolerance);
}

/** Lines in which every list has a number; in `partial` ones it may be missing. */
function completeLines(lists: readonly Float64Array[], partial: readonly Float64Array[] = []): number[] {
  const length = lists[0].length;
  for (const list of [...lists, ...partial]) {
    if (list.length !== length) {
      throw new PlanningError(
        "value",
        say`The lists have ${length} and ${list.length} lines; give them the same length.`,
      );
    }
  }
  return [...lists[0].keys()].filter((i) => lists.every((list) => !Number.isNaN(list[i])));
}

function partOfLines(lists: readonly Float64Array[], holds: (i: number) => boolean): number {
  const lines = completeLines(lists);
  return ratio(lines.filter(holds).length, lines.length, say`number of lines`);
}

/** Part of the lines that were asked for; where nothing is known of what came, arrivals last, the line has not come. */
function partOfDue(
  asked: readonly Float64Array[],
  came: readonly Float64Array[],
  holds: (i: number) => boolean,
): number {
  // Without a single arrival the days were not kept.
  known(came[came.length - 1], "arrived");
  const lines = completeLines(asked, came);
  return ratio(lines.filter(holds).length, lines.length, say`number of lines`);
}

function sumLines(lists: readonly Float64Array[], value: (i: number) => number): number {
  return completeLines(lists).reduce((total, i) => total + value(i), 0);
}

function known(values: Float64Array, name: string): Float64Array {
  const numbers = values.filter((value) => !Number.isNaN(value));
  if (numbers.length === 0) throw new PlanningError("notAvailable", say`The list ${name} has no numbers.`);
  return numbers;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);
}

function mean(values: Float64Array, name: string): number {
  const numbers = known(values, name);
  return sum(numbers) / numbers.length;
}

function ratio(numerator: number, denominator: number, name: string): number {
  if (denominator === 0)
    throw new PlanningError("divisionByZero", say`The ${name} is zero, so there is no ratio.`);
  return numerator / denominator;
}
