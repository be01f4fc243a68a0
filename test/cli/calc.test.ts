import { readFileSync, writeFileSync } from "node:fs";
import type { CellSnapshot } from "../../src/host/snapshot";
import { readXlsx, writeXlsx } from "../../src/host/xlsx";
import { cells, parts, sheet, workbook } from "../host/xlsx/samples";
import { foreignWorkbook, radarChart } from "../host/xlsx/foreignWorkbook";
import { concord, scratchFolder } from "./runConcord";

const scratch = scratchFolder();

/** A workbook whose stored results are all wrong. */
async function staleBook(): Promise<string> {
  const stale = (formula: string, spill?: CellSnapshot["spill"]): CellSnapshot => ({
    value: -1,
    formula,
    spill,
  });
  const rows: (CellSnapshot | undefined)[][] = cells([10, 20, 30], [1, 0, 0], [0, 1, 0], [0, 0, 1]);
  rows[5] = [stale("=SUM(A1:C1)"), stale("=A6/0"), stale("=SOP.RCCP(A1:C1,A9)")];
  rows[6] = [stale("=SEQUENCE(1,3)", { rows: 1, columns: 3 })];
  rows[9] = [stale("=SOP.RCCP(A2:C4,A2:C4)", { rows: 3, columns: 3 })];
  const file = scratch("stale.xlsx");
  writeFileSync(file, await writeXlsx(workbook([sheet("Plan", { rows })])));
  return file;
}

describe("concord calc", () => {
  test("calculates every formula anew and stores the results", async () => {
    const output = scratch("fresh.xlsx");
    const { code, stdout } = await concord(["calc", await staleBook(), "-o", output, "--json"]);
    expect(code).toBe(0);
    const summary = JSON.parse(stdout);
    expect(summary).toMatchObject({ formulas: 5, addin: 2, spilled: 2, changed: 5 });
    const { rows } = (await readXlsx(readFileSync(output))).sheets[0];
    expect(rows[5][0]).toMatchObject({ value: 60, formula: "=SUM(A1:C1)" });
    expect(rows[5][1]).toMatchObject({ value: "#DIV/0!", isError: true });
    expect(rows[6].map((cell) => cell?.value)).toEqual([1, 2, 3]);
    expect([9, 10, 11].map((row) => rows[row].slice(0, 3).map((cell) => cell?.value))).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    const page = parts(readFileSync(output))["xl/worksheets/sheet1.xml"];
    expect(page).toMatch(
      /<c r="A10" cm="1"><f t="array" ref="A10:C12">_xldudf_SOP_RCCP\(A2:C4,A2:C4\)<\/f><v>1<\/v><\/c>/,
    );
  });

  test("lists errors with their cell and a sentence", async () => {
    const { stdout } = await concord(["calc", await staleBook(), "-o", scratch("errors.xlsx")]);
    expect(stdout).toMatch(
      /5 formulas calculated in [\d.]+ s \(2 with SOP functions, 2 spilled\); 5 results changed, 2 errors\./,
    );
    expect(stdout).toContain("Plan!B6  #DIV/0!  The formula divides by zero or by a blank cell.");
    expect(stdout).toMatch(/Plan!C6 {2}#VALUE! {2}\w+.*\n/);
  });

  test("keeps what the embedded workbook does not know, and may write over its input", async () => {
    const file = scratch("foreign.xlsx");
    writeFileSync(file, await foreignWorkbook());
    expect((await concord(["calc", file, "-o", file])).code).toBe(0);
    const after = parts(readFileSync(file));
    expect(after["xl/charts/chart7.xml"]).toBe(radarChart);
    expect(after["xl/worksheets/sheet1.xml"]).toContain("<dataValidation type");
    expect(after["xl/styles.xml"]).toContain("Georgia");
    const { sheets, names } = await readXlsx(readFileSync(file));
    expect(sheets.map((item) => item.name)).toEqual(["Data", "Planner's calc", "Hidden"]);
    expect(sheets[0].tables[0].name).toBe("Demand");
    expect(sheets[0].charts).toHaveLength(1);
    expect(sheets[0].conditionalFormats).toHaveLength(4);
    expect(sheets[0].freeze).toEqual({ rows: 1, columns: 1 });
    expect(names.map((item) => item.name).sort()).toEqual(["History", "Rate"]);
  });

  test.each([
    [["calc", "none.xlsx", "-o", "out.xlsx"], 4, "Cannot read none.xlsx: there is no such file."],
    [
      ["calc", __filename, "-o", "out.xlsx"],
      1,
      "The file is not an Excel workbook (.xlsx), or it is damaged.",
    ],
    [["calc", "book.xlsx"], 2, "required option '-o, --output <file.xlsx>' not specified"],
  ])("%j ends with code %i", async (args, code, sentence) => {
    const outcome = await concord(args);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(sentence);
  });
});
