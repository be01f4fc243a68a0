import {
  areaAddress,
  columnLetters,
  parseArea,
  quotedSheet,
  splitReference,
} from "../../src/workbook/addresses";
import { dateSerial, fromExcel, literalText, monthSerial, toExcel } from "../../src/workbook/cells";
import { pack, unpack } from "../../src/workbook/documents";
import { jsonPieces } from "../../src/workbook/jsonPieces";
import { formats } from "../../src/workbook/palette";
import { columnWidths, layoutSheet, resolvedFormula } from "../../src/workbook/layout";
import type { ColumnSpec, SheetSpec, TableSpec } from "../../src/workbook/sheetSpec";

describe("addresses", () => {
  test("letters of columns", () => {
    expect([0, 25, 26, 701, 702, 16383].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });

  test("areas there and back", () => {
    expect(parseArea("'My plan'!$B$3:D7")).toEqual({ row: 2, column: 1, rows: 5, columns: 3 });
    expect(areaAddress({ row: 2, column: 1, rows: 5, columns: 3 })).toBe("B3:D7");
    expect(areaAddress(parseArea("C4"))).toBe("C4");
    expect(() => parseArea("nonsense")).toThrow(/no cell address/);
  });

  test("sheet names with quotes and spaces", () => {
    expect(quotedSheet("Ana's plan")).toBe("'Ana''s plan'");
    expect(splitReference("='Ana''s plan'!$A$1")).toEqual({ sheet: "Ana's plan", address: "A1" });
    expect(splitReference("=SOP_Gap!$A$1")).toEqual({ sheet: "SOP_Gap", address: "A1" });
    expect(splitReference("A1")).toBeUndefined();
  });
});

describe("texts stay texts", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "007",
    "2026-03",
    "MAR1",
    "1/2",
    "TRUE",
    "5 %",
    "'quoted",
    "#N/A",
    "1E5",
  ])("%s is escaped", (text) => expect(literalText(text)).toBe(`'${text}`));

  test.each(["Bottles", "Ana, Ben & Cleo", "not used.", ""])("%s is left alone", (text) =>
    expect(literalText(text)).toBe(text),
  );

  test("a long sentence with numbers needs no apostrophe, unless it starts like a formula", () => {
    const sentence = "The plan ships 1,928,800 of 1,928,800 units; the budget stands above it.";
    expect(literalText(sentence)).toBe(sentence);
    expect(literalText(`=${sentence}`)).toBe(`'=${sentence}`);
  });
});

describe("cell contents", () => {
  test("missing numbers and nulls become blanks, formulas pass", () => {
    expect(
      [NaN, Infinity, null, 0, false, "x", { formula: "=A1" }].map((content) => toExcel(content)),
    ).toEqual(["", "", "", 0, false, "x", "=A1"]);
  });

  test("reading tells formulas from texts that look like them", () => {
    expect(fromExcel("=A1*2", 4)).toEqual({ formula: "=A1*2", value: 4 });
    expect(fromExcel("=A1*2", "=A1*2")).toBe("=A1*2");
    expect(fromExcel("", "")).toBeNull();
    expect(fromExcel(5, 5)).toBe(5);
  });

  test("months and dates as Excel days", () => {
    expect(monthSerial("2026-03")).toBe(46082);
    expect(dateSerial("2026-03-17T08:00:00Z")).toBe(46098);
  });
});

describe("stored documents", () => {
  test("come back as they were, with missing numbers as null", async () => {
    const value = { text: "Müller & Söhne <1>", rows: [[1, null, "=x"]], nested: { ok: true } };
    expect(await unpack(await pack(value, "undo-demand"), "undo-demand")).toEqual(value);
    expect(await unpack(await pack({ x: NaN }, "a"), "a")).toEqual({ x: null });
  });

  test.each([
    [{ text: "Müller", list: [], none: {}, left: undefined, rows: [[1, "a", null, undefined], [NaN]] }],
    [[{ a: [{ b: 1 }, undefined] }, [[]], "x"]],
    [null],
    ["text"],
  ])("JSON in pieces is the same JSON: %j", (value) => {
    expect([...jsonPieces(value)].join("")).toBe(JSON.stringify(value));
  });

  test.each(["!!!", "AAAA"])("damage is told, not read: %s", async (text) => {
    const damaged = unpack(`<document xmlns='urn'>${text}</document>`, "cycle");
    await expect(damaged).rejects.toThrow(/"cycle".*is damaged/);
  });
});

