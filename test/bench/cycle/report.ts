/** Renders what the parts of the bench measured as the page docs/scale-cycle.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { reached, withUnit, type Measured, type WholeRun } from "./figures";

/** When a part was measured, and how busy the machine was before and after. */
export interface KeptPart extends Measured {
  at: string;
  load: { before: number; after: number };
}

const introduction = `# The whole cycle: speed and memory, as measured

Written by \`npm run -s bench:cycle\`, which runs everything below (\`-- lever\`, \`-- simulate\`, \`-- audit\`, \`-- whole small\`, \`-- whole mid\` and \`-- whole large\` run one part and keep the last figures of the others; a part that is not listed has not been measured yet). Each part runs in a process of its own. Processor seconds count all threads; on a busy machine they are some tens of percent too high, and times on the wall as much longer as there are processes waiting. The load is that of the machine with two cores, in processes, before and after the part.`;

const steps: Record<string, string> = {
  opening: "Opening the file",
  gather: "1 Gather",
  demand: "2 Demand",
  supply: "3 Supply",
  reconcile: "4 Reconcile",
  review: "5 Review",
  monitor: "6 Monitor",
  saving: "Saving the file",
  all: "**All**",
};

const busy = ({ before, after }: KeptPart["load"]): string => `${before.toFixed(1)} to ${after.toFixed(1)}`;

function table(head: string[], rows: string[][]): string[] {
  const row = (cells: string[]): string => `| ${cells.join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)];
}

const verdicts = { yes: "yes", busy: "by processor time; the machine was busy", no: "**no**" };

function figures(parts: readonly KeptPart[]): string[] {
  const rows = parts.flatMap(({ figures: told, load }) =>
    told.map((figure) => {
      const { what, measured, processor, unit, most } = figure;
      return [
        what,
        most === undefined ? "" : `at most ${most} ${unit}`,
        withUnit(measured, unit),
        processor === undefined ? "" : withUnit(processor, unit),
        most === undefined ? "" : verdicts[reached(figure)],
        busy(load),
      ];
    }),
  );
  return table(["what", "asked", "on the wall", "of the processor", "reached", "load"], rows);
}

function wholeRun({ run, load, at }: KeptPart & { run: WholeRun }): string[] {
  const rows = run.parts.map(({ step, seconds, processorSeconds, peakMegabytes }) => [
    steps[step] ?? step,
    seconds.toFixed(1),
    processorSeconds.toFixed(1),
    String(peakMegabytes),
  ]);
  return [
    "",
    `## ${run.size.replace(/^./, (letter) => letter.toUpperCase())}`,
    "",
    `${run.cells.toLocaleString("en-US")} cells in a file of ${run.fileMegabytes.toFixed(1)} MB, ${run.plannedMegabytes.toFixed(1)} MB with the plan. Measured on ${at.slice(0, 10)}, load ${busy(load)}.`,
    "",
    ...table(["step", "seconds", "processor seconds", "most memory so far, MB"], rows),
  ];
}

function page(parts: readonly KeptPart[]): string {
  const runs = parts.filter((part): part is KeptPart & { run: WholeRun } => part.run !== undefined);
  return [
    introduction,
    "",
    "## What was asked and what was measured",
    "",
    ...figures(parts),
    "",
    "# The six steps, unattended",
    "",
    "`concord sample --size …` makes the company, `concord plan` runs the six steps on it. The growth above is that of the file when the cycle is closed, kept and planned again.",
    ...runs.flatMap(wholeRun),
    "",
  ].join("\n");
}

const [kept, target] = process.argv.slice(2);
const parts = JSON.parse(readFileSync(kept, "utf8")) as Record<string, KeptPart>;
const present = Object.values(parts);
writeFileSync(target, page(present));
const missed = present.flatMap((part) => part.figures).filter((figure) => reached(figure) !== "yes");
for (const figure of missed) {
  const { what, measured, unit, most } = figure;
  const why = reached(figure) === "busy" ? " (enough by processor time: the machine was busy)" : "";
  process.stdout.write(`MISSED: ${what}: ${withUnit(measured, unit)} instead of ${most} ${unit}${why}\n`);
}
process.stdout.write(
  `${missed.length === 0 ? "All figures asked for are reached" : `${missed.length} missed`}; ${target} written.\n`,
);
