import type { CellStyle, SheetSnapshot } from "../../host/snapshot";
import { companyFromTables, type Company } from "../../planning/data/company";
import { monthStart } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import { familyExample, forecastFamilies, historyMonths, plannedMonths, utilisation } from "./familyExample";
import type { Example } from "./familyExample";
import { formulaBlocks, type FormulaBlock } from "./formulaBlocks";
import { area, emptySheet, pageFooter, put, type StyleList } from "./sheetBuilder";

const ink = { title: "#1F4E79", quiet: "#595959", head: "#DDEBF7", input: "#FFF8E1", live: "#E8F3E4" };

/** Rows of the page, from 0. */
const at = { title: 0, steps: 4, history: 13 };

/**
 * The first page: what the company is, how to begin, and an example whose answers are live formulas. Months of
 * history by family are forecast by one formula; a second one shows what that asks of two resources.
 */
export function startSheet(tables: readonly RawTable[], styles: StyleList): SheetSnapshot {
  const { company } = companyFromTables([...tables]);
  const example = familyExample(company);
  const sheet = emptySheet("Start");
  sheet.tabColor = ink.title;
  sheet.showGridlines = false;
  // Two years of months on one page would be too small to read.
  sheet.pageLayout = { orientation: "landscape", scale: 60, printTitleColumns: "A:A", footer: pageFooter };
  sheet.columnWidths = {
    0: 190,
    ...Object.fromEntries(Array.from({ length: historyMonths }, (_, i) => [i + 1, 90])),
  };
  introduce(sheet, company, styles);
  if (example.families.length === 0) return sheet;
  showExample(sheet, example, styles);
  showBlocks({ sheet, styles }, formulaBlocks(company, example));
  return sheet;
}

function introduce(sheet: SheetSnapshot, company: Company, styles: StyleList): void {
  const goods = company.items.type.filter((type) => type === "FG").length;
  const name = company.settings.company || "The company";
  put(sheet, at.title, 0, {
    value: name,
    style: styles.add({ bold: true, fontSize: 20, fontColor: ink.title }),
  });
  put(sheet, at.title + 1, 0, {
    value: `${name} is a made-up maker of bottles, flasks and hydration packs: ${goods} finished goods, ${company.resources.rowCount} resources, ${company.suppliers.rowCount} suppliers.`,
  });
  put(sheet, at.title + 2, 0, {
    value:
      "Every other sheet holds its data in plain Excel tables. Replace them by your own, and the plan is yours.",
    style: styles.add({ fontColor: ink.quiet }),
  });
  const lines = [
    "Plan a month",
    "1  Open Concord from the Home tab: the pane leads through six steps.",
    "2  Gather and Demand clean the sales history and forecast every item.",
    "3  Supply finds the overloads from April to July and plans around them.",
    "4  Reconcile, Review and Monitor compare the plan with the budget, put it on a page, and follow it.",
    "",
    "Or type a formula anywhere. Change a yellow cell below and watch the green ones follow.",
  ];
  const [bold, plain] = [styles.add({ bold: true, fontSize: 12, fontColor: ink.title }), 0];
  lines.forEach((value, i) => {
    if (value)
      put(sheet, at.steps + i, 0, { value, style: i === 0 || i === lines.length - 1 ? bold : plain });
  });
}

/** The sheet with the styles of the example's blocks: yellow cells are inputs, green ones live formulas. */
interface ExamplePage {
  sheet: SheetSnapshot;
  styles: StyleList;
}

/** The blocks of the example one below the other, each with the months over its columns. */
function showExample(sheet: SheetSnapshot, example: Example, styles: StyleList): void {
  const page = { sheet, styles };
  const { families, resources } = example;
  const forecast = at.history + families.length + 2;
  const bill = forecast + families.length + 2;
  const capacity = bill + resources.length + 2;
  const load = capacity + resources.length + 2;
  const forecasts = forecastFamilies(example);

  monthRow(page, at.history, "Units sold by family", example.firstMonth - historyMonths, historyMonths);
  inputs(page, at.history + 1, families, example.history, "#,##0");
  monthRow(page, forecast, "Forecast, one formula", example.firstMonth, plannedMonths);
  const sold = area(at.history + 1, 1, families.length, historyMonths);
  const timeline = area(at.history, 1, 1, historyMonths);
  const targets = area(forecast, 1, 1, plannedMonths);
  const forecastFormula = `=SOP.FORECAST(${targets},${sold},${timeline})`;
  answers(page, forecast + 1, families, forecasts, { formula: forecastFormula, numberFormat: "#,##0" });

  put(sheet, bill, 0, { value: "Hours a unit", style: styles.add(headStyle) });
  families.forEach((family, i) =>
    put(sheet, bill, i + 1, { value: family, style: styles.add({ ...headStyle, ...toTheRight }) }),
  );
  inputs(page, bill + 1, resources, example.hours, "0.0000");
  monthRow(page, capacity, "Hours available", example.firstMonth, plannedMonths);
  inputs(page, capacity + 1, resources, example.capacity, "#,##0");
  monthRow(page, load, "Utilisation, one formula", example.firstMonth, plannedMonths);
  const plan = area(forecast + 1, 1, families.length, plannedMonths);
  const hours = area(bill + 1, 1, resources.length, families.length);
  const available = area(capacity + 1, 1, resources.length, plannedMonths);
  const loadFormula = `=SOP.RCCP(${plan},${hours},"bill",${available},,"percent")`;
  const loads = utilisation(example, forecasts);
  answers(page, load + 1, resources, loads, { formula: loadFormula, numberFormat: "0%" });
  markOverloads(sheet, area(load + 1, 1, resources.length, plannedMonths));
  drawHistory(sheet, families, area(forecast, plannedMonths + 2, load + resources.length - forecast + 1, 11));
}

