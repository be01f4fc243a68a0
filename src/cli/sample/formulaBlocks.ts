import type { Company } from "../../planning/data/company";
import { monthOf, monthStart } from "../../planning/data/excelDate";
import { historyByItem } from "../../planning/data/historyPanel";
import { forecastSeries } from "../../planning/demand/forecastSeries";
import { RateBook } from "../../cycle/rateBook";
import { sumOf } from "../../cycle/sums";
import { forecastFamilies, historyMonths, plannedMonths, type Example } from "./familyExample";

/** Numbers of the company under a row of headings: what one formula takes as its range. */
export interface FormulaBlock {
  title: string;
  /** Headings of the columns beside the names: texts, or first days of months. */
  heads: (string | number)[];
  rows: FormulaRow[];
}

export interface FormulaRow {
  /** A name, or the first day of a month. */
  name: string | number;
  /** Undefined leaves the cell blank. */
  cells: (string | number | undefined)[];
  numberFormat: string;
}

const [units, price, share, factor] = ["#,##0", "0.00", "0%", "0.000"];
const [weeksOfYear, monthsOfYear, daysOfWeek] = [52, 12, 7];
/** Snapshots of the forecast of a family, one a month until the first month of the plan. */
const snapshots = 4;

/**
 * Numbers in the shapes that formulas ask for and no table of the company has: items with their price, promotions and
 * past forecasts; snapshots of a forecast; totals beside their parts; demand by warehouse; stages with their stock;
 * and a plan by measure. The examples of the help stand on them.
 */
export function formulaBlocks(company: Company, example: Example): FormulaBlock[] {
  if (example.families.length === 0) return [];
  return [
    itemWithPrices(company),
    itemWithForecasts(company),
    pastForecasts(example),
    totalsAndParts(example),
    byWarehouse(company, example),
    stages(company, example),
    familyPlan(company, example),
  ].filter((block) => block !== undefined);
}

const monthsFrom = (first: number, count: number): number[] =>
  Array.from({ length: count }, (_, t) => monthStart(first + t));

const rounded = (value: number, digits = 0): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** The first item whose price has changed: what it sold at which price. */
function itemWithPrices(company: Company): FormulaBlock | undefined {
  const { items, settings } = company;
  const first = settings.firstMonth - historyMonths;
  const rates = new RateBook(company);
  const pricesOf = (item: number): number[] =>
    Array.from({ length: historyMonths }, (_, t) => rounded(rates.price(item, first + t), 2));
  const item = items.item.findIndex((_, i) => new Set(pricesOf(i)).size > 1);
  if (item < 0) return undefined;
  return {
    title: `A changed price, ${items.item[item]}`,
    heads: monthsFrom(first, historyMonths),
    rows: [
      { name: "Units sold", cells: soldBy(company, item).slice(monthsOfYear), numberFormat: units },
      { name: "Net price", cells: pricesOf(item), numberFormat: price },
    ],
  };
}

/** The first item with promotions of which forecasts are kept: what it sold, what was promoted, what was forecast. */
function itemWithForecasts(company: Company): FormulaBlock | undefined {
  const { items, streams, promotions, settings } = company;
  const first = settings.firstMonth - historyMonths;
  const spoken = new Set(streams.item.filter((_, i) => streams.stream[i] === "consensus"));
  const promoted = new Set(promotions.item);
  const item = items.item.findIndex((key) => spoken.has(key) && promoted.has(key));
  if (item < 0) return undefined;
  const sold = soldBy(company, item);
  return {
    title: `Forecasts and promotions, ${items.item[item]}`,
    heads: monthsFrom(first, historyMonths),
    rows: [
      { name: "Units sold", cells: sold.slice(monthsOfYear), numberFormat: units },
      { name: "Promoted", cells: promotedShare(company, item, first), numberFormat: share },
      { name: "A year before", cells: sold.slice(0, historyMonths), numberFormat: units },
      ...["statistical", "sales", "consensus"].map((stream) => ({
        name: `Forecast, ${stream}`,
        cells: streamOf(company, stream, items.item[item], first),
        numberFormat: units,
      })),
    ],
  };
}

