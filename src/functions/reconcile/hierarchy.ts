import type { ReconciliationMethod } from "../../planning/reconcile/reconcileForecasts";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import {
  boolean,
  choice,
  defineFunction,
  describeCell,
  integer,
  numericMatrix,
  table,
  toNumber,
  toText,
  type Cell,
} from "../support";
import { positionStart } from "../support/parameter";

const methods = {
  bu: [0],
  td: [1],
  ols: [2],
  struct: [3],
  wls: [4],
  wlsVar: [],
  mint: [5],
  mo: [6],
  tdGsa: [7],
  tdGsf: [8],
} as const;

const methodOf: Record<keyof typeof methods, ReconciliationMethod> = {
  bu: "bottomUp",
  td: "topDown",
  ols: "ols",
  struct: "structural",
  wls: "variance",
  wlsVar: "variance",
  mint: "mint",
  mo: "middleOut",
  tdGsa: "averageOfProportions",
  tdGsf: "proportionOfAverages",
};

/** Methods that look at what was sold rather than at errors. */
const historyMethods: readonly (keyof typeof methods)[] = ["tdGsa", "tdGsf"];

export const reconcile = defineFunction({
  id: "RECONCILE",
  phase: "demand",
  summary: "Makes forecasts of totals and parts add up, with the smallest change or from the bottom or top.",
  returns: "The shape of base; every total is the sum of its parts.",
  parameters: {
    base: numericMatrix({ description: "Base forecasts, nodes × periods.", blank: "refused" }),
    hierarchy: table({
      description:
        "Name and parent of each row of base (blank parent: a total); or a summing matrix, nodes × bottom series, of 0 and 1.",
    }),
    method: choice({
      description:
        "Bottom-up; top-down by forecast shares (td), by the average of past shares (tdGsa) or the share of past averages (tdGsf); middle-out (mo); least squares (ols), weighted by number of parts (struct), by error variance (wls), or by the shrunk error covariance (mint).",
      choices: methods,
      also: {
        bu: ["bottom-up"],
        td: ["top-down", "tdfp", "forecast proportions"],
        struct: ["structural", "wls_struct"],
        wls: ["variance"],
        mint: ["mint_shrink", "min trace"],
        mo: ["middle-out"],
        tdGsa: ["average of proportions", "average proportions"],
        tdGsf: ["proportion of averages"],
      },
      default: "ols",
    }),
    residuals: numericMatrix({
      description:
        "One-step errors of the base forecasts, nodes × time, for wls and mint; one column: error variances, for wls. For tdGsa and tdGsf the history of the nodes.",
      optional: true,
    }),
    nonneg: boolean({
      description: "Negative bottom forecasts become 0, and everything is summed up again.",
      default: false,
    }),
    level: integer({
      description:
        "Method mo: the level whose forecasts stay, 0 for the totals, 1 for their parts, and so on.",
      default: 1,
      min: 0,
    }),
  },
  example: '=SOP.RECONCILE({100;40;50}, {"Total","";"A","Total";"B","Total"})',
  source:
    "Wickramasuriya, Athanasopoulos & Hyndman 2019 (MinT); Schäfer & Strimmer 2005 (shrinkage); Gross & Sohl 1990 (past shares).",
  notes: ["Grouped structures (several totals over the same parts) take the summing matrix."],
  async compute({ base, hierarchy, method, residuals, nonneg, level }, context) {
    const isHistory = historyMethods.includes(method);
    const variances =
      residuals && residuals.columns === 1 && !isHistory
        ? Float64Array.from(residuals.rows, (row) => row[0])
        : undefined;
    const options = {
      method: methodOf[method],
      residuals: variances || isHistory ? undefined : residuals?.rows,
      history: isHistory ? residuals?.rows : undefined,
      variances,
      nonNegative: nonneg,
      level,
    };
    return context.run("reconcileForecasts", {
      base: base.rows,
      structure: readStructure(withoutHeader(hierarchy, base.rows.length)),
      options,
    });
  },
});

/** A row more than there are forecasts is a header. */
function withoutHeader(cells: Cell[][], nodes: number): Cell[][] {
  return cells.length === nodes + 1 ? cells.slice(1) : cells;
}

function readStructure(cells: Cell[][]): { sums: Float64Array[] } | { parents: number[]; names: string[] } {
  const isMatrix =
    cells.every((row) => row.every((cell) => cell !== null && toNumber(cell) !== undefined)) &&
    cells[0].length > 1;
  if (isMatrix) {
    return {
      sums: cells.map((row, r) => Float64Array.from(row, (cell, c) => toNumber(cell) ?? unfit(cell, r, c))),
    };
  }
  if (cells[0].length < 2)
    throw new PlanningError("value", say`hierarchy needs two columns: name and parent of each row of base.`);
  const names = cells.map((row, at) => toText(row[0]) ?? `row ${at + 1}`);
  const positions = new Map(names.map((name, at) => [name, at]));
  const parents = cells.map((row, at) => {
    const parent = toText(row[1]);
    if (parent === undefined || parent === "") return -1;
    const position = positions.get(parent);
    if (position !== undefined) return position;
    throw new PlanningError(
      "value",
      say`${positionStart("hierarchy", at, 1)} names the parent "${parent}", which has no row.`,
    );
  });
  return { parents, names };
}

function unfit(cell: Cell, row: number, column: number): never {
  throw new PlanningError(
    "value",
    say`${positionStart("hierarchy", row, column)} is ${describeCell(cell)}; it needs 0 or 1.`,
  );
}
