import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import type { RawTable } from "../../planning/data/table";
import { wmape } from "../../planning/demand";
import { PlanningError } from "../../planning/errors";
import { runTask } from "../../worker/engine";
import { readDocument } from "../../workbook/documents";
import { readTableRows } from "../../workbook/readTableRows";
import { withWorkbook } from "../../workbook/withWorkbook";
import { adjustTable } from "../gather/sheets";
import type { InputReader } from "../inputs";
import { agreementTable, refuseWhenAgreed } from "../reconcile/agreement";
import { changeRegister } from "../register";
import type { StepRun } from "../step";
import { sumLast, sumRows } from "../sums";
import { columnOf, readWide, type MonthSpan } from "../wideTable";
import { assumptionSheet, assumptionState, assumptionTable, readAssumptions } from "./assumptions";
import { readStreams } from "./consensus";
import { consensusMeasures, consensusTable } from "./consensusSheet";
import type {
  Assumption,
  AssumptionDraft,
  DemandDesk,
  Fence,
  League,
  ListedAssumption,
  MethodChoice,
  Move,
  Override,
  OverrideDraft,
  OverrideList,
  PackReading,
  PackTaking,
  SeriesChoice,
  SeriesKey,
  SeriesView,
} from "./contract";
import { breachOf, fenceSheet, fenceTable, readFences } from "./fences";
import { activeAdjustments, cleanedHistory, lastCompleteMonth, plannedItems } from "./history";
import { leagueOf } from "./league";
import { methodSheet, methodTable, readMethods } from "./methodTable";
import { changeText, overrideSheet, overrideTable, readOverrides } from "./overrideTable";
import { overrideLogTable, ownerRecords, readLog, seriesRecords, stateOf } from "./overrideValue";
import { makePacks, packStates, readPacks } from "./packDesk";
import { agreedOf, contributionsOf, madeBands, seriesMonths, storedBands, treeFacts } from "./seriesView";
import { accuracyTable, statTable } from "./sheets";
import { forecastTotal, itemsByFamily, sold, type Horizon } from "./statistical";
import { snapshotsDocument } from "./snapshots";
import { levelNames, treeTable } from "./tree";
import { streamName } from "./voices";
import { movesOf } from "./waterfall";
import { say } from "../../planning/words";

/** The company and its cleaned history, as long as neither has changed. */
interface Known {
  company: Company;
  adjustments: RawTable | undefined;
  history: HistoryPanel;
  planned: number[];
  families: Map<string, number[]>;
}

/** Looks at what step 2 wrote, one series at a time, and keeps the register of overrides. */
export class WorkbookDemandDesk implements DemandDesk {
  private known: Known | undefined;
  private readonly run: Pick<StepRun, "task"> = { task: runTask };

  constructor(
    private readonly inputs: InputReader,
    private readonly now: () => Date,
  ) {}

  async choices(): Promise<SeriesChoice[]> {
    const { company, history, planned, families } = await this.read();
    const { items } = company;
    const size = (members: readonly number[]): number =>
      members.reduce((sum, item) => sum + sumLast(history.values[item], 12), 0);
    const largest = <T extends { size: number }>(list: T[]): T[] => list.sort((a, b) => b.size - a.size);
    const familyChoices = largest(
      [...families].map(([key, members]) => ({
        level: "family" as const,
        key,
        name: key,
        size: size(members),
      })),
    );
    const itemChoices = largest(
      planned.map((item) => ({
        level: "item" as const,
        key: items.item[item],
        name: [items.item[item], items.description[item]].filter(Boolean).join(" "),
        size: size([item]),
      })),
    );
    const named = ({ level, key, name }: SeriesChoice): SeriesChoice => ({ level, key, name });
    return [
      { level: "total", key: "", name: say`All items` },
      ...[...familyChoices, ...itemChoices].map(named),
    ];
  }

