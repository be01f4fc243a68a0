import { readFileSync } from "node:fs";
import path from "node:path";
import { sampleWorkbook } from "../../src/cli/sampleWorkbook";
import type { WorkbookSnapshot } from "../../src/host/snapshot";
import { readXlsx, writeXlsx } from "../../src/host/xlsx";
import { parseRange } from "../../src/host/xlsx/references";
import { companyFromTables } from "../../src/planning/data/company";
import type { CellValue, RawTable } from "../../src/planning/data/table";
import { generateCompany } from "../../src/sample/generateCompany";

const file = path.join(__dirname, "../../assets/sample.xlsx");

/** The Excel tables of a workbook, in the order in which the generator gives them. */
function tablesOf(book: WorkbookSnapshot, order: readonly RawTable[]): RawTable[] {
  const found = new Map<string, RawTable>();
  for (const sheet of book.sheets)
    for (const { name, range, columns } of sheet.tables) {
      const area = parseRange(range) ?? { row: 0, column: 0, rows: 0, columns: 0 };
      const rows = Array.from({ length: area.rows - 1 }, (_, r) =>
        columns.map((_, c): CellValue => sheet.rows[area.row + 1 + r]?.[area.column + c]?.value ?? null),
      );
      found.set(name, { name, headers: columns, rows });
    }
  return order.map(({ name }) => found.get(name) ?? { name, headers: [], rows: [] });
}

describe("assets/sample.xlsx", () => {
  const { tables } = generateCompany({ size: "small" });

  it("holds the small sample company, in less than a megabyte", async () => {
    const bytes = readFileSync(file);
    expect(bytes.length).toBeLessThan(1_000_000);
    const book = await readXlsx(bytes);
    expect(tablesOf(book, tables)).toEqual(tables);
    expect(companyFromTables(tablesOf(book, tables)).findings).toEqual([]);
  });

  it("opens on a page with live formulas and their results", async () => {
    const book = await readXlsx(readFileSync(file));
    expect(book.activeSheet).toBe("Start");
    const cells = book.sheets[0].rows.flat();
    const formulas = cells.filter((cell) => cell?.formula);
    expect(formulas.map((cell) => cell?.formula?.split("(")[0])).toEqual(["=SOP.FORECAST", "=SOP.RCCP"]);
    expect(formulas.map((cell) => cell?.spill)).toEqual([
      { rows: 6, columns: 6 },
      { rows: 2, columns: 6 },
    ]);
    expect(formulas.every((cell) => typeof cell?.value === "number")).toBe(true);
  });

  it("is what the sample command writes", async () => {
    const written = await readXlsx(await writeXlsx(sampleWorkbook(tables)));
    const stored = await readXlsx(readFileSync(file));
    expect(written.sheets.map((sheet) => sheet.name)).toEqual(stored.sheets.map((sheet) => sheet.name));
    expect(tablesOf(written, tables)).toEqual(tablesOf(stored, tables));
  });
});
