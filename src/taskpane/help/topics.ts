import type { StepId } from "../../cycle/contract";
import { texts } from "../texts";

/** What there is help and a tip for: each step, and each other part of the pane. */
export type Topic = StepId | "exceptions" | "scenarios" | "log" | "functions";

/** The id by which the button that opens the help names what it opens. */
export const helpId = "pane-help";

/** The functions that answer on the sheet what the step or the part answers in the pane. */
export const functionsOfTopic: Record<Topic, readonly string[]> = {
  gather: ["CLEAN", "CLASSIFY"],
  demand: ["FORECAST", "SEASONALITY"],
  supply: ["RCCP", "SAFETYSTOCK"],
  reconcile: ["GAP", "VALUE"],
  review: ["SIMULATE"],
  monitor: ["KPI", "TRACKSIGNAL"],
  exceptions: ["EXCEPTIONS"],
  scenarios: ["SCENARIO"],
  log: ["VERSION", "DIFF"],
  functions: [],
};

const isStep = (topic: Topic): topic is StepId => topic in texts.steps;

export function titleOf(topic: Topic): string {
  return isStep(topic) ? texts.steps[topic].title : texts.app.tabs[topic];
}
