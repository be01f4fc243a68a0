import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import { historyByItem } from "../../planning/data/historyPanel";
import { forecastSeries } from "../../planning/demand/forecastSeries";

export const [historyMonths, plannedMonths] = [24, 6];
const resourceCount = 2;

/** The company by family, small enough to follow every number on one page. */
export interface Example {
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

/** Families, their history and what a unit asks of two resources. */
export function familyExample(company: Company): Example {
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

/** What the forecast formula answers: stored with it, so that the page reads well before anything is calculated. */
export function forecastFamilies({ history }: Example): Float64Array[] {
  return history.map(
    (row) => forecastSeries(Float64Array.from(row), { horizon: plannedMonths, frequency: 12 }).mean,
  );
}

/** What the capacity formula answers. */
export function utilisation({ hours, capacity }: Example, forecasts: Float64Array[]): Float64Array[] {
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
