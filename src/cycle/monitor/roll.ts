import { z } from "zod";
import { monthLabel } from "../../planning/data/excelDate";
import { PlanningError } from "../../planning/errors";
import { readDocument, writeDocument, type DocumentKind } from "../../workbook/documents";
import { withWorkbook } from "../../workbook/withWorkbook";
import { readAssumptions, assumptionState, assumptionTable } from "../demand/assumptions";
import { stepNames } from "../gates";
import type { InputReader } from "../inputs";
import { readOpenedCycle, writeOpenedCycle } from "../openedMonth";
import { decisionTable } from "../review/sheets";
import { cycleDocument, undoDocument, type CycleDocument } from "../stored";
import { stepIds } from "../steps";
import { dropVersion, saveVersion } from "../versions/archive";
import { columnOf } from "../wideTable";
import type { RollPreview, RollResult } from "./contract";
import { say } from "../../planning/words";

const undoSchema = z.object({
  version: z.literal(1),
  from: z.string(),
  /** The opened month before; null for none. */
  opened: z.number().nullable(),
  daysBefore: z.number().nullable().default(null),
  cycle: z.custom<CycleDocument>((value) => typeof value === "object" && value !== null && "steps" in value),
  archived: z.string(),
});
type RollUndo = z.infer<typeof undoSchema>;

/** What a roll-forward needs to be taken back. */
const rollUndo: DocumentKind<RollUndo> = { name: "roll-undo", schema: undoSchema };

export async function previewRoll(inputs: InputReader): Promise<RollPreview> {
  const { company } = await inputs.read();
  const { firstMonth } = company.settings;
  const [stored, undo] = await withWorkbook(async (context) => [
    await readDocument(context, cycleDocument),
    await readDocument(context, rollUndo),
  ]);
  const done = new Set(stored?.steps.map(({ summary }) => summary.step));
  const missing = stepIds.filter((id) => !done.has(id)).map((id) => stepNames[id]);
  const open = missing.length > 0 ? [say`Not done in this cycle: ${missing.join(", ")}.`] : [];
  return {
    from: monthLabel(firstMonth),
    to: monthLabel(firstMonth + 1),
    open,
    undoable: undo?.from ?? "",
  };
}

/**
 * Closes the cycle in one go: keeps everything as a version, moves the plan on by a month and opens the six steps
 * anew. Sheets and registers stay; what is unanswered in them opens the next cycle.
 */
export async function rollForward(
  inputs: InputReader,
  { by, waiver, at }: { by: string; waiver: string; at: string },
): Promise<RollResult> {
  const { from, to, open } = await previewRoll(inputs);
  if (open.length > 0 && waiver.trim() === "")
    throw new PlanningError(
      "notAvailable",
      say`${open.join(" ")} Do that first, or write down why the cycle closes without it.`,
    );
  const { company, actualDays } = await inputs.read();
  const next = company.settings.firstMonth + 1;
  const note = [say`Cycle ${from} closed`, waiver.trim()].filter(Boolean).join(": ");
  const { id } = await saveVersion(inputs, { kind: "cycle", by, note, at });
  await withWorkbook(async (context) => {
    const { month, daysBefore } = await readOpenedCycle(context);
    const before = (await readDocument(context, cycleDocument)) ?? { version: 1, label: from, steps: [] };
    const undo: RollUndo = {
      version: 1,
      from,
      opened: Number.isNaN(month) ? null : month,
      daysBefore: Number.isNaN(daysBefore) ? null : daysBefore,
      cycle: before,
      archived: id,
    };
    await writeDocument(context, rollUndo, undo);
    await writeOpenedCycle(context, { month: next, daysBefore: actualDays });
    await writeDocument(context, cycleDocument, { version: 1, label: to, steps: [] });
    // What could be taken back was the closed cycle's.
    for (const step of stepIds) await writeDocument(context, undoDocument(step), undefined);
  });
  inputs.forget();
  return { from, to, version: id, ...(await openItems(inputs, next, at)) };
}

/** Puts everything back as it was before the last roll-forward. Answers the label of the cycle that is open again. */
export async function undoRoll(inputs: InputReader): Promise<string> {
  const undo = await withWorkbook((context) => readDocument(context, rollUndo));
  if (!undo) throw new PlanningError("notAvailable", say`There is no roll-forward to take back.`);
  await dropVersion(undo.archived);
  await withWorkbook(async (context) => {
    await writeOpenedCycle(context, { month: undo.opened ?? NaN, daysBefore: undo.daysBefore ?? NaN });
    await writeDocument(context, cycleDocument, undo.cycle);
    await writeDocument(context, rollUndo, undefined);
  });
  inputs.forget();
  return undo.from;
}

/** What goes on into the next cycle. */
async function openItems(
  inputs: InputReader,
  month: number,
  today: string,
): Promise<Pick<RollResult, "decisions" | "expired">> {
  const own = await inputs.readOwn([decisionTable, assumptionTable]);
  const { company } = await inputs.read();
  const register = own.get(decisionTable);
  const outcome = register ? columnOf(register, "Outcome") : -1;
  const unanswered = register?.rows.filter((row) => row[0] !== null && (row[outcome] ?? null) === null);
  const { assumptions } = readAssumptions(own.get(assumptionTable), company);
  return {
    decisions: unanswered?.length ?? 0,
    expired: assumptions.filter((each) => assumptionState(each, month, today) !== "holds").length,
  };
}
