import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import { leadTimes, type LeadTime } from "../../planning/data/leadTimes";
import { individualsLimits, type ControlLimits } from "../../planning/monitor/controlLimits";

/** What a supplier's deliveries say beside its parameters. */
export interface SupplierScore {
  supplier: string;
  orders: number;
  /** Part of the orders received by the day due. */
  onTime: number;
  /** How near the quantities received come to those ordered, 1 = exactly; NaN where orders are not known. */
  inQuantity: number;
  /** Mean days over its items: the parameter, all orders, those of before and those of lately. */
  planned: number;
  mean: number;
  earlier: number;
  recent: number;
  standardDeviation: number;
  drifted: boolean;
  /** True when lately orders have taken more than a standard deviation longer or shorter than planned. */
  offParameter: boolean;
  items: number;
}

/** Mean lead time of a supplier month by month, with the limits that its earlier months set. */
export interface LeadTimeChart {
  supplier: string;
  months: number[];
  days: number[];
  limits: ControlLimits | undefined;
}

const chartMonths = 24;
/** The last months are judged by the limits of those before. */
const judgedMonths = 4;

export function supplierScores(company: Company): SupplierScore[] {
  const bySupplier = new Map<string, LeadTime[]>();
  for (const time of leadTimes(company))
    bySupplier.set(time.supplier, [...(bySupplier.get(time.supplier) ?? []), time]);
  const scores = [...bySupplier].map(([supplier, times]): SupplierScore => {
    const weighted = (of: (time: LeadTime) => number): number => {
      const known = times.filter((time) => !Number.isNaN(of(time)));
      const weight = known.reduce((sum, { orders }) => sum + orders, 0);
      return known.reduce((sum, time) => sum + of(time) * time.orders, 0) / weight;
    };
    const [planned, recent] = [weighted((time) => time.planned), weighted((time) => time.recent)];
    const standardDeviation = weighted((time) => time.standardDeviation);
    return {
      supplier,
      orders: times.reduce((sum, { orders }) => sum + orders, 0),
      onTime: weighted((time) => time.onTime),
      inQuantity: weighted((time) => time.inQuantity),
      planned,
      mean: weighted((time) => time.mean),
      earlier: weighted((time) => time.earlier),
      recent,
      standardDeviation,
      offParameter: Math.abs(recent - planned) > standardDeviation,
      drifted: times.filter(({ drifted }) => drifted).length * 2 > times.length,
      items: times.length,
    };
  });
  return scores.sort((a, b) => rank(b) - rank(a) || b.orders - a.orders);
}

function rank({ drifted, offParameter }: SupplierScore): number {
  return drifted ? 2 : Number(offParameter);
}

/** Lead times of the supplier by month of order. */
export function leadTimeChart({ receipts, settings }: Company, supplier: string): LeadTimeChart {
  const sums = new Map<number, { days: number; count: number }>();
  for (let i = 0; i < receipts.rowCount; i++) {
    if (receipts.supplier[i] !== supplier) continue;
    const month = monthOf(receipts.ordered[i]);
    const sum = sums.get(month) ?? { days: 0, count: 0 };
    sum.days += receipts.received[i] - receipts.ordered[i];
    sum.count += 1;
    sums.set(month, sum);
  }
  const months = [...sums.keys()]
    .filter((month) => month < settings.firstMonth)
    .sort((a, b) => a - b)
    .slice(-chartMonths);
  const days = months.map((month) => sums.get(month)!.days / sums.get(month)!.count);
  return { supplier, months, days, limits: individualsLimits(days.slice(0, -judgedMonths), 0) };
}
