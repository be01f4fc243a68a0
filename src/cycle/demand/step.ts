import type { Company } from "../../planning/data/company";
import { say } from "../../planning/words";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { counted } from "../format";
import { adjustTable, upliftTable } from "../gather/sheets";
import { inTurns } from "../inTurns";
import type { Step, StepInputs, StepOutcome, StepRun } from "../step";
import { agreeDemand, type AgreedDemand } from "./agreed";
import { assumptionExceptions, assumptionTable, readAssumptions } from "./assumptions";
import { consensusSheet, consensusTable } from "./consensusSheet";
import { biggestFamilyFan } from "./fan";
import { fenceExceptions, fenceTable } from "./fences";
import { forecastDemand, type Forecasts } from "./forecasts";
import { plannedItems, spanText } from "./history";
import { liveForecast } from "./liveForecast";
import { methodExceptions, methodTable } from "./methodTable";
import { overrideTable } from "./overrideTable";
import { overrideLogTable, overrideValue, overrideValueSheet } from "./overrideValue";
import { packInputTable } from "./packInputs";
import { accuracySheet, accuracyTable, splitSheet, splitTable, statSheet, statTable } from "./sheets";
import { profileMonths, splitConsensus } from "./split";
import {
  earlierCycles,
  rememberedSnapshots,
  snapshotOf,
  snapshotsDocument,
  type Snapshots,
} from "./snapshots";
import { itemsByFamily } from "./statistical";
import { overrideExceptions, summary } from "./summary";
import { familyTree, treeSheet, treeTable } from "./tree";
import { voicesSheet, voicesTable, voiceScores } from "./voices";
import { waterfallSheet } from "./waterfall";

/** Phase 2: forecasts by item with intervals, their accuracy, the streams and the consensus. */
export const demandStep: Step = {
  id: "demand",
  after: ["gather"],
  needs: ["items", "sales"],
  uses: ["streams", "phases", "promotions", "budget", "settings"],
  reads: [adjustTable, upliftTable, overrideTable, assumptionTable, methodTable, fenceTable, packInputTable],
  keeps: [overrideLogTable],
  memory: snapshotsDocument,
  outline({ company, own }) {
    const items = plannedItems(company).length;
    const months = company.settings.horizon;
    const overrides = own.get(overrideTable)?.rows.length ?? 0;
    return [
      { sheet: statTable, rows: items * 5, columns: months + 5 },
      { sheet: splitTable, rows: splitRowCount(company), columns: months + 5 },
      { sheet: consensusTable, rows: items * 2, columns: months + 5 },
      { sheet: treeTable, rows: items + new Set(company.items.family).size + 1, columns: months + 10 },
      { sheet: accuracyTable, rows: items, columns: 12 },
      { sheet: voicesTable, rows: 1 + new Set(company.streams.stream).size, columns: 8 },
      ...(overrides > 0
        ? [
            { sheet: overrideValueSheet, rows: overrides, columns: 6 },
            { sheet: overrideLogTable, rows: overrides, columns: 8 },
          ]
        : []),
    ];
  },
  plan,
};

async function plan(inputs: StepInputs, run: StepRun): Promise<StepOutcome> {
  const { company, own, memory } = inputs;
  const forecasts = await forecastDemand(inputs, run);
  const { history, known, methods, notes, planned, span } = forecasts;
  const agreed = await agreeDemand(inputs, run, forecasts);
  const { consensus, fences, overridden, read } = agreed;
  const before = memory as Snapshots | undefined;
  const ofPlan = await planSheets(inputs, run, forecasts, agreed);
  const [snapshots, result] = await inTurns([
    () => rememberedSnapshots(before, snapshotOf(company, consensus, span)),
    () => summary(company, known, consensus, history, span, planned, notes),
  ]);
  const [ofCycles, ofOverrides] = await inTurns([
    () => cycleSheets(company, run, forecasts, before, snapshots),
    () => overrideSheets(own, run, forecasts, agreed),
  ]);
  const sheets = [...ofPlan, ...ofCycles, ...ofOverrides];
  const assumed = readAssumptions(own.get(assumptionTable), company);
  const exceptions = [
    ...fenceExceptions(fences, consensus, company),
    ...methodExceptions(methods),
    ...assumptionExceptions(assumed, span, run.startedAt),
    ...overrideExceptions(read, overridden, span.first, run.startedAt),
    ...result.exceptions,
  ];
  return { ...result, exceptions, sheets, memory: snapshots };
}

/** Where the numbers come from, for the notes on the sheets. */
function sourceOf({ adjustments, history }: Forecasts): string {
  return say`sales history ${spanText(history)} with ${counted(adjustments.length, "correction")}`;
}

/** The forecasts, what was agreed on, and how far the methods are to be trusted. */
async function planSheets(
  { company }: StepInputs,
  run: StepRun,
  forecasts: Forecasts,
  { consensus }: AgreedDemand,
): Promise<SheetSpec[]> {
  const { history, horizon, known, planned, span } = forecasts;
  const fan = await biggestFamilyFan(company, planned, history, known, horizon, span, run);
  const live = await liveForecast(company, run.form, history, known, horizon);
  const source = sourceOf(forecasts);
  const withStreams = `${source} and ${counted(company.streams.rowCount, "stream row")}`;
  const [split, nodes] = await inTurns([
    () => splitConsensus(company, consensus),
    () => familyTree(company, planned, consensus, history, span),
  ]);
  const ofSplit = run.origin(say`the consensus and sales ${profileMonths(company)}`);
  const ofTree = run.origin(say`the consensus, ${source} and the budget`);
  return inTurns([
    () => statSheet(company, known, fan, span, live, run.origin(source)),
    () => consensusSheet(company, consensus, span, run.origin(withStreams)),
    () => splitSheet(company, split, span, ofSplit),
    () => treeSheet(company, nodes, span, run.form, ofTree),
    () => accuracySheet(company, known, run.form, run.origin(source)),
  ]);
}

/** Who forecast how well, and how the forecasts moved from cycle to cycle. */
function cycleSheets(
  company: Company,
  run: StepRun,
  forecasts: Forecasts,
  before: Snapshots | undefined,
  { cycles }: Snapshots,
): SheetSpec[] {
  const { history, known, planned, span } = forecasts;
  const source = sourceOf(forecasts);
  const earlier = earlierCycles(before, span.first);
  const counts = counted(earlier.length, "earlier cycle");
  const voices = voicesSheet(
    voiceScores(company, known, history, earlier),
    run.origin(say`${source}, the streams and ${counts}`),
  );
  if (earlier.length === 0) return [voices];
  const members = itemsByFamily(company, planned);
  return [voices, waterfallSheet(cycles, members, history, span, run.origin(`${source} and ${counts}`))];
}

/** What the overrides do and did, once there has been one. */
function overrideSheets(
  own: StepInputs["own"],
  run: StepRun,
  forecasts: Forecasts,
  { log, overridden, read }: AgreedDemand,
): SheetSpec[] {
  if (!own.has(overrideTable) && log.length === 0) return [];
  const origin = run.origin(`${overrideTable} and ${sourceOf(forecasts)}`);
  return overrideValue(read, overridden, log, forecasts.span, run.startedAt, origin);
}

function splitRowCount({ sales }: Company): number {
  const places = Math.max(1, sales.regionKeys.length) * Math.max(1, sales.channelKeys.length);
  return new Set(sales.item).size * places;
}
