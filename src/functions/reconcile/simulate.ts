import { excelKey, firstSpellings } from "../../planning/data/excelKey";
import { PlanningError } from "../../planning/errors";
import { readDistribution } from "../../planning/reconcile/simulate/distribution";
import type { FamilyLine, FamilyModel } from "../../planning/reconcile/simulate/familyModel";
import {
  randomDrivers,
  type RandomDriver,
  type Uncertainty,
} from "../../planning/reconcile/simulate/simulatePlan";
import { say } from "../../planning/words";
import {
  choice,
  defineFunction,
  describeCell,
  integer,
  number,
  numberList,
  options,
  readRecords,
  table,
  toNumber,
  toText,
  type Cell,
  type ResultCell,
} from "../support";
import { positionStart } from "../support/parameter";

const measures = ["demand", "supply", "capacity", "price", "cost", "opening", "fixed"] as const;
type Measure = (typeof measures)[number];
/** What a blank cell means: no units, no limit; a price or a cost must be there. */
const blankAs: Record<Measure, number | undefined> = {
  demand: 0,
  supply: 0,
  capacity: Infinity,
  price: undefined,
  cost: undefined,
  opening: 0,
  fixed: 0,
};

export const simulate = defineFunction({
  id: "SIMULATE",
  phase: "reconcile",
  summary: "Runs the plan thousands of times against uncertain demand, yield, lead time, price and cost.",
  returns:
    "A header and one row an output (service, revenue, operating result, cash, inventory): the plan, the mean, and a column for each quantile.",
  parameters: {
    modelInputs: table({
      description:
        "The plan by family: family, measure, then one column a period. Measures: demand, supply, capacity (most supply; none when left out), price, cost, opening (stock, first period), and fixed for the fixed costs (family left blank).",
      minColumns: 3,
    }),
    distributions: table({
      description:
        "What is uncertain: driver (demand, yield, lead time, price, cost), distribution (normal or lognormal: mean, sd; uniform: low, high; triangular: low, mode, high; event: probability, value, otherwise), a, b, c, family (blank for all), each (run or period). Values are factors on the plan; for the lead time, periods of delay.",
      minColumns: 4,
    }),
    runs: integer({ description: "Number of runs.", default: 1000, min: 1, max: 100_000 }),
    seed: integer({ description: "Seed; the same one gives the same digits.", default: 1, min: 0 }),
    quantiles: numberList({
      description: "Probabilities of the quantiles, such as 0.1,0.5,0.9.",
      default: [0.1, 0.5, 0.9],
    }),
    options: options({
      description: "Sampling and terms of payment.",
      entries: {
        sampling: choice({
          description: "Latin hypercube or independent draws.",
          choices: { latin: [1], random: [0] },
          default: "latin",
        }),
        dso: number({ description: "Days until customers pay.", default: 0, min: 0 }),
        dpo: number({ description: "Days until suppliers are paid.", default: 0, min: 0 }),
        purchased: number({
          description: "Part of the cost of supply that suppliers are paid.",
          default: 1,
          min: 0,
          max: 1,
        }),
      },
    }),
  },
  example:
    '=SOP.SIMULATE({"A","demand",100,100;"A","supply",100,100;"A","price",5,5;"A","cost",3,3;"A","opening",20,0}, {"demand","normal",1,0.1}, 1000, 1)',
  source:
    "Monte Carlo; Latin hypercube sampling (McKay, Beckman and Conover 1979); quantiles of type 7 (Hyndman and Fan 1996).",
  notes: [
    "Demand that is not met waits; from the next period on supply is raised up to its capacity, or cut, to come back to the planned stock.",
    "Operating result = revenue − cost of what is shipped − fixed costs. Cash = result − increase of stock and receivables + payables.",
  ],
  cancelable: true,
  async compute({ modelInputs, distributions, runs, seed, quantiles, options: terms }, context) {
    const model = readModel(modelInputs, terms);
    const result = await context.run("simulatePlan", {
      model,
      uncertainties: readUncertainties(distributions, model.families),
      options: { runs, seed, quantiles, sampling: terms.sampling },
    });
    const header: ResultCell[] = [
      "output",
      "plan",
      "mean",
      ...result.probabilities.map((each) => `P${Math.round(each * 1000) / 10}`),
    ];
    return [
      header,
      ...result.outputs.map((output): ResultCell[] => [
        output.name.toLowerCase(),
        output.plan,
        output.mean,
        ...output.quantiles,
      ]),
    ];
  },
});

