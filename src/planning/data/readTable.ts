import type { ColumnSpec, RoleId, RoleSpec } from "./columns";
import { serialFromIso } from "./excelDate";
import type { Finding, Severity } from "./finding";
import type { TableMapping } from "./mapTable";
import { roles } from "./roles";
import { isBlank, type CellValue, type RawTable } from "./table";

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

/** The earliest and latest date taken for real: 1954 and 2119. A year typed wrong falls outside. */
const [earliest, latest] = [20000, 80000];

/** What reading a cell gave: a value, or what is wrong with it. */
interface CellReading {
  value: string | number;
  fault?: { severity: Severity; rule: string; problem: string };
}

const faulty = (
  rule: string,
  problem: string,
  value: string | number = NaN,
  severity: Severity = "critical",
) => ({
  value,
  fault: { severity, rule, problem },
});

function readNumber(cell: CellValue, spec: ColumnSpec): CellReading {
  if (typeof cell === "string") {
    const plain = /^-?\d+(\.\d+)?$/.test(cell.trim());
    return plain
      ? faulty(
          "text quantity",
          `holds the number ${cell.trim()} as text; it was read as a number`,
          Number(cell),
          "warning",
        )
      : faulty("text quantity", `holds the text "${cell}" where a number belongs`);
  }
  if (typeof cell !== "number" || !Number.isFinite(cell))
    return faulty("text quantity", `holds ${String(cell)} where a number belongs`);
  if (cell < spec.min)
    return faulty(spec.min === 0 ? "negative quantity" : "out of range", `is ${cell}, below ${spec.min}`);
  if (cell > spec.max) return faulty("out of range", `is ${cell}, above ${spec.max}`);
  return { value: cell };
}

function readDate(cell: CellValue): CellReading {
  const serial = typeof cell === "string" ? serialFromIso(cell) : typeof cell === "number" ? cell : NaN;
  if (Number.isNaN(serial))
    return faulty(
      "unreadable date",
      `holds "${String(cell)}", which is neither a date nor text such as 2026-03-31`,
    );
  if (serial < earliest || serial > latest)
    return faulty("unreadable date", `holds a date far outside the calendar (serial ${serial})`);
  return { value: Math.floor(serial) };
}

function readFlag(cell: CellValue): CellReading {
  const word = typeof cell === "string" ? cell.trim().toLowerCase() : cell;
  if (word === true || word === 1 || ["yes", "y", "true", "1", "ja", "oui", "x"].includes(String(word)))
    return { value: 1 };
  if (word === false || word === 0 || ["no", "n", "false", "0", "nein", "non"].includes(String(word)))
    return { value: 0 };
  return faulty("unknown word", `holds "${String(cell)}" where yes or no belongs`);
}

function readWord(cell: CellValue, spec: ColumnSpec): CellReading {
  const word = String(cell).trim();
  if (!spec.choices) return { value: word };
  const known = spec.choices.find((choice) => choice.toLowerCase() === word.toLowerCase());
  if (known) return { value: known };
  return faulty(
    "unknown word",
    `holds "${word}"; known are ${spec.choices.join(", ")}`,
    spec.blank ?? "",
    "warning",
  );
}

const isNumeric = (spec: ColumnSpec): boolean => spec.kind !== "key" && spec.kind !== "text";
const blankOf = (spec: ColumnSpec): string | number => spec.blank ?? (isNumeric(spec) ? NaN : "");

function readCell(cell: CellValue | undefined, spec: ColumnSpec): CellReading {
  if (isBlank(cell))
    return spec.required ? faulty("missing value", "is blank", blankOf(spec)) : { value: blankOf(spec) };
  if (spec.kind === "number") return readNumber(cell, spec);
  if (spec.kind === "date") return readDate(cell);
  if (spec.kind === "flag") return readFlag(cell);
  return readWord(cell, spec);
}

/** The rows of a role while they are collected from one or more tables. */
export class TableReader<R extends RoleId> {
  private readonly spec: RoleSpec;
  private readonly fields: string[];
  private readonly cells: Record<string, (string | number)[]> = {};
  private readonly sourceTable: string[] = [];
  private readonly sourceRow: number[] = [];
  private readonly firstRowOf = new Map<string, number>();

