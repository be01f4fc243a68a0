import { readXlsx, writeXlsx } from "../../../src/host/xlsx";
import { cells, parts, planningWorkbook, sheet, workbook, xml, zip } from "./samples";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A package as small as the format allows, around one sheet. */
function tiny(sheetXml: string, others: Record<string, string> = {}): Uint8Array {
  return zip({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relationships}/officeDocument" Target="/book.xml"/></Relationships>`,
    "book.xml": `<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets><sheet name="S" sheetId="7" r:id="a"/></sheets></workbook>`,
    "_rels/book.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${relationships}/worksheet" Target="s.xml"/></Relationships>`,
    "s.xml": sheetXml,
    ...others,
  });
}

const page = (inner: string): string => `<worksheet xmlns="${spreadsheet}">${inner}</worksheet>`;
const valuesOf = async (bytes: Uint8Array) =>
  (await readXlsx(bytes)).sheets[0].rows.map((row) => Array.from(row, (cell) => cell?.value));

describe("files of other programs", () => {
  test("cells without addresses, inline and rich strings, dates as text, single quotes", async () => {
    const bytes = tiny(
      page(
        "<sheetData><row><c><v>1</v></c><c t='inlineStr'><is><r><t>rich </t></r><r><t>text</t></r><rPh><t>hint</t></rPh></is></c></row>" +
          '<row r="3"><c r="B3" t="d"><v>2026-03-01</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row></sheetData>',
      ),
    );
    expect(await valuesOf(bytes)).toEqual([[1, "rich text"], [], [undefined, 46082, true, "#N/A"]]);
  });

  test("a workbook without styles, theme or strings is read, changed and written", async () => {
    const base = tiny(page("<sheetData><row><c><v>1</v></c></row></sheetData>"));
    const snapshot = await readXlsx(base);
    snapshot.styles.push({ bold: true });
    snapshot.sheets[0].rows[0].push({ value: "new", style: snapshot.styles.length - 1 });
    const written = await writeXlsx(snapshot, { base });
    const after = await readXlsx(written);
    expect(after.sheets[0].rows[0][1]).toMatchObject({ value: "new" });
    expect(after.styles[after.sheets[0].rows[0][1]!.style!]).toEqual({ bold: true });
    expect(parts(written)["[Content_Types].xml"]).toContain("/xl/styles.xml");
  });

  test("namespace prefixes on every element", async () => {
    const files = parts(await writeXlsx(planningWorkbook()));
    const prefixed = (text: string) =>
      text
        .replace(/<(\/?)([a-z]\w*)(?=[\s/>])/gi, "<$1x:$2")
        .replace(` xmlns="${spreadsheet}"`, ` xmlns:x="${spreadsheet}"`);
    for (const path of Object.keys(files)) {
      if (/^xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d)\.xml$/.test(path))
        files[path] = prefixed(files[path]);
    }
    const base = zip(files);
    const snapshot = await readXlsx(base);
    expect({ ...snapshot, styles: [] }).toEqual({
      ...(await readXlsx(await writeXlsx(planningWorkbook()))),
      styles: [],
    });
    snapshot.sheets[0].rows[1][1]!.value = "changed";
    snapshot.sheets.push(sheet("More", { rows: cells(["text"]) }));
    const after = await writeXlsx(snapshot, { base });
    for (const path of [
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/sharedStrings.xml",
      "xl/styles.xml",
    ]) {
      expect(() => xml(parts(after)[path])).not.toThrow();
      expect(parts(after)[path]).not.toContain("<x:");
    }
    const again = await readXlsx(after);
    expect(again.sheets[0].rows[1][1]!.value).toBe("changed");
    expect(again.sheets[3].rows[0][0]!.value).toBe("text");
  });

  test("hidden rows and columns are 0 pixels wide and stay hidden", async () => {
    const base = tiny(
      page(
        '<cols><col min="2" max="3" hidden="1" width="0" customWidth="1"/><col min="5" max="16384" width="12.5" customWidth="1"/></cols>' +
          '<sheetData><row r="2" hidden="1"><c r="A2"><v>5</v></c></row><row r="3" ht="30" customHeight="1"/></sheetData>',
      ),
    );
    const snapshot = await readXlsx(base);
    const { columnWidths, rowHeights } = snapshot.sheets[0];
    expect([columnWidths[1], columnWidths[2], columnWidths[4], columnWidths[0]]).toEqual([
      0,
      0,
      87,
      undefined,
    ]);
    expect(rowHeights).toEqual({ 1: 0, 2: 40 });
    snapshot.sheets[0].columnWidths[0] = 100;
    snapshot.sheets[0].rows[1][0]!.value = 6;
    const text = parts(await writeXlsx(snapshot, { base }))["s.xml"];
    expect(text).toContain('<col min="2" max="3" width="0" hidden="1" customWidth="1"/>');
    expect(text).toContain('<row r="2" hidden="1"><c r="A2"><v>6</v></c></row>');
    expect(text).toContain('<row r="3" ht="30" customHeight="1"/>');
  });

  test("macros stay, and the workbook stays one with macros", async () => {
    const files = parts(await writeXlsx(planningWorkbook()));
    const macroType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    files["xl/vbaProject.bin"] = "\u0001macro";
    files["[Content_Types].xml"] = files["[Content_Types].xml"]
      .replace(/application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/, macroType)
      .replace(
        "<Default",
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default',
      );
    files["xl/_rels/workbook.xml.rels"] = files["xl/_rels/workbook.xml.rels"].replace(
      "</Relationships>",
      '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    );
    const base = zip(files);
    const snapshot = await readXlsx(base);
    snapshot.sheets[0].rows[1][1]!.value = 7;
    const after = parts(await writeXlsx(snapshot, { base }));
    expect(after["xl/vbaProject.bin"]).toBe("\u0001macro");
    expect(after["[Content_Types].xml"]).toContain(macroType);
    expect(after["xl/_rels/workbook.xml.rels"]).toContain("vbaProject.bin");
  });

  test("stored documents that LibreOffice moved to the package are found and replaced", async () => {
    const files = parts(await writeXlsx(planningWorkbook()));
    const moved = files["xl/_rels/workbook.xml.rels"].match(/<Relationship [^>]*\/customXml"[^>]*\/>/g) ?? [];
    expect(moved).toHaveLength(2);
    for (const entry of moved)
      files["xl/_rels/workbook.xml.rels"] = files["xl/_rels/workbook.xml.rels"].replace(entry, "");
    const atRoot = moved.map((entry) => entry.replace('Target="../', 'Target="').replace("rId", "rId9"));
    files["_rels/.rels"] = files["_rels/.rels"].replace(
      "</Relationships>",
      `${atRoot.join("")}</Relationships>`,
    );
    const base = zip(files);
    const snapshot = await readXlsx(base);
    expect(snapshot.settings).toEqual(planningWorkbook().settings);
    expect(snapshot.customXmlParts).toHaveLength(1);
    const again = await readXlsx(await writeXlsx({ ...snapshot, customXmlParts: [] }, { base }));
    expect(again.customXmlParts).toEqual([]);
    expect(again.settings).toEqual(planningWorkbook().settings);
  });

  test("entities, a byte order mark and comments in the XML do no harm", async () => {
    const bytes = tiny(
      `\ufeff<?xml version="1.0"?><!-- made elsewhere -->${page('<sheetData><row><c t="str"><f>&quot;a&quot;&amp;&#x201C;</f><v>&lt;&#8364;&gt;</v></c></row></sheetData>')}`,
    );
    const [[cell]] = (await readXlsx(bytes)).sheets[0].rows;
    expect(cell).toMatchObject({ value: "<€>", formula: '="a"&“' });
  });

  test("an empty workbook is written and read", async () => {
    const after = await readXlsx(await writeXlsx(workbook([sheet("Empty")])));
    expect(after.sheets.map((item) => item.name)).toEqual(["Empty"]);
  });
});
