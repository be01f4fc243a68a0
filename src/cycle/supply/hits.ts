import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { percent } from "../format";
import { sumOf } from "../sums";
import { routesByItem } from "./capacity";
import type { CustomerGroups } from "./customerGroups";
import { goodPart } from "./itemYield";
import { recipes, type RecipeLine } from "./recipes";
import type { SupplyResult } from "./sheets";
import { causeOf } from "./shortages";
import { withTail } from "./tail";

/** A sold item that a full resource or a short part hits, in a month. */
export interface Hit {
  /** Resource, supplier or part. */
  bottleneck: string;
  /** "Overload" where the demand exceeds the resource, else the cause of a shortage that the plan leaves. */
  kind: string;
  /** "2026-06". */
  month: string;
  /** Position in `company.items`. */
  item: number;
  /** Units that would wait if nothing were done about the overload, or that wait in the plan. */
  units: number;
  /** Their revenue, currency. */
  value: number;
  /** Who buys the item, with their part of it: "Retail Nord 41 %, Web 22 %". */
  customers: string;
}

/** Hits that are told of each bottleneck and month, and in all: the largest revenue first. */
const toldOfEach = 10;
const mostHits = 1_000;
const namedCustomers = 3;

type Planned = Pick<SupplyResult, "company" | "supply" | "plan" | "rough" | "span" | "demand">;

/**
 * Which sold items and customers each bottleneck hits, in revenue: overloads of the resources pegged through the bills to
 * what is sold, and the shortages that the plan leaves, by what binds them.
 */
export function bottleneckHits(result: Planned, groupsOf: CustomerGroups): Hit[] {
  const buyers = buyersOf(groupsOf);
  const all = [...overloadHits(result), ...shortageHits(result)].sort((a, b) => b.value - a.value);
  const told = new Map<string, number>();
  const chosen = all.filter(({ bottleneck, month, kind }) => {
    const key = [bottleneck, month, kind].join("|");
    const count = (told.get(key) ?? 0) + 1;
    told.set(key, count);
    return count <= toldOfEach;
  });
  return chosen.slice(0, mostHits).map((hit) => ({ ...hit, customers: buyers(hit.item) }));
}

type Pegged = Omit<Hit, "customers">;

/** The part of each sold item's demand that an overloaded resource has no hours for. */
function overloadHits(result: Planned): Pegged[] {
  const { company, supply, rough, span, demand } = result;
  const hours = hoursOfSold(result);
  const prices = pricesOf(result);
  return rough.load.flatMap((row, resource) =>
    Array.from(row, (load, t) => ({ excess: 1 - supply.capacity.regular[resource][t] / load, t }))
      .filter(({ excess }) => excess > 0)
      .flatMap(({ excess, t }) =>
        [...hours(resource, t)].flatMap(([item, each]): Pegged[] => {
          const units = each > 0 ? excess * (demand.get(item)?.[t] ?? 0) : 0;
          if (!(units > 0)) return [];
          return [
            {
              ...{ bottleneck: company.resources.resource[resource], kind: "Overload" },
              ...{ month: monthLabel(span.first + t), item, units, value: units * (prices.get(item) ?? 0) },
            },
          ];
        }),
      ),
  );
}

/** Demand that waits in the plan, by what binds it. */
function shortageHits({ supply, plan, span }: Planned): Pegged[] {
  const hits = new Map<string, Pegged>();
  for (const { stream, period, units, cause, where } of plan.shortages) {
    const { point, price = 0 } = supply.model.demand[stream];
    const item = supply.pointItem[point];
    const month = monthLabel(span.first + period);
    const key = [where, cause, month, item].join("|");
    const known = hits.get(key) ?? {
      ...{ bottleneck: where, kind: causeOf(cause, where), month, item, units: 0, value: 0 },
    };
    known.units += units;
    known.value += units * price;
    hits.set(key, known);
  }
  return [...hits.values()];
}

/** Hours of a resource that a unit of each sold item takes in a month, those of its components included. */
function hoursOfSold({
  company,
  demand,
  span,
}: Planned): (resource: number, month: number) => Map<number, number> {
  const routes = routesByItem(company);
  const bill = recipes(company, withTail(span));
  const parents = parentsOf(bill);
  const users = usersOf(company, routes);
  return (resource, month) => {
    const direct = users.get(resource) ?? new Map<number, number>();
    const above = new Set(direct.keys());
    for (const item of above) for (const parent of parents.get(item) ?? []) above.add(parent);
    const known = new Map<number, number>();
    const hoursOf = (item: number): number => {
      if (!above.has(item)) return 0;
      const ready = known.get(item);
      if (ready !== undefined) return ready;
      // A loop in the bill, which step 1 tells, is entered once.
      known.set(item, 0);
      const lines = (bill.get(item) ?? []).filter(({ from, to }) => from <= month && month <= to);
      const started =
        (direct.get(item) ?? 0) + sumOf(lines.map((line) => line.quantity * hoursOf(line.item)));
      const hours = started / goodPart(company, item);
      known.set(item, hours);
      return hours;
    };
    return new Map([...above].filter((item) => demand.has(item)).map((item) => [item, hoursOf(item)]));
  };
}

function parentsOf(bill: ReadonlyMap<number, readonly RecipeLine[]>): Map<number, Set<number>> {
  const parents = new Map<number, Set<number>>();
  for (const [parent, lines] of bill)
    for (const { item } of lines) parents.set(item, (parents.get(item) ?? new Set()).add(parent));
  return parents;
}

/** Items whose preferred route passes each resource, with their hours a unit. */
function usersOf(
  { items }: Company,
  routes: ReturnType<typeof routesByItem>,
): Map<number, Map<number, number>> {
  const users = new Map<number, Map<number, number>>();
  for (let item = 0; item < items.rowCount; item++)
    for (const { resource, hours } of routes.get(item)?.[0].lines ?? []) {
      const own = users.get(resource) ?? new Map<number, number>();
      users.set(resource, own.set(item, (own.get(item) ?? 0) + hours));
    }
  return users;
}

function pricesOf({ supply: { model, pointItem } }: Planned): Map<number, number> {
  return new Map(model.demand.map(({ point, price = 0 }) => [pointItem[point], price] as const));
}

/** The largest customers of an item and their parts of its units. */
function buyersOf(groupsOf: CustomerGroups): (item: number) => string {
  const known = new Map<number, string>();
  return (item) => {
    const ready = known.get(item);
    if (ready !== undefined) return ready;
    const groups = [...groupsOf(item)].sort((a, b) => b.units - a.units);
    const total = sumOf(groups.map(({ units }) => units));
    const words = groups
      .slice(0, namedCustomers)
      .map(({ customer, units }) => `${customer} ${percent(units / total, 0)}`)
      .join(", ");
    known.set(item, words);
    return words;
  };
}
