import { groupBy } from "./groupBy";
import type { BomLine, SampleItem } from "./items";
import type { Route } from "./capacity";
import { round } from "./toTable";

export interface CostParts {
  material: number;
  labour: number;
  overhead: number;
  freight: number;
  standardCost: number;
}

/** Standard costs, rolled up the bill of materials: materials with scrap, hours at the resources' rates, overhead, freight. */
export function rollUpCosts(items: SampleItem[], bom: BomLine[], routes: Route[]): Map<string, CostParts> {
  const costs = new Map<string, CostParts>();
  const linesOf = groupBy(bom, (line) => line.parent.item);
  const routesOf = groupBy(routes, (route) => route.item.item);
  const order = ["RM", "SF", "FG"].flatMap((type) => items.filter((item) => item.type === type));
  for (const item of order) {
    const material =
      item.type === "RM"
        ? item.price
        : (linesOf.get(item.item) ?? []).reduce(
            (sum, line) =>
              sum + ((costs.get(line.component.item)?.standardCost ?? 0) * line.quantity) / (1 - line.scrap),
            0,
          );
    const labour = (routesOf.get(item.item) ?? []).reduce(
      (sum, route) => sum + route.hoursPerUnit * route.resource.costPerHour,
      0,
    );
    const parts = {
      material,
      labour,
      overhead: labour * 0.6,
      freight: item.weightKg * (item.type === "RM" ? 0.08 : 0.35),
    };
    const rounded = {
      material: round(parts.material, 3),
      labour: round(parts.labour, 3),
      overhead: round(parts.overhead, 3),
      freight: round(parts.freight, 3),
    };
    const standardCost = round(rounded.material + rounded.labour + rounded.overhead + rounded.freight, 3);
    costs.set(item.item, { ...rounded, standardCost });
  }
  return costs;
}

/** What the company gets of the list price in each channel. */
const netShare: Record<string, number> = { retail: 0.58, "e-com": 0.8, B2B: 0.64, all: 0.64 };

/** List price in shop style: 12.95, 34.90. */
export function listPrice(standardCost: number, markup: number): number {
  const raw = standardCost * markup;
  return raw < 20 ? Math.max(0.95, Math.round(raw) - 0.05) : Math.round(raw) - 0.1;
}

/** Net price a unit in a channel, at a point of the item's price history (`factor` 1 at its start). */
export function netPrice(list: number, channel: string, factor = 1): number {
  return round(list * (netShare[channel] ?? netShare.all) * factor, 2);
}
