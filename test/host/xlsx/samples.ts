import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../src/host/snapshot";

/** A sheet with nothing in it but its name. */
export function sheet(name: string, values: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name,
    visibility: "Visible",
    showGridlines: true,
    rows: [],
    columnWidths: {},
    rowHeights: {},
    merges: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
    ...values,
  };
}

export function workbook(sheets: SheetSnapshot[], values: Partial<WorkbookSnapshot> = {}): WorkbookSnapshot {
  return {
    sheets,
    names: [],
    styles: [{}],
    settings: {},
    customXmlParts: [],
    activeSheet: sheets[0]?.name,
    ...values,
  };
}

/** Rows of plain values; undefined is an empty cell. */
export function cells(...rows: (CellSnapshot["value"] | undefined)[][]): (CellSnapshot | undefined)[][] {
  return rows.map((row) => row.map((value) => (value === undefined ? undefined : { value })));
}

/** Demand by month with a table, a chart, formulas of every kind, names, formats and stored documents. */
export function planningWorkbook(): WorkbookSnapshot {
  const rows = cells(
    ["Month", "Demand", "Plan"],
    ...[1, 2, 3, 4, 5, 6].map((m) => [45658 + 31 * m, 100 + m, 110 + m]),
  );
  rows.slice(1).forEach((row) => (row[0] = { ...row[0]!, style: 1 }));
  rows[0].forEach((cell) => (cell!.style = 2));
  rows[8] = [
    { value: "Total" },
    { value: 621, formula: "=SUM(Demand[Demand])" },
    { value: 681, formula: "=SUM(C2:C7)", style: 3 },
  ];
  const calc: (CellSnapshot | undefined)[][] = [
    [
      { value: 104, formula: "=SOP.FORECAST(Demand[Demand],3)", spill: { rows: 3, columns: 1 } },
      { value: 0.97, formula: "=SOP.KPI(Demand[Plan],Demand[Demand])" },
      { value: "=not a formula" },
    ],
    [
      { value: 105, spilledFrom: true },
      { value: "#N/A", isError: true, formula: "=XLOOKUP(9,Demand[Month],Demand[Plan])" },
    ],
    [{ value: 106, spilledFrom: true }, { value: true, formula: "=AND(TRUE,1=1)" }, { value: "-5 @home" }],
    [
      { value: 212, formula: "=LET(x,B1*2,y,x+1,SUM(x,y))" },
      { value: "two\nlines & <tags>" },
      { value: "+1" },
    ],
  ];
  return workbook(
    [
      sheet("Data", {
        rows,
        columnWidths: { 0: 90, 1: 75, 2: 75, 5: 0 },
        rowHeights: { 0: 30 },
        freeze: { rows: 1, columns: 1 },
        tabColor: "#107C41",
        tables: [
          {
            name: "Demand",
            range: "A1:C7",
            columns: ["Month", "Demand", "Plan"],
            style: "TableStyleMedium2",
            showFilterButton: true,
            showBandedRows: true,
          },
        ],
        charts: [
          {
            name: "DemandChart",
            kind: "ColumnClustered",
            title: "Demand & plan",
            series: [
              { name: "Demand", categories: "Data!$A$2:$A$7", values: "Data!$B$2:$B$7", color: "#0F6CBD" },
              {
                name: "Plan",
                categories: "Data!$A$2:$A$7",
                values: "Data!$C$2:$C$7",
                kind: "Line",
                weight: 1.5,
                dash: "Dash",
              },
            ],
            categoryAxisTitle: "Month",
            valueAxisTitle: "Pieces",
            valueNumberFormat: "#,##0",
            legend: "Bottom",
            anchor: "E2:L18",
            altText: "Demand as columns, plan as a line",
          },
        ],
        conditionalFormats: [
          {
            kind: "cellValue",
            range: "B2:B7",
            operator: "GreaterThan",
            formula1: "=104",
            fontColor: "#C50F1F",
            fill: "#FDE7E9",
          },
          { kind: "custom", range: "A2:C7", formula: "=$B2>$C2", bold: true },
          {
            kind: "colorScale",
            range: "C2:C7",
            minimum: { color: "#FFFFFF", at: "Number", value: "0" },
            midpoint: { color: "#FFEB84", at: "Percentile", value: "50" },
            maximum: { color: "#63BE7B", at: "HighestValue" },
          },
          { kind: "dataBar", range: "B2:B7", color: "#638EC6" },
        ],
        pageLayout: {
          orientation: "landscape",
          fitToWidth: 1,
          printArea: "A1:L18",
          printTitleRows: "1:2",
          printTitleColumns: "A:B",
          footer: "&LR&&D &A&RPage &P of &N",
        },
      }),
      sheet("Planner's calc", {
        rows: calc,
        showGridlines: false,
        merges: ["E1:F2"],
        pageLayout: { orientation: "landscape", scale: 64, printTitleColumns: "A:A" },
      }),
      sheet("Hidden", { visibility: "VeryHidden", rows: cells([1]) }),
    ],
    {
      styles: [
        {},
        { numberFormat: "mmm yyyy", horizontalAlignment: "Left", indent: 2 },
        {
          bold: true,
          fill: "#107C41",
          fontColor: "#FFFFFF",
          fontSize: 12,
          wrapText: true,
          verticalAlignment: "Center",
        },
        {
          italic: true,
          underline: true,
          numberFormat: "#,##0.00",
          borders: {
            top: { style: "thin", color: "#000000" },
            bottom: { style: "double", color: "#107C41" },
          },
        },
      ],
      names: [
        { name: "History", refersTo: "=Data!$B$2:$B$7" },
        { name: "Rate", refersTo: "=0.25" },
      ],
      settings: {
        "Concord.cycle": { label: "2026-03", steps: ["gather", "<demand>"] },
        "Concord.flag": true,
      },
      customXmlParts: [
        {
          id: "{0F1E2D3C-4B5A-4978-8695-A4B3C2D1E0F0}",
          xml: '<notes xmlns="urn:test:notes"><n>a &amp; b</n></notes>',
        },
      ],
    },
  );
}

/** Texts of the parts of a package. */
export function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

export function zip(files: Record<string, string>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

export type Xml = { [name: string]: Xml } & Xml[] & string;

/** A part as nested objects: attributes carry "@", repeated elements are arrays, prefixes are left out. */
export function xml(text: string): Xml {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(valid.err.msg);
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    removeNSPrefix: true,
    parseTagValue: false,
    trimValues: false,
  }).parse(text) as Xml;
}

export function asList(item: Xml | undefined): Xml[] {
  return item === undefined ? [] : Array.isArray(item) ? item : [item];
}
