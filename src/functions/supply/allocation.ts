import { PlanningError } from "../../planning/errors";
import type { AllocationOptions, AllocationRule } from "../../planning/supply/allocate";
import { say } from "../../planning/words";
import { choice, defineFunction, number, numericMatrix, type Matrix } from "../support";

/** How the argument `priority` is understood under each rule. */
const meaningOfPriority: Record<AllocationRule, keyof AllocationOptions | undefined> = {
  fairShare: "priority",
  proportional: "weights",
  priority: "priority",
  target: "targets",
  margin: "margins",
};

export const allocate = defineFunction({
  id: "ALLOCATE",
  phase: "supply",
  summary:
    "Shares scarce supply among requests; the shares sum exactly to the smaller of supply and requests.",
  returns: "Units allocated, in the shape of requests.",
  parameters: {
    supply: numericMatrix({
      description:
        "Units to share: one number for all requests, one a column of requests (period), or one a row.",
      min: 0,
      blank: "zero",
    }),
    requests: numericMatrix({
      description: "Units asked for: one cell a request; customers × periods.",
      min: 0,
      blank: "zero",
    }),
    priority: numericMatrix({
      description:
        "One number a request or a customer: the tier (1 before 2) with rule priority or fair, the weight with proportional, the target stock with target, the money a unit with margin.",
      optional: true,
    }),
    rule: choice({
      description:
        "Fair share (same part of each request), proportional to weights, by priority, to target stock, or by margin.",
      choices: { fair: [0], fairShare: [], proportional: [1], priority: [2], target: [3], margin: [4] },
      also: { proportional: ["pro rata"], target: ["fair share to target"], margin: ["profit"] },
      optional: true,
    }),
    minimum: numericMatrix({
      description: "Units promised to each request and served first.",
      optional: true,
      min: 0,
      blank: "zero",
    }),
    lot: number({ description: "Allocate in whole lots of this size.", optional: true, above: 0 }),
    holding: numericMatrix({
      description: "Rule target: the stock that each requester holds already.",
      optional: true,
      min: 0,
    }),
  },
  example: "=SOP.ALLOCATE(90, {60,120})",
  source: "Fair share, water-filling, priority tiers and fill to target (Silver, Pyke & Thomas).",
  notes: [
    "Without priority the rule is fair share, with it priority. Proportional without weights is fair share.",
    "Quantities sum to min(supply, Σ requests) to the last digit.",
  ],
  async compute({ supply, requests, priority, rule: named, minimum, lot, holding }, context) {
    const rule = ruleFor(named, priority !== undefined);
    const groups = groupsOf(supply, requests);
    const result = requests.rows.map((row) => new Float64Array(row.length));
    for (const { amount, cells } of groups) {
      const pick = (given: Matrix | undefined, name: string) =>
        given && Float64Array.from(cells, ([r, c]) => spread(given, requests, r, c, name));
      const options: AllocationOptions = {
        rule,
        minimum: pick(minimum, "minimum"),
        holding: pick(holding, "holding"),
        lot,
        ...(priority && { [meaningOfPriority[rule] ?? "priority"]: pick(priority, "priority") }),
      };
      const wanted = Float64Array.from(cells, ([r, c]) => requests.rows[r][c]);
      const { quantity } = await context.run("allocate", [amount, wanted, options]);
      cells.forEach(([r, c], at) => (result[r][c] = quantity[at]));
    }
    return result;
  },
});

function ruleFor(named: "fair" | AllocationRule | undefined, hasPriority: boolean): AllocationRule {
  if (named === undefined) return hasPriority ? "priority" : "fairShare";
  // Proportional to what is asked for, where no weights are given: that is the fair share.
  if (named === "proportional" && !hasPriority) return "fairShare";
  return named === "fair" ? "fairShare" : named;
}

interface Group {
  amount: number;
  /** The cells of requests that share the amount, as row and column. */
  cells: [number, number][];
}

/** Which requests share which supply. */
function groupsOf(supply: Matrix, requests: Matrix): Group[] {
  const [rows, columns] = [requests.rows.length, requests.columns];
  const cellsOfColumn = (c: number) => Array.from({ length: rows }, (_, r): [number, number] => [r, c]);
  const cellsOfRow = (r: number) => Array.from({ length: columns }, (_, c): [number, number] => [r, c]);
  if (supply.rows.length === 1 && supply.columns === 1) {
    return [
      { amount: supply.rows[0][0], cells: Array.from({ length: rows }, (_, r) => cellsOfRow(r)).flat() },
    ];
  }
  if (supply.rows.length === 1 && supply.columns === columns) {
    return Array.from(supply.rows[0], (amount, c) => ({ amount, cells: cellsOfColumn(c) }));
  }
  if (supply.columns === 1 && supply.rows.length === rows) {
    return supply.rows.map(([amount], r) => ({ amount, cells: cellsOfRow(r) }));
  }
  throw new PlanningError(
    "value",
    say`supply is ${supply.rows.length} × ${supply.columns} for requests of ${rows} × ${columns}; give one number, one a column or one a row.`,
  );
}

/** A value for one request from one number, one a row, one a column, or the shape of requests. */
function spread(given: Matrix, requests: Matrix, row: number, column: number, name: string): number {
  const rows = given.rows.length;
  const fits = [1, requests.rows.length].includes(rows) && [1, requests.columns].includes(given.columns);
  if (!fits) {
    throw new PlanningError(
      "value",
      say`${name} is ${rows} × ${given.columns} for requests of ${requests.rows.length} × ${requests.columns}; give one number a request, or one a row or column.`,
    );
  }
  return given.rows[rows === 1 ? 0 : row][given.columns === 1 ? 0 : column];
}
