import { InputReader } from "../../src/cycle/inputs";
import { WorkbookGateDesk } from "../../src/cycle/review/gateDesk";
import { openCycle } from "../../src/cycle";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { oneFamily } from "../support/oneFamily";
import { ownTable } from "../support/ownTables";

let opened: CycleBook;
beforeAll(async () => (opened = await openCycleBook(oneFamily())), 60_000);
afterAll(() => opened.close());

const logged = async () =>
  (await (await opened.cycle.auditDesk()).log("SOP_Gates", 100)).entries.map(
    ({ row, column, after }) => `${row} · ${column}: ${String(after)}`,
  );

test("of the gates the log tells who waived what and why, not that Concord looked at them", async () => {
  await opened.run("gather");
  const desk = new WorkbookGateDesk(new InputReader(), () => new Date("2026-03-05T08:00:00Z"));
  await desk.renew();
  expect((await ownTable("SOP_Gates")).rows.length).toBeGreaterThan(3);
  expect(await logged()).toEqual([]);
  const { id: gate } = (await desk.gates()).find(({ state }) => state === "closed")!;
  await desk.waive([{ gate, reason: "Known rounding", by: "Ann" }]);
  const waiver = [`${gate} · Waiver: Known rounding`, `${gate} · Waived by: Ann`];
  expect(await logged()).toEqual(expect.arrayContaining(waiver));
  expect(await logged()).toHaveLength(3);
  await opened.run("demand");
  await desk.renew();
  expect(await logged()).toHaveLength(3);
  await desk.withdraw(gate);
  expect((await logged()).slice(0, 3)).toContain(`${gate} · Waiver: null`);
}, 120_000);

test("what is typed on a sheet while Concord is closed is found at its next opening, with before and after", async () => {
  const consensus = await ownTable("SOP_Fcst_Consensus");
  const [item, measure] = ["Item", "Measure"].map((header) => consensus.cell(consensus.rows[0], header));
  const column = consensus.headers.indexOf("2026-05");
  await withWorkbook(async (context) => {
    const body = context.workbook.tables.getItem("SOP_Fcst_Consensus").getDataBodyRange();
    body.getCell(0, column).values = [[4321]];
    context.workbook.worksheets.getItem("SOP_Gates").delete();
    await context.sync();
  });
  const reopened = await openCycle({ now: () => new Date("2026-03-09T08:00:00Z") });
  expect(await reopened.noticeEdits()).toBe(2);
  const { entries, check } = await (await reopened.auditDesk()).log("closed", 10);
  const found = { who: "unknown", at: "2026-03-09T08:00:00.000Z" };
  expect(entries).toMatchObject([
    { ...found, what: "Changed while Concord was closed: table removed", table: "SOP_Gates" },
    {
      ...found,
      what: "Changed while Concord was closed",
      table: "SOP_Fcst_Consensus",
      row: `${String(item)} · ${String(measure)}`,
      column: "2026-05",
      before: consensus.rows[0][column],
      after: 4321,
    },
  ]);
  expect(check.whole).toBe(true);
  expect(await reopened.noticeEdits()).toBe(0);
}, 60_000);
