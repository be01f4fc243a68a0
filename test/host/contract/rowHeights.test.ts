import { rowHeight } from "../../../src/host/engine/textSize";
import { readXlsx, writeXlsx } from "../../../src/host/xlsx";
import { useBook } from "../support/book";

const book = useBook();

const text = "A long remark that needs about three lines in a column of this width";

/** Heights in points of rows of the active sheet. */
const heights = (...addresses: string[]) =>
  book.run(async (context, sheet) => {
    const formats = addresses.map((address) => sheet.getRange(address).format.load("rowHeight"));
    await context.sync();
    return formats.map((format) => format.rowHeight);
  });

test.each([
  [9, 12],
  [11, 15],
  [12, 15.75],
  [14, 18.75],
  [16, 21],
  [18, 23.25],
])("a line of %d points takes Excel's height of %d points", (size, points) => {
  expect(Math.max(20, rowHeight(1, size)) * 0.75).toBe(Math.max(15, points));
});

test("a row grows with its font and its wrapped text, and shrinks again", async () => {
  await book.run(async (context, sheet) => {
    sheet.getRange("A1:A3").values = [["Title"], [text], [text]];
    sheet.getRange("A1").format.font.size = 16;
    sheet.getRange("A:A").format.columnWidth = 120;
    sheet.getRange("A2").format.wrapText = true;
    await context.sync();
  });
  const [title, wrapped, plain] = await heights("A1", "A2", "A3");
  expect([title, plain]).toEqual([21, 15]);
  expect(wrapped).toBeGreaterThanOrEqual(45);
  await book.run(async (context, sheet) => {
    sheet.getRange("A1").format.font.size = 11;
    sheet.getRange("A:A").format.columnWidth = 600;
    await context.sync();
  });
  expect(await heights("A1", "A2")).toEqual([15, 15]);
});

test("a height that was set stays, until the row is fitted", async () => {
  await book.run(async (context, sheet) => {
    sheet.getRange("1:1").format.rowHeight = 45;
    sheet.getRange("A1").values = [["Title"]];
    sheet.getRange("A1").format.font.size = 16;
    await context.sync();
  });
  expect(await heights("A1")).toEqual([45]);
  await book.run(async (context, sheet) => {
    sheet.getRange("1:1").format.autofitRows();
    await context.sync();
  });
  expect(await heights("A1")).toEqual([21]);
});

test("only heights that were set go into the file; the others are fitted when it is opened", async () => {
  await book.run(async (context, sheet) => {
    sheet.getRange("A1:A2").values = [["Title"], [text]];
    sheet.getRange("A1").format.font.size = 16;
    sheet.getRange("A2").format.wrapText = true;
    sheet.getRange("3:3").format.rowHeight = 30;
    await context.sync();
  });
  const before = await heights("A1", "A2", "A3");
  const snapshot = await book.book.snapshot();
  expect(snapshot.sheets[0].rowHeights).toEqual({ 2: 40 });
  await book.book.load(await readXlsx(await writeXlsx(snapshot)));
  expect(await heights("A1", "A2", "A3")).toEqual(before);
});

test("hidden rows and columns stay hidden through a file", async () => {
  const snapshot = await book.book.snapshot();
  const [sheet] = snapshot.sheets;
  const hidden = { ...sheet, rowHeights: { 1: 0 }, columnWidths: { 2: 0, 3: 100 } };
  await book.book.load({ ...snapshot, sheets: [hidden] });
  expect((await book.book.snapshot()).sheets[0]).toMatchObject({
    rowHeights: { 1: 0 },
    columnWidths: { 2: 0, 3: 100 },
  });
});
