import { z } from "zod";
import { readDocument, writeDocument } from "../../src/workbook/documents";
import { publishSheets } from "../../src/workbook/publish";
import { readRange, readSourceTables, readTable } from "../../src/workbook/readTables";
import { readSetting, writeSetting } from "../../src/workbook/settings";
import { onWaiting } from "../../src/workbook/waiting";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { workbookOf } from "../support/sampleWorkbook";
import { useWorkbook } from "../support/useWorkbook";

const opened = useWorkbook();

const put = (sheet: string, address: string, values: unknown[][]) =>
  withWorkbook(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).formulas = values;
    await context.sync();
  });

describe("reading the planner's tables", () => {
  test("types, blanks, dates as numbers, Excel errors as blanks with their cell", async () => {
    await opened.book.load(
      workbookOf([
        {
          name: "Sales",
          headers: ["Month", "Item", "Qty"],
          rows: [
            [46082, "A", 5],
            [46113, "B", null],
            [46143, "007", 7],
          ],
        },
      ]),
    );
    await put("Sales", "C3", [["=1/0"]]);
    const [table] = await withWorkbook((context) => readSourceTables(context));
    expect(table).toMatchObject({
      name: "Sales",
      sheet: "Sales",
      address: "A1:C4",
      headers: ["Month", "Item", "Qty"],
    });
    expect(table.rows).toEqual([
      [46082, "A", 5],
      [46113, "B", null],
      [46143, "007", 7],
    ]);
    expect(table.errors).toEqual([{ address: "C3", error: "#DIV/0!" }]);
  });

  test("a sheet without a table counts when its first row holds headers; blank rows at the end do not", async () => {
    await opened.book.load(workbookOf([{ name: "T", headers: ["X"], rows: [[1]] }]));
    await withWorkbook(async (context) => {
      for (const name of ["Plain", "Notes"]) context.workbook.worksheets.add(name);
      await context.sync();
    });
    await put("Plain", "B2:C4", [
      ["Item", "Qty"],
      ["A", 1],
      ["B", 2],
    ]);
    await put("Notes", "A1:B2", [
      ["Remark", ""],
      ["", "only here"],
    ]);
    const tables = await withWorkbook((context) => readSourceTables(context));
    expect(tables.map(({ name, address }) => [name, address])).toEqual([
      ["T", "A1:A2"],
      ["Plain", "B2:C4"],
    ]);
  });

  test("Concord's own sheets are no source", async () => {
    const spec: SheetSpec = {
      name: "SOP_X",
      title: "x",
      note: "x",
      origin: "x",
      blocks: [
        {
          kind: "table",
          name: "SOP_X",
          columns: [{ header: "Item", format: "text", width: 9 }],
          rows: [["A"]],
        },
      ],
      charts: [],
      print: "width",
    };
    await withWorkbook((context) => publishSheets(context, "gather", [spec]));
    expect(await withWorkbook((context) => readSourceTables(context))).toEqual([]);
    expect(await withWorkbook((context) => readTable(context, "SOP_X"))).toMatchObject({ rows: [["A"]] });
    expect(await withWorkbook((context) => readTable(context, "SOP_Y"))).toBeUndefined();
  });

  test("a range of the user's choice, or a sentence when it has no headers", async () => {
    await put("Sheet1", "A1:B3", [
      ["Item", "Qty"],
      ["A", 1],
      ["B", 2],
    ]);
    expect((await withWorkbook((context) => readRange(context, "Sheet1", "A1:B3"))).rows).toEqual([
      ["A", 1],
      ["B", 2],
    ]);
    await expect(withWorkbook((context) => readRange(context, "Sheet1", "A3:C4"))).rejects.toThrow(
      "The first row of Sheet1!A3:C4 holds no headers.",
    );
  });

  test("10,000 rows come whole, in blocks", async () => {
    const rows = Array.from({ length: 10_000 }, (_, r) => [r, `I-${r}`, r * 1.5, r % 2 === 0 ? null : "x"]);
    await opened.book.load(workbookOf([{ name: "Big", headers: ["N", "Item", "Qty", "Flag"], rows }]));
    const [table] = await withWorkbook((context) => readSourceTables(context));
    expect(table.rows).toEqual(rows);
  });
});

describe("settings and documents", () => {
  const kind = { name: "test", schema: z.object({ version: z.literal(1), values: z.array(z.number()) }) };

  test("are kept, replaced and removed", async () => {
    await withWorkbook(async (context) => {
      expect(await readSetting(context, "Pane")).toBeUndefined();
      await writeSetting(context, "Pane", { step: "demand" });
      expect(await readSetting(context, "Pane")).toEqual({ step: "demand" });
      await writeSetting(context, "Pane", undefined);
      expect(await readSetting(context, "Pane")).toBeUndefined();
      expect(await readDocument(context, kind)).toBeUndefined();
      await writeDocument(context, kind, { version: 1, values: [1, 2] });
      await writeDocument(context, kind, { version: 1, values: [3] });
      expect(await readDocument(context, kind)).toEqual({ version: 1, values: [3] });
      await writeDocument(context, kind, undefined);
      expect(await readDocument(context, kind)).toBeUndefined();
    });
  });

  test("survive saving and opening the workbook", async () => {
    await withWorkbook((context) => writeDocument(context, kind, { version: 1, values: [7] }));
    const saved = await opened.book.snapshot();
    await opened.book.load(saved);
    expect(await withWorkbook((context) => readDocument(context, kind))).toEqual({ version: 1, values: [7] });
  });

  test("of another shape, written by another version, are no documents", async () => {
    const newer = { name: "test", schema: z.object({ version: z.literal(2) }) };
    await withWorkbook((context) => writeDocument(context, newer, { version: 2 }));
    expect(await withWorkbook((context) => readDocument(context, kind))).toBeUndefined();
  });
});

describe("the way into the workbook", () => {
  const officeError = (code: string) => Object.assign(new Error("from Office"), { code, debugInfo: {} });

  test("waits while a cell is being edited, and says so", async () => {
    let attempts = 0;
    const told: boolean[] = [];
    onWaiting((waiting) => told.push(waiting));
    const answer = await withWorkbook(() => {
      attempts += 1;
      return attempts < 3
        ? Promise.reject(officeError("InvalidOperationInCellEditMode"))
        : Promise.resolve("done");
    });
    expect([answer, attempts]).toEqual(["done", 3]);
    expect(told).toEqual([true, false, true, false]);
  });

  test("says when Excel holds an answer back until a cell is no longer edited", async () => {
    const told: boolean[] = [];
    onWaiting((waiting) => told.push(waiting));
    const { host } = opened.book;
    const execute = host.interpreter.execute.bind(host.interpreter);
    host.interpreter.execute = async (...request) => {
      await new Promise((resolve) => setTimeout(resolve, 4_300));
      return execute(...request);
    };
    try {
      await withWorkbook((context) => context.sync());
    } finally {
      host.interpreter.execute = execute;
    }
    expect(told).toEqual([true, false]);
  });

  test("turns Office errors into sentences", async () => {
    const missing = withWorkbook(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(missing).rejects.toMatchObject({ name: "WorkbookError", code: "ItemNotFound" });
    await expect(withWorkbook(() => Promise.reject(officeError("AccessDenied")))).rejects.toThrow(
      /protected, read-only/,
    );
    await expect(withWorkbook(() => Promise.reject(new Error("our own")))).rejects.toThrow("our own");
  });
});
