import { z } from "zod";
import { changesSince, loadManifest, type LoadManifest } from "../../planning/data/changes";
import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import { monthSerial, type CellContent } from "../../workbook/cells";
import type { DocumentKind } from "../../workbook/documents";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { StepException } from "../contract";
import type { Sliced } from "../slices";
import { hundredths, units } from "../format";
import { say } from "../../planning/words";

export const changesTable = "SOP_Data_Changes";
const changedTablesTable = "SOP_Data_Tables";
/** Values older than this are only compared by month and by item, to keep the workbook small. */
const monthsKept = 24;
const shownRestatements = 200;
const toldRestatements = 5;

/** What the planner's tables held when they were loaded. */
interface Load {
  /** Cycle in which it was loaded: "2026-03". */
  label: string;
  at: string;
  manifest: LoadManifest;
  tables: { name: string; rows: number; fingerprint: string }[];
  /** Units by item and month, the last months only; null for no record. */
  firstMonth: number;
  cells: (number | null)[][];
}

/** The last load of the cycle before and the last one of this cycle. */
export interface Loads {
  version: 1;
  loads: Load[];
}

const loadSchema = z.object({
  label: z.string(),
  at: z.string(),
  manifest: z.custom<LoadManifest>(
    (value) => typeof value === "object" && value !== null && "months" in value,
  ),
  tables: z.array(z.object({ name: z.string(), rows: z.number(), fingerprint: z.string() })),
  firstMonth: z.number(),
  cells: z.array(z.array(z.number().nullable())),
});

export const loadsDocument: DocumentKind<Loads> = {
  name: "loads",
  schema: z.object({ version: z.literal(1), loads: z.array(loadSchema) }),
};

/** A past value that is not what it was. */
export interface Restatement {
  item: string;
  month: number;
  before: number;
  after: number;
}

export interface LoadNews {
  /** Cycle and day of the load that was compared with. */
  since: string;
  sentences: string[];
  /** The largest first. */
  restated: Restatement[];
  tables: { name: string; before: number; after: number; changed: boolean }[];
}

/**
 * What is kept of a load, interrupted between its parts.
 *
 * @param panel units ordered by item and month, as they were loaded
 */
export function* loadOf(
  company: Company,
  panel: HistoryPanel,
  tables: Load["tables"],
  at: string,
): Sliced<Load> {
  const manifest = loadManifest(company);
  yield;
  const from = Math.max(0, panel.monthCount - monthsKept);
  return {
    label: monthLabel(company.settings.firstMonth),
    at,
    manifest,
    tables,
    firstMonth: panel.firstMonth + from,
    cells: panel.values.map((row) =>
      Array.from(row.subarray(from), (value) => (Number.isNaN(value) ? null : hundredths(value))),
    ),
  };
}

/** Keeps one load of the cycle before beside the new one. */
export function remembered(before: Loads | undefined, load: Load): Loads {
  const earlier = before?.loads.filter(({ label }) => label !== load.label).at(-1);
  return { version: 1, loads: [...(earlier ? [earlier] : []), load] };
}

/**
 * What is different from last month: compared with the last load of the cycle before, or with the last load of this
 * one where there was none before.
 */
export function newsSince(loads: Loads | undefined, now: Load, company: Company): LoadNews | undefined {
  const base = loads?.loads.filter(({ label }) => label !== now.label).at(-1) ?? loads?.loads.at(-1);
  if (!base) return undefined;
  const before = new Map(base.tables.map((table) => [table.name, table] as const));
  const names = [...new Set([...before.keys(), ...now.tables.map(({ name }) => name)])];
  const after = new Map(now.tables.map((table) => [table.name, table] as const));
  return {
    since: `cycle ${base.label}, loaded ${base.at.slice(0, 10)}`,
    sentences: changesSince(base.manifest, company, now.manifest).sentences,
    restated: restatements(base, now),
    tables: names.map((name) => ({
      name,
      before: before.get(name)?.rows ?? 0,
      after: after.get(name)?.rows ?? 0,
      changed: before.get(name)?.fingerprint !== after.get(name)?.fingerprint,
    })),
  };
}

/** Values of months that both loads hold and that differ. */
function restatements(base: Load, now: Load): Restatement[] {
  const rowOf = new Map(now.manifest.items.map((item, row) => [item, row] as const));
  const found: Restatement[] = [];
  base.manifest.items.forEach((item, b) => {
    const row = now.cells[rowOf.get(item) ?? -1];
    if (!row) return;
    base.cells[b]?.forEach((value, t) => {
      const month = base.firstMonth + t;
      if (month < now.firstMonth || month - now.firstMonth >= row.length) return;
      const [before, after] = [value ?? 0, row[month - now.firstMonth] ?? 0];
      if (before !== after) found.push({ item, month, before, after });
    });
  });
  return found.sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}

/** The news for the pane: what changed, and the largest restatements by item and month. */
export function newsExceptions({ sentences, restated, since }: LoadNews): StepException[] {
  const target = { sheet: changesTable, address: "A1" };
  return [
    ...sentences.map((text): StepException => ({
      tone: "neutral",
      text: say`Since ${since}: ${text}`,
      target,
    })),
    ...restated.slice(0, toldRestatements).map(({ item, month, before, after }): StepException => ({
      tone: "warning",
      text: say`${item} in ${monthLabel(month)} was restated from ${units(before)} to ${units(after)} units. Find out why before you plan on it; under Corrections the earlier value can be kept.`,
      target,
    })),
  ];
}

export function changesSheet(
  { items, itemIndex }: Company,
  { since, sentences, restated, tables }: LoadNews,
  origin: string,
): SheetSpec {
  const shown = restated.slice(0, shownRestatements);
  return {
    name: changesTable,
    title: say`What changed`,
    note: say`What is different from ${since}: rows of each table, and past demand that is not what it was (the last ${monthsKept} months, the largest ${shownRestatements} changes).`,
    origin,
    blocks: [
      { kind: "text", heading: say`In short`, lines: sentences.map((text) => ({ text })) },
      {
        kind: "table",
        name: changedTablesTable,
        heading: say`Tables`,
        columns: [
          { header: "Source table", format: "text", width: 18 },
          { header: "Rows before", format: "units", width: 26 },
          { header: "Rows now", format: "units", width: 12 },
          { header: "Content", format: "text", width: 12 },
        ],
        rows: tables.map(({ name, before, after, changed }): CellContent[] => [
          name,
          before,
          after,
          changed ? "changed" : "as before",
        ]),
        rules: [{ kind: "rows", column: "Content", equals: "changed", bold: true }],
      },
      {
        kind: "table",
        name: changesTable,
        heading: say`Restated demand, units`,
        columns: [
          { header: "Item", format: "text", width: 18 },
          { header: "Description", format: "text", width: 26 },
          { header: "Month", format: "month", width: 12, align: "Left" },
          { header: "Before", format: "units", width: 12 },
          { header: "Now", format: "units", width: 12 },
          { header: "Change", format: "units", width: 12 },
        ],
        rows:
          shown.length > 0
            ? shown.map(({ item, month, before, after }): CellContent[] => [
                item,
                items.description[itemIndex.get(item) ?? -1] ?? "",
                monthSerial(monthLabel(month)),
                before,
                after,
                hundredths(after - before),
              ])
            : [["none", say`No past value was restated.`, null, null, null, null]],
      },
    ],
    charts: [],
    print: "width",
  };
}