  async view(choice: SeriesKey): Promise<SeriesView> {
    const known = await this.read();
    const span = spanOf(known.company);
    const { tree, row } = await this.treeRow(choice);
    const facts = treeFacts(tree, row);
    const history = this.historyOf(choice, known);
    if (choice.level === "item") return this.itemView(choice, history, known, span, facts);
    const horizon: Horizon = { lead: span.first - 1 - lastCompleteMonth(known.company), months: span.count };
    const forecast = await forecastTotal(history, horizon, this.run);
    if (!forecast) throw tooShort(choice);
    const [{ values: agreed }] = readWide({ ...tree, rows: [row] }, span);
    const statistical = Number(row[columnOf(tree, "Statistical")] ?? NaN);
    return {
      choice: nameOf(choice, known.company),
      months: seriesMonths(history, known.history, madeBands(forecast, horizon), agreed, span),
      model: forecast.label,
      reason: forecast.explanation,
      facts,
      contributions: [
        { name: say`Sum of the items' forecasts`, weight: NaN, units: statistical, wmape: NaN },
        {
          name: say`Consensus`,
          weight: NaN,
          units: Number(row[columnOf(tree, "Consensus")] ?? NaN),
          wmape: NaN,
        },
      ],
      moves: await this.moves(choice, span),
    };
  }

  async league(choice: SeriesKey, { signal }: { signal?: AbortSignal } = {}): Promise<League> {
    const known = await this.read();
    const { choices } = readMethods(
      (await this.inputs.readOwn([methodTable])).get(methodTable),
      known.company,
    );
    const chosen = choice.level === "item" ? known.company.itemIndex.get(choice.key) : undefined;
    return leagueOf(
      sold(this.historyOf(choice, known)),
      { task: (name, request) => runTask(name, request, { signal }) },
      chosen === undefined ? undefined : choices.get(chosen),
    );
  }

  async chooseMethod(choice: Omit<MethodChoice, "made">): Promise<void> {
    const made = this.now().toISOString().slice(0, 10);
    await changeRegister(methodSheet([{ ...choice, made }]), (rows, added) => [
      ...rows.filter(([key]) => key !== null && key !== choice.key),
      ...added,
    ]);
    this.inputs.forgetOwn();
  }

  async removeMethod(key: string): Promise<void> {
    await changeRegister(methodSheet([]), (rows) => rows.filter(([item]) => item !== key));
    this.inputs.forgetOwn();
  }

  async overrides(): Promise<OverrideList> {
    const { company } = await this.read();
    const own = await this.inputs.readOwn([overrideTable, overrideLogTable]);
    const { overrides, problems } = readOverrides(own.get(overrideTable), company);
    const log = readLog(own.get(overrideLogTable));
    const today = this.now().toISOString();
    return {
      overrides: overrides.map((override) => ({
        ...override,
        text: changeText(override),
        months: monthsText(override),
        state: stateOf(override, company.settings.firstMonth, today),
      })),
      problems: problems.map(({ row, why }) => `Row ${row + 1}: ${why}`),
      records: ownerRecords(log),
      seriesRecords: seriesRecords(log),
    };
  }

  async addOverride(draft: OverrideDraft): Promise<void> {
    const made = draft.made || this.now().toISOString().slice(0, 10);
    const breach = breachOf({ ...draft, made }, await this.fences(), spanOf((await this.read()).company));
    if (breach) throw new PlanningError("notAvailable", breach);
    await this.refuseAgreed(draft);
    await changeRegister(overrideSheet([{ ...draft, made }]));
    this.inputs.forgetOwn();
  }

  async removeOverride(override: Override): Promise<void> {
    const own = await this.inputs.readOwn([overrideTable]);
    const { overrides } = readOverrides(own.get(overrideTable), (await this.read()).company);
    const present = overrides.find(({ row }) => row === override.row);
    if (!present || present.key !== override.key || present.reason !== override.reason)
      throw new PlanningError("notAvailable", say`The table ${overrideTable} has changed. Look at it again.`);
    await changeRegister(overrideSheet([]), (rows) => rows.filter((_, row) => row !== override.row));
    this.inputs.forgetOwn();
  }

