import type { RawTable } from "../../planning/data/table";
import type { Change } from "../../planning/monitor/changeLog";
import type { CellChange } from "../../planning/monitor/tableDiff";
import { runTask } from "../../worker/engine";
import { listTables, type ListedTable } from "../../workbook/listTables";
import { readTable } from "../../workbook/readTables";
import { onOwnWrite, onTouched, watchEdits, type OwnWrite, type SheetEdit } from "../../workbook/watch";
import { withWorkbook } from "../../workbook/withWorkbook";
import type { StepId } from "../contract";
import { stepName, stepNames } from "../gates";
import { loadImages, storeImages, type BeforeImages } from "./beforeImages";
import type { ChangeLog } from "./changeLog";
import { changedTables, logPrint } from "./lostImages";
import { isBroughtUpToDate, peoplesPart } from "./peoplesPart";
import { isPlanTable } from "./planTables";
import { said, say, toSay } from "../../planning/words";

/** A burst of typing or a paste is looked at once. */
const quietMilliseconds = 250;
/** More cells in one go are logged as one entry with the table's fingerprints before and after. */
const mostCells = { typed: 2_000, run: 20 };

/** What a write to a register of Concord's means. */
const groupWords: Record<string, string | undefined> = { signoffs: toSay("Sign-off register") };
/** What it means when Concord writes single cells of a table. */
const touchWords: Record<string, string | undefined> = {
  SOP_Commitment: toSay("Standing brought up to the agreement"),
  SOP_Decisions: toSay("Decision taken in the pane"),
  SOP_Exceptions: toSay("Exception answered in the pane"),
  SOP_Scenario_List: toSay("Scenario marked in the pane"),
  SOP_Investments: toSay("Investment judged in the pane"),
};
/** Whose name stands beside what Concord writes while nobody has said theirs. */
const concord = "Concord";

/** How a change came about, as far as is known. */
interface Cause {
  what: string;
  who: string;
  why: string;
  most: number;
}

/**
 * Writes every change of the plan's tables into the log: what people type on the sheets, what co-authors do, what
 * Concord itself writes, and, when it opens, what happened while it was closed. It compares tables with how they last
 * stood, so that pastes, fills, undo and deleted rows are caught as well.
 */
export class ChangeRecorder {
  /** Under whose name edits on the sheets are logged. */
  who = "";
  /** Why a change could not be logged; empty when all is well. */
  problem = "";
  private images: BeforeImages | undefined;
  private queue: Promise<void> = Promise.resolve();
  private readonly edited = new Map<string, boolean>();
  private readonly touched = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private listeners: (() => void)[] = [];
  /** While Concord writes, Excel tells of no edit: what somebody typed in that moment must be looked for. */
  private mayHaveMissed = false;
  private hasCaughtUp = false;

  constructor(
    private readonly log: ChangeLog,
    private readonly now: () => Date,
  ) {
    onOwnWrite((write) => this.enqueue(() => this.recordWrite(write)));
    onTouched((table) => this.noteTouch(table));
  }

  /** Begins to follow the sheets; finds what changed while Concord was closed. */
  async follow(onRecorded: () => void): Promise<void> {
    this.listeners.push(onRecorded);
    if (this.listeners.length > 1) return;
    await watchEdits((edit) => this.noteEdit(edit));
    this.catchUp(true);
    await this.idle();
  }

  /** Waits until everything that has happened is in the log, what happened while Concord was closed included. */
  async idle(): Promise<void> {
    if (this.timer !== undefined) this.flushEdits();
    this.catchUp();
    await this.queue;
    if (!this.mayHaveMissed || this.listeners.length === 0) return;
    this.mayHaveMissed = false;
    this.enqueue(() => this.recordTables(undefined, { ...typedCause, who: this.who }));
    await this.queue;
  }

  /** Logs something that concerns no single cell. */
  note(change: Pick<Change, "what"> & Partial<Change>): Promise<void> {
    this.enqueue(() => this.log.append([this.complete(change)]));
    return this.idle();
  }

  /** Adds what somebody logged in a copy of the workbook. It tells of their tables: those here stand as they are. */
  async takeOver(changes: readonly Change[]): Promise<void> {
    this.enqueue(async () => {
      const images = await this.known();
      await this.log.append(changes);
      if (images && changes.length > 0) await storeImages(images, await this.log.position());
    });
    await this.queue;
  }

