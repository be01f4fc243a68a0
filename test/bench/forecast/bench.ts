import { naive2 } from "../../../src/planning/demand/benchmarks";
import { forecastSeries, methodNames, type MethodName } from "../../../src/planning/demand";
import { owa } from "../../../src/planning/demand/accuracy";
import {
  collectionNames,
  earlierOrigin,
  loadCollection,
  loadPeers,
  type BenchSeries,
  type PeerForecast,
} from "./collections";
import { averageScore, scoreSeries, type Answer, type Score } from "./score";

/**
 * Prints the accuracy and speed of our methods and the peers' on collections of real series.
 *
 * node run.cjs bench [collection ...] [--methods auto,ets] [--step 5] [--earlier 1]
 *
 * With --step k every k-th series is used. With --earlier k everything happens k horizons earlier, inside train:
 * the place to compare variants, since the test columns only judge. Times are CPU milliseconds a series on one thread.
 */
const columns = ["smape", "mase", "owa", "rmsse", "bias", "cover80", "cover95", "msis"] as const;
const stockColumns = ["pinball90", "pinball95", "pinball99"] as const;
const intermittent = new Set(["carparts", "auto", "raf", "man_weekly"]);

function main(args: string[]): void {
  const option = (name: string): string | undefined => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? undefined : args.splice(at, 2)[1];
  };
  const methods = (option("methods") ?? "auto").split(",") as MethodName[];
  const step = Number(option("step") ?? 1);
  const earlier = Number(option("earlier") ?? 0);
  for (const method of methods) if (!methodNames.includes(method)) throw new Error(`No method ${method}`);
  const rows = (args.length ? args : collectionNames()).map((name) =>
    benchCollection(name, methods, step, earlier),
  );
  printCoverage(rows);
}

interface Row {
  frequency: number;
  method: string;
  count: number;
  score: Score;
  milliseconds: number;
}

function benchCollection(name: string, methods: MethodName[], step: number, earlier: number): Row {
  const whole = loadCollection(name, step);
  const series = earlier ? whole.flatMap((s) => earlierOrigin(s, earlier * s.horizon) ?? []) : whole;
  const benchmark = naiveScore(series);
  const peers = earlier ? new Map<string, Map<string, PeerForecast>>() : loadPeers(name);
  const everywhere = [...peers].filter(([, f]) => series.every((s) => f.has(s.id)));
  const rows = methods.map((method) => ourRow(series, method, intermittent.has(name)));
  for (const [method, forecasts] of everywhere)
    rows.push(peerRow(series, `R ${method}`, (id) => forecasts.get(id)!));
  print(name, rows, benchmark);
  const partly = [...peers].filter((peer) => !everywhere.includes(peer));
  if (partly.length > 0) benchCommon(name, series, methods, peers);
  return rows[0];
}

/** Coverage of the first method's intervals, pooled over the series of each frequency and over all. */
function printCoverage(rows: Row[]): void {
  const counted = rows.filter((r) => r.count > 0);
  const frequencies = [...new Set(counted.map((r) => r.frequency))].sort((a, b) => a - b);
  const pooled = (which: Row[], column: "cover80" | "cover95"): string => {
    const count = which.reduce((sum, r) => sum + r.count, 0);
    return number(which.reduce((sum, r) => sum + r.score[column] * r.count, 0) / count);
  };
  const line = (name: string, which: Row[]): string =>
    `${name.padEnd(22)}${pooled(which, "cover80")}${pooled(which, "cover95")}`;
  const lines = frequencies.map((f) =>
    line(
      `frequency ${f}`,
      counted.filter((r) => r.frequency === f),
    ),
  );
  process.stdout.write(
    `\nPooled coverage of ${rows[0].method}: 80 %, 95 %\n${lines.join("\n")}\n${line("all", counted)}\n`,
  );
}

const fourModels = ["ets", "arima", "theta", "ces"];

