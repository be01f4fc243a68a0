import { z } from "zod";
import { PlanningError } from "../../planning/errors";
import { readDocument, writeDocument, type DocumentKind } from "../../workbook/documents";
import { addNames, replaceCells, scanNames, scanSheets, type ScannedSheet } from "../../workbook/scanCells";
import { noteWayBack } from "../../workbook/wayBack";
import { withWorkbook } from "../../workbook/withWorkbook";
import type { StepStatus } from "../contract";
import { stepName } from "../gates";
import { pieces, step, type Watch } from "../watch";
import type { ChangeRecorder } from "../versions/recorder";
import type { Complaint, Diagnosis, DoctorDesk } from "./contract";
import {
  countFormulas,
  examineHidden,
  examineNames,
  examineSheet,
  ownFormulasOf,
  type KnownFormulas,
} from "./examine";
import { heaviest, heavyFormulas, type HeavyFormula } from "./heavyFormulas";
import { knownFormulas } from "./knownFormulas";
import { say } from "../../planning/words";

const undoSchema = z.object({
  version: z.literal(1),
  cells: z.array(
    z.object({
      sheet: z.string(),
      address: z.string(),
      content: z.union([z.string(), z.number(), z.boolean()]),
    }),
  ),
  names: z.array(z.object({ name: z.string(), formula: z.string(), visible: z.boolean() })),
});
const repairUndo: DocumentKind<z.infer<typeof undoSchema>> = { name: "repair-undo", schema: undoSchema };

/** Examines the open workbook and repairs what can be repaired without asking. */
export class WorkbookDoctorDesk implements DoctorDesk {
  constructor(
    private readonly status: () => Promise<StepStatus[]>,
    private readonly recorder: ChangeRecorder,
  ) {}

  async examine(watch: Watch = {}): Promise<Diagnosis> {
    const complaints: Complaint[] = [];
    const diagnosis: Diagnosis = { complaints, cells: 0, formulas: 0, ownFormulas: 0, undoable: 0 };
    await withWorkbook(async (context) => {
      const known = (await readDocument(context, knownFormulas))?.formulas ?? {};
      const present: KnownFormulas = {};
      const heavy: HeavyFormula[] = [];
      const next = pieces(watch, 0, 90);
      const onSheet = (sheet: ScannedSheet): void => {
        complaints.push(...examineSheet(sheet, known), ...examineHidden(sheet));
        heavy.push(...heavyFormulas(sheet));
        Object.assign(present, ownFormulasOf(sheet));
        diagnosis.cells += sheet.values.length * (sheet.values[0]?.length ?? 0);
        diagnosis.formulas += countFormulas(sheet);
      };
      await scanSheets(context, onSheet, new Set(), (name, done, of) =>
        next(done, of, say`Looking at ${name}`),
      );
      complaints.push(...examineNames(await scanNames(context)), ...heaviest(heavy));
      diagnosis.ownFormulas = Object.keys(present).length;
      // Overwritten ones stay known until they are put back or their sheet is gone.
      const overwritten = complaints
        .filter(({ kind }) => kind === "overwritten formula")
        .map(({ sheet, address, repair }) => [`${sheet}!${address}`, repair] as const);
      const formulas = { ...present, ...Object.fromEntries(overwritten) };
      if (JSON.stringify(formulas) !== JSON.stringify(known))
        await writeDocument(context, knownFormulas, { version: 1, formulas });
      const undo = await readDocument(context, repairUndo);
      diagnosis.undoable = (undo?.cells.length ?? 0) + (undo?.names.length ?? 0);
    });
    step(watch, 90, say`Looking at the steps`);
    for (const { step: id, state, reason } of await this.status())
      if (state === "stale")
        complaints.push({
          id: `stale result ${id}`,
          kind: "stale result",
          sheet: "",
          address: stepName(id),
          text: reason,
          repair: "",
        });
    return diagnosis;
  }

  async repair(ids: readonly string[]): Promise<number> {
    const { complaints } = await this.examine();
    const chosen = complaints.filter(({ id, repair }) => ids.includes(id) && repair !== "");
    if (chosen.length === 0) throw new PlanningError("notAvailable", say`There is nothing to repair here.`);
    await withWorkbook(async (context) => {
      const inCells = chosen.filter(({ kind }) => kind !== "broken name");
      const names = new Set(
        chosen.filter(({ kind }) => kind === "broken name").map(({ address }) => address),
      );
      const deleted = (await scanNames(context)).filter(({ name }) => names.has(name));
      const cells = await replaceCells(
        context,
        inCells.map(({ sheet, address, repair }) => ({ sheet, address, content: repair })),
      );
      noteWayBack((again) => addNames(again, deleted));
      for (const { name } of deleted) context.workbook.names.getItem(name).delete();
      await context.sync();
      await writeDocument(context, repairUndo, { version: 1, cells, names: deleted });
    });
    await this.recorder.note({ what: say`Formulas repaired`, row: say`${chosen.length} places` });
    return chosen.length;
  }

  async undoRepair(): Promise<void> {
    await withWorkbook(async (context) => {
      const undo = await readDocument(context, repairUndo);
      if (!undo) throw new PlanningError("notAvailable", say`There is no repair to take back.`);
      await replaceCells(context, undo.cells);
      await addNames(context, undo.names);
      await writeDocument(context, repairUndo, undefined);
    });
    await this.recorder.note({ what: say`Repair of formulas taken back` });
  }
}
