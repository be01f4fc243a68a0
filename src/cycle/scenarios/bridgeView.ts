import type { RawTable } from "../../planning/data/table";
import { said } from "../../planning/words";
import { capitalised } from "../format";
import { bridgeSteps } from "../reconcile/bridges";
import { registerRows } from "../register";
import type { BridgeStepView } from "./contract";
import { planName } from "./names";

/** The bridge of the gross margin as the pane draws it, in the planner's words. */
export interface BridgeView {
  /** What it begins with: "budget", "last year", "last plan". */
  against: string;
  steps: BridgeStepView[];
}

/**
 * The last bridge of all families in the table of bridges, whose headers are the same in every language.
 *
 * @returns undefined where there is none
 */
export function bridgeView(table: RawTable | undefined): BridgeView | undefined {
  const total = registerRows(table)
    .filter(({ text }) => text("Family") === "Total")
    .at(-1);
  if (!total) return undefined;
  const against = said(total.text("Against"));
  return {
    against,
    steps: [
      { name: capitalised(against), value: total.number("Before"), kind: "level" },
      ...bridgeSteps.map(([header]): BridgeStepView => ({
        name: capitalised(said(header.toLowerCase())),
        value: total.number(header),
        kind: "step",
      })),
      { name: planName, value: total.number("Plan"), kind: "level" },
    ],
  };
}
