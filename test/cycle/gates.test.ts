import type { RawTable } from "../../src/planning/data/table";
import { openCycle } from "../../src/cycle";
import type { StepId } from "../../src/cycle/contract";
import { StepUndo } from "../../src/cycle/stepUndo";
import { dateSerial } from "../../src/workbook/cells";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { oneFamily } from "../support/oneFamily";
import { openGates } from "../support/openGates";
import { ownTable, sum } from "../support/ownTables";

const small = oneFamily();
const without = (...names: string[]) => small.filter(({ name }) => !names.includes(name));

let opened: CycleBook;
const open = async (content: RawTable[]) => {
  opened = await openCycleBook(content);
  return opened;
};
afterEach(() => opened.close());

const states = async () =>
  Object.fromEntries((await opened.cycle.status()).map(({ step, state }) => [step, state]));
const reason = async (id: StepId) =>
  (await opened.cycle.status()).find(({ step }) => step === id)?.reason ?? "";
const write = (sheet: string, address: string, value: string | number) =>
  withWorkbook(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
const sheetNames = async () => (await opened.book.snapshot()).sheets.map(({ name }) => name);

/** The first sheet of Concord lists all others, with links. */
async function opensWithItsContents(usersSheets: string[]): Promise<void> {
  const ours = (await sheetNames()).slice(usersSheets.length);
  expect(ours[0]).toBe("SOP_Index");
  const index = await ownTable("SOP_Index");
  expect(index.column("Sheet").sort()).toEqual(ours.slice(1).sort());
  const [clean] = index.where({ Sheet: "SOP_Data_Clean" });
  expect(index.cell(clean, "Step")).toBe("Gather");
  expect(index.cell(clean, "Made (UTC)")).toBeGreaterThan(dateSerial("2026-01-01"));
  expect(String(index.cell(clean, "About")).length).toBeGreaterThan(40);
  expect(index.where({ Sheet: "SOP_Changes" }).map((row) => index.cell(row, "Step"))).toEqual(["All steps"]);
  const cell = (await opened.book.snapshot()).sheets
    .find(({ name }) => name === "SOP_Index")!
    .rows.flat()
    .find((each) => each?.value === "SOP_Data_Clean");
  expect(cell?.formula).toBe(`=HYPERLINK("#SOP_Data_Clean!A1","SOP_Data_Clean")`);
}

describe("gates", () => {
  test("without sales every step says which table and columns it needs", async () => {
    await open(without("SalesHistory"));
    expect(await states()).toMatchObject({ gather: "blocked", demand: "blocked" });
    expect(await reason("gather")).toMatch(
      /needs a table SalesHistory with the columns Month, Item and Qty ordered/,
    );
    await expect(opened.run("gather")).rejects.toThrow(/needs a table SalesHistory/);
  });

  test("a step waits for the one before it", async () => {
    await open(small);
    expect(await states()).toMatchObject({ gather: "ready", demand: "blocked" });
    expect(await reason("demand")).toBe("Demand reads the result of Gather. Run Gather first.");
    await opened.run("gather");
    expect(await states()).toMatchObject({ gather: "done", demand: "ready" });
  });

  test("missing actuals block monitoring alone", async () => {
    await open(without("Actuals", "Budget", "Resources", "BillOfResources"));
    for (const step of ["gather", "demand", "supply", "reconcile", "review"] as const) await opened.run(step);
    expect(await states()).toMatchObject({ review: "done", monitor: "blocked" });
    expect(await reason("monitor")).toMatch(/needs a table Actuals/);
  });

  test("an empty workbook is told what to bring", async () => {
    await open([{ name: "Notes", headers: ["Text"], rows: [["hello"]] }]);
    expect(await opened.cycle.label()).toBe("");
    expect(await reason("gather")).toMatch(/^Gather needs a table SalesHistory with/);
  });
});

describe("stale results", () => {
  test("a changed cell makes the results that used it stale, and says which table changed", async () => {
    await open(small);
    await opened.run("gather");
    await opened.run("demand");
    await write("SalesHistory", "F2", 123456);
    expect(await states()).toMatchObject({ gather: "stale" });
    expect(await reason("gather")).toBe("SalesHistory changed since Gather ran. Run it again.");
    await opened.run("gather");
    expect(await states()).toMatchObject({ gather: "done" });
  });

  test("a consensus that the planner overwrites is what supply plans with", async () => {
    await open(small);
    for (const step of ["gather", "demand", "supply"] as const) await opened.run(step);
    const consensus = await ownTable("SOP_Fcst_Consensus");
    const row = consensus.rows.findIndex((each) => each[3] === "Consensus");
    const before = consensus.months(consensus.rows[row]);
    await write("SOP_Fcst_Consensus", `F${row + 6}`, before[0] + 1000);
    expect(await states()).toMatchObject({ demand: "done", supply: "stale" });
    expect(await reason("supply")).toBe("SOP_Fcst_Consensus changed since Supply ran. Run it again.");
    await opened.run("supply");
    const inventory = await ownTable("SOP_Plan_Inv");
    const [demand] = inventory.where({ Item: consensus.rows[row][0], Measure: "Demand" });
    expect(inventory.months(demand)[0]).toBeCloseTo(before[0] + 1000, 2);
  });

  test("a refused correction stays refused, and the forecast goes without it", async () => {
    await open(small);
    await opened.run("gather");
    const adjust = await ownTable("SOP_Data_Adjust");
    const column = String.fromCharCode(65 + adjust.headers.indexOf("Apply"));
    const address = await withWorkbook(async (context) => {
      const range = context.workbook.tables.getItem("SOP_Data_Adjust").getDataBodyRange().load("address");
      await context.sync();
      return range.address;
    });
    const top = Number(/![A-Z]+(\d+)/.exec(address)?.[1]);
    await write("SOP_Data_Adjust", `${column}${top}`, "no");
    await opened.run("gather");
    const again = await ownTable("SOP_Data_Adjust");
    expect(again.column("Apply")[0]).toBe("no");
    const clean = await ownTable("SOP_Data_Clean");
    const item = again.cell(again.rows[0], "Item");
    expect(sum(clean.months(clean.where({ Item: item })[0]))).toBeGreaterThan(0);
  });
});

describe("undo and refusal", () => {
  test("undo of a first run takes the sheets away", async () => {
    await open(small);
    const before = await sheetNames();
    await opened.run("gather");
    await opensWithItsContents(before);
    await opened.cycle.undo("gather");
    // The log of changes stays and tells of both: it only ever grows.
    expect(await sheetNames()).toEqual([...before, "SOP_Changes"]);
    expect(await states()).toMatchObject({ gather: "ready" });
    await expect(opened.cycle.undo("gather")).rejects.toThrow(/nothing to take back for Gather/);
  });

  test("undo of a second run brings back the first result, the planner's edits included", async () => {
    await open(small);
    await opened.run("gather");
    await opened.run("demand");
    await write("SOP_Fcst_Consensus", "F6", 77);
    await opened.run("demand");
    expect(
      (await ownTable("SOP_Fcst_Consensus")).months((await ownTable("SOP_Fcst_Consensus")).rows[0])[0],
    ).not.toBe(77);
    await opened.cycle.undo("demand");
    const consensus = await ownTable("SOP_Fcst_Consensus");
    expect(consensus.months(consensus.rows[0])[0]).toBe(77);
    expect(await states()).toMatchObject({ demand: "done" });
  });

  test("what a large step wrote over can be taken back while the pane is open, and is not kept in the file", async () => {
    await open(small);
    await opened.run("gather");
    const step = (await opened.cycle.glance()).steps[0];
    const [undo, reopened] = [new StepUndo(true, 10), new StepUndo(true, 10)];
    const found = { summary: step.summary!, inputs: {} };
    await withWorkbook(async (context) => {
      const before = await undo.capture(context, "gather");
      await undo.keep(context, "gather", "2026-03", before, found);
      const kept = await undo.read(context, "gather", "2026-03");
      expect(kept?.sheets.map(({ name }) => name)).toEqual(step.summary?.sheets);
      expect(kept?.step).toEqual(found);
      expect(await undo.read(context, "gather", "2026-04")).toBeUndefined();
      expect(await reopened.read(context, "gather", "2026-03")).toBeUndefined();
      await undo.forget(context, "gather");
      expect(await undo.read(context, "gather", "2026-03")).toBeUndefined();
    });
  });

  test("an unattended cycle keeps no way back, nor one from before", async () => {
    await open(small);
    await opened.run("gather");
    await withWorkbook(async (context) => {
      context.workbook.worksheets.getItem("SOP_Segments").name = "It's ours";
      await context.sync();
    });
    const cycle = await openCycle({ now: () => new Date("2026-03-05T09:00:00Z"), unattended: true });
    await cycle.run("gather", { signal: new AbortController().signal, onProgress: () => undefined });
    await expect(opened.cycle.undo("gather")).rejects.toThrow(/nothing to take back for Gather/);
    expect(await states()).toMatchObject({ gather: "done" });
    // The contents follow a sheet that was given another name meanwhile.
    const listed = (await ownTable("SOP_Index")).column("Sheet");
    expect(listed).toContain("It's ours");
    expect(listed).not.toContain("SOP_Segments");
  });

  test("a sheet of the user with Concord's name is left alone, and the step says so", async () => {
    await open([...small, { name: "SOP_Segments", headers: ["Mine", "Yours"], rows: [[1, 2]] }]);
    await expect(opened.run("gather")).rejects.toThrow(
      /already has a sheet "SOP_Segments" that Concord did not make/,
    );
    expect(await sheetNames()).not.toContain("SOP_Data_Clean");
    const { sheets } = await opened.book.snapshot();
    expect(sheets.find(({ name }) => name === "SOP_Segments")?.rows[1].map((cell) => cell?.value)).toEqual([
      1, 2,
    ]);
  });

  test("a cancelled step leaves the state before", async () => {
    await open(small);
    const before = await sheetNames();
    const controller = new AbortController();
    const running = opened.cycle.run("gather", {
      signal: controller.signal,
      onProgress: ({ what }) => what.startsWith("Writing") && controller.abort(),
    });
    await expect(running).rejects.toMatchObject({ kind: "cancelled" });
    expect(await sheetNames()).toEqual(before);
    expect(await states()).toMatchObject({ gather: "ready" });
  });
});

describe("registers", () => {
  test("answers stay, and a plan changed after sign-off says so", async () => {
    await open(small);
    for (const step of ["gather", "demand", "supply", "reconcile", "review"] as const) await opened.run(step);
    const decisions = await ownTable("SOP_Decisions");
    const [first] = decisions.rows;
    const owner = String.fromCharCode(65 + decisions.headers.indexOf("Owner"));
    if (first) await write("SOP_Decisions", `${owner}6`, "Ana");
    await write("SOP_Signoffs", "B6", "Ben");
    await write("SOP_Signoffs", "C6", "approved");
    await opened.run("review");
    const waiting = await ownTable("SOP_Signoffs");
    expect(waiting.cell(waiting.rows[0], "State")).toBe("waits for its gates");
    expect(waiting.cell(waiting.rows[0], "Seal")).toBeNull();
    await openGates(opened.cycle);
    await opened.run("review");
    const signed = await ownTable("SOP_Signoffs");
    expect(signed.cell(signed.rows[0], "State")).toBe("signed");
    expect(signed.cell(signed.rows[0], "Seal")).toMatch(/^[0-9a-f]{16}$/);
    if (first) expect((await ownTable("SOP_Decisions")).column("Owner")[0]).toBe("Ana");
    await write("SOP_Plan_Inv", "E6", 999999);
    await opened.run("review");
    const changed = await ownTable("SOP_Signoffs");
    expect(changed.cell(changed.rows[0], "State")).toBe("changed since sign-off");
  });

  test("the record of the cycle says at a glance what is done, without reading a table", async () => {
    await open(small);
    expect((await opened.cycle.glance()).steps.map(({ state }) => state)).toEqual([
      "ready",
      ...Array<string>(5).fill("blocked"),
    ]);
    await opened.run("gather");
    const { label, steps } = await opened.cycle.glance();
    expect(label).toBe(await opened.cycle.label());
    expect(steps.map(({ state }) => state).slice(0, 3)).toEqual(["done", "ready", "blocked"]);
    expect(steps[0].summary?.headline).toMatch(/sales records/);
    expect(steps[2].reason).toMatch(/Run Demand first\.$/);
  });

  test("preview says what will be written and where", async () => {
    await open(small);
    expect(await opened.cycle.preview("gather")).toMatch(
      /^Writes \d+ sheets: SOP_Data_Issues \(\d+ rows × \d+ columns\), .*Your own sheets stay as they are\.$/,
    );
  });

  test("reveal takes the user to a cell; a formula goes into an empty cell only", async () => {
    await open(small);
    await opened.cycle.reveal({ sheet: "Items", address: "T2" });
    await expect(opened.cycle.insertFormula("=1+1")).resolves.toEqual({ sheet: "Items", address: "T2" });
    await opened.cycle.reveal({ sheet: "Items", address: "A2" });
    await expect(opened.cycle.insertFormula("=1+1")).rejects.toThrow(/Cell A2 of Items is not empty/);
  });
});
