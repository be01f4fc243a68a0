import { existsSync, readFileSync } from "node:fs";
import { readXlsx } from "../../src/host/xlsx";
import { concord, scratchFolder } from "./runConcord";

const scratch = scratchFolder();

describe("concord sample", () => {
  test("writes the small company, one table a sheet, dates as dates", async () => {
    const output = scratch("small.xlsx");
    const { code, stdout } = await concord(["sample", "-o", output, "--json"]);
    expect(code).toBe(0);
    const summary = JSON.parse(stdout);
    const { sheets, styles } = await readXlsx(readFileSync(output));
    expect(sheets.flatMap((item) => item.tables.map((table) => table.name))).toEqual(
      summary.tables.map((table: { name: string }) => table.name),
    );
    const sales = sheets.find((item) => item.name === "SalesHistory")!;
    expect(sales.rows).toHaveLength(
      summary.tables.find((table: { name: string }) => table.name === "SalesHistory").rows + 1,
    );
    expect(sales.freeze).toEqual({ rows: 1, columns: 0 });
    const month = sales.rows[1][sales.tables[0].columns.indexOf("Month")]!;
    expect(styles[month.style!].numberFormat).toBe("mmm yyyy");
  });

  test("the same seed gives the same file, --dirty another", async () => {
    const files = ["a.xlsx", "b.xlsx", "dirty.xlsx"].map(scratch);
    await concord(["sample", "-o", files[0]]);
    await concord(["sample", "-o", files[1]]);
    const { stdout } = await concord(["sample", "--dirty", "-o", files[2]]);
    expect(stdout).toMatch(/30 tables, \d+ rows, with 21 faults planted\./);
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
