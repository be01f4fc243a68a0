/**
 * The whole cycle, unattended through the command line: `node test/bench/cycle/run.cjs whole [small] [mid] [large]`.
 * Prints the time and the peak of memory of each step, and what the file grows by when the cycle is closed and planned
 * again. The large company takes the machine's memory for a good while: it is made only when asked for.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const program = path.join(process.cwd(), "src/cli/bin/concord.cjs");
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const megabytes = (file: string): number => statSync(file).size / 1e6;

interface PlanReport {
  cycle: string;
  seconds: number;
  peakMegabytes: number;
  timings: { step: string; seconds: number; peakMegabytes: number }[];
}

/** Runs the command line as a user does; answers what it printed as JSON. */
function concord<T>(...args: string[]): T {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--max-old-space-size=12288", program, ...args, "--json"],
    { encoding: "utf8", maxBuffer: 1e9 },
  );
  // 2: finished, with something left for people to decide.
  if (status !== 0 && status !== 2)
    throw new Error(`concord ${args.join(" ")} ended with ${status}. ${stderr || stdout.slice(0, 500)}`);
  return JSON.parse(stdout) as T;
}

function plan(from: string, to: string): PlanReport {
  const report = concord<PlanReport>("plan", from, "-o", to);
  print(`  cycle ${report.cycle}: ${report.seconds.toFixed(0)} s, peak ${report.peakMegabytes} MB`);
  for (const { step, seconds, peakMegabytes } of report.timings)
    print(`    ${step.padEnd(10)} ${seconds.toFixed(1).padStart(7)} s   peak ${peakMegabytes} MB`);
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
  print(`${size}: ${cells} cells, ${megabytes(company).toFixed(1)} MB`);
  plan(company, first);
  concord("roll", first, "-o", closed, "--by", "Bench", "--waiver", "bench");
  print(`  file ${megabytes(first).toFixed(2)} MB; closed and kept ${megabytes(closed).toFixed(2)} MB`);
  if (size === "large") return;
  // The sample's actuals are those of its first month: the new month has none to monitor yet.
  const report = concord<PlanReport>(
    "plan",
    closed,
    "-o",
    second,
    "--steps",
    "gather,demand,supply,reconcile,review",
  );
  print(`  cycle ${report.cycle}: ${report.seconds.toFixed(0)} s, peak ${report.peakMegabytes} MB`);
  const growth = megabytes(second) - megabytes(first);
  print(`  the file grew by ${growth.toFixed(2)} MB in a cycle (budget 2 MB at mid size)`);
}

const asked = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), "concord-cycle-"));
try {
  for (const size of asked.length > 0 ? asked : ["small"]) bench(size, folder);
} finally {
  rmSync(folder, { recursive: true });
}
