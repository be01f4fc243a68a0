import { z } from "zod";
import type { RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { conflictId, overrule } from "../../planning/monitor/mergeChoices";
import { runTask } from "../../worker/engine";
import type { CellContent } from "../../workbook/cells";
import { readDocument, writeDocument, type DocumentKind } from "../../workbook/documents";
import { withoutEvents } from "../../workbook/publish";
import { rewriteTable } from "../../workbook/rewriteTable";
import { withWorkbook } from "../../workbook/withWorkbook";
import type { InputReader } from "../inputs";
import type { ChangeLog } from "./changeLog";
import { pieces, step, type Watch } from "../watch";
import { copyToMerge, entriesOf, type MergeCopy } from "./merge";
import { commonBase, logOf, newEntries, type MergeBase } from "./mergeBase";
import type { MergeDesk, MergeOutcome, MergePreview, PickedFile } from "./mergeContract";
import { planMerge, rewriteMerged, type MergePlan } from "./mergePlan";
import type { ChangeRecorder } from "./recorder";
import { say } from "../../planning/words";

/** Changes shown; the count tells the rest. */
const shownChanges = 200;

const undoSchema = z.object({
  version: z.literal(1),
  file: z.string(),
  tables: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.custom<CellContent>())) })),
});
type MergeUndo = z.infer<typeof undoSchema>;
const mergeUndo: DocumentKind<MergeUndo> = { name: "merge-undo", schema: undoSchema };

interface Prepared {
  file: string;
  theirs: RawTable[];
  base: MergeBase;
}

/** Three-way merge of a colleague's file into the open workbook. */
export class WorkbookMergeDesk implements MergeDesk {
  private prepared: Prepared | undefined;

  constructor(
    private readonly inputs: InputReader,
    private readonly log: ChangeLog,
    private readonly recorder: ChangeRecorder,
  ) {}

  async preview(theirs: PickedFile, original?: PickedFile, watch: Watch = {}): Promise<MergePreview> {
    const { signal } = watch;
    await this.recorder.idle();
    step(watch, 0, say`Reading ${theirs.name}`);
    const tables = await runTask("readXlsxTables", [theirs.bytes], { signal });
    const mine = await this.mine(watch, 25, 50);
    step(watch, 50, say`Looking for what both copies come from`);
    const base = original
      ? {
          name: original.name,
          tables: await runTask("readXlsxTables", [original.bytes], { signal }),
          notes: [],
        }
      : await commonBase(mine, tables);
    this.prepared = { file: theirs.name, theirs: tables, base };
    const merged = new Set(mine.tables.map(({ name }) => name));
    const plan = await this.plan(this.prepared, mine.tables, pieces(watch, 60, 90));
    step(watch, 90, say`Listing the changes`);
    const changes = await runTask(
      "diffTables",
      [plan.jobs.map((job) => job.mine), plan.jobs.map((job) => job.merged.table)],
      { signal },
    );
    return {
      file: theirs.name,
      base: base.name,
      changes: changes.slice(0, shownChanges),
      taken: takenBy(plan),
      conflicts: plan.conflicts,
      byTable: [...plan.jobs, ...plan.undecided].map(({ mine: { name }, merged: { taken, conflicts } }) => ({
        table: name,
        taken,
        conflicts: conflicts.length,
      })),
      entries: newEntries(mine.log, logOf(tables)).length,
      notes: base.notes.filter((note) => [...merged].some((name) => note.includes(name))),
    };
  }

