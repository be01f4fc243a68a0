import { useBook } from "../support/book";

const book = useBook();

describe("values and formulas", () => {
  test("are read back as they were written, by type", async () => {
    const [values, types, text] = await book.run(async (context, sheet) => {
      const range = sheet.getRange("A1:E1");
      range.values = [[12.5, "Bolt", true, "", "'007"]];
      range.load("values,valueTypes,text");
      await context.sync();
      return [range.values, range.valueTypes, range.text];
    });
    expect(values).toEqual([[12.5, "Bolt", true, "", "007"]]);
    expect(types).toEqual([["Double", "String", "Boolean", "Empty", "String"]]);
    expect(text).toEqual([["12.5", "Bolt", "TRUE", "", "007"]]);
  });

  test("texts that look like numbers, dates or formulas are read as if typed", async () => {
    const [values, formulas] = await book.run(async (context, sheet) => {
      const range = sheet.getRange("A1:D1");
      range.values = [["42", "25%", "=1+2", "#N/A"]];
      range.load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(values).toEqual([[42, 0.25, 3, "#N/A"]]);
    expect(formulas).toEqual([[42, 0.25, "=1+2", "#N/A"]]);
  });

  test("null leaves a cell as it is, and one value fills a range", async () => {
    await book.run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = 7 as unknown as number[][];
      sheet.getRange("A1:B1").values = [[null, 8]];
      await context.sync();
    });
    expect(await book.values("A1:B2")).toEqual([
      [7, 8],
      [7, 7],
    ]);
  });

  test("a table of the wrong size is refused and nothing is written", async () => {
    const error = await book.failure((_context, sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2, 3]];
    });
    expect(error.code).toBe("InvalidArgument");
    expect(error.debugInfo.errorLocation).toBe("Range.values");
    expect(await book.values("A1:C1")).toEqual([["", "", ""]]);
  });

  test("a formula follows what it refers to, across sheets", async () => {
    await book.run(async (context, sheet) => {
      const other = context.workbook.worksheets.add("Sales 2026");
      other.getRange("B2").values = [[10]];
      sheet.getRange("A1").formulas = [["='Sales 2026'!B2*2"]];
      await context.sync();
      other.getRange("B2").values = [[21]];
      await context.sync();
    });
    expect(await book.values("A1")).toEqual([[42]]);
  });

  test("24,000 cells go to the sheet and back", async () => {
    const rows = Array.from({ length: 1000 }, (_row, r) =>
      Array.from({ length: 24 }, (_cell, c) => r * 24 + c),
    );
    await book.run(async (context, sheet) => {
      sheet.getRange("A1:X1000").values = rows;
      await context.sync();
    });
    expect(await book.values("A1:X1000")).toEqual(rows);
  });
});

