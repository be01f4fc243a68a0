import { monthLabel, monthStart } from "../../../src/planning/data/excelDate";
import type { CellValue } from "../../../src/planning/data/table";

/** The truth behind every sheet: four items sold over two years. */
export const items = ["Bottle 500", "Bottle 750", "Flask Sport", "Total Care Cap"];
export const firstMonth = 2024 * 12;
export const months = Array.from({ length: 24 }, (_, t) => firstMonth + t);
export const units = (item: number, t: number): number =>
  (item + 1) * 1000 + t * 13 + Math.round(150 * Math.sin((2 * Math.PI * t) / 12));

export const english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const german = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

export interface MessySheet {
  title: string;
  /** Name of the sheet. */
  sheet: string;
  cells: CellValue[][];
  /** How much of what was sold stands on the sheet; all of it unless said. */
  share?: (item: number, t: number) => number;
  /** Months on the sheet. */
  count?: number;
  /** How the sheet names the items, where it does so in another way. */
  names?: string[];
  /** What the planner should be told; parts of sentences. */
  told: string[];
}

type Write = (value: number) => CellValue;
const asIs: Write = (value) => value;

export const wideRows = (write: Write = asIs, count = 24): CellValue[][] =>
  items.map((item, i) => [item, ...months.slice(0, count).map((_, t) => write(units(i, t)))]);

/** One row a month and item. */
export const longRows = (date: (t: number) => CellValue, write: Write = asIs): CellValue[][] =>
  months.flatMap((_, t) => items.map((item, i): CellValue[] => [date(t), item, write(units(i, t))]));

export const year = (t: number): number => 2024 + Math.floor(t / 12);
export const two = (value: number): string => String(value).padStart(2, "0");
const germanNumber = (value: number): string => value.toLocaleString("de-DE", { minimumFractionDigits: 1 });
export const sumOver = (t: number): number => items.reduce((sum, _, i) => sum + units(i, t), 0);

/** The days of a month that are Mondays, as serials. */
function mondays(t: number): number[] {
  const [first, next] = [monthStart(firstMonth + t), monthStart(firstMonth + t + 1)];
  // Serial 2 was a Monday; the week belongs to the month of its Thursday.
  const days = Array.from({ length: 37 }, (_, d) => first - 3 + d);
  return days.filter((day) => (day - 2) % 7 === 0 && day + 3 >= first && day + 3 < next);
}