  /** Does something that changes tables all over the workbook, and logs what it changed under this name. */
  async recordAs(what: string, work: () => Promise<void>): Promise<void> {
    await this.idle();
    await work();
    this.enqueue(() => this.recordTables(undefined, { ...typedCause, what, who: this.who }));
    await this.idle();
  }

  /** Looks for what was changed outside Concord: once, before the first thing that Concord does itself. */
  private catchUp(anew = false): void {
    if (this.hasCaughtUp && !anew) return;
    this.hasCaughtUp = true;
    this.enqueue(() => this.recordTables(undefined, closedCause()));
  }

  private complete(change: Pick<Change, "what"> & Partial<Change>): Change {
    const nothing = { table: "", row: "", column: "", before: null, after: null, why: "" };
    return { ...nothing, at: this.now().toISOString(), who: this.who, ...change };
  }

  /** Concord's own cells are logged before anybody could take them for typed; several of a table at once. */
  private noteTouch(table: string): void {
    if (this.touched.has(table)) return;
    this.touched.add(table);
    const what = touchWords[table] ?? toSay("Written in the pane");
    this.enqueue(() => {
      this.touched.delete(table);
      const cause = { ...typedCause, what, who: this.who || concord };
      return this.recordTables(({ name }) => name === table, cause);
    });
  }

