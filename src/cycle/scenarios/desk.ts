import { monthLabel } from "../../planning/data/excelDate";
import { excelKey } from "../../planning/data/excelKey";
import type { RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import {
  changeWords,
  driverMeaning,
  drivers,
  readChange,
  readDriver,
  readSelector,
  selectorWords,
  type Delta,
} from "../../planning/reconcile/scenarios/delta";
import {
  measuresOf,
  scenarioMeasures,
  type ScenarioFigures,
} from "../../planning/reconcile/scenarios/figures";
import { runTask } from "../../worker/engine";
import type { CellContent } from "../../workbook/cells";
import { captureSheets, publishSheets, republishSheet } from "../../workbook/publish";
import { withWorkbook } from "../../workbook/withWorkbook";
import { writeTableColumn } from "../../workbook/writeTableColumn";
import { accuracyTable } from "../demand/sheets";
import { consensusTable } from "../demand/consensusSheet";
import { segmentTable } from "../gather/segments";
import { policyTable } from "../supply/policies";
import type { StepId } from "../contract";
import type { InputReader } from "../inputs";
import { monthNumber } from "../months";
import {
  agreementSheet,
  agreementTable,
  familySeals,
  readAgreement,
  refuseWhenAgreed,
} from "../reconcile/agreement";
import { bridgeTable } from "../reconcile/bridges";
import { crossOverTable } from "../reconcile/crossOver";
import { gapTable } from "../reconcile/sheets";
import { renewLocks } from "../reconcile/locks";
import { renewCommitment } from "../reconcile/standing";
import { changeRegister, registerRows } from "../register";
import { readGates } from "../review/gateDesk";
import { refuseWhileClosed } from "../review/gates";
import { compareTable } from "./compare";
import { bridgeView, type BridgeView } from "./bridgeView";
import { companyCase } from "./companyCase";
import type {
  Comparison,
  DeltaDraft,
  FamilyAgreementView,
  GapView,
  LeverChoices,
  ScenarioDesk,
  ScenarioView,
  ScorecardDesk,
  SimulationDesk,
  TornadoView,
} from "./contract";
import { tornadoTable } from "./levers";
import { promotedTable, promotionGroup, promotionSheet } from "./promotion";
import { planName } from "./names";
import {
  deltaRow,
  nameTaken,
  readRegister,
  scenarioListTable,
  scenarioTable,
  type Scenario,
} from "./register";
import { mostCompared } from "./ready";
import { ScenarioRunner } from "./runner";
import { WorkbookScorecardDesk } from "./scorecardDesk";
import { WorkbookSimulationDesk } from "./simulationDesk";
import { said, say } from "../../planning/words";

const stepGroup = "reconcile";
/** The steps whose gates a scenario needs to become part of the plan: a plan is made of data and of demand. */
const promotingSteps: readonly StepId[] = ["gather", "demand"];
const year = 12;

/** Looks at what step 4 found, plans what-ifs on the spot, and keeps what planners decide about scenarios. */
export class WorkbookScenarioDesk implements ScenarioDesk {
  readonly scorecard: ScorecardDesk;
  readonly simulation: SimulationDesk;
  private live: { of: readonly unknown[]; runner: ScenarioRunner } | undefined;

  constructor(
    private readonly inputs: InputReader,
    private readonly now: () => Date,
  ) {
    this.scorecard = new WorkbookScorecardDesk(inputs);
    this.simulation = new WorkbookSimulationDesk(inputs, now, () => this.runner());
  }

  async currency(): Promise<string> {
    return (await this.inputs.read()).company.settings.currency;
  }

  async scenarios(): Promise<ScenarioView[]> {
    const own = await this.inputs.readOwn([scenarioTable, scenarioListTable, promotedTable]);
    const { scenarios, problems } = readRegister(own.get(scenarioTable), own.get(scenarioListTable));
    const list = new Map(
      registerRows(own.get(scenarioListTable)).map((row) => [row.text("Scenario"), row] as const),
    );
    const promoted = registerRows(own.get(promotedTable))[0]?.text("Scenario") ?? "";
    return scenarios.map(({ name, kind, compared, deltas }) => ({
      name,
      kind,
      compared,
      inPlan: name === promoted,
      recommended: list.get(name)?.text("Recommended") === "yes",
      deltas: deltas.map(inWords),
      problem:
        problems.find(({ scenario }) => scenario === name)?.why ?? list.get(name)?.text("Problem") ?? "",
    }));
  }

  async comparison(): Promise<Comparison> {
    const table = await this.table(compareTable);
    if (!table) return { names: [], rows: [] };
    const names = table.headers.slice(2);
    return {
      names,
      rows: scenarioMeasures.flatMap(({ name, format, better }) => {
        const row = table.rows.find((cells) => cells[0] === name);
        return row ? [{ measure: name, format, better, values: row.slice(2).map(Number) }] : [];
      }),
    };
  }

  async gaps(): Promise<GapView[]> {
    const own = await this.inputs.readOwn([gapTable, crossOverTable]);
    const rows = registerRows(own.get(gapTable));
    const crossings = registerRows(own.get(crossOverTable)).filter(({ text }) => text("Level") === "Family");
    const months = (own.get(gapTable)?.headers ?? [])
      .filter((header) => /^\d{4}-\d{2}$/.test(header))
      .slice(0, year);
    const value = (kind: string, line: string, family: string): number => {
      const row = rows.find(
        ({ text }) => text("Value").startsWith(kind) && text("Line") === line && text("Family") === family,
      );
      const known = months.map((month) => row?.number(month) ?? NaN).filter((each) => !Number.isNaN(each));
      return known.length === 0 ? NaN : known.reduce((sum, each) => sum + each, 0);
    };
    return [...new Set(rows.map(({ text }) => text("Family")))].map((family) => ({
      family,
      demand: value("Units", "Demand", family),
      supply: value("Units", "Supply", family),
      budget: value("Units", "Budget", family),
      lastPlan: value("Units", "Last plan", family),
      revenueGap: value("Revenue", "Supply", family) - value("Revenue", "Demand", family),
      crossOver: crossings.find(({ text }) => text("Family or item") === family)?.text("First month") ?? "",
    }));
  }

  async tornado(): Promise<TornadoView[]> {
    return registerRows(await this.table(tornadoTable)).map(({ text, number }) => ({
      name: text("Driver"),
      down: number("Down"),
      up: number("Up"),
    }));
  }

  async bridge(): Promise<BridgeView | undefined> {
    return bridgeView(await this.table(bridgeTable));
  }

  async choices(): Promise<LeverChoices> {
    const { plan } = await this.runner();
    const distinct = (values: readonly string[]): string[] => [...new Set(values)].filter(Boolean).sort();
    const sold = plan.model.demand.map(({ point }) => plan.points[point]);
    return {
      drivers: drivers.map((driver) => ({ driver, meaning: said(driverMeaning[driver]) })),
      selectors: [
        "all",
        ...distinct(sold.map(({ family }) => family)).map((name) => `family: ${name}`),
        ...plan.model.resources.slice(0, plan.ownResources).map(({ name }) => `resource: ${name}`),
        ...distinct([...plan.suppliers]).map((name) => `supplier: ${name}`),
        ...distinct(sold.map(({ item }) => item)).map((name) => `item: ${name}`),
      ],
      months: Array.from({ length: plan.horizon }, (_, t) => monthLabel(plan.first + t)),
    };
  }

  async tryOut(drafts: readonly DeltaDraft[]): Promise<Comparison> {
    const runner = await this.runner();
    const deltas = drafts.map((draft) => readDraft("What if", draft));
    const [base, changed] = [await runner.figures([]), await runner.figures(deltas)];
    return comparisonOf([planName, "What if"], [base, changed]);
  }

  async save(name: string, drafts: readonly DeltaDraft[]): Promise<void> {
    const trimmed = name.trim();
    if (trimmed === "" || excelKey(trimmed) === excelKey(planName))
      throw new PlanningError("value", say`Give the scenario a name of its own, other than "${planName}".`);
    this.inputs.forgetOwn();
    const { scenarios } = readRegister(await this.table(scenarioTable), undefined);
    const other = scenarios.find(
      (each) => each.name !== trimmed && excelKey(each.name) === excelKey(trimmed),
    );
    if (other) throw new PlanningError("value", nameTaken(trimmed, other.name));
    const added = drafts.map((draft) => deltaRow(readDraft(trimmed, draft), "choice"));
    await this.rewrite((rows) => [...rows.filter((row) => row[0] !== trimmed), ...added]);
  }

  async remove(name: string): Promise<void> {
    await this.rewrite((rows) => rows.filter((row) => row[0] !== name));
  }

  async compare(name: string, compared: boolean): Promise<void> {
    this.inputs.forgetOwn();
    const list = await this.table(scenarioListTable);
    const rows = registerRows(list);
    const row = rows.find(({ text }) => text("Scenario") === name);
    if (!row)
      throw new PlanningError("notAvailable", say`"${name}" is not planned yet. Run Reconcile first.`);
    const others = rows.filter(
      ({ text }) => text("Compare").toLowerCase() === "yes" && text("Scenario") !== name,
    );
    if (compared && others.length >= mostCompared)
      throw new PlanningError(
        "value",
        say`At most ${mostCompared} scenarios stand side by side. Take one out first.`,
      );
    await withWorkbook((context) =>
      writeTableColumn(context, scenarioListTable, "Compare", new Map([[row.row, compared ? "yes" : null]])),
    );
    this.inputs.forgetOwn();
  }

  async promote(name: string | undefined): Promise<void> {
    const own = await this.inputs.readOwn([scenarioTable, scenarioListTable]);
    const { scenarios } = readRegister(own.get(scenarioTable), own.get(scenarioListTable));
    const scenario = scenarios.find((each) => each.name === name);
    if (name !== undefined && !scenario)
      throw new PlanningError("notAvailable", say`There is no scenario "${name}". Look at the list again.`);
    if (scenario) {
      this.inputs.forgetOwn();
      const gates = await readGates(this.inputs, this.now(), promotingSteps);
      refuseWhileClosed(gates, promotingSteps, say`"${scenario.name}" cannot become part of the plan`);
      await this.refuseAgreed(scenario);
    }
    const origin = say`Made part of the plan ${this.now().toISOString().slice(0, 16).replace("T", " ")} UTC.`;
    const sheets = scenario ? [promotionSheet(scenario, origin)] : [];
    await withWorkbook((context) => publishSheets(context, promotionGroup, sheets));
    this.inputs.forgetOwn();
  }

  async agreements(): Promise<FamilyAgreementView[]> {
    return readAgreement(await this.inputs.readOwn([agreementTable, consensusTable]));
  }

  async agree(
    family: string,
    state: "draft" | "agreed" | "disputed",
    by: string,
    note: string,
  ): Promise<void> {
    if (by.trim() === "") throw new PlanningError("value", say`Say who agrees or disagrees.`);
    this.inputs.forgetOwn();
    const own = await this.inputs.readOwn([consensusTable]);
    const seal = familySeals(own.get(consensusTable)).get(family);
    if (seal === undefined)
      throw new PlanningError("notAvailable", say`The consensus has no family "${family}".`);
    const on = this.now().toISOString().slice(0, 10);
    const spec = agreementSheet([{ family, state, by: by.trim(), on, note: note.trim(), seal }]);
    await changeRegister(spec, (rows, added) => [
      ...rows.filter((row) => row[0] !== null && row[0] !== family),
      ...added,
    ]);
    this.inputs.forgetOwn();
    await renewLocks(this.inputs);
    await renewCommitment(this.inputs, await readGates(this.inputs, this.now()));
  }

  /** A scenario in the plan must not change demand that is agreed. */
  private async refuseAgreed({ name, deltas }: Scenario): Promise<void> {
    const { items, itemIndex } = (await this.inputs.read()).company;
    const touched = ({ selector: { scope, key } }: Delta, family: string): boolean =>
      scope === "all" || family === (scope === "family" ? key : items.family[itemIndex.get(key) ?? -1]);
    const demand = deltas.filter(({ driver }) => driver === "demand");
    refuseWhenAgreed(
      await this.inputs.readOwn([agreementTable, consensusTable]),
      (family) => demand.some((delta) => touched(delta, family)),
      `"${name}"`,
    );
  }

  /** Rewrites the deltas as they stand on the sheet, the planner's own rows included. */
  private async rewrite(change: (rows: CellContent[][]) => CellContent[][]): Promise<void> {
    await withWorkbook(async (context) => {
      const [sheet] = await captureSheets(context, stepGroup, (name) => name === scenarioTable);
      if (!sheet)
        throw new PlanningError(
          "notAvailable",
          say`There is no table of scenarios yet. Run Reconcile first.`,
        );
      const blocks = sheet.blocks.map((block) => {
        if (block.kind !== "table" || block.name !== scenarioTable) return block;
        const rows = change(block.rows.filter((row) => row.some((cell) => cell !== null)));
        // A row of blanks, because a table without rows would leave its last one standing.
        return { ...block, rows: rows.length > 0 ? rows : [block.columns.map(() => null)] };
      });
      await republishSheet(context, stepGroup, { ...sheet, blocks });
    });
    this.inputs.forgetOwn();
  }

  /** The plan's case in the engine, as long as no input has changed. */
  private async runner(): Promise<ScenarioRunner> {
    const { company } = await this.inputs.read();
    const own = await this.inputs.readOwn([
      consensusTable,
      accuracyTable,
      segmentTable,
      promotedTable,
      policyTable,
    ]);
    const of = [company, ...own.values()];
    if (this.live && this.live.of.length === of.length && this.live.of.every((each, k) => each === of[k]))
      return this.live.runner;
    const runner = new ScenarioRunner(companyCase({ company, own }), runTask);
    this.live = { of, runner };
    return runner;
  }

  private async table(name: string): Promise<RawTable | undefined> {
    return (await this.inputs.readOwn([name])).get(name);
  }
}

function inWords({ driver, selector, change, from, to }: Delta): string {
  const months = [from, to].filter(Number.isFinite).map(monthLabel);
  const what = say`${said(driver)} of ${selectorWords(selector)} ${changeWords(change)}`;
  return months.length === 0 ? what : say`${what} in ${[...new Set(months)].join(say` to `)}`;
}

function readDraft(scenario: string, { driver, selector, change, from, to, note }: DeltaDraft): Delta {
  const delta: Delta = {
    scenario,
    driver: readDriver(driver),
    selector: readSelector(selector),
    change: readChange(change),
    from: from === "" ? -Infinity : monthNumber(from),
    to: to === "" ? Infinity : monthNumber(to),
    note,
  };
  if (delta.to < delta.from)
    throw new PlanningError("value", say`The last month must not be before the first.`);
  return delta;
}

function comparisonOf(names: string[], figures: readonly ScenarioFigures[]): Comparison {
  return {
    names,
    rows: measuresOf(figures[0]).map(({ name, format, better }) => ({
      measure: name,
      format,
      better,
      values: figures.map(({ totals }) => totals[name]),
    })),
  };
}
