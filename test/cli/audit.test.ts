import { readFileSync, writeFileSync } from "node:fs";
import { readXlsx, writeXlsx } from "../../src/host/xlsx";
import type { WorkbookSnapshot } from "../../src/host/snapshot";
import { concord, scratchFolder } from "./runConcord";

const scratch = scratchFolder();
const minutes = 60_000;

/** Edits a copy of a workbook file: cell (row, column) of a sheet, counted from 0. */
async function edited(
  file: string,
  name: string,
  edits: { sheet: string; row: number; column: number; value: string | number }[],
): Promise<string> {
  const base = readFileSync(file);
  const book: WorkbookSnapshot = await readXlsx(base);
  for (const { sheet, row, column, value } of edits) {
    const rows = book.sheets.find((each) => each.name === sheet)!.rows;
    rows[row][column] = { ...rows[row][column], value };
  }
  const target = scratch(name);
  writeFileSync(target, await writeXlsx(book, { base }));
  return target;
}

describe("two copies of a workbook", () => {
  const company = scratch("company.xlsx");
  beforeAll(async () => {
    await concord(["sample", "-o", company]);
  });

  test(
    "are merged; what both changed is listed cell by cell",
    async () => {
      const { sheets } = await readXlsx(readFileSync(company));
      const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === "Targets"))!;
      const top = sheet.rows.findIndex((row) => row.some((cell) => cell?.value === "KPI"));
      const column = sheet.rows[top].findIndex((cell) => cell?.value === "Target");
      const cell = (row: number, value: number) => ({ sheet: sheet.name, row: top + row, column, value });
      const mine = await edited(company, "mine.xlsx", [cell(1, 0.5), cell(2, 0.6)]);
      const theirs = await edited(company, "theirs.xlsx", [cell(2, 0.7), cell(3, 0.8)]);
      const output = scratch("merged.xlsx");
      const { code, stdout } = await concord(["merge", company, mine, theirs, "-o", output, "--json"]);
      const report = JSON.parse(stdout);
      expect(code).toBe(3);
      expect(report).toMatchObject({ taken: 1, tables: ["Targets"] });
      expect(report.conflicts).toMatchObject([
        { table: "Targets", column: "Target", mine: 0.6, theirs: 0.7 },
      ]);
      const merged = await readXlsx(readFileSync(output));
      const rows = merged.sheets.find(({ name }) => name === sheet.name)!.rows;
      expect([1, 2, 3].map((row) => rows[top + row][column]?.value)).toEqual([0.5, 0.6, 0.8]);
      expect(merged.sheets.map(({ name }) => name)).toContain("SOP_Conflicts");
    },
    5 * minutes,
  );

  test(
    "the doctor finds nothing wrong in the sample",
    async () => {
      const { code, stdout } = await concord(["doctor", company, "--json"]);
      expect(code).toBe(0);
      const diagnosis = JSON.parse(stdout);
      expect(diagnosis.ownFormulas).toBeGreaterThan(0);
      // The sample is sound: no false alarm.
      expect(diagnosis.complaints).toEqual([]);
    },
    5 * minutes,
  );

  test(
    "a cycle that has not been worked through closes with a reason only, and is kept as a version",
    async () => {
      const output = scratch("rolled.xlsx");
      const refused = await concord(["roll", company, "-o", output]);
      expect(refused.code).toBe(1);
      expect(refused.stderr).toContain("write down why the cycle closes without it");
      const rolled = await concord(["roll", company, "-o", output, "--waiver", "Trial", "--json"]);
      expect(JSON.parse(rolled.stdout)).toMatchObject({
        from: "2026-03",
        to: "2026-04",
        version: "2026-03.1",
      });
      const versions = JSON.parse((await concord(["versions", output, "--json"])).stdout);
      expect(versions).toMatchObject([
        { id: "2026-03.1", kind: "cycle", note: "Cycle 2026-03 closed: Trial" },
      ]);
      const diff = JSON.parse((await concord(["diff", output, "2026-03.1", "--json"])).stdout);
      expect(diff.total).toBe(0);
      const log = JSON.parse((await concord(["log", output, "rolled", "--json"])).stdout);
      expect(log).toMatchObject({ found: 1, check: { whole: true } });
    },
    5 * minutes,
  );
});
