import { useBook } from "../support/book";

const book = useBook();

test.each<[string, string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown]>([
  [
    "WorksheetCollection.getItem",
    "ItemNotFound",
    ({ workbook }) => workbook.worksheets.getItem("None").load("name"),
  ],
  ["TableCollection.getItem", "ItemNotFound", ({ workbook }) => workbook.tables.getItem("None").load("name")],
  [
    "NamedItemCollection.getItem",
    "ItemNotFound",
    ({ workbook }) => workbook.names.getItem("None").load("name"),
  ],
  [
    "SettingCollection.getItem",
    "ItemNotFound",
    ({ workbook }) => workbook.settings.getItem("None").load("value"),
  ],
  [
    "CustomXmlPartCollection.getItem",
    "ItemNotFound",
    ({ workbook }) => workbook.customXmlParts.getItem("{0}").getXml(),
  ],
  ["ChartCollection.getItem", "ItemNotFound", (_context, sheet) => sheet.charts.getItem("None").load("name")],
  [
    "Range.getIntersection",
    "ItemNotFound",
    (_context, sheet) => sheet.getRange("A1").getIntersection("B2").load("address"),
  ],
  [
    "Worksheet.getRange",
    "InvalidArgument",
    (_context, sheet) => sheet.getRange("none at all").load("address"),
  ],
  ["WorksheetCollection.add", "ItemAlreadyExists", ({ workbook }) => workbook.worksheets.add("sheet1")],
  ["WorksheetCollection.add", "InvalidArgument", ({ workbook }) => workbook.worksheets.add("a/b")],
  ["TableCollection.add", "InvalidArgument", (_context, sheet) => sheet.tables.add("nowhere", true)],
  ["NamedItemCollection.add", "InvalidArgument", ({ workbook }) => workbook.names.add("A1", "=1")],
  ["Worksheet.delete", "InvalidOperation", (_context, sheet) => sheet.delete()],
  ["Worksheet.visibility", "InvalidOperation", (_context, sheet) => (sheet.visibility = "Hidden")],
])("%s fails with %s", async (location, code, work) => {
  const error = await book.failure(work);
  expect(error).toMatchObject({ code, debugInfo: { errorLocation: location } });
  expect(error.message).toMatch(/\w{3,}/);
});

test.each<[string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => unknown]>([
  ["Range.getPivotTables", (_context, sheet) => sheet.getRange("A1").getPivotTables().load("items/name")],
  ["Workbook.slicers", ({ workbook }) => workbook.slicers.load("items/name")],
  ["Worksheet.shapes", (_context, sheet) => sheet.shapes.addTextBox("x")],
  ["Worksheet.replaceAll", (_context, sheet) => sheet.replaceAll("a", "b", {})],
  ["Range.dataValidation", (_context, sheet) => (sheet.getRange("A1").dataValidation.ignoreBlanks = false)],
  ["Range.sort", (_context, sheet) => sheet.getRange("A1:A3").sort.apply([{ key: 0 }])],
  ["Range.linkedDataTypeState", (_context, sheet) => sheet.getRange("A1").load("linkedDataTypeState")],
  ["Worksheet.showHeadings", (_context, sheet) => (sheet.showHeadings = false)],
  [
    "ConditionalFormatCollection.add",
    (_context, sheet) => sheet.getRange("A1").conditionalFormats.add("IconSet"),
  ],
])("%s, which the embedded workbook lacks, answers loudly", async (statement, work) => {
  const error = await book.failure(work);
  expect(error.code).toBe("NotImplemented");
  expect(error.message).toContain("The embedded workbook has no");
  expect(error.debugInfo.errorLocation).toBe(statement);
});

test("what came before the failing statement is done, what follows is not", async () => {
  await book.failure((context, sheet) => {
    sheet.getRange("A1").values = [["before"]];
    context.workbook.worksheets.getItem("None").activate();
    sheet.getRange("A2").values = [["after"]];
  });
  expect(await book.values("A1:A2")).toEqual([["before"], [""]]);
});

test("the client names the statement that failed", async () => {
  const error = await book.failure((_context, sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("B1:C1").values = [[1, 2, 3]];
  });
  expect(error.debugInfo.statement).toContain(".values =");
});

test("a property that was not loaded can't be read", async () => {
  const code = await book.run(async (context, sheet) => {
    const range = sheet.getRange("A1").load("address");
    await context.sync();
    try {
      return range.values;
    } catch (error) {
      return (error as OfficeExtension.Error).code;
    }
  });
  expect(code).toBe("PropertyNotLoaded");
});

test("null objects tell that they are none, all the way down", async () => {
  const found = await book.run(async (context, sheet) => {
    const { workbook } = context;
    const none = [
      workbook.worksheets.getItemOrNullObject("None"),
      workbook.tables.getItemOrNullObject("None"),
      workbook.names.getItemOrNullObject("None"),
      workbook.settings.getItemOrNullObject("None"),
      workbook.worksheets.getItemOrNullObject("None").getRange("A1"),
      workbook.names.getItemOrNullObject("None").getRangeOrNullObject(),
      sheet.charts.getItemOrNullObject("None"),
      sheet.getRange("A1").getIntersectionOrNullObject("B2"),
      sheet.getRange("A1").getSpillParentOrNullObject(),
      sheet.getRange("A1").getSpillingToRangeOrNullObject(),
      sheet.freezePanes.getLocationOrNullObject(),
      sheet.getNextOrNullObject(),
    ];
    const sheetItself = workbook.worksheets.getItemOrNullObject("Sheet1");
    await context.sync();
    return [none.map((object) => object.isNullObject), sheetItself.isNullObject];
  });
  expect(found).toEqual([new Array<boolean>(12).fill(true), false]);
});

test("writing through a null object fails", async () => {
  const error = await book.failure((context) => {
    context.workbook.worksheets.getItemOrNullObject("None").name = "New";
  });
  expect(error.code).toBe("InvalidOperation");
});
