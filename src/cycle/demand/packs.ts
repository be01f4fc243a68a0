import { z } from "zod";
import type { Company } from "../../planning/data/company";
import type { RawTable } from "../../planning/data/table";
import type { CellContent } from "../../workbook/cells";
import type { DocumentKind } from "../../workbook/documents";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { columnOf, monthLabels, wideColumns, wideRow, type MonthSpan } from "../wideTable";
import type { PackCell, PackReading } from "./contract";
import { say } from "../../planning/words";

/** The voice in the consensus that packs speak with. */
export const packStream = "sales";
/** Months that a pack asks for. */
const packMonths = 12;
const longestSheetName = 31;

/** What the rows of an item in a pack are; only the last one is the manager's to change. */
const packMeasures = { statistical: "Statistical", agreed: "Last agreed", input: "Your forecast" } as const;

const packSchema = z.object({
  owner: z.string(),
  /** Name of the sheet and of its table. */
  name: z.string(),
  /** ISO date by which it is wanted. */
  due: z.string(),
  first: z.number(),
  rows: z.array(z.object({ item: z.string(), measure: z.string(), values: z.array(z.number().nullable()) })),
});
const packsSchema = z.object({ version: z.literal(1), packs: z.array(packSchema) });

/** A pack as it was handed out. */
export type Pack = z.infer<typeof packSchema>;
export type Packs = z.infer<typeof packsSchema>;

/** The packs as they were handed out, kept in the workbook to tell what came back. */
export const packsDocument: DocumentKind<Packs> = { name: "input-packs", schema: packsSchema };

/** What an item's rows of the consensus say, for a pack. */
export interface PackItem {
  item: number;
  statistical: Float64Array;
  agreed: Float64Array;
  /** What the manager said last; NaN where nothing. */
  input: Float64Array;
}

/**
 * Items by sales manager: the author of the item's latest sales forecast, else the item's planner. Items of nobody are
 * left out.
 */
export function itemsByManager(
  { streams, items, itemIndex }: Company,
  planned: readonly number[],
): Map<string, number[]> {
  const latest = new Map<number, { author: string; date: number }>();
  for (let i = 0; i < streams.rowCount; i++) {
    const item = itemIndex.get(streams.item[i]);
    if (item === undefined || streams.stream[i] !== packStream || streams.author[i] === "") continue;
    const known = latest.get(item);
    if (!known || streams.date[i] >= known.date)
      latest.set(item, { author: streams.author[i], date: streams.date[i] });
  }
  const managers = new Map<string, number[]>();
  for (const item of planned) {
    const manager = latest.get(item)?.author ?? items.planner[item];
    if (!manager) continue;
    const own = managers.get(manager);
    if (own) own.push(item);
    else managers.set(manager, [item]);
  }
  return managers;
}

/** The pack of one manager: two rows to look at and one to fill in for each item. */
export function packOf(
  company: Company,
  owner: string,
  items: readonly PackItem[],
  due: string,
  span: MonthSpan,
): Pack {
  const count = Math.min(packMonths, span.count);
  const values = (path: Float64Array): (number | null)[] =>
    Array.from(path.subarray(0, count), (value) => (Number.isNaN(value) ? null : hundredths(value)));
  return {
    owner,
    name: packName(owner),
    due,
    first: span.first,
    rows: items.flatMap(({ item, statistical, agreed, input }) => {
      const row = (measure: string, path: Float64Array): Pack["rows"][number] => {
        return { item: company.items.item[item], measure, values: values(path) };
      };
      const filled = input.map((value, t) => (Number.isNaN(value) ? agreed[t] : value));
      return [
        row(packMeasures.statistical, statistical),
        row(packMeasures.agreed, agreed),
        row(packMeasures.input, filled),
      ];
    }),
  };
}

/** "SOP_Pack_Ana_Costa": letters, digits and underscores, as a table's name allows. */
function packName(owner: string): string {
  return `SOP_Pack_${owner.replace(/[^\p{L}\p{N}]+/gu, "_")}`.slice(0, longestSheetName);
}

export function packSheet({ items, itemIndex }: Company, pack: Pack, origin: string): SheetSpec {
  const span: MonthSpan = { first: pack.first, count: pack.rows[0]?.values.length ?? 0 };
  const keys = [
    { header: "Item", format: "text", width: 14 },
    { header: "Description", format: "text", width: 26 },
    { header: "Measure", format: "text", width: 15 },
  ] as const;
  return {
    name: pack.name,
    title: say`Input of ${pack.owner}`,
    note: say`Please change the rows named “${packMeasures.input}” by ${pack.due}: units a month. The other rows are for comparison; changes there are not taken.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: pack.name,
        columns: wideColumns([...keys], span, "units"),
        rows: pack.rows.map(({ item, measure, values }): CellContent[] =>
          wideRow(
            [item, items.description[itemIndex.get(item) ?? -1] ?? "", measure],
            values.map((value) => value ?? NaN),
          ),
        ),
        rules: [{ kind: "rows", column: "Measure", equals: packMeasures.input, bold: true, tone: "good" }],
      },
    ],
    charts: [],
    freezeColumns: 3,
    freezeHeaderOf: pack.name,
    print: "width",
  };
}

/**
 * What came back: cells that the manager changed, cells that were not theirs to change, and whether the pack is late.
 *
 * @param table the pack as it stands on its sheet; undefined when it is gone
 */
export function readPack(pack: Pack, table: RawTable | undefined, today: string): PackReading {
  const { owner, due, name: sheet } = pack;
  const reading: PackReading = { owner, due, sheet, state: "open", changed: [], notTaken: [] };
  if (!table) return { ...reading, state: "gone" };
  const rows = new Map<string, RawTable["rows"][number]>();
  const [item, measure] = [columnOf(table, "Item"), columnOf(table, "Measure")];
  for (const row of table.rows) rows.set(`${String(row[item])} ${String(row[measure])}`, row);
  for (const { item: key, measure: name, values } of pack.rows) {
    const row = rows.get(`${key} ${name}`);
    if (!row) {
      reading.notTaken.push(say`The row ${name} of ${key} is gone.`);
      continue;
    }
    monthLabels(pack.first, values.length).forEach((label, t) => {
      const cell = row[columnOf(table, label)] ?? null;
      const before = values[t];
      if (cell === before) return;
      const place = `${key}, ${label}`;
      if (name !== packMeasures.input) reading.notTaken.push(say`${place}: ${name} is not yours to change.`);
      else if (typeof cell !== "number" || cell < 0)
        reading.notTaken.push(say`${place}: “${String(cell ?? "")}” is no number of units.`);
      else reading.changed.push({ item: key, month: pack.first + t, before: before ?? NaN, after: cell });
    });
  }
  const late = today.slice(0, 10) > pack.due;
  const state = reading.changed.length > 0 ? "returned" : late ? "late" : "open";
  return { ...reading, state };
}

/** The pack with what was taken from it, so that the same change is not found twice. */
export function takenFrom(pack: Pack, changed: readonly PackCell[]): Pack {
  const taken = new Map(changed.map(({ item, month, after }) => [`${item} ${month}`, after] as const));
  const rows = pack.rows.map((row) =>
    row.measure === packMeasures.input
      ? { ...row, values: row.values.map((value, t) => taken.get(`${row.item} ${pack.first + t}`) ?? value) }
      : row,
  );
  return { ...pack, rows };
}
