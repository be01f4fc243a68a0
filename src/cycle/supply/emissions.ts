import type { Company } from "../../planning/data/company";
import type { RawTable } from "../../planning/data/table";
import { kilogramsPerTonne } from "../../planning/reconcile/scenarios/monthlyFigures";
import { measureRows, readWide, type MonthSpan } from "../wideTable";

/** Whether the company says what moving a unit or working an hour emits. */
export function hasEmissionFactors({ lanes, resources }: Company): boolean {
  return [...lanes.co2PerUnit, ...resources.co2PerHour].some((factor) => factor > 0);
}

/**
 * Tonnes of CO2e of the plan as it stands on its sheets: units over each lane and hours of each resource, times their
 * factors; NaN where the company has none.
 *
 * @example
 * plannedEmissions(company, { hours: ownTable(own, hoursTable), lanes: own.get(laneTable) }, span) // 41.7
 */
export function plannedEmissions(
  company: Company,
  { hours, lanes }: { hours?: RawTable; lanes?: RawTable },
  span: MonthSpan,
): number {
  if (!hasEmissionFactors(company)) return NaN;
  const { lanes: ways, resources } = company;
  let kilograms = 0;
  const add = (factor: number | undefined, values: Float64Array): void => {
    if (factor) values.forEach((value) => (kilograms += factor * (value || 0)));
  };
  const worked = hours
    ? measureRows(readWide(hours, span), "Measure", "Planned hours", "Resource")
    : new Map<string, Float64Array>();
  for (const [name, values] of worked) add(resources.co2PerHour[resources.resource.indexOf(name)], values);
  for (const row of lanes ? readWide(lanes, span) : []) {
    const [from, to, mode] = ["From", "To", "Mode"].map(row.key);
    const way = ways.from.findIndex((each, i) => each === from && ways.to[i] === to && ways.mode[i] === mode);
    add(ways.co2PerUnit[way], row.values);
  }
  return kilograms / kilogramsPerTonne;
}
