import { readXlsx, writeXlsx } from "../../../src/host/xlsx";
import { foreignWorkbook, radarChart } from "./foreignWorkbook";
import { cells, parts, planningWorkbook, sheet, xml } from "./samples";

describe("writing over the user's file", () => {
  test("changes nothing but the order of calculation when nothing changed", async () => {
    const base = await foreignWorkbook();
    const before = parts(base);
    const after = parts(await writeXlsx(await readXlsx(base), { base }));
    const gone = Object.keys(before).filter((path) => !(path in after));
    expect(gone).toEqual(["xl/calcChain.xml"]);
    const changed = Object.keys(after).filter((path) => before[path] !== after[path]);
    expect(changed).toEqual(
      ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"].filter((path) =>
        changed.includes(path),
      ),
    );
    expect(xml(after["xl/workbook.xml"]).workbook.sheets).toEqual(
      xml(before["xl/workbook.xml"]).workbook.sheets,
    );
    expect(xml(after["xl/workbook.xml"]).workbook.definedNames).toEqual(
      xml(before["xl/workbook.xml"]).workbook.definedNames,
    );
  });

  test("keeps foreign charts, validation, sparklines, margins and fonts when cells and sheets are added", async () => {
    const base = await foreignWorkbook();
    const snapshot = await readXlsx(base);
    const data = snapshot.sheets[0];
    data.rows[1][1] = { ...data.rows[1][1]!, value: 999 };
    data.charts.push({ ...data.charts[0], name: "Second", title: "Second", anchor: "E32:L40" });
    snapshot.sheets.push(sheet("SOP_Plan", { rows: cells(["Plan"], [1]) }));
    const after = parts(await writeXlsx(snapshot, { base }));
    const page = after["xl/worksheets/sheet1.xml"];
    for (const kept of [
      "<dataValidation type",
      "sparklineGroups",
      '<pageMargins left="0.5"',
      "<oddFooter>",
      'paperSize="9"',
    ]) {
      expect(page).toContain(kept);
    }
    expect(page).toContain('<c r="B2"><v>999</v></c>');
    expect(page).toContain('<c r="C3" s="4"><v>112</v></c>');
    expect(after["xl/charts/chart7.xml"]).toBe(radarChart);
    expect(after["xl/vendor/odd.bin.xml"]).toBe("<odd/>");
    expect(after["xl/styles.xml"]).toContain("Georgia");
    const drawing = xml(after["xl/drawings/drawing1.xml"]).wsDr.twoCellAnchor;
    expect(
      drawing.map((anchor: typeof drawing) => anchor.graphicFrame.nvGraphicFramePr.cNvPr["@name"]),
    ).toEqual(["DemandChart", "Radar", "Second"]);
    const again = await readXlsx(await writeXlsx(snapshot, { base }));
    expect(again.sheets.map((item) => item.name)).toEqual(["Data", "Planner's calc", "Hidden", "SOP_Plan"]);
    expect(again.sheets[0].charts.map((chart) => chart.name)).toEqual(["DemandChart", "Second"]);
  });

  test("a style change keeps the font that a snapshot does not know", async () => {
    const base = await foreignWorkbook();
    const snapshot = await readXlsx(base);
    const cell = snapshot.sheets[0].rows[2][2]!;
    expect(snapshot.styles[cell.style!]).toMatchObject({
      fontSize: 14,
      numberFormat: "#,##0.00",
      fontColor: "#C55A11",
    });
    cell.style = snapshot.styles.push({ ...snapshot.styles[cell.style!], bold: true }) - 1;
    const styles = parts(await writeXlsx(snapshot, { base }))["xl/styles.xml"];
    expect(styles).toContain(
      '<font><b/><sz val="14"/><color theme="5" tint="-0.25"/><name val="Georgia"/></font>',
    );
  });

  test("shared formulas are read in full and written singly when their first cell changes", async () => {
    const base = await foreignWorkbook();
    const snapshot = await readXlsx(base);
    const column = () => [1, 2, 3].map((row) => snapshot.sheets[0].rows[row][3]?.formula);
    expect(column()).toEqual(["=B2*2", "=B3*2", "=B4*2"]);
    snapshot.sheets[0].rows[1][3]!.value = 1;
    const page = parts(await writeXlsx(snapshot, { base }))["xl/worksheets/sheet1.xml"];
    expect(page).not.toContain('t="shared"');
    expect(page).toContain('<c r="D4"><f>B4*2</f><v>206</v></c>');
  });

  test("what was taken out of the snapshot is taken out of the file, with its parts", async () => {
    const base = await foreignWorkbook();
    const snapshot = await readXlsx(base);
    snapshot.sheets[0].charts = [];
    snapshot.sheets[0].tables = [];
    snapshot.sheets.splice(1, 1);
    snapshot.names = [];
    snapshot.settings = {};
    snapshot.customXmlParts = [];
    const after = parts(await writeXlsx(snapshot, { base }));
    expect(Object.keys(after).filter((path) => /tables\/|chart1|sheet2|customXml/.test(path))).toEqual([]);
    expect(after["xl/charts/chart7.xml"]).toBe(radarChart);
    expect(after["xl/workbook.xml"]).not.toContain("Rate");
    expect((await readXlsx(await writeXlsx(snapshot, { base }))).sheets.map((item) => item.name)).toEqual([
      "Data",
      "Hidden",
    ]);
  });

  test("a name keeps its comment unless its meaning changes", async () => {
    const base = await foreignWorkbook();
    const snapshot = await readXlsx(base);
    expect(parts(await writeXlsx(snapshot, { base }))["xl/workbook.xml"]).toContain(
      'comment="agreed in March"',
    );
    snapshot.names.find((item) => item.name === "Rate")!.refersTo = "=0.3";
    const book = parts(await writeXlsx(snapshot, { base }))["xl/workbook.xml"];
    expect(book).toContain('<definedName name="Rate">0.3</definedName>');
  });

  test("settings that Excel keeps in its own part are read from there and written back to it", async () => {
    const files = parts(await writeXlsx({ ...planningWorkbook(), settings: { "Concord.cycle": 1 } }));
    const types = "http://schemas.microsoft.com/office/2011/relationships";
    files["xl/webextensions/taskpanes.xml"] = '<wetp:taskpanes xmlns:wetp="urn:t"/>';
    files["xl/webextensions/_rels/taskpanes.xml.rels"] =
      `<Relationships><Relationship Id="rId1" Type="${types}/webextension" Target="webextension1.xml"/></Relationships>`;
    files["xl/webextensions/webextension1.xml"] =
      '<we:webextension xmlns:we="urn:we" id="{1}"><we:reference id="x"/><we:properties><we:property name="Office.AutoShow" value="true"/>' +
      '<we:property name="Concord.cycle" value="{&quot;label&quot;:&quot;2026-04&quot;}"/></we:properties></we:webextension>';
    files["_rels/.rels"] = files["_rels/.rels"].replace(
      "</Relationships>",
      `<Relationship Id="rId50" Type="${types}/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>`,
    );
    const { zip } = await import("./samples");
    const base = zip(files);
    const snapshot = await readXlsx(base);
    expect(snapshot.settings).toEqual({ "Concord.cycle": { label: "2026-04" } });
    snapshot.settings["Concord.cycle"] = { label: "2026-05" };
    const extension = parts(await writeXlsx(snapshot, { base }))["xl/webextensions/webextension1.xml"];
    expect(extension).toContain("2026-05");
    expect(extension).toContain("Office.AutoShow");
  });
});