  private noteEdit({ sheetId, remote }: SheetEdit): void {
    this.edited.set(sheetId, remote || (this.edited.get(sheetId) ?? false));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.flushEdits(), quietMilliseconds);
  }

  private flushEdits(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const sheets = new Map(this.edited);
    this.edited.clear();
    for (const [sheetId, remote] of sheets) {
      const cause = remote
        ? { ...typedCause, what: say`Typed by a co-author`, who: say`a co-author` }
        : { ...typedCause, who: this.who };
      this.enqueue(() => this.recordTables((table) => table.sheetId === sheetId, cause));
    }
  }

  /** One after the other: the chain of the log has one end. A failure stops no later entry. */
  private enqueue(work: () => Promise<void>): void {
    this.queue = this.queue.then(work).then(
      () => undefined,
      // The log must never stop the planner's work; what could not be logged is found at the next opening.
      (error: unknown) => {
        this.problem = error instanceof Error ? error.message : String(error);
      },
    );
  }

  private async recordTables(
    which: ((table: ListedTable) => boolean) | undefined,
    cause: Cause,
  ): Promise<void> {
    const images = await this.known();
    const tables = await withWorkbook(async (context) => {
      const listed = (await listTables(context)).filter(({ own, name }) => own && isPlanTable(name));
      const read: RawTable[] = [];
      for (const table of which ? listed.filter(which) : listed) {
        const found = await readTable(context, table.name);
        if (found) read.push({ name: found.name, headers: found.headers, rows: found.rows });
      }
      return read;
    });
    const first = !images;
    this.images = images ?? new Map();
    let structure = first;
    const changes: Change[] = first ? await this.changesOfLost(tables) : [];
    for (const table of tables) {
      const found = await this.compare(table);
      if (!first) changes.push(...(await this.changesOf(found, table, cause)));
      structure ||= found.some(({ kind }) => kind !== "changed") || found.length > cause.most;
      this.images.set(table.name, table);
    }
    if (!which) {
      const gone = [...this.images.keys()].filter((name) => !tables.some((table) => table.name === name));
      changes.push(...gone.map((name) => this.removal(name, cause)));
      structure ||= gone.length > 0;
    }
    await this.keep(changes, structure);
  }

  /** What can be told of changes when another program has left out how the tables last stood. */
  private async changesOfLost(tables: readonly RawTable[]): Promise<Change[]> {
    if (!(await this.log.hasLostItsParts())) return [];
    const what = said(closedCause().what);
    const who = say`unknown`;
    const followed = tables.filter((table) => !isBroughtUpToDate(table.name));
    const lost = await changedTables(await this.log.entries(), followed);
    return [
      this.complete({
        what: say`Parts of the file that Concord keeps were missing`,
        who,
        why: say`Another program has saved the file without them: versions, choices and the state of the steps are gone.`,
      }),
      ...lost.map(({ table, before, after }) =>
        this.complete({
          what,
          who,
          table,
          before,
          after,
          why: say`The fingerprint is another; which cells changed is not known.`,
        }),
      ),
    ];
  }

  /** A table that somebody deleted with its sheet, or turned into plain cells. */
  private removal(table: string, { what, who, why }: Cause): Change {
    this.images?.delete(table);
    return this.complete({ what: say`${said(what)}: table removed`, who, why, table });
  }

  private async recordWrite({ group, tables, removed, partly }: OwnWrite): Promise<void> {
    const plan = tables.filter(({ name }) => isPlanTable(name));
    const images: BeforeImages = (await this.known()) ?? new Map<string, RawTable>();
    this.images = images;
    // A step that was stopped leaves no table behind that the log would know.
    const gone = removed.filter((name) => images.has(name));
    if (plan.length === 0 && gone.length === 0) return;
    const step = partly ? undefined : (stepNames[group as StepId] as string | undefined);
    const changes: Change[] = [];
    const who = this.who || concord;
    for (const table of plan) {
      const cause: Cause = step
        ? { what: say`${stepName(group as StepId)} ran`, who, why: "", most: mostCells.run }
        : {
            what: groupWords[group] ?? say`Written in the pane`,
            who,
            why: "",
            most: mostCells.typed,
          };
      const found = await this.compare(table);
      changes.push(...(await this.changesOf(found, table, cause)));
      images.set(table.name, table);
    }
    for (const name of gone) {
      changes.push(this.complete({ what: say`Table removed`, table: name, who }));
      images.delete(name);
    }
    await this.keep(changes, changes.length > 0);
  }

  private async keep(changes: readonly Change[], structure: boolean): Promise<void> {
    await this.log.append(changes);
    this.mayHaveMissed ||= changes.length > 0;
    // A workbook that Concord has written nothing into stays untouched.
    if (structure && this.images && this.images.size > 0)
      await storeImages(this.images, await this.log.position());
    if (changes.length > 0) for (const listener of this.listeners) listener();
  }

  private async known(): Promise<BeforeImages | undefined> {
    return (this.images ??= await loadImages(await this.log.entries()));
  }

  private async compare(table: RawTable): Promise<CellChange[]> {
    const before = this.images?.get(table.name) ?? { name: table.name, headers: table.headers, rows: [] };
    const [was, is] = peoplesPart(before, table);
    return runTask("diffTables", [[was], [is]]);
  }

  private async changesOf(found: readonly CellChange[], table: RawTable, cause: Cause): Promise<Change[]> {
    const before = this.images?.get(table.name);
    const { most, ...words } = { ...cause, what: said(cause.what) };
    // Of a register every row counts from the first on; of a step's result the fingerprint says enough.
    if (!before && most === mostCells.run) {
      const made = say`${words.what}: table made`;
      return [this.complete({ ...words, what: made, table: table.name, after: await logPrint(table) })];
    }
    if (found.length > most) {
      const [old, now] = [before ? await logPrint(before) : null, await logPrint(table)];
      const row = say`${found.length} changes`;
      return [this.complete({ ...words, table: table.name, row, before: old, after: now })];
    }
    return found.map(({ table: name, row, column, before: was, after: is, kind }) =>
      this.complete({
        ...words,
        ...givenBy(table, row, column, words),
        what: kind === "changed" ? words.what : say`${words.what}: ${said(kind)}`,
        table: name,
        row,
        column,
        before: was,
        after: is,
      }),
    );
  }
}

const typedCause: Cause = { what: toSay("Typed on the sheet"), who: "", why: "", most: mostCells.typed };
/** Nobody saw who it was; what and where is found by comparing. */
const closedCause = (): Cause => ({
  what: toSay("Changed while Concord was closed"),
  who: say`unknown`,
  why: "",
  most: mostCells.typed,
});

/** A register names who made a row and why: that says more than who sits at the machine. */
function givenBy(
  table: RawTable,
  key: string,
  column: string,
  words: { who: string; why: string },
): Pick<Change, "who" | "why"> {
  const at = (header: string): number => table.headers.indexOf(header);
  const [owner, reason] = [at("Owner"), at("Reason")];
  if (column !== "" || owner < 0) return words;
  const row = table.rows.find((cells) =>
    key.split(" · ").every((part) => part === "" || cells.some((cell) => String(cell) === part)),
  );
  const text = (position: number): string => (position < 0 ? "" : String(row?.[position] ?? ""));
  const named = words.who === concord ? "" : words.who;
  return { who: named || text(owner) || words.who, why: text(reason) || words.why };
}
