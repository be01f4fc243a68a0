import type { EventDesk, EventKind, EventKinds, ListedEvent } from "../../src/cycle/events/contract";
import { monthLabel } from "../../src/planning/data/excelDate";
import { generateCompany } from "../../src/sample/generateCompany";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withItems } from "../support/fewItems";
import { ownTable } from "../support/ownTables";

/** Promotions, new items and successions that a planner enters in the pane, as the next run of Demand takes them. */
const { tables, truths } = generateCompany({ size: "small", seed: 1 });
const few = withItems(tables, new Set(["BT-001", "BT-012", "SP-001"]));
const first = truths.firstMonth;
const day = (month: number, of: string): string => `${monthLabel(first + month)}-${of}`;

const promotion = {
  promo: "",
  item: "BT-001",
  region: "",
  channel: "",
  start: day(2, "01"),
  end: day(2, "28"),
  mechanic: "open day",
  depth: NaN,
  expectedUplift: 0.5,
  cost: 900,
};
const newItem = {
  item: "BT-900",
  description: "Bottle of cork",
  likeItem: "BT-001",
  likeFactor: 0.5,
  launch: "",
};
const phase = { predecessor: "BT-012", successor: "BT-001", month: first + 3, share: 1 };

let opened: CycleBook;
let desk: EventDesk;
async function open(given: typeof few): Promise<void> {
  opened = await openCycleBook(given);
  desk = await opened.cycle.eventDesk();
}
afterEach(() => opened.close());

async function forecast(item: string): Promise<number[]> {
  const stat = await ownTable("SOP_Fcst_Stat");
  return stat.months(stat.where({ Item: item })[0]);
}

async function listed<K extends EventKind>(kind: K, ofItem: string): Promise<ListedEvent<K> | undefined> {
  const entries = (await desk.view())[kind] as ListedEvent<K>[];
  return entries.find(({ event }) => Object.values(event as EventKinds[EventKind]).includes(ofItem));
}

test("what is entered changes the next forecast, and is changed and taken out again", async () => {
  await open(few);
  await opened.run("gather");
  await opened.run("demand");
  const before = { one: await forecast("BT-001"), old: await forecast("BT-012") };
  expect((await desk.view()).destinations).toEqual({
    promotions: { table: "Promotions", makes: 0 },
    newItems: { table: "Items", makes: 0 },
    phases: { table: "PhaseInOut", makes: 1 },
  });

  await desk.save("promotions", promotion);
  await desk.save("newItems", newItem);
  await desk.save("phases", phase);
  const entered = await ownTable("Promotions");
  expect(entered.where({ Promo: `BT-001 ${monthLabel(first + 2)}` })).toHaveLength(1);
  const items = await ownTable("Items");
  expect(items.cell(items.where({ Item: "BT-900" })[0], "Family")).toBe(
    items.cell(items.where({ Item: "BT-001" })[0], "Family"),
  );
  expect((await opened.cycle.status())[1]).toMatchObject({ state: "stale" });
  await opened.run("gather");
  await opened.run("demand");
  const after = await forecast("BT-001");
  // The whole month is promoted but for its last days, and the mechanic has no past.
  expect(after[2] / before.one[2]).toBeGreaterThan(1.4);
  expect(after[2] / before.one[2]).toBeLessThanOrEqual(1.5);
  expect(after[1]).toBeCloseTo(before.one[1], 6);
  expect(after[4]).toBeCloseTo(before.one[4] + before.old[4], 6);
  expect((await forecast("BT-012"))[4]).toBe(0);
  expect((await forecast("BT-900"))[1]).toBeCloseTo(before.one[1] / 2, 1);

  const mine = (await listed("promotions", "open day"))!;
  await desk.save("promotions", { ...mine.event, expectedUplift: 0.2 }, mine);
  expect((await listed("promotions", "open day"))?.event.expectedUplift).toBe(0.2);
  await desk.remove("promotions", (await listed("promotions", "open day"))!);
  await desk.remove("phases", (await listed("phases", "BT-012"))!);
  await desk.remove("newItems", (await listed("newItems", "BT-900"))!);
  expect([await listed("promotions", "open day"), await listed("phases", "BT-012")]).toEqual([
    undefined,
    undefined,
  ]);
  const [row] = (await ownTable("Items")).where({ Item: "BT-900" });
  expect((await ownTable("Items")).cell(row, "Like item")).toBeNull();
  await expect(desk.remove("promotions", mine)).rejects.toThrow(/has changed/);
}, 60_000);

test("each is taken back with one click, tables that were made for them included", async () => {
  await open(few);
  const standing = async (): Promise<unknown> => {
    const { sheets } = await opened.book.snapshot();
    // The log keeps what was made and taken back; of cells the values count, for blank ones may keep their look.
    return sheets
      .filter(({ name }) => name !== "SOP_Changes")
      .map(({ name, rows, tables: own }) => [
        name,
        rows
          .map((row) => Array.from(row, (cell) => cell?.value ?? null))
          .filter((row) => row.some((cell) => cell !== null)),
        own,
      ]);
  };
  const before = await standing();
  const there = (await desk.view()).promotions[0];
  const changes: (() => Promise<void>)[] = [
    () => desk.save("promotions", promotion),
    () => desk.save("promotions", { ...there.event, cost: 1 }, there),
    () => desk.remove("promotions", there),
    () => desk.save("newItems", newItem),
    () => desk.save("newItems", { ...newItem, item: "BT-012" }),
    () => desk.save("phases", phase),
  ];
  for (const change of changes) {
    expect(await opened.cycle.keepWayBack(change)).toBe(true);
    expect(await standing()).not.toEqual(before);
    await opened.cycle.takeBack();
    expect(await standing()).toEqual(before);
  }
}, 60_000);

test("a workbook of sales alone gets its table of items with the new one", async () => {
  await open(few.filter(({ name }) => name === "SalesHistory"));
  expect((await desk.view()).destinations.newItems).toEqual({ table: "Items", makes: 4 });
  await desk.save("newItems", newItem);
  expect([...(await desk.view()).items.keys()].sort()).toEqual(["BT-001", "BT-012", "BT-900", "SP-001"]);
  await desk.save("promotions", promotion);
  expect((await desk.view()).promotions.map(({ table }) => table)).toEqual(["Promotions"]);
});

test("what cannot be is refused in a sentence, a protected sheet by its name", async () => {
  await open(few);
  const protect = (on: boolean): Promise<void> =>
    withWorkbook(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Promotions");
      if (on) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  await expect(desk.save("promotions", promotion)).rejects.toThrow(
    /the sheet Promotions is protected\. Lift/,
  );
  await protect(false);
  await expect(desk.save("promotions", { ...promotion, item: "XX" })).rejects.toThrow(
    'There is no item "XX".',
  );
  await expect(desk.save("newItems", { ...newItem, item: "BT-001" })).rejects.toThrow(/like itself/);
  await expect(desk.save("phases", { ...phase, successor: "BT-012" })).rejects.toThrow(/succeed itself/);
  await desk.save("phases", phase);
  await expect(desk.save("phases", { ...phase, share: 0.5 })).rejects.toThrow(/hands over to BT-001/);
});