/** Units a month of an item from a year before the history that is shown to the first month of the plan. */
function soldBy({ sales, items, settings }: Company, item: number): (number | undefined)[] {
  const from = settings.firstMonth - historyMonths - monthsOfYear;
  const { values } = historyByItem(sales, items.rowCount, { from, to: settings.firstMonth - 1 });
  return [...values[item]].map((value) => (Number.isNaN(value) ? undefined : value));
}

/** The part of the item's units that was promoted, month by month. */
function promotedShare({ promotions, sales, items }: Company, item: number, first: number): number[] {
  const shares = new Array<number>(historyMonths).fill(0);
  for (let i = 0; i < promotions.rowCount; i++) {
    const month = monthOf(promotions.start[i]) - first;
    if (promotions.item[i] !== items.item[item] || month < 0 || month >= historyMonths) continue;
    let [all, reached] = [0, 0];
    for (let k = 0; k < sales.rowCount; k++) {
      if (sales.item[k] !== item) continue;
      const isReached =
        [sales.regionKeys[sales.region[k]], ""].includes(promotions.region[i]) &&
        [sales.channelKeys[sales.channel[k]], ""].includes(promotions.channel[i]);
      all += sales.ordered[k] || 0;
      reached += isReached ? sales.ordered[k] || 0 : 0;
    }
    shares[month] = rounded(Math.min(1, shares[month] + reached / all), 3);
  }
  return shares;
}

function streamOf({ streams }: Company, stream: string, item: string, first: number): (number | undefined)[] {
  const cells = new Array<number | undefined>(historyMonths).fill(undefined);
  for (let i = 0; i < streams.rowCount; i++) {
    const month = monthOf(streams.date[i]) - first;
    const isMeant = streams.stream[i] === stream && streams.item[i] === item;
    if (isMeant && month >= 0 && month < historyMonths) cells[month] = streams.quantity[i];
  }
  return cells;
}

/** What was forecast for the first family in each of the last months, of the months from then on. */
function pastForecasts({ families, history, firstMonth }: Example): FormulaBlock {
  const first = firstMonth - snapshots + 1;
  return {
    title: `${families[0]}, forecast made in`,
    heads: monthsFrom(first, plannedMonths),
    rows: Array.from({ length: snapshots }, (_, made): FormulaRow => {
      const known = Float64Array.from(history[0].slice(0, historyMonths - snapshots + 1 + made));
      const { mean } = forecastSeries(known, { horizon: plannedMonths - made, frequency: monthsOfYear });
      const before = new Array<undefined>(made).fill(undefined);
      return {
        name: monthStart(first + made),
        cells: [...before, ...Array.from(mean, (value) => rounded(value))],
        numberFormat: units,
      };
    }),
  };
}

/** The forecast of all families together beside those of the families: made apart, they do not add up. */
function totalsAndParts(example: Example): FormulaBlock {
  const { families, history, firstMonth } = example;
  const all = "All families";
  const total = Float64Array.from({ length: historyMonths }, (_, t) => sumOf(history.map((row) => row[t])));
  const { mean } = forecastSeries(total, { horizon: plannedMonths, frequency: monthsOfYear });
  const row = (name: string, parent: string | undefined, values: Float64Array): FormulaRow => ({
    name,
    cells: [parent, ...Array.from(values, (value) => rounded(value))],
    numberFormat: units,
  });
  return {
    title: "Forecasts that should add up",
    heads: ["Part of", ...monthsFrom(firstMonth, plannedMonths)],
    rows: [
      row(all, undefined, mean),
      ...forecastFamilies(example).map((values, k) => row(families[k], all, values)),
    ],
  };
}

