import type { CellValue, RawTable } from "../../planning/data/table";
import type { LogEntry } from "../../planning/monitor/changeLog";
import type { CellContent } from "../../workbook/cells";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { columnOf } from "../wideTable";
import { changeTable } from "./planTables";
import { say } from "../../planning/words";

const headers = [
  "No",
  "When",
  "Who",
  "What",
  "Changed table",
  "Row",
  "Column",
  "Before",
  "After",
  "Why",
  "Entry seal",
] as const;

const widths = [24, 25, 16, 24, 22, 28, 12, 14, 14, 50, 68];

/** The empty log; entries are added at its end. */
export function changeSheet(entries: readonly LogEntry[]): SheetSpec {
  return {
    name: changeTable,
    title: say`Log of changes`,
    note: say`Who changed what in the plan, when and why; the latest at the end. Each entry is sealed (SHA-256) together with the one before: the pane and the command line name an entry that was altered, removed or put in. Names are as people gave them.`,
    origin: say`Kept by Concord: it only ever adds rows. A reason given later is an entry of its own.`,
    blocks: [
      {
        kind: "table",
        name: changeTable,
        columns: headers.map((header, at) => ({
          header,
          format: header === "No" ? "integer" : "text",
          width: widths[at],
          ...(header === "No" ? { align: "Left" } : {}),
        })),
        rows: entries.map(entryRow),
      },
    ],
    charts: [],
    freezeHeaderOf: changeTable,
    print: "width",
  };
}

export function entryRow(entry: LogEntry): CellContent[] {
  const { number, at, who, what, table, row, column, before, after, why, seal } = entry;
  const text = (value: string): CellContent => value || null;
  return [
    number,
    at,
    text(who),
    text(what),
    text(table),
    text(row),
    text(column),
    before,
    after,
    text(why),
    seal,
  ];
}

/** The log as it stands on the sheet. A row without a number is one that somebody put in or emptied: number 0. */
export function readEntries(table: RawTable | undefined): LogEntry[] {
  if (!table) return [];
  const at = headers.map((header) => columnOf(table, header));
  const rows = table.rows.filter((row) => row.some((cell) => cell !== null));
  return rows.map((row): LogEntry => {
    const [number, when, who, what, name, key, column, before, after, why, seal] = at.map(
      (position) => row[position] ?? null,
    );
    return {
      number: typeof number === "number" ? number : 0,
      at: text(when),
      who: text(who),
      what: text(what),
      table: text(name),
      row: text(key),
      column: text(column),
      before,
      after,
      why: text(why),
      seal: text(seal),
    };
  });
}

function text(value: CellValue): string {
  return value === null ? "" : String(value);
}
