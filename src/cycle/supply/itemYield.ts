import type { Company } from "../../planning/data/company";
import type { WideRow } from "../wideTable";

/**
 * Good units that come out of a unit that own plants start of an item. What is bought or made by others comes good: its
 * scrap is whoever makes it's.
 *
 * @param item position in `company.items`
 */
export function goodPart({ items }: Company, item: number): number {
  return 1 - (items.scrap[item] || 0);
}

/** Where the production plan says who makes something: not in own plants. */
export const subcontracted = "Subcontract";

/** Good units that come out of a row of the production plan, a value a month; a blank is nothing. */
export function goodUnits(company: Company, item: number, row: WideRow): Float64Array {
  const good = row.key("Source") === subcontracted ? 1 : goodPart(company, item);
  return row.values.map((units) => (units || 0) * good);
}
