import { monthLabel } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { readDistribution } from "../../planning/reconcile/simulate/distribution";
import type { FamilyModel } from "../../planning/reconcile/simulate/familyModel";
import {
  randomDrivers,
  type Simulation,
  type Uncertainty,
} from "../../planning/reconcile/simulate/simulatePlan";
import type { ScenarioFigures } from "../../planning/reconcile/scenarios/measures";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import { at } from "../../planning/supply/supplyModel";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { ColumnSpec, SheetSpec } from "../../workbook/sheetSpec";
import { accuracyTable } from "../demand/sheets";
import { hundredths } from "../format";
import type { StepInputs } from "../step";
import { sumOf } from "../sums";
import { columnOf } from "../wideTable";
import { decimal, say } from "../../planning/words";

export const uncertaintyTable = "SOP_Uncertainty";
export const simulationTable = "SOP_Simulation";
export const fanTable = "SOP_Simulation_Fan";
/** Runs of the step's own simulation, and its seed: the same plan gives the same digits. */
export const simulationRuns = 5_000;
export const simulationSeed = 1;
const daysPerMonth = 30.4;

/** A row of the table of uncertainties: how the simulation reads it, and where it comes from. */
export interface UncertaintyRow extends Uncertainty {
  numbers: [number, number, number];
  note: string;
}

/** The plan as the simulation executes it: families with what they receive, ship, earn and cost. */
export function familyModelOf(plan: PlanCase, { families, months }: ScenarioFigures): FamilyModel {
  const { horizon, model, ownResources } = plan;
  const regular = sumOf(model.resources.slice(0, ownResources).map(({ capacity }) => at(capacity, 0, 0)));
  const extra = sumOf(model.resources.slice(0, ownResources).map(({ overtime }) => at(overtime, 0, 0)));
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
  };
}

/** Uncertainties as the planner's table has them; measured ones when there is no table yet. */
export function uncertaintiesOf(
  inputs: StepInputs,
  base: ScenarioFigures,
): { rows: UncertaintyRow[]; problems: string[] } {
  const table = inputs.own.get(uncertaintyTable);
  return table ? readTable(table) : { rows: measured(inputs, base), problems: [] };
}

function readTable(table: RawTable): { rows: UncertaintyRow[]; problems: string[] } {
  const rows: UncertaintyRow[] = [];
  const problems: string[] = [];
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
    }
  });
  return { rows, problems };
}

/** What the plan's own past says: the forecast's errors by family, its bias, and the suppliers' lead times. */
function measured({ company, own }: StepInputs, base: ScenarioFigures): UncertaintyRow[] {
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
  const spreads = [...company.itemSuppliers.leadTimeSd].filter((days) => days > 0);
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

export function simulationSheet(
  result: Simulation,
  rows: readonly UncertaintyRow[],
  first: number,
  currency: string,
  origin: string,
): SheetSpec {
  const names = result.probabilities.map((each) => `P${Math.round(each * 100)}`);
  const money = (header: string): ColumnSpec => ({ header, format: "money", width: 14 });
  return {
    name: simulationTable,
    title: say`What may happen to the plan`,
    note: say`${result.runs} runs of the plan by family against uncertain demand and lead times (Latin hypercube, seed ${simulationSeed}: the same plan gives the same digits). In one run of ten the result is below P10, in one above P90. Amounts in ${currency}.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: simulationTable,
        heading: say`Over the horizon; ${decimal(result.lossProbability * 100, 1)} % of the runs end with a loss`,
        columns: [
          { header: "Output", format: "text", width: 22 },
          money("Plan"),
          money("Mean"),
          ...names.map(money),
        ],
        rows: result.outputs.map(({ name, plan, mean, quantiles }): CellContent[] => [
          name,
          plan,
          mean,
          ...quantiles,
        ]),
        formatsByRow: {
          columns: ["Plan", "Mean", ...names],
          formats: result.outputs.map(({ name }) => (name === "Service" ? "percent" : "money")),
        },
      },
      {
        kind: "table",
        name: fanTable,
        heading: say`Cash since the start in ${currency}, without what is owed from before`,
        columns: [{ header: "Month", format: "month", width: 22, align: "Left" }, ...names.map(money)],
        rows: Array.from({ length: result.cashFan[0].length }, (_, t): CellContent[] => [
          monthSerial(monthLabel(first + t)),
          ...result.cashFan.map((row) => hundredths(row[t])),
        ]),
      },
      {
        kind: "table",
        name: uncertaintyTable,
        heading: say`What is uncertain: change, add or delete rows, then run Reconcile. A, B, C: normal mean, sd; uniform low, high; triangular low, mode, high; event probability, value, otherwise`,
        columns: [
          { header: "Driver", format: "text", width: 22 },
          { header: "Distribution", format: "text", width: 14 },
          { header: "A", format: "decimal", width: 14 },
          { header: "B", format: "decimal", width: 14 },
          { header: "C", format: "decimal", width: 14 },
          { header: "Family", format: "text", width: 14 },
          { header: "Each", format: "text", width: 9 },
          { header: "Where it comes from", format: "text", width: 40 },
        ],
        rows: rows.map(({ driver, distribution, numbers, family, each, note }): CellContent[] => [
          driver,
          distribution.kind,
          ...numbers,
          family || "all",
          each,
          note,
        ]),
      },
    ],
    charts: [
      {
        name: "Cash fan",
        title: say`Cash since the start in ${currency}: P10, P50 and P90`,
        kind: "Line",
        table: simulationTable,
        data: fanTable,
        categories: "Month",
        series: names.map((column, k) => ({
          column,
          colour: k === 1 ? series.forecast : series.interval80,
          weight: k === 1 ? 2.5 : 1.5,
          ...(k === 1 ? {} : { dash: "Dash" as const }),
        })),
        categoryTitle: say`Month`,
        valueTitle: currency,
        valueFormat: "money",
        place: "right",
        size: "wide",
      },
    ],
    print: "width",
  };
}
