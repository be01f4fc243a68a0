import type { Company } from "../../planning/data/company";
import { isoDate, monthLabel, monthOf } from "../../planning/data/excelDate";
import { PlanningError } from "../../planning/errors";
import { mrp, type MrpItem } from "../../planning/supply/materials/mrp";
import { decimal, say } from "../../planning/words";
import type { StepException } from "../contract";
import { counted, topNames, units } from "../format";
import { RateBook } from "../rateBook";
import { sumOf } from "../sums";
import { goodPart } from "./itemYield";
import { recipes } from "./recipes";
import { targetsOfRows } from "./rowTargets";
import type { SupplyResult } from "./sheets";
import { withTail } from "./tail";

/** A minimum order that covers more months than this is more than its item can bear. */
const mostOrderMonths = 12;
/** Stock beyond this many months of need is excess. */
const mostStockMonths = 6;
/** Of each rule the exceptions with most money are told. */
const toldOfRule = 15;
const daysPerMonth = 30.4;

/** Where supply is out of its usual bounds, by rule, with the money behind it and who plans the item. */
export function supplyExceptions(result: SupplyResult): StepException[] {
  const looking = lookingAt(result);
  return [withoutSource, largeOrders, excessStock, fullSuppliers, pastDueReleases, overdueReceipts].flatMap(
    (rule) =>
      rule(looking)
        .sort((a, b) => (b.money ?? 0) - (a.money ?? 0))
        .slice(0, toldOfRule),
  );
}

interface Looking {
  result: SupplyResult;
  company: Company;
  rates: RateBook;
  first: number;
  /** Need of every planned item, its own demand and that of what it goes into, by position in `company.items`. */
  need: ReadonlyMap<number, Float64Array>;
  /** Mean units a month of a need. */
  mean(item: number): number;
  /** Units at hand, over all sites, by position in `company.items`. */
  opening: ReadonlyMap<number, number>;
  scheduled: ReadonlyMap<number, Float64Array>;
  /** An item's row on the sheets of this step. */
  target(item: number): StepException["target"];
}

function lookingAt(result: SupplyResult): Looking {
  const { company, supply, span } = result;
  const need = new Map(supply.items.map((item, k) => [item, result.need[k].slice(0, span.count)] as const));
  const opening = new Map<number, number>();
  const scheduled = new Map<number, Float64Array>();
  supply.model.points.forEach((point, p) => {
    const item = supply.pointItem[p];
    opening.set(item, (opening.get(item) ?? 0) + point.opening);
    const row = scheduled.get(item) ?? new Float64Array(span.count);
    scheduled.set(item, row);
    point.scheduled?.subarray(0, span.count).forEach((quantity, t) => (row[t] += quantity));
  });
  return {
    ...{ result, company, need, opening, scheduled, first: span.first },
    rates: new RateBook(company),
    mean: (item) => sumOf(need.get(item) ?? []) / span.count,
    target: targetsOfRows(result),
  };
}

function ofItem(
  { company, target }: Looking,
  rule: string,
  item: number,
  what: Pick<StepException, "tone" | "text" | "money">,
): StepException {
  const place = target(item);
  const key = company.items.item[item];
  const isNamed = what.text.includes(key);
  return {
    ...what,
    text: isNamed ? what.text : `${key}: ${what.text}`,
    rule,
    key,
    owner: company.items.planner[item],
    ...(place ? { target: place } : {}),
  };
}

function withoutSource(looking: Looking): StepException[] {
  const { result, company, need, rates, first } = looking;
  return result.supply.withoutSource.map((item) => {
    const worth = rates.price(item, first) || rates.cost(item, first) || 0;
    const missing = Math.max(0, sumOf(need.get(item) ?? []) - (looking.opening.get(item) ?? 0));
    return ofItem(looking, "No source", item, {
      tone: "bad",
      text: say`Nothing makes or buys ${company.items.item[item]}. Add a bill of resources, a bill of materials or a supplier.`,
      money: missing * worth,
    });
  });
}

function largeOrders(looking: Looking): StepException[] {
  const { company, mean } = looking;
  return sourcesOf(looking).flatMap(({ item, row, price }): StepException[] => {
    const { minimumOrder, supplier } = company.itemSuppliers;
    const monthly = mean(item);
    const cover = minimumOrder[row] / monthly;
    if (!(monthly > 0) || !(cover > mostOrderMonths)) return [];
    const text = say`The minimum order of ${units(minimumOrder[row])} at ${supplier[row]} covers ${decimal(cover, 0)} months of need: agree a smaller one, or share it with other items.`;
    const money = (minimumOrder[row] - mostOrderMonths * monthly) * price;
    return [
      ofItem(looking, `Minimum order over ${mostOrderMonths} months`, item, { tone: "warning", text, money }),
    ];
  });
}

function excessStock(looking: Looking): StepException[] {
  const { need, opening, rates, mean, first } = looking;
  return [...need.keys()].flatMap((item): StepException[] => {
    const stock = opening.get(item) ?? 0;
    const monthly = mean(item);
    const excess = stock - mostStockMonths * monthly;
    const money = excess * (rates.cost(item, first) || 0);
    if (!(excess > 0) || !(money >= 1)) return [];
    const text =
      monthly > 0
        ? say`${units(stock)} units are in stock, enough for ${decimal(stock / monthly, 0)} months: ${units(excess)} more than ${mostStockMonths} months need. Order no more; sell, move or scrap the rest.`
        : say`${units(stock)} units are in stock and nothing is planned to need them: sell, move or scrap them.`;
    return [ofItem(looking, `Excess over ${mostStockMonths} months`, item, { tone: "warning", text, money })];
  });
}

