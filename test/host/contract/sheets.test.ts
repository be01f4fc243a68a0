import { useBook } from "../support/book";

const book = useBook();

const names = () =>
  book.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

test("sheets are added at the end, renamed, moved and deleted", async () => {
  const position = await book.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Plan");
    worksheets.add();
    const sales = worksheets.add("Sales");
    sales.position = 0;
    worksheets.getItem("Plan").name = "Supply plan";
    worksheets.getItem("Sheet1").delete();
    const plan = worksheets.getItem("supply PLAN").load("position");
    await context.sync();
    return plan.position;
  });
  expect(await names()).toEqual(["Sales", "Supply plan", "Sheet3"]);
  expect(position).toBe(1);
});

test("the sheet that is active stays active when another is added", async () => {
  const active = await book.run(async (context) => {
    const { worksheets } = context.workbook;
    const plan = worksheets.add("Plan");
    const before = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    plan.activate();
    const after = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [before.name, after.name];
  });
  expect(active).toEqual(["Sheet1", "Plan"]);
});

test("hidden sheets stay in the workbook and out of the way", async () => {
  const found = await book.run(async (context) => {
    const { worksheets } = context.workbook;
    const plan = worksheets.add("Plan");
    const store = worksheets.add("Store");
    const last = worksheets.add("Last");
    plan.visibility = "Hidden";
    store.visibility = "VeryHidden";
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    const next = worksheets.getItem("Sheet1").getNextOrNullObject(true).load("name");
    const first = worksheets.getLast(true).load("name");
    [plan, store, last].forEach((sheet) => sheet.load("visibility"));
    await context.sync();
    return [
      counts.map(({ value }) => value),
      next.name,
      first.name,
      [plan, store, last].map(({ visibility }) => visibility),
    ];
  });
  expect(found).toEqual([[4, 2], "Last", "Last", ["Hidden", "VeryHidden", "Visible"]]);
});

test("hiding the active sheet activates another one", async () => {
  const active = await book.run(async (context, sheet) => {
    context.workbook.worksheets.add("Plan");
    sheet.visibility = "Hidden";
    const now = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return now.name;
  });
  expect(active).toBe("Plan");
});

test.each<[string, (sheet: Excel.Worksheet) => void, string | null]>([
  ["rows", (sheet) => sheet.freezePanes.freezeRows(3), "Sheet1!1:3"],
  ["columns", (sheet) => sheet.freezePanes.freezeColumns(2), "Sheet1!A:B"],
  ["rows and columns", (sheet) => sheet.freezePanes.freezeAt(sheet.getRange("A1:B4")), "Sheet1!A1:B4"],
  [
    "nothing any more",
    (sheet) => {
      sheet.freezePanes.freezeRows(3);
      sheet.freezePanes.unfreeze();
    },
    null,
  ],
])("freezes %s", async (_what, freeze, expected) => {
  const address = await book.run(async (context, sheet) => {
    freeze(sheet);
    const location = sheet.freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    return location.isNullObject ? null : location.address;
  });
  expect(address).toBe(expected);
});

test("tab colour, grid lines and page layout are kept", async () => {
  const found = await book.run(async (context, sheet) => {
    sheet.tabColor = "#0B4F6C";
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.load("tabColor,showGridlines");
    sheet.pageLayout.load("orientation,zoom");
    await context.sync();
    return [sheet.tabColor, sheet.showGridlines, sheet.pageLayout.orientation, sheet.pageLayout.zoom];
  });
  expect(found).toEqual(["#0B4F6C", false, "Landscape", { horizontalFitToPages: 1 }]);
});

test("a protected sheet refuses changes until it is unprotected", async () => {
  await book.run(async (context, sheet) => {
    sheet.protection.protect();
    await context.sync();
  });
  const error = await book.failure((_context, sheet) => {
    sheet.getRange("A1").values = [[1]];
  });
  expect(error.code).toBe("AccessDenied");
  await book.run(async (context, sheet) => {
    sheet.protection.unprotect();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(await book.values("A1")).toEqual([[1]]);
});

describe("names", () => {
  test("of ranges and formulas, in the workbook and on a sheet", async () => {
    const found = await book.run(async (context, sheet) => {
      const all = context.workbook.names;
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      all.add("Demand", sheet.getRange("A1:A3"), "Units a month");
      all.add("Rate", "=0.25");
      sheet.names.add("Local", "=Sheet1!$A$2");
      sheet.getRange("C1:C3").formulas = [["=SUM(Demand)"], ["=Rate*4"], ["=Local"]];
      const demand = all.getItem("demand").load("name,formula,type,scope,comment,visible");
      const range = demand.getRange().load("address");
      const rate = all.getItem("Rate").load("formula,type");
      const noRange = rate.getRangeOrNullObject();
      const byName = sheet.getRange("Demand").load("address");
      sheet.names.load("items/name,items/scope");
      all.load("items/name");
      await context.sync();
      return {
        demand: [demand.name, demand.formula, demand.type, demand.scope, demand.comment, demand.visible],
        addresses: [range.address, byName.address],
        rate: [rate.formula, noRange.isNullObject],
        local: sheet.names.items.map(({ name, scope }) => [name, scope]),
        all: all.items.map(({ name }) => name),
      };
    });
    expect(found).toEqual({
      demand: ["Demand", "=Sheet1!$A$1:$A$3", "Range", "Workbook", "Units a month", true],
      addresses: ["Sheet1!A1:A3", "Sheet1!A1:A3"],
      rate: ["=0.25", true],
      local: [["Local", "Worksheet"]],
      all: ["Demand", "Rate"],
    });
    expect(await book.values("C1:C3")).toEqual([[6], [1], [2]]);
  });

  test("can be hidden, pointed elsewhere and deleted, and formulas notice", async () => {
    await book.run(async (context, sheet) => {
      sheet.getRange("A1:B1").values = [[1, 2]];
      context.workbook.names.add("Pick", "=Sheet1!$A$1");
      sheet.getRange("C1").formulas = [["=Pick*10"]];
      await context.sync();
      const name = context.workbook.names.getItem("Pick");
      name.formula = "=Sheet1!$B$1";
      name.visible = false;
      await context.sync();
    });
    expect(await book.values("C1")).toEqual([[20]]);
    await book.run(async (context) => {
      context.workbook.names.getItem("Pick").delete();
      await context.sync();
    });
    // Excel says #NAME?; the grid writes #REF! where the name stood.
    expect(await book.values("C1")).toEqual([[expect.stringMatching(/^#(NAME\?|REF!)$/)]]);
  });

  test("follow their cells and their sheet", async () => {
    const formula = await book.run(async (context, sheet) => {
      context.workbook.names.add("Top", "=Sheet1!$A$2:$B$3");
      sheet.getRange("1:1").insert("Down");
      sheet.name = "My plan";
      const name = context.workbook.names.getItem("Top").load("formula");
      await context.sync();
      return name.formula;
    });
    expect(formula).toBe("='My plan'!$A$3:$B$4");
  });
});
