import type { TaskName, TaskRequest, TaskResult } from "../../worker/tasks";
import { PlanningError } from "../../planning/errors";
import { isAbsent, shownName, type Parameter, type ValueOf } from "./parameter";
import { writeResult, type Result, type Written } from "./result";
import { say } from "../../planning/words";

/** The six phases of the cycle, plus the tools that serve all of them. */
export type Phase = "data" | "demand" | "supply" | "reconcile" | "review" | "monitor";

/** What a function's body may use besides its arguments. */
export interface FunctionContext {
  /** Runs a planning task, on this thread when small, in the worker pool when large. */
  run<N extends TaskName>(name: N, request: TaskRequest<N>): Promise<TaskResult<N>>;
}

type Parameters = Record<string, Parameter<unknown>>;
export type ArgumentsOf<P extends Parameters> = { [K in keyof P]: ValueOf<P[K]> };

interface Description {
  /** Name after `SOP.`; never changed once shipped, because workbooks refer to it. */
  id: string;
  /**
   * Shorter names that Excel refuses (it takes three characters or more) but that the command line understands.
   */
  shortNames?: readonly string[];
  phase: Phase;
  /** One sentence: what it answers. */
  summary: string;
  /** Shape, units and meaning of the result. */
  returns: string;
  /** A formula that runs as it stands. */
  example: string;
  /** Method and literature. */
  source: string;
  /** Further remarks for the help page: edge cases, conventions. */
  notes?: readonly string[];
  /** True for work that can take seconds: Excel then tells when the answer is no longer wanted. */
  cancelable?: boolean;
  /** True for functions that read what the workbook keeps: the same arguments may answer otherwise later. */
  readsStore?: boolean;
}

interface Declaration<P extends Parameters> extends Description {
  parameters: P;
  compute(args: ArgumentsOf<P>, context: FunctionContext): Result | Promise<Result>;
}

/** A parameter with the name that the planner sees. */
export interface NamedParameter {
  name: string;
  parameter: Parameter<unknown>;
}

/** A function of the catalogue: metadata, argument checks, help and computation all come from it. */
export interface FunctionSpec extends Description {
  parameters: readonly NamedParameter[];
  /** Reads the raw arguments, computes and writes. Rejects with a PlanningError when an argument does not fit. */
  evaluate(raw: readonly unknown[], context: FunctionContext): Promise<Written>;
}

/**
 * Declares a custom function once. The types of the arguments follow from the builders.
 *
 * @example
 * export const cover = defineFunction({
 *   id: "COVER",
 *   parameters: { inventory: series({ description: "…" }), demand: series({ description: "…" }) },
 *   compute: ({ inventory, demand }, context) => context.run("cover", { … }),
 *   …
 * });
 */
export function defineFunction<const P extends Parameters>(declaration: Declaration<P>): FunctionSpec {
  const { parameters, compute, ...description } = declaration;
  const entries = Object.entries(parameters).map(([key, parameter]) => ({
    key,
    name: shownName(key),
    parameter,
  }));
  requireOptionalLast(declaration.id, entries);
  return {
    ...description,
    parameters: entries.map(({ name, parameter }) => ({ name, parameter })),
    async evaluate(raw, context) {
      const args = Object.fromEntries(
        entries.map(({ key, name, parameter }, index) => [key, readArgument(parameter, raw[index], name)]),
      ) as ArgumentsOf<P>;
      return writeResult(await compute(args, context));
    },
  };
}

function readArgument(parameter: Parameter<unknown>, raw: unknown, name: string): unknown {
  return isAbsent(raw) ? parameter.whenAbsent(name) : parameter.read(raw, name);
}

function requireOptionalLast(
  id: string,
  entries: readonly { name: string; parameter: Parameter<unknown> }[],
): void {
  const firstOptional = entries.findIndex(({ parameter }) => parameter.optional);
  const late = entries.find(
    ({ parameter }, index) => firstOptional >= 0 && index > firstOptional && !parameter.optional,
  );
  if (late)
    throw new PlanningError("value", say`${id}: the required argument ${late.name} follows an optional one.`);
}
