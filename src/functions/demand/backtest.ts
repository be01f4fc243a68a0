import { plainWord } from "../../planning/data/table";
import type { AccuracyMetric } from "../../planning/demand/accuracy";
import { methodNames, type MethodName } from "../../planning/demand/types";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { valueOrError } from "../../worker/tasks/outcome";
import {
  besideProblems,
  choice,
  defineFunction,
  integer,
  series,
  soundRows,
  table,
  toText,
  type Cell,
  type ResultCell,
} from "../support";
import { withoutBlankEnd } from "../support/shapes";
import { seasonality } from "./forecast";
import { methodSpellings } from "./given";
import { rememberedTests } from "./remembered";

const allMetrics: readonly AccuracyMetric[] = [
  "wmape",
  "mape",
  "smape",
  "mae",
  "rmse",
  "bias",
  "mase",
  "rmsse",
];
const usualMethods: readonly MethodName[] = [
  "naive",
  "snaive",
  "movingAverage",
  "ses",
  "holt",
  "hwMultiplicative",
  "ets",
  "theta",
  "auto",
];

export const backtest = defineFunction({
  id: "BACKTEST",
  phase: "demand",
  summary:
    "Tests forecasting methods on the past: forecasts from several earlier origins, compared with what happened.",
  returns:
    "One series: a header and one row a method, its errors and the number of origins, best first. Several series: a header and one row a series, the chosen error of each method.",
  parameters: {
    values: series({
      description: "History, one series a row or one in a column. Blank: missing.",
      titled: true,
    }),
    horizon: integer({ description: "Periods forecast from each origin.", default: 3, min: 1, max: 200 }),
    origins: integer({ description: "Number of origins, one period apart.", default: 6, min: 1, max: 200 }),
    methods: table({
      description:
        'Methods as in SOP.FORECAST: a range, or a text such as "ets,theta". Left out: the usual ones.',
      optional: true,
    }),
    metric: choice({
      description: "Error to rank by; with several series the one shown.",
      choices: { wmape: [0], mape: [1], smape: [2], mae: [3], rmse: [4], mase: [5], rmsse: [6], bias: [7] },
      also: { wmape: ["wape"], mae: ["mad"] },
      default: "wmape",
    }),
    seasonality,
  },
  example: '=SOP.BACKTEST({12,14,13,15,14,16,15,17,16,18,17,19}, 2, 3, "naive,drift,ses")',
  source: "Rolling-origin evaluation (Tashman 2000).",
  notes: [
    "A short history has fewer origins than asked for; the number used is shown.",
    "MASE and RMSSE are scaled by the naive forecast (MASE: of the season before) on the history that each origin knew.",
  ],
  cancelable: true,
  async compute({ values: given, horizon, origins, methods, metric, seasonality: season }, context) {
    const values = withoutBlankEnd(given);
    const chosen = methods ? readMethods(methods) : usualMethods;
    const options = {
      horizon,
      origins,
      methods: chosen,
      metrics: allMetrics,
      seasonLength: season === 1 ? ("auto" as const) : Math.max(1, Math.round(season)),
    };
    const outcomes = (await rememberedTests({ rows: soundRows(values), options }, context)).map(valueOrError);
    const at = allMetrics.indexOf(metric);
    if (values.rows.length > 1) {
      const rows = outcomes.map((scores) =>
        scores instanceof PlanningError ? scores : scores.map((score) => score.scores[at]),
      );
      return [chosen, ...besideProblems(values, rows, chosen.length)];
    }
    const only = values.problems[0] ?? outcomes[0];
    if (only instanceof PlanningError) throw only;
    const ranked = [...only].sort((a, b) => size(a.scores[at]) - size(b.scores[at]));
    const header: ResultCell[] = ["method", ...allMetrics, "origins"];
    return [header, ...ranked.map((score): ResultCell[] => [score.method, ...score.scores, score.origins])];
  },
});

function size(error: number): number {
  return Number.isNaN(error) ? Infinity : Math.abs(error);
}

function readMethods(cells: Cell[][]): MethodName[] {
  const words = cells
    .flat()
    .flatMap((cell) => (toText(cell) ?? "").split(","))
    .map((word) => word.trim());
  return words.filter(Boolean).map((word) => {
    const found = methodNames.find((name) =>
      [name, ...(methodSpellings[name] ?? [])].some((spelling) => plainWord(spelling) === plainWord(word)),
    );
    if (found) return found;
    throw new PlanningError("value", say`"${word}" is no forecasting method; use ${methodNames.join(", ")}.`);
  });
}
