import { say } from "../../planning/words";
import type { PolicyName } from "../../planning/supply/inventory/reorderPolicy";
import { PlanningError } from "../../planning/errors";
import { valueOrError } from "../../worker/tasks/outcome";
import {
  choice,
  defineFunction,
  grid,
  number,
  options,
  pointwise,
  series,
  type Grid,
  type ResultCell,
  type SeriesRange,
} from "../support";

/** Distributions of demand, shared by the inventory functions. */
export const distributions = {
  normal: [0],
  gamma: [1],
  lognormal: [2],
  poisson: [3],
  negativeBinomial: [4],
} as const;

/** Other names of the distributions. */
export const distributionWords = {
  normal: ["gaussian"],
  lognormal: ["log-normal"],
  negativeBinomial: ["nb", "negbin"],
} as const;

const demandOverTime = {
  demandSd: grid({
    description:
      "Standard deviation of demand, or better of the forecast error, a period. Poisson demand does without.",
    min: 0,
    mayBeBlank: true,
  }),
  leadTime: grid({ description: "Lead time in periods.", min: 0 }),
};

/** The deviation given, 0 for Poisson demand, which has its own; NaN is refused, row by row. */
const deviation = (sd: number | undefined, distribution: string): number =>
  sd ?? (distribution === "poisson" ? 0 : NaN);

function missingDeviation(): PlanningError {
  return new PlanningError(
    "value",
    say`The argument demand_sd is missing; only Poisson demand does without it.`,
  );
}

function missingMean(what: string): PlanningError {
  return new PlanningError("value", say`The argument demand_mean is missing; ${what} needs it.`);
}

export const safetyStock = defineFunction({
  id: "SAFETYSTOCK",
  phase: "supply",
  summary: "Safety stock for a target service, against varying demand and lead time.",
  returns:
    "Units, one for each cell of the arguments; with output level the reorder point or order-up-to level.",
  parameters: {
    service: grid({ description: "Target service as a fraction, such as 0.95." }),
    ...demandOverTime,
    demandMean: grid({
      description: "Mean demand a period; needed with lead_sd, another distribution, or output level.",
      optional: true,
    }),
    leadSd: grid({ description: "Standard deviation of the lead time in periods.", default: 0, min: 0 }),
    review: grid({
      description: "Periods between reviews of the stock; 0 reviews continuously.",
      default: 0,
      min: 0,
    }),
    basis: choice({
      description:
        "Service as the chance of no stock-out in a cycle (P1), or as the part of demand served from stock (P2, needs lot).",
      choices: { cycle: [1], csl: [], p1: [], fill: [2], p2: [] },
      also: {
        cycle: ["cycle service", "cycle service level", "service level", "alpha"],
        fill: ["fill rate", "beta", "fr"],
      },
      default: "cycle",
    }),
    lot: grid({ description: "Order quantity; needed for the fill rate.", optional: true, above: 0 }),
    distribution: choice({
      description: "Distribution of demand.",
      choices: distributions,
      also: distributionWords,
      default: "normal",
    }),
    output: choice({
      description:
        "Safety stock, the level (mean demand of the protected time plus safety stock), or the safety factor k.",
      choices: { safetyStock: [0], level: [1], factor: [2] },
      also: {
        safetyStock: ["ss", "buffer"],
        level: ["reorder point", "rop", "order-up-to", "order up to level", "target level", "base stock"],
        factor: ["safety factor", "z", "k"],
      },
      default: "safetyStock",
    }),
    errors: series({
      description:
        "Forecast errors (actual minus forecast) of past periods, one item a row: the stock then follows from them as they were, in place of demand_sd and a distribution.",
      optional: true,
      blank: "missing",
    }),
  },
  example: "=SOP.SAFETYSTOCK(0.9, 500, 2)",
  source:
    "σ² = (L + R)·σd² + d²·σL²; cycle service z = Φ⁻¹(P1); fill rate by the inverse loss function (Silver, Pyke & Peterson; Chopra & Meindl). With errors the quantile of their sums over L + R periods.",
  notes: [
    "A service of 1 or more gives #NUM!.",
    "A small fill rate can need less than no safety stock: the negative number is shown.",
    "From a forecast's own quantile, such as hi80 of SOP.FORECAST (the 90 % quantile): demand_sd = (hi80 − mean) / NORM.S.INV(0.9).",
    "A stock-out chance of 1 in 100 from 24 errors is the largest of their sums: few errors say little about rare events.",
  ],
  compute: ({ basis, distribution, output, errors, ...grids }, context) =>
    pointwise({ ...grids, row: rowNumbers(errors) }, async (points) => {
      const inputs = points.map((point) => ({
        service: point.service,
        demandMean: point.demandMean ?? 0,
        demandSd: deviation(point.demandSd, distribution),
        leadTime: point.leadTime,
        leadTimeSd: point.leadSd,
        review: point.review,
        lot: point.lot,
        distribution,
        basis: basis === "fill" || basis === "p2" ? ("fill" as const) : ("cycle" as const),
        ...(errors ? { errors: errors.rows[point.row] } : {}),
      }));
      const outcomes = (await context.run("safetyStock", inputs)).map(valueOrError);
      return outcomes.map((outcome, at) => {
        const problem = errors?.problems[points[at].row];
        if (problem) return problem;
        if (points[at].demandMean === undefined && (points[at].leadSd > 0 || output === "level"))
          return missingMean(output === "level" ? say`the output level` : "lead_sd");
        if (!errors && Number.isNaN(inputs[at].demandSd)) return missingDeviation();
        return outcome instanceof PlanningError ? outcome : outcome[output];
      });
    }),
});

