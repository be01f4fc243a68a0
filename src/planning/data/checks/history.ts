import type { Company } from "../company";
import { monthLabel } from "../excelDate";
import type { Finding } from "../finding";
import { quantile } from "../quantile";
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

const seriesOf = ({ sales }: Company, i: number): string =>
  `${sales.item[i]}|${sales.region[i]}|${sales.channel[i]}|${sales.customer[i]}`;

/** Records of the same month, item, region, channel and customer with the same quantity: loaded twice. */
function duplicateSales(company: Company): Finding[] {
  const { sales, items } = company;
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  for (let i = 0; i < sales.rowCount; i++) {
    const place = `${seriesOf(company, i)}|${sales.month[i]}|${sales.ordered[i]}|${sales.revenue[i]}`;
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

function spikes(company: Company): Finding[] {
  const { sales, items } = company;
  const rowsOf = new Map<string, number[]>();
  for (let i = 0; i < sales.rowCount; i++) {
    if (!(sales.ordered[i] > 0)) continue;
    const rows = rowsOf.get(seriesOf(company, i));
    if (rows) rows.push(i);
    else rowsOf.set(seriesOf(company, i), [i]);
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
