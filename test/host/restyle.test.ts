import { openHeadlessWorkbook } from "../../src/host/node";

/** Numbers, texts that look like numbers, blanks, formulas, styled again and again, with a text that wraps. */
async function dressed(undo: boolean) {
  const book = await openHeadlessWorkbook(undefined, { undo });
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:D4").values = [
      ["Item", "Units", "Code", "Share"],
      ["A", 12.5, "'007", 0.25],
      ["B", 3, true, ""],
      ["a text that takes several lines in a column of the usual width", -1, "", 7],
    ];
    sheet.getRange("E2:E4").formulas = [["=B2*2"], ["=B3&C3"], ["=D9"]];
    sheet.getRange("A1:G6").format.font.color = "#0B4F6C";
    sheet.getRange("A1:D1").format.font.bold = true;
    sheet.getRange("B2:E5").numberFormat = [["#,##0.0"]];
    sheet.getRange("C2:C4").numberFormat = [["@"]];
    sheet.getRange("A2:F5").format.fill.color = "#EAF2F6";
    sheet.getRange("A2:A4").format.wrapText = true;
    sheet.getRange("B3:E3").format.fill.clear();
    sheet.getRange("C2:C4").numberFormat = [["General"]];
    sheet.getRange("A4:G4").format.font.bold = true;
    await context.sync();
  });
  const { sheets, styles } = await book.snapshot();
  book.dispose();
  return sheets.map(({ rows, rowHeights }) => ({
    rowHeights,
    rows: rows.map((row) => row.map((cell) => cell && { ...cell, style: styles[cell.style ?? -1] })),
  }));
}

test("cells look the same whether or not the grid keeps the way back", async () => {
  const quick = await dressed(false);
  expect(quick).toEqual(await dressed(true));
  expect(quick[0].rows[3][0]?.style).toMatchObject({ bold: true, wrapText: true, fill: "#EAF2F6" });
  expect(quick[0].rows[1][1]?.style).toMatchObject({ numberFormat: "#,##0.0", fontColor: "#0B4F6C" });
});
