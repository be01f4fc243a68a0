import { appendFileSync } from "node:fs";

/** A figure that a bench measured, beside what was asked of it. */
export interface Figure {
  what: string;
  measured: number;
  unit: "s" | "ms" | "MB";
  /** The most that was asked; without it the figure is told for information. */
  most?: number;
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
  const { what, measured, unit, most } = figure;
  const asked = most === undefined ? "" : `   at most ${most} ${unit}${measured <= most ? "" : "   MISSED"}`;
  line(`${what.padEnd(72)} ${withUnit(measured, unit).padStart(10)}${asked}`);
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
