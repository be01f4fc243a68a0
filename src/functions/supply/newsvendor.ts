import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import type { NewsvendorInput } from "../../worker/tasks/inventoryRows";
import { valueOrError } from "../../worker/tasks/outcome";
import { choice, defineFunction, grid, type Grid, pointwise, table, vector } from "../support";
import { distributions, distributionWords } from "./inventory";

export const newsvendor = defineFunction({
  id: "NEWSVENDOR",
  phase: "supply",
  summary: "The one-time order quantity that balances the cost of too little with that of too much.",
  returns: "One number for each cell of the arguments: units, or the measure asked for.",
  parameters: {
    mean: table({
      description:
        "Mean demand; or with dist empirical all observed demands, or the demands that may come with their probabilities in sd.",
    }),
    sd: grid({
      description:
        "Standard deviation of demand; Poisson does without. With dist empirical the probability or the number of times of each demand; left out, all are equally likely.",
      mayBeBlank: true,
      min: 0,
    }),
    underage: grid({ description: "Money lost on a unit short.", min: 0 }),
    overage: grid({ description: "Money lost on a unit left over.", min: 0 }),
    dist: choice({
      description: "Distribution of demand.",
      choices: { ...distributions, empirical: [5] },
      also: distributionWords,
      default: "normal",
    }),
    output: choice({
      description:
        "Quantity, expected cost, expected profit (underage × mean − cost), expected units left over or short, critical ratio.",
      choices: { quantity: [0], cost: [1], profit: [2], left: [3], short: [4], criticalRatio: [5] },
      also: {
        quantity: ["q", "order quantity"],
        cost: ["expected cost"],
        profit: ["expected profit"],
        left: ["leftover", "overstock"],
        short: ["shortage", "understock", "lost sales"],
        criticalRatio: ["critical fractile", "service level", "csl", "ratio"],
      },
      default: "quantity",
    }),
  },
  example: "=SOP.NEWSVENDOR(50, 8, 0.7, 0.18)",
  source: "Critical ratio F(S) = p ÷ (p + h) (Arrow, Harris & Marschak 1951; Snyder & Shen, ch. 4).",
  compute({ mean, sd, underage, overage, dist, output }, context) {
    const answers = async (inputs: NewsvendorInput[]) => {
      const outcomes = (await context.run("newsvendor", inputs)).map(valueOrError);
      return outcomes.map((outcome) => (outcome instanceof PlanningError ? outcome : outcome[output]));
    };
    if (dist === "empirical") {
      const demand = { values: vectorOf(mean), frequency: frequencies(sd) };
      return pointwise({ underage, overage }, (points) =>
        answers(points.map((point) => ({ ...point, demand }))),
      );
    }
    const means = grid({ description: "Mean demand." }).read(mean, "mean");
    return pointwise({ mean: means, sd, underage, overage }, (points) =>
      answers(
        points.map((point) => ({
          demand: { name: dist, mean: point.mean, sd: deviation(point.sd, dist) },
          underage: point.underage,
          overage: point.overage,
        })),
      ),
    );
  },
});

/** One cell beside observed demands, such as a 0 for the deviation that they do not need, says nothing. */
function frequencies(cells: Grid<number | undefined>): Float64Array | undefined {
  const list = cells.flat();
  if (list.length === 1) return undefined;
  const problem = list.find((cell) => cell instanceof PlanningError);
  if (problem) throw problem;
  return Float64Array.from(list, (cell) => Number(cell ?? 0));
}

function deviation(sd: number | undefined, dist: string): number {
  if (sd !== undefined) return sd;
  if (dist === "poisson") return 0;
  throw new PlanningError(
    "value",
    say`The argument sd is missing; only Poisson and empirical demand do without it.`,
  );
}

function vectorOf(cells: readonly (readonly unknown[])[]): Float64Array {
  return vector({ description: "Observed demands.", min: 0 }).read([cells.flat()], "mean").values;
}