/** The series that every peer has, when some peers have forecast only a part of the collection. */
function benchCommon(
  name: string,
  all: BenchSeries[],
  methods: MethodName[],
  peers: Map<string, Map<string, PeerForecast>>,
): void {
  const series = all.filter((s) => [...peers.values()].every((f) => f.has(s.id)));
  if (series.length === 0) return;
  const benchmark = naiveScore(series);
  const rows = methods.map((method) => ourRow(series, method, intermittent.has(name)));
  for (const [method, forecasts] of peers)
    rows.push(peerRow(series, `R ${method}`, (id) => forecasts.get(id)!));
  const four = fourModels.map((m) => peers.get(m));
  if (four.every((p) => p !== undefined)) {
    rows.push(peerRow(series, "R median of four", (id) => medianOf(four.map((p) => p.get(id)!))));
  }
  print(`${name}, where all peers have forecast`, rows, benchmark);
}

function naiveScore(series: BenchSeries[]): Score {
  return averageScore(series.map((s) => scoreSeries(s, { mean: naive2(s.train, s.frequency, s.horizon) })));
}

function ourRow(series: BenchSeries[], method: MethodName, stock: boolean): Row {
  const scores: Score[] = [];
  const begin = process.cpuUsage();
  const answers = series.map((s) => ourAnswer(s, method, stock));
  const { user, system } = process.cpuUsage(begin);
  series.forEach((s, i) => scores.push(scoreSeries(s, answers[i])));
  const milliseconds = (user + system) / 1000 / series.length;
  return {
    frequency: series[0]?.frequency ?? 1,
    method,
    count: series.length,
    score: averageScore(scores),
    milliseconds,
  };
}

/** Our forecast of a series with its intervals. */
export function ourAnswer(s: BenchSeries, method: MethodName, stock: boolean): Answer {
  const { mean, lower, upper, quantiles } = forecastSeries(s.train, {
    horizon: s.horizon,
    seasonLength: s.frequency,
    frequency: s.frequency,
    method,
    quantiles: stock ? [0.9, 0.95, 0.99] : [],
  });
  const stockLevels = stock ? quantiles : undefined;
  return {
    mean,
    lower80: lower[0],
    upper80: upper[0],
    lower95: lower[1],
    upper95: upper[1],
    stock: stockLevels,
  };
}

interface KeptForecast {
  seconds: number;
  mean: Float64Array;
  lower95?: Float64Array;
  upper95?: Float64Array;
}

function peerRow(series: BenchSeries[], method: string, forecastOf: (id: string) => KeptForecast): Row {
  const scores = series.map((s) => scoreSeries(s, forecastOf(s.id)));
  const seconds = series.reduce((sum, s) => sum + forecastOf(s.id).seconds, 0);
  const milliseconds = (1000 * seconds) / series.length;
  return {
    frequency: series[0]?.frequency ?? 1,
    method,
    count: series.length,
    score: averageScore(scores),
    milliseconds,
  };
}

function medianOf(forecasts: KeptForecast[]): KeptForecast {
  const mean = forecasts[0].mean.map((_, h) => {
    const sorted = forecasts.map((f) => f.mean[h]).sort((a, b) => a - b);
    return (sorted[1] + sorted[2]) / 2;
  });
  return { mean, seconds: forecasts.reduce((sum, f) => sum + f.seconds, 0) };
}

function print(name: string, rows: Row[], benchmark: Score): void {
  const stock = rows.some((r) => Number.isFinite(r.score.pinball90));
  const names = [...columns, ...(stock ? stockColumns : [])];
  const header = ["method".padEnd(22), ...names.map((c) => c.padStart(9)), "ms/series".padStart(10)].join("");
  const lines = rows.map(({ method, score, milliseconds }) => {
    const value = (column: (typeof names)[number]): string => {
      if (column !== "owa") return number(score[column]);
      return number(owa(score.smape, score.mase, benchmark.smape, benchmark.mase));
    };
    return [method.padEnd(22), ...names.map(value), number(milliseconds, 10)].join("");
  });
  process.stdout.write(`\n${name}, ${rows[0].count} series\n${header}\n${lines.join("\n")}\n`);
}

function number(value: number, width = 9): string {
  return (Number.isFinite(value) ? value.toFixed(3) : "").padStart(width);
}

main(process.argv.slice(2));
