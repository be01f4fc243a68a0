import type { Finding, Severity } from "../../planning/data/company";
import type { SourceTable } from "../../workbook/readTables";
import { areaAddress, parseArea } from "../../workbook/addresses";
import { say } from "../../planning/words";

/** A finding with the cell that it is about. */
export interface Issue extends Finding {
  sheet: string;
  /** Address on the sheet; empty when the table is not there at all. */
  address: string;
}

const order: Record<Severity, number> = { critical: 0, warning: 1, info: 2 };

/** All findings with their places, Excel errors in the source tables included, the gravest first. */
export function locateIssues(findings: readonly Finding[], sources: readonly SourceTable[]): Issue[] {
  const byName = new Map(sources.map((table) => [table.name, table] as const));
  const located = findings.map((finding): Issue => ({
    ...finding,
    ...place(finding, byName.get(finding.table)),
  }));
  return [...excelErrors(sources), ...located].sort(
    (a, b) => order[a.severity] - order[b.severity] || a.table.localeCompare(b.table) || a.row - b.row,
  );
}

/** Where a finding is: its cell, its row, or its table. */
function place({ row, column }: Finding, table: SourceTable | undefined): { sheet: string; address: string } {
  if (!table) return { sheet: "", address: "" };
  const area = parseArea(table.address);
  const index = table.headers.indexOf(column);
  const top = row < 0 ? area.row : area.row + 1 + row;
  const cells =
    index < 0
      ? { ...area, row: top, rows: 1 }
      : { row: top, column: area.column + index, rows: 1, columns: 1 };
  return { sheet: table.sheet, address: areaAddress(cells) };
}

function excelErrors(sources: readonly SourceTable[]): Issue[] {
  return sources.flatMap(({ name, sheet, address: area, headers, errors }) =>
    errors.map(({ address, error }): Issue => {
      const [table, cell] = [parseArea(area), parseArea(address)];
      const column = headers[cell.column - table.column];
      const row = cell.row - table.row - 1;
      return {
        severity: "critical",
        rule: "Excel error",
        table: name,
        row,
        column,
        key: "",
        message: say`${name}, row ${row + 1}: ${column} is ${error} and was read as blank. Correct the formula.`,
        sheet,
        address,
      };
    }),
  );
}
