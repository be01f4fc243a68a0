/** What a table of the company's data is for. */
export type RoleId =
  | "items"
  | "customers"
  | "regions"
  | "channels"
  | "sales"
  | "openOrders"
  | "promotions"
  | "prices"
  | "costs"
  | "budget"
  | "streams"
  | "phases"
  | "stockOuts"
  | "resources"
  | "calendar"
  | "holidays"
  | "billOfResources"
  | "billOfMaterials"
  | "suppliers"
  | "itemSuppliers"
  | "receipts"
  | "inventory"
  | "scheduledReceipts"
  | "sites"
  | "lanes"
  | "policies"
  | "targets"
  | "conversions"
  | "actuals"
  | "deliveries"
  | "stockCounts"
  | "settings";

/** How the cells of a column are read. */
export type ColumnKind =
  /** Identifies something; numbers become text, spaces at the ends go. */
  | "key"
  /** Free text. */
  | "text"
  /** A number in `unit`; blank is NaN. */
  | "number"
  /** An Excel date or ISO text; kept as an Excel serial day. */
  | "date"
  /** 0/1, true/false, yes/no; kept as 0 or 1. */
  | "flag";

/** The contract of one column of a role: how it is called, read and checked. */
export interface ColumnSpec<K extends ColumnKind = ColumnKind> {
  kind: K;
  /** The header that Concord writes itself. */
  header: string;
  /** Other headers that mean the same, in English, German and French. */
  synonyms: readonly string[];
  /** A row without it is left out. */
  required: boolean;
  /** Unit of a number, for example "kg", "days", "EUR/h". */
  unit: string;
  /** The role whose key this column names. */
  of?: RoleId;
  /** A key that is not there is told and used all the same: the other table only says more about it. */
  usedUnlisted: boolean;
  /** Smallest and largest sensible number. */
  min: number;
  max: number;
  /** Allowed words, where there is a list of them. */
  choices?: readonly string[];
  /** What a blank means. */
  blank?: number | string;
}

/** The contract of a table: its name, what it is for, its columns and what makes a row unique. */
export interface RoleSpec {
  /** The table name that Concord writes itself. */
  table: string;
  /** Other table names that mean the same. */
  synonyms: readonly string[];
  /** One sentence for the pane. */
  purpose: string;
  /** The cycle cannot run without it. */
  required: boolean;
  columns: Readonly<Record<string, ColumnSpec>>;
  /** Fields that together name a row once; empty where rows may repeat. */
  uniqueBy: readonly string[];
}

interface Options {
  synonyms?: readonly string[];
  required?: boolean;
  unit?: string;
  of?: RoleId;
  usedUnlisted?: boolean;
  min?: number;
  max?: number;
  choices?: readonly string[];
  blank?: number | string;
}

function column<K extends ColumnKind>(kind: K, header: string, options: Options): ColumnSpec<K> {
  return {
    kind,
    header,
    synonyms: options.synonyms ?? [],
    required: options.required ?? false,
    unit: options.unit ?? "",
    of: options.of,
    usedUnlisted: options.usedUnlisted ?? false,
    min: options.min ?? -Infinity,
    max: options.max ?? Infinity,
    choices: options.choices,
    blank: options.blank,
  };
}

/** A key column; with `of`, a reference to that role's key. */
export const key = (header: string, options: Options = {}) => column("key", header, options);
/** A free text column. */
export const text = (header: string, options: Options = {}) => column("text", header, options);
/** A number of any sign. */
export const number = (header: string, unit: string, options: Options = {}) =>
  column("number", header, { unit, ...options });
/** A number that cannot sensibly be negative: a quantity, a price, a time. */
export const amount = (header: string, unit: string, options: Options = {}) =>
  column("number", header, { unit, min: 0, ...options });
/** A fraction between 0 and 1; percentages are fractions in Excel. */
export const fraction = (header: string, options: Options = {}) =>
  column("number", header, { unit: "fraction", min: 0, max: 1, ...options });
/** A date. */
export const date = (header: string, options: Options = {}) => column("date", header, options);
/** A yes/no column. */
export const flag = (header: string, options: Options = {}) => column("flag", header, options);
