import type { Company } from "../../planning/data/company";
import type { SupplyResource } from "../../planning/supply/supplyModel";

/** Names of the resources that stand for what suppliers can give and are promised. */
export const supplierPrefix = "Supplier ";

/** One row of an item's suppliers, as the plan sees it. */
export interface Source {
  supplier: string;
  /** Currency a unit, without what it costs on the way. */
  price: number;
  /** With freight and duty. */
  landed: number;
  /** Whole months. */
  leadTime: number;
}

/**
 * Suppliers with a limit or a contract as resources whose hours are units of all items together. What is missing to
 * the contract costs its charge; without one the cheapest price there, as if it were taken and paid for.
 *
 * @param sources all that is bought, from whom
 */
export function supplierTerms(
  { suppliers }: Pick<Company, "suppliers">,
  sources: readonly Source[],
  months: number,
): Map<string, SupplyResource> {
  const bought = new Map<string, { price: number; leadTime: number }>();
  for (const { supplier, price, leadTime } of sources) {
    const known = bought.get(supplier) ?? { price: Infinity, leadTime: Infinity };
    bought.set(supplier, {
      price: Math.min(known.price, price),
      leadTime: Math.min(known.leadTime, leadTime),
    });
  }
  const terms = new Map<string, SupplyResource>();
  suppliers.supplier.forEach((supplier, s) => {
    const usual = bought.get(supplier);
    const limit = suppliers.capacityPerMonth[s];
    const minimum = suppliers.minimumPerMonth[s];
    if (!usual || terms.has(supplier) || !(limit > 0 || minimum > 0)) return;
    const charge = suppliers.shortfallCost[s];
    const contract = {
      // What would arrive after the plan is not ordered any more.
      agreed: Float64Array.from({ length: months }, (_, t) => (t < months - usual.leadTime ? minimum : 0)),
      agreedCost: Number.isNaN(charge) ? usual.price : charge,
    };
    terms.set(supplier, {
      name: `${supplierPrefix}${supplier}`,
      capacity: limit > 0 ? limit : Infinity,
      ...(minimum > 0 ? contract : {}),
    });
  });
  return terms;
}
