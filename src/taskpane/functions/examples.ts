import type { Cycle } from "../../cycle/contract";
import type { FunctionSpec } from "../../functions/support/defineFunction";

/** A formula to start from, and whether its cells are those of the sample company. */
export interface Example {
  formula: string;
  onSample: boolean;
}

/** Answers the example of a function. */
export interface ExampleOf {
  (spec: FunctionSpec): Example;
}

/**
 * The examples to show: on the cells of the sample company while it is in the workbook, otherwise with the numbers in
 * the formula, so that each runs as it stands.
 */
export async function examplesFor(cycle: Pick<Cycle, "cellValues">): Promise<ExampleOf> {
  const { sampleExamples, sampleMark } = await import("../../functions/sampleExamples");
  const isSample = await cycle.cellValues(sampleMark.reference).then(
    (rows) => rows[0]?.[0] === sampleMark.value,
    // No such sheet: the workbook is the planner's own.
    () => false,
  );
  return ({ id, example }) => {
    const formula = isSample ? sampleExamples[id] : undefined;
    return { formula: formula ?? example, onSample: formula !== undefined };
  };
}
