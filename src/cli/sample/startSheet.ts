import type { CellStyle, SheetSnapshot } from "../../host/snapshot";
import { companyFromTables, type Company } from "../../planning/data/company";
import { monthOf, monthStart } from "../../planning/data/excelDate";
import { historyByItem } from "../../planning/data/salesHistory";
import { forecastSeries } from "../../planning/demand/forecastSeries";
import type { RawTable } from "../../planning/data/table";
import { area, emptySheet, put, type StyleList } from "./sheetBuilder";

const [historyMonths, plannedMonths, resourceCount] = [24, 6, 2];
const ink = { title: "#1F4E79", quiet: "#595959", head: "#DDEBF7", input: "#FFF8E1", live: "#E8F3E4" };

/** Rows of the page, from 0. */
const at = { title: 0, steps: 4, history: 13 };

interface Example {
  families: string[];
  /** Families × months. */
  history: number[][];
  firstMonth: number;
  resources: string[];
  /** Resources × families: hours a unit, by the mix of the last year. */
  hours: number[][];
  /** Resources × planned months. */
  capacity: number[][];
}

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
  sheet.columnWidths = {
    0: 190,
    ...Object.fromEntries(Array.from({ length: historyMonths }, (_, i) => [i + 1, 90])),
  };
  introduce(sheet, company, styles);
  if (example.families.length > 0) showExample(sheet, example, styles);
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

function showExample(sheet: SheetSnapshot, example: Example, styles: StyleList): void {
  const { families, resources } = example;
  const head = styles.add({ bold: true, fill: ink.head });
  const headRight = styles.add({ bold: true, fill: ink.head, horizontalAlignment: "Right" });
  const month = styles.add({
    bold: true,
    fill: ink.head,
    numberFormat: "mmm yy",
    horizontalAlignment: "Right",
  });
  const input = (numberFormat: string): number => styles.add({ fill: ink.input, numberFormat });
  const live = (numberFormat: string): CellStyle => ({ fill: ink.live, numberFormat });
  const monthRow = (row: number, title: string, first: number, count: number): void => {
    put(sheet, row, 0, { value: title, style: head });
    for (let t = 0; t < count; t++) put(sheet, row, t + 1, { value: monthStart(first + t), style: month });
  };
  const matrix = (row: number, names: string[], values: number[][], style: number): void =>
    names.forEach((name, i) => {
      put(sheet, row + i, 0, { value: name });
      values[i].forEach((value, column) => put(sheet, row + i, column + 1, { value, style }));
    });
  const formula = (
    row: number,
    names: string[],
    results: Float64Array[],
    text: string,
    style: number,
  ): void => {
    names.forEach((name, i) => {
      put(sheet, row + i, 0, { value: name });
      results[i].forEach((value, column) =>
        put(sheet, row + i, column + 1, { value, spilledFrom: true, style }),
      );
    });
    const spill = { rows: names.length, columns: results[0].length };
    put(sheet, row, 1, { value: results[0][0], formula: text, spill, style });
  };

  const history = at.history;
  monthRow(history, "Units sold by family", example.firstMonth - historyMonths, historyMonths);
  matrix(history + 1, families, example.history, input("#,##0"));

  const forecast = history + families.length + 2;
  const [from, till] = [
    area(history + 1, 1, families.length, historyMonths),
    area(history, 1, 1, historyMonths),
  ];
  monthRow(forecast, "Forecast, one formula", example.firstMonth, plannedMonths);
  const targets = area(forecast, 1, 1, plannedMonths);
  const forecasts = forecastFamilies(example);
  formula(
    forecast + 1,
    families,
    forecasts,
    `=SOP.FORECAST(${targets},${from},${till})`,
    styles.add(live("#,##0")),
  );

  const bill = forecast + families.length + 2;
  put(sheet, bill, 0, { value: "Hours a unit", style: head });
  families.forEach((family, i) => put(sheet, bill, i + 1, { value: family, style: headRight }));
  matrix(bill + 1, resources, example.hours, input("0.0000"));

  const capacity = bill + resources.length + 2;
  monthRow(capacity, "Hours available", example.firstMonth, plannedMonths);
  matrix(capacity + 1, resources, example.capacity, input("#,##0"));

  const load = capacity + resources.length + 2;
  monthRow(load, "Utilisation, one formula", example.firstMonth, plannedMonths);
  const plan = area(forecast + 1, 1, families.length, plannedMonths);
  const hours = area(bill + 1, 1, resources.length, families.length);
  const available = area(capacity + 1, 1, resources.length, plannedMonths);
  formula(
    load + 1,
    resources,
    utilisation(example, forecasts),
    `=SOP.RCCP(${plan},${hours},"bill",${available},,"percent")`,
    styles.add(live("0%")),
  );
  sheet.conditionalFormats.push({
    kind: "cellValue",
    range: area(load + 1, 1, resources.length, plannedMonths),
    operator: "GreaterThan",
    formula1: "1",
    fontColor: "#9C0006",
    fill: "#FFC7CE",
  });
  sheet.charts.push({
    name: "Family history",
    kind: "Line",
    title: "Units sold by family",
    series: families.map((family, i) => ({
      name: family,
      categories: `Start!${absolute(history, 1, 1, historyMonths)}`,
      values: `Start!${absolute(history + 1 + i, 1, 1, historyMonths)}`,
    })),
    valueNumberFormat: "#,##0",
    legend: "Bottom",
    anchor: area(forecast, plannedMonths + 2, load + resources.length - forecast + 1, 11),
    altText:
      "Lines of the monthly units of each family over two years; bottles and packs peak in early summer, flasks in winter.",
  });
}

