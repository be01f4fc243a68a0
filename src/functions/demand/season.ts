import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { valueOrError } from "../../worker/tasks/outcome";
import {
  besideProblems,
  choice,
  defineFunction,
  integer,
  layOut,
  series,
  soundRows,
  table,
  toNumber,
  vector,
  type Cell,
  type ResultCell,
} from "../support";
import { withoutBlankEnd } from "../support/shapes";

export const seasonalityOf = defineFunction({
  id: "SEASONALITY",
  phase: "demand",
  summary: "Finds the season of each series: its length, its strength and its indices.",
  returns:
    "Indices: one row a series, one column a phase of the season (average 1, or sum 0 when additive). Length, strength: one number a series. All: under a header.",
  parameters: {
    values: series({
      description: "History, one series a row or one in a column. Blank: missing.",
      titled: true,
    }),
    lengths: vector({
      description: "Season lengths to try; one number fixes it. Left out: the usual ones.",
      optional: true,
      min: 1,
    }),
    output: choice({
      description:
        "Indices (multiplicative where demand is positive, else additive), additive indices, length, strength, or all.",
      choices: { indices: [0], additive: [1], length: [2], strength: [3], all: [9] },
      default: "indices",
    }),
    method: choice({
      description:
        "Auto: as forecasts find them; ratio (or difference) to the centred moving average; simple averages of the phases, for histories without trend.",
      choices: { auto: [0], movingAverage: [1], simple: [2] },
      also: {
        movingAverage: ["classical", "ratio to moving average"],
        simple: ["simple averages", "averages"],
      },
      default: "auto",
    }),
  },
  example: "=SOP.SEASONALITY({10,20,30,12,24,36,11,22,33,12,23,35}, 3)",
  source:
    "Autocorrelation test of the M competitions; classical decomposition; strength 1 − Var(R) ÷ Var(S + R) (Wang, Smith & Hyndman 2006).",
  notes: ["Without a season the length is 1 and the index 1."],
  async compute({ values: given, lengths, output, method }, context) {
    const values = withoutBlankEnd(given);
    const part = lengths?.values.find((length) => !Number.isInteger(length));
    if (part !== undefined)
      throw new PlanningError(
        "value",
        say`The argument lengths has ${part}; a season is a whole number of periods.`,
      );
    const requests = soundRows(values).map((row) => ({
      values: row,
      lengths: lengths && Array.from(lengths.values),
      method,
    }));
    const outcomes = (await context.run("seasonOf", requests)).map(valueOrError);
    const rows = outcomes.map((season): ResultCell[] | PlanningError => {
      if (season instanceof PlanningError) return season;
      const own = season.multiplicative ?? season.additive;
      switch (output) {
        case "indices":
          return Array.from(own);
        case "additive":
          return Array.from(season.additive);
        case "length":
          return [season.length];
        case "strength":
          return [season.strength];
        case "all":
          return [season.length, season.strength, ...own];
      }
    });
    const width = rows.reduce(
      (widest, row) => (row instanceof PlanningError ? widest : Math.max(widest, row.length)),
      1,
    );
    const body = besideProblems(values, rows, width);
    if (output !== "all") return values.orientation === "column" ? layOut(body, "column") : body;
    return [
      ["length", "strength", ...Array.from({ length: width - 2 }, (_, phase) => `index ${phase + 1}`)],
      ...body,
    ];
  },
});

const decomposeRows = ["trend", "seasonal", "remainder", "adjusted"] as const;

export const decompose = defineFunction({
  id: "DECOMPOSE",
  phase: "demand",
  summary: "Splits a series into trend, season and remainder.",
  returns:
    "Four rows (columns for a column): trend, seasonal, remainder, seasonally adjusted; several series one below the other.",
  parameters: {
    values: series({
      description: "History, one series a row or one in a column. Missing values are interpolated.",
    }),
    seasonLength: integer({
      description: "Periods in a season; found in the data when left out.",
      optional: true,
      min: 1,
    }),
    method: table({
      description: '"stl" (robust, default) or "classical" (centred moving average).',
      default: [["stl"]],
    }),
  },
  example: "=SOP.DECOMPOSE({10,20,30,12,24,36,11,22,33,12,23,35}, 3)",
  source: "STL (Cleveland, Cleveland, McRae & Terpenning 1990); classical decomposition.",
  async compute({ values, seasonLength, method }, context) {
    const kind = decomposition(method[0][0]);
    const requests = soundRows(values).map((row) => ({ values: row, seasonLength, method: kind }));
    const outcomes = (await context.run("decompose", requests)).map(valueOrError);
    let next = 0;
    const blocks = values.problems.flatMap((problem) => {
      const outcome = problem ?? outcomes[next++];
      return decomposeRows.map((name): ArrayLike<ResultCell> =>
        outcome instanceof PlanningError
          ? Array.from({ length: values.periods }, () => outcome)
          : outcome[name],
      );
    });
    return layOut(blocks, values.orientation);
  },
});

function decomposition(cell: Cell): "stl" | "classical" {
  const word = typeof cell === "string" ? cell.trim().toLowerCase() : toNumber(cell);
  if (word === "stl" || word === 0) return "stl";
  if (word === "classical" || word === 1) return "classical";
  throw new PlanningError("value", say`The argument method needs "stl" or "classical".`);
}
