import { captureSheets, publishSheets } from "../../src/workbook/publish";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { useWorkbook } from "../support/useWorkbook";

const plan: SheetSpec = {
  name: "SOP_Plan",
  title: "Production plan",
  note: "Units to make.",
  origin: "From the consensus.",
  blocks: [
    {
      kind: "table",
      name: "SopPlan",
      heading: "By item",
      columns: [
        { header: "Item", format: "text", width: 14 },
        { header: "Note", format: "text", width: 20 },
        { header: "2026-03", format: "units", width: 9 },
        { header: "2026-04", format: "units", width: 9 },
      ],
      rows: [
        ["MAR1", "=SUM(A1:A3)", 10, 20.5],
        ["2026-03", "-5", NaN, null],
        ["007", "plain words", 1, { formula: "=C6*2" }],
      ],
      rules: [
        { kind: "heat", columns: ["2026-03", "2026-04"], midpoint: 10, maximum: 20 },
        { kind: "rows", column: "Item", equals: "007", bold: true },
      ],
    },
    { kind: "text", heading: "Remarks", lines: [{ text: "All is well.", tone: "good" }] },
  ],
  charts: [
    {
      name: "Plan",
      title: "Plan by item",
      kind: "ColumnClustered",
      table: "SopPlan",
      categories: "Item",
      series: [
        { column: "2026-03", colour: "#0B7A99" },
        { column: "2026-04", colour: "#3A9A5B", kind: "Line" },
      ],
      categoryTitle: "Item",
      valueTitle: "Units",
      valueFormat: "units",
      place: "below",
    },
  ],
  freezeColumns: 1,
  freezeHeaderOf: "SopPlan",
  print: "width",
};

const opened = useWorkbook();

