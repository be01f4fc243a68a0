import { roles } from "../planning/data/roles";
import type { RoleSpec } from "../planning/data/columns";
import type { RoleId } from "../planning/data/company";
import type { StepId, StepStatus, StepSummary } from "./contract";
import type { Sources } from "./inputs";
import type { Step } from "./step";
import { language, said, say } from "../planning/words";

/** Names of the steps as sentences use them. */
export const stepNames: Record<StepId, string> = {
  gather: "Gather",
  demand: "Demand",
  supply: "Supply",
  reconcile: "Reconcile",
  review: "Review",
  monitor: "Monitor",
};

/** The name of a step in the current language; "Demand" alone is a quantity and has words of its own. */
export function stepName(id: StepId): string {
  return language() === "en" ? stepNames[id] : said(`${stepNames[id]} (step)`);
}

/** Why a step cannot run yet, in a sentence that says what to do; empty when it can. */
export function blockedBecause(step: Step, sources: Sources, done: ReadonlySet<StepId>): string {
  const absent = step.needs.filter((role) => rowCount(sources, role) === 0);
  // Items can be taken from the sales, so that sales are all that an empty workbook needs.
  const missing = absent.includes("sales") ? absent.filter((role) => role !== "items") : absent;
  if (missing.length > 0) return say`${stepName(step.id)} needs ${missing.map(described).join(say`; and `)}.`;
  const open = step.after.filter((id) => !done.has(id));
  if (open.length === 0) return "";
  return waitsFor(step.id, open[0]);
}

/** State of a step from the record of the cycle alone. */
export function recordedStatus(
  id: StepId,
  summary: StepSummary | undefined,
  before: StepStatus | undefined,
): StepStatus {
  if (summary) return { step: id, state: "done", reason: "", summary };
  if (!before || before.state === "done") return { step: id, state: "ready", reason: "" };
  return { step: id, state: "blocked", reason: waitsFor(id, before.step) };
}

function waitsFor(id: StepId, other: StepId): string {
  return say`${stepName(id)} reads the result of ${stepName(other)}. Run ${stepName(other)} first.`;
}

/** State of a step from what is stored and what the workbook holds now: its tables, and the sheets of Concord. */
export function statusOf(
  step: Step,
  blocked: string,
  stored: { summary: StepSummary; inputs: Record<string, string> } | undefined,
  inputs: Record<string, string>,
  sheets: { has(name: string): boolean },
): StepStatus {
  if (blocked)
    return {
      step: step.id,
      state: "blocked",
      reason: blocked,
      ...(stored ? { summary: stored.summary } : {}),
    };
  if (!stored) return { step: step.id, state: "ready", reason: "" };
  const { summary } = stored;
  const stale = (what: string): StepStatus => ({
    step: step.id,
    state: "stale",
    reason: say`${what} since ${stepName(step.id)} ran. Run it again.`,
    summary,
  });
  const changed = changedTables(stored.inputs, inputs);
  if (changed.length > 0) return stale(say`${listed(changed)} changed`);
  const gone = summary.sheets.filter((sheet) => !sheets.has(sheet));
  if (gone.length > 0)
    return stale(gone.length === 1 ? say`${listed(gone)} was deleted` : say`${listed(gone)} were deleted`);
  return { step: step.id, state: "done", reason: "", summary };
}

function changedTables(before: Record<string, string>, now: Record<string, string>): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...names].filter((name) => before[name] !== now[name]);
}

function rowCount({ company }: Sources, role: RoleId): number {
  if (role === "settings") return 1;
  return company[role].rowCount;
}

function described(role: RoleId): string {
  const { table, purpose, columns }: RoleSpec = roles[role];
  const required = Object.values(columns)
    .filter((column) => column.required)
    .map(({ header }) => header);
  const what = inSentence(said(purpose));
  return say`a table ${table} with the columns ${listed(required)} (${what})`;
}

/** A sentence as part of another one: German keeps the capital of its nouns. */
function inSentence(sentence: string): string {
  const open = sentence.replace(/\.$/, "");
  return language() === "de" ? open : open.replace(/^./, (letter) => letter.toLowerCase());
}

export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return say`${names.slice(0, -1).join(", ")} and ${names.at(-1)!}`;
}
