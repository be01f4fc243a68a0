import type { Company, TableMapping } from "../../planning/data/company";
import { monthLabel, monthOf } from "../../planning/data/excelDate";
import { roles } from "../../planning/data/roles";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { addTable } from "../../workbook/addTable";
import {
  addTableRow,
  changeTableRow,
  removeTableRow,
  type KnownCell,
  type TableRowPlace,
} from "../../workbook/tableRows";
import { withWorkbook } from "../../workbook/withWorkbook";
import { upliftTable } from "../gather/sheets";
import type { InputReader, Sources } from "../inputs";
import type {
  Destination,
  EventDesk,
  EventKind,
  EventKinds,
  ListedEvent,
  Phase,
  PlannedEvents,
} from "./contract";
import {
  dayColumns,
  fieldsOf,
  ofLikeItem,
  roleOf,
  rowOf,
  soldItems,
  tableFor,
  type Fields,
} from "./eventRows";
import { listNewItems, listPhases, listPromotions, mechanicsOf, planMonths } from "./listEvents";

/** The table that the pane makes for new items, beside one of the planner's that cannot take them. */
const newItemTable = "NewItems";

/** What names a row of each kind, for nobody shall change another one. */
const keyField = { promotions: "promo", newItems: "item", phases: "predecessor" } as const;

/** Keeps promotions, new items and successions in the planner's own tables. */
export class WorkbookEventDesk implements EventDesk {
  constructor(private readonly inputs: InputReader) {}

  async view(): Promise<PlannedEvents> {
    const sources = await this.inputs.read();
    const { company, tables } = sources;
    const { items, sales } = company;
    const uplifts = (await this.inputs.readOwn([upliftTable])).get(upliftTable);
    const names = items.item.map(
      (key, row) => [key, [key, items.description[row]].filter(Boolean).join(" ")] as const,
    );
    return {
      items: new Map(names),
      regions: sales.regionKeys,
      channels: sales.channelKeys,
      mechanics: mechanicsOf(company, uplifts),
      months: planMonths(company),
      promotions: listPromotions(company, tables),
      newItems: listNewItems(company, tables),
      phases: listPhases(company, tables),
      destinations: {
        promotions: destinationOf(sources, "promotions"),
        newItems: destinationOf(sources, "newItems"),
        phases: destinationOf(sources, "phases"),
      },
    };
  }

  async save<K extends EventKind>(kind: K, event: EventKinds[K], listed?: ListedEvent<K>): Promise<void> {
    const sources = await this.inputs.read();
    const named = withName(event, sources.company);
    refuseUnknown(named, sources.company);
    if (!listed && "share" in named) refuseRepeated(named, sources.company);
    const fields = fieldsOf[kind](named);
    const place = listed ? placeOf(listed) : knownItem(kind, fields, sources);
    if (place)
      await this.change(
        sources,
        place,
        listed ? keyOf(kind, listed.event) : String(fields.item),
        kind,
        fields,
      );
    else await this.add(kind, fields, sources);
    this.inputs.forget();
  }

  async remove<K extends EventKind>(kind: K, listed: ListedEvent<K>): Promise<void> {
    const sources = await this.inputs.read();
    const place = placeOf(listed);
    const key = keyOf(kind, listed.event);
    if (kind === "newItems" && place.table !== newItemTable) {
      await this.change(sources, place, key, kind, { likeItem: null, likeFactor: null });
    } else {
      const mapping = mappingOfTable(sources, place.table);
      const known = knownCell(mapping, kind, key);
      await withWorkbook((context) => removeTableRow(context, place, known));
    }
    this.inputs.forget();
  }

  private async change(
    sources: Sources,
    place: TableRowPlace,
    key: string,
    kind: EventKind,
    fields: Fields,
  ): Promise<void> {
    const mapping = mappingOfTable(sources, place.table);
    const cells = rowOf(mapping, fields);
    const known = knownCell(mapping, kind, key);
    await withWorkbook((context) => changeTableRow(context, place, known, cells, dayColumns(mapping)));
  }

  private async add(kind: EventKind, fields: Fields, sources: Sources): Promise<void> {
    const { company } = sources;
    const row = kind === "newItems" ? { ...ofLikeItem(company, String(fields.likeItem)), ...fields } : fields;
    const mapping = mappingFor(sources, kind);
    if (mapping) {
      const cells = rowOf(mapping, row);
      await withWorkbook((context) => addTableRow(context, mapping.table, cells, dayColumns(mapping)));
      return;
    }
    const { table, makes } = destinationOf(sources, kind);
    const rows = makes > 1 ? [...soldItems(company), row] : [row];
    await withWorkbook((context) => addTable(context, tableFor(kind, table, rows)));
  }
}

