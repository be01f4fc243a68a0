import type { Command } from "commander";
import type { Cycle, ResultForm, StepId, StepSummary, Tone } from "../../cycle/contract";
import type { TableUse } from "../../cycle/gather/contract";
import type { GateView } from "../../cycle/review/gateContract";
import { stepName } from "../../cycle/gates";
import { action, type Run } from "../support/action";
import { CliError, exitCodes } from "../support/cliError";
import { Effort } from "../support/effort";
import { exampleText } from "../support/helpText";
import { alignedTable, note, printJson, printLine } from "../support/print";
import { renewWorkers } from "../support/workers";
import { withCycle } from "../workbook/withCycle";
import { decimal, say } from "../../planning/words";
import { printTables } from "./planTables";

interface PlanArguments {
  output: string;
  steps?: string;
  formulas?: string;
  waive?: string;
  by?: string;
  json?: boolean;
}

const steps: readonly StepId[] = ["gather", "demand", "supply", "reconcile", "review", "monitor"];

const marks: Record<Tone, string> = { neutral: "-", good: "+", warning: "!", bad: "!!" };
/** Exceptions printed for a step; the workbook and --json have all. */
const listedExceptions = 8;

export function addPlan(program: Command): void {
  program
    .command("plan")
    .summary(say`run the planning cycle on a workbook`)
    .description(
      say`Runs the six steps of the monthly cycle on a workbook, unattended, and saves it with the sheets that they write. The planner's own sheets stay as they are.`,
    )
    .argument("<book.xlsx>", say`workbook with the company's tables`)
    .requiredOption("-o, --output <file.xlsx>", say`workbook to write; may be the one that is read`)
    .option("--steps <list>", say`only these, in the order of the cycle: ${steps.join(",")}`)
    .option(
      "--formulas <form>",
      say`write results as formulas that follow their ranges (live) or as plain values (values); the digits are the same, and the workbook remembers it`,
    )
    .option("--waive <reason>", say`pass every gate that is closed at the end, for this reason; needs --by`)
    .option("--by <name>", say`who waives`)
    .option("--json", say`print the summaries of the steps as JSON`)
    .addHelpText("after", exampleText("concord plan company.xlsx -o plan.xlsx"))
    .action(action((_book: string, options: PlanArguments) => options.json === true, plan));
}

async function plan(run: Run, file: string, options: PlanArguments): Promise<void> {
  if (options.waive !== undefined && !options.by?.trim())
    throw new CliError(
      say`--waive needs --by: a waiver has the name of the person who gives it.`,
      exitCodes.usage,
    );
  const chosen = readSteps(options.steps);
  const form = readForm(options.formulas);
  const effort = new Effort<StepId | "opening" | "saving">();
  const opening = { output: options.output, unattended: true };
  await withCycle(run, file, opening, async (cycle, book) => {
    effort.note("opening");
    if (form) await cycle.keepResultsAs(form);
    const { summaries, notRun } = await runSteps(run, cycle, chosen, options, effort);
    run.signal.throwIfAborted();
    const tables = await (await cycle.gatherDesk()).tables();
    const label = await cycle.label();
    const gates = await passedGates(cycle, options);
    await book.save(options.output);
    run.progress.stop();
    effort.note("saving");
    const done = { output: options.output, cycle: label, ...effort.report() };
    if (options.json) printJson({ ...done, tables, steps: summaries, gates, notRun });
    else print(done, tables, summaries, gates);
    if (notRun === undefined) return;
    process.exitCode = exitCodes.partial;
    note(notRun);
  });
}

/** Runs steps in their order, until one cannot be run for want of tables. */
async function runSteps(
  run: Run,
  cycle: Cycle,
  chosen: readonly StepId[],
  options: PlanArguments,
  effort: Effort<StepId | "opening" | "saving">,
): Promise<{ summaries: StepSummary[]; notRun?: string }> {
  const summaries: StepSummary[] = [];
  for (const [index, step] of chosen.entries()) {
    let notRun = "";
    const summary = await cycle
      .run(step, {
        signal: run.signal,
        onProgress: ({ done, total, what }) =>
          run.progress.report({
            done: index + (total > 0 ? done / total : 0),
            total: chosen.length,
            what: say`${stepName(step)}: ${what}`,
          }),
      })
      .catch(async (error: unknown) => {
        if (run.signal.aborted) throw error;
        const failure = stepFailure(step, error);
        // Whoever asks for no steps in particular gets those for which the workbook has the tables.
        if (options.steps !== undefined || summaries.length === 0 || !(await isBlocked(cycle, step)))
          throw failure;
        notRun = error instanceof Error ? say`${stepName(step)} was not run: ${error.message}` : "";
      });
    if (!summary) return { summaries, notRun };
    summaries.push(summary);
    effort.note(step);
    renewWorkers();
  }
  return { summaries };
}

