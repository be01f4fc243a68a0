import type { CellValue, RawTable } from "../data/table";
import { sameCell } from "./tableDiff";
import { keyHeaders, rowKeys } from "./tableKeys";
import { say } from "../words";

/** A cell (or, without a column, a row) that both have changed, and not to the same. */
export interface MergeConflict {
  table: string;
  row: string;
  /** Header; empty when one changed a row that the other deleted. */
  column: string;
  base: CellValue;
  mine: CellValue;
  theirs: CellValue;
  /** Whose state stands in the merged table until somebody decides otherwise. */
  stands: "mine" | "theirs";
  /** What happened, and what stands in the merged table now. */
  note: string;
}

export interface MergedTable {
  table: RawTable;
  /** Key of each row. */
  keys: string[];
  conflicts: MergeConflict[];
  /** Cells and rows taken over from them. */
  taken: number;
}

/**
 * Three-way merge of a table: what only one has changed is taken, what both have changed to the same is taken once,
 * and what they have changed differently is a conflict, in which mine stands until somebody decides. Rows are found by
 * their key; mine keep their order, new rows of theirs follow. A row that one changed and the other deleted stays.
 *
 * @param base the state from which both started
 * @example
 * mergeTable(base, mine, base).table; // mine
 */
export function mergeTable(base: RawTable, mine: RawTable, theirs: RawTable): MergedTable {
  const merge = new TableMerge(base, mine, theirs);
  return merge.result();
}

class TableMerge {
  private readonly base: Copy;
  private readonly mine: Copy;
  private readonly theirs: Copy;
  private readonly conflicts: MergeConflict[] = [];
  private taken = 0;

  constructor(base: RawTable, mine: RawTable, theirs: RawTable) {
    const keys = keyHeaders(
      mine.name,
      [base, mine, theirs].filter(({ headers }) => headers.length > 0),
    );
    [this.base, this.mine, this.theirs] = [base, mine, theirs].map((table) => new Copy(table, keys));
  }

  result(): MergedTable {
    const headers = this.headers();
    const rows: CellValue[][] = [];
    const keys: string[] = [];
    for (const key of [...this.mine.keys, ...this.theirs.keys.filter((each) => !this.mine.has(each))]) {
      const row = this.row(key, headers);
      if (!row) continue;
      rows.push(row);
      keys.push(key);
    }
    const { name } = this.mine.table;
    return { table: { name, headers, rows }, keys, conflicts: this.conflicts, taken: this.taken };
  }

  /** Columns of mine, then those that they added; a column that one removed goes when the other left it alone. */
  private headers(): string[] {
    const all = [...this.mine.table.headers, ...this.theirs.table.headers];
    return [...new Set(all)].filter((header) => {
      if (!this.base.hasColumn(header)) return true;
      const [stays, goes] = this.mine.hasColumn(header) ? [this.mine, this.theirs] : [this.theirs, this.mine];
      if (goes.hasColumn(header)) return true;
      const changed = stays.keys.some(
        (key) => !sameCell(stays.cell(key, header), this.base.cell(key, header)),
      );
      if (changed)
        this.conflict(
          "",
          header,
          stays,
          goes === this.mine
            ? say`Mine removed the column, theirs changed it. It stays.`
            : say`Theirs removed the column, mine changed it. It stays.`,
        );
      return changed;
    });
  }

  private row(key: string, headers: readonly string[]): CellValue[] | undefined {
    const [here, there] = [this.mine.has(key), this.theirs.has(key)];
    if (here && there) return headers.map((header) => this.cell(key, header));
    const present = here ? this.mine : this.theirs;
    const absent = here ? this.theirs : this.mine;
    if (this.base.has(key)) {
      const isChanged = headers.some(
        (header) =>
          present.hasColumn(header) && !sameCell(present.cell(key, header), this.base.cell(key, header)),
      );
      if (!isChanged) {
        if (here) this.taken += 1;
        return undefined;
      }
      this.conflict(
        key,
        "",
        present,
        absent === this.mine
          ? say`Mine deleted the row, theirs changed it. It stays.`
          : say`Theirs deleted the row, mine changed it. It stays.`,
      );
    } else if (!here) this.taken += 1;
    return headers.map((header) => present.cell(key, header));
  }

  private cell(key: string, header: string): CellValue {
    const { base, mine, theirs } = this;
    if (!theirs.hasColumn(header)) return mine.cell(key, header);
    if (!mine.hasColumn(header)) return theirs.cell(key, header);
    const [was, my, their] = [base.cell(key, header), mine.cell(key, header), theirs.cell(key, header)];
    if (sameCell(my, their) || sameCell(their, was)) return my;
    if (sameCell(my, was)) {
      this.taken += 1;
      return their;
    }
    this.conflict(key, header, mine, say`Both changed the cell. Mine stands.`);
    return my;
  }

  private conflict(row: string, column: string, standing: Copy, note: string): void {
    const of = (copy: Copy): CellValue =>
      column === "" ? (copy.has(row) ? copy.gist(row) : null) : row === "" ? null : copy.cell(row, column);
    const { table } = this.mine;
    const [base, mine, theirs] = [of(this.base), of(this.mine), of(this.theirs)];
    const stands = standing === this.mine ? "mine" : "theirs";
    this.conflicts.push({ table: table.name, row, column, base, mine, theirs, stands, note });
  }
}

/** One state of the table, asked by key and header. */
class Copy {
  readonly keys: string[];
  private readonly rowOf: Map<string, CellValue[]>;
  private readonly columns: Map<string, number>;

  constructor(
    readonly table: RawTable,
    keyed: readonly string[],
  ) {
    this.keys = rowKeys(table, keyed);
    this.rowOf = new Map(this.keys.map((key, at) => [key, table.rows[at]] as const));
    this.columns = new Map(table.headers.map((header, at) => [header, at] as const));
  }

  has(key: string): boolean {
    return this.rowOf.has(key);
  }

  hasColumn(header: string): boolean {
    return this.columns.has(header);
  }

  cell(key: string, header: string): CellValue {
    const column = this.columns.get(header);
    return column === undefined ? null : (this.rowOf.get(key)?.[column] ?? null);
  }

  /** The row in short, for people. */
  gist(key: string): CellValue {
    return (this.rowOf.get(key) ?? []).filter((value) => value !== null).join(" | ");
  }
}
