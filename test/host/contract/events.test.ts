import { useBook } from "../support/book";

const book = useBook();

/** Lets events that are on their way arrive. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

test("onChanged of a sheet tells what was changed, and by whom", async () => {
  const seen: unknown[] = [];
  await book.run(async (context, sheet) => {
    sheet.onChanged.add(async ({ address, changeType, triggerSource }) => {
      seen.push([address, changeType, triggerSource]);
    });
    await context.sync();
    sheet.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("B2").format.fill.color = "#FFFF00";
    context.workbook.worksheets.add("Other").getRange("A1").values = [[1]];
    await context.sync();
  });
  await pause();
  expect(seen).toEqual([["B2:C3", "RangeEdited", "ThisLocalAddin"]]);
});

test("formulas that follow raise onCalculated, not onChanged", async () => {
  const seen: string[] = [];
  await book.run(async (context, sheet) => {
    sheet.getRange("A1:A2").formulas = [[1], ["=A1*2"]];
    await context.sync();
    sheet.getRange("A2").load("values");
    await context.sync();
    sheet.onChanged.add(async ({ address }) => void seen.push(`changed ${address}`));
    sheet.onCalculated.add(async () => void seen.push("calculated"));
    await context.sync();
    sheet.getRange("A1").values = [[5]];
    await context.sync();
    sheet.getRange("A2").load("values");
    await context.sync();
  });
  await pause();
  expect(seen).toEqual(["changed A1", "calculated"]);
});

test("onChanged of a table tells the part of the change inside the table", async () => {
  const seen: string[] = [];
  await book.run(async (context, sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Item", "Units"],
      ["Bolt", 1],
      ["Nut", 2],
    ];
    const table = sheet.tables.add("A1:B3", true);
    await context.sync();
    table.onChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
    sheet.getRange("B3:D5").values = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    sheet.getRange("F9").values = [[1]];
    await context.sync();
  });
  await pause();
  expect(seen).toEqual(["B3"]);
});

test("sheets that come, go, get another name or become active", async () => {
  const seen: string[] = [];
  await book.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void seen.push("added"));
    worksheets.onDeleted.add(async () => void seen.push("deleted"));
    worksheets.onNameChanged.add(async ({ nameAfter }) => void seen.push(`named ${nameAfter}`));
    worksheets.onActivated.add(async () => void seen.push("activated"));
    await context.sync();
    const sheet = worksheets.add("Plan");
    sheet.name = "Supply";
    await context.sync();
    seen.push("-");
    sheet.activate();
    await context.sync();
    worksheets.getItem("Sheet1").delete();
    await context.sync();
  });
  await pause();
  expect(seen).toEqual(["added", "named Supply", "-", "activated", "deleted"]);
});

test("onSelectionChanged follows what is selected", async () => {
  const seen: string[] = [];
  await book.run(async (context, sheet) => {
    sheet.onSelectionChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
    sheet.getRange("C3:D4").select();
    await context.sync();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    seen.push(selected.address, active.address);
  });
  await pause();
  expect(seen).toEqual(["C3:D4", "Sheet1!C3:D4", "Sheet1!C3"]);
});

test("no events while the add-in has switched them off, or after a handler was removed", async () => {
  const seen: string[] = [];
  await book.run(async (context, sheet) => {
    const handler = sheet.onChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    sheet.getRange("A2").values = [[1]];
    await context.sync();
    await pause();
    handler.remove();
    await context.sync();
    sheet.getRange("A3").values = [[1]];
    await context.sync();
  });
  await pause();
  expect(seen).toEqual(["A2"]);
});

test("the range of an event can be read in its handler", async () => {
  const seen: unknown[] = [];
  await book.run(async (context, sheet) => {
    sheet.onChanged.add(async (event) => {
      await book.run(async (inner) => {
        const range = event.getRange(inner).load("values,address");
        await inner.sync();
        seen.push(range.address, range.values);
      });
    });
    await context.sync();
    sheet.getRange("A1:B1").values = [[1, 2]];
    await context.sync();
  });
  await pause();
  expect(seen).toEqual(["Sheet1!A1:B1", [[1, 2]]]);
});
