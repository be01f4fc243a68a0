import { InputReader } from "../../src/cycle/inputs";
import { WorkbookGateDesk } from "../../src/cycle/review/gateDesk";
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
