import type { Company } from "../company";
import { indexOf } from "../company";
import { monthOf } from "../excelDate";
import { ExchangeRates } from "../exchangeRates";
import type { Finding } from "../finding";
import { findingAt, has } from "./findingAt";
import { say } from "../../words";

/** Every item needs a standard cost above zero. */
export function checkCosts(company: Company): Finding[] {
  if (!has(company, "costs")) return [];
  const { costs, items } = company;
  const known = indexOf(costs.item);
  return items.item.flatMap((key, item) => {
    const row = known.get(key);
    const remark = { severity: "critical", rule: "missing cost", key } as const;
    if (row === undefined)
      return findingAt(company, "items", item, {
        ...remark,
        field: "item",
        message: say`${key} has no standard cost. Add a row to the table of costs.`,
      });
    const parts = [costs.material, costs.labour, costs.overhead, costs.freight].map((part) => part[row]);
    const cost = Number.isNaN(costs.standardCost[row])
      ? parts.reduce((sum, part) => sum + (Number.isNaN(part) ? 0 : part), 0)
      : costs.standardCost[row];
    if (cost > 0) return [];
    return findingAt(company, "costs", row, {
      ...remark,
      field: "standardCost",
      message: Number.isNaN(costs.standardCost[row])
        ? say`the standard cost of ${key} is blank. Enter it: margins and stock values need it.`
        : say`the standard cost of ${key} is zero. Enter it: margins and stock values need it.`,
    });
  });
}

/** Sold items need a net price, and one that is not below cost. */
export function checkPrices(company: Company): Finding[] {
  if (!has(company, "prices")) return [];
  const { prices, costs, items } = company;
  const priced = new Set(prices.item);
  const missing = items.item.flatMap((key, item) =>
    items.type[item] !== "FG" || priced.has(key)
      ? []
      : findingAt(company, "items", item, {
          severity: "warning",
          rule: "missing price",
          field: "item",
          key,
          message: say`${key} has no net price. Add a row to the table of prices.`,
        }),
  );
  const costOf = new Map(costs.item.map((item, i) => [item, costs.standardCost[i]]));
  const rates = new ExchangeRates(company.conversions, company.settings.currency);
  const low = prices.item.flatMap((item, i) => {
    const cost = costOf.get(item) ?? NaN;
    const month = Math.max(monthOf(prices.from[i]), company.settings.firstMonth || 0);
    const net = prices.net[i] * rates.at(prices.currency[i], month);
    if (!(net < cost)) return [];
    return findingAt(company, "prices", i, {
      severity: "warning",
      rule: "price below cost",
      field: "net",
      key: item,
      message: say`the net price of ${item}, ${sixDigits(net)}, is below its standard cost of ${sixDigits(cost)}. Correct the price, or leave it if the item is sold at a loss.`,
    });
  });
  return [...missing, ...low];
}

/** Converted amounts have more digits than anybody reads. */
const sixDigits = (value: number): number => Number(value.toPrecision(6));

/** Bought items need a lead time; their quotas must make a whole. */
export function checkSources(company: Company): Finding[] {
  const { itemSuppliers: sources } = company;
  const findings: Finding[] = [];
  const quotas = new Map<string, Map<string, number>>();
  const begun = (row: number): number => sources.from[row] || -Infinity;
  for (let i = 0; i < sources.rowCount; i++) {
    const item = sources.item[i];
    if (Number.isNaN(sources.leadTimeDays[i]))
      findings.push(
        findingAt(company, "itemSuppliers", i, {
          severity: "critical",
          rule: "missing lead time",
          field: "leadTimeDays",
          key: item,
          message: say`the lead time of ${item} from ${sources.supplier[i]} is blank. Enter it in days, or take it from the receipts.`,
        }),
      );
    const rows = quotas.get(item) ?? new Map<string, number>();
    quotas.set(item, rows);
    // Of a supplier's terms the latest count: earlier ones are replaced by them.
    const known = rows.get(sources.supplier[i]);
    if (known === undefined || begun(i) >= begun(known)) rows.set(sources.supplier[i], i);
  }
  for (const [item, rows] of quotas) {
    const last = Math.max(...rows.values());
    const total = [...rows.values()].reduce((sum, i) => sum + sources.quota[i], 0);
    if (Math.abs(total - 1) > 0.005)
      findings.push(
        findingAt(company, "itemSuppliers", last, {
          severity: "warning",
          rule: "quota",
          field: "quota",
          key: item,
          message: say`the quotas of ${item} add up to ${Math.round(total * 100)} %, not to 100 %. Correct them.`,
        }),
      );
  }
  return findings;
}

