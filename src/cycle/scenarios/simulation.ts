import { plannedLeadTimes } from "../../planning/data/leadTimes";
import type { CellValue, RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { readDistribution } from "../../planning/reconcile/simulate/distribution";
import type { FamilyModel } from "../../planning/reconcile/simulate/familyModel";
import { randomDrivers, type Uncertainty } from "../../planning/reconcile/simulate/simulatePlan";
import type { ScenarioFigures } from "../../planning/reconcile/scenarios/figures";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import { at } from "../../planning/supply/supplyModel";
import { accuracyTable } from "../demand/sheets";
import type { StepInputs } from "../step";
import { sumOf } from "../sums";
import { columnOf } from "../wideTable";
import { say } from "../../planning/words";

export const uncertaintyTable = "SOP_Uncertainty";
const daysPerMonth = 30.4;

/** A row of the table of uncertainties: how the simulation reads it, and where it comes from. */
export interface UncertaintyRow extends Uncertainty {
  numbers: [number, number, number];
  note: string;
}

/** The plan as the simulation executes it: families with what they receive, ship, earn and cost. */
export function familyModelOf(plan: PlanCase, { families, months, totals }: ScenarioFigures): FamilyModel {
  const { horizon, model, ownResources } = plan;
  const regular = sumOf(model.resources.slice(0, ownResources).map(({ capacity }) => at(capacity, 0, 0)));
  const extra = sumOf(
    model.resources
      .slice(0, ownResources)
      .map(({ overtime, extraShift }) => at(overtime, 0, 0) + at(extraShift, 0, 0)),
  );
  const headroom = regular > 0 ? 1 + extra / regular : Infinity;
  const load = months.Utilisation ?? new Float64Array(horizon).fill(1);
  const [purchases, cost] = [months.Purchases, months["Cost of goods sold"]].map((row) => sumOf(row ?? []));
  return {
    families: families.map(({ family, demand, shipped, received, revenue, cost: spent, opening }) => {
      const mean = (amount: Float64Array): number => sumOf(amount) / Math.max(1e-9, sumOf(shipped));
      const each = (amount: Float64Array): Float64Array =>
        shipped.map((units, t) => (units > 0 ? amount[t] / units : mean(amount)));
      // What the lines could make at the plan's own mix when every hour and all overtime were used.
      const capacity = received.map((units, t) => (units * headroom) / Math.max(0.3, load[t]));
      return {
        name: family,
        demand,
        supply: received,
        capacity,
        price: each(revenue),
        cost: each(spent),
        opening,
      };
    }),
    fixedCost: months["Fixed costs"] ?? new Float64Array(horizon),
    daysReceivable: plan.daysReceivable,
    daysPayable: plan.daysPayable,
    purchasedShare: cost > 0 ? Math.min(1, purchases / cost) : 0,
    detailed: {
      service: totals["Served in its month"],
      revenue: totals.Revenue,
      result: months["Operating result"] ?? new Float64Array(horizon),
      cash: runningSum(months["Cash from operations"] ?? new Float64Array(horizon)),
      inventory: totals["Mean inventory"],
    },
  };
}

function runningSum(values: Float64Array): Float64Array {
  let sum = 0;
  return values.map((value) => (sum += value));
}

/** What is uncertain, and what of the planner's table cannot be read: it stays on the sheet to be put right. */
export interface Uncertainties {
  rows: UncertaintyRow[];
  problems: string[];
  unread: CellValue[][];
}

/** Uncertainties as the planner's table has them; measured ones when there is no table yet. */
export function uncertaintiesOf(
  inputs: Pick<StepInputs, "company" | "own">,
  base: ScenarioFigures,
): Uncertainties {
  const table = inputs.own.get(uncertaintyTable);
  return table ? readTable(table) : { rows: measured(inputs, base), problems: [], unread: [] };
}

function readTable(table: RawTable): Uncertainties {
  const rows: UncertaintyRow[] = [];
  const problems: string[] = [];
  const unread: CellValue[][] = [];
  table.rows.forEach((cells, r) => {
    const cell = (header: string) => cells[columnOf(table, header)] ?? null;
    const text = (header: string): string => String(cell(header) ?? "").trim();
    const number = (header: string): number =>
      typeof cell(header) === "number" ? Number(cell(header)) : NaN;
    if (cells.every((each) => each === null)) return;
    try {
      const driver = randomDrivers.find((name) => name === text("Driver").toLowerCase());
      if (!driver)
        throw new PlanningError(
          "value",
          say`"${text("Driver")}" is no driver; known are ${randomDrivers.join(", ")}.`,
        );
      const numbers: [number, number, number] = [number("A"), number("B"), number("C")];
      rows.push({
        driver,
        family: /^(all)?$/i.test(text("Family")) ? "" : text("Family"),
        distribution: readDistribution(text("Distribution"), ...numbers),
        each: text("Each").toLowerCase().startsWith("r") ? "run" : "period",
        numbers,
        note: text("Where it comes from"),
      });
    } catch (error) {
      if (!(error instanceof PlanningError)) throw error;
      problems.push(say`Row ${r + 1} of ${uncertaintyTable}: ${error.message}`);
      unread.push([...cells]);
    }
  });
  return { rows, problems, unread };
}

/** What the plan's own past says: the forecast's errors by family, its bias, and the suppliers' lead times. */
function measured(
  { company, own }: Pick<StepInputs, "company" | "own">,
  base: ScenarioFigures,
): UncertaintyRow[] {
  const rows: UncertaintyRow[] = [];
  const add = (
    driver: Uncertainty["driver"],
    family: string,
    each: Uncertainty["each"],
    mean: number,
    sd: number,
    note: string,
  ): void => {
    const spread = Math.round(sd * 1000) / 1000;
    if (!(spread > 0)) return;
    rows.push({
      driver,
      family,
      each,
      distribution: { kind: "normal", mean, sd: spread },
      numbers: [mean, spread, NaN],
      note,
    });
  };
  const accuracy = own.get(accuracyTable);
  const errors = accuracy
    ? errorsByFamily(accuracy)
    : new Map<string, { variance: number; bias: number; units: number }>();
  for (const { family, demand } of base.families) {
    const error = errors.get(family);
    const mean = sumOf(demand) / Math.max(1, demand.length);
    if (error && mean > 0)
      add(
        "demand",
        family,
        "period",
        1,
        Math.sqrt(error.variance) / mean,
        say`Forecast errors of its items, month by month`,
      );
  }
  const all = [...errors.values()];
  const bias = Math.abs(
    sumOf(all.map((each) => each.bias)) / Math.max(1e-9, sumOf(all.map((each) => each.units))),
  );
  add("demand", "", "run", 1, Math.max(0.01, bias), say`Bias of all forecasts, at least 1 %`);
  const spreads = plannedLeadTimes(company).flatMap(({ deviation }) => (deviation > 0 ? [deviation] : []));
  if (spreads.length > 0)
    add(
      "lead time",
      "",
      "run",
      0,
      sumOf(spreads) / spreads.length / daysPerMonth,
      say`Mean deviation of the suppliers' lead times, months`,
    );
  return rows;
}

function errorsByFamily(accuracy: RawTable): Map<string, { variance: number; bias: number; units: number }> {
  const [family, rmse, bias, units] = ["Family", "RMSE", "Bias", "Demand tested"].map((header) =>
    columnOf(accuracy, header),
  );
  const errors = new Map<string, { variance: number; bias: number; units: number }>();
  for (const row of accuracy.rows) {
    const entry = errors.get(String(row[family] ?? "")) ?? { variance: 0, bias: 0, units: 0 };
    errors.set(String(row[family] ?? ""), entry);
    const number = (column: number): number => (typeof row[column] === "number" ? row[column] : 0);
    // Errors of items are taken as independent of each other.
    entry.variance += number(rmse) ** 2;
    entry.bias += number(bias) * number(units);
    entry.units += number(units);
  }
  return errors;
}
