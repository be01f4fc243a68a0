import { z } from "zod";
import {
  anchorOf,
  chain,
  endOf,
  verifyChain,
  type Change,
  type LogAnchor,
  type LogCheck,
  type LogEntry,
} from "../../planning/monitor/changeLog";
import { appendRows } from "../../workbook/appendRows";
import { readDocument, writeDocument, type DocumentKind } from "../../workbook/documents";
import { logGroup, publishSheets, withoutEvents } from "../../workbook/publish";
import { readTable } from "../../workbook/readTables";
import { withWorkbook } from "../../workbook/withWorkbook";
import { changeSheet, entryRow, readEntries } from "./changeSheet";
import { changeTable } from "./planTables";

const anchorSchema = z.object({ version: z.literal(1), count: z.number(), head: z.string() });

/** Where the log stood when Concord last wrote to it: how a missing end is told. */
export const anchorDocument: DocumentKind<LogAnchor & { version: 1 }> = {
  name: "log-anchor",
  schema: anchorSchema,
  stays: true,
};

interface KnownLog {
  entries: LogEntry[];
  anchor: LogAnchor;
  /** Once it has been checked. */
  check?: LogCheck;
}

/** The log of changes on its sheet. */
export class ChangeLog {
  /** What was last read or written; undefined when the sheet may have changed since. */
  private known: KnownLog | undefined;
  /** True once the log was found without its anchor: another program has saved the file without our parts. */
  private lost = false;

  /** Reads the sheet again when next asked. */
  forget(): void {
    this.known = undefined;
  }

  async entries(): Promise<LogEntry[]> {
    return (await this.read()).entries;
  }

  /** Position of the last entry that Concord wrote. */
  async position(): Promise<number> {
    return (await this.read()).anchor.count;
  }

  /** True when another program has saved the file without what Concord keeps beside the log. */
  async hasLostItsParts(): Promise<boolean> {
    await this.read();
    return this.lost;
  }

  /** Checks the whole log, as the sheet has it now, or as it was last read. */
  async verify(anew = true): Promise<LogCheck> {
    if (anew) this.forget();
    const known = await this.read();
    known.check ??= verifyChain(known.entries, this.lost ? undefined : known.anchor);
    return known.check;
  }

  /** Adds entries at the end; the sheet is made when it is not there. */
  async append(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    const { entries, anchor } = await this.read();
    const added = chain(anchor, changes);
    const next = anchorOf(anchor, added);
    await withWorkbook(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject(changeTable).load("name");
      await context.sync();
      if (table.isNullObject) await publishSheets(context, logGroup, [changeSheet(added)]);
      else
        await withoutEvents(context, () =>
          appendRows(context, changeTable, entries.length, added.map(entryRow)),
        );
      await writeDocument(context, anchorDocument, { version: 1, ...next });
    });
    this.known = { entries: [...entries, ...added], anchor: next };
  }

  private async read(): Promise<KnownLog> {
    if (this.known) return this.known;
    const [entries, anchor] = await withWorkbook(async (context) => [
      readEntries(await readTable(context, changeTable)),
      await readDocument(context, anchorDocument),
    ]);
    this.lost ||= anchor === undefined && entries.length > 0;
    // Where the anchor is lost the log goes on from where it stands.
    return (this.known = { entries, anchor: anchor ?? endOf(entries) });
  }
}
