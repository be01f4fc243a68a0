import fc from "fast-check";
import Papa from "papaparse";
import { csvLines } from "../../src/cli/forecast/forecastCsv";
import { safeCsv } from "../../src/cycle/csv";
import { ChangeLog } from "../../src/cycle/versions/changeLog";
import { copyToMerge, mergeCopies } from "../../src/cycle/versions/merge";
import { replaceCells } from "../../src/workbook/scanCells";
import { commentSheet } from "../../src/cycle/comments/threads";
import { appendRows } from "../../src/workbook/appendRows";
import { literalText, toExcel } from "../../src/workbook/cells";
import { publishSheets, republishSheet } from "../../src/workbook/publish";
import { rewriteTable } from "../../src/workbook/rewriteTable";
import { rewriteTopLines } from "../../src/workbook/rewriteTopLines";
import { writeTableColumn } from "../../src/workbook/writeTableColumn";
import type { SheetSpec } from "../../src/workbook/sheetSpec";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openHeadlessWorkbook, type HeadlessWorkbook } from "../../src/host/node";

/** Texts with which a file from elsewhere may try to calculate, call out or link. */
const hostile = [
  "=1+1",
  '=HYPERLINK("http://example.org","x")',
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1:A9)",
  "\t=1+1",
  "\r\n=1+1",
  " =1+1",
  "'=1+1",
  "{=1+1}",
  "2026-03",
  "TRUE",
  "1e5",
];

let book: HeadlessWorkbook;
let restore: () => void;
beforeAll(async () => {
  book = await openHeadlessWorkbook();
  restore = book.installGlobals();
});
afterAll(() => {
  restore();
  book.dispose();
});

test("any text that is written is text: it begins with a letter or with the sign that makes it so", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const written = literalText(text);
      if (text !== "") expect(written).toMatch(/^['A-Za-zÀ-ž]/);
      expect(toExcel(text)).toBe(written);
    }),
  );
});

test("in titles, notes, headings, lines, headers and cells it comes back as it was, and calculates nothing", async () => {
  for (const text of hostile) {
    const spec: SheetSpec = {
      name: "SOP_Text",
      title: text,
      note: text,
      origin: text,
      blocks: [
        { kind: "text", heading: text, lines: [{ text }] },
        {
          kind: "table",
          name: "SOP_Text",
          heading: text,
          columns: [
            { header: text, format: "text", width: 20 },
            { header: "Other", format: "text", width: 20 },
          ],
          rows: [[text, 1]],
        },
      ],
      charts: [],
      print: "width",
    };
    await withWorkbook((context) => publishSheets(context, "text", [spec]));
    const { values, formulas } = await withWorkbook(async (context) => {
      const range = context.workbook.worksheets.getItem("SOP_Text").getRange("A1:A9").load("values,formulas");
      await context.sync();
      return { values: range.values.flat() as unknown[], formulas: range.formulas.flat() as unknown[] };
    });
    const held = [0, 1, 2, 4, 5, 7, 8].map((row) => values[row]);
    expect(held).toEqual(held.map(() => text));
    // A cell that calculates holds another formula than its value.
    values.forEach((value, row) => expect(formulas[row]).toBe(value));
  }
});

/** A sheet with a line and a table of rows, all with these texts. */
const sheetOf = (texts: readonly string[]): SheetSpec => ({
  name: "SOP_Ways",
  title: "Ways",
  note: "",
  origin: "",
  blocks: [
    { kind: "text", heading: "Lines", lines: texts.map((text) => ({ text })) },
    {
      kind: "table",
      name: "SOP_Ways",
      columns: [
        { header: "Text", format: "text", width: 20 },
        { header: "Other", format: "units", width: 20 },
      ],
      rows: texts.map((text) => [text, 1]),
    },
  ],
  charts: [],
  print: "width",
});

/** Every cell of the sheet that calculates instead of holding text. */
const calculating = (sheet: string) =>
  withWorkbook(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load("values,formulas");
    await context.sync();
    return used.formulas.flatMap((row, r) =>
      row.filter((formula, c) => String(formula).startsWith("=") && formula !== used.values[r][c]),
    );
  });

