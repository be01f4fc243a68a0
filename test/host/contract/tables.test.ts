import { useBook } from "../support/book";

const book = useBook();

/** Item, Units and Price of three products in A2:C5 of the active sheet, as the table Sales. */
async function addSales(): Promise<void> {
  await book.run(async (context, sheet) => {
    sheet.getRange("A2:C5").values = [
      ["Item", "Units", "Price"],
      ["Bolt", 10, 0.5],
      ["Nut", 20, 0.25],
      ["Screw", 30, 0.1],
    ];
    sheet.tables.add("A2:C5", true).name = "Sales";
    await context.sync();
  });
}

const inTable = <T>(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>) =>
  book.run((context) => work(context.workbook.tables.getItem("Sales"), context));

test("a new table has a name, an id and its parts", async () => {
  await addSales();
  const found = await inTable(async (table, context) => {
    table.load("name,id,style,showHeaders,showTotals,showBandedRows");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) =>
      range.load("address"),
    );
    table.columns.load("items/name,count");
    table.rows.load("count");
    table.worksheet.load("name");
    await context.sync();
    return {
      name: table.name,
      parts: parts.map(({ address }) => address),
      columns: table.columns.items.map(({ name }) => name),
      counts: [table.columns.count, table.rows.count],
      sheet: table.worksheet.name,
      looks: [table.showHeaders, table.showTotals, table.showBandedRows, table.style],
    };
  });
  expect(found).toEqual({
    name: "Sales",
    parts: ["Sheet1!A2:C5", "Sheet1!A2:C2", "Sheet1!A3:C5"],
    columns: ["Item", "Units", "Price"],
    counts: [3, 3],
    sheet: "Sheet1",
    looks: [true, false, true, "TableStyleMedium2"],
  });
});

test("headers become texts, blank ones get names, equal ones numbers", async () => {
  await book.run(async (context, sheet) => {
    sheet.getRange("A1:D2").values = [
      ["Item", "", 2026, "Item"],
      ["Bolt", 1, 2, 3],
    ];
    sheet.tables.add("A1:D2", true);
    await context.sync();
  });
  expect(await book.values("A1:D1")).toEqual([["Item", "Column2", "2026", "Item2"]]);
});

test("columns by name and number, with their values", async () => {
  await addSales();
  const found = await inTable(async (table, context) => {
    const units = table.columns.getItem("units").load("name,index,values");
    const last = table.columns.getItemAt(2).load("name");
    const none = table.columns.getItemOrNullObject("None");
    const body = units.getDataBodyRange().load("address,values");
    const header = units.getHeaderRowRange().load("address");
    await context.sync();
    return [
      units.name,
      units.index,
      units.values,
      last.name,
      none.isNullObject,
      body.address,
      header.address,
    ];
  });
  expect(found).toEqual([
    "Units",
    1,
    [["Units"], [10], [20], [30]],
    "Price",
    true,
    "Sheet1!B3:B5",
    "Sheet1!B2",
  ]);
});

test("a column is renamed through its header cell, and formulas that name it follow", async () => {
  await addSales();
  const formulas = await inTable(async (table, context) => {
    const sheet = table.worksheet;
    sheet.getRange("E1").formulas = [["=SUM(Sales[Units])"]];
    await context.sync();
    table.columns.getItem("Units").name = "Pieces";
    await context.sync();
    const cell = sheet.getRange("E1").load("formulas,values");
    table.columns.load("items/name");
    await context.sync();
    return [cell.formulas[0][0], cell.values[0][0], table.columns.items.map(({ name }) => name)];
  });
  expect(formulas).toEqual(["=SUM(Sales[Pieces])", 60, ["Item", "Pieces", "Price"]]);
});

test("rows are added at the end and in between; formulas over the table follow", async () => {
  await addSales();
  await inTable(async (table, context) => {
    table.worksheet.getRange("E1").formulas = [["=SUM(Sales[Units])"]];
    table.rows.add(undefined, [["Washer", 40, 0.05]]);
    table.rows.add(0, [["Rivet", 5, 0.2]]);
    await context.sync();
  });
  expect(await book.values("A2:C7")).toEqual([
    ["Item", "Units", "Price"],
    ["Rivet", 5, 0.2],
    ["Bolt", 10, 0.5],
    ["Nut", 20, 0.25],
    ["Screw", 30, 0.1],
    ["Washer", 40, 0.05],
  ]);
  expect(await book.values("E1")).toEqual([[105]]);
});

