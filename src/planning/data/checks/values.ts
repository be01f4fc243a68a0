import type { Company } from "../company";
import { indexOf } from "../company";
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
  const low = prices.item.flatMap((item, i) => {
    const cost = costOf.get(item) ?? NaN;
    if (!(prices.net[i] < cost)) return [];
    return findingAt(company, "prices", i, {
      severity: "warning",
      rule: "price below cost",
      field: "net",
      key: item,
      message: say`the net price of ${item}, ${prices.net[i]}, is below its standard cost of ${cost}. Correct the price, or leave it if the item is sold at a loss.`,
    });
  });
  return [...missing, ...low];
}

/** Bought items need a lead time; their quotas must make a whole. */
export function checkSources(company: Company): Finding[] {
  const { itemSuppliers: sources } = company;
  const findings: Finding[] = [];
  const quotas = new Map<string, { total: number; last: number }>();
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
    quotas.set(item, { total: (quotas.get(item)?.total ?? 0) + sources.quota[i], last: i });
  }
  for (const [item, { total, last }] of quotas)
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
  return findings;
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
