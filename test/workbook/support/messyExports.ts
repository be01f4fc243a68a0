import { monthStart } from "../../../src/planning/data/excelDate";
import type { CellValue } from "../../../src/planning/data/table";
import {
  english,
  items,
  longRows,
  months,
  sumOver,
  two,
  units,
  weekHeaders,
  weekShares,
  wideRows,
  year,
  type MessySheet,
} from "./messySheets";

const starts = months.map((month) => monthStart(month));
const parted = (mark: string) => (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const row = (item: number): number[] => months.map((_, t) => units(item, t));
const total = (cells: number[]): number => cells.reduce((sum, cell) => sum + cell, 0);
const both = (a: number, b: number): number[] => months.map((_, t) => units(a, t) + units(b, t));
/** A fiscal year that begins in April, as its title says it. */
const fiscal = (t: number): string => {
  const begins = year(t) - (t % 12 < 3 ? 1 : 0);
  return `FY ${begins}/${two((begins + 1) % 100)}`;
};

/** Sheets as systems and pivot tables write them, and what planners make of those. */
export const messyExports: MessySheet[] = [
  {
    title: "a list from SAP: a minus behind returns, points between thousands, a total at the end",
    sheet: "Tabelle1",
    cells: [
      ["Dynamische Listenausgabe"],
      [],
      ["Kal.Jahr/Monat", "Material", "Kurztext", "ME", "Fakt. Menge", "Währg", "Nettowert"],
      ...months.flatMap((_, t) =>
        items.flatMap((item, i): CellValue[][] => [
          [`${two((t % 12) + 1)}.${year(t)}`, item, "x", "ST", parted(".")(units(i, t)), "EUR", "1.234,50"],
          [`${two((t % 12) + 1)}.${year(t)}`, item, "x", "ST", `${i + 2}-`, "EUR", "14,50-"],
        ]),
      ),
      [null, "Gesamt", null, "ST", "999.999", "EUR", "99.999,00"],
    ],
    told: ["96 quantities are below 0, -336 together", "1 row of totals was left out"],
  },
  {
    title: "a pivot table in compact form: each region above its items, in one column",
    sheet: "Pivot",
    cells: [
      ["Sum of Qty", "Column Labels"],
      ["Row Labels", ...starts, "Grand Total"],
      ...[0, 2].flatMap((first): CellValue[][] => [
        [first === 0 ? "North" : "South", ...both(first, first + 1), total(both(first, first + 1))],
        ...[first, first + 1].map((i): CellValue[] => [items[i], ...row(i), total(row(i))]),
      ]),
      ["Grand Total", ...months.map((_, t) => sumOver(t)), total(months.map((_, t) => sumOver(t)))],
    ],
    told: ["2 rows that sum up those below them were left out", "1 row of totals was left out"],
  },
  {
    title: "a pivot table in tabular form: years and months once each, blank below",
    sheet: "Auswertung",
    cells: [
      ["Year", "Month", "Product", "Sum of Units"],
      ...months.flatMap((_, t) =>
        items.map((item, i): CellValue[] => [
          i === 0 && t % 12 === 0 ? String(year(t)) : null,
          i === 0 ? english[t % 12] : null,
          item,
          units(i, t),
        ]),
      ),
    ],
    told: ["Year was filled down", "Month was filled down"],
  },
  {
    title: "a family and a channel once each, the same channel in both families",
    sheet: "Report",
    cells: [
      ["Family", "Channel", "Item", ...starts],
      ["Bottles", "Retail", items[0], ...row(0)],
      [null, null, items[1], ...row(1)],
      ["Flasks", "Retail", items[2], ...row(2)],
      [null, null, items[3], ...row(3)],
    ],
    told: ["Family was filled down", "Channel was filled down"],
  },
  {
    title: "a quantity and a value row for each item",
    sheet: "Report",
    cells: [
      ["Product", "Measure", ...starts],
      ...items.flatMap((item, i): CellValue[][] => [
        [item, "Quantity", ...row(i)],
        [null, "Net sales", ...row(i).map((value) => value * 9.5)],
      ]),
    ],
    told: ["of the rows that Measure names, Quantity was read and Net sales left out"],
  },
  {
    title: "fiscal years from April merged over their months, a total between the years",
    sheet: "Absatz",
    cells: [
      [
        "Artikel",
        ...months.flatMap((_, t) => [
          t === 0 || t % 12 === 3 ? fiscal(t) : null,
          ...(t % 12 === 2 ? [null] : []),
        ]),
      ],
      [null, ...months.flatMap((_, t) => [english[t % 12], ...(t % 12 === 2 ? ["Total"] : [])])],
      ...items.map((item, i): CellValue[] => [
        item,
        ...months.flatMap((_, t) => [units(i, t), ...(t % 12 === 2 ? [99999] : [])]),
      ]),
    ],
    told: ["fiscal years were taken to begin with their first month, FY 2024/25 in 2024-04"],
  },
  {
    title: "months down and items across",
    sheet: "Monthly",
    cells: [
      ["Month", ...items, "Total"],
      ...months.map((month, t): CellValue[] => [
        monthStart(month),
        ...items.map((_, i) => units(i, t)),
        sumOver(t),
      ]),
    ],
    told: ["4 columns across were taken as items", "Bottle 500 as Item"],
  },
  {
    title: "units behind the numbers and in a row under the headers, customers with their sums",
    sheet: "BW",
    cells: [
      ["Material", "Kunde", ...months.map((_, t) => `${two((t % 12) + 1)}.${year(t)}`)],
      [null, null, ...months.map(() => "ST")],
      ...items.flatMap((item, i): CellValue[][] => [
        [item, "K1", ...row(i).map((value) => `${value - 100} ST`)],
        [null, "K2", ...months.map(() => "100 ST")],
        [null, "Ergebnis", ...row(i).map((value) => `${value} ST`)],
      ]),
      ["Gesamtergebnis", null, ...months.map((_, t) => `${sumOver(t)} ST`)],
    ],
    told: ["192 numbers are kept as text, with their unit ST", "5 rows of totals were left out"],
  },
  {
    title: "months as 2024M03 with blanks between thousands, notes below the numbers",
    sheet: "Data",
    cells: [
      ["Artikel", ...months.map((_, t) => `${year(t)}M${two((t % 12) + 1)}`)],
      ...wideRows(parted("\u00a0")),
      [],
      ["Note:", "figures in pieces"],
      ["Prepared by", "A. Meier", "on", "12.01.2026"],
    ],
    told: ["2 rows of notes below the numbers were left out"],
  },
  {
    title: "weeks as KW 01/2024 down the sheet, apostrophes between thousands",
    sheet: "Absatz",
    cells: [
      ["KW", "Artikel", "Menge", "ME"],
      ...weekHeaders((of, week) => `KW ${two(week)}/${of}`).flatMap((week, at) =>
        items.map((item, i): CellValue[] => [week, item, parted("’")(weekShares(i)[at]), "Stk"]),
      ),
    ],
    told: [],
  },
  {
    title: "quarters merged over dates, a full-year column called FY, another table beside",
    sheet: "Sales",
    cells: [
      [
        "Item",
        ...months.map((_, t) => (t % 3 === 0 ? `Q${Math.floor((t % 12) / 3) + 1} ${year(t)}` : null)),
        "FY",
        null,
        "Item",
        "Price",
      ],
      [null, ...starts, null, null, null, null],
      ...items.map((item, i): CellValue[] => [item, ...row(i), total(row(i)), null, item, 12.5]),
    ],
    told: ["the headers stand in two rows", "cells beside the table were left out"],
  },
  {
    title: "invoices in French with the euro behind amounts, months as 1 to 12 beside their year",
    sheet: "Factures",
    cells: [
      ["Année", "Mois", "Réf. article", "Quantité facturée", "CA HT"],
      ...longRows((t) => (t % 12) + 1, parted("\u202f")).map((line, i): CellValue[] => [
        2024 + Math.floor(i / 48),
        ...line,
        "12 345,60 €",
      ]),
    ],
    told: ["the year of each row was taken from the column Année", "Quantité facturée as Qty ordered"],
  },
];