/** The row of errors that goes with each cell of the other arguments. */
const rowNumbers = (errors: SeriesRange | undefined): Grid<number> =>
  (errors?.rows ?? [0]).map((_, row) => [row]);

export const service = defineFunction({
  id: "SERVICE",
  phase: "supply",
  summary: "The service that a stock gives: chance of no stock-out, fill rate, expected shortage.",
  returns: "One number for each cell of the arguments, a fraction or units.",
  parameters: {
    stock: grid({
      description:
        "Safety stock in units; with demand_mean the reorder point (or order-up-to level with a review).",
    }),
    ...demandOverTime,
    lot: grid({ description: "Order quantity; needed for the fill rate.", optional: true, above: 0 }),
    measure: choice({
      description: "Cycle service (chance of no stock-out), fill rate, or expected units short in a cycle.",
      choices: { cycle: [1], csl: [], fill: [2], shortage: [3], esc: [] },
      also: {
        cycle: ["cycle service", "cycle service level", "service level", "p1", "alpha"],
        fill: ["fill rate", "p2", "beta", "fr"],
        shortage: ["expected shortage", "units short", "essc"],
      },
      default: "cycle",
    }),
    demandMean: grid({
      description: "Mean demand a period; makes stock the reorder point.",
      optional: true,
      min: 0,
    }),
    leadSd: grid({ description: "Standard deviation of the lead time in periods.", default: 0, min: 0 }),
    review: grid({ description: "Periods between reviews of the stock.", default: 0, min: 0 }),
    distribution: choice({
      description: "Distribution of demand.",
      choices: distributions,
      also: distributionWords,
      default: "normal",
    }),
  },
  example: '=SOP.SERVICE(1000, 500, 2, 10000, "fill")',
  source:
    "Cycle service Φ(ss/σ); expected shortage σ·G(ss/σ); fill rate 1 − shortage ÷ lot (Silver, Pyke & Peterson).",
  notes: ["Without variation the shortage is what the stock falls short of demand."],
  compute: ({ measure, distribution, ...grids }, context) =>
    pointwise(grids, async (points) => {
      const inputs = points.map((point) => ({
        level: point.stock,
        lot: point.lot,
        demandMean: point.demandMean ?? 0,
        demandSd: deviation(point.demandSd, distribution),
        leadTime: point.leadTime,
        leadTimeSd: point.leadSd,
        review: point.review,
        distribution,
      }));
      const outcomes = (await context.run("service", inputs)).map(valueOrError);
      return outcomes.map((outcome, at): number | PlanningError => {
        if (Number.isNaN(inputs[at].demandSd)) return missingDeviation();
        if (points[at].demandMean === undefined && points[at].leadSd > 0) return missingMean("lead_sd");
        if (outcome instanceof PlanningError) return outcome;
        if (measure === "fill") return known(outcome.fillRate, say`A fill rate needs the argument lot.`);
        return measure === "shortage" || measure === "esc" ? outcome.expectedShortage : outcome.cycleService;
      });
    }),
});

function known(value: number, otherwise: string): number | PlanningError {
  return Number.isNaN(value) ? new PlanningError("value", otherwise) : value;
}

const levels = ["reorderPoint", "orderUpTo", "lot", "safetyStock", "averageStock"] as const;
const levelTitles = ["reorder point", "order up to", "lot", "safety stock", "average stock"];