/** Lanes into a site bring their parts of what it gets by lanes, which must make a whole; without any they are free. */
export function checkLanes(company: Company): Finding[] {
  const { lanes } = company;
  const into = new Map<string, { count: number; missing: number; total: number; last: number }>();
  for (let i = 0; i < lanes.rowCount; i++) {
    const known = into.get(lanes.to[i]) ?? { count: 0, missing: 0, total: 0, last: i };
    const isMissing = Number.isNaN(lanes.quota[i]);
    into.set(lanes.to[i], {
      count: known.count + 1,
      missing: known.missing + (isMissing ? 1 : 0),
      total: known.total + (isMissing ? 0 : lanes.quota[i]),
      last: isMissing ? known.last : i,
    });
  }
  return [...into].flatMap(([site, { count, missing, total, last }]): Finding[] => {
    if (count < 2 || missing === count || (missing === 0 && Math.abs(total - 1) <= 0.005)) return [];
    const percent = Math.round(total * 100);
    const message =
      missing > 0
        ? say`${missing} of the ${count} lanes to ${site} have no quota, the others ${percent} %; the plan keeps none of them. Give every lane its part (0 for none), or leave all blank.`
        : say`the quotas of the lanes to ${site} add up to ${percent} %, not to 100 %; the plan keeps none of them. Correct them.`;
    return [
      findingAt(company, "lanes", last, {
        severity: "warning",
        rule: "quota",
        field: "quota",
        key: site,
        message,
      }),
    ];
  });
}

/** Stock must be counted in the unit of the item, and cannot be negative. */
export function checkStock(company: Company): Finding[] {
  const { inventory, items, itemIndex } = company;
  const findings: Finding[] = [];
  for (let i = 0; i < inventory.rowCount; i++) {
    const key = inventory.item[i];
    const unit = items.uom[itemIndex.get(key) ?? -1] ?? "";
    if (inventory.uom[i] !== "" && unit !== "" && inventory.uom[i].toLowerCase() !== unit.toLowerCase())
      findings.push(
        findingAt(company, "inventory", i, {
          severity: "critical",
          rule: "unit mismatch",
          field: "uom",
          key,
          message: say`the stock of ${key} is in ${inventory.uom[i]}, the item in ${unit}. Convert the stock or correct the unit.`,
        }),
      );
    if (inventory.onHand[i] < 0)
      findings.push(
        findingAt(company, "inventory", i, {
          severity: "warning",
          rule: "negative stock",
          field: "onHand",
          key,
          message: say`the stock of ${key} is ${inventory.onHand[i]}. Post the missing receipt, or count again.`,
        }),
      );
  }
  return findings;
}

/** Things that end must begin before; new items need something to be forecast by. */
export function checkLifecycles(company: Company): Finding[] {
  const { items, promotions } = company;
  const findings: Finding[] = [];
  for (let i = 0; i < items.rowCount; i++) {
    const key = items.item[i];
    if (items.end[i] < items.launch[i])
      findings.push(
        findingAt(company, "items", i, {
          severity: "warning",
          rule: "date order",
          field: "end",
          key,
          message: say`${key} ends before it is launched. Correct one of the dates.`,
        }),
      );
    if (items.status[i] === "new" && items.likeItem[i] === "" && items.predecessor[i] === "")
      findings.push(
        findingAt(company, "items", i, {
          severity: "warning",
          rule: "new item without like item",
          field: "likeItem",
          key,
          message: say`${key} is new and has neither a like item nor a predecessor to be forecast by. Name one.`,
        }),
      );
  }
  for (let i = 0; i < promotions.rowCount; i++)
    if (promotions.end[i] < promotions.start[i])
      findings.push(
        findingAt(company, "promotions", i, {
          severity: "warning",
          rule: "date order",
          field: "end",
          key: promotions.promo[i],
          message: say`promotion ${promotions.promo[i]} ends before it starts. Correct one of the dates.`,
        }),
      );
  return findings;
}
