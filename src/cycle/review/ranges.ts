import type { RawTable } from "../../planning/data/table";
import { registerRows } from "../register";
import { simulationTable } from "../scenarios/simulationSheet";

/** An output of the simulation: the plan, P10, P50 and P90. */
export interface PlanRange {
  name: string;
  values: [plan: number, low: number, middle: number, high: number];
}

/** What the executive page shows of the simulation. */
export function readRanges(own: ReadonlyMap<string, RawTable>): PlanRange[] {
  return registerRows(own.get(simulationTable))
    .filter(({ text }) => ["Service", "Operating result", "Cash"].includes(text("Output")))
    .map(({ text, number }) => ({
      name: text("Output"),
      values: [number("Plan"), number("P10"), number("P50"), number("P90")],
    }));
}
