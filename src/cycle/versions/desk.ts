import type { RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { searchLog } from "../../planning/monitor/changeLog";
import { runTask } from "../../worker/engine";
import { safeCsv } from "../csv";
import type { InputReader } from "../inputs";
import { listVersions, presentTables, readVersion, saveVersion } from "./archive";
import type { ChangeLog } from "./changeLog";
import {
  presentState,
  type AuditDesk,
  type MergeCopy,
  type MergeReport,
  type LogPage,
  type VersionDiff,
  type VersionInfo,
  type VersionTable,
} from "./contract";
import { copyToMerge, entriesOf, mergeCopies } from "./merge";
import type { ChangeRecorder } from "./recorder";
import { say } from "../../planning/words";

/** Differences shown; the count tells the rest. */
const shownChanges = 200;

interface State {
  tables: RawTable[];
  described: VersionTable[];
}

/** Versions and the log over the open workbook. */
export class WorkbookAuditDesk implements AuditDesk {
  constructor(
    private readonly inputs: InputReader,
    private readonly changeLog: ChangeLog,
    private readonly recorder: ChangeRecorder,
    private readonly now: () => Date,
  ) {}

  versions(): Promise<VersionInfo[]> {
    return listVersions();
  }

  async save(by: string, note: string): Promise<VersionInfo> {
    const info = await saveVersion(this.inputs, { kind: "saved", by, note, at: this.now().toISOString() });
    await this.recorder.note({
      what: say`Version saved`,
      row: info.id,
      who: by,
      why: note,
      after: info.seal,
    });
    return info;
  }

  async diff(from: string, to: string): Promise<VersionDiff> {
    if (from === to) throw new PlanningError("value", say`Choose two different versions to compare.`);
    return diffStates(from, await this.state(from), to, await this.state(to));
  }

  async log(question: string, most: number, anew = true): Promise<LogPage> {
    await this.recorder.idle();
    const check = await this.changeLog.verify(anew);
    const entries = await this.changeLog.entries();
    const found = searchLog(entries, question);
    const { problem } = this.recorder;
    return { entries: found.slice(0, most), found: found.length, total: entries.length, check, problem };
  }

  async explain(entry: number, why: string): Promise<void> {
    if (why.trim() === "") throw new PlanningError("value", say`Write down the reason first.`);
    const present = (await this.changeLog.entries()).find(({ number }) => number === entry);
    if (!present) throw new PlanningError("value", say`The log has no entry ${entry}.`);
    const { table, row, column } = present;
    await this.recorder.note({ what: say`Reason for entry ${entry}`, table, row, column, why: why.trim() });
  }

  async logCsv(): Promise<string> {
    await this.recorder.idle();
    const headers = ["no", "when", "who", "what", "table", "row", "column", "before", "after", "why", "seal"];
    return safeCsv(
      headers,
      (await this.changeLog.entries()).map((entry) => {
        const { number, at, who, what, table, row, column, before, after, why, seal } = entry;
        return [number, at, who, what, table, row, column, before, after, why, seal];
      }),
    );
  }

  copy(): Promise<MergeCopy> {
    return copyToMerge(this.changeLog);
  }

  async merge(base: MergeCopy, theirs: MergeCopy): Promise<MergeReport> {
    const report = await mergeCopies(base, theirs, this.changeLog);
    await this.recorder.takeOver(entriesOf(theirs.log.slice(base.log.length)));
    this.inputs.forget();
    const what = say`Merged: ${report.taken} taken, ${report.conflicts.length} conflicts`;
    await this.recorder.note({ what, row: report.tables.join(", ") });
    return report;
  }

  setName(name: string): void {
    this.recorder.who = name.trim();
  }

  private async state(id: string): Promise<State> {
    if (id === presentState) return presentTables(this.inputs);
    const info = (await listVersions()).find((each) => each.id === id);
    return { tables: await readVersion(id), described: info?.tables ?? [] };
  }
}

async function diffStates(from: string, before: State, to: string, after: State): Promise<VersionDiff> {
  const whole = (state: State, name: string): boolean => state.tables.some((table) => table.name === name);
  const known = (state: State, name: string): boolean => state.described.some((table) => table.name === name);
  // A table that one side keeps by its fingerprint alone cannot be compared cell by cell.
  const comparable = ({ name }: RawTable): boolean =>
    [before, after].every((state) => whole(state, name) || !known(state, name));
  const changes = await runTask("diffTables", [
    before.tables.filter(comparable),
    after.tables.filter(comparable),
  ]);
  const counts = new Map<string, number>();
  for (const { table } of changes) counts.set(table, (counts.get(table) ?? 0) + 1);
  const byTable = [...counts].map(([table, count]) => ({ table, count }));
  return {
    from,
    to,
    changes: changes.slice(0, shownChanges),
    total: changes.length,
    byTable: byTable.sort((a, b) => b.count - a.count),
    unread: unreadOf(before, after),
  };
}

function unreadOf(before: State, after: State): string[] {
  return before.described
    .filter(({ name, fingerprint, whole }) => {
      const other = after.described.find((table) => table.name === name);
      return other && !(whole && other.whole) && other.fingerprint !== fingerprint;
    })
    .map(({ name }) => name);
}
