import { PlanningError } from "../../planning/errors";
import type { CapacityLoad, ResourceLine } from "../../planning/supply/roughCutCapacity";
import { say } from "../../planning/words";
import {
  choice,
  defineFunction,
  describeCell,
  keys,
  numericMatrix,
  table,
  toNumber,
  toText,
  vector,
  type Cell,
  type Matrix,
  type ResultCell,
} from "../support";
import { positionStart } from "../support/parameter";

export const rccp = defineFunction({
  id: "RCCP",
  phase: "supply",
  summary:
    "Rough-cut capacity: the hours that a production plan needs on each resource, beside what is there.",
  returns:
    "Resources × periods: hours of load, or with capacity the utilisation (1 = full) or the overload in hours. With method profile a first column holds the hours that fall before the first period.",
  parameters: {
    mps: numericMatrix({ description: "Production plan, products × periods, units.", blank: "zero" }),
    bill: table({
      description:
        "Hours a unit. Method bill: resources × products (so that load = MMULT(bill, mps)), or products × resources. Method cpof: one number a product. Any method but cpof: also a list with the columns product, resource, hours, offset.",
    }),
    method: choice({
      description:
        "Capacity planning by overall factors (cpof), by bill of resources, or by resource profile with lead-time offsets.",
      choices: { bill: [1], cpof: [0], profile: [2] },
      also: {
        bill: ["bill of resources", "bill of capacity", "capacity bill", "capacity bills", "bol", "bor"],
        cpof: ["overall factors", "capacity planning using overall factors"],
        profile: ["resource profile", "resource profiles"],
      },
      optional: true,
    }),
    capacity: numericMatrix({
      description:
        "Hours available, resources × periods, or one column for all periods. Needed for percent and overload.",
      optional: true,
      blank: "zero",
    }),
    shares: vector({
      description: "Method cpof: the share of all hours that falls on each resource.",
      optional: true,
      min: 0,
    }),
    output: choice({
      description:
        "Load in hours, percent (load ÷ capacity as a fraction), overload in hours, or total load of each resource.",
      choices: { load: [0], percent: [1], overload: [2], total: [3] },
      also: { load: ["hours", "required"], percent: ["utilisation", "utilization", "%"] },
      default: "load",
    }),
    items: keys({
      description: "Names of the products in the rows of mps, for a bill that is a list of names.",
      optional: true,
    }),
    resources: keys({
      description: "Names of the resources in the order wanted; otherwise as they first appear.",
      optional: true,
    }),
  },
  example: '=SOP.RCCP({33,33;17,17}, {0.95;1.85}, "cpof", , {0.603,0.304,0.093})',
  source:
    "Vollmann, Berry, Whybark, Manufacturing Planning and Control: overall factors, bill of capacity, resource profiles.",
  async compute({ mps, bill, method = undefined, capacity, shares, output, items, resources }, context) {
    const chosen = method ?? (shares ? "cpof" : isList(bill) ? "profile" : "bill");
    if (chosen === "cpof") {
      if (!shares)
        throw new PlanningError(
          "value",
          say`The method cpof needs shares: the part of all hours on each resource.`,
        );
      requireFractions(shares.values);
      const hours = hoursPerUnit(bill, mps.rows.length);
      const limits = capacity && spreadCapacity(capacity, shares.values.length, mps.columns);
      const result = await context.run("overallFactors", [mps.rows, hours, shares.values, limits]);
      return show(result, output, false);
    }
    const asList = chosen === "profile" || isList(bill);
    const { lines, count } = asList
      ? readLines(bill, mps.rows.length, items, resources)
      : matrixLines(bill, mps.rows.length);
    const limits = capacity && spreadCapacity(capacity, count, mps.columns);
    const result = await context.run("billOfResources", [mps.rows, lines, count, limits]);
    return show(result, output, chosen === "profile");
  },
});

function show(
  result: CapacityLoad,
  output: "load" | "percent" | "overload" | "total",
  withPastDue: boolean,
): ResultCell[][] {
  if (output === "total") {
    return result.load.map((row, resource) => [
      row.reduce((sum, hours) => sum + hours, result.pastDue[resource]),
    ]);
  }
  const shown = { load: result.load, percent: result.utilisation, overload: result.overload }[output];
  if (!shown) throw new PlanningError("value", say`The output ${output} needs the argument capacity.`);
  return shown.map((row, resource) => {
    const pastDue: ResultCell[] = withPastDue ? [output === "percent" ? null : result.pastDue[resource]] : [];
    const cells = Array.from(row, (value): ResultCell => (value === Infinity ? withoutCapacity() : value));
    return [...pastDue, ...cells];
  });
}

