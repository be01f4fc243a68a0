import { writeFileSync } from "node:fs";
import { writeXlsx } from "../../src/host/xlsx";
import { errorSentence } from "../../src/cli/workbook/errorSentences";
import { cells, sheet, workbook } from "../host/xlsx/samples";
import { concord, scratchFolder } from "./runConcord";

const scratch = scratchFolder();

describe("concord eval", () => {
  test.each([
    ["=SUM(1,2)", "3\n"],
    ['="a"&"b"', "ab\n"],
    ["=1=1", "TRUE\n"],
    ["=SEQUENCE(2,3)", "1  2  3\n4  5  6\n"],
    ["=SOP.RCCP({1,2;3,4},{1,0;0,1})", "1  2\n3  4\n"],
  ])("%s prints its value", async (formula, printed) => {
    expect(await concord(["eval", formula])).toEqual({ code: 0, stdout: printed, stderr: "" });
  });

  test("--json prints a value, or rows of values", async () => {
    const one = await concord(["eval", "=1/4", "--json"]);
    expect(JSON.parse(one.stdout)).toBe(0.25);
    const table = await concord(["eval", '={1,"x";TRUE,2}', "--json"]);
    expect(JSON.parse(table.stdout)).toEqual([
      [1, "x"],
      [true, 2],
    ]);
  });

  test("an error is the error value, a sentence and exit code 1", async () => {
    const shown = await concord(["eval", '=SOP.FORECAST("x",3)']);
    expect(shown.code).toBe(1);
    expect(shown.stderr).toMatch(/^concord: #VALUE! .*"x".*\n$/);
    const json = await concord(["eval", '=SOP.FORECAST("x",3)', "--json"]);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toEqual({ error: "#VALUE!", message: expect.stringContaining('"x"') });
  });

  test("a table with errors in some rows says what is wrong with each", async () => {
    const shown = await concord(["eval", '=SOP.COVER({250;"x";50},{100,100;1,1;100,100})']);
    expect(shown.code).toBe(0);
    expect(shown.stdout.replace(/ +/g, "")).toBe("2\n#VALUE!\n0.5\n");
    expect(shown.stderr).toMatch(/^row 2: Row 2, column 1 of inventory is the text "x".*\n$/);
  });

  test("a misspelt function is named, with the one that was probably meant", async () => {
    const { stdout } = await concord(["eval", "=SOP.FORCAST(1)", "--json"]);
    expect(JSON.parse(stdout)).toEqual({
      error: "#NAME?",
      message: "There is no function SOP.FORCAST; did you mean SOP.FORECAST?",
    });
  });

  test.each([
    ["=SOP.EOQ(1300,8)", "SOP.EOQ needs the argument holding, too."],
    ["=SOP.BESTELLMENGE(1300,8)", "SOP.BESTELLMENGE needs the argument holding, too."],
    ["=1+SOP.EOQ(1300;8;0,225)", "Arguments are separated by commas"],
    ["=SOP.LANDED(1,2,3,4,5,6,7,0,9)", "SOP.LANDED takes at most 8 arguments; this call has 9."],
  ])("%s tells what the call lacks", (formula, sentence) => {
    expect(errorSentence("#N/A", formula, undefined)).toContain(sentence);
  });

  test("--book lets the formula refer to a workbook, which stays as it is", async () => {
    const file = scratch("book.xlsx");
    const table = {
      name: "Sales",
      range: "A1:B4",
      columns: ["Month", "Qty"],
      style: "TableStyleMedium2",
      showFilterButton: true,
      showBandedRows: true,
    };
    const rows = cells(["Month", "Qty"], [1, 10], [2, 20], [3, 30]);
    const book = workbook([sheet("Data", { rows, tables: [table] })], {
      names: [{ name: "Last", refersTo: "=Data!$B$4" }],
    });
    writeFileSync(file, await writeXlsx(book));
    expect((await concord(["eval", "=SUM(Sales[Qty])+Last", "--book", file])).stdout).toBe("90\n");
    expect((await concord(["eval", "=Data!A2:B3", "--book", file, "--json"])).stdout).toBe(
      "[[1,10],[2,20]]\n",
    );
  });

  test.each([
    [["eval", "="], 2, "The formula is empty."],
    [["eval", "=1", "--book", "none.xlsx"], 4, "Cannot read none.xlsx: there is no such file."],
    [["eval"], 2, "missing required argument 'formula'"],
  ])("%j ends with code %i", async (args, code, sentence) => {
    const outcome = await concord(args);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(sentence);
  });
});
