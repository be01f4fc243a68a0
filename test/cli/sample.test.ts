import { existsSync, readFileSync } from "node:fs";
import { readXlsx } from "../../src/host/xlsx";
import { isDateFormat } from "../../src/host/xlsx/numberFormats";
import { parseRange } from "../../src/host/xlsx/references";
import { concord, scratchFolder } from "./runConcord";

const scratch = scratchFolder();

describe("concord sample", () => {
  test("writes the small company, every table of it an Excel table, dates as dates", async () => {
    const output = scratch("small.xlsx");
    const { code, stdout } = await concord(["sample", "-o", output, "--json"]);
    expect(code).toBe(0);
    const summary = JSON.parse(stdout);
    const { sheets, styles } = await readXlsx(readFileSync(output));
    const tables = sheets.flatMap((item) => item.tables.map((table) => ({ item, table })));
    const names = summary.tables.map((table: { name: string }) => table.name);
    expect(tables.map(({ table }) => table.name).sort()).toEqual([...names].sort());
    const { item, table } = tables.find((each) => each.table.name === "SalesHistory")!;
    const range = parseRange(table.range)!;
    const rows = summary.tables.find((each: { name: string }) => each.name === "SalesHistory").rows as number;
    expect(range.rows).toBe(rows + 1);
    const month = item.rows[range.row + 1][range.column + table.columns.indexOf("Month")]!;
    expect(isDateFormat(styles[month.style!].numberFormat)).toBe(true);
  });

  test("the same seed gives the same file, --dirty another", async () => {
    const files = ["a.xlsx", "b.xlsx", "dirty.xlsx"].map(scratch);
    await concord(["sample", "-o", files[0]]);
    await concord(["sample", "-o", files[1]]);
    const { stdout } = await concord(["sample", "--dirty", "-o", files[2]]);
    expect(stdout).toMatch(/31 tables, \d+ rows, with 21 faults planted\./);
    const [first, second, dirty] = files.map((file) => readFileSync(file));
    expect(first.equals(second)).toBe(true);
    expect(first.equals(dirty)).toBe(false);
  });

  test.each([
    [["--size", "huge", "-o", "x.xlsx"], 2, "Allowed choices are small, mid, large"],
    [["--seed", "x", "-o", "x.xlsx"], 2, "--seed takes a whole number"],
    [["-o", "/no/such/folder/x.xlsx"], 4, "Cannot write /no/such/folder/x.xlsx: there is no such folder."],
  ])("%j ends with code %i", async (args, code, sentence) => {
    const outcome = await concord(["sample", ...args]);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(sentence);
    expect(existsSync("x.xlsx")).toBe(false);
  });
});
