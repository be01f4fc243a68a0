import type { SupplyPlan } from "../../../src/planning/supply/supplyPlan";
import { at, type SupplyModel } from "../../../src/planning/supply/supplyModel";

/** Seconds on the wall and of all threads' processor time. */
export interface Seconds {
  wall: number;
  cpu: number;
}

/** A stop watch: each call gives the seconds since the last one. */
export function stopWatch(): () => Seconds {
  let wall = performance.now();
  let cpu = process.cpuUsage();
  return () => {
    const used = process.cpuUsage(cpu);
    const now = performance.now();
    const seconds = { wall: (now - wall) / 1000, cpu: (used.user + used.system) / 1e6 };
    wall = now;
    cpu = process.cpuUsage();
    return seconds;
  };
}

export async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; seconds: Seconds }> {
  const watch = stopWatch();
  const result = await work();
  return { result, seconds: watch() };
}

/** Most memory that the process has held, MB. */
export function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}

/** Whether an instance makes economic sense: how much of it is tight, worked over and lost. */
export function sharesOf(model: SupplyModel, { quantities }: SupplyPlan): string {
  let cells = 0;
  let binding = 0;
  let hours = 0;
  let overtime = 0;
  model.resources.forEach((resource, r) => {
    for (let t = 0; t < model.periods; t++) {
      cells++;
      if (quantities.hours[r][t] >= at(resource.capacity, t, 0) * (1 - 1e-6)) binding++;
      hours += quantities.hours[r][t];
      overtime += quantities.overtime[r][t];
    }
  });
  const total = (rows: readonly Float64Array[]): number =>
    rows.reduce((sum, row) => sum + row.reduce((all, units) => all + units, 0), 0);
  const asked = total(model.demand.map(({ quantity }) => quantity));
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
  return `binding ${percent(binding, cells)} of resource-periods, overtime ${percent(overtime, hours)} of hours, lost ${percent(total(quantities.lost), asked)} of demand`;
}

export const two = (value: number): string => value.toFixed(2);

/** Prints a line. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
