import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import { say } from "../../planning/words";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { monthNumber } from "../months";
import { monthCell, registerOrigin, registerRows } from "../register";
import type { Comment, CommentSubject, CommentThread } from "./contract";

export const commentTable = "SOP_Comments";

/** A comment as a row of its table. */
export interface CommentRow extends CommentSubject, Comment {
  state: CommentThread["state"];
}

/** The comments as they stand on the sheet, whether the pane or a person wrote them. */
export function readComments(table: RawTable | undefined): CommentRow[] {
  return registerRows(table)
    .filter(({ text }) => text("Comment") !== "")
    .map(({ text, month }) => ({
      key: text("Item or family"),
      month: Number.isNaN(month("Month")) ? "" : monthLabel(month("Month")),
      text: text("Comment"),
      by: text("By"),
      at: text("Written"),
      cycle: text("Cycle"),
      state: text("State").toLowerCase() === "settled" ? "settled" : "open",
    }));
}

/**
 * Comments gathered by what they are about. Whatever is open goes on into the next cycle; what was settled in an earlier
 * cycle stays in the table and is not shown again.
 *
 * @param cycle label of this cycle: "2026-03"
 */
export function threadsOf(rows: readonly CommentRow[], cycle: string): CommentThread[] {
  const threads = new Map<string, CommentThread & { last: number }>();
  rows.forEach(({ key, month, state, ...comment }, at) => {
    const name = `${key}\u0000${month}`;
    const thread = threads.get(name) ?? { key, month, comments: [], state, carriedFrom: "", last: at };
    threads.set(name, thread);
    thread.comments.push(comment);
    thread.state = state;
    thread.last = at;
  });
  return [...threads.values()]
    .map(({ last, ...thread }) => ({ last, thread: { ...thread, carriedFrom: carriedFrom(thread, cycle) } }))
    .filter(({ thread }) => thread.state === "open" || thread.comments.at(-1)?.cycle === cycle)
    .sort((a, b) => Number(b.thread.state === "open") - Number(a.thread.state === "open") || b.last - a.last)
    .map(({ thread }) => thread);
}

function carriedFrom({ comments, state }: CommentThread, cycle: string): string {
  const first = comments[0].cycle;
  return state === "open" && first !== "" && first < cycle ? first : "";
}

/** What is wrong with a subject, in a sentence; empty when the plan knows it. */
export function subjectFault({ key, month }: CommentSubject, { items, itemIndex }: Company): string {
  if (key !== "" && !itemIndex.has(key) && !items.family.includes(key))
    return say`There is no item or family "${key}".`;
  return month !== "" && Number.isNaN(monthNumber(month)) ? say`"${month}" is no month.` : "";
}

/** The table of comments, visible and editable: one row each. */
export function commentSheet(rows: readonly CommentRow[]): SheetSpec {
  return {
    name: commentTable,
    title: say`Comments`,
    note: say`What people said about an item, a family or the whole plan, by month. Comments on the same item or family and month are one thread. A thread stays open, into the next cycles too, until its last row says settled.`,
    origin: registerOrigin,
    blocks: [
      {
        kind: "table",
        name: commentTable,
        columns: [
          { header: "Item or family", format: "text", width: 24 },
          { header: "Month", format: "month", width: 11, align: "Left" },
          { header: "Comment", format: "text", width: 60, wrap: true },
          { header: "By", format: "text", width: 18 },
          { header: "Written", format: "text", width: 18 },
          { header: "Cycle", format: "text", width: 10 },
          { header: "State", format: "text", width: 10 },
        ],
        rows: rows.map((row): CellContent[] => [
          row.key || null,
          row.month === "" ? null : monthCell(monthNumber(row.month)),
          row.text,
          row.by,
          row.at,
          row.cycle,
          row.state,
        ]),
        rules: [{ kind: "rows", column: "State", equals: "settled", tone: "good" }],
      },
    ],
    charts: [],
    freezeHeaderOf: commentTable,
    print: "width",
  };
}
