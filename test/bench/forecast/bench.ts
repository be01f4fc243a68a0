import { methodNames, type MethodName } from "../../../src/planning/demand";
import { collectionNames, earlierOrigin, isIntermittent, loadCollection, loadPeers } from "./collections";
import type { BenchSeries, PeerForecast } from "./collections";
import { benchHierarchy, hierarchyNames } from "./hierarchies";
import { useNetworksKnownAt } from "./learnNetworks";
import { markdownReport } from "./markdown";
import { coverageLines, tableLines, type Table } from "./report";
import { medianOf, naiveScore, ourRow, peerRow } from "./rows";

/**
 * Prints the accuracy and speed of our methods and the peers' on collections of real series.
 *
 * node run.cjs bench [collection ...] [--methods auto,ets] [--step 5] [--earlier 1] [--hierarchies] [--markdown]
 *
 * With --step k every k-th series is used. With --earlier k everything happens k horizons earlier, inside train:
 * the place to compare variants, since the test columns only judge; networks are then trained anew, without what
 * follows. With --hierarchies the hierarchies follow, with --markdown everything is printed as docs/accuracy.md. Times
 * are CPU milliseconds a series on one thread.
 */
export interface BenchOptions {
  methods: MethodName[];
  step: number;
  earlier: number;
}

function main(args: string[]): void {
  const option = (name: string): string | undefined => {
    const at = args.indexOf(`--${name}`);
    return at < 0 ? undefined : args.splice(at, 2)[1];
  };
  const flag = (name: string): boolean => {
    const at = args.indexOf(`--${name}`);
    if (at >= 0) args.splice(at, 1);
    return at >= 0;
  };
  const options: BenchOptions = {
    methods: (option("methods") ?? "auto").split(",") as MethodName[],
    step: Number(option("step") ?? 1),
    earlier: Number(option("earlier") ?? 0),
  };
  const markdown = flag("markdown");
  const hierarchies = flag("hierarchies") || markdown;
  if (options.earlier > 0) useNetworksKnownAt(options.earlier);
  const unknown = options.methods.find((m) => !methodNames.includes(m));
  if (unknown) throw new Error(`No method ${unknown}`);
  const names = args.length > 0 ? args : collectionNames();
  const tables = names.flatMap((name) => benchCollection(name, options));
  const trees = hierarchies ? hierarchyNames.map((name) => benchHierarchy(name, options.earlier)) : [];
  const print = (lines: string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);
  if (markdown) return print(markdownReport(tables, trees));
  for (const table of tables) print(tableLines(table));
  print(coverageLines(tables));
  for (const tree of trees) print(tree.lines);
}

function benchCollection(name: string, { methods, step, earlier }: BenchOptions): Table[] {
  const whole = loadCollection(name, step);
  const series = earlier ? whole.flatMap((s) => earlierOrigin(s, earlier * s.horizon) ?? []) : whole;
  const peers = earlier ? new Map<string, Map<string, PeerForecast>>() : loadPeers(name);
  const tables = [tableOf(name, "all", series, methods, peers)];
  if (isIntermittent(name)) {
    const twice = series.filter((s) => s.train.filter((v) => v > 0).length >= 2);
    tables.push(tableOf(name, "two demands or more", twice, methods, peers));
    const known = twice.filter((s) => [...peers.values()].every((f) => f.has(s.id)));
    if (peers.size > 0)
      tables.push(tableOf(name, "two demands or more, where R has forecast", known, methods, peers));
  }
  for (const group of ["R", "statsforecast"]) {
    const family = new Map([...peers].filter(([method]) => method.startsWith(group)));
    const common = series.filter((s) => [...family.values()].every((f) => f.has(s.id)));
    if (family.size > 0 && common.length > 0 && (common.length < series.length || hasFour(family, group)))
      tables.push(tableOf(name, `where all methods of ${group} have forecast`, common, methods, family));
  }
  return tables;
}

const fourModels: Record<string, string[]> = {
  R: ["R ets", "R arima", "R theta", "R ces"],
  statsforecast: ["AutoETS", "AutoARIMA", "AutoTheta", "AutoCES"].map((m) => `statsforecast ${m}`),
};

function hasFour(peers: Map<string, unknown>, group: string): boolean {
  return fourModels[group].every((method) => peers.has(method));
}

/** Our methods and every peer that has forecast all these series, with the median of a family's four models. */
function tableOf(
  collection: string,
  part: string,
  series: BenchSeries[],
  methods: MethodName[],
  peers: Map<string, Map<string, PeerForecast>>,
): Table {
  const stock = isIntermittent(collection);
  const complete = new Map([...peers].filter(([, forecasts]) => series.every((s) => forecasts.has(s.id))));
  const rows = methods.map((method) => ourRow(series, method, stock));
  for (const [method, forecasts] of complete)
    rows.push(peerRow(series, method, (id) => forecasts.get(id)!, stock));
  for (const group of Object.keys(fourModels)) {
    if (!hasFour(complete, group)) continue;
    const four = fourModels[group].map((method) => complete.get(method)!);
    const median = (id: string): PeerForecast => medianOf(four.map((forecasts) => forecasts.get(id)!));
    rows.push(peerRow(series, `${group} median of four`, median, false));
  }
  return { collection, part, rows, benchmark: naiveScore(series) };
}

main(process.argv.slice(2));
