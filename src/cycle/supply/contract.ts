import type { Progress } from "../../planning/control";
import type { CellTarget } from "../facts";

/** Load of one resource as a share of its regular hours, month by month. */
export interface HeatRow {
  resource: string;
  description: string;
  shares: number[];
}

/** An item's part of an overload. */
export interface PeakItem {
  item: string;
  hours: number;
  /** Share of the load of the month. */
  share: number;
}

/** A sold item that an overload hits. */
export interface PeakHit {
  item: string;
  /** Revenue of what would wait if nothing were done, currency. */
  value: number;
  /** "Retail Nord 41 %, Web 22 %". */
  customers: string;
}

/** A resource that is too small for a month, the items behind it and what it hits. */
export interface Peak {
  resource: string;
  /** "2026-06". */
  month: string;
  items: PeakItem[];
  /** The largest revenue first. */
  hits: PeakHit[];
  /** Its first row on the sheet. */
  target: CellTarget;
}

/** One of the plans compared. */
export interface ComparedPlan {
  name: string;
  /** Currency over the planned months. */
  total: number;
  aboveCheapest: number;
  /** Share of demand served in its month. */
  onTime: number;
}

export interface UsedLever {
  name: string;
  cost: number;
  used: number;
  unit: string;
}

/** A shortage as its sheet says it. */
export interface ShownShortage {
  /** "2026-06". */
  month: string;
  item: string;
  /** Empty where all sites are planned together. */
  site: string;
  units: number;
  value: number;
  cause: string;
  reason: string;
  target: CellTarget;
}

/** Stock and the bounds that it should keep to, month by month: currency over all items, units of one. */
export interface StockLines {
  stock: number[];
  minimum: number[];
  target: number[];
  maximum: number[];
}

/** Stock against its targets. */
export interface StockView {
  total: StockLines;
  /** Demand and supply since the start of the plan, currency. */
  demandSoFar: number[];
  supplySoFar: number[];
  /** The items with most money in stock, as a share of their target a month; NaN where nothing is aimed at. */
  items: { item: string; description: string; shares: number[] }[];
  /** How many items there are in all. */
  itemCount: number;
}

/** What step 3 found, as its sheets say it. */
export interface SupplyView {
  /** "2026-06". */
  months: string[];
  heat: HeatRow[];
  peaks: Peak[];
  plans: ComparedPlan[];
  levers: UsedLever[];
  stock: StockView;
  /** The largest money first, no more than a pane can show. */
  shortages: ShownShortage[];
  /** How many there are in all. */
  shortageCount: number;
  currency: string;
}

/**
 * How a safety stock is set: for a chance of no stock-out in a cycle with normal, gamma or Poisson demand, for a part
 * of demand served from stock, or not at all, by days of cover alone.
 */
export type StockMethod = "normal" | "gamma" | "poisson" | "fill" | "cover";

/** What a segment of items shall have. */
export interface SegmentPolicy {
  /** "AX"; "A" for all of its classes. */
  segment: string;
  /** Above 0 and below 1. */
  service: number;
  method: StockMethod;
  /** NaN where the company's own settings hold. */
  coverDays: number;
  reviewDays: number;
}

/** A segment in the policy editor. */
export interface ListedPolicy extends SegmentPolicy {
  /** Items of the segment. */
  items: number;
  /** Whether the register has a row of its own for it; otherwise these are the company's settings. */
  own: boolean;
  /** Safety stock and mean target of its items in the last plan, units; NaN before the first. */
  safetyStock: number;
  targetStock: number;
}

/** Who is served when there is too little. */
export type ShortageRule = "fairShare" | "priority" | "target" | "margin";

/** What step 3 follows beside the company's tables. */
export interface SupplyRules {
  allocation: ShortageRule;
  /** What a purchase costs more a month sooner, as a share of its price; NaN: nothing is expedited. */
  expeditePremium: number;
  /** How far a source's part may be off its quota, as a share of all; NaN: quotas are not kept. */
  quotaTolerance: number;
  /** Price of a unit above the maximum of the inventory table, as a share of its value a month; NaN: it does not bound. */
  abovePrice: number;
}

/** Levers turned together; each as a fraction, 0 where it stays. */
export interface LeverSetting {
  /** Resource whose hours and overtime change; empty for all. */
  resource: string;
  /** Regular hours more: 0.1 is a tenth more, as from longer shifts or another machine. */
  hours: number;
  /** Overtime limit as a part of the regular hours; undefined where it stays. */
  overtime?: number;
  /** Limit of the extra shift as a part of the regular hours; undefined where it stays. */
  extraShift?: number;
  /** Demand of all items more. */
  demand: number;
  /** Whether others may make for us; undefined where it stays. */
  outside?: boolean;
  /** Whether stock may be built above its target; undefined where it stays. */
  buildAhead?: boolean;
  /** Whether purchases may come a month sooner, at a premium; undefined where it stays. */
  expedite?: boolean;
}

/** What the levers do to the cheapest plan. */
export interface LeverAnswer {
  /** Currency over the planned months, waiting orders at their weight included; negative saves. */
  costChange: number;
  /** Unit-months that wait, before and after. */
  waitingBefore: number;
  waiting: number;
  overtimeHoursChange: number;
  /** Hours of extra shifts with the levers turned, and what they cost. */
  extraShift: { hours: number; cost: number };
  /** Units bought a month sooner. */
  expedited: number;
  /** True when no plan can be cheaper, and the audit found nothing. */
  proven: boolean;
}

/** What step 3 lets planners look at and try. */
export interface SupplyDesk {
  view(): Promise<SupplyView>;
  /** Stock of one sold item against its bounds, units. */
  stockOf(item: string): Promise<StockLines>;
  /** The cheapest plan with the levers turned; nothing is written. Each answer replaces the one before. */
  tryLevers(
    setting: LeverSetting,
    watch?: { signal?: AbortSignal; onProgress?(progress: Progress): void },
  ): Promise<LeverAnswer>;
  /** The policies of the nine segments, those of the register before the company's own. */
  policies(): Promise<ListedPolicy[]>;
  /** Keeps a segment's policy in the register; the step must run again. */
  savePolicy(policy: SegmentPolicy): Promise<void>;
  /** Back to the company's own settings. */
  removePolicy(segment: string): Promise<void>;
  rules(): Promise<SupplyRules>;
  saveRules(rules: SupplyRules): Promise<void>;
  /** Frees the plan that `tryLevers` keeps in the solver. */
  close(): void;
}