export const messySheets: MessySheet[] = [
  {
    title: "months across under a title, with totals below and at the right",
    sheet: "Sheet1",
    cells: [
      ["Sales report, all regions"],
      ["printed 12.01.2026"],
      [],
      ["Product", ...months.map((_, t) => `${english[t % 12]} ${year(t)}`), "Total"],
      ...wideRows().map((row) => [...row, row.slice(1).reduce<number>((sum, cell) => sum + Number(cell), 0)]),
      ["Grand total", ...months.map((_, t) => sumOver(t))],
      [],
      ["Source: data warehouse"],
    ],
    told: ["3 rows above the headers were left out", "1 row of totals was left out", "single cell"],
  },
  {
    title: "a year merged over its months",
    sheet: "Absatz",
    cells: [
      ["Artikel", 2024, ...Array<null>(11).fill(null), 2025, ...Array<null>(11).fill(null)],
      [null, ...months.map((_, t) => german[t % 12])],
      ...wideRows(),
    ],
    told: ["the headers stand in two rows"],
  },
  {
    title: "months without a year, the year in the sheet's name",
    sheet: "Sales 2024",
    cells: [["SKU", ...english], ...wideRows(asIs, 12)],
    count: 12,
    told: ["the year 2024 was taken from the title"],
  },
  {
    title: "one row a month and item, comma decimals and German dates as text",
    sheet: "Verkäufe",
    cells: [
      ["Datum", "Artikel-Nr.", "Menge"],
      ...longRows((t) => `01.${two((t % 12) + 1)}.${year(t)}`, germanNumber),
    ],
    told: ["96 numbers are kept as text, with a decimal comma"],
  },
  {
    title: "American dates as text, thousands with commas, and currency signs",
    sheet: "Export",
    cells: [
      ["Order Date", "Item Number", "Qty", "Net Sales"],
      ...longRows(
        (t) => `${(t % 12) + 1}/28/${year(t)}`,
        (value) => value.toLocaleString("en-US"),
      ).map((row) => [...row, "$ 12.50"]),
    ],
    told: ["its sign could part thousands or decimals", "96 numbers are kept as text"],
  },
  {
    title: "months as 202401 and an SAP minus behind returns",
    sheet: "SALES",
    cells: [
      ["Period", "Material", "Quantity", "Returns"],
      ...longRows((t) => year(t) * 100 + (t % 12) + 1).map((row, i) => [...row, i % 5 === 0 ? "n/a" : null]),
    ],
    told: [],
  },
  {
    title: "an outline as pivot tables write it, with subtotals",
    sheet: "Pivot",
    cells: [
      ["Region", "Item", ...months.map((month) => monthStart(month))],
      ["North", items[0], ...wideRows()[0].slice(1)],
      [null, items[1], ...wideRows()[1].slice(1)],
      ["North Total", null, ...months.map((_, t) => units(0, t) + units(1, t))],
      ["South", items[2], ...wideRows()[2].slice(1)],
      [null, items[3], ...wideRows()[3].slice(1)],
      ["South Total", null, ...months.map((_, t) => units(2, t) + units(3, t))],
      ["Grand Total", null, ...months.map((_, t) => sumOver(t))],
    ],
    told: ["Region was filled down", "3 rows of totals were left out"],
  },
  {
    title: "weeks across as ISO weeks",
    sheet: "Weekly demand",
    cells: [
      ["Item", ...weekHeaders((year, week) => `${year}-W${two(week)}`)],
      ...items.map((item, i) => [item, ...weekShares(i)]),
    ],
    told: ["104 weeks across were added up to 24 months, each week by its Thursday"],
  },
  {
    title: "weeks across as Mondays",
    sheet: "Demand by week",
    cells: [
      ["Item", ...months.flatMap((_, t) => mondays(t).map((day) => day + 3))],
      ...items.map((item, i) => [item, ...weekShares(i)]),
    ],
    told: ["104 columns across were added up to 24 months"],
  },
  {
    title: "periods of a 4-4-5 year",
    sheet: "History",
    cells: [
      ["Item", ...months.map((_, t) => `P${two((t % 12) + 1)} FY${two(year(t) % 100)}`)],
      ...wideRows(),
    ],
    told: ["periods such as P01 FY24 were taken as calendar months"],
  },
  {
    title: "headers that say nothing, dates and quantities that do",
    sheet: "Tabelle1",
    cells: [["When", "What", "How much"], ...longRows((t) => monthLabel(firstMonth + t))],
    told: ["What as Item", "How much as Qty ordered", "When as Month"],
  },
  {
    title: "notes beside the table and a blank corner",
    sheet: "sales history",
    cells: [
      [null, ...months.map((_, t) => `${two((t % 12) + 1)}/${year(t)}`), null, "Comment"],
      ...wideRows().map((row, i) => [...row, null, i === 0 ? "promo in May" : null]),
    ],
    told: ["cells beside the table were left out", "Column A as Item"],
  },
  {
    title: "an Excel export with dashes for nothing and brackets for corrections",
    sheet: "Demand",
    cells: [
      ["Item", ...months.map((month) => monthStart(month))],
      ...wideRows((value) => `${value} `),
      ["Old Mug", ...months.map(() => "-")],
    ],
    told: ["96 numbers are kept as text"],
  },
  {
    title: "blank columns for the eye, units in the headers, months as Jan 24 and comma decimals as text",
    sheet: "Absatzplan",
    cells: [
      ["Artikel", null, ...months.map((_, t) => `${german[t % 12].slice(0, 3)} ${two(year(t) % 100)} (Stk)`)],
      ...wideRows(germanNumber).map(([item, ...cells]): CellValue[] => [item, null, ...cells]),
    ].map((row) => [...row.slice(0, 14), null, ...row.slice(14)]),
    told: ["96 numbers are kept as text, with a decimal comma"],
  },
  {
    title: "a row a year, months across",
    sheet: "Sales report 2026",
    cells: [
      ["Product", "Year", ...english],
      ...items.flatMap((item, i) =>
        [2024, 2025].map((of): CellValue[] => [
          of === 2024 ? item : null,
          of,
          ...english.map((_, m) => units(i, (of - 2024) * 12 + m)),
        ]),
      ),
    ],
    told: ["the year of each row was taken from the column Year", "Product was filled down"],
  },
  {
    title: "year and month in columns of their own",
    sheet: "Ventes",
    cells: [
      ["Année", "Mois", "Article", "Quantité"],
      ...longRows((t) => (t % 12) + 1).map((row, i): CellValue[] => [2024 + Math.floor(i / 48), ...row]),
    ],
    told: ["the year of each row was taken from the column Année"],
  },
  {
    title: "weeks as KW 1 to KW 52, the year in the title",
    sheet: "Wochen",
    cells: [
      ["Absatz 2024"],
      ["Artikel", ...Array.from({ length: 52 }, (_, week) => `KW ${week + 1}`)],
      ...items.map((item, i): CellValue[] => [item, ...weekShares(i).slice(0, 52)]),
    ],
    count: 12,
    told: ["the year 2024 was taken from the title", "52 weeks across were added up to 12 months"],
  },
  {
    title: "three tables on one sheet, the first printed over two pages",
    sheet: "Sales",
    cells: [
      ["Item", ...months.map((month) => monthStart(month))],
      ...wideRows().slice(0, 2),
      ["Item", ...months.map((month) => monthStart(month))],
      ...wideRows().slice(2),
      [],
      ["Price list"],
      ["Item", "Price", "Cost"],
      ["Bottle 500", 12.5, 4],
      ["Bottle 750", 14.5, 5],
      [],
      ["Customer", "Discount"],
      ["Cafe Nero", 0.1],
    ],
    told: [
      "1 repeated row of headers was left out",
      "another table below (Item, Price, Cost, …) was left out",
    ],
  },
  {
    title: "quantity and money under each month, item numbers with leading zeros as text",
    sheet: "Export",
    cells: [
      ["Material", ...months.flatMap((_, t) => [`${english[t % 12]} ${year(t)}`, null])],
      [null, ...months.flatMap(() => ["Quantity", "Net sales"])],
      ...items.map((_, i): CellValue[] => [
        `000${410 + i}`,
        ...months.flatMap((_, t) => [units(i, t), units(i, t) * 9.5]),
      ]),
    ],
    names: ["000410", "000411", "000412", "000413"],
    told: ["the headers stand in two rows", "of each month Net sales was left out"],
  },
];

export function weekHeaders(write: (year: number, week: number) => string): string[] {
  return months.flatMap((_, t) =>
    mondays(t).map((day) => {
      const thursday = day + 3;
      const weekYear = year(t);
      const week = Math.floor((thursday - monthStart(weekYear * 12)) / 7) + 1;
      return write(weekYear, week);
    }),
  );
}

/** A month's units, parted evenly over its weeks so that they sum exactly. */
export function weekShares(item: number): number[] {
  return months.flatMap((_, t) => {
    const count = mondays(t).length;
    const each = Math.floor(units(item, t) / count);
    return Array.from({ length: count }, (_, i) => (i === 0 ? units(item, t) - each * (count - 1) : each));
  });
}
