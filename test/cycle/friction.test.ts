import { serialFromDate } from "../../src/planning/data/excelDate";
import type { RawTable } from "../../src/planning/data/table";
import { generateCompany } from "../../src/sample/generateCompany";
import { readTable } from "../../src/workbook/readTables";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import type { StepId } from "../../src/cycle/contract";
import { openCycleBook, openCycleOn, type CycleBook } from "../support/cycleBook";
import { workbookOf } from "../support/sampleWorkbook";
import { ownTable } from "../support/ownTables";
import { withItems } from "../support/fewItems";

/** What happens to workbooks in real life, while the add-in works on them. */
const { tables } = generateCompany({ size: "small", seed: 3 });
const few = withItems(tables, new Set(["BT-001", "BT-002", "FL-001", "SP-001"]));

let opened: CycleBook;
const open = async (content: RawTable[] = few) => (opened = await openCycleBook(content));
afterEach(() => opened.close());

const change = (work: (workbook: Excel.Workbook) => void) =>
  withWorkbook(async (context) => {
    work(context.workbook);
    await context.sync();
  });
const state = async (id: StepId) => (await opened.cycle.status()).find(({ step }) => step === id);
const cells = async (name: string) => (await withWorkbook((context) => readTable(context, name)))?.rows;
const sheetsNow = async () => (await opened.book.snapshot()).sheets;
const forecasts = () => cells("SOP_Fcst_Stat");

/** The forecasts of a workbook that nobody has meddled with. */
let undisturbed: Awaited<ReturnType<typeof forecasts>>;
beforeAll(async () => {
  await open();
  await opened.run("gather");
  await opened.run("demand");
  undisturbed = await forecasts();
  opened.close();
});

describe("tables that planners move, filter, hide and grow", () => {
  test("columns in another order, and rows hidden by hand or by a filter, change no digit", async () => {
    const moved = few.map((table) => ({
      ...table,
      headers: [...table.headers].reverse(),
      rows: table.rows.map((row) => table.headers.map((_, c) => row[c] ?? null).reverse()),
    }));
    const workbook = workbookOf(moved);
    // A filter hides rows, which a file says with a height of nothing.
    for (const sheet of workbook.sheets) for (let row = 5; row < 40; row++) sheet.rowHeights[row] = 0;
    opened = await openCycleOn(workbook);
    await opened.run("gather");
    await opened.run("demand");
    expect(await forecasts()).toEqual(undisturbed);
  });

  test("a table that grew is noticed, and its new rows count", async () => {
    await open();
    await opened.run("gather");
    const sales = few.find(({ name }) => name === "SalesHistory")!;
    const row = sales.rows[0].map((cell) => cell ?? "");
    row[sales.headers.indexOf("Month")] = serialFromDate(2026, 3, 1);
    await change(({ tables: all }) => all.getItem("SalesHistory").rows.add(undefined, [row]));
    expect(await state("gather")).toMatchObject({ state: "stale" });
    expect((await state("gather"))?.reason).toContain("SalesHistory");
    const months = async () => (await ownTable("SOP_Data_Clean")).headers;
    expect(await months()).not.toContain("2026-03");
    await opened.run("gather");
    expect(await months()).toContain("2026-03");
  });

  test("a renamed sheet of the planner is read all the same, and stays as it is", async () => {
    await open();
    await change(({ worksheets }) => {
      worksheets.getItem("SalesHistory").name = "Umsätze 2026 (neu)";
    });
    await opened.run("gather");
    await opened.run("demand");
    expect(await forecasts()).toEqual(undisturbed);
    const sheet = (await sheetsNow()).find(({ name }) => name === "Umsätze 2026 (neu)");
    expect(sheet?.tables.map(({ name }) => name)).toEqual(["SalesHistory"]);
    expect((await sheetsNow()).map(({ name }) => name)).not.toContain("SalesHistory");
  });
});

describe("a deleted sheet of the planner", () => {
  test("is said by its name, and what was planned before stays as it was", async () => {
    await open();
    await opened.run("gather");
    await opened.run("demand");
    await change(({ worksheets }) => worksheets.getItem("SalesHistory").delete());
    const gather = await state("gather");
    expect(gather?.state).not.toBe("done");
    expect(gather?.reason).toMatch(/SalesHistory|sales/i);
    await expect(opened.run("gather")).rejects.toThrow(/SalesHistory|sales/i);
    expect(await forecasts()).toEqual(undisturbed);
  });
});

