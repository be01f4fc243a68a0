import { writeXlsx } from "../../../src/host/xlsx";
import { parts, planningWorkbook, zip } from "./samples";

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

type Files = Record<string, string>;
export type Edit = [path: string, from: string | RegExp, to: string];

/** A package with texts of its parts replaced; each must be there. */
export function edited(base: Uint8Array, edits: readonly Edit[], added: Files = {}): Uint8Array {
  const files: Files = { ...parts(base), ...added };
  for (const [path, from, to] of edits) {
    const before = files[path];
    files[path] = before.replace(from, () => to);
    if (files[path] === before) throw new Error(`${path} lacks ${String(from)}`);
  }
  return zip(files);
}

const book = "xl/workbook.xml";
const data = "xl/worksheets/sheet1.xml";
const calc = "xl/worksheets/sheet2.xml";

/** A formula with the result that Excel gave it. */
const stored = (address: string, formula: string, value: number): string =>
  `<c r="${address}"><f>${formula}</f><v>${value}</v></c>`;

/** Formulas that only Excel calculates, what follows from them, and one that follows from a cell of the sheet. */
const excelsOwn =
  `<row r="21">${stored("A21", "CUBEVALUE(&quot;Model&quot;,&quot;x&quot;)", 77.25)}${stored("B21", "A21*2", 154.5)}` +
  `${stored("C21", "IFERROR(A21,0)", 77.25)}${stored("D21", "[1]Other!A1", 42)}${stored("E21", "Data!B2*2", 202)}</row>` +
  '<row r="22"><c r="A22"><f t="array" ref="A22:A23">Data!B2:B7*1</f><v>101</v></c></row>' +
  '<row r="23"><c r="A23"><v>102</v></c></row>';

/**
 * A planner's workbook with what the grid does not show, or shows otherwise: a chart of its own looks, results of
 * functions that it does not know, names of one sheet, a chart sheet, two windows, a table with totals.
 */
export async function plannersWorkbook(): Promise<Uint8Array> {
  return edited(
    await writeXlsx(planningWorkbook()),
    [
      [data, /<sheetView [^>]*>/, '<sheetView tabSelected="1" zoomScale="85" workbookViewId="0">'],
      [data, "</sheetView>", '<selection pane="bottomLeft" activeCell="C5" sqref="C5:D6"/></sheetView>'],
      [
        data,
        /<cols>.*<\/cols>/,
        '<cols><col min="1" max="1" width="33.3" style="1" customWidth="1"/><col min="2" max="3" width="5" outlineLevel="1" customWidth="1"/><col min="4" max="16384" width="12.3" customWidth="1"/></cols>',
      ],
      [
        data,
        /<conditionalFormatting/,
        '<conditionalFormatting sqref="A2:A4 C2:C4"><cfRule type="cellIs" priority="9" operator="lessThan"><formula>5</formula></cfRule></conditionalFormatting><conditionalFormatting',
      ],
      [calc, "</sheetData>", `${excelsOwn}</sheetData>`],
      ["xl/drawings/drawing1.xml", /<xdr:colOff>0</, "<xdr:colOff>123456<"],
      ["xl/charts/chart1.xml", /<c:gapWidth val="\d+"\/>/, '<c:gapWidth val="37"/>'],
      [
        "xl/tables/table1.xml",
        /<tableColumn id="3"[^>]*\/>/,
        '<tableColumn id="3" name="Plan" totalsRowFunction="sum"><calculatedColumnFormula>Demand[[#This Row],[Demand]]+10</calculatedColumnFormula></tableColumn>',
      ],
      [
        book,
        /<definedName name="Rate">.*?<\/definedName>/,
        '<definedName name="Local" localSheetId="0">Data!$A$1</definedName><definedName name="Local" localSheetId="1" hidden="1">\'Planner\'\'s calc\'!$A$1</definedName><definedName name="Local">Data!$B$2</definedName><definedName name="Rate">0.25</definedName>',
      ],
      [
        book,
        /(_xlnm.Print_Area" localSheetId="0">)[^<]*/,
        '_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$9,Data!$D$1:$E$4',
      ],
      [
        book,
        /<workbookView[^>]*\/>/,
        '<workbookView windowWidth="9000"/><workbookView windowWidth="5000" activeTab="1"/>',
      ],
      [
        book,
        /<sheet name="Planner/,
        '<sheet name="Big chart" sheetId="9" r:id="rId70"/><sheet name="Planner',
      ],
      [
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        `<Relationship Id="rId70" Type="${relationshipTypes}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
      ],
      [
        "[Content_Types].xml",
        "</Types>",
        `<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="${sheetTypes}.chartsheet+xml"/></Types>`,
      ],
    ],
    {
      "xl/chartsheets/sheet1.xml":
        '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews></chartsheet>',
    },
  );
}