function withoutCapacity(): PlanningError {
  return new PlanningError("number", say`There is load but no capacity in this period.`);
}

/** Shares that sum to far more than 1 were typed as percentages. */
function requireFractions(shares: Float64Array): void {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total <= mostShares) return;
  throw new PlanningError(
    "number",
    say`The shares sum to ${total}; enter them as fractions that sum to 1, such as 0.6 or 60%.`,
  );
}

const mostShares = 1.5;

function isList(bill: Cell[][]): boolean {
  return bill.some((row) => row.some((cell) => typeof cell === "string" && toNumber(cell) === undefined));
}

function hoursPerUnit(bill: Cell[][], products: number): Float64Array {
  const cells = bill.length === 1 ? bill[0] : bill[0].length === 1 ? bill.map((row) => row[0]) : undefined;
  if (cells && cells.length === products) return Float64Array.from(cells, (cell, at) => hoursAt(cell, at, 0));
  // A full bill serves too: the hours of a product are those of all its resources together.
  const { lines } = matrixLines(bill, products);
  const hours = new Float64Array(products);
  for (const line of lines) hours[line.product] += line.hours;
  return hours;
}

/** A rectangle of hours: resources in rows, unless only the other way fits the number of products. */
function matrixLines(bill: Cell[][], products: number): { lines: ResourceLine[]; count: number } {
  const [rows, columns] = [bill.length, bill[0].length];
  const productsInRows = columns !== products && rows === products;
  if (columns !== products && !productsInRows) {
    throw new PlanningError(
      "value",
      say`bill is ${rows} × ${columns} for ${products} products; give resources × products.`,
    );
  }
  const lines = bill.flatMap((row, r) =>
    row.map((cell, c): ResourceLine => {
      const [product, resource] = productsInRows ? [r, c] : [c, r];
      return { product, resource, hours: hoursAt(cell, r, c) };
    }),
  );
  return { lines, count: productsInRows ? columns : rows };
}

/** A list product | resource | hours | offset, with names or numbers from 1. */
function readLines(
  bill: Cell[][],
  products: number,
  items?: readonly string[],
  wanted?: readonly string[],
): { lines: ResourceLine[]; count: number } {
  if (bill[0].length < 3)
    throw new PlanningError(
      "value",
      say`bill as a list needs the columns product, resource, hours and offset.`,
    );
  const rows = toNumber(bill[0][2]) === undefined ? bill.slice(1) : bill;
  const resourceAt = new Map((wanted ?? []).map((name, at) => [name, at]));
  const productAt = new Map(items?.map((name, at) => [name, at]));
  const numbered = !wanted && rows.every((row) => toNumber(row[1]) !== undefined);
  const lines = rows.map((row, at): ResourceLine => {
    const product = productAt.get(toText(row[0]) ?? "") ?? numberedProduct(row[0], products, at);
    const name = toText(row[1]) ?? "";
    if (!numbered && !resourceAt.has(name)) resourceAt.set(name, resourceAt.size);
    const resource = numbered ? Number(row[1]) - 1 : (resourceAt.get(name) ?? 0);
    return { product, resource, hours: hoursAt(row[2], at, 2), offset: toNumber(row[3] ?? null) ?? 0 };
  });
  const highest = lines.reduce((most, line) => Math.max(most, line.resource + 1), 0);
  return { lines, count: numbered ? highest : resourceAt.size };
}

function numberedProduct(cell: Cell, products: number, at: number): number {
  const position = toNumber(cell);
  if (position !== undefined && Number.isInteger(position) && position >= 1 && position <= products)
    return position - 1;
  throw new PlanningError(
    "value",
    say`${positionStart("bill", at, 0)} is ${describeCell(cell)}; it needs a product of items, or its row number in mps.`,
  );
}

function hoursAt(cell: Cell, row: number, column: number): number {
  const hours = cell === null ? 0 : toNumber(cell);
  if (hours !== undefined && hours >= 0) return hours;
  throw new PlanningError(
    "value",
    say`${positionStart("bill", row, column)} is ${describeCell(cell)}; it needs hours of at least 0.`,
  );
}

/** One number, one a resource, one a period, or the full table. */
function spreadCapacity(given: Matrix, resources: number, periods: number): Float64Array[] {
  const fits = [1, resources].includes(given.rows.length) && [1, periods].includes(given.columns);
  if (!fits) {
    throw new PlanningError(
      "value",
      say`capacity is ${given.rows.length} × ${given.columns}; give ${resources} × ${periods} (resources × periods) or one column.`,
    );
  }
  return Array.from({ length: resources }, (_, resource) => {
    const row = given.rows[given.rows.length === 1 ? 0 : resource];
    return row.length === periods ? row : new Float64Array(periods).fill(row[0]);
  });
}
