/**
 * The whole cycle, unattended through the command line: `npm run -s bench:cycle -- whole mid`. Tells the time and the
 * peak of memory of each step, and what the file grows by when the cycle is closed and planned again.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { line, tell, tellRun, type PartOfRun } from "./figures";

const program = path.join(process.cwd(), "src/cli/bin/concord.cjs");
const megabytes = (file: string): number => statSync(file).size / 1e6;
/** What a cycle may add to the file; asked at mid size. */
const mostGrowth = 2;
/** The sample's actuals are those of its first month: the second one has none to monitor yet. */
const stepsOfSecond = "gather,demand,supply,reconcile,review";

interface PlanReport {
  cycle: string;
  seconds: number;
  processorSeconds: number;
  peakMegabytes: number;
  timings: PartOfRun[];
}

/** Runs the command line as a user does; answers what it printed as JSON. */
function concord<T>(...args: string[]): T {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args, "--json"], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  // 2: finished, with something left for people to decide.
  if (status !== 0 && status !== 2)
    throw new Error(`concord ${args.join(" ")} ended with ${status}. ${stderr || stdout.slice(0, 500)}`);
  return JSON.parse(stdout) as T;
}

function plan(from: string, to: string, ...more: string[]): PlanReport {
  const report = concord<PlanReport>("plan", from, "-o", to, ...more);
  for (const { step, seconds, processorSeconds, peakMegabytes } of report.timings)
    line(
      `    ${step.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s ${processorSeconds.toFixed(1).padStart(7)} s of processor   peak ${peakMegabytes} MB`,
    );
  return report;
}

function bench(size: string, folder: string): void {
  const [company, first, closed, second] = ["company", "first", "closed", "second"].map((name) =>
    path.join(folder, `${size}-${name}.xlsx`),
  );
  const { tables } = concord<{ tables: { rows: number; columns: number }[] }>(
    "sample",
    "--size",
    size,
    "-o",
    company,
  );
  const cells = tables.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  line(`${size}: ${cells} cells, ${megabytes(company).toFixed(1)} MB`);
  const { timings, seconds, processorSeconds, peakMegabytes } = plan(company, first);
  tellRun({
    size,
    cells,
    fileMegabytes: megabytes(company),
    plannedMegabytes: megabytes(first),
    parts: [...timings, { step: "all", seconds, processorSeconds, peakMegabytes }],
  });
  if (size === "large") return;
  concord("roll", first, "-o", closed, "--by", "Bench", "--waiver", "bench");
  plan(closed, second, "--steps", stepsOfSecond);
  const what = `growth of the file by a cycle at ${size} size`;
  const most = size === "mid" ? { most: mostGrowth } : {};
  tell({ what, measured: megabytes(second) - megabytes(first), unit: "MB", ...most });
}

const [size = "small"] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), "concord-cycle-"));
try {
  bench(size, folder);
} finally {
  rmSync(folder, { recursive: true });
}
