import type { RawTable } from "../../planning/data/table";
import type { CellContent } from "../../workbook/cells";
import { dateSerial } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { StepId } from "../facts";
import { changeRegister, registerOrigin, registerRows, type RegisterRow } from "../register";
import type { CauseCode, ExceptionAnswer, ExceptionEntry } from "./exceptionContract";
import { say } from "../../planning/words";

/** What people said about exceptions of the steps before the last; those of the last stand beside it on its own sheet. */
export const answerTable = "SOP_Exception_Answers";

export interface KeptAnswer extends ExceptionAnswer {
  id: string;
  step: StepId;
  /** Cycle in which it was last answered: a resolution holds for that one alone. */
  cycle: string;
  money: number;
}

const causes: readonly string[] = ["demand", "supply", "data", "policy"];

export function readAnswers(table: RawTable | undefined): Map<string, KeptAnswer> {
  return new Map(
    registerRows(table).map((row) => [
      row.text("Id"),
      {
        id: row.text("Id"),
        step: row.text("Step") as StepId,
        cycle: row.text("Cycle"),
        money: row.number("Money") || 0,
        ...answerIn(row),
      },
    ]),
  );
}

/** What people wrote into a row about an exception. */
export function answerIn({ text, day }: RegisterRow): ExceptionAnswer {
  return {
    owner: text("Owner"),
    due: day("Due"),
    snoozeUntil: day("Snooze until"),
    cause: asCause(text("Cause")),
    resolution: text("Resolution"),
  };
}

export function asCause(text: string): CauseCode | "" {
  return causes.includes(text.toLowerCase()) ? (text.toLowerCase() as CauseCode) : "";
}

/** Keeps an answer in place of an earlier one about the same exception. */
export async function keepAnswer(entry: ExceptionEntry, cycle: string): Promise<void> {
  const row: CellContent[] = [
    entry.text,
    entry.step,
    cycle,
    Math.round(entry.money),
    entry.owner || null,
    entry.due ? dateSerial(entry.due) : null,
    entry.snoozeUntil ? dateSerial(entry.snoozeUntil) : null,
    entry.cause || null,
    entry.resolution || null,
    entry.id,
  ];
  await changeRegister(answerSheet([row]), (rows, added) => [
    ...rows.filter((each) => each.some((cell) => cell !== null) && each.at(-1) !== entry.id),
    ...added,
  ]);
}

function answerSheet(rows: CellContent[][]): SheetSpec {
  return {
    name: answerTable,
    title: say`Exceptions that were taken on`,
    note: say`What people decided about exceptions of the steps: who deals with it until when, until when it can wait, where it comes from and what settled it. A resolution holds for its cycle; owner, due day and cause go on.`,
    origin: registerOrigin,
    blocks: [
      {
        kind: "table",
        name: answerTable,
        columns: [
          { header: "Exception", format: "text", width: 70, wrap: true },
          { header: "Step", format: "text", width: 12 },
          { header: "Cycle", format: "text", width: 10 },
          { header: "Money", format: "money", width: 12 },
          { header: "Owner", format: "text", width: 14 },
          { header: "Due", format: "date", width: 12 },
          { header: "Snooze until", format: "date", width: 12 },
          { header: "Cause", format: "text", width: 11 },
          { header: "Resolution", format: "text", width: 40, wrap: true },
          { header: "Id", format: "text", width: 40 },
        ],
        rows,
      },
    ],
    charts: [],
    freezeHeaderOf: answerTable,
    print: "width",
  };
}
