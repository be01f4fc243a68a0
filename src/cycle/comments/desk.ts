import { monthLabel } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { columnLetters } from "../../planning/data/columnLetters";
import { consensusMeasure, consensusTable } from "../demand/consensusSheet";
import { firstTableLine } from "../../workbook/layout";
import type { CellTarget } from "../facts";
import type { InputReader } from "../inputs";
import { changeRegister } from "../register";
import { monthLabels } from "../wideTable";
import type { CommentChoices, CommentDesk, CommentSubject, CommentThread } from "./contract";
import { commentSheet, commentTable, readComments, subjectFault, threadsOf } from "./threads";

/** Comments on the plan, kept in a table of the workbook. */
export class WorkbookCommentDesk implements CommentDesk {
  constructor(
    private readonly inputs: InputReader,
    private readonly now: () => Date,
  ) {}

  async threads(): Promise<CommentThread[]> {
    const own = await this.inputs.readOwn([commentTable, consensusTable]);
    const consensus = own.get(consensusTable);
    const threads = threadsOf(readComments(own.get(commentTable)), await this.cycle());
    return threads.map((thread) => {
      const target = targetOf(thread, consensus);
      return target ? { ...thread, target } : thread;
    });
  }

  async choices(): Promise<CommentChoices> {
    const { company } = await this.inputs.read();
    const { firstMonth, horizon } = company.settings;
    const sold = company.items.item.filter((_, item) => company.items.type[item] === "FG");
    return {
      families: [...new Set(company.items.family.filter(Boolean))].sort(),
      items: sold.length > 0 ? sold : [...company.items.item],
      months: Number.isNaN(firstMonth) ? [] : monthLabels(firstMonth, horizon),
    };
  }

  comment(subject: CommentSubject, text: string, by: string): Promise<void> {
    return this.add(subject, text, by, "open");
  }

  settle(subject: CommentSubject, outcome: string, by: string): Promise<void> {
    return this.add(subject, outcome.trim() || say`Settled`, by, "settled");
  }

  private async add(
    { key, month }: CommentSubject,
    text: string,
    by: string,
    state: CommentThread["state"],
  ): Promise<void> {
    if (text.trim() === "") throw new PlanningError("value", say`Write the comment first.`);
    if (by.trim() === "") throw new PlanningError("value", say`Enter the name of the person who comments.`);
    const { company } = await this.inputs.read();
    const subject = { key: key.trim(), month };
    const fault = subjectFault(subject, company);
    if (fault) throw new PlanningError("value", fault);
    const at = this.now().toISOString().slice(0, 16).replace("T", " ");
    const row = { ...subject, text: text.trim(), by: by.trim(), at, cycle: await this.cycle(), state };
    await changeRegister(commentSheet([row]));
    this.inputs.forgetOwn();
  }

  private async cycle(): Promise<string> {
    const { firstMonth } = (await this.inputs.read()).company.settings;
    return Number.isNaN(firstMonth) ? "" : monthLabel(firstMonth);
  }
}

/** The cell of the consensus that a thread is about: an item's, or the first of a family. */
function targetOf({ key, month }: CommentSubject, table: RawTable | undefined): CellTarget | undefined {
  if (!table || key === "") return undefined;
  const at = (header: string): number => table.headers.indexOf(header);
  const row = table.rows.findIndex(
    (cells) =>
      (cells[at("Item")] === key || cells[at("Family")] === key) && cells[at("Measure")] === consensusMeasure,
  );
  if (row < 0) return undefined;
  const column = Math.max(0, at(month));
  return { sheet: consensusTable, address: `${columnLetters(column)}${firstTableLine + row}` };
}
