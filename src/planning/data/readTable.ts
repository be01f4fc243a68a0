import type { ColumnSpec, RoleId, RoleSpec } from "./columns";
import type { Finding } from "./finding";
import type { TableMapping } from "./mapTable";
import { isNumeric, blankOf, readCell, type CellFault } from "./readCell";
import { columnTexts, type ColumnTexts } from "./sheet/columnTexts";
import { roles } from "./roles";
import { isBlank, type ReadableTable } from "./table";
import { say } from "../words";

type ColumnsOf<R extends RoleId> = (typeof roles)[R]["columns"];
type DataOf<C> = C extends { kind: "number" | "date" | "flag" } ? Float64Array : string[];

/**
 * The good rows of a role, column by column: keys and texts as string[] (blank = ""), numbers, dates (Excel
 * serial days) and flags (0/1) as Float64Array (blank = NaN, unless the column says what a blank means).
 */
export type TableOf<R extends RoleId> = {
  readonly [F in keyof ColumnsOf<R>]: DataOf<ColumnsOf<R>[F]>;
} & {
  /** Number of rows. */
  readonly rowCount: number;
  /** Where row i came from: the table's name and its row below the header, from 0. */
  readonly sourceTable: string[];
  readonly sourceRow: number[];
};

/** A column while it is read: its contract, and the cells so far. */
interface ColumnBuffer {
  spec: ColumnSpec;
  cells: (string | number)[];
}

/** The rows of a role while they are collected from one or more tables. */
export class TableReader<R extends RoleId> {
  private readonly spec: RoleSpec;
  private readonly fields: string[];
  private readonly buffers: ColumnBuffer[];
  private readonly uniqueBy: number[];
  private readonly sourceTable: string[] = [];
  private readonly sourceRow: number[] = [];
  private readonly firstRowOf = new Map<string, number>();
  /** Findings about quantities of sales below 0 in the table that is read. */
  private below: { finding: Finding; units: number }[] = [];

  constructor(
    private readonly role: R,
    private readonly findings: Finding[],
  ) {
    this.spec = roles[role];
    this.fields = Object.keys(this.spec.columns);
    this.buffers = this.fields.map((field) => ({ spec: this.spec.columns[field], cells: [] }));
    // Sales may repeat, for they add up; a check looks at those.
    this.uniqueBy = role === "sales" ? [] : this.spec.uniqueBy.map((field) => this.fields.indexOf(field));
  }

  /** Reads the rows of a table. A row with a required cell that cannot be read is left out and reported. */
  add(table: ReadableTable, mapping: TableMapping): void {
    const positions = this.fields.map((field) => mapping.columns[field] ?? -1);
    const values: (string | number)[] = new Array<string | number>(this.fields.length);
    const texts = positions.map((position, field) =>
      columnTexts(table, position, this.buffers[field].spec, mapping.periodShift),
    );
    for (const { findings } of texts) this.findings.push(...findings);
    for (let row = 0; row < table.rows.length; row++) {
      if (
        !this.readRow(table, positions, texts, row, values) ||
        this.isDuplicate(table, positions, row, values)
      )
        continue;
      for (let field = 0; field < values.length; field++) this.buffers[field].cells.push(values[field]);
      this.sourceTable.push(table.name);
      this.sourceRow.push(table.placeOf?.(row, 0).row ?? row);
    }
    this.tellReturns();
  }

  /** Fills `values` from a row; false when the row is empty or has to be left out. */
  private readRow(
    table: ReadableTable,
    positions: number[],
    texts: ColumnTexts[],
    row: number,
    values: (string | number)[],
  ): boolean {
    const cells = table.rows.at(row) ?? [];
    if (isBlank(cells[0]) && cells.every(isBlank)) return false;
    let good = true;
    for (let field = 0; field < positions.length; field++) {
      const { spec } = this.buffers[field];
      const position = positions[field];
      if (position < 0) {
        values[field] = blankOf(spec);
        continue;
      }
      let fault: CellFault | undefined;
      const value = readCell(cells[position], spec, (found) => (fault = found), texts[field].style);
      values[field] = value;
      if (fault === undefined || (texts[field].told && isAsText(fault))) continue;
      const lost = spec.required && (value === "" || Number.isNaN(value));
      if (lost) good = false;
      this.report(table, row, positions, position, fault, lost);
    }
    return good;
  }