  /** Agreed numbers are changed by reopening them, never by an override beside them. */
  private async refuseAgreed({ level, key }: OverrideDraft): Promise<void> {
    const { items, itemIndex } = (await this.read()).company;
    const family = level === "item" ? items.family[itemIndex.get(key) ?? -1] : key;
    refuseWhenAgreed(
      await this.inputs.readOwn([agreementTable, consensusTable]),
      (each) => level === "total" || each === family,
      say`The override`,
    );
  }

  async fences(): Promise<Fence[]> {
    return readFences((await this.inputs.readOwn([fenceTable])).get(fenceTable)).fences;
  }

  async setUpFences(): Promise<void> {
    await changeRegister(fenceSheet());
    this.inputs.forgetOwn();
  }

  async makePacks(due: string): Promise<void> {
    this.inputs.forgetOwn();
    await makePacks(this.inputs, (await this.read()).planned, due, this.now().toISOString());
  }

  packs({ returned }: Pick<PackTaking, "returned"> = {}): Promise<PackReading[]> {
    return packStates(this.inputs, this.now().toISOString(), returned);
  }

  async readPacks(taking: PackTaking = {}): Promise<PackReading[]> {
    const read = await readPacks(this.inputs, this.now().toISOString(), taking);
    this.inputs.forgetOwn();
    return read;
  }

  async assumptions(): Promise<ListedAssumption[]> {
    const { company } = await this.read();
    const own = await this.inputs.readOwn([assumptionTable]);
    const today = this.now().toISOString();
    return readAssumptions(own.get(assumptionTable), company).assumptions.map((each) => ({
      ...each,
      months: monthsText(each),
      state: assumptionState(each, company.settings.firstMonth, today),
    }));
  }

  async addAssumption(draft: AssumptionDraft): Promise<void> {
    const made = draft.made || this.now().toISOString().slice(0, 10);
    await changeRegister(assumptionSheet([{ ...draft, made }]));
    this.inputs.forgetOwn();
  }

  async removeAssumption(assumption: Assumption): Promise<void> {
    this.inputs.forgetOwn();
    const present = (await this.assumptions()).find(({ row }) => row === assumption.row);
    if (present?.text !== assumption.text || present.key !== assumption.key)
      throw new PlanningError(
        "notAvailable",
        say`The table ${assumptionTable} has changed. Look at it again.`,
      );
    await changeRegister(assumptionSheet([]), (rows) => rows.filter((_, row) => row !== assumption.row));
    this.inputs.forgetOwn();
  }

  private async itemView(
    choice: SeriesKey,
    history: Float64Array,
    known: Known,
    span: MonthSpan,
    facts: SeriesView["facts"],
  ): Promise<SeriesView> {
    const isItem = (key: string): boolean => key === choice.key;
    const tables = await withWorkbook(async (context) => [
      await readTableRows(context, statTable, "Item", isItem),
      await readTableRows(context, consensusTable, "Item", isItem),
      await readTableRows(context, accuracyTable, "Item", isItem),
    ]);
    const [stat, consensus, accuracy] = tables;
    if (!stat || stat.rows.length === 0 || !consensus) throw tooShort(choice);
    const [tested] = accuracy?.rows ?? [];
    const text = (header: string): string =>
      accuracy && tested ? String(tested[columnOf(accuracy, header)] ?? "") : "";
    return {
      choice: nameOf(choice, known.company),
      months: seriesMonths(history, known.history, storedBands(stat, span), agreedOf(consensus, span), span),
      model: String(stat.rows[0][columnOf(stat, "Model")] ?? ""),
      reason: [text("Why this forecast"), await this.lastOverrides(choice.key, known.company)]
        .filter(Boolean)
        .join(" "),
      facts,
      contributions: contributionsOf(
        consensus,
        span,
        this.errorsOf(choice.key, known, span, tested, accuracy),
      ),
      moves: await this.moves(choice, span),
    };
  }

