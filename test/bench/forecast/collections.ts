import fs from "node:fs";
import path from "node:path";

/** One series of a collection: a history to forecast from and the future it is judged on. */
export interface BenchSeries {
  id: string;
  frequency: number;
  horizon: number;
  train: Float64Array;
  test: Float64Array;
}

/** Directory of the real series: `forecast/*.csv`, `peers/*.csv`, `hierarchy/*.csv`. */
export function dataDirectory(): string {
  const directory = process.env.CONCORD_DATA ?? path.resolve("../shared/data");
  if (!fs.existsSync(directory)) {
    throw new Error(
      `No series to measure on: set CONCORD_DATA to a directory with forecast/*.csv (looked in ${directory}).`,
    );
  }
  return directory;
}

/** Collections of intermittent demand: judged by RMSSE, bias and pinball loss. */
const intermittent = new Set(["carparts", "auto", "raf", "man_weekly"]);

/** Whether the collection's demand is intermittent. */
export function isIntermittent(name: string): boolean {
  return intermittent.has(name);
}

/** Names of the collections in the directory. */
export function collectionNames(): string[] {
  const files = fs.readdirSync(path.join(dataDirectory(), "forecast"));
  return files.filter((f) => f.endsWith(".csv")).map((f) => f.slice(0, -4));
}

/** Every `step`-th series of a collection. */
export function loadCollection(name: string, step = 1): BenchSeries[] {
  const text = fs.readFileSync(path.join(dataDirectory(), "forecast", `${name}.csv`), "utf8");
  return seriesOf(text).filter((_, i) => i % step === 0);
}

/** The bottom series of a hierarchy. */
export function loadHierarchy(name: string): BenchSeries[] {
  return seriesOf(fs.readFileSync(path.join(dataDirectory(), "hierarchy", `${name}.csv`), "utf8"));
}

function seriesOf(text: string): BenchSeries[] {
  const lines = text.trimEnd().split("\n").slice(1);
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const [name, frequency, horizon, , , train, test] = line.split(",");
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return {
      // Hospital gives one name to many series; peers' forecasts are found by it.
      id: seen.get(name) === 1 ? name : `${name}#${seen.get(name)}`,
      frequency: Number(frequency),
      horizon: Number(horizon),
      train: numbers(train),
      test: numbers(test),
    };
  });
}

/** The same series as seen `back` periods earlier: what lies between then and the end of train is the test. */
export function earlierOrigin(series: BenchSeries, back: number): BenchSeries | undefined {
  const cut = series.train.length - back;
  const shortest = Math.max(4, series.frequency === 1 ? 6 : 2 * Math.min(series.frequency, 12));
  if (cut < shortest) return undefined;
  const train = series.train.slice(0, cut);
  return { ...series, train, test: series.train.slice(cut, cut + series.horizon) };
}

/** A peer's forecasts of one series, kept in a file with the script that made them beside it. */
export interface PeerForecast {
  seconds: number;
  mean: Float64Array;
  lower95?: Float64Array;
  upper95?: Float64Array;
}

/** Where forecasts of statsforecast are kept, beside the script that makes them. */
const ownPeers = path.resolve("test/bench/forecast/peers");

/** Forecasts of the peers on a collection, by method ("R ets", "statsforecast AutoETS") and series. */
export function loadPeers(name: string): Map<string, Map<string, PeerForecast>> {
  const peers = new Map<string, Map<string, PeerForecast>>();
  readPeers(path.join(dataDirectory(), "peers", `${name}.csv`), "R ", peers);
  readPeers(path.join(ownPeers, `${name}.csv`), "statsforecast ", peers);
  return peers;
}

function readPeers(file: string, prefix: string, peers: Map<string, Map<string, PeerForecast>>): void {
  if (!fs.existsSync(file)) return;
  for (const line of fs.readFileSync(file, "utf8").trimEnd().split("\n").slice(1)) {
    const [id, label, seconds, mean, low, high] = line.split(",");
    const method = prefix + label.replace("!", "");
    if (!peers.has(method)) peers.set(method, new Map());
    peers.get(method)!.set(id, {
      seconds: Number(seconds),
      mean: numbers(mean),
      lower95: low ? numbers(low) : undefined,
      upper95: high ? numbers(high) : undefined,
    });
  }
}

function numbers(text: string): Float64Array {
  return Float64Array.from(text.split(";"), (v) => (v === "" || v === "NA" ? NaN : Number(v)));
}
