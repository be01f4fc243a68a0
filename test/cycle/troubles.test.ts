import path from "node:path";
import { generateCompany } from "../../src/sample/generateCompany";
import { openCycle } from "../../src/cycle";
import { recalculateAll } from "../../src/workbook/navigate";
import { readTable } from "../../src/workbook/readTables";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { useWorkers } from "../../src/worker/engine";
import { nodeWorkers } from "../../src/worker/nodeWorkers";
import type { WorkerSource } from "../../src/worker/pool";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withItems } from "../support/fewItems";
import { buildWorker } from "../worker/support/buildWorker";

/** What breaks around the workbook: workers that die, files that cannot be changed, functions that Excel has lost. */
const { tables } = generateCompany({ size: "small", seed: 3 });
const few = withItems(tables, new Set(["BT-001", "BT-002", "FL-001", "SP-001"]));

let opened: CycleBook;
beforeAll(async () => {
  opened = await openCycleBook(few);
  await opened.run("gather");
  await opened.run("demand");
}, 60_000);
afterEach(() => useWorkers(undefined));
afterAll(() => opened.close());

const cells = async () => (await opened.book.snapshot()).sheets.map(({ name, rows }) => ({ name, rows }));
const plan = () => withWorkbook((context) => readTable(context, "SOP_Plan_Inv"));
const selectCell = (address: string) =>
  withWorkbook(async (context) => {
    context.workbook.worksheets.getItem("Items").getRange(address).select();
    await context.sync();
  });
const state = async (step: string) => (await opened.cycle.status()).find((each) => each.step === step)?.state;

describe("a lost worker", () => {
  const planning = buildWorker(path.join(__dirname, "../../src/worker/planning.nodeWorker.ts"));
  const dying = buildWorker(path.join(__dirname, "../worker/support/dyingWorker.ts"));
  let started: number;

  /** Workers of which the first ones end as soon as they get work. */
  const workers = (lost: number): WorkerSource => ({
    size: 1,
    create: (onLost) => nodeWorkers(started++ < lost ? dying : planning, 1).create(onLost),
  });
  beforeEach(() => {
    started = 0;
  });

  test("is replaced, and the step ends as if nothing had happened", async () => {
    await opened.run("supply");
    const undisturbed = (await plan())?.rows;
    expect(undisturbed?.length).toBeGreaterThan(0);
    await opened.cycle.undo("supply");
    useWorkers(workers(1));
    await opened.run("supply");
    expect(started).toBeGreaterThan(1);
    expect((await plan())?.rows).toEqual(undisturbed);
    await opened.cycle.undo("supply");
  });

  test("that is lost again stops the step with a sentence; the workbook stays, and the next run works", async () => {
    const before = await cells();
    useWorkers(workers(Infinity));
    await expect(opened.run("supply")).rejects.toMatchObject({
      name: "PlanningError",
      message: expect.stringMatching(/^The calculation was lost twice .*ended with code 137/),
    });
    expect(await cells()).toEqual(before);
    expect(await state("supply")).toBe("ready");
    useWorkers(workers(0));
    await opened.run("supply");
    expect(await state("supply")).toBe("done");
  });
});

test("a workbook that is open for viewing is read, and every change refused with a sentence", async () => {
  await selectCell("AA9");
  const before = await cells();
  opened.book.host.interpreter.readOnly = true;
  expect(await state("gather")).toBe("done");
  expect(await opened.cycle.preview("demand")).toMatch(/^Writes \d+ sheets/);
  await expect(opened.run("demand")).rejects.toMatchObject({
    name: "WorkbookError",
    code: "AccessDenied",
    message: expect.stringMatching(/read-only or opened for viewing/),
  });
  const desk = await opened.cycle.gatherDesk();
  await expect(desk.choose("Promotions", { role: "none", fields: {} })).rejects.toThrow(/read-only/);
  await expect(opened.cycle.insertFormula("=SOP.VERSION()")).rejects.toThrow(/read-only/);
  opened.book.host.interpreter.readOnly = false;
  expect(await cells()).toEqual(before);
  await opened.run("demand");
});

test("formulas of functions that Excel has lost are found, said and put right again", async () => {
  const written = "=_xldudf_SOP_VERSION()";
  await withWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Items");
    sheet.getRange("AA2").formulas = [["=SOP.NOSUCHFUNCTION(1)"]];
    sheet.getRange("AA3").formulas = [[written]];
    await context.sync();
  });
  await withWorkbook(recalculateAll);
  expect(await opened.cycle.unknownNames("sheets")).toContainEqual({ sheet: "Items", address: "AA2" });
  const desk = await opened.cycle.doctorDesk();
  const progress: number[] = [];
  const { complaints } = await desk.examine({ onProgress: ({ done }) => progress.push(done) });
  expect([progress.length > 2, Math.max(...progress)]).toEqual([true, 90]);
  await expect(desk.examine({ signal: AbortSignal.abort() })).rejects.toThrow("no table was changed");
  const lost = complaints.filter(({ address }) => ["AA2", "AA3"].includes(address));
  expect(lost.map(({ address }) => address).sort()).toEqual(["AA2", "AA3"]);
  for (const { text } of lost) expect(text.length).toBeGreaterThan(20);
  await desk.repair(lost.filter(({ repair }) => repair !== "").map(({ id }) => id));
  const after = await withWorkbook(async (context) => {
    const range = context.workbook.worksheets.getItem("Items").getRange("AA3").load("formulas,values");
    await context.sync();
    return [range.formulas[0][0], range.values[0][0]];
  });
  expect(after[0]).toBe("=SOP.VERSION()");
});

test("what a step found, and the way back from it, survive closing the pane and the file", async () => {
  const before = (await opened.cycle.glance()).steps;
  const saved = await opened.book.snapshot();
  await opened.book.load(saved);
  const again = await openCycle({ now: () => new Date("2026-03-06T08:00:00Z") });
  expect((await again.glance()).steps).toEqual(before);
  expect((await again.status()).find(({ step }) => step === "demand")?.state).toBe("done");
  await again.undo("demand");
  await expect(again.undo("demand")).rejects.toThrow("nothing to take back");
});
