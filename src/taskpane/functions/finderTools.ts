import type { CellTarget } from "../../cycle/contract";
import type { FunctionSpec } from "../../functions/support/defineFunction";
import type { PaneController } from "../state/paneController";
import { texts } from "../texts";
import { examplesFor, type ExampleOf } from "./examples";
import { argumentsOf, literalOf } from "./formulaParts";

/** What the finder needs of the open workbook. */
export interface FinderTools {
  insertFormula(formula: string): Promise<CellTarget>;
  /** The range that is selected in Excel, as a formula names it: "Sales!B2:G40". */
  selectedReference(): Promise<string>;
  /** What the formula would answer; nothing is written. */
  preview(spec: FunctionSpec, formula: string): Promise<(string | number | boolean)[][]>;
  /** Formulas to start from. */
  examples(): Promise<ExampleOf>;
}

export function finderTools(controller: PaneController): FinderTools {
  return {
    insertFormula: (formula) => controller.insertFormula(formula),
    selectedReference: () => controller.cycle.selectedReference(),
    // Before the workbook is open there is no sample company either.
    examples: () => examplesFor({ cellValues: async (cells) => controller.cycle.cellValues(cells) }),
    preview: async (spec, formula) => {
      const { previewAnswer } = await import("../../functions/support/previewAnswer");
      const args: unknown[] = [];
      for (const argument of argumentsOf(formula, spec.id) ?? [undefined])
        args.push(await valueOf(controller, argument));
      return previewAnswer(spec, args);
    },
  };
}

async function valueOf(controller: PaneController, argument: string | undefined): Promise<unknown> {
  const literal = argument === undefined ? undefined : literalOf(argument);
  if (!literal) throw Object.assign(new Error(texts.functions.previewTooRich), { name: "WorkbookError" });
  return "reference" in literal ? controller.cycle.cellValues(literal.reference) : literal.value;
}