/** The first family's forecast by site, as its regions bought; the plant sells nothing itself. */
function byWarehouse(company: Company, example: Example): FormulaBlock | undefined {
  const { sales, items, regions, sites } = company;
  const [family] = example.families;
  const [forecast] = forecastFamilies(example);
  const warehouseOf = new Map(regions.region.map((region, i) => [region, regions.warehouse[i]]));
  const sold = new Map(sites.site.map((site) => [site, 0]));
  for (let k = 0; k < sales.rowCount; k++) {
    const site = warehouseOf.get(sales.regionKeys[sales.region[k]] ?? "");
    if (site === undefined || items.family[sales.item[k]] !== family) continue;
    sold.set(site, (sold.get(site) ?? 0) + (sales.ordered[k] || 0));
  }
  const all = sumOf([...sold.values()]);
  if (all === 0) return undefined;
  return {
    title: `${family} by site`,
    heads: monthsFrom(example.firstMonth, plannedMonths),
    rows: [...sold].map(([name, quantity]) => ({
      name,
      cells: Array.from(forecast, (value) => rounded((value * quantity) / all)),
      numberFormat: units,
    })),
  };
}

/** From the material to the warehouse in weeks, with what a week of stock costs and how much demand varies. */
function stages(company: Company, example: Example): FormulaBlock | undefined {
  const { items, settings, itemSuppliers, lanes } = company;
  const rates = new RateBook(company);
  const members = items.item.flatMap((_, i) =>
    items.family[i] === example.families[0] && items.type[i] === "FG" ? [i] : [],
  );
  if (members.length === 0 || itemSuppliers.rowCount === 0) return undefined;
  const mean = (of: (item: number) => number): number => sumOf(members.map(of)) / members.length;
  const material = mean((item) => rates.material(item, settings.firstMonth));
  const finished = mean((item) => rates.cost(item, settings.firstMonth));
  const days = [...itemSuppliers.leadTimeDays].sort((a, b) => a - b)[itemSuppliers.rowCount >> 1];
  const transit = lanes.rowCount > 0 ? lanes.transitDays[0] : daysOfWeek;
  const aWeek = (value: number): number => rounded((value * settings.carryingRate) / weeksOfYear, 3);
  const stage = (name: string, weeks: number, value: number, deviation: number): FormulaRow => ({
    name,
    cells: [Math.max(1, Math.ceil(weeks)), aWeek(value), rounded(deviation)],
    numberFormat: factor,
  });
  return {
    title: "Stage",
    heads: ["Time", "Holding", "Demand SD"],
    rows: [
      stage("Material", days / daysOfWeek, material, 0),
      stage("Plant", 1, finished, 0),
      stage("Warehouse", transit / daysOfWeek, finished, weeklyDeviation(example.history[0])),
    ],
  };
}

/** How much a week of demand differs from that of the year before. */
function weeklyDeviation(months: readonly number[]): number {
  const changes = months.slice(monthsOfYear).map((value, t) => value - months[t]);
  const mean = sumOf(changes) / changes.length;
  const variance = sumOf(changes.map((each) => (each - mean) ** 2)) / (changes.length - 1);
  return Math.sqrt(variance / (weeksOfYear / monthsOfYear));
}

/** The first family's plan by measure: what it is about to sell and make, at which price and cost, from which stock. */
function familyPlan(company: Company, example: Example): FormulaBlock {
  const { items, inventory, itemIndex } = company;
  const [family] = example.families;
  const rates = new RateBook(company);
  const forecast = Array.from(forecastFamilies(example)[0], (value) => rounded(value));
  const members = items.item.flatMap((_, i) =>
    items.family[i] === family && items.type[i] === "FG" ? [i] : [],
  );
  const monthly = (of: (item: number, month: number) => number): number[] =>
    forecast.map((_, t) => {
      const known = members.map((item) => of(item, example.firstMonth + t)).filter(Number.isFinite);
      return rounded(sumOf(known) / known.length, 2);
    });
  const stock = inventory.item.map((key, i) =>
    members.includes(itemIndex.get(key) ?? -1) ? inventory.onHand[i] || 0 : 0,
  );
  const line = (measure: string, cells: number[], numberFormat = units): FormulaRow => ({
    name: family,
    cells: [measure, ...cells],
    numberFormat,
  });
  return {
    title: "Family",
    heads: ["Measure", ...monthsFrom(example.firstMonth, plannedMonths)],
    rows: [
      line("demand", forecast),
      line("supply", forecast),
      line(
        "price",
        monthly((item, month) => rates.price(item, month)),
        price,
      ),
      line(
        "cost",
        monthly((item, month) => rates.cost(item, month)),
        price,
      ),
      line("opening", [sumOf(stock)]),
    ],
  };
}
