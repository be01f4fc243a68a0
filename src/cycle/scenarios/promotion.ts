import type { Company } from "../../planning/data/company";
import type { RawTable } from "../../planning/data/table";
import { applyDeltas } from "../../planning/reconcile/scenarios/applyDeltas";
import { changed, type Delta } from "../../planning/reconcile/scenarios/delta";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import { at } from "../../planning/supply/supplyModel";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { CompanySupply } from "../supply/model";
import { supplierOf } from "../supply/activities";
import { activitiesOfLanes } from "../supply/leastLoads";
import type { MonthSpan } from "../wideTable";
import { deltaColumns, deltaRow, readDeltas, type Scenario } from "./register";
import { say } from "../../planning/words";

export const promotedTable = "SOP_Plan_Deltas";
/** A group of its own: what is promoted stays when a step is taken back. */
export const promotionGroup = "promotion";

/** Deltas of the scenario that is part of the plan; none when there is none. */
export function promotedDeltas(own: ReadonlyMap<string, RawTable>): Delta[] {
  return readDeltas(own.get(promotedTable)).deltas;
}

export function promotionSheet({ name, kind, deltas }: Scenario, origin: string): SheetSpec {
  return {
    name: promotedTable,
    title: say`Scenario in the plan`,
    note: say`"${name}" is part of the plan: Supply and Reconcile add these deltas to your tables, which stay as they are. Take the scenario out of the plan on the Scenarios tab; never delete rows one by one.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: promotedTable,
        columns: deltaColumns,
        rows: deltas.map((delta) => deltaRow(delta, kind)),
      },
    ],
    charts: [],
    freezeHeaderOf: promotedTable,
    print: "width",
  };
}

/** Consensus demand with the promoted changes of demand. */
export function withPromotedDemand(
  { items }: Company,
  own: ReadonlyMap<string, RawTable>,
  demand: Map<number, Float64Array>,
  { first }: MonthSpan,
): Map<number, Float64Array> {
  const deltas = promotedDeltas(own).filter(({ driver }) => driver === "demand");
  if (deltas.length === 0) return demand;
  return new Map(
    [...demand].map(([item, row]) => {
      const matching = deltas.filter(({ selector: { scope, key } }) => {
        if (scope === "family") return items.family[item] === key;
        return scope === "all" || (scope === "item" && items.item[item] === key);
      });
      return [item, matching.reduce((values, delta) => inMonths(values, delta, first), row)] as const;
    }),
  );
}

/** Prices a month with the promoted changes of price. */
export function promotedPrice(
  { items }: Company,
  own: ReadonlyMap<string, RawTable>,
  { first }: MonthSpan,
): (item: number, row: Float64Array) => Float64Array {
  const deltas = promotedDeltas(own).filter(({ driver }) => driver === "price");
  return (item, row) =>
    deltas
      .filter(({ selector: { scope, key } }) => {
        if (scope === "family") return items.family[item] === key;
        return scope === "all" || (scope === "item" && items.item[item] === key);
      })
      .reduce((values, delta) => inMonths(values, delta, first), row);
}

function inMonths(row: Float64Array, { change, from, to }: Delta, first: number): Float64Array {
  return row.map((value, t) => (first + t >= from && first + t <= to ? changed(value, change) : value));
}

/**
 * The supply model with the promoted changes of everything but demand and price, which it has from elsewhere.
 *
 * @param span the reported months; the model may have more
 * @param service service level by item position
 * @param without further drivers that it has from elsewhere
 */
export function withPromoted(
  company: Company,
  own: ReadonlyMap<string, RawTable>,
  supply: CompanySupply,
  span: MonthSpan,
  service: ReadonlyMap<number, number>,
  without: readonly Delta["driver"][] = [],
): CompanySupply {
  const elsewhere = new Set<Delta["driver"]>(["demand", "price", ...without]);
  const deltas = promotedDeltas(own).filter(({ driver }) => !elsewhere.has(driver));
  if (deltas.length === 0) return supply;
  const { model } = applyDeltas(bareCase(company, supply, span, service), deltas);
  const rows = (of: (r: number, t: number) => number): Float64Array[] =>
    Array.from({ length: supply.ownResources }, (_, r) =>
      Float64Array.from({ length: model.periods }, (_, t) => of(r, t)),
    );
  return {
    ...supply,
    model,
    capacity: {
      regular: rows((r, t) => at(model.resources[r].capacity, t, 0)),
      overtime: rows((r, t) => at(model.resources[r].overtime, t, 0)),
      extraShift: rows((r, t) => at(model.resources[r].extraShift, t, 0)),
    },
  };
}

/** A case without money: all that the supply side of a scenario needs. */
export function bareCase(
  { items, resources }: Company,
  { model, pointItem, pointShare, ownResources, lanes, duties }: CompanySupply,
  span: MonthSpan,
  service: ReadonlyMap<number, number> = new Map(),
): PlanCase {
  const none = new Float64Array(0);
  return {
    model,
    first: span.first,
    horizon: span.count,
    points: pointItem.map((item, point) => ({
      item: items.item[item],
      family: items.family[item] || "(no family)",
      service: service.get(item) ?? 0.95,
      share: pointShare[point],
    })),
    lanes: [...activitiesOfLanes(lanes)].map(([{ costPerUnit, costFixed, co2PerUnit }, activities]) => ({
      activities,
      costPerUnit,
      costFixed,
      co2PerUnit,
      ...(duties.size > 0 ? { duties: activities.map((a) => duties.get(a) ?? 0) } : {}),
    })),
    suppliers: model.activities.map(({ kind, name }) => (kind === "buy" ? supplierOf(name) : "")),
    ownResources,
    co2PerHour: Float64Array.from(resources.co2PerHour),
    price: [],
    cost: [],
    stockCost: [],
    standardCost: none,
    fixedCost: none,
    daysReceivable: 0,
    daysPayable: 0,
    earlierRevenue: none,
  };
}
