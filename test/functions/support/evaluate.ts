import { catalogue } from "../../../src/functions/catalogue";
import type { FunctionContext, FunctionSpec } from "../../../src/functions/support";
import type { Written } from "../../../src/functions/support/result";
import { PlanningError } from "../../../src/planning/errors";
import { parseConstantFormula } from "../../../src/functions/selfTest/constantFormula";
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
  const { id, args } = parseConstantFormula(text);
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

export {
  errorCell,
  parseConstantFormula as parseFormula,
} from "../../../src/functions/selfTest/constantFormula";
