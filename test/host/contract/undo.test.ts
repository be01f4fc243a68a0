import { useBook } from "../support/book";

const book = useBook();

/** Types into a cell as the grid's own editor does. */
const type = (address: string, value: number) =>
  book.book.host.engine.sheets.facade().getActiveSheet().getRange(address).setValue(value);
const undo = () => book.book.host.engine.grid.api.undo();
const redo = () => book.book.host.engine.grid.api.redo();

const write = (address: string, value: number) =>
  book.run(async (context, sheet) => {
    sheet.getRange(address).values = [[value]];
    await context.sync();
    sheet.getRange(address).format.fill.color = "#FFFF00";
    await context.sync();
  });

test("what an add-in writes in several batches is taken back and done again as one step", async () => {
  await write("A1", 1);
  await write("A2", 2);
  await undo();
  expect(await book.values("A1:A2")).toEqual([[""], [""]]);
  await redo();
  expect(await book.values("A1:A2")).toEqual([[1], [2]]);
});

test("what the user typed before, between and after is a step of its own", async () => {
  type("A1", 10);
  await write("A2", 1);
  type("A3", 20);
  await write("A4", 2);
  const seen: unknown[] = [];
  for (let step = 0; step < 4; step++) {
    seen.push((await book.values("A1:A4")).map(([value]) => value));
    await undo();
  }
  seen.push((await book.values("A1:A4")).map(([value]) => value));
  expect(seen).toEqual([
    [10, 1, 20, 2],
    [10, 1, 20, ""],
    [10, 1, "", ""],
    [10, "", "", ""],
    ["", "", "", ""],
  ]);
});

test("a sheet with a table that the add-in made is gone after one undo", async () => {
  await book.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:B2").values = [
      ["Item", "Units"],
      ["Bolt", 1],
    ];
    await context.sync();
    sheet.tables.add("A1:B2", true).name = "SOP_Plan";
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
  await undo();
  const found = await book.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    return [sheets.items.map(({ name }) => name), tables.items.length];
  });
  expect(found).toEqual([["Sheet1"], 0]);
});
