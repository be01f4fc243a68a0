import { monthLabel } from "../../src/planning/data/excelDate";
import type { DemandDesk } from "../../src/cycle/demand/contract";
import { generateCompany } from "../../src/sample/generateCompany";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withItems } from "../support/fewItems";
import { ownTable, sum } from "../support/ownTables";

/** Two cycles of one company: what the first one published is looked back upon in the second one. */
const items = ["BT-001", "BT-012", "AC-002", "SP-001"];
const { tables, truths } = generateCompany({ size: "small", seed: 1 });
const first = truths.firstMonth;
const settings = tables.find(({ name }) => name === "Settings")!;
const rowOfFirstMonth = settings.rows.findIndex(([name]) => /first ?month/i.test(String(name)));

let opened: CycleBook;
let desk: DemandDesk;
let published: number[];

async function setFirstMonth(month: number): Promise<void> {
  await withWorkbook(async (context) => {
    const value = context.workbook.tables.getItem("Settings").columns.getItemAt(1);
    value.getDataBodyRange().getCell(rowOfFirstMonth, 0).values = [[`'${monthLabel(month)}`]];
    await context.sync();
  });
}

const agreed = async (item: string): Promise<number[]> => {
  const consensus = await ownTable("SOP_Fcst_Consensus");
  return consensus.months(consensus.where({ Item: item, Measure: "Consensus" })[0]);
};

beforeAll(async () => {
  opened = await openCycleBook(withItems(tables, new Set(items)));
  await setFirstMonth(first - 1);
  await opened.run("gather");
  await opened.run("demand");
  expect(await opened.cycle.label()).toBe(monthLabel(first - 1));
  desk = await opened.cycle.demandDesk();
  await desk.addOverride({
    level: "item",
    key: "BT-001",
    from: first,
    to: first,
    kind: "units",
    change: 1000,
    reason: "Listing",
    owner: "Ana",
    made: "",
    expires: "",
  });
  await opened.run("demand");
  published = await agreed("BT-001");
  await desk.removeOverride((await desk.overrides()).overrides[0]);
  await setFirstMonth(first);
  await opened.run("gather");
  await opened.run("demand");
}, 180_000);

afterAll(() => opened.close());

describe("a month seen from two cycles", () => {
  test("stands in the waterfall as each cycle had it, with the demand that came", async () => {
    const waterfall = await ownTable("SOP_Fcst_Waterfall");
    const rows = waterfall.where({ Level: "Total" });
    expect(rows.map((row) => [waterfall.cell(row, "Made in cycle"), waterfall.cell(row, "Measure")])).toEqual(
      [
        [monthLabel(first - 1), "Consensus"],
        [monthLabel(first), "Consensus"],
        [null, "Demand"],
      ],
    );
    const months = waterfall.headers.filter((header) => /^\d{4}-\d{2}$/.test(header));
    expect(months[0]).toBe(monthLabel(first - 1));
    const [before, now, demand] = rows.map((row) => waterfall.months(row));
    expect(now[0]).toBeNaN();
    expect(before[0]).toBeGreaterThan(0);
    expect(demand[0]).toBeGreaterThan(0);
    expect(demand[1]).toBeNaN();
    const all = await Promise.all(items.map(agreed));
    expect(now[1]).toBe(Math.round(sum(all.map((path) => path[0]))));
  });

  test("moved by what the history and by what people made of it, which add up", async () => {
    const { moves } = await desk.view({ level: "item", key: "BT-001" });
    expect(moves.map(({ cycle }) => cycle)).toEqual([monthLabel(first - 1), monthLabel(first)]);
    const [before, now] = moves;
    expect(before.agreed).toBe(Math.round(published[1]));
    expect(now.agreed - before.agreed).toBe(now.byHistory + now.byJudgement);
    // The override of the first cycle is gone in the second one.
    expect(now.byJudgement).toBeLessThan(-500);
    const table = await ownTable("SOP_Fcst_Moves");
    expect(table.column("Cycle")).toEqual([monthLabel(first - 1), monthLabel(first)]);
    expect(table.column("Change")[1]).toBe(
      Number(table.column("Consensus")[1]) - Number(table.column("Consensus")[0]),
    );
  });

  test("tells how right each voice was, the published consensus too", async () => {
    const value = await ownTable("SOP_Fcst_Value");
    const voices = value.column("Voice").map(String);
    expect(voices).toEqual(
      expect.arrayContaining([
        "Statistical, as tested",
        "Sales stream",
        "Statistical, published 1 month before",
        "Consensus, published 1 month before",
      ]),
    );
    const [row] = value.where({ Voice: "Consensus, published 1 month before" });
    expect(value.cell(row, "Item-months")).toBe(items.length);
    // The error of the published consensus, worked out by hand from the sheets.
    const clean = await ownTable("SOP_Data_Clean");
    const month = clean.headers.indexOf(monthLabel(first - 1));
    const actual = items.map((item) => Number(clean.where({ Item: item })[0][month] ?? 0));
    const errors = Number(value.cell(row, "WMAPE")) * sum(actual);
    const one = Math.abs(actual[0] - Math.round(published[0]));
    expect(errors).toBeGreaterThanOrEqual(one - 1e-6);
    const sales = value.where({ Voice: "Sales stream" })[0];
    expect(Number(value.cell(sales, "Value added to naive"))).toBeCloseTo(
      Number(value.cell(sales, "Naive WMAPE")) - Number(value.cell(sales, "WMAPE")),
      9,
    );
  });

  test("shows each voice's past error beside its number", async () => {
    const { contributions } = await desk.view({ level: "item", key: "BT-001" });
    const by = new Map(contributions.map(({ name, wmape }) => [name, wmape] as const));
    expect(by.get("Statistical")).toBeGreaterThan(0);
    expect(by.get("Consensus")).toBeNaN();
  });
});
