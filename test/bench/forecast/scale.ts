/**
 * Speed at scale, as planners meet it: `npm run bench:forecast:scale`, optionally with the number of series of the
 * pane's run. Processor time counts all threads; half of it is what two idle cores need.
 */
import { join } from "node:path";
import { loadavg } from "node:os";
import { forecastItems } from "../../../src/cycle/demand/statistical";
import type { HistoryPanel } from "../../../src/planning/data/historyPanel";
import { runTask, useWorkers } from "../../../src/worker/engine";
import { nodeWorkers } from "../../../src/worker/nodeWorkers";
import { ExcelRuntime } from "../../functions/support/excelRuntime";
import { openWindow, shareCustomFunctions } from "./runtimeWindow";
import { scaleSeries } from "./scaleSeries";

const months = 60;
const threads = 2;
const megabyte = 1024 * 1024;

const line = (text: string): boolean => process.stdout.write(`${text}\n`);

interface Measured<T> {
  value: T;
  seconds: number;
  processorSeconds: number;
}

async function measure<T>(work: () => Promise<T>): Promise<Measured<T>> {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { value, seconds: (performance.now() - wall) / 1000, processorSeconds: (user + system) / 1e6 };
}

function print(what: string, { seconds, processorSeconds }: Measured<unknown>, more = ""): void {
  const idle = `${(processorSeconds / threads).toFixed(2)} s on two idle cores`;
  line(
    `${what}: ${seconds.toFixed(2)} s on the wall, ${processorSeconds.toFixed(2)} s of processor (${idle})${more}`,
  );
}

/** One formula over many series through Microsoft's runtime, then again with one row changed. */
async function formula(count: number): Promise<void> {
  openWindow();
  const excel = new ExcelRuntime();
  shareCustomFunctions();
  await import("../../../src/functions/index");
  await import("../../../src/functions/bodies");
  const table = scaleSeries(count, months).map((row) => Array.from(row));
  await excel.call("FORECAST", 12, [table[0].map((value) => value + 1)]);
  const ask = (values: number[][]) => () => excel.call("FORECAST", 12, values);
  const first = await measure(ask(table));
  const rows = first.value.value as number[][];
  if (first.value.failed || rows.length !== count || rows.some((row) => row.length !== 12))
    throw new Error("The formula did not answer one row a series.");
  print(
    `=SOP.FORECAST(12, ${count} × ${months})`,
    first,
    `, largest message ${(excel.largestMessage / megabyte).toFixed(2)} MB`,
  );
  const changed = table.map((row, at) => (at === 7 ? row.map((value) => value + 1) : row));
  const second = await measure(ask(changed));
  const differ = (second.value.value as number[][]).filter((row, at) => row[0] !== rows[at][0]).length;
  print(`the same with one row changed (${differ} row of the answer differs)`, second);
  print("the same again, nothing changed", await measure(ask(changed)));
}

/** Step 2's forecasts, tests included, as the pane runs them: progress, memory, cancel, and one row changed. */
async function pane(count: number): Promise<void> {
  const values = scaleSeries(count, months, 2);
  const items = values.map((_, item) => item);
  const history: HistoryPanel = {
    item: Int32Array.from(items),
    firstMonth: 2021 * 12,
    monthCount: months,
    values,
  };
  const horizon = { lead: 0, months: 18 };
  let reports = 0;
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
  const run = (panel: HistoryPanel, signal?: AbortSignal) =>
    forecastItems(items, panel, horizon, {
      task: (name, request) => runTask(name, request, { signal, onProgress: () => reports++ }),
    });

  const abort = new AbortController();
  let cancelled = 0;
  setTimeout(() => {
    cancelled = performance.now();
    abort.abort();
  }, 1500);
  const ended = await run(history, abort.signal).then(
    () => "finished",
    (error: Error) => error.message,
  );
  line(`Cancel after 1.5 s: ended ${(performance.now() - cancelled).toFixed(0)} ms later (${ended})`);

  reports = 0;
  const all = await measure(() => run(history));
  const found = all.value.filter((each) => each !== undefined).length;
  print(
    `${count} series × ${months}, forecast and tested (${found} answered)`,
    all,
    `, ${reports} progress reports, peak ${(peak / megabyte).toFixed(0)} MB of memory`,
  );
  const tested = all.value.reduce((sum, each) => sum + (each?.accuracy.actual.length ?? 0), 0);
  line(`Item-months compared in the tests: ${tested}`);
  const changed = { ...history, values: values.map((row, at) => (at === 7 ? row.map((v) => v + 1) : row)) };
  print("the same with one series changed", await measure(() => run(changed)));
  clearInterval(watch);
}

async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 20_000);
  line(`Load of the machine before: ${loadavg()[0].toFixed(1)} waiting for ${threads} cores`);
  useWorkers(nodeWorkers(join(__dirname, "planning.nodeWorker.js"), threads));
  await formula(Math.min(2000, count));
  await pane(count);
  line(`Load of the machine after: ${loadavg()[0].toFixed(1)}`);
  useWorkers(undefined);
  process.exit(0);
}

void main();
