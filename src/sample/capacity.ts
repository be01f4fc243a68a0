import { operations, type Operation } from "./catalogue";
import { plantDays, type Holiday } from "./calendarDays";
import type { Timeframe } from "./demand";
import type { BomLine, SampleItem } from "./items";
import type { Random } from "./random";
import type { SizeSpec } from "./size";
import { round } from "./toTable";

export interface SampleResource {
  resource: string;
  description: string;
  operation: Operation;
  site: string;
  country: string;
  machines: number;
  efficiency: number;
  availability: number;
  costPerHour: number;
  overtimeMax: number;
  subcontractAllowed: boolean;
}

/** Hours of a resource that a unit of an item takes. */
export interface Route {
  item: SampleItem;
  resource: SampleResource;
  hoursPerUnit: number;
  setupHours: number;
}

/** Shifts a day and hours a shift at every plant. */
export const shifts = 2;
export const hoursPerShift = 8;

const nameOf: Record<Operation, string> = {
  BLOW: "Bottle blow moulding",
  FORM: "Steel forming",
  COAT: "Powder coating",
  SEW: "Pack sewing",
  COMP: "Component shop",
  PACK: "Assembly and packing",
};
const machinesOf: Record<Operation, number> = { BLOW: 6, FORM: 14, COAT: 8, SEW: 12, COMP: 12, PACK: 24 };
const rateOf: Record<Operation, number> = { BLOW: 38, FORM: 46, COAT: 34, SEW: 24, COMP: 26, PACK: 22 };

/** The two resources that are overloaded in the high season: April to July. */
export const overloadedResources = ["BLOW-1", "SEW-1"];
export const isHighSeason = (month: number): boolean => [3, 4, 5, 6].includes(((month % 12) + 12) % 12);

export function makeResources(
  size: SizeSpec,
  plants: { site: string; country: string }[],
  random: Random,
): SampleResource[] {
  return operations.flatMap((operation, o) =>
    Array.from({ length: size.resources[o] }, (_, i): SampleResource => {
      const draw = random.fork(`${operation}-${i}`);
      return {
        resource: `${operation}-${i + 1}`,
        description: size.resources[o] > 1 ? `${nameOf[operation]} ${i + 1}` : nameOf[operation],
        operation,
        ...plants[i % plants.length],
        machines: machinesOf[operation],
        efficiency: round(draw.between(0.88, 0.97), 2),
        availability: round(draw.between(0.88, 0.95), 2),
        costPerHour: rateOf[operation],
        overtimeMax: 0.2,
        subcontractAllowed: operation === "SEW" || operation === "PACK",
      };
    }),
  );
}

/** Regular hours of a resource in a month: working days × shifts × hours × machines × efficiency × availability. */
export function regularHours(resource: SampleResource, month: number, holidays: Holiday[]): number {
  const { machines, efficiency, availability, country } = resource;
  return plantDays(month, holidays, country) * shifts * hoursPerShift * machines * efficiency * availability;
}

/** Requirements of made components, from the expected demand of the goods they go into. */
export function componentDemand(
  bom: BomLine[],
  expected: ReadonlyMap<string, Float64Array>,
  months: number,
): Map<string, Float64Array> {
  const demand = new Map<string, Float64Array>();
  // Lines of finished goods come before lines of components, so that one pass explodes both levels.
  for (const { parent, component, quantity, scrap } of bom) {
    const source = expected.get(parent.item) ?? demand.get(parent.item);
    if (!source) continue;
    const target = demand.get(component.item) ?? new Float64Array(months);
    for (let t = 0; t < months; t++) target[t] += (source[t] * quantity) / (1 - scrap);
    demand.set(component.item, target);
  }
  return demand;
}

/**
 * Routes every made item over its resources and scales the hours so that the plan's loads are as planted:
 * overloaded resources exceed their regular capacity in every month of the high season and in no other,
 * all others stay within 88 %.
 */
export function makeRoutes(
  made: SampleItem[],
  resources: SampleResource[],
  demand: ReadonlyMap<string, Float64Array>,
  frame: Timeframe,
  holidays: Holiday[],
  random: Random,
): Route[] {
  const byOperation = new Map(
    operations.map((o) => [o, resources.filter((resource) => resource.operation === o)]),
  );
  const routes = made.flatMap((item, position) => {
    const draw = random.fork(item.item);
    const work: Partial<Record<Operation, number>> = item.goods?.subfamily.work ?? { COMP: 0.25 };
    return Object.entries(work).map(([operation, relative]): Route => {
      const choices = byOperation.get(operation as Operation) ?? [];
      return {
        item,
        resource: choices[position % choices.length],
        hoursPerUnit: relative * draw.between(0.85, 1.2),
        setupHours: draw.pick([1, 1.5, 2, 3]),
      };
    });
  });
  for (const resource of resources) calibrate(resource, routes, demand, frame, holidays);
  return routes;
}

function calibrate(
  resource: SampleResource,
  routes: Route[],
  demand: ReadonlyMap<string, Float64Array>,
  frame: Timeframe,
  holidays: Holiday[],
): void {
  const own = routes.filter((route) => route.resource === resource);
  const utilisation = Array.from({ length: frame.horizon }, (_, t) => {
    const month = frame.firstMonth + t;
    const units = (route: Route): number => demand.get(route.item.item)?.[month - frame.historyStart] ?? 0;
    const load = own.reduce((hours, route) => hours + route.hoursPerUnit * units(route), 0);
    return { month, value: load / regularHours(resource, month, holidays) };
  });
  const most = (list: { value: number }[]): number => Math.max(...list.map((entry) => entry.value));
  const scale = overloadedResources.includes(resource.resource)
    ? // Midway between the lightest month that is to be overloaded and the heaviest that is not.
      1 /
      Math.sqrt(
        Math.min(...utilisation.filter(({ month }) => isHighSeason(month)).map((entry) => entry.value)) *
          most(utilisation.filter(({ month }) => !isHighSeason(month))),
      )
    : 0.88 / most(utilisation);
  for (const route of own) route.hoursPerUnit = round(route.hoursPerUnit * scale, 5);
}
