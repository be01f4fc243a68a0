import type { RoleSpec } from "../../planning/data/columns";
import type { Company, RoleId, TableMapping } from "../../planning/data/company";
import { roles } from "../../planning/data/roles";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import type { NewTable } from "../../workbook/addTable";
import type { CellContent } from "../../workbook/cells";
import type { FormatName } from "../../workbook/palette";
import type { SheetCell } from "../../workbook/writeValues";
import { dayCell, monthCell } from "../register";
import type { EventKind, EventKinds } from "./contract";

/** Cells of an entry by the fields of its table's role. */
export type Fields = Readonly<Record<string, CellContent>>;

export const roleOf: Readonly<Record<EventKind, RoleId>> = {
  promotions: "promotions",
  newItems: "items",
  phases: "phases",
};

/** What a new item takes over from the item that it is like. */
const inherited = [
  "family",
  "subfamily",
  "brand",
  "type",
  "uom",
  "weightKg",
  "planner",
  "shelfLifeMonths",
] as const;

const orBlank = (value: string | number): CellContent => (value === "" || Number.isNaN(value) ? null : value);

/** What an entry writes into its row. */
export const fieldsOf: { [K in EventKind]: (event: EventKinds[K]) => Fields } = {
  promotions: (event) => ({
    promo: event.promo,
    item: event.item,
    region: orBlank(event.region),
    channel: orBlank(event.channel),
    start: dayCell(event.start),
    end: dayCell(event.end),
    mechanic: event.mechanic,
    depth: orBlank(event.depth),
    expectedUplift: orBlank(event.expectedUplift),
    cost: orBlank(event.cost),
  }),
  newItems: (event) => ({
    item: event.item,
    ...(event.description === "" ? {} : { description: event.description }),
    likeItem: event.likeItem,
    likeFactor: event.likeFactor,
    launch: dayCell(event.launch),
  }),
  phases: (event) => ({
    predecessor: event.predecessor,
    successor: event.successor,
    date: monthCell(event.month),
    share: event.share,
  }),
};

/** What else the row of an item gets that is not in the company yet. */
export function ofLikeItem({ items, itemIndex }: Company, likeItem: string): Fields {
  const like = itemIndex.get(likeItem) ?? -1;
  return {
    ...Object.fromEntries(inherited.map((field) => [field, orBlank(items[field][like])])),
    status: "new",
  };
}

/**
 * The row of a table, cell by cell; cells of which the entry says nothing are left out.
 *
 * @throws PlanningError where the table has no column for something that was entered
 */
export function rowOf({ table, role, columns, headers }: TableMapping, fields: Fields): SheetCell[] {
  const cells = new Array<SheetCell>(headers.length).fill(undefined);
  const spec: RoleSpec = roles[role];
  for (const [field, value] of Object.entries(fields)) {
    const column = columns[field] as number | undefined;
    if (column !== undefined) cells[column] = value;
    else if (value !== null && value !== spec.columns[field].blank && !isInherited(field))
      throw new PlanningError(
        "notAvailable",
        say`${table} has no column for “${spec.columns[field].header}”. Add one with that header, or leave it out.`,
      );
  }
  return cells;
}

const isInherited = (field: string): boolean =>
  field === "status" || (inherited as readonly string[]).includes(field);

/** Columns of a mapped table that hold days or months. */
export function dayColumns({ role, columns }: TableMapping): number[] {
  const spec: RoleSpec = roles[role];
  return Object.entries(columns).flatMap(([field, column]) =>
    spec.columns[field]?.kind === "date" ? [column] : [],
  );
}

/** Fields of the tables that are made for entries, in the order of their columns. */
const newColumns: Readonly<Record<EventKind, readonly string[]>> = {
  promotions: Object.keys(roles.promotions.columns),
  newItems: [
    ...["item", "description", ...inherited.slice(0, 5), "status"],
    ...["launch", "likeItem", "likeFactor"],
  ],
  phases: Object.keys(roles.phases.columns),
};

const formatOf = (role: RoleId, field: string): FormatName => {
  const { kind, unit } = (roles[role] as RoleSpec).columns[field];
  if (kind === "date") return role === "phases" ? "month" : "date";
  return unit === "fraction" ? "wholePercent" : "text";
};

/** A table for entries of a kind, where the planner has none. */
export function tableFor(kind: EventKind, name: string, rows: readonly Fields[]): NewTable {
  const role = roleOf[kind];
  const spec: RoleSpec = roles[role];
  const words = {
    promotions: [
      say`Promotions`,
      say`Planned and past promotions, one a row. Yours to change: add rows here or in the pane, then run Demand.`,
    ],
    newItems: [
      say`New items`,
      say`Items without a past, each forecast like another one. Yours to change: add rows here or in the pane, then run Demand.`,
    ],
    phases: [
      say`Phase-in and phase-out`,
      say`From each month on the successor takes its share of what both would sell. Yours to change: add rows here or in the pane, then run Demand.`,
    ],
  } as const;
  const [title, note] = words[kind];
  return {
    name,
    title,
    note,
    columns: newColumns[kind].map((field) => ({
      header: spec.columns[field].header,
      format: formatOf(role, field),
    })),
    rows: rows.map((fields) => newColumns[kind].map((field) => fields[field] ?? null)),
  };
}

/** Items of the sales history as rows of a table of items, for a planner who has none. */
export function soldItems({ items }: Company): Fields[] {
  return items.item.map((item, row) => ({
    item,
    description: orBlank(items.description[row]),
    type: orBlank(items.type[row]),
    likeFactor: null,
  }));
}
