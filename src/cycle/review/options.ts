import type { RawTable } from "../../planning/data/table";
import { money } from "../format";
import { registerRows } from "../register";
import { leverTable } from "../scenarios/levers";
import { investmentTable } from "../scenarios/investments";
import { scenarioListTable } from "../scenarios/register";
import { scorecardTable } from "../scenarios/scorecardSheet";

/** A scenario as step 4 left it on its sheet. */
export interface ListedScenario {
  name: string;
  kind: string;
  compared: boolean;
  recommended: boolean;
  inPlan: boolean;
  result: number;
  /** Change of the operating result against the plan. */
  toPlan: number;
  served: number;
  inventory: number;
  cash: number;
}

/** What decisions can choose from: scenarios, levers and investments with what they bring. */
export interface Choices {
  scenarios: ListedScenario[];
  /** Why the recommended scenario is, in a sentence or two; empty when nothing is weighed. */
  recommendation: string;
  levers: { name: string; units: number; cost: number; result: number }[];
  investments: { name: string; value: number; worth: number; gain: number }[];
}

/** The tables that the choices are read from. */
export const choiceTables = [scenarioListTable, leverTable, investmentTable, scorecardTable];

export function readChoices(own: ReadonlyMap<string, RawTable>): Choices {
  return {
    scenarios: registerRows(own.get(scenarioListTable)).map(({ text, number }) => ({
      name: text("Scenario"),
      kind: text("Kind"),
      compared: text("Compare").toLowerCase() === "yes",
      recommended: text("Recommended").toLowerCase() === "yes",
      inPlan: text("In plan").toLowerCase() === "yes",
      result: number("Operating result"),
      toPlan: number("To the plan"),
      served: number("Served"),
      inventory: number("Mean inventory"),
      cash: number("Cash"),
    })),
    recommendation:
      registerRows(own.get(scorecardTable))
        .find(({ text }) => text("Recommended") === "yes")
        ?.text("Verdict") ?? "",
    levers: registerRows(own.get(leverTable)).map(({ text, number }) => ({
      name: text("Lever"),
      units: number("Units closed"),
      cost: number("Cost"),
      result: number("Change of result"),
    })),
    investments: registerRows(own.get(investmentTable)).map(({ text, number }) => ({
      name: text("Scenario"),
      value: number("Net present value"),
      worth: number("Worth at most"),
      gain: number("Gain a year"),
    })),
  };
}

/** "result EUR +1.2M", with its sign. */
export function signed(value: number, currency: string): string {
  if (!Number.isFinite(value)) return "n/a";
  return `${value < 0 ? "−" : "+"}${money(Math.abs(value), currency)}`;
}

/** An option of a decision: "B More overtime: result +EUR 12k, service +0.3 points". */
export function optionText(letter: string, name: string, effects: readonly string[]): string {
  return `${letter} ${name}${effects.length > 0 ? `: ${effects.join(", ")}` : ""}`;
}
