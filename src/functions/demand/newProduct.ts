import { choice, defineFunction, integer, layOut, number, numericMatrix, vector } from "../support";
import { requireCount, turnedRows } from "../support/shapes";

export const bass = defineFunction({
  id: "BASS",
  phase: "demand",
  summary:
    "Diffusion of a new product: first purchases by period from innovation, imitation and market size.",
  returns: "One row, one number a period; with output peak the time of the largest sales rate and that rate.",
  parameters: {
    horizon: integer({ description: "Number of periods.", min: 1, max: 10_000 }),
    p: number({ description: "Coefficient of innovation a period, such as 0.03.", above: 0 }),
    q: number({ description: "Coefficient of imitation a period, such as 0.38.", min: 0 }),
    m: number({ description: "Eventual buyers.", min: 0 }),
    start: number({
      description: "Periods since the launch at which the first period begins.",
      default: 0,
      min: 0,
    }),
    output: choice({
      description: "Sales of each period, cumulative sales, or the peak.",
      choices: { sales: [0], cumulative: [1], peak: [2] },
      default: "sales",
    }),
  },
  example: "=SOP.BASS(6, 0.03, 0.38, 1000)",
  source:
    "Bass 1969: N(t) = m(1 − e^−(p+q)t) ÷ (1 + (q/p)e^−(p+q)t); t* = ln(q/p) ÷ (p + q); peak m(p + q)² ÷ 4q.",
  notes: ["With q not above p sales fall from the start: the peak is at 0."],
  async compute({ horizon, p, q, m, start, output }, context) {
    const course = await context.run("bassDiffusion", [horizon, p, q, m, start]);
    return output === "peak" ? [[course.peakTime, course.peakRate]] : [course[output]];
  },
});

export const like = defineFunction({
  id: "LIKE",
  phase: "demand",
  summary: "Launch profile of a new item from the sales of like items, aligned by age.",
  returns: "One row, one number a period from the launch on.",
  parameters: {
    history: numericMatrix({
      description: "Sales of the like items, items × periods, or of one in a column. Blank: not known.",
    }),
    launches: vector({
      description: "Period (column, from 1) in which each like item was launched.",
      blank: "refused",
      min: 1,
    }),
    weights: vector({ description: "Weight of each like item.", optional: true, blank: "zero", min: 0 }),
    scale: number({ description: "Size of the new item against the like ones.", default: 1, min: 0 }),
    horizon: integer({
      description: "Periods wanted; left out, as many as the oldest like item has.",
      optional: true,
      min: 1,
      max: 1000,
    }),
  },
  example: "=SOP.LIKE({10,20,30,28;0,0,12,22}, {1;3}, , 0.5)",
  source: "Average of analogues by age; where the younger ones end, the growth of the others carries on.",
  async compute({ history: given, launches, weights, scale, horizon }, context) {
    const isColumn = given.columns === 1 && launches.values.length === 1;
    const history = isColumn ? { rows: turnedRows(given), columns: given.rows.length } : given;
    requireCount(launches.values.length, history.rows.length, "launches", "item");
    if (weights) requireCount(weights.values.length, history.rows.length, "weights", "item");
    const starts = Array.from(launches.values, (column) => Math.max(0, Math.round(column) - 1));
    const oldest = starts.reduce((most, start) => Math.max(most, history.columns - start), 1);
    const options = { horizon: horizon ?? oldest, weights: weights?.values, scale };
    return layOut(
      [await context.run("likeProfile", [history.rows, starts, options])],
      isColumn ? "column" : "row",
    );
  },
});
