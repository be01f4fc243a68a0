import { monthLabel } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import {
  fannedOutputs,
  type FannedOutput,
  type Simulation,
} from "../../planning/reconcile/simulate/simulatePlan";
import { decimal, said, say, toSay } from "../../planning/words";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { series, type FormatName } from "../../workbook/palette";
import type { ChartSpec, ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { registerRows } from "../register";
import { uncertaintyTable, type Uncertainties } from "./simulation";

export const simulationTable = "SOP_Simulation";
export const fanTable = "SOP_Simulation_Fan";
export const simulationSettingsTable = "SOP_Simulation_Settings";
/** The plan's own column of each fan, beside its quantiles. */
const planColumn = "plan";

/** How many runs, and where their random numbers begin: the same plan with the same seed gives the same digits. */
export interface SimulationSettings {
  runs: number;
  seed: number;
}

const usual: SimulationSettings = { runs: 5_000, seed: 1 };
const mostRuns = 100_000;

/** As the planner's table says; the usual ones where it says nothing that can be run. */
export function simulationSettings(own: ReadonlyMap<string, RawTable>): SimulationSettings {
  const rows = registerRows(own.get(simulationSettingsTable));
  const given = (name: string): number =>
    Math.round(rows.find(({ text }) => text("Setting") === name)?.number("Value") ?? NaN);
  const [runs, seed] = [given("Runs"), given("Seed")];
  return {
    runs: runs >= 1 && runs <= mostRuns ? runs : usual.runs,
    seed: Number.isFinite(seed) && seed >= 0 ? seed : usual.seed,
  };
}

const outputFormat = (name: string): FormatName => (name === "Service" ? "percent" : "money");

/** Header of a column of the fan table: "Service P10", "Cash plan". */
export function fanHeader(output: FannedOutput, of: string): string {
  return `${output} ${of}`;
}

/** "P10", "P50", "P90". */
function quantileNames({ probabilities }: Simulation): string[] {
  return probabilities.map((each) => `P${Math.round(each * 100)}`);
}

/** What the runs come to, month by month too, and what is uncertain. */
export function simulationSheet(
  result: Simulation,
  uncertain: Pick<Uncertainties, "rows" | "unread">,
  { seed }: SimulationSettings,
  first: number,
  currency: string,
  origin: string,
): SheetSpec {
  const names = quantileNames(result);
  const money = (header: string): ColumnSpec => ({ header, format: "money", width: 14 });
  return {
    name: simulationTable,
    title: say`What may happen to the plan`,
    note: say`${result.runs} runs of the plan by family against uncertain demand and lead times (Latin hypercube, seed ${seed}: the same plan gives the same digits). In one run of ten the result is below P10, in one above P90. Freight, overtime, components and what is owed from before are those of the plan in every run. Amounts in ${currency}.`,
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
          formats: result.outputs.map(({ name }) => outputFormat(name)),
        },
      },
      fanBlock(result, first, currency),
      uncertaintyBlock(uncertain),
      {
        kind: "table",
        name: simulationSettingsTable,
        heading: say`Runs (up to 100,000) and seed of the next simulation`,
        columns: [
          { header: "Setting", format: "text", width: 22 },
          { header: "Value", format: "integer", width: 14 },
        ],
        rows: [
          ["Runs", result.runs],
          ["Seed", seed],
        ],
      },
    ],
    charts: fannedOutputs.map((output) => fanChart(output, names, currency)),
    print: "width",
  };
}

function fanBlock(result: Simulation, first: number, currency: string): TableSpec {
  const names = [planColumn, ...quantileNames(result)];
  return {
    kind: "table",
    name: fanTable,
    heading: say`Month by month: service, operating result, and cash since the start in ${currency}`,
    columns: [
      { header: "Month", format: "month", width: 22, align: "Left" },
      ...result.fans.flatMap(({ name }) =>
        names.map((of): ColumnSpec => ({
          header: fanHeader(name, of),
          format: outputFormat(name),
          width: 14,
        })),
      ),
    ],
    rows: Array.from(result.fans[0].plan, (_, t): CellContent[] => [
      monthSerial(monthLabel(first + t)),
      ...result.fans.flatMap(({ name, plan, quantiles }) =>
        [plan, ...quantiles].map((row) => (name === "Service" ? row[t] : hundredths(row[t]))),
      ),
    ]),
  };
}

function uncertaintyBlock({ rows, unread }: Pick<Uncertainties, "rows" | "unread">): TableSpec {
  const width = 8;
  return {
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
      { header: "Each", format: "text", width: 14 },
      { header: "Where it comes from", format: "text", width: 40 },
    ],
    rows: [
      ...rows.map(({ driver, distribution, numbers, family, each, note }): CellContent[] => [
        driver,
        distribution.kind,
        ...numbers,
        family || "all",
        each,
        note,
      ]),
      ...unread.map((cells) =>
        Array.from({ length: width }, (_, column): CellContent => cells[column] ?? null),
      ),
    ],
  };
}

const fanTitles: Record<FannedOutput, string> = {
  Service: toSay("Service by month: P10, P50 and P90"),
  "Operating result": toSay("Operating result by month: P10, P50 and P90"),
  Cash: toSay("Cash since the start: P10, P50 and P90"),
};

function fanChart(output: FannedOutput, names: readonly string[], currency: string): ChartSpec {
  const isService = output === "Service";
  return {
    name: `${output} fan`,
    title: said(fanTitles[output]),
    kind: "Line",
    table: simulationTable,
    data: fanTable,
    categories: "Month",
    series: [
      ...names.map((name, k) => ({
        column: fanHeader(output, name),
        colour: k === 1 ? series.forecast : series.interval80,
        weight: k === 1 ? 2.5 : 1.5,
        ...(k === 1 ? {} : { dash: "Dash" as const }),
      })),
      { column: fanHeader(output, planColumn), colour: series.reference, weight: 1.5, dash: "Dot" as const },
    ],
    categoryTitle: say`Month`,
    valueTitle: isService ? say`Served in its month` : currency,
    valueFormat: isService ? "wholePercent" : "money",
    place: "right",
    size: "wide",
  };
}
