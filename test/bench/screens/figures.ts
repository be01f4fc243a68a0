import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import type { BrowserContext, Frame, Page } from "playwright-core";
import { stepOrder } from "../../../src/taskpane/state/paneState";
import { openProfile } from "../../browser/support/chromium";
import { startServer } from "../../browser/support/server";
import { owners, record, type Recording, type Task } from "./trace";
import { settled } from "./visit";

/**
 * How quick the pane feels: what is loaded, how soon it can be used from an empty and from a full cache, and which tasks
 * keep its thread longer than 50 ms while the cycle runs, by whose script. Times are of the processor, so that a busy
 * machine changes little; the profile that tells whose script it is costs some of it.
 */
const { values: options } = parseArgs({
  options: {
    book: { type: "string" },
    loads: { type: "string", default: "4" },
    steps: { type: "string", default: stepOrder.join() },
    verbose: { type: "boolean", default: false },
  },
});

const addin = path.resolve("dist/addin");
const longest = 50;

async function main(): Promise<void> {
  sizes();
  const profile = mkdtempSync(path.join(os.tmpdir(), "concord-profile-"));
  const server = await startServer(options.book);
  const context = await openProfile(profile, { viewport: { width: 1400, height: 860 } });
  // A busy machine is no fault of the pane, and a large workbook takes a while to open.
  context.setDefaultTimeout(400_000);
  try {
    for (let load = 0; load < Number(options.loads); load++) await opening(context, server.url, load);
    await cycle(context, server.url);
  } finally {
    await context.close();
    await server.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

function sizes(): void {
  const files = readdirSync(addin).filter((file) => /\.(js|css|wasm)$/.test(file));
  const gzip = new Map(files.map((file) => [file, gzipSync(readFileSync(path.join(addin, file))).length]));
  const page = readFileSync(path.join(addin, "taskpane.html"), "utf8");
  const first = files.filter((file) => page.includes(file));
  const sum = (some: string[]): string =>
    `${(some.reduce((total, file) => total + gzip.get(file)!, 0) / 1000).toFixed(1)} kB`;
  print(`Loaded at once, gzip: ${sum(first)} (${first.map((file) => `${file} ${sum([file])}`).join(", ")})`);
  print(`All that can be loaded, gzip: ${sum(files)} in ${files.length} files`);
}

/**
 * One opening of the embedded workbook: the first fills the cache, the third finds compiled scripts too. The pane can be
 * used before the grid is there, which starts behind it.
 */
async function opening(context: BrowserContext, url: string, load: number): Promise<void> {
  const page = await context.newPage();
  const recording = await record(page, async () => {
    const pane = await open(page, url);
    await pane.waitForFunction(() => performance.getEntriesByName("concord:ready").length > 0);
    await page.waitForFunction(() => (window as { concordReadyAt?: number }).concordReadyAt !== undefined);
    await page.waitForTimeout(300);
  });
  const gridAfter = await page.evaluate(() => (window as { concordReadyAt?: number }).concordReadyAt!);
  const begun = recording.marks.find(({ url: of }) => of.includes("taskpane.html"))?.at ?? 0;
  const page0 = recording.marks.find(({ url: of }) => of.includes("index.html"))?.at ?? 0;
  const ready = recording.marks.find(({ name }) => name === "concord:ready")?.at ?? NaN;
  const between = recording.tasks.filter(({ start }) => start >= begun && start < ready);
  const of = (from: number): string => `${Math.round(ready - from)} ms`;
  print(
    `Opening ${load === 0 ? "from an empty cache" : `from a warm cache (${load})`}: pane can be used after ${of(begun)} ` +
      `(${of(page0)} since the workbook's page began), of which its thread was busy ${sumOf(between)}; ` +
      `the grid is there ${Math.round(gridAfter)} ms after the page began`,
  );
  if (options.verbose)
    for (const task of between.filter(({ busy }) => busy > longest)) print(`  ${told(task)}`);
  await page.close();
}

async function cycle(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.addInitScript(watchShifts);
  const pane = await open(page, url);
  await pane.locator("nav ol").waitFor({ timeout: 400_000 });
  await settled(pane);
  for (const [index, step] of stepOrder.entries()) {
    if (!options.steps.includes(step)) continue;
    await pane.locator("nav ol button").nth(index).click();
    await settled(pane);
    await takenShifts(pane);
    const started = performance.now();
    const recording = await record(page, async () => {
      await pane.locator("[data-action=run]").click();
      await pane
        .locator("[role=progressbar][aria-label]")
        .waitFor({ timeout: 60_000 })
        .catch(() => undefined);
      await pane.locator("[role=progressbar][aria-label]").waitFor({ state: "detached", timeout: 1_200_000 });
      await settled(pane);
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const shifts = await takenShifts(pane);
    const moved = shifts.reduce((sum, { value }) => sum + value, 0);
    report(`${step}, ${seconds} s, layout shift ${moved.toFixed(3)}`, recording);
    if (options.verbose)
      for (const { value, what } of shifts) print(`  moved ${value.toFixed(3)}: ${what.join(" | ")}`);
  }
  await page.close();
}

interface Shift {
  value: number;
  /** What moved, from where to where. */
  what: string[];
}

/** Runs in each page before its own scripts, hence without anything around it. */
function watchShifts(): void {
  interface LayoutShift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  const shifts: { value: number; what: string[] }[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((entries) => {
    for (const { value, hadRecentInput, sources } of entries.getEntries() as LayoutShift[]) {
      if (hadRecentInput) continue;
      const what = sources.map(({ node, previousRect: from, currentRect: to }) => {
        const words = (node?.textContent ?? "").slice(0, 40);
        return `${node?.nodeName} "${words}" ${from.y} to ${to.y}, ${from.height} to ${to.height} high`;
      });
      shifts.push({ value, what });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** The shifts of the layout since the last call. */
function takenShifts(pane: Frame): Promise<Shift[]> {
  return pane.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts.splice(0));
}

function report(what: string, { tasks }: Recording): void {
  const long = tasks.filter(({ busy }) => busy > longest);
  const ours = long.filter(({ by }) => by.pane > longest);
  const most = Math.max(0, ...tasks.map(({ by }) => by.pane));
  print(
    `${what}: ${long.length} tasks over ${longest} ms, ${ours.length} of them by the pane's own scripts; ` +
      `the pane's most in one task ${Math.round(most)} ms; the thread was busy ${sumOf(tasks)}`,
  );
  const worst = [...(options.verbose ? long : ours)].sort((a, b) => b.by.pane - a.by.pane).slice(0, 12);
  for (const task of worst) print(`  ${told(task)}`);
}

function told({ start, busy, by, top }: Task): string {
  const parts = owners.filter((owner) => by[owner] >= 1).map((owner) => `${owner} ${by[owner].toFixed(0)}`);
  return `at ${Math.round(start)} ms: ${busy.toFixed(0)} ms (${parts.join(", ")})${top.length > 0 ? `: ${top.join("; ")}` : ""}`;
}

function sumOf(tasks: readonly Task[]): string {
  const total = tasks.reduce((sum, { busy }) => sum + busy, 0);
  const parts = owners.map(
    (owner) => `${owner} ${Math.round(tasks.reduce((sum, { by }) => sum + by[owner], 0))}`,
  );
  return `${Math.round(total)} ms (${parts.join(", ")})`;
}

async function open(page: Page, url: string): Promise<Frame> {
  await page.goto(url);
  const element = await page.waitForSelector("iframe[src*='taskpane.html']", { timeout: 400_000 });
  return (await element.contentFrame())!;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
