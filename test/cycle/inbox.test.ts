import type { StepId, StepSummary, Tone } from "../../src/cycle/contract";
import { InputReader } from "../../src/cycle/inputs";
import { WorkbookExceptionDesk } from "../../src/cycle/monitor/exceptionDesk";
import { monthActuals } from "../../src/cycle/monitor/actuals";
import type { Company } from "../../src/planning/data/company";
import { monthStart } from "../../src/planning/data/excelDate";
import type { ExceptionEntry } from "../../src/cycle/monitor/exceptionContract";
import { generateCompany } from "../../src/sample/generateCompany";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withFinishedGoods } from "../support/fewItems";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { ownTable } from "../support/ownTables";

const { tables } = generateCompany({ size: "small", seed: 1 });
const few = new Set(["BT-001", "BT-002", "BT-003", "BT-004", "AC-002"]);
let opened: CycleBook;

beforeAll(async () => {
  opened = await openCycleBook(withFinishedGoods(tables, few));
  for (const step of ["gather", "demand", "supply", "reconcile", "review", "monitor"] as const)
    await opened.run(step);
}, 300_000);

afterAll(() => opened.close());

const inbox = async () => (await opened.cycle.exceptionDesk()).inbox();

test("exceptions of all steps stand in one list, ranked by money and capped", async () => {
  const { open, more, vital, currency } = await inbox();
  expect(currency).toBe("EUR");
  expect(open.length).toBeLessThanOrEqual(50);
  expect(more).toBeGreaterThanOrEqual(0);
  const money = open.map((entry) => entry.money);
  expect(money).toEqual([...money].sort((a, b) => b - a));
  expect(vital).toBeLessThan(open.length);
  const all = new Set([...open.map(({ step }) => step)]);
  expect([...all]).toEqual(expect.arrayContaining(["demand", "review", "monitor"]));
  expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
  expect(open.filter(({ money: each, target }) => each > 0 && !target)).toEqual([]);
});

async function answered(
  pick: (entry: ExceptionEntry) => boolean,
  resolution: string,
): Promise<ExceptionEntry> {
  const desk = await opened.cycle.exceptionDesk();
  const entry = (await inbox()).open.find(pick)!;
  await desk.answer(entry.id, { owner: "Ben", due: "2026-04-20", cause: "supply", resolution });
  return entry;
}

test("an answer to what step 6 found stands in its table, and the exception leaves the list", async () => {
  const entry = await answered(({ step }) => step === "monitor", "Second shift agreed");
  const { open, aside } = await inbox();
  expect(open.map(({ id }) => id)).not.toContain(entry.id);
  expect(aside).toContainEqual(
    expect.objectContaining({ id: entry.id, state: "resolved", owner: "Ben", cause: "supply" }),
  );
  const table = await ownTable("SOP_Exceptions");
  expect(table.where({ Id: entry.id }).map((row) => table.cell(row, "Resolution"))).toEqual([
    "Second shift agreed",
  ]);
});

test("an answer to another step's is kept in a register, stays across runs, and counts among the causes", async () => {
  const entry = await answered(({ step, money }) => step === "review" && money > 0, "");
  await opened.run("review");
  const { open, causes } = await inbox();
  expect(open).toContainEqual(
    expect.objectContaining({ id: entry.id, owner: "Ben", due: "2026-04-20", state: "open" }),
  );
  expect(causes.map(({ cause }) => cause)).toContain("supply");
  expect((await ownTable("SOP_Exception_Answers")).column("Id")).toEqual([entry.id]);
});

test("a snoozed one waits until its day, and what is not there is refused", async () => {
  const desk = await opened.cycle.exceptionDesk();
  const [entry] = (await inbox()).open;
  await desk.answer(entry.id, { snoozeUntil: "2026-03-20" });
  expect((await inbox()).aside).toContainEqual(expect.objectContaining({ id: entry.id, state: "snoozed" }));
  await desk.answer(entry.id, { snoozeUntil: "" });
  expect((await inbox()).open.map(({ id }) => id)).toContain(entry.id);
  await expect(desk.answer("nothing", { owner: "Ben" })).rejects.toThrow(/no longer there/);
});