test("by whichever way it gets into a cell it stays text: written anew, added, put into a column, renewed", async () => {
  await withWorkbook(async (context) => {
    await publishSheets(context, "ways", [sheetOf(["before"])]);
    await republishSheet(context, "ways", sheetOf(hostile));
    await rewriteTopLines(
      context,
      "SOP_Ways",
      hostile.map((text) => ({ text, tone: "bad" })),
    );
    await appendRows(
      context,
      "SOP_Ways",
      hostile.length,
      hostile.map((text) => [text, 2]),
    );
    await writeTableColumn(context, "SOP_Ways", "Text", new Map(hostile.map((text, row) => [row, text])));
    const kept = { from: 0, cells: [undefined, 3] };
    await rewriteTable(context, "SOP_Ways", [
      kept,
      ...hostile.map((text) => ({ from: -1, cells: [text, 4] })),
    ]);
    const comments = hostile.map((text) => {
      return { key: text, month: "", text, by: text, at: text, cycle: text, state: "open" as const };
    });
    await publishSheets(context, "comments", [commentSheet(comments)]);
  });
  expect(await calculating("SOP_Ways")).toEqual([]);
  expect(await calculating("SOP_Comments")).toEqual([]);
  const texts = await withWorkbook(async (context) => {
    const body = context.workbook.tables.getItem("SOP_Ways").getDataBodyRange().load("values");
    await context.sync();
    return body.values.map(([first]) => first as unknown);
  });
  expect(texts).toEqual([hostile[0], ...hostile]);
});

test("a text of a colleague's own sheet is a text after merging it and after taking that back", async () => {
  const put = (texts: readonly string[]) =>
    withWorkbook(async (context) => {
      const cells = context.workbook.worksheets.getItem("Notes").getRange(`A1:A${texts.length}`);
      cells.formulas = texts.map((text) => [literalText(text)]);
      await context.sync();
    });
  await withWorkbook(async (context) => {
    context.workbook.worksheets.add("Notes");
    await context.sync();
  });
  const log = new ChangeLog();
  await put(hostile.map(() => "before"));
  const base = await copyToMerge(log);
  await put(hostile);
  const theirs = await copyToMerge(log);
  await put(hostile.map(() => "before"));
  expect((await mergeCopies(base, theirs, log)).taken).toBe(hostile.length);
  const texts = () =>
    withWorkbook(async (context) => {
      const used = context.workbook.worksheets.getItem("Notes").getUsedRange().load("values");
      await context.sync();
      return used.values.flat() as unknown[];
    });
  expect(await texts()).toEqual(hostile);
  expect(await calculating("Notes")).toEqual([]);
  const cells = hostile.map((_, row) => ({ sheet: "Notes", address: `A${row + 1}`, content: "after" }));
  const before = await withWorkbook((context) => replaceCells(context, cells));
  await withWorkbook((context) => replaceCells(context, before));
  expect(await texts()).toEqual(hostile);
  expect(await calculating("Notes")).toEqual([]);
});

describe("CSV", () => {
  const separators = [",", ";", "\t", "|"];
  const dangerous = /^[\s"]*[=+@\uFF1D\uFF0B\uFF20]|^[\s"]*[-\uFF0D](?![\d.,]+(e[+-]?\d+)?"?$)/i;
  /** Texts of signs, separators, quotes and line ends in any order: what an attacker would try. */
  const attack = fc.oneof(
    fc.constantFrom(...hostile, "A;=1+1", 'A";=1+1', "A\n=1+1", "A|@x", "\uFF1D1+1", "A\t+1"),
    fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", ";", ",", "|", '"', "'", "\t", "\r", "\n", " ", "a", "1"),
    }),
    fc.string({ unit: "binary" }),
  );
  /** The fields as a program would see them that knows only this separator, with or without heed of quotes. */
  const fields = (csv: string, separator: string): string[] => [
    ...Papa.parse<string[]>(csv, { delimiter: separator }).data.flat(),
    ...(separator === "," ? [] : csv.split(/\r\n|\r|\n/).flatMap((line) => line.split(separator))),
  ];

  test("no field acts as a formula, whatever parts the fields where it is opened", () => {
    fc.assert(
      fc.property(fc.array(attack, { minLength: 1, maxLength: 3 }), (texts) => {
        const csv = safeCsv(
          ["Item", ...texts.slice(1)],
          [
            ["A", ...texts],
            ["B", ...texts],
          ],
        );
        for (const separator of separators)
          expect(fields(csv, separator).filter((field) => dangerous.test(field))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("numbers and plain texts stay as they are, and the file reads back", () => {
    const rows = [["BT-001", -5, 0.25, null, "Bottle, blue"]];
    expect(Papa.parse(safeCsv(["Item", "a", "b", "c", "d"], rows)).data).toEqual([
      ["Item", "a", "b", "c", "d"],
      ["BT-001", "-5", "0.25", "", "Bottle, blue"],
    ]);
  });

  test("identifiers of forecast series are no formulas either", () => {
    const series = { id: "=1+1", mean: [1], lower: [], upper: [], label: "SES" };
    expect(csvLines(series as unknown as Parameters<typeof csvLines>[0], { levels: [], dated: false })).toBe(
      "'=1+1,1,1,SES\r\n",
    );
  });
});