describe("layout", () => {
  const table = (name: string, rows: number, heading?: string): TableSpec => ({
    kind: "table",
    name,
    heading,
    columns: [
      { header: "Month", format: "month", width: 10 },
      { header: "Units", format: "units", width: 12 },
    ],
    rows: Array.from({ length: rows }, (_, r) => [r, r]),
  });
  const sheet = (blocks: SheetSpec["blocks"], charts: SheetSpec["charts"] = []): SheetSpec => ({
    name: "S",
    title: "t",
    note: "n",
    origin: "o",
    blocks,
    charts,
    print: "width",
  });
  const chart = (place: "right" | "below"): SheetSpec["charts"][number] => ({
    name: "c",
    title: "c",
    kind: "Line",
    table: "A",
    categories: "Month",
    series: [{ column: "Units", colour: "#000000" }],
    categoryTitle: "",
    valueTitle: "",
    valueFormat: "units",
    place,
  });

  test("months in headers stay whole, and long texts of one table do not blow up another's numbers", () => {
    const columns = (first: ColumnSpec, second: ColumnSpec): TableSpec => ({
      ...table("A", 0),
      columns: [first, second],
    });
    const key = { header: "Item", format: "text", width: 14 } as const;
    const month = { header: "2026-07", format: "units", width: 6 } as const;
    const remark = { header: "What to do", format: "text", width: 70 } as const;
    expect(columnWidths(sheet([columns(key, month)]))).toEqual([14, 9]);
    expect(columnWidths(sheet([columns(key, month), columns(key, remark)]))).toEqual([14, 26]);
    expect(columnWidths(sheet([columns(key, remark)]))).toEqual([14, 70]);
  });

  test("blocks follow each other with a free row; charts take rows of their own", () => {
    const placed = layoutSheet(sheet([table("A", 2, "First"), table("B", 0)], [chart("below")]));
    expect(placed.blocks.map(({ area, headingRow }) => [headingRow, areaAddress(area)])).toEqual([
      [4, "A6:B8"],
      [undefined, "A29:B30"],
    ]);
    expect(placed.charts[0].area.row).toBe(9);
  });

  test("a chart on the right keeps the next block below both", () => {
    const placed = layoutSheet(sheet([table("A", 2), table("B", 1)], [chart("right")]));
    expect(placed.charts[0].area).toMatchObject({ row: 4, column: 3 });
    expect(placed.blocks[1].area.row).toBe(23);
  });

  test("puts a small chart close to its table, so that a page has room for both", () => {
    const small = { ...chart("right"), size: "small" as const };
    const [placed] = layoutSheet(sheet([table("A", 2), table("B", 1)], [small])).charts;
    expect(placed.area).toMatchObject({ column: 2, rows: 13 });
  });

  test("a formula's references become addresses of the sheet's tables", () => {
    const placed = layoutSheet(sheet([table("A", 3)]));
    expect(resolvedFormula("=SUM({{A|Units|Units|0|2}})+SUM({{A|Month|Units|1|1}})", placed)).toBe(
      "=SUM($B$6:$B$8)+SUM($A$7:$B$7)",
    );
  });

  test("mistakes in a spec are named", () => {
    expect(() => layoutSheet(sheet([{ ...table("A", 1), rows: [[1]] }]))).toThrow(
      "Row 1 of A has 1 cells for 2 columns.",
    );
    expect(() => layoutSheet(sheet([], [chart("right")]))).toThrow(/shows the table "A", which S lacks/);
  });
});

test("an amount below half a unit shows as 0: only formats of one part leave its minus away", () => {
  for (const name of ["units", "money", "thousands", "hours"] as const)
    expect(formats[name]).toMatch(/^#,##0,?$/);
});
