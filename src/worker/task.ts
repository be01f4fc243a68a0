import type { Control } from "../planning/control";
import { attemptRow, type RowOutcome } from "./tasks/outcome";

/** A named piece of planning work that can run on this thread or in a worker. */
export interface Task<Request, Result> {
  /** Loads the planning code when it is first needed, so that no bundle carries it from the start. */
  load(): Promise<(request: Request, control: Control) => Result | Promise<Result>>;
  /** Rough milliseconds of work; decides between this thread and the pool. */
  weight(request: Request): number;
  /** Cuts a request into at most `parts` independent ones. */
  split?(request: Request, parts: number): Request[];
  /**
   * The task that makes the result from `{ request, best }` where `best` is what the work had handed over
   * (`Control.keep`) when it was asked to finish; without it `best` is the result.
   */
  finishedBy?: string;
  /** Joins the results of `split`, in order. */
  merge?(results: Result[]): Result;
}

/** Declares a task; only infers its types. */
export function task<Request, Result>(declaration: Task<Request, Result>): Task<Request, Result> {
  return declaration;
}

/**
 * A task that is one planning function: its request is the list of the function's arguments.
 *
 * @example
 * call(async () => (await import("../planning/supply/cover")).coverPeriods, ([inventory]) => inventory.length / 1000)
 */
export function call<Args extends unknown[], Result>(
  load: () => Promise<(...args: Args) => Result>,
  weight: (args: Args) => number,
): Task<Args, Result> {
  return {
    weight,
    async load() {
      const calculate = await load();
      return (args) => calculate(...args);
    },
  };
}

/**
 * A task that is one small planning function applied to a list of inputs, each with a result or problem of its own.
 */
export function each<Input, Result>(
  load: () => Promise<(input: Input) => Result>,
  millisecondsEach = 0.02,
): Task<readonly Input[], RowOutcome<Result>[]> {
  return {
    weight: (inputs) => inputs.length * millisecondsEach,
    async load() {
      const calculate = await load();
      return (inputs) => inputs.map((input) => attemptRow(() => calculate(input)));
    },
  };
}

/** Work that always belongs off the UI thread when there is a pool, such as the solver. */
export const alwaysInPool = Infinity;

/** Cells of a table of rows: the usual measure of weight. */
export function cellsOf(rows: readonly ArrayLike<number>[]): number {
  return rows.length === 0 ? 0 : rows.length * rows[0].length;
}

/** Cuts a list into at most `parts` pieces of about equal length. */
export function slices<T>(list: readonly T[], parts: number): T[][] {
  const size = Math.max(1, Math.ceil(list.length / parts));
  const pieces: T[][] = [];
  for (let from = 0; from < list.length; from += size) pieces.push(list.slice(from, from + size));
  return pieces;
}
