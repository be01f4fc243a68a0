import type { Command } from "commander";
import type { MethodName } from "../../planning/demand/types";
import { action, type Run } from "../support/action";
import { CliError, exitCodes } from "../support/cliError";
import { exampleText } from "../support/helpText";
import { note, printJson } from "../support/print";
import type { CsvColumns } from "../forecast/forecastCsv";
import type { SeriesOutcome } from "../forecast/forecastFile";
import { fileBuckets, type FileBucket } from "../forecast/fileBuckets";
import { decimal, say } from "../../planning/words";

interface ForecastArguments {
  output?: string;
  method: string;
  levels: string;
  horizon?: string;
  frequency?: string;
  bucket?: string;
  fill?: string;
  sheet?: string;
  json?: boolean;
}

export function addForecast(program: Command): void {
  program
    .command("forecast")
    .summary(say`forecast the series of a CSV file or a workbook`)
    .description(
      say`Forecasts every series of a CSV file or a workbook, with intervals, and writes one line a series and step in the order of the input.`,
    )
    .argument(
      "<series>",
      say`.csv or .xlsx with columns id and train ("12;14;;13": blank or NA is missing), or one column a period, or id, date and value, or a date and one column a series; horizon and frequency`,
    )
    .option("-o, --output <file>", say`CSV file to write; without it the result goes to standard output`)
    .option(
      "--method <name>",
      say`forecasting method; auto combines several, best takes the one that did best on each series' past`,
      "auto",
    )
    .option("--levels <list>", say`coverages of the intervals in percent`, "80,95")
    .option("--horizon <periods>", say`periods to forecast, for series whose line names none`)
    .option("--frequency <periods>", say`periods in a year, for series whose line names none`)
    .option("--bucket <period>", say`add dates up into periods: ${fileBuckets.join(", ")}`)
    .option(
      "--fill <what>",
      say`zero: periods without a value, up to the last one of the file, are zero instead of unknown`,
    )
    .option("--sheet <name>", say`sheet or table of a workbook; without it the first that shows a history`)
    .option("--json", say`print a summary as JSON (with the forecasts when there is no --output)`)
    .addHelpText(
      "after",
      `
${say`The result has the columns id, step, mean, a lo and a hi column for each level, and method; where the input has dates, also period. A series that cannot be forecast has one line with blank numbers and "error: …" as its method; the command then ends with exit code ${exitCodes.partial}.`}
${exampleText("concord forecast sales.csv -o forecasts.csv --levels 80,95")}`,
    )
    .action(action((_file: string, options: ForecastArguments) => options.json === true, forecast));
}

async function forecast(run: Run, file: string, options: ForecastArguments): Promise<void> {
  const levels = readLevels(options.levels);
  const method = await readMethod(options.method);
  const defaults = {
    horizon: readCount(options.horizon, "--horizon"),
    frequency: readCount(options.frequency, "--frequency"),
    bucket: readBucket(options.bucket),
    fillZero: readFill(options.fill),
    sheet: options.sheet,
  };
  const [{ openSeries }, { forecastAll }, { startWorkers, stopWorkers }] = await Promise.all([
    import("../forecast/seriesFile"),
    import("../forecast/forecastFile"),
    import("../support/workers"),
  ]);
  const started = performance.now();
  const position = { read: 0, size: 0 };
  const tally: Tally = { series: 0, steps: 0, problems: [], notes: [] };
  const series = await openSeries(file, defaults, position);
  const sink = await openSink(options, { levels, dated: series.dated });
  startWorkers();
  try {
    const settings = { method, levels: levels.map((level) => level / 100), signal: run.signal };
    for await (const outcome of forecastAll(series.rows, settings)) {
      count(tally, outcome);
      await sink.add(outcome);
      if (run.signal.aborted) throw new CliError(say`Cancelled.`, exitCodes.cancelled);
      run.progress.report({
        done: position.read,
        total: position.size * 1.02,
        what: say`${tally.series} series`,
      });
    }
    run.progress.stop();
    await sink.close();
  } catch (error) {
    await sink.discard();
    throw error;
  } finally {
    stopWorkers();
  }
  tally.notes = series.notes;
  report(tally, (performance.now() - started) / 1000, options, sink.forecasts);
}

interface Tally {
  series: number;
  steps: number;
  problems: { id: string; message: string }[];
  notes: readonly string[];
}

