import type { CellTarget, Tone } from "../facts";

/** One thing that is wrong in a table, with the way to its cell. */
export interface IssueLine {
  tone: Tone;
  text: string;
  target?: CellTarget;
}

export interface IssueGroup {
  /** Name of the source table. */
  table: string;
  issues: IssueLine[];
}

/** A correction of one month of an item's history, proposed and then accepted or refused. */
export interface Correction {
  /** Row of SOP_Data_Adjust, counted from 0. */
  row: number;
  item: string;
  description: string;
  /** "2025-07". */
  month: string;
  kind: string;
  ordered: number;
  cleaned: number;
  why: string;
  /** True while the forecast uses it. */
  accepted: boolean;
}

/** A column that a kind of table can have. */
export interface FieldChoice {
  field: string;
  header: string;
  required: boolean;
}

/** How one of the planner's tables was understood. */
export interface TableUse {
  table: string;
  /** Where it stands: "Sales!A4:I400". */
  place: string;
  rows: number;
  /** Kind of data; empty when the table is not used. */
  role: string;
  /** What the kind is for. */
  purpose: string;
  /** Columns understood: header in the workbook and what it is taken for. */
  understood: { header: string; as: string }[];
  /** Headers that were not understood. */
  doubtful: string[];
  /** Fields still without a column; required ones are missing. */
  open: FieldChoice[];
  /** Months that stand as columns. */
  months: number;
  /** What had to be understood beyond the headers, in half sentences. */
  notes: string[];
  /** What is doubtful in its rows, in sentences: quantities in several units, rows that stand twice. */
  doubts: string[];
}

/** What the planner said about a table: kept in the workbook and used again next month. */
export interface TableChoice {
  /** Kind of data; "none" leaves the table alone; undefined: as recognised. */
  role?: string;
  /** Field of the kind, and the header that holds it. */
  fields: Record<string, string>;
}

/** When fiscal years begin: the full-year outlook, its budget and the year to date follow it. */
export interface FiscalYearStart {
  /** The month that the tables say, 1 to 12. */
  written: number;
  /** The month that the planner chose in its place; NaN for none. */
  chosen: number;
}

/** What step 1 lets the planner look at and decide. */
export interface GatherDesk {
  /** Issues by table, those with the gravest first. */
  issues(): Promise<IssueGroup[]>;
  corrections(): Promise<Correction[]>;
  /** Accepts or refuses corrections; the choice survives new runs. */
  decide(corrections: readonly Correction[], accepted: boolean): Promise<void>;
  /** How each table was understood, the doubtful ones first. */
  tables(): Promise<TableUse[]>;
  /** The kinds of data that there are. */
  kinds(): Promise<{ role: string; name: string }[]>;
  choose(table: string, choice: TableChoice): Promise<void>;
  fiscalYear(): Promise<FiscalYearStart>;
  /** The month, 1 to 12, in which fiscal years begin; NaN for what the tables say. */
  chooseFiscalYear(month: number): Promise<void>;
  /** Reads the workbook's tables anew. */
  lookAgain(): Promise<void>;
  /** Adds the sheets of the sample company, a file at this address, behind those that are there. */
  addSample(address: string): Promise<void>;
}