/** The planner's own table that takes new entries: an Excel table with all the columns that they need. */
function mappingFor({ company, tables }: Sources, kind: EventKind): TableMapping | undefined {
  const role = roleOf[kind];
  return company.mappings.find(
    (mapping) =>
      mapping.role === role &&
      tables.some(({ name, loose }) => name === mapping.table && !loose) &&
      (kind !== "newItems" || "likeItem" in mapping.columns),
  );
}

function destinationOf(sources: Sources, kind: EventKind): Destination {
  const mapping = mappingFor(sources, kind);
  if (mapping) return { table: mapping.table, makes: 0 };
  const { company } = sources;
  if (kind !== "newItems") return { table: roles[roleOf[kind]].table, makes: 1 };
  // Where items are known from the sales alone, a table of the new one only would hide all others.
  const given = company.mappings.some(({ role }) => role === "items");
  return given
    ? { table: newItemTable, makes: 1 }
    : { table: roles.items.table, makes: company.items.rowCount + 1 };
}

function mappingOfTable({ company }: Sources, table: string): TableMapping {
  const mapping = company.mappings.find((each) => each.table === table);
  if (mapping) return mapping;
  throw new PlanningError("notAvailable", say`The table ${table} has changed. Look at it again.`);
}

/** The row of an item that the company has already, which gets a like item in its place. */
function knownItem(kind: EventKind, fields: Fields, { company, tables }: Sources): TableRowPlace | undefined {
  const { items, itemIndex, mappings } = company;
  const at = kind === "newItems" ? itemIndex.get(String(fields.item)) : undefined;
  if (at === undefined) return undefined;
  const table = items.sourceTable[at];
  const source = tables.find(({ name }) => name === table);
  // Items that only the sales history knows get their row with the table that is made for all of them.
  if (!source)
    throw new PlanningError("value", say`${items.item[at]} sells already: its own history says more.`);
  const mapping = mappings.find((each) => each.table === table);
  if (source.loose || !mapping || !("likeItem" in mapping.columns))
    throw new PlanningError(
      "notAvailable",
      say`${items.item[at]} stands in ${table} already, which has no column “Like item”. Make it an Excel table with the columns “Like item” and “Like factor”, then save again.`,
    );
  return { table, row: items.sourceRow[at] };
}

function placeOf({ place, table }: ListedEvent<EventKind>): TableRowPlace {
  if (place) return place;
  throw new PlanningError(
    "notAvailable",
    say`It stands on the sheet ${table} outside an Excel table. Change it there.`,
  );
}

function keyOf<K extends EventKind>(kind: K, event: EventKinds[K]): string {
  return String(event[keyField[kind] as unknown as keyof EventKinds[K]]);
}

function knownCell({ columns }: TableMapping, kind: EventKind, text: string): KnownCell {
  return { column: columns[keyField[kind]], text };
}

/** A promotion is told from the others by its name: without one it gets "BT-001 2026-04". */
function withName<T extends EventKinds[EventKind]>(event: T, { promotions }: Company): T {
  if (!("promo" in event) || event.promo !== "") return event;
  const taken = new Set(promotions.promo);
  const name = `${event.item} ${event.start.slice(0, 7)}`;
  let count = 1;
  while (taken.has(count === 1 ? name : `${name} (${count})`)) count += 1;
  return { ...event, promo: count === 1 ? name : `${name} (${count})` };
}

/** Items have to be there, and one key may stand once only. */
function refuseUnknown(event: EventKinds[EventKind], { itemIndex }: Company): void {
  const named =
    "promo" in event
      ? [event.item]
      : "likeItem" in event
        ? [event.likeItem]
        : [event.predecessor, event.successor];
  for (const item of named)
    if (!itemIndex.has(item)) throw new PlanningError("value", say`There is no item "${item}".`);
  if ("likeItem" in event && event.likeItem === event.item)
    throw new PlanningError("value", say`An item cannot be like itself.`);
  if ("successor" in event && event.successor === event.predecessor)
    throw new PlanningError("value", say`An item cannot succeed itself.`);
}

function refuseRepeated({ predecessor, successor, month }: Phase, { phases }: Company): void {
  const there = phases.predecessor.some(
    (key, row) =>
      key === predecessor && phases.successor[row] === successor && monthOf(phases.date[row]) === month,
  );
  if (there)
    throw new PlanningError(
      "value",
      say`${predecessor} hands over to ${successor} from ${monthLabel(month)} on already. Change that entry.`,
    );
}