function count(tally: Tally, outcome: SeriesOutcome): void {
  tally.series++;
  if (outcome.problem !== undefined) tally.problems.push({ id: outcome.id, message: outcome.problem });
  else tally.steps += outcome.mean.length;
}

function report(
  tally: Tally,
  seconds: number,
  options: ForecastArguments,
  forecasts: unknown[] | undefined,
): void {
  const { series, steps, problems, notes } = tally;
  const rate = series / Math.max(seconds, 1e-3);
  for (const text of notes) if (!options.json) note(`concord: ${text}`);
  for (const { id, message } of problems) if (!options.json) note(`concord: series ${id}: ${message}`);
  if (problems.length > 0) {
    process.exitCode = problems.length === series ? exitCodes.failed : exitCodes.partial;
  }
  if (options.json) {
    printJson({
      series,
      forecast: series - problems.length,
      steps,
      seconds,
      seriesPerSecond: rate,
      errors: problems,
      notes,
      forecasts,
    });
    return;
  }
  const done = say`${series - problems.length} of ${series} series forecast, ${steps} steps, in ${decimal(seconds, 1)} s (${rate.toFixed(0)} series/s)`;
  note(options.output ? `${done}: ${options.output}` : done);
}

/** Where forecasts go. */
interface Sink {
  add(outcome: SeriesOutcome): Promise<void>;
  close(): Promise<void>;
  discard(): Promise<void>;
  /** Kept for printing as JSON. */
  forecasts?: unknown[];
}

async function openSink({ output, json }: ForecastArguments, columns: CsvColumns): Promise<Sink> {
  const { csvHeader, csvLines } = await import("../forecast/forecastCsv");
  if (output) {
    const { openWhole } = await import("../support/files");
    const file = await openWhole(output);
    await file.write(csvHeader(columns));
    return {
      add: (outcome) => file.write(csvLines(outcome, columns)),
      close: () => file.commit(),
      discard: () => file.discard(),
    };
  }
  const nothing = () => Promise.resolve();
  if (json) {
    const forecasts: unknown[] = [];
    const add = async (outcome: SeriesOutcome) => void forecasts.push(plain(outcome, columns));
    return { forecasts, add, close: nothing, discard: nothing };
  }
  process.stdout.write(csvHeader(columns));
  return {
    add: async (outcome) => void process.stdout.write(csvLines(outcome, columns)),
    close: nothing,
    discard: nothing,
  };
}

function plain(outcome: SeriesOutcome, { levels }: CsvColumns): unknown {
  if (outcome.problem !== undefined) return { id: outcome.id, error: outcome.problem };
  const bands = levels.map((level, index) => ({
    level,
    lower: [...outcome.lower[index]],
    upper: [...outcome.upper[index]],
  }));
  const { id, label, mean, periods } = outcome;
  return { id, method: label, ...(periods ? { periods } : {}), mean: [...mean], intervals: bands };
}

function readLevels(text: string): number[] {
  const levels = text.split(",").map((part) => Number(part.trim() || NaN));
  if (levels.some((level) => !(level > 0 && level < 100)) || new Set(levels).size !== levels.length) {
    throw new CliError(
      say`--levels takes percentages between 0 and 100, such as 80,95, not "${text}".`,
      exitCodes.usage,
    );
  }
  return levels;
}

async function readMethod(text: string): Promise<MethodName | "best"> {
  const names = [...(await import("../../planning/demand/types")).methodNames, "best"] as const;
  const method = names.find((name) => name.toLowerCase() === text.toLowerCase());
  if (!method)
    throw new CliError(say`--method takes one of ${names.join(", ")}, not "${text}".`, exitCodes.usage);
  return method;
}

function readCount(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1) return value;
  throw new CliError(say`${option} takes a whole number of periods, not "${text}".`, exitCodes.usage);
}

function readBucket(text: string | undefined): FileBucket | undefined {
  const bucket = fileBuckets.find((name) => name === text?.toLowerCase());
  if (text === undefined || bucket) return bucket;
  throw new CliError(say`--bucket takes one of ${fileBuckets.join(", ")}, not "${text}".`, exitCodes.usage);
}

function readFill(text: string | undefined): boolean {
  if (text === undefined) return false;
  if (text.toLowerCase() === "zero") return true;
  throw new CliError(say`--fill takes zero, not "${text}".`, exitCodes.usage);
}