  async apply(overruled: readonly string[], watch: Watch = {}): Promise<MergeOutcome> {
    const { prepared } = this;
    if (!prepared) throw new PlanningError("notAvailable", say`Choose a colleague's copy first.`);
    await this.recorder.idle();
    const mine = await this.mine(watch, 0, 25);
    const plan = await this.plan(prepared, mine.tables, pieces(watch, 25, 50));
    const turned = new Set(overruled);
    const decided = plan.undecided.filter(({ merged }) =>
      merged.conflicts.some((conflict) => turned.has(conflictId(conflict))),
    );
    const jobs = [...plan.jobs, ...decided];
    const outcome: MergeOutcome = {
      taken: takenBy(plan),
      overruled: plan.conflicts.filter((conflict) => turned.has(conflictId(conflict))).length,
      tables: jobs.map(({ mine: { name } }) => name),
    };
    const { file, theirs } = prepared;
    // Their entries first: they say who changed what and why before the merge did.
    await this.recorder.takeOver(entriesOf(newEntries(mine.log, logOf(theirs))));
    try {
      await this.recorder.recordAs(say`Merged from ${file}`, () => writeJobs(file, jobs, turned, watch));
    } catch (error) {
      await this.recorder.note({ what: say`Merge of ${file} broken off: the tables are as they were` });
      throw error;
    }
    const open = plan.conflicts.length - outcome.overruled;
    await this.recorder.note({
      what: say`Merged ${file}: ${outcome.taken} changes taken, ${outcome.overruled} conflicts decided for theirs, ${open} as they stood`,
      row: outcome.tables.join(", "),
    });
    this.prepared = undefined;
    this.inputs.forget();
    return outcome;
  }

  async undoable(): Promise<string> {
    return (await withWorkbook((context) => readDocument(context, mergeUndo)))?.file ?? "";
  }

  async undo(): Promise<void> {
    const undo = await withWorkbook((context) => readDocument(context, mergeUndo));
    if (!undo) throw new PlanningError("notAvailable", say`There is no merge to take back.`);
    await this.recorder.recordAs(say`Merge of ${undo.file} taken back`, () =>
      withWorkbook(async (context) => {
        await putBack(context, undo.tables);
        await writeDocument(context, mergeUndo, undefined);
      }),
    );
    await this.recorder.note({ what: say`Merge of ${undo.file} taken back` });
    this.inputs.forget();
  }

  private mine(watch: Watch, from: number, to: number): Promise<MergeCopy> {
    const next = pieces(watch, from, to);
    return copyToMerge(this.log, (done, of, name) => next(done, of, say`Reading ${name}`));
  }

  private plan(
    { base, theirs }: Prepared,
    mine: readonly RawTable[],
    next: ReturnType<typeof pieces>,
  ): Promise<MergePlan> {
    const names = new Set(mine.map(({ name }) => name));
    // Results and records of theirs that mine does not merge either.
    const wanted = theirs.filter(({ name }) => names.has(name) || !name.startsWith("SOP_"));
    return planMerge(base.tables, mine, wanted, (done, of, name) => next(done, of, say`Comparing ${name}`));
  }
}

function takenBy({ jobs }: MergePlan): number {
  return jobs.reduce((sum, { merged }) => sum + merged.taken, 0);
}

/** All tables or none: what was written is put back when one cannot be. */
async function writeJobs(
  file: string,
  jobs: readonly MergePlan["jobs"][number][],
  overruled: ReadonlySet<string>,
  watch: Watch,
): Promise<void> {
  const next = pieces(watch, 50, 95);
  await withWorkbook((context) =>
    withoutEvents(context, async () => {
      const before: MergeUndo["tables"] = [];
      try {
        for (const [at, { mine, merged }] of jobs.entries()) {
          next(at, jobs.length, say`Writing ${mine.name}`);
          before.push({
            name: mine.name,
            rows: await rewriteMerged(context, mine, overrule(merged, overruled)),
          });
        }
      } catch (error) {
        await putBack(context, before);
        throw error;
      }
      await writeDocument(context, mergeUndo, { version: 1, file, tables: before });
    }),
  );
}

async function putBack(context: Excel.RequestContext, tables: MergeUndo["tables"]): Promise<void> {
  for (const { name, rows } of tables)
    await rewriteTable(
      context,
      name,
      rows.map((cells) => ({ from: -1, cells })),
    );
}
