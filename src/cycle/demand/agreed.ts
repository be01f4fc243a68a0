import { readTable } from "../../workbook/readTables";
import { withWorkbook } from "../../workbook/withWorkbook";
import { inTurns } from "../inTurns";
import { eachOf } from "../slices";
import type { StepInputs, StepRun } from "../step";
import { consensusOf, readStreams, type ItemConsensus } from "./consensus";
import { consensusTable } from "./consensusSheet";
import { fenced, fenceTable, frozen, frozenMonths, readFences, type ReadFences } from "./fences";
import type { Forecasts } from "./forecasts";
import { applyOverrides, type Overridden } from "./overrides";
import { spreadBasisOf } from "./overrideSpread";
import { overrideTable, readOverrides, type ReadOverrides } from "./overrideTable";
import { overrideLog, overrideLogTable, stateOf, type LogEntry } from "./overrideValue";
import { packInputTable, readPackInputs } from "./packInputs";

/** What everybody has agreed on, and how it came about. */
export interface AgreedDemand {
  consensus: ItemConsensus[];
  read: ReadOverrides;
  /** The overrides in force and what each did; refused ones with their reason. */
  overridden: Overridden;
  log: LogEntry[];
  fences: ReadFences;
}

/** Forecasts weighed with the streams of other people, then overrides as far as the fences let them. */
export async function agreeDemand(
  { company, own }: StepInputs,
  run: StepRun,
  { history, known, span }: Forecasts,
): Promise<AgreedDemand> {
  const inputs = readPackInputs(own.get(packInputTable), company);
  const [streams] = await inTurns([() => readStreams(company, history, span, inputs)]);
  const [weighted] = await inTurns([
    () => eachOf(known, (forecast) => consensusOf(forecast, streams.get(forecast.item) ?? [])),
  ]);
  const read = readOverrides(own.get(overrideTable), company);
  const active = read.overrides.filter((each) => stateOf(each, span.first, run.startedAt) === "active");
  const fences = readFences(own.get(fenceTable));
  const { allowed, refused } = fenced(active, fences.fences, span);
  const [applied] = await inTurns([
    () => applyOverrides(company, weighted, allowed, span, spreadBasisOf(company, history)),
  ]);
  const overridden = { ...applied, refused: [...refused, ...applied.refused] };
  const held = frozenMonths(fences.fences, span);
  // Read only when something is frozen: the table is large.
  const before =
    held.length > 0 ? await withWorkbook((context) => readTable(context, consensusTable)) : undefined;
  const consensus = frozen(company, overridden.consensus, before, held, allowed, span);
  const log = overrideLog(own.get(overrideLogTable), overridden, company, history, span);
  return { consensus, read, overridden, log, fences };
}
