/** A place in the history: an item and a month (12 · year + month − 1); region and channel where it is that precise. */
export interface Place {
  item: string;
  month: number;
  region?: string;
  channel?: string;
}

/** A fault that was put into the dirty copy. `row` counts from 0 below the header, -1 where the table is meant. */
export interface PlantedFault {
  rule: string;
  table: string;
  row: number;
  column: string;
  key: string;
  what: string;
}

/** What the generator put into the data and an analysis should find again, with exact sizes. */
export interface Truths {
  /** Units by which an item's month was moved, one-off orders (+) and missing deliveries of data (−). */
  outliers: (Place & { size: number })[];
  /** Months in which an item was out of stock, with what customers wanted and what was recorded. */
  stockOuts: (Place & { demand: number; recorded: number; inStock: number })[];
  promotions: {
    promo: string;
    item: string;
    region: string;
    channel: string;
    month: number;
    mechanic: string;
    uplift: number;
  }[];
  /** Uplift of each mechanic, as a fraction of the baseline. */
  upliftByMechanic: Record<string, number>;
  priceChanges: { item: string; month: number; factor: number }[];
  priceElasticity: number;
  succession: { predecessor: string; successor: string; shares: { month: number; share: number }[] };
  newItems: { item: string; likeItem: string; factor: number; launchMonth: number; ramp: number[] }[];
  intermittentFamily: string;
  intermittentItems: string[];
  workingDayFamily: string;
  /** Resources whose load exceeds their regular capacity in these months, and nowhere else. */
  overloads: { resource: string; months: number[] }[];
  biasedStream: { stream: string; item: string; bias: number };
  leadTimeDrift: { supplier: string; items: string[]; from: number; to: number };
  /** The supplier that often delivers less than was ordered; the others hardly ever do. */
  shortSupplier: string;
  /** Budget units over expected units, over the whole plan. */
  budgetFactor: number;
  /** Expected demand by item: one value a month from `firstMonth` of the history to the end of the budget. */
  expectedDemand: Record<string, number[]>;
  historyStart: number;
  firstMonth: number;
  horizon: number;
  faults: PlantedFault[];
}
