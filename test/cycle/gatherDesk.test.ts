import { inChosenFiscalYear } from "../../src/cycle/fiscalYearChoice";
import type { GatherDesk } from "../../src/cycle/gather/contract";
import { companyFromTables } from "../../src/planning/data/company";
import { monthLabel } from "../../src/planning/data/excelDate";
import { generateCompany } from "../../src/sample/generateCompany";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withItems } from "../support/fewItems";
import { ownTable } from "../support/ownTables";

const { tables, truths } = generateCompany({ size: "small", seed: 1 });
const few = withItems(tables, new Set(["BT-001", "BT-002", "BT-007", "AC-002"]));
const sales = few.find(({ name }) => name === "SalesHistory")!;

let opened: CycleBook;
let desk: GatherDesk;

beforeAll(async () => {
  const settings = few.find(({ name }) => name === "Settings")!;
  const notes = {
    name: "Reviews",
    headers: ["Buchungstag", "Teil", "Stück gesamt"],
    rows: [[44986, "BT-001", 3]],
  };
  const items = few.find(({ name }) => name === "Items")!;
  // "Family" under a name that no list of synonyms knows.
  const renamed = { ...items, headers: items.headers.map((h) => (h === "Family" ? "Produktwelt" : h)) };
  const others = few.filter((table) => table !== items && table !== settings);
  opened = await openCycleBook([renamed, settings, ...others, notes]);
  await opened.run("gather");
  desk = await opened.cycle.gatherDesk();
}, 180_000);

afterAll(() => opened.close());