/** Need of what a supplier delivers, by its part of each item, against what it can make in a month. */
function fullSuppliers(looking: Looking): StepException[] {
  const { company, need, first, result } = looking;
  const { suppliers, itemSuppliers } = company;
  const sources = sourcesOf(looking);
  const quotas = new Map<number, number>();
  for (const { item, row } of sources)
    quotas.set(item, (quotas.get(item) ?? 0) + (itemSuppliers.quota[row] || 0));
  return suppliers.supplier.flatMap((supplier, s): StepException[] => {
    const capacity = suppliers.capacityPerMonth[s];
    const own = sources.filter(({ row }) => itemSuppliers.supplier[row] === supplier);
    if (!(capacity > 0) || own.length === 0) return [];
    const load = new Float64Array(result.span.count);
    const value = new Float64Array(result.span.count);
    for (const { item, row, price } of own) {
      const share = (itemSuppliers.quota[row] || 0) / Math.max(1e-9, quotas.get(item) ?? 1);
      need.get(item)?.forEach((quantity, t) => {
        load[t] += quantity * share;
        value[t] += quantity * share * price;
      });
    }
    const over = Array.from(load.keys()).filter((t) => load[t] > capacity * (1 + 1e-9));
    if (over.length === 0) return [];
    const peak = Math.max(...load);
    const text = say`${supplier} is asked for up to ${units(peak)} units a month and can make ${units(capacity)}: over in ${topNames(over.map((t) => monthLabel(first + t)))}. Order ahead, or find a second source.`;
    const money = sumOf(over.map((t) => value[t] * (1 - capacity / load[t])));
    const place = looking.target(own[0].item);
    return [
      {
        ...{ tone: "warning", text, money, rule: "Supplier over capacity", key: supplier },
        ...(place ? { target: place } : {}),
      },
    ];
  });
}

/** What material requirements planning would have had to order before the plan begins. */
function pastDueReleases(looking: Looking): StepException[] {
  const { company, result, opening, scheduled, rates, first } = looking;
  const { supply, span } = result;
  const positions = new Map(supply.items.map((item, k) => [item, k] as const));
  const leads = new Map<number, number>();
  for (const { item, lead } of sourcesOf(looking))
    leads.set(item, Math.min(lead, leads.get(item) ?? Infinity));
  const bill = recipes(company, withTail(span));
  const bom = [...bill].flatMap(([parent, lines]) =>
    lines.flatMap(({ item, quantity, from, to }) => {
      const [above, component] = [positions.get(parent), positions.get(item)];
      if (above === undefined || component === undefined) return [];
      return [{ parent: above, component, quantity, from, to }];
    }),
  );
  const items = supply.items.map((item): MrpItem => ({
    onHand: opening.get(item) ?? 0,
    leadTime: leads.get(item) ?? 0,
    scrap: bill.has(item) ? 1 - goodPart(company, item) : 0,
  }));
  const none = new Float64Array(span.count);
  const pastDue = attempted(
    () =>
      mrp(
        supply.items.map((item) => result.demand.get(item)?.slice(0, span.count) ?? none),
        items,
        bom,
        supply.items.map((item) => scheduled.get(item) ?? none),
        undefined,
        ["releases"],
      ).pastDue,
  );
  return supply.items.flatMap((item, k): StepException[] => {
    const late = pastDue?.[k] ?? 0;
    const lead = items[k].leadTime;
    if (!(late >= 0.5) || lead === 0) return [];
    const text = say`${units(late)} units had to be ordered before the plan begins: a new order takes ${counted(lead, "month")}. Expedite them, or move what needs them.`;
    return [
      ofItem(looking, "Past-due release", item, {
        ...{ tone: "bad", text },
        money: late * (rates.cost(item, first) || 0),
      }),
    ];
  });
}

/** A loop in the bill of materials is told by the first step. */
function attempted<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof PlanningError) return undefined;
    throw error;
  }
}

/** Open orders whose day has passed; the plan takes them to arrive in its first month. */
function overdueReceipts(looking: Looking): StepException[] {
  const { company, rates, first } = looking;
  const { scheduledReceipts: due, itemIndex } = company;
  const late = new Map<number, { quantity: number; since: number }>();
  for (let i = 0; i < due.rowCount; i++) {
    const item = itemIndex.get(due.item[i]);
    if (item === undefined || !(monthOf(due.due[i]) < first)) continue;
    const entry = late.get(item) ?? { quantity: 0, since: Infinity };
    entry.quantity += due.quantity[i];
    entry.since = Math.min(entry.since, due.due[i]);
    late.set(item, entry);
  }
  return [...late].map(([item, { quantity, since }]) =>
    ofItem(looking, "Open order overdue", item, {
      tone: "warning",
      text: say`${units(quantity)} units on order were due since ${isoDate(since)}; the plan counts on them in its first month. Ask for their day, or cancel them.`,
      money: quantity * (rates.cost(item, first) || 0),
    }),
  );
}

/** Who supplies the planned items, as the plan's first month has it. */
function sourcesOf({
  company,
  rates,
  first,
  need,
}: Looking): { item: number; row: number; price: number; lead: number }[] {
  const { itemSuppliers, itemIndex } = company;
  return itemSuppliers.item.flatMap((key, row) => {
    const item = itemIndex.get(key);
    if (item === undefined || !need.has(item) || monthOf(itemSuppliers.from[row]) > first) return [];
    const given = itemSuppliers.price[row];
    const price = Number.isNaN(given) ? rates.cost(item, first) || 0 : given;
    return [{ item, row, price, lead: Math.round((itemSuppliers.leadTimeDays[row] || 0) / daysPerMonth) }];
  });
}
