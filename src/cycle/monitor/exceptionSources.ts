import type { SourceTable } from "../../workbook/readTables";
import { columnLetters, parseArea } from "../../workbook/addresses";
import type { StepSummary } from "../contract";
import { registerRows } from "../register";
import { decisionTable } from "../review/sheets";
import { shortageTable } from "../supply/sheets";
import type { CellTarget } from "../facts";
import { answerIn, asCause } from "./answers";
import type { ExceptionEntry } from "./exceptionContract";
import { exceptionTable } from "./exceptionSheet";
import { brokenSignature } from "./exceptionRegister";

/** An exception before anybody has said anything about it. */
export type FoundException = Omit<ExceptionEntry, "state">;

const unanswered = { owner: "", due: "", snoozeUntil: "", cause: "", resolution: "" } as const;

/** Exceptions whose money stands in a table of their own are read from there. */
const readFromTables = [shortageTable, decisionTable];

/** What the steps before the last told of, as they told it. */
export function toldByStep({ step, exceptions }: StepSummary): FoundException[] {
  const seen = new Map<string, number>();
  return exceptions
    .filter(
      ({ tone, target, rule }) =>
        tone !== "neutral" &&
        tone !== "good" &&
        (rule !== undefined || !readFromTables.includes(target?.sheet ?? "")),
    )
    .map(({ tone, text, target, rule = "", key = "", money = 0, owner = "" }): FoundException => {
      const told = { step, rule, key, text, tone, money, ...(target ? { target } : {}) };
      if (rule !== "") return { ...unanswered, ...told, id: `${step} ${rule} ${key}`, owner };
      // What changes from run to run is the figures; the rest says which exception it is.
      const base = `${step} ${text.replace(/(?<![\w-])[\d.,]+(?![\w-])/g, "#")}`;
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      return {
        ...unanswered,
        ...told,
        id: count === 1 ? base : `${base} (${count})`,
      };
    });
}

/** Demand that the plan does not serve in its month, by item, with the value that waits. */
export function shortagesByItem(table: SourceTable | undefined): FoundException[] {
  const byItem = new Map<string, FoundException>();
  for (const { row, text, number } of registerRows(table)) {
    const [item, money] = [text("Item"), number("Value")];
    if (!table || Number.isNaN(money)) continue;
    const rule = text("Cause") === "Lead time" ? "Stock-out before lead time" : "Demand not met in time";
    const present = byItem.get(`${rule} ${item}`);
    if (present) present.money += money;
    else
      byItem.set(`${rule} ${item}`, {
        ...unanswered,
        id: `supply ${rule} ${item}`,
        step: "supply",
        rule,
        key: item,
        text: text("What binds"),
        tone: "bad",
        money,
        cause: asCause(text("Cause")) || "supply",
        target: cellOf(table, row, "Item"),
      });
  }
  return [...byItem.values()];
}

/** Decisions without an outcome. */
export function openDecisions(table: SourceTable | undefined): FoundException[] {
  return registerRows(table)
    .filter(({ text }) => text("Id") !== "" && text("Outcome") === "")
    .map(({ row, text, number, day }) => ({
      ...unanswered,
      id: `review Decision to take ${text("Id")}`,
      step: "review",
      rule: "Decision to take",
      key: text("Id"),
      text: text("Question"),
      tone: "warning",
      money: number("At stake") || 0,
      owner: text("Owner"),
      due: day("Due"),
      ...(table ? { target: cellOf(table, row, "Question") } : {}),
    }));
}

/** Where the month left the plan, as step 6 lists it, with what people wrote beside it there. */
export function monitored(table: SourceTable | undefined): FoundException[] {
  return registerRows(table)
    .filter(({ text }) => text("Id") !== "")
    .map((each): FoundException => ({
      id: each.text("Id"),
      step: "monitor",
      rule: each.text("Exception"),
      key: each.text("Item"),
      text: each.text("What to do"),
      tone: each.text("Exception") === brokenSignature ? "bad" : "warning",
      money: each.number("Money") || 0,
      ...answerIn(each),
      ...(table ? { target: cellOf(table, each.row, "Exception") } : {}),
    }));
}

/** The table whose rows carry the answers themselves. */
export const answeredInPlace = exceptionTable;

function cellOf(table: SourceTable, row: number, header: string): CellTarget {
  const area = parseArea(table.address);
  const column = area.column + Math.max(0, table.headers.indexOf(header));
  return { sheet: table.sheet, address: `${columnLetters(column)}${area.row + row + 2}` };
}
