import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type HeadlessWorkbook, openHeadlessWorkbook } from "../../src/host/node";
import { findUses, mayUse, type Uses } from "./support/memberUses";
import { missingMembers } from "./support/missingMembers";

const root = path.resolve(__dirname, "../..");
const folders = ["workbook", "cycle", "taskpane", "commands", "functions"];

/** A file that no one has, to show what would be reported. */
const example = "src/workbook/example.ts";
const exampleText = `
    export async function use(context: Excel.RequestContext) {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.getRange("A1").getPivotTables();
      sheet.enableCalculation = false;
      sheet.showHeadings = false;
      sheet.charts.load("items/name,items/pivotOptions/showAxisFieldButtons");
      const { slicers, name } = sheet;
      sheet.getRange("A1").format.font.set({ bold: true, superscript: true });
      sheet.onColumnSorted.add(async () => undefined);
      context.workbook.bindings.getCount();
      Office.context.mailbox.addHandlerAsync("x", () => undefined);
      return [slicers, name, Office.context.contentLanguage];
    }`;

let book: HeadlessWorkbook;
let uses: Uses;
beforeAll(async () => {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, "src", folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join("src", folder, file))
      .filter((file) => mayUse(readFileSync(path.join(root, file), "utf8"))),
  );
  // One program for both: reading Microsoft's declarations takes the longest.
  uses = findUses([...files, example], { [example]: exampleText });
  book = await openHeadlessWorkbook();
});
afterAll(() => book.dispose());

test("the embedded workbook answers for every member of Excel's and Office's interface that the add-in uses", () => {
  const members = uses.members.filter(({ file }) => file !== example);
  const globals = uses.globals.filter(({ file }) => file !== example);
  // Were the finder blind, nothing would be missing either.
  const names = new Set(members.map(({ className, member }) => `${className}.${member}`));
  const known = ["Range.formulas", "Range.values", "TableCollection.add", "Worksheet.name"];
  expect([...names]).toEqual(expect.arrayContaining(known));
  expect(names.size).toBeGreaterThan(80);
  expect(globals.length).toBeGreaterThan(10);
  expect(missingMembers(book, { members, globals })).toEqual([]);
});

test("a member that the embedded workbook lacks is reported with its place", () => {
  const ofExample = {
    members: uses.members.filter(({ file }) => file === example),
    globals: uses.globals.filter(({ file }) => file === example),
  };
  expect(missingMembers(book, ofExample).sort()).toEqual(
    [
      `${example}:4 Range.getPivotTables`,
      `${example}:5 Worksheet.enableCalculation (set)`,
      `${example}:6 Worksheet.showHeadings (set)`,
      `${example}:7 Chart.pivotOptions`,
      `${example}:7 ChartPivotOptions.showAxisFieldButtons`,
      `${example}:8 Worksheet.slicers`,
      `${example}:9 RangeFont.superscript (set)`,
      `${example}:10 Worksheet.onColumnSorted`,
      `${example}:11 BindingCollection.getCount`,
      `${example}:11 Workbook.bindings`,
      `${example}:12 Office.context.mailbox.addHandlerAsync`,
    ].sort(),
  );
});