  /** The last three overrides of an item in a sentence; empty when there is none. */
  private async lastOverrides(key: string, company: Company): Promise<string> {
    const own = await this.inputs.readOwn([overrideTable]);
    const { overrides } = readOverrides(own.get(overrideTable), company);
    const last = overrides
      .filter((each) => each.level === "item" && each.key === key)
      .sort((a, b) => b.made.localeCompare(a.made) || b.row - a.row)
      .slice(0, 3);
    if (last.length === 0) return "";
    const each = last.map(
      (one) => say`${changeText(one)} in ${monthsText(one)} (${one.owner}: ${one.reason})`,
    );
    return last.length === 1
      ? say`Last override: ${each.join("; ")}.`
      : say`Last overrides: ${each.join("; ")}.`;
  }

  /** Past errors of the voices on one item, by the names that the consensus table has for them. */
  private errorsOf(
    key: string,
    { company, history }: Known,
    span: MonthSpan,
    tested: RawTable["rows"][number] | undefined,
    accuracy: RawTable | undefined,
  ): Map<string, number> {
    const item = company.itemIndex.get(key) ?? -1;
    const streams = readStreams(company, history, span).get(item) ?? [];
    const errors = new Map(
      streams.map(({ name, pastActual, pastForecast }) => [
        streamName(name),
        wmape(pastActual, pastForecast),
      ]),
    );
    const own = accuracy && tested ? tested[columnOf(accuracy, "WMAPE")] : null;
    return typeof own === "number" ? errors.set(consensusMeasures.statistical, own) : errors;
  }

  private async moves(choice: SeriesKey, { first }: MonthSpan): Promise<Move[]> {
    const snapshots = await withWorkbook((context) => readDocument(context, snapshotsDocument));
    return movesOf(snapshots?.cycles ?? [], choice, first);
  }

  private async treeRow({
    level,
    key,
  }: SeriesKey): Promise<{ tree: RawTable; row: RawTable["rows"][number] }> {
    const [header, wanted] =
      level === "total" ? ["Level", levelNames.total] : [level === "family" ? "Family" : "Item", key];
    const tree = await withWorkbook((context) =>
      readTableRows(context, treeTable, header, (each) => each === wanted),
    );
    const row = tree?.rows.find((cells) => cells[columnOf(tree, "Level")] === levelNames[level]);
    if (!tree || !row) throw tooShort({ level, key });
    return { tree, row };
  }

  private historyOf({ level, key }: SeriesKey, { company, history, planned, families }: Known): Float64Array {
    const item = company.itemIndex.get(key) ?? -1;
    if (level === "item") return history.values[item] ?? new Float64Array(0);
    const members = level === "total" ? planned : (families.get(key) ?? []);
    return sumRows(
      members.map((member) => history.values[member]),
      history.monthCount,
    );
  }

  private async read(): Promise<Known> {
    const { company } = await this.inputs.read();
    const adjustments = (await this.inputs.readOwn([adjustTable])).get(adjustTable);
    if (this.known?.company === company && this.known.adjustments === adjustments) return this.known;
    const planned = plannedItems(company);
    this.known = {
      company,
      adjustments,
      history: cleanedHistory(company, activeAdjustments(adjustments, company)),
      planned,
      families: itemsByFamily(company, planned),
    };
    return this.known;
  }
}

/** "2026-04 to 2026-06", or one month. */
function monthsText({ from, to }: { from: number; to: number }): string {
  const [first, last] = [monthLabel(from), monthLabel(to)];
  return first === last ? first : say`${first} to ${last}`;
}

function spanOf({ settings }: Company): MonthSpan {
  return { first: settings.firstMonth, count: settings.horizon };
}

function nameOf({ level, key }: SeriesKey, { items, itemIndex }: Company): SeriesChoice {
  if (level === "total") return { level, key, name: say`All items` };
  const description = level === "item" ? items.description[itemIndex.get(key) ?? -1] : "";
  return { level, key, name: [key, description].filter(Boolean).join(" ") };
}

function tooShort({ key }: SeriesKey): PlanningError {
  return new PlanningError(
    "notAvailable",
    say`There is no forecast of ${key || say`the total`}. Run Demand again.`,
  );
}