test("rows are taken out, the last one too, and what stands below moves up; a blank one can be added", async () => {
  await addSales();
  const taken = (row: number) =>
    inTable(async (table, context) => {
      table.rows.getItemAt(row).delete();
      await context.sync();
      const range = table.getRange().load("address,values");
      await context.sync();
      return [range.address.split("!")[1], range.values.slice(1).map(([item]) => item as string)];
    });
  await inTable(async (table, context) => {
    table.worksheet.getRange("A7").values = [["below"]];
    table.worksheet.getRange("E1").formulas = [["=SUM(Sales[Units])"]];
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A3:A5").values = [["stays"], ["stays"], ["stays"]];
    other.activate();
    await context.sync();
  });
  expect(await taken(2)).toEqual(["A2:C4", ["Bolt", "Nut"]]);
  expect(await taken(0)).toEqual(["A2:C3", ["Nut"]]);
  // The other sheet was shown meanwhile, and keeps its cells.
  expect(await book.values("A3:A5")).toEqual([["stays"], ["stays"], ["stays"]]);
  await inTable(async (table, context) => {
    table.worksheet.activate();
    await context.sync();
  });
  expect(await book.values("A4:A6")).toEqual([[""], ["below"], [""]]);
  expect(await book.values("E1")).toEqual([[20]]);
  await inTable(async (table, context) => {
    table.rows.add();
    await context.sync();
  });
  expect(await book.values("A3:A6")).toEqual([["Nut"], [""], ["below"], [""]]);
});

test("a column is added at the right end", async () => {
  await addSales();
  const address = await inTable(async (table, context) => {
    table.columns.add(undefined, [
      ["Value"],
      ["=[@Units]*[@Price]"],
      ["=[@Units]*[@Price]"],
      ["=[@Units]*[@Price]"],
    ]);
    const range = table.getRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("Sheet1!A2:D5");
  expect(await book.values("D2:D5")).toEqual([["Value"], [5], [5], [3]]);
});

test("structured references are read back as they were typed", async () => {
  await addSales();
  const typed = [
    "=SUM(Sales[Units])",
    "=ROWS(Sales)",
    "=SUM(Sales[[Units]:[Price]])",
    "=COUNTA(Sales[#Headers])",
    "=COUNTA(Sales[#All])",
  ];
  const [formulas, values] = await book.run(async (context, sheet) => {
    const range = sheet.getRange("E1:I1");
    range.formulas = [typed];
    range.load("formulas,values");
    await context.sync();
    return [range.formulas, range.values];
  });
  expect(formulas).toEqual([typed]);
  expect(values).toEqual([[60, 3, 60.85, 3, 12]]);
});

test("a table is renamed, resized, turned into cells, deleted", async () => {
  await addSales();
  await inTable(async (table, context) => {
    table.worksheet.getRange("E1").formulas = [["=SUM(Sales[Units])"]];
    await context.sync();
    table.resize("A2:C4");
    table.name = "Orders";
    await context.sync();
  });
  const cell = await book.run(async (context, sheet) => {
    const range = sheet.getRange("E1").load("formulas,values");
    await context.sync();
    return [range.formulas[0][0], range.values[0][0]];
  });
  expect(cell).toEqual(["=SUM(Orders[Units])", 30]);
  const left = await book.run(async (context, sheet) => {
    context.workbook.tables.getItem("Orders").convertToRange();
    const other = sheet.tables.add("G1:H3", true);
    await context.sync();
    other.delete();
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    return tables.items.length;
  });
  expect(left).toBe(0);
  expect(await book.values("A2:C2")).toEqual([["Item", "Units", "Price"]]);
  expect(await book.values("G1:H1")).toEqual([["", ""]]);
});

test.each<[string, (table: Excel.Table) => unknown]>([
  ["a name like a cell", (table) => (table.name = "AB12")],
  ["a name with a space", (table) => (table.name = "My sales")],
  ["a size without its header", (table) => table.resize("A3:C5")],
  ["an overlapping table", (table) => table.worksheet.tables.add("C4:E9", true)],
  ["a row of the wrong length", (table) => table.rows.add(undefined, [["Washer", 40]])],
])("%s is refused", async (_what, work) => {
  await addSales();
  const error = await book.failure((context) => work(context.workbook.tables.getItem("Sales")));
  expect(error.code).toBe("InvalidArgument");
});

test("the tables of a sheet, of a range and of the workbook", async () => {
  await addSales();
  const counts = await book.run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1:A2").values = [["Name"], ["x"]];
    other.tables.add("A1:A2", true);
    const lists = [
      context.workbook.tables,
      sheet.tables,
      other.tables,
      sheet.getRange("C4:F9").getTables(),
      sheet.getRange("D4:F9").getTables(),
    ].map((tables) => tables.load("items/name"));
    await context.sync();
    return lists.map(({ items }) => items.map(({ name }) => name));
  });
  expect(counts).toEqual([["Sales", "Table2"], ["Sales"], ["Table2"], ["Sales"], []]);
});