describe("sheets of Concord that somebody changes", () => {
  test("a deleted result sheet: the step that wrote it is to be run again, and can be", async () => {
    await open();
    await opened.run("gather");
    await opened.run("demand");
    await change(({ worksheets }) => worksheets.getItem("SOP_Fcst_Consensus").delete());
    expect(await state("demand")).toMatchObject({ state: "stale" });
    await opened.run("demand");
    expect(await state("demand")).toMatchObject({ state: "done" });
    expect(await forecasts()).toEqual(undisturbed);
  });

  test("a protected result sheet: the step says so and leaves every sheet as it was", async () => {
    await open();
    await opened.run("gather");
    await change(({ worksheets }) => worksheets.getItem("SOP_Segments").protection.protect());
    const before = (await sheetsNow()).map(({ name, rows }) => ({ name, rows }));
    await expect(opened.run("gather")).rejects.toThrow(/protected/);
    expect((await sheetsNow()).map(({ name, rows }) => ({ name, rows }))).toEqual(before);
    await change(({ worksheets }) => worksheets.getItem("SOP_Segments").protection.unprotect());
    await opened.run("gather");
  });
});

describe("while a step runs", () => {
  test("a colleague's change to a table that it has read makes the result out of date", async () => {
    await open();
    let changed: Promise<void> | undefined;
    await opened.cycle.run("gather", {
      signal: new AbortController().signal,
      onProgress: ({ what }) => {
        if (changed || what.startsWith("Reading")) return;
        changed = change(({ tables: all }) => {
          all.getItem("Costs").getDataBodyRange().getCell(0, 2).values = [[99]];
        });
      },
    });
    expect(changed).toBeDefined();
    await changed;
    expect(await state("gather")).toMatchObject({ state: "stale" });
    expect((await state("gather"))?.reason).toContain("Costs");
    expect((await cells("Costs"))?.[0][2]).toBe(99);
  });

  test("a colleague who deletes a sheet that is being written stops the step, and nothing is half written", async () => {
    await open();
    await opened.run("gather");
    const early = (await sheetsNow()).map(({ name, rows }) => ({ name, rows }));
    let deleted: Promise<void> | undefined;
    const run = opened.cycle.run("gather", {
      signal: new AbortController().signal,
      onProgress: ({ what }) => {
        if (deleted || !what.startsWith("Writing")) return;
        deleted = change(({ worksheets }) => worksheets.getItem("SOP_Segments").delete());
      },
    });
    const end = await run.then(
      () => "done",
      (error: Error) => error.message,
    );
    await deleted;
    const own = (list: typeof early) => list.filter(({ name }) => !name.startsWith("SOP_"));
    expect(own((await sheetsNow()).map(({ name, rows }) => ({ name, rows })))).toEqual(own(early));
    expect(end).toMatch(/^A sheet, table or name that was there a moment ago is gone\. Run the step again\./);
    // What the step had written before stands again, the deleted sheet too.
    const again = (await sheetsNow()).map(({ name, rows }) => ({ name, rows }));
    const segments = (list: typeof early) =>
      list.find(({ name }) => name === "SOP_Segments")?.rows.map((row) => row.map((cell) => cell?.value));
    expect(segments(early)?.length).toBeGreaterThan(4);
    expect(segments(again)).toEqual(segments(early));
    await opened.run("gather");
    expect(await state("gather")).toMatchObject({ state: "done" });
  });
});

describe("manual calculation", () => {
  test("changes no digit: what is read back has been calculated", async () => {
    await open();
    await change(({ application }) => (application.calculationMode = "Manual"));
    await opened.run("gather");
    await opened.run("demand");
    expect(await forecasts()).toEqual(undisturbed);
    const manual = await cells("SOP_Fcst_Consensus");
    opened.close();
    await open();
    await opened.run("gather");
    await opened.run("demand");
    expect(await cells("SOP_Fcst_Consensus")).toEqual(manual);
  });
});