/** Overwrites one cell below a header of a planner's table. */
async function overwrite(table: string, header: string, row: number, value: string | number): Promise<void> {
  await withWorkbook(async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(header);
    column.getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

describe("corrections", () => {
  test("are listed as the sheet has them", async () => {
    const corrections = await desk.corrections();
    const [outlier] = truths.outliers;
    expect(corrections).toContainEqual(
      expect.objectContaining({
        item: outlier.item,
        month: monthLabel(outlier.month),
        kind: "Outlier",
        accepted: true,
      }),
    );
    for (const { ordered, cleaned, kind } of corrections)
      if (kind === "Out of stock") expect(cleaned).toBeGreaterThan(ordered);
  });

  test("refused ones are not used by Demand, which says that they changed", async () => {
    await opened.run("demand");
    const before = (await ownTable("SOP_Fcst_Tree")).where({ Level: "Item", Item: "BT-001" })[0];
    const outliers = (await desk.corrections()).filter(({ kind }) => kind === "Outlier");
    await desk.decide(outliers, false);
    expect((await opened.cycle.status())[1]).toMatchObject({
      state: "stale",
      reason: expect.stringContaining("SOP_Data_Adjust"),
    });
    await opened.run("demand");
    const tree = await ownTable("SOP_Fcst_Tree");
    const after = tree.where({ Level: "Item", Item: "BT-001" })[0];
    expect(tree.months(after)).not.toEqual(tree.months(before));
  });

  test("a choice survives a new run of Gather, and can be taken back for all of a kind", async () => {
    await opened.run("gather");
    const outliers = () => desk.corrections().then((all) => all.filter(({ kind }) => kind === "Outlier"));
    expect((await outliers()).every(({ accepted }) => !accepted)).toBe(true);
    await desk.decide(await outliers(), true);
    expect((await outliers()).every(({ accepted }) => accepted)).toBe(true);
    const others = (await desk.corrections()).filter(({ kind }) => kind !== "Outlier");
    expect(others.every(({ accepted }) => accepted)).toBe(true);
  });

  test("are refused when the table is not what was looked at", async () => {
    const [first] = await desk.corrections();
    await expect(desk.decide([{ ...first, month: "1999-01" }], false)).rejects.toThrow("has changed");
  });
});

describe("what changed", () => {
  test("names rows added and values restated, by item and month, the largest first", async () => {
    const row = sales.rows.map((each) => each[1]).lastIndexOf("BT-002");
    const quantity = Number(sales.rows[row][4]);
    await overwrite("SalesHistory", "Qty ordered", row, quantity + 5000);
    const { exceptions } = await opened.run("gather");
    expect(exceptions.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^BT-002 in 2026-02 was restated/),
    );
    const changes = await ownTable("SOP_Data_Changes");
    const shown = changes.rows.find((each) => changes.cell(each, "Item") === "BT-002")!;
    expect(changes.cell(shown, "Change")).toBe(5000);
    const read = await ownTable("SOP_Data_Tables");
    expect(read.where({ Content: "changed" }).map((each) => read.cell(each, "Source table"))).toEqual([
      "SalesHistory",
    ]);
  });

  test("a restated value counts until the planner keeps the earlier one, and that lasts", async () => {
    const restated = async () => (await desk.corrections()).filter(({ kind }) => kind === "Restated");
    const cleaned = async () => {
      const clean = await ownTable("SOP_Data_Clean");
      return Number(clean.where({ Item: "BT-002" })[0][clean.headers.indexOf("2026-02")]);
    };
    const [found] = await restated();
    expect(found).toMatchObject({ item: "BT-002", month: "2026-02", accepted: false });
    expect(found.ordered - found.cleaned).toBe(5000);
    const taken = await cleaned();
    await desk.decide([found], true);
    await opened.run("gather");
    expect(await restated()).toMatchObject([{ item: "BT-002", month: "2026-02", accepted: true }]);
    expect(await cleaned()).toBe(found.cleaned);
    expect(await cleaned()).not.toBe(taken);
    // The same load again brings no news, and the decision stays; so does the way back.
    await opened.run("gather");
    expect(await cleaned()).toBe(found.cleaned);
    await desk.decide(await restated(), false);
    await opened.run("gather");
    expect(await restated()).toEqual([]);
    expect(await cleaned()).toBe(taken);
  });

  test("says so when nothing did", async () => {
    const { exceptions } = await opened.run("gather");
    expect(exceptions.map(({ text }) => text)).toContainEqual(expect.stringContaining("Nothing has changed"));
  });
});

describe("tables and columns", () => {
  const use = async (name: string) => (await desk.tables()).find(({ table }) => table === name)!;

  test("show what was understood, and what is doubtful", async () => {
    const items = await use("Items");
    expect(items).toMatchObject({ role: "items", doubtful: ["Produktwelt"] });
    expect(items.understood).toContainEqual({ header: "Description", as: "Description" });
    expect(items.open).toContainEqual({ field: "family", header: "Family", required: false });
    expect(await use("Reviews")).toMatchObject({ role: "", rows: 1 });
  });

  test("a column that the planner names is used at once and next time, and makes Gather stale", async () => {
    await desk.choose("Items", { fields: { family: "Produktwelt" } });
    expect((await opened.cycle.status())[0]).toMatchObject({
      state: "stale",
      reason: expect.stringContaining("Items"),
    });
    expect((await use("Items")).doubtful).toEqual([]);
    await opened.run("gather");
    expect(new Set((await ownTable("SOP_Segments")).column("Family"))).toEqual(
      new Set(["Bottles", "Accessories"]),
    );
  });

  test("a table can be given a kind, and be left alone again", async () => {
    await desk.choose("Reviews", {
      role: "sales",
      fields: { date: "Buchungstag", item: "Teil", ordered: "Stück gesamt" },
    });
    expect(await use("Reviews")).toMatchObject({ role: "sales", doubtful: [] });
    await desk.choose("Reviews", { role: "none", fields: {} });
    expect(await use("Reviews")).toMatchObject({ role: "" });
  });
});

describe("the fiscal year", () => {
  test("chosen in the pane stands in place of the settings', makes results out of date, and is let go", async () => {
    expect(await desk.fiscalYear()).toEqual({ written: 1, chosen: NaN });
    await opened.run("gather");
    await desk.chooseFiscalYear(4);
    expect(await desk.fiscalYear()).toEqual({ written: 1, chosen: 4 });
    expect((await opened.cycle.status())[0]).toMatchObject({
      state: "stale",
      reason: expect.stringContaining("Fiscal year start"),
    });
    await desk.chooseFiscalYear(NaN);
    expect((await opened.cycle.status())[0].state).toBe("done");
  });

  test("is that of the company, whether its tables say one or not", () => {
    const without = few.filter(({ name }) => name !== "Settings");
    for (const all of [few, without])
      expect(companyFromTables(inChosenFiscalYear(all, 4)).company.settings.fiscalYearStart).toBe(4);
    expect(inChosenFiscalYear(few, NaN)).toEqual(few);
  });
});

describe("issues", () => {
  test("are grouped by table, with the way to the cell and what to do", async () => {
    await overwrite("SalesHistory", "Qty ordered", 3, "about fifty");
    await opened.run("gather");
    const group = (await desk.issues()).find(({ table }) => table === "SalesHistory")!;
    const issue = group.issues.find(({ text }) => text.includes("about fifty"))!;
    expect(issue.target).toEqual({ sheet: "SalesHistory", address: "E5" });
    expect(issue.tone).not.toBe("good");
  });
});