test("who looks for the exceptions of a step or a person sees them, however many worse ones there are", async () => {
  const told = (step: StepId, tone: Tone, count: number): StepSummary => ({
    step,
    headline: "",
    facts: [],
    exceptions: Array.from({ length: count }, () => ({ tone, text: `Something about ${step}.` })),
    sheets: [],
    finishedAt: "2026-03-05T08:00:00Z",
    inputHash: "",
  });
  const summaries = [told("demand", "bad", 200), told("gather", "warning", 1)];
  const desk = new WorkbookExceptionDesk(
    new InputReader(),
    () => Promise.resolve(summaries),
    () => new Date("2026-03-05T08:00:00Z"),
  );
  const all = await desk.inbox();
  expect(all.open).toHaveLength(50);
  expect(all.open.filter(({ step }) => step === "gather")).toEqual([]);
  const { open, more } = await desk.inbox({ step: "gather" });
  expect(open).toMatchObject([{ step: "gather", text: "Something about gather." }]);
  expect(more).toBe(0);
  await desk.answer(open[0].id, { owner: "Zoe" });
  const hers = await desk.inbox({ owner: "Zoe" });
  expect(hers.open.map(({ id }) => id)).toEqual([open[0].id]);
  expect(hers.owners).toEqual(expect.arrayContaining(["Ben", "Zoe"]));
  expect((await desk.inbox({ owner: "" })).open.filter(({ owner }) => owner !== "")).toEqual([]);
});

test("what somebody owes by a day goes on into the next cycle", async () => {
  const desk = await opened.cycle.exceptionDesk();
  const entry = (await inbox()).open.find(
    ({ step, rule }) => step === "monitor" && rule.endsWith("off plan"),
  )!;
  await desk.answer(entry.id, { due: "2026-03-20" });
  await opened.run("monitor");
  expect((await inbox()).open.map(({ id }) => id)).toContain(entry.id);
});

test("sales that are dated by the day say themselves how far the running month has come", async () => {
  const { company } = await new InputReader().read();
  const { actuals, settings } = company;
  const sales = (measure: string): boolean => measure === "sales";
  const first = monthStart(settings.firstMonth);
  const upTo = (day: number): Company => ({
    ...company,
    actuals: {
      ...actuals,
      date: actuals.date.map((date, i) => (sales(actuals.measure[i]) ? first + day - 1 : date)),
    },
  });
  const covered = (day: number, today: number): number | undefined =>
    monthActuals(upTo(day), first + today - 1)?.covered;
  expect(covered(12, 13)).toBeCloseTo(12 / 31, 9);
  // A month's total is dated on the first, and a month that is over is whole whenever its last sale was.
  expect(covered(1, 13)).toBe(1);
  expect(covered(28, 32)).toBe(1);
});

test("before the month is over, items that will miss it stand in a table, in the figures and among the exceptions", async () => {
  await withWorkbook(async (context) => {
    const settings = context.workbook.tables.getItem("Settings");
    settings.rows.add(undefined, [["Actual days", 10, "days of March that the actuals cover"]]);
    await context.sync();
  });
  const { facts, sheets } = await opened.run("monitor");
  expect(sheets).toContain("SOP_Run_Rate");
  const paces = await ownTable("SOP_Run_Rate");
  const [miss] = paces.where({ "Will miss": "yes" });
  // A whole month's sales in ten days.
  expect(Number(paces.cell(miss, "At this pace"))).toBeCloseTo(
    (Number(paces.cell(miss, "Sold so far")) * 31) / 10,
    0,
  );
  const missing = paces.where({ "Will miss": "yes" }).length;
  expect(facts).toContainEqual(
    expect.objectContaining({ label: "Will miss the month", value: `${missing} of ${few.size} items` }),
  );
  expect((await inbox()).open).toContainEqual(
    expect.objectContaining({ rule: "Will miss the month", key: paces.cell(miss, "Item") }),
  );
}, 60_000);

test("the days of a month count in every cycle, and those of the month before in none", async () => {
  const desk = await opened.cycle.monitorDesk();
  const days = async () => (await new InputReader().read()).company.settings.actualDays;
  const write = (value: number) =>
    withWorkbook(async (context) => {
      const settings = context.workbook.tables.getItem("Settings");
      settings.getDataBodyRange().getLastRow().getCell(0, 1).values = [[value]];
      await context.sync();
    });
  expect(await days()).toBe(10);
  await desk.rollForward("Ana", "A test");
  expect(await opened.cycle.label()).toBe("2026-04");
  expect(await days()).toBeNaN();
  await write(12);
  expect(await days()).toBe(12);
  await desk.rollForward("Ana", "A test");
  expect(await days()).toBeNaN();
  await desk.undoRoll();
  expect(await days()).toBe(12);
}, 60_000);
