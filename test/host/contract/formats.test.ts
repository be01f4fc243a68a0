import { useBook } from "../support/book";

const book = useBook();

test("fonts, fills and alignment are read back, null where the cells differ", async () => {
  const found = await book.run(async (context, sheet) => {
    const range = sheet.getRange("A1:B2");
    range.format.font.set({ bold: true, italic: true, size: 16, color: "#0B4F6C", name: "Arial" });
    range.format.fill.color = "#EAF2F6";
    range.format.set({ wrapText: true, verticalAlignment: "Top", horizontalAlignment: "Right" });
    sheet.getRange("B2").format.font.bold = false;
    range.format.font.load("bold,italic,size,color,name,underline");
    range.format.fill.load("color");
    range.format.load("wrapText,verticalAlignment,horizontalAlignment,indentLevel");
    await context.sync();
    const { bold, italic, size, color, name, underline } = range.format.font;
    const { wrapText, verticalAlignment, horizontalAlignment, indentLevel, fill } = range.format;
    return [
      [bold, italic, size, color, name, underline],
      [fill.color, wrapText, verticalAlignment, horizontalAlignment, indentLevel],
    ];
  });
  expect(found).toEqual([
    [null, true, 16, "#0B4F6C", "Arial", "None"],
    ["#EAF2F6", true, "Top", "Right", 0],
  ]);
});

test("an untouched cell has Excel's defaults", async () => {
  const found = await book.run(async (context, sheet) => {
    const range = sheet.getRange("Z99").load("numberFormat");
    range.format.font.load("bold,size,color,name");
    range.format.fill.load("color");
    range.format.load("wrapText,horizontalAlignment,verticalAlignment");
    await context.sync();
    const { font, fill, wrapText, horizontalAlignment, verticalAlignment } = range.format;
    return [range.numberFormat, font.bold, font.size, font.color, font.name, fill.color].concat([
      wrapText,
      horizontalAlignment,
      verticalAlignment,
    ] as never);
  });
  expect(found).toEqual([
    [["General"]],
    false,
    11,
    "#000000",
    "Calibri",
    "#FFFFFF",
    false,
    "General",
    "Bottom",
  ]);
});

test("number formats shape the text and leave the value", async () => {
  const found = await book.run(async (context, sheet) => {
    const range = sheet.getRange("A1:E1");
    range.values = [[1234.5, 0.256, 46023, -12, 0]];
    range.numberFormat = [["#,##0.0", "0.0%", "yyyy-mm-dd", "#,##0;[Red]-#,##0", '0;-0;"none"']];
    range.load("values,text,numberFormat");
    await context.sync();
    return [range.values, range.text, range.numberFormat];
  });
  expect(found).toEqual([
    [[1234.5, 0.256, 46023, -12, 0]],
    [["1,234.5", "25.6%", "2026-01-01", "-12", "none"]],
    [["#,##0.0", "0.0%", "yyyy-mm-dd", "#,##0;[Red]-#,##0", '0;-0;"none"']],
  ]);
});

test("what is typed as a date or a percentage gets its format, as in Excel", async () => {
  const found = await book.run(async (context, sheet) => {
    const range = sheet.getRange("A1:B1");
    range.values = [["2026-01-31", "12%"]];
    range.load("values,numberFormat");
    await context.sync();
    return [range.values[0], range.numberFormat[0][1]];
  });
  expect(found).toEqual([[46053, 0.12], "0%"]);
});

test("a format of whole columns holds for cells that come later", async () => {
  const found = await book.run(async (context, sheet) => {
    sheet.getRange("B:C").numberFormat = [["0.00"]];
    sheet.getRange("B:B").format.font.bold = true;
    sheet.getRange("B5").values = [[3]];
    await context.sync();
    const cell = sheet.getRange("B5").load("text,numberFormat");
    cell.format.font.load("bold");
    await context.sync();
    return [cell.text[0][0], cell.numberFormat[0][0], cell.format.font.bold];
  });
  expect(found).toEqual(["3.00", "0.00", true]);
});

test("borders of a range lie on its edges", async () => {
  const found = await book.run(async (context, sheet) => {
    const { borders } = sheet.getRange("B2:C3").format;
    borders.getItem("EdgeBottom").style = "Continuous";
    borders.getItem("EdgeBottom").color = "#0B4F6C";
    borders.getItem("InsideVertical").style = "Double";
    const read = ["B3", "C3", "B2"].map((cell) =>
      sheet.getRange(cell).format.borders.getItem("EdgeBottom").load("style,color"),
    );
    const inside = sheet.getRange("B2").format.borders.getItem("EdgeRight").load("style");
    await context.sync();
    return [read.map(({ style }) => style), read[0].color, inside.style];
  });
  expect(found).toEqual([["Continuous", "Continuous", "None"], "#0B4F6C", "Double"]);
});

test("columns and rows have sizes in points", async () => {
  const found = await book.run(async (context, sheet) => {
    sheet.getRange("B:C").format.columnWidth = 90;
    sheet.getRange("2:3").format.rowHeight = 30;
    const formats = ["B5", "B:C", "A:B", "A2", "2:3", "1:2"].map((address) =>
      sheet.getRange(address).format.load("columnWidth,rowHeight"),
    );
    await context.sync();
    return formats.map(({ columnWidth, rowHeight }) => [columnWidth, rowHeight]);
  });
  expect(found.map(([width]) => width)).toEqual([90, 90, null, 54, null, null]);
  expect(found.map(([, height]) => height).slice(3)).toEqual([30, 30, null]);
});

test("columns are fitted to their longest text", async () => {
  const found = await book.run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [["A long heading that needs room", "x"]];
    sheet.getRange("A:B").format.autofitColumns();
    const widths = ["A1", "B1"].map((cell) => sheet.getRange(cell).format.load("columnWidth"));
    await context.sync();
    return widths.map(({ columnWidth }) => columnWidth);
  });
  expect(found[0]).toBeGreaterThan(120);
  expect(found[1]).toBeLessThan(30);
});

test("merged cells keep the first value and can be split again", async () => {
  const merges = await book.run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [["Title", ""]];
    sheet.getRange("A1:B1").merge();
    await context.sync();
    return (await book.book.snapshot()).sheets[0].merges;
  });
  expect(merges).toEqual(["A1:B1"]);
  await book.run(async (context, sheet) => {
    sheet.getRange("A1:B1").unmerge();
    await context.sync();
  });
  expect((await book.book.snapshot()).sheets[0].merges).toEqual([]);
});
