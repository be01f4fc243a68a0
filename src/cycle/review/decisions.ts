import type { CellContent } from "../../workbook/cells";
import type { RawTable } from "../../planning/data/table";
import { columnOf } from "../wideTable";

/** A question that the executive meeting must answer. */
export interface Decision {
  /** Stays the same as long as the question does, so that the planner's answers stay with it. */
  id: string;
  question: string;
  options: string;
  recommendation: string;
  /** Currency. */
  money: number;
  /** Role that is asked to own it, until somebody else is named. */
  owner: string;
}

/** Columns in which people write. */
type Answer = "Owner" | "Due" | "Outcome";

export interface DecisionRow extends Decision, Record<Answer, CellContent> {}

/**
 * The register as it goes back to the sheet: this cycle's questions with the answers already given, the largest money
 * first, then questions of earlier cycles that nobody has answered, then answered questions that no longer arise. A
 * question that waits from an earlier cycle and arises again is one: it keeps its id, owner and day, with new figures.
 *
 * @param cycle label of this cycle, with which its ids begin: "2026-03"
 * @param due Excel day number by which a new question is to be answered
 */
export function mergeDecisions(
  found: readonly Decision[],
  register: RawTable | undefined,
  cycle: string,
  due: number,
): DecisionRow[] {
  const known = registered(register);
  const waiting = new Map(
    [...known.values()]
      .filter(({ id, Outcome }) => Outcome === null && id.slice(0, cycle.length) < cycle)
      .map((row) => [subjectOf(row), row] as const),
  );
  const open = found.map((decision): DecisionRow => {
    const before = known.get(decision.id) ?? waiting.get(subjectOf(decision));
    return { ...decision, id: before?.id ?? decision.id, ...answersOf(decision, before, due) };
  });
  open.sort((a, b) => b.money - a.money);
  const asked = new Set(open.map(({ id }) => id));
  const others = [...known.values()].filter(({ id }) => !asked.has(id));
  const closed = others.filter(({ Outcome }) => Outcome !== null);
  const carried = others.filter(({ id, Outcome }) => Outcome === null && id.slice(0, cycle.length) < cycle);
  return [...open, ...carried, ...closed];
}

/** What a question is about, in whichever cycle: "budget Bottles". */
function subjectOf({ id }: Decision): string {
  return id.slice(id.indexOf(" ") + 1);
}

/** What was answered; a new question goes to its role, with the usual date. */
function answersOf(
  { owner }: Decision,
  row: DecisionRow | undefined,
  due: number,
): Record<Answer, CellContent> {
  if (!row) return { Owner: owner, Due: due, Outcome: null };
  return { Owner: row.Owner, Due: row.Due, Outcome: row.Outcome };
}

/** The questions as the register has them, answered or not. */
export function readDecisions(register: RawTable | undefined): DecisionRow[] {
  return [...registered(register).values()];
}

function registered(register: RawTable | undefined): Map<string, DecisionRow> {
  if (!register) return new Map();
  const column = (header: string): number => columnOf(register, header);
  const text = (row: RawTable["rows"][number], header: string): string => String(row[column(header)] ?? "");
  return new Map(
    register.rows
      .filter((row) => text(row, "Id") !== "")
      .map((row) => {
        const decision: DecisionRow = {
          id: text(row, "Id"),
          question: text(row, "Question"),
          options: text(row, "Options"),
          recommendation: text(row, "Recommendation"),
          money: Number(row[column("At stake")] ?? 0),
          owner: "",
          Owner: row[column("Owner")],
          Due: row[column("Due")],
          Outcome: row[column("Outcome")],
        };
        return [decision.id, decision];
      }),
  );
}
