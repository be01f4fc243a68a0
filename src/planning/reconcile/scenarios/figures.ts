import { besideStandard } from "./besideStandard";

/** A measure of a plan and how it reads. */
interface MeasureSpec {
  name: string;
  format: "money" | "units" | "percent" | "days" | "hours" | "decimal" | "tonnes";
  /** Which way is better; 0 when neither is. */
  better: 1 | -1 | 0;
}

/** Key figures of a scenario, in the order in which they are compared. */
export const scenarioMeasures = [
  { name: "Revenue", format: "money", better: 1 },
  { name: "Cost of goods sold", format: "money", better: -1 },
  { name: "Gross margin", format: "money", better: 1 },
  { name: "Gross margin share", format: "percent", better: 1 },
  { name: "Overtime cost", format: "money", better: -1 },
  { name: "Cost above standard", format: "money", better: -1 },
  { name: "Freight", format: "money", better: -1 },
  { name: "Wages", format: "money", better: -1 },
  { name: "Hiring and laying off", format: "money", better: -1 },
  { name: "Contract shortfalls", format: "money", better: -1 },
  { name: "Fixed costs", format: "money", better: -1 },
  { name: "Total cost", format: "money", better: -1 },
  { name: "Operating result", format: "money", better: 1 },
  { name: "Result share", format: "percent", better: 1 },
  { name: "Units demanded", format: "units", better: 0 },
  { name: "Units shipped", format: "units", better: 1 },
  { name: "Served in its month", format: "percent", better: 1 },
  { name: "Unit-months late", format: "units", better: -1 },
  { name: "Waiting at the end", format: "units", better: -1 },
  { name: "Mean inventory", format: "money", better: -1 },
  { name: "Closing inventory", format: "money", better: -1 },
  { name: "Carrying cost", format: "money", better: -1 },
  { name: "Inventory turns", format: "decimal", better: 1 },
  { name: "Below target stock", format: "units", better: -1 },
  { name: "Utilisation", format: "percent", better: 0 },
  { name: "Peak utilisation", format: "percent", better: -1 },
  { name: "Overtime hours", format: "hours", better: -1 },
  { name: "Subcontracted units", format: "units", better: -1 },
  { name: "Purchases", format: "money", better: 0 },
  { name: "Cash from operations", format: "money", better: 1 },
  { name: "Lowest cash", format: "money", better: 1 },
  { name: "Cash-to-cash", format: "days", better: -1 },
  { name: "CO2e (t)", format: "tonnes", better: -1 },
] as const satisfies readonly MeasureSpec[];
export type ScenarioMeasure = (typeof scenarioMeasures)[number]["name"];

/** Measures that only some companies have. */
const optional: readonly string[] = [...besideStandard, "CO2e (t)"] satisfies ScenarioMeasure[];

/** Whether a measure is told: without emission factors nothing is said of emissions, not even a zero. */
export function isTold(name: string, total: number | undefined): boolean {
  return !optional.includes(name) || Number.isFinite(total);
}

/** The measures that figures have. */
export function measuresOf({ totals }: Pick<ScenarioFigures, "totals">) {
  return scenarioMeasures.filter(({ name }) => isTold(name, totals[name]));
}

/** A solved scenario in figures: totals, and months where a measure has them. */
export interface ScenarioFigures {
  totals: Record<ScenarioMeasure, number>;
  /** One number a month of the horizon. */
  months: Partial<Record<ScenarioMeasure, Float64Array>>;
  families: FamilyFigures[];
}

/** A family of sold items, a number a month. */
export interface FamilyFigures {
  family: string;
  /** Units demanded, shipped, and made or bought. */
  demand: Float64Array;
  shipped: Float64Array;
  received: Float64Array;
  /** Of what is shipped, currency. */
  revenue: Float64Array;
  cost: Float64Array;
  /** Units in stock at the start. */
  opening: number;
}