/** True where the workbook lacks tables that the step needs. */
async function isBlocked(cycle: Cycle, step: StepId): Promise<boolean> {
  return (await cycle.status()).some((status) => status.step === step && status.state === "blocked");
}

/** The gates at the end, waived where that was asked for. The signatures of a review are people's to give. */
async function passedGates(cycle: Cycle, { waive, by }: PlanArguments): Promise<GateView[]> {
  const desk = await cycle.gateDesk();
  const gates = await desk.gates();
  const closed = gates.filter(({ state, isSignature }) => state === "closed" && !isSignature);
  if (waive === undefined || closed.length === 0) return gates;
  await desk.waive(closed.map(({ id }) => ({ gate: id, reason: waive, by: by ?? "" })));
  return desk.gates();
}

function readSteps(list: string | undefined): StepId[] {
  if (list === undefined) return [...steps];
  const wanted = list.split(",").map((name) => name.trim().toLowerCase());
  const unknown = wanted.find((name) => !steps.includes(name as StepId));
  if (unknown !== undefined) {
    throw new CliError(say`--steps takes ${steps.join(", ")}, not "${unknown}".`, exitCodes.usage);
  }
  return steps.filter((step) => wanted.includes(step));
}

/** Undefined where the workbook's own choice holds. */
function readForm(text: string | undefined): ResultForm | undefined {
  if (text === undefined) return undefined;
  if (text === "live") return "formulas";
  if (text === "values") return "values";
  throw new CliError(say`--formulas takes live or values, not "${text}".`, exitCodes.usage);
}

function stepFailure(step: StepId, error: unknown): CliError {
  const message = error instanceof Error ? error.message : String(error);
  return new CliError(say`${stepName(step)} stopped, and nothing was written: ${message}`);
}

interface Done {
  output: string;
  /** Label of the cycle. */
  cycle: string;
  seconds: number;
}

function print(
  { output, cycle, seconds }: Done,
  tables: readonly TableUse[],
  summaries: readonly StepSummary[],
  gates: readonly GateView[],
): void {
  printLine(say`Cycle ${cycle}`);
  printTables(tables);
  for (const summary of summaries) printStep(summary);
  printGates(gates);
  printLine();
  printLine(say`${output} written in ${decimal(seconds, 1)} s.`);
}

function printStep({ step, headline, facts, exceptions, sheets }: StepSummary): void {
  printLine();
  printLine(say`${steps.indexOf(step) + 1} ${stepName(step)}: ${headline}`);
  const lines = facts.map((fact) => [`  ${marks[fact.tone].padEnd(2)} ${fact.label}`, fact.value]);
  if (lines.length > 0) printLine(alignedTable(lines));
  for (const { tone, text } of exceptions.slice(0, listedExceptions))
    printLine(`  ${marks[tone].padEnd(2)} ${text}`);
  if (exceptions.length > listedExceptions)
    printLine(say`     and ${exceptions.length - listedExceptions} more`);
  printLine(say`     sheets: ${sheets.join(", ")}`);
}

/** How far the cycle may go on: the gates that are closed, with what is missing, and those that were waived. */
function printGates(gates: readonly GateView[]): void {
  const shown = gates.filter(({ state }) => state !== "open");
  printLine();
  printLine(say`Gates: ${gates.length - shown.length} of ${gates.length} open`);
  for (const { name, state, missing, by, reason } of shown)
    printLine(
      state === "waived"
        ? say`  !  ${name}: ${missing}; waived by ${by}: ${reason}`
        : say`  !! ${name}: ${missing}. Settle it, or run with --waive and --by.`,
    );
}
