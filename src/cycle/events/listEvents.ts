import type { Company } from "../../planning/data/company";
import { isoDate, monthLabel, monthOf } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import type { SourceTable } from "../../workbook/readTables";
import { enoughHistory } from "../demand/newItems";
import { columnOf } from "../wideTable";
import type { EventKind, ListedEvent, Mechanic, PlannedEvents } from "./contract";

type Rows = { sourceTable: string[]; sourceRow: number[] };

/** Where a row of the company's data stands; loose cells have no rows to change. */
function placed(
  rows: Rows,
  row: number,
  tables: readonly SourceTable[],
): Omit<ListedEvent<EventKind>, "event"> {
  const table = rows.sourceTable[row];
  const source = tables.find(({ name }) => name === table);
  return {
    table: source?.sheet ?? table,
    ...(source && !source.loose ? { table, place: { table, row: rows.sourceRow[row] } } : {}),
  };
}

const day = (serial: number): string => (Number.isNaN(serial) ? "" : isoDate(serial));

/** Promotions that end in or after the first month of the plan, the next one first. */
export function listPromotions(
  { promotions, settings }: Company,
  tables: readonly SourceTable[],
): PlannedEvents["promotions"] {
  const rows = Array.from({ length: promotions.rowCount }, (_, row) => row);
  return rows
    .filter((row) => monthOf(promotions.end[row]) >= settings.firstMonth)
    .sort((a, b) => promotions.start[a] - promotions.start[b])
    .map((row) => ({
      event: {
        promo: promotions.promo[row],
        item: promotions.item[row],
        region: promotions.region[row],
        channel: promotions.channel[row],
        start: day(promotions.start[row]),
        end: day(promotions.end[row]),
        mechanic: promotions.mechanic[row],
        depth: promotions.depth[row],
        expectedUplift: promotions.expectedUplift[row],
        cost: promotions.cost[row],
      },
      ...placed(promotions, row, tables),
    }));
}

/** Items that are to be forecast like another one. */
export function listNewItems(
  { items, sales, itemIndex }: Company,
  tables: readonly SourceTable[],
): PlannedEvents["newItems"] {
  const rows = Array.from({ length: items.rowCount }, (_, row) => row).filter(
    (row) => items.likeItem[row] !== "",
  );
  const months = new Map(rows.map((row) => [row, new Set<number>()] as const));
  for (let i = 0; i < sales.item.length; i++)
    if (sales.ordered[i] > 0) months.get(sales.item[i])?.add(sales.month[i]);
  return rows.map((row) => ({
    event: {
      item: items.item[row],
      description: items.description[row],
      likeItem: items.likeItem[row],
      likeFactor: items.likeFactor[row],
      launch: day(items.launch[row]),
    },
    grown: (months.get(itemIndex.get(items.item[row]) ?? row)?.size ?? 0) >= enoughHistory,
    ...placed(items, row, tables),
  }));
}

/** Steps of successions, in the order in which they come. */
export function listPhases({ phases }: Company, tables: readonly SourceTable[]): PlannedEvents["phases"] {
  const rows = Array.from({ length: phases.rowCount }, (_, row) => row);
  return rows
    .sort((a, b) => phases.date[a] - phases.date[b])
    .map((row) => ({
      event: {
        predecessor: phases.predecessor[row],
        successor: phases.successor[row],
        month: monthOf(phases.date[row]),
        share: phases.share[row],
      },
      ...placed(phases, row, tables),
    }));
}

/** Mechanics that there have been, with what they added. */
export function mechanicsOf({ promotions }: Company, uplifts: RawTable | undefined): Mechanic[] {
  const measured = new Map<string, number>();
  for (const row of uplifts?.rows ?? []) {
    const uplift = row[columnOf(uplifts!, "Uplift")];
    if (typeof uplift === "number") measured.set(String(row[columnOf(uplifts!, "Mechanic")]), uplift);
  }
  return [...new Set([...promotions.mechanic, ...measured.keys()])]
    .filter(Boolean)
    .sort()
    .map((name) => ({ name, uplift: measured.get(name) ?? NaN }));
}

/** "2026-03" of each month of the plan. */
export function planMonths({ settings }: Company): string[] {
  if (Number.isNaN(settings.firstMonth)) return [];
  return Array.from({ length: settings.horizon }, (_, t) => monthLabel(settings.firstMonth + t));
}
