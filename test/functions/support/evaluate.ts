import { catalogue } from "../../../src/functions/catalogue";
import type { FunctionContext, FunctionSpec } from "../../../src/functions/support";
import type { Written } from "../../../src/functions/support/result";
import { PlanningError } from "../../../src/planning/errors";
import { runTask } from "../../../src/worker/engine";

const context: FunctionContext = { run: (name, request) => runTask(name, request) };

export function specOf(id: string): FunctionSpec {
  const spec = catalogue.find((candidate) => candidate.id === id || candidate.shortNames?.includes(id));
  if (!spec) throw new Error(`There is no function ${id}.`);
  return spec;
}

/** Calls a function with raw arguments, as Excel would hand them over; undefined leaves one out. */
export function evaluate(id: string, ...raw: unknown[]): Promise<Written> {
  return specOf(id).evaluate(raw, context);
}

/** Evaluates a formula of constants such as `=SOP.COVER(250, {100,100})`. */
export function formula(text: string): Promise<Written> {
  const { id, args } = parseFormula(text);
  return evaluate(id, ...args);
}

/** The error that a call ends in, as a whole or in its first cell; fails when it gives a value. */
export async function errorOf(call: Promise<Written>): Promise<PlanningError> {
  try {
    const written = await call;
    const cell = Array.isArray(written) ? written[0][0] : written;
    if (cell instanceof PlanningError) return cell;
    throw new Error(`Expected an error but got ${JSON.stringify(written)}.`);
  } catch (error) {
    if (error instanceof PlanningError) return error;
    throw error;
  }
}

/** The rectangle of a spilled result. */
export async function table(call: Promise<Written>): Promise<Exclude<Written, unknown[][]>[][]> {
  const written = await call;
  return (Array.isArray(written) ? written : [[written]]) as Exclude<Written, unknown[][]>[][];
}

/** The numbers of a spilled result. */
export async function numbers(call: Promise<Written>): Promise<number[][]> {
  return (await table(call)).map((row) => row.map(Number));
}

/** An error cell as Excel hands it over to a function that takes data types. */
export const errorCell = (code = "#N/A") => ({ type: "Error", basicValue: code, errorType: "NotAvailable" });

interface Formula {
  id: string;
  args: unknown[];
}

/** Reads a call whose arguments are numbers, texts, TRUE/FALSE, array constants or nothing. */
export function parseFormula(text: string): Formula {
  const match = /^=SOP\.([A-Z.]+)\(([\s\S]*)\)$/.exec(text.trim());
  if (!match) throw new Error(`Not a call of an SOP function: ${text}`);
  return { id: match[1], args: splitArguments(match[2]).map(parseArgument) };
}

function splitArguments(text: string): string[] {
  return splitOutside(text, ",");
}

function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [depth, quoted, start] = [0, false, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === "{") depth++;
    if (character === "}") depth--;
    if (character === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function parseArgument(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (!trimmed.startsWith("{")) return parseConstant(trimmed);
  const rows = splitOutside(trimmed.slice(1, -1), ";");
  return rows.map((row) => splitOutside(row, ",").map((cell) => parseConstant(cell.trim())));
}

function parseConstant(text: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (text.startsWith("#")) return errorCell(text);
  if (text === "") return null;
  const value = Number(text);
  if (Number.isNaN(value)) throw new Error(`Not a constant: ${text}`);
  return value;
}
