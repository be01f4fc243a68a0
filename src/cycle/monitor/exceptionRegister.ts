import type { RawTable } from "../../planning/data/table";
import type { CellContent } from "../../workbook/cells";
import type { MonitorException } from "./exceptions";

/** More than one person cannot clear. */
export const mostOpen = 50;
/** Settled exceptions of the past stay for the Pareto of causes. */
const mostSettled = 200;

/** Columns in which people write. */
type Answer = "Owner" | "Due" | "Snooze until" | "Cause" | "Resolution";
const answers: readonly Answer[] = ["Owner", "Due", "Snooze until", "Cause", "Resolution"];

/** Comes before all money: the plan is not what was signed. */
export const brokenSignature = "Plan edited after sign-off";

export interface RegisteredException extends MonitorException {
  /** What people wrote, by column; null where they wrote nothing. */
  given: Record<Answer, CellContent>;
  state: "open" | "overdue" | "snoozed" | "resolved";
  /** Money of this one and the larger ones together, as a part of all that is open. */
  cumulativeShare: number;
}

export interface ExceptionList {
  /** What is to be cleared, the largest money first, at most fifty. */
  open: RegisteredException[];
  /** Put off or settled; they keep what people wrote. */
  aside: RegisteredException[];
  /** Open ones beyond the fifty, to be looked up. */
  rest: RegisteredException[];
  more: number;
  moreMoney: number;
}

/**
 * The exceptions found now with what people wrote beside them: snoozed ones wait until their day, resolved ones leave
 * the list, and those of the past that people have settled or given a cause stay for the record.
 *
 * @param today Excel day number
 */
export function registerExceptions(
  found: readonly MonitorException[],
  register: RawTable | undefined,
  today: number,
): ExceptionList {
  const known = readRegister(register);
  const present = new Set(found.map(({ id }) => id));
  // What somebody has promised to settle by a day goes on until it is settled, into the next cycle too.
  const carried = [...known.values()].filter(
    ({ id, given }) =>
      !present.has(id) && given.Resolution === null && (given.Due !== null || given["Snooze until"] !== null),
  );
  const rows = [...found, ...carried].map((exception) =>
    withAnswers(exception, known.get(exception.id)?.given, today),
  );
  const first = ({ kind }: MonitorException): number => Number(kind === brokenSignature);
  rows.sort((a, b) => first(b) - first(a) || b.money - a.money || a.id.localeCompare(b.id));
  const isOpen = ({ state }: RegisteredException): boolean => state === "open" || state === "overdue";
  const open = rows.filter(isOpen);
  const total = open.reduce((sum, { money }) => sum + money, 0);
  let sum = 0;
  for (const row of open) {
    sum += row.money;
    row.cumulativeShare = total > 0 ? sum / total : 0;
  }
  const ids = new Set(rows.map(({ id }) => id));
  const past = [...known.values()].filter(
    ({ id, given }) => !ids.has(id) && (given.Resolution !== null || given.Cause !== null),
  );
  const rest = open.slice(mostOpen);
  return {
    open: open.slice(0, mostOpen),
    aside: [...rows.filter((row) => !isOpen(row)), ...past.slice(0, mostSettled)],
    rest,
    more: rest.length,
    moreMoney: rest.reduce((all, { money }) => all + money, 0),
  };
}

/** The cause that people gave, else the usual one. */
export function causeOf({ given, cause }: RegisteredException): string {
  return given.Cause === null ? `${cause} (presumed)` : String(given.Cause as string).toLowerCase();
}

function withAnswers(
  exception: MonitorException,
  given: RegisteredException["given"] | undefined,
  today: number,
): RegisteredException {
  const row = given ?? noAnswers();
  const day = (answer: Answer): number => (typeof row[answer] === "number" ? row[answer] : NaN);
  const state =
    row.Resolution !== null
      ? "resolved"
      : day("Snooze until") > today
        ? "snoozed"
        : day("Due") < today
          ? "overdue"
          : "open";
  return { ...exception, given: row, state, cumulativeShare: 0 };
}

function noAnswers(): RegisteredException["given"] {
  return { Owner: null, Due: null, "Snooze until": null, Cause: null, Resolution: null };
}

function readRegister(register: RawTable | undefined): Map<string, RegisteredException> {
  const found = new Map<string, RegisteredException>();
  if (!register?.headers.includes("Id")) return found;
  const cell = (row: RawTable["rows"][number], header: string): CellContent =>
    row[register.headers.indexOf(header)] ?? null;
  const text = (row: RawTable["rows"][number], header: string): string => {
    const value = cell(row, header);
    return value === null || typeof value === "object" ? "" : String(value);
  };
  const number = (row: RawTable["rows"][number], header: string): number => {
    const value = cell(row, header);
    return typeof value === "number" ? value : NaN;
  };
  for (const row of register.rows) {
    const id = text(row, "Id");
    if (id === "") continue;
    const given = Object.fromEntries(answers.map((header) => [header, cell(row, header)]));
    found.set(id, {
      id,
      key: text(row, "Item"),
      description: text(row, "Description"),
      family: text(row, "Family"),
      kind: text(row, "Exception"),
      plan: number(row, "Plan"),
      actual: number(row, "Actual"),
      money: number(row, "Money") || 0,
      action: text(row, "What to do"),
      owner: "",
      cause: "policy",
      given: given as RegisteredException["given"],
      state: "resolved",
      cumulativeShare: 0,
    });
  }
  return found;
}
