import fc from "fast-check";
import { literalText, toExcel } from "../../src/workbook/cells";
import { publishSheets } from "../../src/workbook/publish";
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
