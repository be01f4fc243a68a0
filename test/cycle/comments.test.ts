import { threadsOf, type CommentRow } from "../../src/cycle/comments/threads";
import { generateCompany } from "../../src/sample/generateCompany";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withItems } from "../support/fewItems";
import { ownTable } from "../support/ownTables";

const row = (over: Partial<CommentRow>): CommentRow => ({
  key: "BT-001",
  month: "2026-05",
  text: "Why so high?",
  by: "Ana",
  at: "2026-02-04 09:00",
  cycle: "2026-02",
  state: "open",
  ...over,
});

test("comments on one item and month are one thread, carried on until it is settled", () => {
  const rows = [
    row({}),
    row({ key: "", month: "", text: "Budget is late", at: "2026-03-02 08:00", cycle: "2026-03" }),
    row({ text: "The fair", by: "Ben", at: "2026-03-03 08:00", cycle: "2026-03" }),
  ];
  const [first, second] = threadsOf(rows, "2026-03");
  expect(first).toMatchObject({ key: "BT-001", month: "2026-05", state: "open", carriedFrom: "2026-02" });
  expect(first.comments.map(({ by }) => by)).toEqual(["Ana", "Ben"]);
  expect(second).toMatchObject({ key: "", state: "open", carriedFrom: "" });

  const settled = [...rows, row({ text: "Agreed", state: "settled", cycle: "2026-03" })];
  expect(threadsOf(settled, "2026-03").map(({ key, state }) => [key, state])).toEqual([
    ["", "open"],
    ["BT-001", "settled"],
  ]);
  // The next cycle sees what is open only; a new comment opens a thread again.
  expect(threadsOf(settled, "2026-04").map(({ key }) => key)).toEqual([""]);
  const again = threadsOf([...settled, row({ text: "No", cycle: "2026-04" })], "2026-04");
  expect(again[0]).toMatchObject({ key: "BT-001", state: "open", carriedFrom: "2026-02" });
});

describe("in the workbook", () => {
  let opened: CycleBook;
  beforeAll(async () => {
    const { tables } = generateCompany({ size: "small", seed: 1 });
    opened = await openCycleBook(withItems(tables, new Set(["BT-001", "BT-002"])));
    for (const step of ["gather", "demand"] as const) await opened.run(step);
  }, 120_000);
  afterAll(() => opened.close());

  test("a comment, an answer and an outcome stand in a table of their own, beside the numbers they are about", async () => {
    const desk = await opened.cycle.commentDesk();
    const about = { key: "BT-001", month: "2026-05" };
    await desk.comment(about, "Why so high?", "Ana");
    await desk.comment({ key: "Bottles", month: "" }, "New shelf in spring", "Ben");
    await desk.settle(about, "", "Ben");
    const threads = await desk.threads();
    expect(threads.map(({ key, state }) => [key, state])).toEqual([
      ["Bottles", "open"],
      ["BT-001", "settled"],
    ]);
    expect(threads[1].comments.map(({ text, at }) => [text, at])).toEqual([
      ["Why so high?", "2026-03-05 08:00"],
      ["Settled", "2026-03-05 08:00"],
    ]);
    const consensus = await ownTable("SOP_Fcst_Consensus");
    const at = consensus.rows.findIndex((each) => each[0] === "BT-001" && each[3] === "Consensus");
    expect(threads[1].target).toEqual({
      sheet: "SOP_Fcst_Consensus",
      address: `${String.fromCharCode(65 + consensus.headers.indexOf("2026-05"))}${at + 6}`,
    });
    const table = await ownTable("SOP_Comments");
    expect(table.column("Cycle")).toEqual(["2026-03", "2026-03", "2026-03"]);
    await expect(desk.comment({ key: "nothing", month: "" }, "x", "Ana")).rejects.toThrow(
      /no item or family "nothing"/,
    );
    await expect(desk.comment(about, " ", "Ana")).rejects.toThrow(/Write the comment/);
    await expect(desk.comment(about, "x", "")).rejects.toThrow(/name of the person/);
  });

  test("what is open goes on into the next cycle", async () => {
    const monitor = await opened.cycle.monitorDesk();
    await monitor.rollForward("Ana", "only a test of comments");
    const threads = await (await opened.cycle.commentDesk()).threads();
    expect(threads.map(({ key, carriedFrom }) => [key, carriedFrom])).toEqual([["Bottles", "2026-03"]]);
  });
});