  private isDuplicate(
    table: ReadableTable,
    positions: number[],
    row: number,
    values: (string | number)[],
  ): boolean {
    if (this.uniqueBy.length === 0) return false;
    const parts = this.uniqueBy.map((field) => values[field]);
    const identity = parts.join("\u0000");
    const first = this.firstRowOf.get(identity);
    if (first === undefined) {
      this.firstRowOf.set(identity, row);
      return false;
    }
    const name = parts.filter((part) => part !== "").join(" ");
    this.findings.push({
      severity: "critical",
      rule: "duplicate key",
      table: table.name,
      row,
      column: table.headers[positions[this.uniqueBy[0]]] ?? "",
      key: String(parts[0]),
      message: say`${table.name}, row ${row + 1}: ${name} stands already in row ${first + 1}; this row was left out. Remove one of the two.`,
    });
    return true;
  }

  private report(
    table: ReadableTable,
    row: number,
    positions: number[],
    position: number,
    { rule, problem, below }: CellFault,
    lost: boolean,
  ): void {
    const keyPosition = positions.find((p, field) => p >= 0 && this.buffers[field].spec.kind === "key");
    const key = keyPosition === undefined ? "" : String(table.rows.at(row)?.[keyPosition] ?? "");
    const { row: at, column } = table.placeOf?.(row, position) ?? { row, column: table.headers[position] };
    const consequence = lost
      ? say`the row was left out; correct the cell`
      : say`correct the cell if that is not meant`;
    const finding: Finding = {
      severity: lost ? "critical" : "warning",
      rule,
      table: table.name,
      row: at,
      column,
      key,
      message: key
        ? say`${table.name}, row ${at + 1} (${key}): ${column} ${problem}; ${consequence}.`
        : say`${table.name}, row ${at + 1}: ${column} ${problem}; ${consequence}.`,
    };
    this.findings.push(finding);
    if (this.role === "sales" && lost && below !== undefined) this.below.push({ finding, units: below });
  }

  /** Many quantities below 0 are told in one sentence that says what they were taken for; few ones one by one. */
  private tellReturns(): void {
    const { below, findings } = this;
    this.below = [];
    if (below.length < fewestReturns) return;
    const told = new Set(below.map(({ finding }) => finding));
    findings.splice(
      0,
      findings.length,
      ...findings.filter((finding) => !told.has(finding)),
      returnsAmong(below),
    );
  }

  /** The rows read so far, as columns. */
  finish(): TableOf<R> {
    const columns = this.buffers.map(({ spec, cells }, field) => [
      this.fields[field],
      isNumeric(spec) ? Float64Array.from(cells as number[]) : (cells as string[]),
    ]);
    return {
      ...Object.fromEntries(columns),
      rowCount: this.sourceRow.length,
      sourceTable: this.sourceTable,
      sourceRow: this.sourceRow,
    } as unknown as TableOf<R>;
  }
}

/** From here on quantities below 0 are no slips: an export has returns and credits among its sales. */
const fewestReturns = 5;

function returnsAmong(below: readonly { finding: Finding; units: number }[]): Finding {
  const [{ finding }] = below;
  const units = below.reduce((sum, each) => sum + each.units, 0);
  const message = say`${finding.table}, column ${finding.column}: ${below.length} quantities are below 0, ${Number(units.toFixed(6))} together. They were taken for returns and left out, for demand is what customers wanted. Take them off in your table if they cancel orders.`;
  return { ...finding, severity: "warning", rule: "returns among sales", key: "", message };
}

// A function, because the compiler does not see that the callback assigns.
const isAsText = (fault: CellFault): boolean => fault.asText === true;
