import type { Company } from "./company";
import { monthStart } from "./excelDate";
import { quantile } from "./quantile";

/** Orders received within this many days before the plan count as recent. */
const recentDays = 120;
/** Fewest orders for a spread, and on either side for a drift to be told. */
const fewestOrders = 3;
/** A drift is named from this many standard errors and this share of the planned lead time on. */
const notable = { deviation: 3, share: 0.1 };

/** What the receipts say about the lead time of an item from a supplier, in days. */
export interface LeadTime {
  item: string;
  supplier: string;
  /** The planning parameter; NaN where none is given. */
  planned: number;
  mean: number;
  standardDeviation: number;
  /** Mean of the orders received lately, and of those before. */
  recent: number;
  earlier: number;
  orders: number;
  /** Share of the orders received on the day due or before. */
  onTime: number;
  /** 1 − Σ |received − ordered| ÷ Σ ordered, so that too much counts as too little does; NaN where orders are not known. */
  inQuantity: number;
  /** True when lately orders have taken longer (or less) than can be chance. */
  drifted: boolean;
}

/**
 * Lead times by item and supplier from the receipts: mean and standard deviation to plan with, and whether they have
 * drifted. Drift compares recent orders with those of before by Welch's t, the spread taken over both.
 */
export function leadTimes(company: Company): LeadTime[] {
  const { receipts, itemSuppliers, settings } = company;
  const groups = new Map<string, number[]>();
  for (let i = 0; i < receipts.rowCount; i++) {
    const key = `${receipts.item[i]}\u0000${receipts.supplier[i]}`;
    const rows = groups.get(key);
    if (rows) rows.push(i);
    else groups.set(key, [i]);
  }
  const planned = new Map(
    itemSuppliers.item.map((item, i) => [
      `${item}\u0000${itemSuppliers.supplier[i]}`,
      itemSuppliers.leadTimeDays[i],
    ]),
  );
  const since = monthStart(settings.firstMonth) - recentDays;
  return [...groups].map(([key, rows]) => {
    const days = (list: number[]): number[] => list.map((i) => receipts.received[i] - receipts.ordered[i]);
    const [late, early] = [
      rows.filter((i) => receipts.ordered[i] >= since),
      rows.filter((i) => receipts.ordered[i] < since),
    ];
    const all = moments(days(rows));
    const [recent, earlier] = [moments(days(late)), moments(days(early))];
    const parameter = planned.get(key) ?? NaN;
    const due = rows.filter((i) => !Number.isNaN(receipts.due[i]));
    const error = Math.sqrt(recent.variance / late.length + earlier.variance / early.length);
    const shift = Math.abs(recent.mean - earlier.mean);
    const enough = Math.min(late.length, early.length) >= fewestOrders;
    return {
      item: receipts.item[rows[0]],
      supplier: receipts.supplier[rows[0]],
      planned: parameter,
      mean: all.mean,
      standardDeviation: Math.sqrt(all.variance),
      recent: recent.mean,
      earlier: earlier.mean,
      orders: rows.length,
      onTime:
        due.length > 0 ? due.filter((i) => receipts.received[i] <= receipts.due[i]).length / due.length : NaN,
      inQuantity: quantityReliability(company, rows),
      drifted:
        enough &&
        shift > notable.deviation * error &&
        shift > notable.share * (Number.isNaN(parameter) ? earlier.mean : parameter),
    };
  });
}

function quantityReliability({ receipts }: Company, rows: readonly number[]): number {
  const known = rows.filter((i) => receipts.quantityOrdered[i] > 0 && !Number.isNaN(receipts.quantity[i]));
  const ordered = known.reduce((sum, i) => sum + receipts.quantityOrdered[i], 0);
  const off = known.reduce((sum, i) => sum + Math.abs(receipts.quantity[i] - receipts.quantityOrdered[i]), 0);
  return ordered > 0 ? 1 - off / ordered : NaN;
}

function moments(values: number[]): { mean: number; variance: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, variance: values.length > 1 ? squares / (values.length - 1) : 0 };
}

/**
 * Lead time and its standard deviation, in days, for each line of the table of suppliers: as given there, else as the
 * receipts show. NaN where neither knows.
 */
export function plannedLeadTimes(company: Company): { days: number; deviation: number }[] {
  const measured = new Map(leadTimes(company).map((time) => [`${time.item}\u0000${time.supplier}`, time]));
  const { item, supplier, leadTimeDays, leadTimeSd } = company.itemSuppliers;
  const known = (given: number, seen: number | undefined): number =>
    Number.isNaN(given) ? (seen ?? NaN) : given;
  return item.map((key, row) => {
    const seen = measured.get(`${key}\u0000${supplier[row]}`);
    const spread = seen && seen.orders >= fewestOrders ? seen.standardDeviation : undefined;
    return { days: known(leadTimeDays[row], seen?.mean), deviation: known(leadTimeSd[row], spread) };
  });
}

/** A supplier whose lead times have drifted: the middle of its items. */
export interface SupplierDrift {
  supplier: string;
  items: string[];
  earlier: number;
  recent: number;
}

/** Suppliers most of whose items have drifted. */
export function supplierDrifts(times: readonly LeadTime[]): SupplierDrift[] {
  return [...new Set(times.map((time) => time.supplier))].flatMap((supplier) => {
    const own = times.filter((time) => time.supplier === supplier);
    const drifted = own.filter((time) => time.drifted);
    if (drifted.length * 2 <= own.length) return [];
    const middle = (of: (time: LeadTime) => number): number => quantile(drifted.map(of), 0.5);
    return {
      supplier,
      items: drifted.map((time) => time.item),
      earlier: middle((t) => t.earlier),
      recent: middle((t) => t.recent),
    };
  });
}
