import { monthLabel } from "../../planning/data/excelDate";
import { PlanningError } from "../../planning/errors";
import { fannedOutputs } from "../../planning/reconcile/simulate/simulatePlan";
import { say } from "../../planning/words";
import { runTask } from "../../worker/engine";
import { republishSheet } from "../../workbook/publish";
import { withWorkbook } from "../../workbook/withWorkbook";
import { accuracyTable } from "../demand/sheets";
import type { InputReader } from "../inputs";
import { registerRows } from "../register";
import { readRanges } from "../review/ranges";
import type { FanView, RangeView, SimulationDesk, SimulationView } from "./contract";
import { planName } from "./names";
import type { ScenarioRunner } from "./runner";
import { familyModelOf, uncertaintiesOf, uncertaintyTable } from "./simulation";
import {
  fanHeader,
  fanTable,
  simulationSettings,
  simulationSettingsTable,
  simulationSheet,
  simulationTable,
} from "./simulationSheet";

type Watch = Parameters<SimulationDesk["simulate"]>[1];
const stepGroup = "reconcile";

/** Simulates the plan of the workbook, and reads what the last simulation wrote. */
export class WorkbookSimulationDesk implements SimulationDesk {
  constructor(
    private readonly inputs: InputReader,
    private readonly now: () => Date,
    private readonly runner: () => Promise<ScenarioRunner>,
  ) {}

  async view(): Promise<SimulationView | undefined> {
    const own = await this.inputs.readOwn([simulationTable, fanTable, simulationSettingsTable]);
    if (!own.has(simulationTable)) return undefined;
    const rows = registerRows(own.get(fanTable));
    return {
      ...simulationSettings(own),
      ranges: readRanges(own).map(({ name, values: [plan, low, middle, high] }): RangeView => ({
        name,
        format: name === "Service" ? "percent" : "money",
        plan,
        low,
        middle,
        high,
      })),
      fans: fannedOutputs.map((name): FanView => {
        const values = (of: string): number[] => rows.map(({ number }) => number(fanHeader(name, of)));
        return {
          name,
          format: name === "Service" ? "percent" : "money",
          months: rows.map(({ month }) => monthLabel(month("Month"))),
          plan: values("plan"),
          low: values("P10"),
          middle: values("P50"),
          high: values("P90"),
        };
      }),
    };
  }

  async simulate(settings: { runs: number; seed: number }, watch: Watch): Promise<() => Promise<void>> {
    const { runs, seed } = settings;
    if (!(runs >= 100 && runs <= 100_000))
      throw new PlanningError("value", say`Take from 100 to 100,000 runs.`);
    if (!(Number.isInteger(seed) && seed >= 0))
      throw new PlanningError("value", say`The seed is a whole number from zero on.`);
    this.inputs.forgetOwn();
    const { company } = await this.inputs.read();
    const runner = await this.runner();
    watch.onProgress({ done: 0, total: runs, what: say`planning "${planName}"` });
    const base = await runner.figures([]);
    const own = await this.inputs.readOwn([uncertaintyTable, accuracyTable]);
    const uncertain = uncertaintiesOf({ company, own }, base);
    if (uncertain.problems.length > 0) throw new PlanningError("value", uncertain.problems.join(" "));
    const request = {
      model: familyModelOf(runner.plan, base),
      uncertainties: uncertain.rows,
      options: settings,
    };
    const result = await runTask("simulatePlan", request, watch);
    if (watch.signal.aborted) throw new PlanningError("cancelled", say`The simulation was stopped.`);
    const { firstMonth, currency } = company.settings;
    const at = this.now().toISOString().slice(0, 16).replace("T", " ");
    const origin = say`Simulated in the pane ${at} UTC.`;
    const sheet = simulationSheet(result, uncertain, settings, firstMonth, currency, origin);
    return async () => {
      await withWorkbook((context) => republishSheet(context, stepGroup, sheet));
      this.inputs.forgetOwn();
    };
  }
}
