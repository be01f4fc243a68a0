import { PlanningError } from "../errors";
import { say } from "../words";

/** What a unit costs until it lies in the own warehouse; money a unit unless said otherwise. */
export interface LandedCostInput {
  unitCost: number;
  freight: number;
  /** Part of unit cost, freight and insurance (the customs value). */
  duty?: number;
  /** Part of unit cost and freight. */
  insurance?: number;
  handling?: number;
  transitDays?: number;
  /** Part of the unit cost a year, for the money bound in transit. */
  carryRate?: number;
}

export interface LandedCost {
  duty: number;
  insurance: number;
  carrying: number;
  total: number;
}

const shownNames = { duty: "duty", insurance: "insurance", carryRate: "carry_rate" } as const;

/**
 * Landed cost of a unit: unit cost + freight + insurance + duty + handling + the cost of the money in transit.
 *
 * @throws "value" for a negative number, "number" for a percentage that was typed as a whole number
 * @example
 * landedCost({ unitCost: 100, freight: 10, duty: 0.05, transitDays: 36.5, carryRate: 0.2 }).total // 100+10+5.5+2 = 117.5
 */
export function landedCost(input: LandedCostInput): LandedCost {
  for (const [name, value] of Object.entries(input) as [string, number | undefined][]) {
    if (value !== undefined && !(value >= 0)) {
      throw new PlanningError(
        "value",
        say`The landed cost needs ${name} to be a number, 0 or more, not ${value}.`,
      );
    }
  }
  for (const name of ["duty", "insurance", "carryRate"] as const) {
    const rate = input[name] ?? 0;
    if (rate <= 1) continue;
    throw new PlanningError(
      "number",
      say`The ${shownNames[name]} of ${rate} would be ${rate * 100} %; enter ${rate} % as ${rate / 100} or ${rate}%. What is truly above 100 % goes into handling, as money.`,
    );
  }
  const { unitCost, freight, handling = 0, transitDays = 0, carryRate = 0 } = input;
  const insurance = (unitCost + freight) * (input.insurance ?? 0);
  const duty = (unitCost + freight + insurance) * (input.duty ?? 0);
  const carrying = (unitCost * carryRate * transitDays) / 365;
  return { duty, insurance, carrying, total: unitCost + freight + insurance + duty + handling + carrying };
}
