import type { Company } from "../../planning/data/company";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import { at } from "../../planning/supply/supplyModel";
import type { StepInputs } from "../step";
import { goodUnits, subcontracted } from "../supply/itemYield";
import { linesByWay } from "../supply/recipes";
import { inventoryMeasures, inventoryTable, productionTable, purchaseTable } from "../supply/sheets";
import { columnOf, measureRows, ownTable, readWide, type MonthSpan } from "../wideTable";

/** A cell holds hundredths: each may be off by half of one. */
const halfCell = 0.005;
/** Of products with fractions. */
const dust = 0.001;

/** How far what comes into stock is from what is made, bought and on order. */
export interface ReceiptsGap {
  /** Largest difference of an item and month, units. */
  difference: number;
  /** What the rounding of the cells can make. */
  limit: number;
}

/**
 * Receipts of the inventory plan against where they come from: the good units of the production plan with its
 * by-products, purchases and subcontracted units after their lead times, and what is already on order.
 */
export function receiptsGap({ company, own }: StepInputs, plan: PlanCase, span: MonthSpan): ReceiptsGap {
  const receipts = measureRows(
    readWide(ownTable(own, inventoryTable), span),
    "Measure",
    inventoryMeasures.receipts,
    "Item",
  );
  const sources = new Sources(span.count);
  plan.model.points.forEach(({ scheduled }, p) => {
    for (let t = 0; t < span.count; t++) sources.add(plan.points[p].item, t, at(scheduled, t, 0));
  });
  addPurchases(own, sources, span);
  addProduction({ company, own }, plan, sources, span);
  let difference = 0;
  for (const [item, row] of receipts)
    row.forEach((units, t) => {
      if (!Number.isNaN(units))
        difference = Math.max(difference, Math.abs(units - (sources.units.get(item)?.[t] ?? 0)));
    });
  return { difference, limit: (sources.mostRows + 1) * halfCell + dust };
}

/** Units that come in, by item and month. */
class Sources {
  readonly units = new Map<string, Float64Array>();
  private readonly rows = new Map<string, number>();
  mostRows = 0;

  constructor(private readonly months: number) {}

  add(item: string, t: number, units: number): void {
    if (!(units > 0) || t >= this.months) return;
    const row = this.units.get(item) ?? new Float64Array(this.months);
    this.units.set(item, row);
    row[t] += units;
  }

  /** Counts a row of cells whose rounding goes into the item, `each` times. */
  count(item: string, each = 1): void {
    const rows = (this.rows.get(item) ?? 0) + each;
    this.rows.set(item, rows);
    this.mostRows = Math.max(this.mostRows, rows);
  }
}

function addPurchases(own: StepInputs["own"], sources: Sources, span: MonthSpan): void {
  const table = own.get(purchaseTable);
  if (!table) return;
  const lead = columnOf(table, "Lead months");
  readWide(table, span).forEach((row, r) => {
    const item = row.key("Item");
    const months = Number(table.rows[r][lead] ?? 0);
    sources.count(item);
    row.values.forEach((units, t) => sources.add(item, t + months, units));
  });
}

function addProduction(
  { company, own }: { company: Company; own: StepInputs["own"] },
  { model, points }: PlanCase,
  sources: Sources,
  span: MonthSpan,
): void {
  const table = own.get(productionTable);
  if (!table) return;
  const leads = new Map(
    model.activities.flatMap(({ kind, output, leadTime }) =>
      kind === "subcontract" ? [[points[output].item, leadTime] as const] : [],
    ),
  );
  const bill = linesByWay(company, span);
  for (const row of readWide(table, span)) {
    const name = row.key("Item");
    const item = company.itemIndex.get(name);
    if (item === undefined) continue;
    const isOutside = row.key("Source") === subcontracted;
    const lead = isOutside ? (leads.get(name) ?? 1) : 0;
    sources.count(name);
    goodUnits(company, item, row).forEach((units, t) => sources.add(name, t + lead, units));
    if (isOutside) continue;
    for (const { item: byProduct, quantity, from, to } of bill(item, row.key("Source")))
      if (quantity < 0) {
        const key = company.items.item[byProduct];
        sources.count(key, -quantity);
        row.values.forEach((units, t) => {
          if (t >= from && t <= to) sources.add(key, t, -quantity * (units || 0));
        });
      }
  }
}
