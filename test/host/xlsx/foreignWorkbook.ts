import { writeXlsx } from "../../../src/host/xlsx";
import { parts, planningWorkbook, zip } from "./samples";

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A radar chart, which a snapshot cannot hold, as another program might write it. */
export const radarChart =
  '<?xml version="1.0"?><c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea>' +
  '<c:radarChart><c:radarStyle val="marker"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Data!$B$2:$B$7</c:f>' +
  '</c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:radarChart></c:plotArea></c:chart></c:chartSpace>';

const frame = (id: string, name: string) =>
  "<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
  "<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>30</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>" +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="9" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  '<xdr:xfrm><a:off xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" x="0" y="0"/></xdr:xfrm>' +
  `<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${relationshipTypes}" r:id="${id}"/></a:graphicData></a:graphic>` +
  "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>";

/** The user's workbook: the planning one, with things in it that only Excel makes. */
export async function foreignWorkbook(): Promise<Uint8Array> {
  const files = parts(await writeXlsx(planningWorkbook()));
  const edit = (path: string, from: string | RegExp, to: string) => {
    if (!(typeof from === "string" ? files[path].includes(from) : from.test(files[path]))) {
      throw new Error(`${path} lacks ${String(from)}`);
    }
    files[path] = files[path].replace(from, () => to);
  };
  const sheet = "xl/worksheets/sheet1.xml";
  edit(
    sheet,
    /<pageSetup[^>]*\/>/,
    '<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>',
  );
  edit(
    sheet,
    /<(pageMargins)/,
    '<dataValidations count="1"><dataValidation type="whole" sqref="B2:B7"><formula1>0</formula1><formula2>999</formula2></dataValidation></dataValidations><pageMargins',
  );
  edit(
    sheet,
    "</worksheet>",
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"/></ext></extLst></worksheet>',
  );
  // A shared formula over D2:D4, and a cell in a font of its own.
  edit(
    sheet,
    /(<c r="C2"[^>]*>.*?<\/c>)/,
    '<c r="C2"><v>111</v></c><c r="D2"><f t="shared" ref="D2:D4" si="0">B2*2</f><v>202</v></c>',
  );
  edit(
    sheet,
    /<c r="C3"[^>]*>.*?<\/c>/,
    '<c r="C3" s="4"><v>112</v></c><c r="D3"><f t="shared" si="0"/><v>204</v></c>',
  );
  edit(
    sheet,
    /<c r="C4"[^>]*>.*?<\/c>/,
    '<c r="C4"><v>113</v></c><c r="D4"><f t="shared" si="0"/><v>206</v></c>',
  );
  edit(
    "xl/styles.xml",
    /<\/fonts>/,
    '<font><sz val="14"/><color theme="5" tint="-0.25"/><name val="Georgia"/></font></fonts>',
  );
  const fonts = (files["xl/styles.xml"].match(/<fonts.*<\/fonts>/)![0].match(/<font>/g) ?? []).length;
  edit(
    "xl/styles.xml",
    "</cellXfs>",
    `<xf numFmtId="4" fontId="${fonts - 1}" fillId="0" borderId="0" xfId="0"/></cellXfs>`,
  );
  files["xl/charts/chart7.xml"] = radarChart;
  edit("xl/drawings/drawing1.xml", "</xdr:wsDr>", `${frame("rId77", "Radar")}</xdr:wsDr>`);
  edit(
    "xl/drawings/_rels/drawing1.xml.rels",
    "</Relationships>",
    `<Relationship Id="rId77" Type="${relationshipTypes}/chart" Target="../charts/chart7.xml"/></Relationships>`,
  );
  files["xl/calcChain.xml"] =
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B9" i="1"/></calcChain>';
  files["xl/vendor/odd.bin.xml"] = "<odd/>";
  edit(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `<Relationship Id="rId90" Type="${relationshipTypes}/calcChain" Target="calcChain.xml"/><Relationship Id="rId91" Type="urn:vendor/odd" Target="vendor/odd.bin.xml"/></Relationships>`,
  );
  edit(
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/xl/charts/chart7.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
  );
  edit("xl/workbook.xml", /<definedName name="Rate">/, '<definedName name="Rate" comment="agreed in March">');
  return zip(files);
}
