import { writeXlsx } from "../../../src/host/xlsx";
import { asList, cells, parts, planningWorkbook, sheet, workbook, xml } from "./samples";

describe("dynamic arrays in the file", () => {
  test("carry the cell metadata that Excel knows them by", async () => {
    const files = parts(await writeXlsx(planningWorkbook()));
    const rows = asList(xml(files["xl/worksheets/sheet2.xml"]).worksheet.sheetData.row);
    const [first, kpi] = asList(rows[0].c);
    expect(first["@cm"]).toBe("1");
    expect(first.f).toMatchObject({
      "@t": "array",
      "@ref": "A1:A3",
      "#text": "_xldudf_SOP_FORECAST(Demand[Demand],3)",
    });
    expect(first.v).toBe("104");
    expect(kpi["@cm"]).toBe("1");
    expect(kpi.f["@ref"]).toBe("B1");
    const spilled = asList(rows[1].c)[0];
    expect(spilled).toEqual({ "@r": "A2", v: "105" });
    const plain = asList(rows[2].c)[1];
    expect(plain).toMatchObject({ "@t": "b", f: "AND(TRUE,1=1)", v: "1" });
  });

  test("point at metadata of the type XLDAPR, which is declared and related", async () => {
    const files = parts(await writeXlsx(planningWorkbook()));
    const metadata = xml(files["xl/metadata.xml"]).metadata;
    expect(metadata.metadataTypes.metadataType["@name"]).toBe("XLDAPR");
    expect(metadata.futureMetadata.bk.extLst.ext.dynamicArrayProperties["@fDynamic"]).toBe("1");
    expect(metadata.cellMetadata.bk.rc).toEqual({ "@t": "1", "@v": "0" });
    expect(files["[Content_Types].xml"]).toContain(
      'PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"',
    );
    expect(files["xl/_rels/workbook.xml.rels"]).toContain("relationships/sheetMetadata");
  });

  test("are absent, metadata and all, where no formula needs them", async () => {
    const rows = [[{ value: 3, formula: "=SUM(1,2)" }], ...cells([1])];
    const files = parts(await writeXlsx(workbook([sheet("S", { rows })])));
    expect(files["xl/metadata.xml"]).toBeUndefined();
    expect(files["xl/worksheets/sheet1.xml"]).toContain('<c r="A1"><f>SUM(1,2)</f><v>3</v></c>');
  });

  test("metadata of other kinds in the file stays, and the mark counts after it", async () => {
    const { zip } = await import("./samples");
    const files = parts(await writeXlsx(workbook([sheet("S", { rows: cells([1]) })])));
    files["xl/metadata.xml"] =
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLRICHVALUE"/></metadataTypes>' +
      '<futureMetadata name="XLRICHVALUE" count="1"><bk/></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
    const snapshot = workbook([
      sheet("S", { rows: [[{ value: 1, formula: "=SEQUENCE(2)", spill: { rows: 2, columns: 1 } }]] }),
    ]);
    const after = parts(await writeXlsx(snapshot, { base: zip(files) }));
    const metadata = xml(after["xl/metadata.xml"]).metadata;
    expect(asList(metadata.metadataTypes.metadataType).map((type) => type["@name"])).toEqual([
      "XLRICHVALUE",
      "XLDAPR",
    ]);
    expect(metadata.cellMetadata.bk.rc["@t"]).toBe("2");
    expect(metadata.valueMetadata["@count"]).toBe("1");
    expect(after["xl/worksheets/sheet1.xml"]).toContain('cm="1"');
  });
});
