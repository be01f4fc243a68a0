import type { Company } from "../company";
import { monthLabel } from "../excelDate";
import type { Finding } from "../finding";
import { quantile } from "../quantile";
import { historySpan, seriesCodes, type SalesHistory } from "../salesHistory";
import { findingAt } from "./findingAt";
import { say } from "../../words";

/** A quantity that many times the usual one of its series is a slip of the keyboard, not demand. */
const spikeFactor = 20;
/** Fewest quantities from which "usual" can be told. */
const fewestQuantities = 6;

/** Sales records that stand twice, and quantities that cannot be meant. */
export function checkSales(company: Company): Finding[] {
  return [...duplicateSales(company), ...spikes(company)];
}

/**
 * Records of the same day (or month, where the table has months), item, region, channel and customer with the same
 * quantity: loaded twice.
 */
function duplicateSales(company: Company): Finding[] {
  const { sales, items } = company;
  const places = placesInTime(sales);
  const repeated = repeatedValues(places);
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  // Hardly any place stands twice: only those that do are looked at.
  for (let i = 0; repeated.size > 0 && i < sales.rowCount; i++) {
    if (!repeated.has(places[i])) continue;
    const place = `${places[i]}|${sales.day[i]}|${sales.ordered[i]}|${sales.revenue[i]}`;
    const before = first.get(place);
    if (before === undefined) {
      first.set(place, i);
      continue;
    }
    // A wide table has one row for all months of a series: its months are no duplicates of each other.
    if (sales.sourceRow[before] === sales.sourceRow[i] && sales.sourceTable[before] === sales.sourceTable[i])
      continue;
    findings.push(
      findingAt(company, "sales", i, {
        severity: "warning",
        rule: "duplicate key",
        field: "date",
        key: items.item[sales.item[i]],
        message: say`the sales of ${items.item[sales.item[i]]} in ${monthLabel(sales.month[i])} stand already in row ${sales.sourceRow[before] + 1}, with the same quantity; both are counted. Remove one if it was loaded twice.`,
      }),
    );
  }
  return findings;
}

/** A number for each record that is the same for those of one series and month. */
function placesInTime(sales: SalesHistory): Float64Array {
  const { from = 0, to = 0 } = historySpan(sales) ?? {};
  return seriesCodes(sales).map((series, i) => series * (to - from + 1) + sales.month[i] - from);
}

function repeatedValues(values: Float64Array): Set<number> {
  const sorted = values.slice().sort();
  const repeated = new Set<number>();
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) repeated.add(sorted[i]);
  return repeated;
}

function spikes(company: Company): Finding[] {
  const { sales, items } = company;
  const series = seriesCodes(sales);
  const rowsOf = new Map<number, number[]>();
  for (let i = 0; i < sales.rowCount; i++) {
    if (!(sales.ordered[i] > 0)) continue;
    const rows = rowsOf.get(series[i]);
    if (rows) rows.push(i);
    else rowsOf.set(series[i], [i]);
  }
  return [...rowsOf.values()].flatMap((rows) => {
    if (rows.length < fewestQuantities) return [];
    const usual = quantile(
      rows.map((i) => sales.ordered[i]),
      0.5,
    );
    return rows
      .filter((i) => sales.ordered[i] > spikeFactor * usual)
      .map((i) =>
        findingAt(company, "sales", i, {
          severity: "critical",
          rule: "spike",
          field: "ordered",
          key: items.item[sales.item[i]],
          message: say`${sales.ordered[i]} units of ${items.item[sales.item[i]]} in ${monthLabel(sales.month[i])} are ${Math.round(sales.ordered[i] / usual)} times the usual ${Math.round(usual)}. Check the quantity.`,
        }),
      );
  });
}
