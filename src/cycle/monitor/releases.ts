import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import { RateBook } from "../rateBook";
import type { Sliced } from "../slices";
import { goodPart, subcontracted } from "../supply/itemYield";
import { sourceRows } from "../supply/sourcing";
import { readWideInSlices, type MonthSpan } from "../wideTable";

/** An order to place now. */
export interface Release {
  type: "Make" | "Subcontract" | "Buy";
  item: number;
  partner: string;
  /** Units that the plan asks for. */
  planned: number;
  /** Units to order: at least the minimum order, in whole multiples. */
  quantity: number;
  /** "2026-04". */
  release: string;
  due: string;
  /** Currency, at standard cost or purchase price. */
  value: number;
}

/**
 * Orders that the plan starts in a month, by item.
 *
 * @param month 12 · year + month − 1
 */
export function* releasesOf(
  company: Company,
  production: RawTable | undefined,
  purchases: RawTable | undefined,
  span: MonthSpan,
  month: number,
): Sliced<Release[]> {
  const rates = new RateBook(company);
  const t = month - span.first;
  const releases: Release[] = [];
  for (const row of production ? yield* readWideInSlices(production, span) : []) {
    const item = company.itemIndex.get(row.key("Item"));
    const planned = row.values[t];
    if (item === undefined || !(planned > 0)) continue;
    const isSubcontract = row.key("Source") === subcontracted;
    const quantity = Math.ceil(planned);
    const good = isSubcontract ? 1 : goodPart(company, item);
    releases.push({
      type: isSubcontract ? "Subcontract" : "Make",
      item,
      partner: isSubcontract ? "" : row.key("Source") === "Make" ? "" : row.key("Source"),
      planned,
      quantity,
      release: monthLabel(month),
      due: monthLabel(isSubcontract ? month + 1 : month),
      // A standard cost is that of a good unit.
      value: quantity * good * (rates.cost(item, month) || 0),
    });
  }
  const sources = sourceRows(company, month);
  for (const row of purchases ? yield* readWideInSlices(purchases, span) : []) {
    const item = company.itemIndex.get(row.key("Item"));
    const planned = row.values[t];
    if (item === undefined || !(planned > 0)) continue;
    const supplier = row.key("Supplier");
    const terms = termsOf(company, sources.get(item) ?? [], supplier);
    const quantity = orderQuantity(planned, terms.minimum, terms.multiple);
    releases.push({
      type: "Buy",
      item,
      partner: supplier,
      planned,
      quantity,
      release: monthLabel(month),
      due: monthLabel(month + Number(row.key("Lead months"))),
      value: quantity * (Number.isNaN(terms.price) ? rates.cost(item, month) || 0 : terms.price),
    });
  }
  return releases.sort((a, b) => b.value - a.value);
}

/** At least the minimum, rounded up to the multiple. */
export function orderQuantity(planned: number, minimum: number, multiple: number): number {
  const wanted = Math.max(planned, minimum);
  return multiple > 0 ? Math.ceil(wanted / multiple - 1e-9) * multiple : Math.ceil(wanted);
}

/** The supplier's terms in the row that holds in the month of the order. */
function termsOf(
  { itemSuppliers: sources }: Company,
  rows: readonly number[],
  supplier: string,
): { minimum: number; multiple: number; price: number } {
  const row = rows.find((i) => sources.supplier[i] === supplier);
  return row === undefined
    ? { minimum: 0, multiple: 1, price: NaN }
    : { minimum: sources.minimumOrder[row], multiple: sources.multiple[row], price: sources.price[row] };
}
