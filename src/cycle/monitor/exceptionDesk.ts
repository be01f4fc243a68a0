import { monthLabel } from "../../planning/data/excelDate";
import { PlanningError } from "../../planning/errors";
import { pareto } from "../../planning/monitor/pareto";
import type { CellContent } from "../../workbook/cells";
import { dateSerial } from "../../workbook/cells";
import { withWorkbook } from "../../workbook/withWorkbook";
import { writeTableColumn } from "../../workbook/writeTableColumn";
import type { StepSummary } from "../contract";
import type { InputReader } from "../inputs";
import { decisionTable } from "../review/sheets";
import { shortageTable } from "../supply/sheets";
import { answerTable, keepAnswer, readAnswers, type KeptAnswer } from "./answers";
import type {
  ExceptionAnswer,
  ExceptionDesk,
  ExceptionEntry,
  ExceptionFilter,
  ExceptionInbox,
} from "./exceptionContract";
import { brokenSignature, mostOpen } from "./exceptionRegister";
import {
  answeredInPlace,
  monitored,
  openDecisions,
  shortagesByItem,
  toldByStep,
  type FoundException,
} from "./exceptionSources";
import { say } from "../../planning/words";

const gravity = { bad: 0, warning: 1, neutral: 2, good: 3 };

/** Columns of SOP_Exceptions in which the answers stand. */
const columns: Record<keyof ExceptionAnswer, string> = {
  owner: "Owner",
  due: "Due",
  snoozeUntil: "Snooze until",
  cause: "Cause",
  resolution: "Resolution",
};

/** Exceptions of all steps, ranked by money, and the answers to them. */
export class WorkbookExceptionDesk implements ExceptionDesk {
  constructor(
    private readonly inputs: InputReader,
    private readonly summaries: () => Promise<StepSummary[]>,
    private readonly now: () => Date,
  ) {}

  async inbox(wanted: ExceptionFilter = {}): Promise<ExceptionInbox> {
    const { company } = await this.inputs.read();
    const all = await this.entries();
    const entries = all.filter(
      ({ step, owner }) => step === (wanted.step ?? step) && owner === (wanted.owner ?? owner),
    );
    const isOpen = ({ state }: ExceptionEntry): boolean => state === "open" || state === "overdue";
    const open = entries.filter(isOpen).sort(byWeight);
    const rest = open.slice(mostOpen);
    return {
      currency: company.settings.currency,
      owners: [...new Set(all.map(({ owner }) => owner))].filter((name) => name !== "").sort(),
      open: open.slice(0, mostOpen),
      vital: vitalFew(open.slice(0, mostOpen)),
      more: rest.length,
      moreMoney: rest.reduce((sum, { money }) => sum + money, 0),
      aside: entries.filter((entry) => !isOpen(entry)).sort(byWeight),
      causes: pareto(
        entries
          .filter(({ cause, money }) => cause !== "" && money > 0)
          .map(({ cause, money }) => ({ cause, money })),
      ),
    };
  }

  async answer(id: string, answer: Partial<ExceptionAnswer>): Promise<void> {
    const entry = (await this.entries()).find((each) => each.id === id);
    if (!entry)
      throw new PlanningError(
        "notAvailable",
        say`This exception is no longer there: a step has run since. Look again.`,
      );
    if (entry.step === "monitor") await this.answerInPlace(id, answer);
    else await keepAnswer({ ...entry, ...answer }, await this.cycle());
    this.inputs.forgetOwn();
  }

  /** The answers to what step 6 found stand in its table, where people write them by hand as well. */
  private async answerInPlace(id: string, answer: Partial<ExceptionAnswer>): Promise<void> {
    const table = (await this.inputs.readOwn([answeredInPlace])).get(answeredInPlace);
    const row = table?.rows.findIndex((cells) => cells[table.headers.indexOf("Id")] === id) ?? -1;
    await withWorkbook(async (context) => {
      for (const [field, header] of Object.entries(columns) as [keyof ExceptionAnswer, string][]) {
        const value = answer[field];
        if (value === undefined) continue;
        const isDay = (field === "due" || field === "snoozeUntil") && value !== "";
        const content: CellContent = isDay ? dateSerial(value) : value || null;
        await writeTableColumn(context, answeredInPlace, header, new Map([[row, content]]));
      }
    });
  }

  private async entries(): Promise<ExceptionEntry[]> {
    const own = await this.inputs.readOwn([answeredInPlace, answerTable, shortageTable, decisionTable]);
    const summaries = await this.summaries();
    const answers = readAnswers(own.get(answerTable));
    const cycle = await this.cycle();
    const ran = new Set(summaries.map(({ step }) => step));
    const last = monitored(own.get(answeredInPlace));
    const told = new Set(last.map(({ id }) => id));
    const found: FoundException[] = [
      ...summaries.filter(({ step }) => step !== "monitor").flatMap(toldByStep),
      ...(ran.has("supply") ? shortagesByItem(own.get(shortageTable)) : []),
      // Step 6 lists those that are overdue itself.
      ...openDecisions(own.get(decisionTable)).filter(({ key }) => !told.has(`Decision overdue ${key}`)),
      ...last,
    ];
    const today = this.now().toISOString().slice(0, 10);
    return found.map((entry) => withState(withAnswer(entry, answers.get(entry.id), cycle), today));
  }

  private async cycle(): Promise<string> {
    const { company } = await this.inputs.read();
    return monthLabel(company.settings.firstMonth);
  }
}

/** What was said counts over what the source says; a resolution only in the cycle in which it was given. */
function withAnswer(entry: FoundException, kept: KeptAnswer | undefined, cycle: string): FoundException {
  if (!kept || entry.step === "monitor") return entry;
  return {
    ...entry,
    owner: kept.owner || entry.owner,
    due: kept.due || entry.due,
    snoozeUntil: kept.snoozeUntil,
    cause: kept.cause || entry.cause,
    resolution: kept.cycle === cycle ? kept.resolution : "",
  };
}

function withState(entry: FoundException, today: string): ExceptionEntry {
  const state =
    entry.resolution !== ""
      ? "resolved"
      : entry.snoozeUntil > today
        ? "snoozed"
        : entry.due !== "" && entry.due < today
          ? "overdue"
          : "open";
  return { ...entry, state };
}

function vitalFew(ranked: readonly ExceptionEntry[]): number {
  const most = 0.8 * ranked.reduce((sum, { money }) => sum + money, 0);
  let sum = 0;
  return ranked.findIndex(({ money }) => (sum += money) >= most) + 1;
}

function byWeight(a: ExceptionEntry, b: ExceptionEntry): number {
  const first = ({ rule }: ExceptionEntry): number => Number(rule === brokenSignature);
  return (
    first(b) - first(a) || b.money - a.money || gravity[a.tone] - gravity[b.tone] || a.id.localeCompare(b.id)
  );
}