  constructor(
    private readonly role: R,
    private readonly findings: Finding[],
  ) {
    this.spec = roles[role];
    this.fields = Object.keys(this.spec.columns);
    for (const field of this.fields) this.cells[field] = [];
  }

  /** Reads the rows of a table. A row with a required cell that cannot be read is left out and reported. */
  add(table: RawTable, mapping: TableMapping): void {
    for (let row = 0; row < table.rows.length; row++) {
      const cells = table.rows[row];
      if (cells.every((cell) => isBlank(cell))) continue;
      const values = this.readRow(table, mapping, row);
      if (!values || this.isDuplicate(table, row, values)) continue;
      this.fields.forEach((field, i) => this.cells[field].push(values[i]));
      this.sourceTable.push(table.name);
      this.sourceRow.push(row);
    }
  }

  private readRow(table: RawTable, mapping: TableMapping, row: number): (string | number)[] | undefined {
    const values: (string | number)[] = [];
    let good = true;
    for (const field of this.fields) {
      const spec = this.spec.columns[field];
      const position = mapping.columns[field];
      const reading: CellReading =
        position === undefined ? { value: blankOf(spec) } : readCell(table.rows[row][position], spec);
      if (reading.fault) {
        const lost = spec.required && (reading.value === "" || Number.isNaN(reading.value));
        if (lost) good = false;
        this.report(table, row, table.headers[position], reading.fault, lost, mapping);
        if (Number.isNaN(reading.value) || reading.value === "") reading.value = blankOf(spec);
      }
      values.push(reading.value);
    }
    return good ? values : undefined;
  }

  /** The first row with a key counts; sales may repeat, for they add up (a check looks at those). */
  private isDuplicate(table: RawTable, row: number, values: (string | number)[]): boolean {
    if (this.role === "sales" || this.spec.uniqueBy.length === 0) return false;
    const parts = this.spec.uniqueBy.map((field) => values[this.fields.indexOf(field)]);
    const identity = JSON.stringify(parts);
    const first = this.firstRowOf.get(identity);
    if (first === undefined) {
      this.firstRowOf.set(identity, row);
      return false;
    }
    const key = parts.filter((part) => part !== "").join(" ");
    this.findings.push({
      severity: "critical",
      rule: "duplicate key",
      table: table.name,
      row,
      column: this.spec.columns[this.spec.uniqueBy[0]].header,
      key: String(parts[0]),
      message: `${table.name}, row ${row + 1}: ${key} stands already in row ${first + 1}; this row was left out. Remove one of the two.`,
    });
    return true;
  }

  private report(
    table: RawTable,
    row: number,
    column: string,
    fault: NonNullable<CellReading["fault"]>,
    lost: boolean,
    mapping: TableMapping,
  ): void {
    const keyField = this.fields.find(
      (field) => this.spec.columns[field].kind === "key" && field in mapping.columns,
    );
    const key = keyField ? String(table.rows[row][mapping.columns[keyField]] ?? "") : "";
    const consequence = lost
      ? "the row was left out; correct the cell"
      : "correct the cell if that is not meant";
    this.findings.push({
      severity: lost ? "critical" : "warning",
      rule: fault.rule,
      table: table.name,
      row,
      column,
      key,
      message: `${table.name}, row ${row + 1}${key ? ` (${key})` : ""}: ${column} ${fault.problem}; ${consequence}.`,
    });
  }

  /** The rows read so far, as columns. */
  finish(): TableOf<R> {
    const columns: Record<string, Float64Array | string[]> = {};
    for (const field of this.fields)
      columns[field] = isNumeric(this.spec.columns[field])
        ? Float64Array.from(this.cells[field] as number[])
        : (this.cells[field] as string[]);
    return {
      ...columns,
      rowCount: this.sourceRow.length,
      sourceTable: this.sourceTable,
      sourceRow: this.sourceRow,
    } as unknown as TableOf<R>;
  }
}
