import type { MergePreview } from "../../src/cycle/versions/mergeContract";
import { conflictId } from "../../src/cycle/versions/mergeContract";
import { readXlsx, writeXlsx } from "../../src/host/xlsx";
import type { CellValue } from "../../src/planning/data/table";
import { generateCompany } from "../../src/sample/generateCompany";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openCycleBook, openCycleOn, type CycleBook } from "../support/cycleBook";
import { withItems } from "../support/fewItems";
import { ownTable } from "../support/ownTables";
import { workbookOf } from "../support/sampleWorkbook";

const { tables } = generateCompany({ size: "small", seed: 1 });
const consensus = "SOP_Fcst_Consensus";
let shared: Uint8Array;
let bens: Uint8Array;
let opened: CycleBook;

/** Types into the cell of the row that holds all the keys. */
async function type(table: string, keys: CellValue[], header: string, value: number): Promise<void> {
  await withWorkbook(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("values");
    await context.sync();
    const [headers, ...rows] = range.values as CellValue[][];
    const row = rows.findIndex((cells) => keys.every((key) => cells.includes(key)));
    range.getCell(row + 1, headers.indexOf(header)).values = [[value]];
    await context.sync();
  });
}

const plan = (item: string, value: number) => type(consensus, [item, "Consensus"], "2026-06", value);

async function planned(item: string): Promise<CellValue> {
  const table = await ownTable(consensus);
  return table.cell(table.where({ Item: item, Measure: "Consensus" })[0], "2026-06");
}

/** Opens a copy under a name, does something in it, and leaves it as a file. */
async function edited(name: string, bytes: Uint8Array, work: (book: CycleBook) => Promise<void>) {
  const copy = await openCycleOn(await readXlsx(bytes));
  await copy.cycle.follow(() => undefined);
  const audit = await copy.cycle.auditDesk();
  audit.setName(name);
  await work(copy);
  await audit.log("", 1);
  return copy;
}

const leave = async (copy: CycleBook): Promise<Uint8Array> => {
  const bytes = await writeXlsx(await copy.book.snapshot());
  copy.close();
  return bytes;
};

beforeAll(async () => {
  const first = await openCycleBook(withItems(tables, new Set(["BT-001", "BT-002", "BT-007", "AC-002"])));
  await first.cycle.follow(() => undefined);
  await first.run("gather");
  await first.run("demand");
  await (await first.cycle.auditDesk()).save("Ana", "Before we both work on it");
  // Changed before the copies parted: no conflict, though the version does not know of it.
  await plan("AC-002", 50);
  await (await first.cycle.auditDesk()).log("", 1);
  shared = await leave(first);
  bens = await leave(
    await edited("Ben", shared, async () => {
      await plan("BT-001", 111);
      await plan("BT-002", 222);
      await type("Budget", ["BT-001"], "Qty", 77);
    }),
  );
  opened = await edited("Ana", shared, async () => {
    await plan("BT-002", 333);
    await plan("BT-007", 444);
    await plan("AC-002", 60);
  });
}, 300_000);

afterAll(() => opened.close());

let preview: MergePreview;

test("a copy is compared with the latest version that both keep, before anything is written", async () => {
  const desk = await opened.cycle.mergeDesk();
  preview = await desk.preview({ name: "ben.xlsx", bytes: bens });
  expect(preview.base).toBe("version 2026-03.1");
  expect(preview.changes).toContainEqual(
    expect.objectContaining({ table: consensus, column: "2026-06", after: 111 }),
  );
  expect(preview.conflicts).toEqual([
    expect.objectContaining({ table: consensus, column: "2026-06", mine: 333, theirs: 222 }),
  ]);
  expect(await planned("BT-001")).not.toBe(111);
});

test("clean changes are taken, the conflict goes as it was decided, my own changes stay", async () => {
  const desk = await opened.cycle.mergeDesk();
  const outcome = await desk.apply([conflictId(preview.conflicts[0])]);
  expect(outcome).toMatchObject({ taken: preview.taken, overruled: 1 });
  expect(await planned("BT-001")).toBe(111);
  expect(await planned("BT-002")).toBe(222);
  expect(await planned("BT-007")).toBe(444);
  expect(await planned("AC-002")).toBe(60);
  const budget = await ownTable("Budget");
  expect(budget.cell(budget.where({ Item: "BT-001" })[0], "Qty")).toBe(77);
});

test("the log says what was merged and whose entries came along, and is whole", async () => {
  const audit = await opened.cycle.auditDesk();
  const { entries, check } = await audit.log("BT-001 2026-06", 9);
  expect(entries).toContainEqual(expect.objectContaining({ what: "Merged from ben.xlsx", after: 111 }));
  expect(entries).toContainEqual(
    expect.objectContaining({ who: "Ben", what: expect.stringContaining("their entry") }),
  );
  expect(check.whole).toBe(true);
});

test("a merge is taken back", async () => {
  const desk = await opened.cycle.mergeDesk();
  expect(await desk.undoable()).toBe("ben.xlsx");
  await desk.undo();
  expect(await planned("BT-001")).not.toBe(111);
  expect(await planned("BT-002")).toBe(333);
  expect(await desk.undoable()).toBe("");
});

test("what is no workbook is refused with a sentence, and so is a copy that shares nothing", async () => {
  const desk = await opened.cycle.mergeDesk();
  await expect(desk.preview({ name: "notes.txt", bytes: new TextEncoder().encode("hello") })).rejects.toThrow(
    /not an Excel workbook/,
  );
  const stranger = await writeXlsx(workbookOf(tables.filter(({ name }) => name === "Items")));
  await expect(desk.preview({ name: "other.xlsx", bytes: stranger })).rejects.toThrow(/share no version/);
});

test("who opens the merged file finds my side of a conflict, and no change that nobody made", async () => {
  const desk = await opened.cycle.mergeDesk();
  await desk.preview({ name: "ben.xlsx", bytes: bens });
  await desk.apply([]);
  opened = await edited("Cora", await leave(opened), async () => expect(await planned("BT-002")).toBe(333));
  const { entries } = await (await opened.cycle.auditDesk()).log("Changed while Concord was closed", 9);
  expect(entries).toEqual([]);
});
