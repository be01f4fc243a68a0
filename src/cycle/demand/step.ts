import type { Company } from "../../planning/data/company";
import { readTable } from "../../workbook/readTables";
import { withWorkbook } from "../../workbook/withWorkbook";
import { counted } from "../format";
import type { Step, StepInputs, StepOutcome, StepRun } from "../step";
import type { MonthSpan } from "../wideTable";
import { assumptionExceptions, assumptionTable, readAssumptions } from "./assumptions";
import { consensusOf, readStreams } from "./consensus";
import { consensusSheet, consensusTable } from "./consensusSheet";
import { biggestFamilyFan } from "./fan";
import { fenced, fenceExceptions, fenceTable, frozen, frozenMonths, readFences } from "./fences";
import { activeAdjustments, cleanedHistory, lastCompleteMonth, plannedItems, spanText } from "./history";
import { adjustTable, upliftTable } from "../gather/sheets";
import { raiseByPromotions } from "./promotions";
import { applyPhases, endItems, forecastNewItems, type Notes } from "./newItems";
import { liveForecast } from "./liveForecast";
import { applyOverrides } from "./overrides";
import { methodExceptions, methodTable, readMethods } from "./methodTable";
import { overrideTable, readOverrides } from "./overrideTable";
import { overrideLog, overrideLogTable, overrideValue, overrideValueSheet, stateOf } from "./overrideValue";
import { packInputTable, readPackInputs } from "./packInputs";
import { accuracySheet, accuracyTable, splitSheet, splitTable, statSheet, statTable } from "./sheets";
import { profileMonths, splitConsensus } from "./split";
import {
  earlierCycles,
  rememberedSnapshots,
  snapshotOf,
  snapshotsDocument,
  type Snapshots,
} from "./snapshots";
import { forecastItems, itemsByFamily, type Horizon } from "./statistical";
import { overrideExceptions, summary } from "./summary";
import { familyTree, treeSheet, treeTable } from "./tree";
import { voicesSheet, voicesTable, voiceScores } from "./voices";
import { waterfallSheet } from "./waterfall";
import { say } from "../../planning/words";

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

async function plan({ company, own, memory }: StepInputs, run: StepRun): Promise<StepOutcome> {
  const adjustments = activeAdjustments(own.get(adjustTable), company);
  const history = cleanedHistory(company, adjustments);
  const planned = plannedItems(company);
  const span: MonthSpan = { first: company.settings.firstMonth, count: company.settings.horizon };
  const horizon: Horizon = { lead: span.first - 1 - lastCompleteMonth(company), months: span.count };
  const methods = readMethods(own.get(methodTable), company);
  const forecasts = await forecastItems(planned, history, horizon, run, methods.choices);
  const notes: Notes = new Map();
  const monthsSold = (item: number): number => history.values[item].filter((value) => value > 0).length;
  forecastNewItems(company, planned, forecasts, monthsSold, span, notes);
  applyPhases(company, planned, forecasts, span, notes);
  endItems(company, forecasts, span);
  raiseByPromotions(company, forecasts, own.get(upliftTable), span, notes);
  const known = forecasts.filter((forecast) => forecast !== undefined);
  const inputs = readPackInputs(own.get(packInputTable), company);
  const streams = readStreams(company, history, span, inputs);
  const weighted = known.map((forecast) => consensusOf(forecast, streams.get(forecast.item) ?? []));
  const read = readOverrides(own.get(overrideTable), company);
  const active = read.overrides.filter((each) => stateOf(each, span.first, run.startedAt) === "active");
  const fences = readFences(own.get(fenceTable));
  const { allowed, refused } = fenced(active, fences.fences, span);
  const applied = applyOverrides(company, weighted, allowed, span);
  const overridden = { ...applied, refused: [...refused, ...applied.refused] };
  const held = frozenMonths(fences.fences, span);
  // Read only when something is frozen: the table is large.
  const agreed =
    held.length > 0 ? await withWorkbook((context) => readTable(context, consensusTable)) : undefined;
  const consensus = frozen(company, overridden.consensus, agreed, held, allowed, span);
  const log = overrideLog(own.get(overrideLogTable), overridden, company, history, span);
  const fan = await biggestFamilyFan(company, planned, history, known, horizon, span, run);

  const live = await liveForecast(company, run.form, history, known, horizon);

  const source = say`sales history ${spanText(history)} with ${counted(adjustments.length, "correction")}`;
  const sheets = [
    statSheet(company, known, fan, span, live, run.origin(source)),
    consensusSheet(
      company,
      consensus,
      span,
      run.origin(`${source} and ${counted(company.streams.rowCount, "stream row")}`),
    ),
    splitSheet(
      company,
      splitConsensus(company, consensus),
      span,
      run.origin(say`the consensus and sales ${profileMonths(company)}`),
    ),
    treeSheet(
      company,
      familyTree(company, planned, consensus, history, span),
      span,
      run.form,
      run.origin(say`the consensus, ${source} and the budget`),
    ),
    accuracySheet(company, known, run.form, run.origin(source)),
  ];
  const before = memory as Snapshots | undefined;
  const snapshots = rememberedSnapshots(before, snapshotOf(company, consensus, span));
  const earlier = earlierCycles(before, span.first);
  const voices = voiceScores(company, known, history, earlier);
  sheets.push(
    voicesSheet(
      voices,
      run.origin(say`${source}, the streams and ${counted(earlier.length, "earlier cycle")}`),
    ),
  );
  if (earlier.length > 0) {
    const members = itemsByFamily(company, planned);
    const origin = run.origin(`${source} and ${counted(earlier.length, "earlier cycle")}`);
    sheets.push(waterfallSheet(snapshots.cycles, members, history, span, origin));
  }
  if (own.has(overrideTable) || log.length > 0)
    sheets.push(
      ...overrideValue(
        read,
        overridden,
        log,
        span,
        run.startedAt,
        run.origin(`${overrideTable} and ${source}`),
      ),
    );
  const result = summary(company, known, consensus, history, span, planned, notes);
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

function splitRowCount({ sales }: Company): number {
  const places = Math.max(1, sales.regionKeys.length) * Math.max(1, sales.channelKeys.length);
  return new Set(sales.item).size * places;
}
