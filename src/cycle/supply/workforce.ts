import type { Company } from "../../planning/data/company";
import type { LabourPool, SupplyResource } from "../../planning/supply/supplyModel";
import type { MonthSpan } from "../wideTable";
import { hoursOfCalendar } from "./capacity";

/** People of the company, and which resources they work on. */
export interface Workforce {
  pools: LabourPool[];
  /** Pool of each of the company's resources, by row. */
  poolOf: ReadonlyMap<number, number>;
}

/**
 * The labour pools of the table of resources: a row with workers is staffed by people, and rows of the same pool share
 * theirs. An hour of a resource takes an hour of its people, who work one shift of the calendar unless their hours are
 * given; overtime of the resources is worked by the same people, each no longer than the highest overtime limit says.
 */
export function workforceOf(company: Company, span: MonthSpan): Workforce {
  const { resources } = company;
  const rowsOf = new Map<string, number[]>();
  resources.resource.forEach((resource, r) => {
    const name = resources.labourPool[r] || (resources.workers[r] >= 0 ? resource : "");
    if (name) rowsOf.set(name, [...(rowsOf.get(name) ?? []), r]);
  });
  const staffed = [...rowsOf].filter(([, rows]) => rows.some((r) => resources.workers[r] >= 0));
  return {
    pools: staffed.map(([name, rows]) => poolOf(company, name, rows, span)),
    poolOf: new Map(staffed.flatMap(([, rows], k) => rows.map((r) => [r, k] as const))),
  };
}

/**
 * People at the start are those of all rows; what hiring and paying them costs stands on the first row that says it.
 * Where nothing says it, nobody is hired or laid off.
 */
function poolOf(company: Company, name: string, rows: readonly number[], span: MonthSpan): LabourPool {
  const { resources } = company;
  const first = (column: Float64Array): number => {
    const given = rows.map((r) => column[r]).filter((value) => !Number.isNaN(value));
    return given.find((value) => value !== 0) ?? given[0] ?? NaN;
  };
  const orNever = (cost: number): number => (Number.isNaN(cost) ? Infinity : cost);
  const given = first(resources.hoursPerWorker);
  const hours = given > 0 ? given : hoursOfCalendar(company, resources.site[rows[0]], span, "shift");
  const share = Math.max(...rows.map((r) => resources.overtimeMax[r] || 0));
  const most = first(resources.maxWorkers);
  return {
    name,
    openingWorkers: rows.reduce((sum, r) => sum + (resources.workers[r] || 0), 0),
    hoursPerWorker: hours,
    wage: first(resources.wage) || 0,
    hire: orNever(first(resources.hireCost)),
    layoff: orNever(first(resources.layoffCost)),
    ...(most >= 0 ? { maximum: most } : {}),
    overtimePerWorker: typeof hours === "number" ? hours * share : hours.map((value) => value * share),
  };
}

/** A resource with the people who work on it. */
export function staffed(resource: SupplyResource, row: number, { poolOf: pools }: Workforce): SupplyResource {
  const pool = pools.get(row);
  return pool === undefined ? resource : { ...resource, pool };
}
