import { appendFileSync } from "node:fs";

/** A figure that a bench measured, beside what was asked of it. */
export interface Figure {
  what: string;
  measured: number;
  unit: "s" | "ms" | "MB";
  /** Processor time of all threads, in the same unit: what a busy machine does not lengthen. */
  processor?: number;
  /** The most that was asked; without it the figure is told for information. */
  most?: number;
}

/** "no" where even the processor time is beyond what was asked; "busy" where only the machine was too busy to tell. */
export function reached({ measured, processor = measured, most = Infinity }: Figure): "yes" | "busy" | "no" {
  if (measured <= most) return "yes";
  return processor <= most ? "busy" : "no";
}

/** Seconds that work takes, on the wall and of the processor. */
export function timed<T>(work: () => T, times = 1): { value: T; seconds: number; processorSeconds: number } {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  let value = work();
  for (let k = 1; k < times; k++) value = work();
  const { user, system } = process.cpuUsage(cpu);
  return {
    value,
    seconds: (performance.now() - wall) / 1000 / times,
    processorSeconds: (user + system) / 1e6 / times,
  };
}

/** As `timed`, for work that answers later. */
export async function timedAnswer<T>(
  work: () => Promise<T>,
): Promise<{ value: T; seconds: number; processorSeconds: number }> {
  const { value: answer, ...begun } = timed(work);
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  const value = await answer;
  const { user, system } = process.cpuUsage(cpu);
  return {
    value,
    seconds: begun.seconds + (performance.now() - wall) / 1000,
    processorSeconds: begun.processorSeconds + (user + system) / 1e6,
  };
}

/** Time and memory of one part of an unattended run. */
export interface PartOfRun {
  step: string;
  seconds: number;
  processorSeconds: number;
  peakMegabytes: number;
}

/** The whole cycle of one size of company. */
export interface WholeRun {
  size: string;
  cells: number;
  fileMegabytes: number;
  plannedMegabytes: number;
  parts: PartOfRun[];
}

/** What one part of the bench found. */
export interface Measured {
  figures: Figure[];
  run?: WholeRun;
}

const decimals = { s: 2, ms: 1, MB: 2 };

/** "1.67 MB" */
export function withUnit(value: number, unit: Figure["unit"]): string {
  return `${value.toFixed(value >= 100 ? 0 : decimals[unit])} ${unit}`;
}

export function line(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Prints a figure beside what was asked, and hands it on to the report. */
export function tell(figure: Figure): void {
  const { what, measured, processor, unit, most } = figure;
  const verdict = { yes: "", busy: "   missed on this busy machine", no: "   MISSED" }[reached(figure)];
  const ofProcessor = processor === undefined ? "" : `   (${withUnit(processor, unit)} of the processor)`;
  const asked = most === undefined ? "" : `   at most ${most} ${unit}${verdict}`;
  line(`${what.padEnd(72)} ${withUnit(measured, unit).padStart(10)}${ofProcessor}${asked}`);
  handOn({ figure });
}

/** Hands a whole run on to the report. */
export function tellRun(run: WholeRun): void {
  handOn({ run });
}

/** A line of JSON in the file that the bench's starter named; without one the figures are printed only. */
function handOn(found: { figure: Figure } | { run: WholeRun }): void {
  const file = process.env.CONCORD_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(found)}\n`);
}

/** What `tell` and `tellRun` handed on. */
export function collected(text: string): Measured {
  const measured: Measured = { figures: [] };
  for (const each of text.split("\n").filter(Boolean)) {
    const { figure, run } = JSON.parse(each) as { figure?: Figure; run?: WholeRun };
    if (figure) measured.figures.push(figure);
    if (run) measured.run = run;
  }
  return measured;
}