describe("addresses", () => {
  const addressOf = (find: (sheet: Excel.Worksheet) => Excel.Range) =>
    book.run(async (context, sheet) => {
      const range = find(sheet).load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await context.sync();
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      return [range.address.replace("Sheet1!", ""), rowIndex, columnIndex, rowCount, columnCount];
    });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, unknown[]]>([
    ["a cell", (sheet) => sheet.getRange("C4"), ["C4", 3, 2, 1, 1]],
    ["dollars", (sheet) => sheet.getRange("$C$4:$D$9"), ["C4:D9", 3, 2, 6, 2]],
    ["the wrong way round", (sheet) => sheet.getRange("D9:C4"), ["C4:D9", 3, 2, 6, 2]],
    ["small letters", (sheet) => sheet.getRange("aa10"), ["AA10", 9, 26, 1, 1]],
    ["columns", (sheet) => sheet.getRange("B:C"), ["B:C", 0, 1, 1048576, 2]],
    ["rows", (sheet) => sheet.getRange("2:3"), ["2:3", 1, 0, 2, 16384]],
    ["indexes", (sheet) => sheet.getRangeByIndexes(1, 2, 3, 4), ["C2:F4", 1, 2, 3, 4]],
    ["a cell by indexes", (sheet) => sheet.getCell(0, 3), ["D1", 0, 3, 1, 1]],
    ["a cell of a range", (sheet) => sheet.getRange("B2:C3").getCell(1, 1), ["C3", 2, 2, 1, 1]],
    ["a cell beyond its range", (sheet) => sheet.getRange("B2:C3").getCell(5, 0), ["B7", 6, 1, 1, 1]],
    ["an offset", (sheet) => sheet.getRange("B2:C3").getOffsetRange(2, -1), ["A4:B5", 3, 0, 2, 2]],
    ["a resized range", (sheet) => sheet.getRange("B2:C3").getResizedRange(3, 1), ["B2:D6", 1, 1, 5, 3]],
    [
      "an absolute size",
      (sheet) => sheet.getRange("B2:C3").getAbsoluteResizedRange(1, 5),
      ["B2:F2", 1, 1, 1, 5],
    ],
    ["a row", (sheet) => sheet.getRange("B2:D5").getRow(2), ["B4:D4", 3, 1, 1, 3]],
    ["a column", (sheet) => sheet.getRange("B2:D5").getColumn(1), ["C2:C5", 1, 2, 4, 1]],
    ["the last row", (sheet) => sheet.getRange("B2:D5").getLastRow(), ["B5:D5", 4, 1, 1, 3]],
    ["the last cell", (sheet) => sheet.getRange("B2:D5").getLastCell(), ["D5", 4, 3, 1, 1]],
    ["rows below", (sheet) => sheet.getRange("B2:D5").getRowsBelow(2), ["B6:D7", 5, 1, 2, 3]],
    ["rows above", (sheet) => sheet.getRange("B4:D5").getRowsAbove(2), ["B2:D3", 1, 1, 2, 3]],
    ["one row below", (sheet) => sheet.getRange("B4:D5").getRowsBelow(), ["B6:D6", 5, 1, 1, 3]],
    ["its own last row", (sheet) => sheet.getRange("B4:D5").getRowsBelow(-1), ["B5:D5", 4, 1, 1, 3]],
    ["columns after", (sheet) => sheet.getRange("B2:C5").getColumnsAfter(1), ["D2:D5", 1, 3, 4, 1]],
    ["columns before", (sheet) => sheet.getRange("B2:C5").getColumnsBefore(1), ["A2:A5", 1, 0, 4, 1]],
    ["whole columns", (sheet) => sheet.getRange("B2:C5").getEntireColumn(), ["B:C", 0, 1, 1048576, 2]],
    ["whole rows", (sheet) => sheet.getRange("B2:C5").getEntireRow(), ["2:5", 1, 0, 4, 16384]],
    ["a bounding box", (sheet) => sheet.getRange("B2").getBoundingRect("D5:E6"), ["B2:E6", 1, 1, 5, 4]],
    ["an intersection", (sheet) => sheet.getRange("A1:C3").getIntersection("B2:D9"), ["B2:C3", 1, 1, 2, 2]],
  ])("%s", async (_what, find, expected) => {
    expect(await addressOf(find)).toEqual(expected);
  });

  test("quote the names of sheets where they must", async () => {
    const addresses = await book.run(async (context) => {
      const found = ["Plan", "Sales 2026", "Anna's", "2026", "A1", "Größe_1"].map((name) =>
        context.workbook.worksheets.add(name).getRange("A1").load("address"),
      );
      await context.sync();
      return found.map(({ address }) => address);
    });
    expect(addresses).toEqual([
      "Plan!A1",
      "'Sales 2026'!A1",
      "'Anna''s'!A1",
      "'2026'!A1",
      "'A1'!A1",
      "Größe_1!A1",
    ]);
  });

  test.each(["", "A0", "XFE1", "A1048577", "A1:", "=", "no name"])("%j is refused", async (address) => {
    const error = await book.failure((_context, sheet) => sheet.getRange("A1").getBoundingRect(address));
    expect(error.code).toBe("InvalidArgument");
  });

  test("a range outside the sheet is refused", async () => {
    const error = await book.failure((_context, sheet) => sheet.getRange("A1").getOffsetRange(-1, 0));
    expect(error.code).toBe("InvalidArgument");
  });
});

describe("used ranges", () => {
  test("hold all values, and formats unless values alone count", async () => {
    const [all, valuesOnly, part, nothing] = await book.run(async (context, sheet) => {
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", 2],
      ];
      sheet.getRange("E6").format.fill.color = "#FFFF00";
      const found = [
        sheet.getUsedRange(),
        sheet.getUsedRange(true),
        sheet.getRange("C:C").getUsedRange(true),
      ].map((range) => range.load("address"));
      const none = sheet.getRange("G:H").getUsedRangeOrNullObject(true);
      await context.sync();
      return [...found.map(({ address }) => address), none.isNullObject];
    });
    expect([all, valuesOnly, part, nothing]).toEqual(["Sheet1!B2:E6", "Sheet1!B2:C3", "Sheet1!C3", true]);
  });

  test("of an empty sheet: its first cell, or a null object", async () => {
    const [address, isNull] = await book.run(async (context, sheet) => {
      const used = sheet.getUsedRange().load("address");
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect([address, isNull]).toEqual(["Sheet1!A1", true]);
  });
});

test("clearing takes contents, formats or both", async () => {
  const read = () =>
    book.run(async (context, sheet) => {
      const range = sheet.getRange("A1:C1").load("values");
      const fills = ["A1", "B1", "C1"].map((cell) => sheet.getRange(cell).format.fill.load("color"));
      await context.sync();
      return [range.values[0], fills.map(({ color }) => color)];
    });
  await book.run(async (context, sheet) => {
    sheet.getRange("A1:C1").values = [[1, 2, 3]];
    sheet.getRange("A1:C1").format.fill.color = "#FFFF00";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRange("C1").clear();
    await context.sync();
  });
  expect(await read()).toEqual([
    ["", 2, ""],
    ["#FFFF00", "#FFFFFF", "#FFFFFF"],
  ]);
});

test("inserted and deleted rows move what lies below, and formulas with it", async () => {
  await book.run(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("C1").formulas = [["=SUM(A1:A3)"]];
    sheet.getRange("2:3").insert("Down");
    await context.sync();
    sheet.getRange("A2").values = [[10]];
    await context.sync();
  });
  expect(await book.values("A1:C5")).toEqual([
    [1, "", 16],
    [10, "", ""],
    ["", "", ""],
    [2, "", ""],
    [3, "", ""],
  ]);
  await book.run(async (context, sheet) => {
    sheet.getRange("2:3").delete("Up");
    await context.sync();
  });
  expect(await book.values("A1:C2")).toEqual([
    [1, "", 6],
    [2, "", ""],
  ]);
});
