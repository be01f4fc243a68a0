import { PlanningError } from "../../planning/errors";
import { runTask } from "../../worker/engine";
import type { FunctionSpec } from "./defineFunction";

/**
 * What a function would answer, computed outside Excel: a table of values, and of errors' sentences where a cell holds
 * an error. The arguments are as Excel hands them over: matrices for ranges, undefined for those left out.
 *
 * @throws PlanningError with the sentence that the cell would show
 */
export async function previewAnswer(
  spec: FunctionSpec,
  args: readonly unknown[],
  signal?: AbortSignal,
): Promise<(string | number | boolean)[][]> {
  const answer = await spec.evaluate([...args], {
    run: (name, request) => runTask(name, request, { signal }),
  });
  if (answer instanceof PlanningError) throw answer;
  const rows = Array.isArray(answer) ? answer : [[answer]];
  return rows.map((row) => row.map((cell) => (cell instanceof PlanningError ? cell.message : cell)));
}
