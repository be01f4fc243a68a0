import { z } from "zod";
import type { Company } from "../../planning/data/company";
import type { CellContent } from "../../workbook/cells";
import type { DocumentKind } from "../../workbook/documents";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { wideColumns, wideRow, type MonthSpan } from "../wideTable";
import { say } from "../../planning/words";

/** The voice in the consensus that packs speak with. */
export const packStream = "sales";
/** Months that a pack asks for. */
const packMonths = 12;
const longestSheetName = 31;

/** What the rows of an item in a pack are; only the last one is the manager's to change. */
export const packMeasures = {
  statistical: "Statistical",
  agreed: "Last agreed",
  input: "Your forecast",
} as const;

const packSchema = z.object({
  owner: z.string(),
  /** Name of the sheet and of its table. */
  name: z.string(),
  /** ISO date by which it is wanted. */
  due: z.string(),
  /** ISO date on which it was last read back; none while it was not. */
  read: z.string().optional(),
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

/** Managers whose names come down to the same letters get sheets of their own all the same. */
export function withOwnNames(packs: readonly Pack[]): Pack[] {
  const used = new Set<string>();
  return packs.map((pack) => {
    let name = pack.name;
    for (let k = 2; used.has(name.toLowerCase()); k++)
      name = `${pack.name.slice(0, longestSheetName - String(k).length - 1)}_${k}`;
    used.add(name.toLowerCase());
    return { ...pack, name };
  });
}

/** @param frozen labels of the months that the forecast does not move any more */
export function packSheet(
  { items, itemIndex }: Company,
  pack: Pack,
  frozen: readonly string[],
  origin: string,
): SheetSpec {
  const span: MonthSpan = { first: pack.first, count: pack.rows[0]?.values.length ?? 0 };
  const keys = [
    { header: "Item", format: "text", width: 14 },
    { header: "Description", format: "text", width: 26 },
    { header: "Measure", format: "text", width: 15 },
  ] as const;
  return {
    name: pack.name,
    title: say`Input of ${pack.owner}`,
    note: [
      say`Please change the rows named “${packMeasures.input}” by ${pack.due}: units a month. The other rows are for comparison; changes there are not taken.`,
      ...(frozen.length > 0 ? [say`Frozen, so that what was agreed stays: ${frozen.join(", ")}.`] : []),
    ].join(" "),
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