export const reorder = defineFunction({
  id: "REORDER",
  phase: "supply",
  summary: "The levels of a stock policy: when to order, how much, and the stock that follows.",
  returns:
    "Output all: a header (reorder point s, order-up-to level S, lot Q, safety stock, average stock) and one row an item. Otherwise one number an item.",
  parameters: {
    policy: choice({
      description:
        "(s,Q) continuous review; (R,S) and (s,S) periodic review; min-max; demand-driven buffers (DDMRP).",
      choices: { sQ: [1], RS: [2], "s,S": [3], minMax: [4], ddmrp: [5] },
      also: {
        sQ: ["Q,R", "R,Q", "Q", "continuous", "continuous review", "reorder point", "fixed quantity"],
        RS: ["T,S", "P", "periodic", "periodic review", "order-up-to", "base stock", "fixed period"],
        ddmrp: ["demand driven"],
      },
    }),
    demand: grid({ description: "Mean demand a period.", min: 0 }),
    sd: grid({ description: "Standard deviation of demand a period.", min: 0 }),
    leadTime: demandOverTime.leadTime,
    leadSd: grid({ description: "Standard deviation of the lead time in periods.", default: 0, min: 0 }),
    review: grid({
      description: "Periods between reviews; left out, 1 for (R,S) and (s,S), and none for the others.",
      optional: true,
      min: 0,
    }),
    service: grid({ description: "Target cycle service as a fraction.", default: 0.95 }),
    lot: grid({
      description: "Order quantity; otherwise it follows from the costs or the review period.",
      optional: true,
      above: 0,
    }),
    orderCost: grid({ description: "Money an order.", optional: true, min: 0 }),
    holding: grid({ description: "Money a unit and period in stock.", optional: true, min: 0 }),
    shortageCost: grid({
      description:
        "Money a unit and period short: (s,S), and (s,Q) without a lot, then cost least instead of keeping a service.",
      optional: true,
      min: 0,
    }),
    output: choice({
      description: "All levels under a header, or one of them.",
      choices: { all: [0], reorderPoint: [1], orderUpTo: [2], lot: [3], safetyStock: [4], averageStock: [5] },
      also: {
        reorderPoint: ["rop", "s", "min"],
        orderUpTo: ["S", "order-up-to level", "target", "max"],
        lot: ["quantity", "q"],
        safetyStock: ["ss"],
        averageStock: ["average inventory"],
      },
      default: "all",
    }),
    options: options({
      description:
        'What a shortage is charged by: "shortage=unit" for once a unit instead of a unit and period. Factors of demand-driven buffers: "leadTimeFactor=0.5; variabilityFactor=0.5".',
      entries: {
        leadTimeFactor: number({
          description: "Part of the demand over the lead time that is the red base.",
          default: 0.5,
          min: 0,
        }),
        variabilityFactor: number({
          description: "Part of the red base that is kept against variability.",
          default: 0.5,
          min: 0,
        }),
        shortage: choice({
          description: "Whether shortage_cost is money a unit and period, or once a unit.",
          choices: { time: [0], unit: [1] },
          also: { time: ["period", "unit and period"], unit: ["unit short", "once"] },
          default: "time",
        }),
      },
    }),
  },
  example: '=SOP.REORDER("sQ", 2500, 500, 2, , , 0.9, 10000)',
  source:
    "Silver, Pyke & Peterson; (s,S) with a shortage cost: the power approximation of Ehrhardt & Mosier 1984 as Snyder & Shen give it, S = s + spread; Hadley & Whitin 1963 (least-cost (s,Q), by the loss function); Ptak & Smith (DDMRP).",
  notes: [
    "Min-max: the minimum is the reorder point of (s,Q) and half a period's demand, by which stock is below it on average when the order is placed; the maximum is the minimum and the lot.",
    "(s,S): Silver, Pyke & Peterson cap s and S at the newsvendor's level, output level of SOP.SAFETYSTOCK at a service of shortage_cost ÷ (shortage_cost + holding), where S − s is less than 1.5 reviews' demand.",
  ],
  async compute({ policy, output, options: { shortage, ...factors }, ...grids }, context) {
    const chosen: PolicyName = policy === "s,S" ? "sS" : policy;
    const shortageOnce = shortage === "unit";
    if (shortageOnce && chosen !== "sQ")
      throw new PlanningError("value", say`A shortage charged by the unit goes with the policy sQ only.`);
    const rows: (number[] | PlanningError)[] = [];
    const cells = await pointwise(grids, async (points) => {
      const requests = points.map((point) => ({
        policy: chosen,
        input: {
          service: point.service,
          demandMean: point.demand,
          demandSd: point.sd,
          leadTime: point.leadTime,
          leadTimeSd: point.leadSd,
          review: point.review,
          lot: point.lot,
          orderCost: point.orderCost,
          holding: point.holding,
          shortageCost: point.shortageCost,
          shortageOnce,
          ...factors,
        },
      }));
      const outcomes = (await context.run("reorderPolicy", requests)).map(valueOrError);
      for (const outcome of outcomes) {
        rows.push(outcome instanceof PlanningError ? outcome : levels.map((name) => outcome[name]));
      }
      return outcomes.map((outcome, at) =>
        outcome instanceof PlanningError ? outcome : output === "all" ? at : outcome[output],
      );
    });
    if (output !== "all") return cells;
    const body = cells.flat().map((cell): ResultCell[] => {
      const row = cell instanceof PlanningError ? cell : rows[cell];
      return row instanceof PlanningError ? levels.map(() => row) : row;
    });
    return [levelTitles, ...body];
  },
});
