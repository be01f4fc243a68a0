import ExcelJS from "@protobi/exceljs";
import { readXlsx, writeXlsx, XlsxError } from "../../../src/host/xlsx";
import { cells, parts, planningWorkbook, sheet, workbook, xml } from "./samples";

describe("a snapshot written and read again", () => {
  test("is the same in every part that a snapshot holds", async () => {
    const before = planningWorkbook();
    const after = await readXlsx(await writeXlsx(before));
    const look = (book: typeof before) =>
      book.sheets.map((item) => ({
        ...item,
        rows: item.rows.map((row) =>
          row.map((cell) => cell && { ...cell, style: book.styles[cell.style ?? 0] }),
        ),
      }));
    expect(look(after)).toEqual(
      look({
        ...before,
        sheets: before.sheets.map((item) => ({ ...item, rows: Array.from(item.rows, (row) => row ?? []) })),
      }),
    );
    expect({ ...after, sheets: [], styles: [] }).toEqual({ ...before, sheets: [], styles: [] });
  });

  test("gives the same bytes for the same content", async () => {
    const [first, second] = [await writeXlsx(planningWorkbook()), await writeXlsx(planningWorkbook())];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  test("consists of well-formed parts, each with a content type and reachable targets", async () => {
    const files = parts(await writeXlsx(planningWorkbook()));
    for (const text of Object.values(files)) expect(() => xml(text)).not.toThrow();
    const declared = files["[Content_Types].xml"];
    for (const path of Object.keys(files)) {
      if (/^xl\/.*(?<!\.rels)$/.test(path)) expect(declared).toContain(`PartName="/${path}"`);
    }
  });
});

describe("a sheet with locked rows", () => {
  const options = { allowAutoFilter: true, allowFormatCells: true };
  const locks = [
    { range: "A1:XFD1048576", locked: false },
    { range: "A2:B3", locked: true },
  ];
  const rows = cells(["Family", "Units"], ["Bottles", 10], ["Bottles", 20], ["Flasks", 30]);
  const locked = () => workbook([sheet("Plan", { rows, protection: { options, locks } })]);

  test("is protected in the file, where everything but those rows may be changed", async () => {
    const file = await writeXlsx(locked());
    const [, part] = Object.entries(parts(file)).find(([path]) => /sheet1\.xml$/.test(path))!;
    expect(part).toMatch(/<sheetProtection sheet="1"[^>]* autoFilter="0"/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file as unknown as ArrayBuffer);
    const plan = book.getWorksheet("Plan")!;
    const isFree = (address: string) => plan.getCell(address).protection?.locked === false;
    expect(["A1", "A2", "B2", "B3", "A4", "B4"].map(isFree)).toEqual([true, false, false, false, true, true]);
  });

  test("is the same when it is read again, and free again when it is unprotected", async () => {
    const again = await readXlsx(await writeXlsx(locked()));
    expect(again.sheets[0].protection?.options).toMatchObject({ ...options, allowInsertRows: false });
    expect(again.sheets[0].protection?.locks).toEqual(locks);
    const open = { ...again.sheets[0], protection: undefined };
    const lifted = await readXlsx(await writeXlsx({ ...again, sheets: [open] }));
    expect(lifted.sheets[0].protection).toBeUndefined();
  });
});

describe("an independent reader (exceljs)", () => {
  test("finds the same values, formulas, formats, table and names", async () => {
    const book = new ExcelJS.Workbook();
    const bytes = await writeXlsx(planningWorkbook());
    await book.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
    const data = book.getWorksheet("Data")!;
    expect(data.getCell("B2").value).toBe(101);
    expect(data.getCell("A2").value).toEqual(new Date(Date.UTC(2025, 1, 1)));
    expect(data.getCell("A1").font).toMatchObject({ bold: true, size: 12, color: { argb: "FFFFFFFF" } });
    expect(data.getCell("C9").numFmt).toBe("#,##0.00");
    expect(data.getCell("B9").value).toMatchObject({ formula: "SUM(Demand[Demand])", result: 621 });
    expect(data.getTables()).toHaveLength(1);
    expect(data.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 1 });
    const calc = book.getWorksheet("Planner's calc")!;
    expect(calc.getCell("C1").value).toBe("=not a formula");
    expect(calc.getCell("C1").type).toBe(ExcelJS.ValueType.String);
    expect(book.getWorksheet("Hidden")!.state).toBe("veryHidden");
  });

  test("a file that it wrote is read with its dates as serial numbers", async () => {
    const book = new ExcelJS.Workbook();
    const page = book.addWorksheet("Sales");
    page.addRow(["Date", "Quantity", "Note"]);
    page.addRow([new Date(Date.UTC(2026, 2, 1)), 12.5, { richText: [{ text: "bold" }, { text: " plain" }] }]);
    page.getCell("D2").value = { formula: "B2*2", result: 25 };
    const snapshot = await readXlsx(new Uint8Array(await book.xlsx.writeBuffer()));
    const [, row] = snapshot.sheets[0].rows;
    expect(row.map((cell) => cell?.value)).toEqual([46082, 12.5, "bold plain", 25]);
    expect(snapshot.styles[row[0]!.style!].numberFormat).toBe("m/d/yyyy");
    expect(row[3]!.formula).toBe("=B2*2");
  });
});

describe("odd input", () => {
  test.each([
    ["a text file", new TextEncoder().encode("id,value"), "not an Excel workbook"],
    ["an old .xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "password"],
    ["an empty file", new Uint8Array(0), "not an Excel workbook"],
  ])("%s is refused with a sentence", async (_name, bytes, sentence) => {
    await expect(readXlsx(bytes)).rejects.toThrow(XlsxError);
    await expect(readXlsx(bytes)).rejects.toThrow(sentence);
  });

  test("text keeps control characters, line breaks and things that look like escapes", async () => {
    const texts = ["a\u0001b", "line\r\nbreak", "_x0041_", "  spaces ", "=1+1", "@SUM(A1)", "😀 & <b>"];
    const snapshot = await readXlsx(await writeXlsx(workbook([sheet("T", { rows: cells(texts) })])));
    expect(snapshot.sheets[0].rows[0].map((cell) => cell?.value)).toEqual(texts.map((text) => text));
    expect(snapshot.sheets[0].rows[0].some((cell) => cell?.formula)).toBe(false);
  });

  test("table headers that are numbers, empty or equal become distinct texts, as Excel demands", async () => {
    const table = {
      name: "T",
      range: "A1:D2",
      columns: ["2024", "", "x", "x"],
      style: "TableStyleLight1",
      showFilterButton: false,
      showBandedRows: false,
    };
    const before = workbook([
      sheet("S", { rows: cells([2024, "", "x", "x"], [1, 2, 3, 4]), tables: [table] }),
    ]);
    const after = await readXlsx(await writeXlsx(before));
    expect(after.sheets[0].tables[0].columns).toEqual(["2024", "Column2", "x", "x2"]);
    expect(after.sheets[0].rows[0].map((cell) => cell?.value)).toEqual(["2024", "Column2", "x", "x2"]);
  });

  test("workbooks that count from 1904 are read in the 1900 system, and written back in theirs", async () => {
    const files = parts(await writeXlsx(planningWorkbook()));
    files["xl/workbook.xml"] = files["xl/workbook.xml"].replace(
      "<workbookPr/>",
      '<workbookPr date1904="1"/>',
    );
    const { zip } = await import("./samples");
    const base = zip(files);
    const snapshot = await readXlsx(base);
    expect(snapshot.sheets[0].rows[1][0]!.value).toBe(45689 + 1462);
    expect(snapshot.sheets[0].rows[1][1]!.value).toBe(101);
    snapshot.sheets[0].rows[1][0]!.value = 50000;
    const written = await writeXlsx(snapshot, { base });
    expect(parts(written)["xl/worksheets/sheet1.xml"]).toContain("<v>48538</v>");
    expect((await readXlsx(written)).sheets[0].rows[1][0]!.value).toBe(50000);
  });
});
