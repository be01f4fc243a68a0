import { parallelism, runTask } from "../../worker/engine";
import type { MethodName } from "../../planning/demand/types";
import type { SeriesRow } from "./seriesFile";

/** A series with its forecast, or with the sentence that says why there is none. */
export type SeriesOutcome =
  | { id: string; problem: string }
  | {
      id: string;
      problem?: undefined;
      label: string;
      mean: Float64Array;
      lower: Float64Array[];
      upper: Float64Array[];
      /** Labels of the periods, where the file has dates. */
      periods?: string[];
    };

export interface FileForecastOptions {
  method: MethodName | "best";
  /** Coverages as fractions. */
  levels: readonly number[];
  signal: AbortSignal;
}

/** Series to a request: enough to keep a worker busy for a while, few enough to show progress. */
const seriesPerWorker = 16;

type Batch = SeriesRow[];

/** Forecasts series in the order they come; the next batch is read while one is under way. */
export async function* forecastAll(
  rows: AsyncIterable<SeriesRow>,
  options: FileForecastOptions,
): AsyncGenerator<SeriesOutcome> {
  const underWay: Promise<SeriesOutcome[]>[] = [];
  for await (const batch of batches(rows, seriesPerWorker * parallelism())) {
    const outcome = forecastBatch(batch, options);
    // Whoever awaits it hears of a failure; until then it is not "unhandled".
    outcome.catch(() => undefined);
    underWay.push(outcome);
    if (underWay.length > 1) yield* (await underWay.shift()) ?? [];
  }
  for (const outcome of underWay) yield* await outcome;
}

async function* batches(rows: AsyncIterable<SeriesRow>, size: number): AsyncGenerator<Batch> {
  let batch: Batch = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A series of a batch that can be forecast. */
interface Member {
  index: number;
  history: Float64Array;
  horizon: number;
  frequency?: number;
  periods?: string[];
}

/** Series that share horizon and frequency go to the engine together. */
async function forecastBatch(
  batch: Batch,
  { method, levels, signal }: FileForecastOptions,
): Promise<SeriesOutcome[]> {
  const outcomes: SeriesOutcome[] = [];
  const groups = new Map<string, Member[]>();
  batch.forEach((row, index) => {
    if (row.problem !== undefined) {
      outcomes[index] = { id: row.id, problem: row.problem };
      return;
    }
    const key = `${row.horizon}|${row.frequency}`;
    groups.set(key, [...(groups.get(key) ?? []), { index, ...row }]);
  });
  const run = async (group: Member[]) => {
    const [{ horizon, frequency }] = group;
    const request = {
      rows: group.map((item) => item.history),
      options: { horizon, frequency, method, levels },
    };
    const results = await runTask("forecastBands", request, { signal });
    results.forEach((result, at) => {
      const { index, periods } = group[at];
      const { id } = batch[index];
      outcomes[index] =
        "problem" in result ? { id, problem: result.problem.message } : { id, periods, ...result.value };
    });
  };
  await Promise.all([...groups.values()].map(run));
  return outcomes;
}