/** Below the example, what the examples of further formulas stand on. */
function showBlocks({ sheet, styles }: ExamplePage, blocks: readonly FormulaBlock[]): void {
  const month = "mmm yy";
  let row = sheet.rows.length + 2;
  put(sheet, row++, 0, {
    value: "Numbers of the company for other formulas: the list of functions in Concord's pane uses them.",
    style: styles.add({ bold: true, fontSize: 12, fontColor: ink.title }),
  });
  for (const { title, heads, rows } of blocks) {
    row++;
    put(sheet, row, 0, { value: title, style: styles.add(headStyle) });
    const head = styles.add({ ...headStyle, ...toTheRight, numberFormat: month });
    heads.forEach((value, k) => put(sheet, row, k + 1, { value, style: head }));
    row++;
    for (const { name, cells, numberFormat } of rows) {
      const style = styles.add({ fill: ink.input, numberFormat });
      const nameStyle = typeof name === "number" ? styles.add({ numberFormat: month, ...toTheLeft }) : 0;
      put(sheet, row, 0, { value: name, style: nameStyle });
      cells.forEach((value, k) => value !== undefined && put(sheet, row, k + 1, { value, style }));
      row++;
    }
  }
}

const headStyle: CellStyle = { bold: true, fill: ink.head };
const toTheRight: CellStyle = { horizontalAlignment: "Right" };
const toTheLeft: CellStyle = { horizontalAlignment: "Left" };

function monthRow(
  { sheet, styles }: ExamplePage,
  row: number,
  title: string,
  first: number,
  count: number,
): void {
  const style = styles.add({ ...headStyle, ...toTheRight, numberFormat: "mmm yy" });
  put(sheet, row, 0, { value: title, style: styles.add(headStyle) });
  for (let t = 0; t < count; t++) put(sheet, row, t + 1, { value: monthStart(first + t), style });
}

/** Cells that the reader may change. */
function inputs(
  page: ExamplePage,
  row: number,
  names: string[],
  values: number[][],
  numberFormat: string,
): void {
  const style = page.styles.add({ fill: ink.input, numberFormat });
  names.forEach((name, i) => {
    put(page.sheet, row + i, 0, { value: name });
    values[i].forEach((value, column) => put(page.sheet, row + i, column + 1, { value, style }));
  });
}

/** One formula that fills a block, with the answers it has now. */
function answers(
  { sheet, styles }: ExamplePage,
  row: number,
  names: string[],
  results: Float64Array[],
  { formula, numberFormat }: { formula: string; numberFormat: string },
): void {
  const style = styles.add({ fill: ink.live, numberFormat });
  names.forEach((name, i) => {
    put(sheet, row + i, 0, { value: name });
    results[i].forEach((value, column) =>
      put(sheet, row + i, column + 1, { value, spilledFrom: true, style }),
    );
  });
  const spill = { rows: names.length, columns: results[0].length };
  put(sheet, row, 1, { value: results[0][0], formula, spill, style });
}

function markOverloads(sheet: SheetSnapshot, range: string): void {
  sheet.conditionalFormats.push({
    kind: "cellValue",
    range,
    operator: "GreaterThan",
    formula1: "1",
    fontColor: "#9C0006",
    fill: "#FFC7CE",
  });
}

function drawHistory(sheet: SheetSnapshot, families: string[], anchor: string): void {
  sheet.charts.push({
    name: "Family history",
    kind: "Line",
    title: "Units sold by family",
    series: families.map((family, i) => ({
      name: family,
      categories: `Start!${absolute(at.history, 1, 1, historyMonths)}`,
      values: `Start!${absolute(at.history + 1 + i, 1, 1, historyMonths)}`,
    })),
    valueNumberFormat: "#,##0",
    legend: "Bottom",
    anchor,
    altText:
      "Lines of the monthly units of each family over two years; bottles and packs peak in early summer, flasks in winter.",
  });
}

const absolute = (row: number, column: number, rows: number, columns: number): string =>
  area(row, column, rows, columns).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