function readModel(cells: Cell[][], terms: { dso: number; dpo: number; purchased: number }): FamilyModel {
  const isHeader = toText(cells[0][1])?.toLowerCase() === "measure";
  const rows = isHeader ? cells.slice(1) : cells;
  const periods = cells[0].length - 2;
  const found = new Map<string, Map<Measure, Float64Array>>();
  const families = firstSpellings(rows.map((row) => toText(row[0]) ?? ""));
  let fixedCost: Float64Array = new Float64Array(periods);
  rows.forEach((row, at) => {
    const [family, name] = [families[at], toText(row[1])?.trim().toLowerCase()];
    const measure = measures.find((each) => each === name);
    if (!measure)
      throw new PlanningError(
        "value",
        say`${positionStart("model_inputs", at + (isHeader ? 1 : 0), 1)} is ${describeCell(row[1])}; it needs ${measures.join(", ")}.`,
      );
    const values = Float64Array.from(row.slice(2), (cell, t) => {
      const value = cell === null ? blankAs[measure] : toNumber(cell);
      if (value !== undefined) return value;
      throw new PlanningError(
        "value",
        say`${positionStart("model_inputs", at + (isHeader ? 1 : 0), t + 2)} is ${describeCell(cell)}; it needs a number.`,
      );
    });
    if (measure === "fixed") {
      fixedCost = fixedCost.map((value, t) => value + values[t]);
      return;
    }
    const lines = found.get(family) ?? new Map<Measure, Float64Array>();
    if (lines.has(measure))
      throw new PlanningError("value", say`model_inputs has two rows for ${measure} of ${named(family)}.`);
    found.set(family, lines.set(measure, values));
  });
  const lines = [...found].map(([name, own]): FamilyLine => {
    const need = (measure: Measure): Float64Array => {
      const values = own.get(measure);
      if (values) return values;
      throw new PlanningError("value", say`model_inputs has no ${measure} of ${named(name)}.`);
    };
    return {
      name,
      demand: need("demand"),
      supply: need("supply"),
      capacity: own.get("capacity") ?? new Float64Array(periods).fill(Infinity),
      price: need("price"),
      cost: need("cost"),
      opening: own.get("opening")?.[0] ?? 0,
    };
  });
  return {
    families: lines,
    fixedCost,
    daysReceivable: terms.dso,
    daysPayable: terms.dpo,
    purchasedShare: terms.purchased,
  };
}

function named(family: string): string {
  return family || say`the family without a name`;
}

function readUncertainties(cells: Cell[][], families: readonly FamilyLine[]): Uncertainty[] {
  const records = readRecords(cells, "distributions", {
    driver: { kind: "text" },
    distribution: { kind: "text", synonyms: ["kind"] },
    a: { kind: "number", synonyms: ["mean", "low", "probability"] },
    b: { kind: "number", synonyms: ["sd", "mode", "value"], whenBlank: NaN },
    c: { kind: "number", synonyms: ["high", "otherwise"], whenBlank: NaN },
    family: { kind: "text", whenBlank: "" },
    each: { kind: "text", whenBlank: "run" },
  });
  const spelling = new Map(families.map(({ name }) => [excelKey(name), name] as const));
  return records.map(({ driver, distribution, a, b, c, family, each }, row): Uncertainty => {
    const known = randomDrivers.find((name): name is RandomDriver => name === driver.trim().toLowerCase());
    if (!known)
      throw new PlanningError(
        "value",
        say`Row ${row + 1} of distributions has the driver "${driver}"; known are ${randomDrivers.join(", ")}.`,
      );
    return {
      driver: known,
      family: /^(all)?$/i.test(family.trim()) ? "" : (spelling.get(excelKey(family)) ?? family),
      distribution: readDistribution(distribution, a, b, c),
      each: each.trim().toLowerCase().startsWith("p") ? "period" : "run",
    };
  });
}