const publish = (specs: SheetSpec[]) => withWorkbook((context) => publishSheets(context, "supply", specs));
const sheetNames = async () => (await opened.book.snapshot()).sheets.map(({ name }) => name);
const sheet = async (name: string) => {
  const found = (await opened.book.snapshot()).sheets.find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

describe("publishing a sheet", () => {
  test("writes title, table, texts and chart to a sheet of its own", async () => {
    await publish([plan]);
    const { rows, tables, charts, freeze, pageLayout, showGridlines } = await sheet("SOP_Plan");
    expect(rows[0][0]?.value).toBe("Production plan");
    expect(rows[5].map((cell) => cell?.value)).toEqual(["Item", "Note", "2026-03", "2026-04"]);
    expect(tables).toMatchObject([{ name: "SopPlan", range: "A6:D9" }]);
    expect(charts).toMatchObject([{ title: "Plan by item", kind: "ColumnClustered" }]);
    expect(charts[0].series).toMatchObject([{ color: "#0B7A99" }, { kind: "Line" }]);
    expect(freeze).toEqual({ rows: 6, columns: 1 });
    // The print area holds the chart beside the table too.
    expect(pageLayout).toMatchObject({ orientation: "landscape", fitToWidth: 1, printTitleRows: "6:6" });
    expect(pageLayout?.printArea).toMatch(/^A1:/);
    expect(pageLayout?.footer).toBe("&L&F&C&A&RPage &P of &N");
    expect(showGridlines).toBe(false);
  });

  test("a long note goes on in a second line, and years of months over several pages with their items", async () => {
    const [table] = plan.blocks;
    if (table.kind !== "table") throw new Error("no table");
    const months = Array.from({ length: 39 }, (_, t) => `2026-${t}`);
    const columns = [
      ...table.columns.slice(0, 2),
      ...months.map((header) => ({ header, format: "units" as const, width: 11 })),
    ];
    const rows = [["A", "B", ...months.map((_, t) => t)]];
    const note = `${"What the plan makes of each item in each month. ".repeat(3)}The last sentence.`;
    const blocks = [{ ...table, columns, rows, rules: [] }];
    await publish([{ ...plan, note, blocks, charts: [] }]);
    const written = await sheet("SOP_Plan");
    const head = written.rows.slice(0, 4).map((row) => String(row[0]?.value));
    expect([head[1], head[2]].join(" ")).toBe(note);
    expect([head[0], head[3]]).toEqual(["Production plan", "From the consensus."]);
    expect(Math.max(...head.map(({ length }) => length))).toBeLessThan(140);
    expect(written.pageLayout).toMatchObject({ printTitleColumns: "A:B", printTitleRows: "6:6" });
    expect(written.pageLayout?.fitToWidth).toBeUndefined();
    // Eleven points of the screen are six or more on paper.
    expect(written.pageLayout?.scale).toBeGreaterThanOrEqual(55);
    await publish([plan]);
    const again = await sheet("SOP_Plan");
    expect(again.rows.slice(1, 4).map((row) => row?.[0]?.value ?? null)).toEqual([
      "Units to make.",
      "From the consensus.",
      null,
    ]);
    expect(again.pageLayout).toMatchObject({ fitToWidth: 1, printTitleRows: "6:6" });
  });

  test("a text beside a number stands off it", async () => {
    const [table] = plan.blocks;
    if (table.kind !== "table") throw new Error("no table");
    const columns = [...table.columns, { header: "Why", format: "text" as const, width: 20 }];
    const rows = table.rows.map((row) => [...row, "because"]);
    await publish([{ ...plan, blocks: [{ ...table, columns, rows }] }]);
    const { styles, sheets } = await opened.book.snapshot();
    const written = sheets.find(({ name }) => name === "SOP_Plan");
    const indents = written?.rows[6].map((cell) => styles[cell?.style ?? 0].indent);
    expect(indents).toEqual([undefined, undefined, undefined, undefined, 1]);
  });

  test("keeps text as text, blanks blank and formulas alive", async () => {
    await publish([plan]);
    const { rows } = await sheet("SOP_Plan");
    expect(rows[6][0]?.value).toBe("MAR1");
    expect(rows[6][1]).toMatchObject({ value: "=SUM(A1:A3)" });
    expect(rows[6][1]?.formula).toBeUndefined();
    expect(rows[7].map((cell) => cell?.value ?? null)).toEqual(["2026-03", "-5", null, null]);
    expect(rows[8][0]?.value).toBe("007");
    expect(rows[8][3]).toMatchObject({ formula: "=C6*2" });
  });

  test("a sheet of its own is written again where another program has dropped the record of it", async () => {
    await publish([plan]);
    const dropped = { ...(await opened.book.snapshot()), customXmlParts: [], settings: {} };
    await opened.book.load(dropped);
    await publish([{ ...plan, title: "Plan anew" }]);
    const { rows, tables } = await sheet("SOP_Plan");
    expect(rows[0][0]?.value).toBe("Plan anew");
    expect(tables).toMatchObject([{ name: "SopPlan", range: "A6:D9" }]);
  });

  test("writes the same sheet again in place, and formulas that point at its table stay alive", async () => {
    await publish([plan]);
    await withWorkbook(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=COUNTA(SopPlan[Item])"]];
      await context.sync();
    });
    expect((await sheet("Sheet1")).rows[0][0]?.value).toBe(3);
    const longer = structuredClone(plan);
    const [table] = longer.blocks;
    if (table.kind === "table") table.rows.push(["X", "more", 100, 0]);
    await publish([longer]);
    const { tables, charts, rows } = await sheet("SOP_Plan");
    expect(tables).toMatchObject([{ range: "A6:D10" }]);
    expect(charts).toHaveLength(1);
    expect(rows.filter((row) => row[0]?.value === "Remarks")).toHaveLength(1);
    expect((await sheet("Sheet1")).rows[0][0]?.value).toBe(4);
  });

  test("removes a sheet that the group no longer has, and leaves other sheets alone", async () => {
    await publish([plan]);
    await publish([]);
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  test("a capture can be published again: the planner's edits come back", async () => {
    await publish([plan]);
    await withWorkbook(async (context) => {
      context.workbook.worksheets.getItem("SOP_Plan").getRange("C7").values = [[999]];
      await context.sync();
    });
    const captured = await withWorkbook((context) => captureSheets(context, "supply"));
    const changed = structuredClone(plan);
    const [table] = changed.blocks;
    if (table.kind === "table") table.rows = [["Z", "", 1, 1]];
    await publish([changed]);
    await publish(captured);
    const { rows } = await sheet("SOP_Plan");
    expect(rows[6][2]?.value).toBe(999);
    expect(rows[6][1]).toMatchObject({ value: "=SUM(A1:A3)" });
    expect(rows[6][1]?.formula).toBeUndefined();
    expect(rows[8][3]).toMatchObject({ formula: "=C6*2" });
  });
});

describe("what Concord does not own", () => {
  const put = (address: string, name = "SOP_Plan") =>
    withWorkbook(async (context) => {
      context.workbook.worksheets.getItem(name).getRange(address).values = [["mine"]];
      await context.sync();
    });

  test("a user's sheet of the same name is refused and stays as it was", async () => {
    await withWorkbook(async (context) => {
      context.workbook.worksheets.add("sop_plan");
      await context.sync();
    });
    await put("A1", "sop_plan");
    await expect(publish([plan])).rejects.toThrow(/already has a sheet "sop_plan" that Concord did not make/);
    expect((await sheet("sop_plan")).rows[0][0]?.value).toBe("mine");
  });

  test("a user's table of the same name is refused", async () => {
    await withWorkbook(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3");
      range.values = [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ];
      context.workbook.tables.add("Sheet1!A1:B3", true).name = "SopPlan";
      await context.sync();
    });
    await expect(publish([plan])).rejects.toThrow(/table "SopPlan" on the sheet "Sheet1"/);
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  test("remarks beside a table stay; a result that would grow over them is refused", async () => {
    await publish([plan]);
    await put("H3");
    await publish([plan]);
    expect((await sheet("SOP_Plan")).rows[2][7]?.value).toBe("mine");
    await put("E8");
    const wider = structuredClone(plan);
    const [table] = wider.blocks;
    if (table.kind === "table") {
      table.columns.push({ header: "2026-05", format: "units", width: 9 });
      table.rows.forEach((row) => row.push(1));
    }
    await expect(publish([wider])).rejects.toThrow(/Cell E8 of SOP_Plan holds something/);
    expect((await sheet("SOP_Plan")).rows[6][2]?.value).toBe(10);
  });

  test("a sheet that the user renamed is still Concord's", async () => {
    await publish([plan]);
    await withWorkbook(async (context) => {
      context.workbook.worksheets.getItem("SOP_Plan").name = "March plan";
      await context.sync();
    });
    await publish([plan]);
    expect(await sheetNames()).toEqual(["Sheet1", "March plan"]);
  });
});