/** What the forecast formula answers: stored with it, so that the page reads well before anything is calculated. */
function forecastFamilies({ history }: Example): Float64Array[] {
  return history.map(
    (row) => forecastSeries(Float64Array.from(row), { horizon: plannedMonths, frequency: 12 }).mean,
  );
}

/** What the capacity formula answers. */
function utilisation({ hours, capacity }: Example, forecasts: Float64Array[]): Float64Array[] {
  return hours.map((perUnit, resource) =>
    Float64Array.from(capacity[resource], (available, t) => {
      const load = perUnit.reduce(
        (sum, hoursPerUnit, family) => sum + hoursPerUnit * forecasts[family][t],
        0,
      );
      return load / available;
    }),
  );
}

const absolute = (row: number, column: number, rows: number, columns: number): string =>
  area(row, column, rows, columns).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

function familyExample(company: Company): Example {
  const { items, settings } = company;
  const first = settings.firstMonth - historyMonths;
  const panel = historyByItem(company.sales, items.rowCount, { from: first, to: settings.firstMonth - 1 });
  const volume = panel.values.map((row) => row.map((units) => (Number.isNaN(units) ? 0 : units)));
  const sold = (item: number): boolean =>
    items.type[item] === "FG" && volume[item].some((units) => units > 0);
  const members = Array.from({ length: items.rowCount }, (_, item) => item).filter(sold);
  const families = [...new Set(members.map((item) => items.family[item]))];
  const inFamily = families.map((family) => members.filter((item) => items.family[item] === family));
  const resources = ["BLOW-1", "SEW-1"]
    .filter((name) => company.resources.resource.includes(name))
    .slice(0, resourceCount);
  const total = (list: Iterable<number>): number => [...list].reduce((sum, units) => sum + units, 0);
  const recent = (item: number): number => total(volume[item].subarray(historyMonths - 12));
  return {
    families,
    firstMonth: settings.firstMonth,
    resources,
    history: inFamily.map((list) =>
      Array.from({ length: historyMonths }, (_, t) => total(list.map((item) => volume[item][t]))),
    ),
    hours: resources.map((resource) => {
      const hoursOf = hoursByItem(company, resource);
      return inFamily.map((list) => {
        const weighted = total(list.map((item) => (hoursOf.get(items.item[item]) ?? 0) * recent(item)));
        return Math.round((weighted / total(list.map(recent))) * 1e5) / 1e5;
      });
    }),
    capacity: resources.map((resource) =>
      Array.from({ length: plannedMonths }, (_, h) =>
        Math.round(regularHours(company, resource, settings.firstMonth + h)),
      ),
    ),
  };
}

function hoursByItem({ billOfResources }: Company, resource: string): Map<string, number> {
  const rows = billOfResources.item.map((item, i): [string, number, string] => [
    item,
    billOfResources.hoursPerUnit[i],
    billOfResources.resource[i],
  ]);
  return new Map(rows.filter((row) => row[2] === resource).map(([item, hours]) => [item, hours]));
}

function regularHours({ resources, calendar }: Company, name: string, month: number): number {
  const r = resources.resource.indexOf(name);
  let hours = 0;
  for (let day = 0; day < calendar.rowCount; day++)
    if (monthOf(calendar.date[day]) === month && calendar.site[day] === resources.site[r])
      hours += calendar.working[day] * calendar.shifts[day] * calendar.hours[day];
  return hours * resources.units[r] * resources.efficiency[r] * resources.availability[r];
}
