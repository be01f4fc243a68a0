import { say } from "../words";

/**
 * What the supply plan is made from: stock points (an item at a site), activities that fill them (make, buy,
 * subcontract, move), the resources they share, and the demand to serve. Everything refers by position in its list;
 * periods count from 0. A number where a list a period is allowed holds for every period.
 */
export interface SupplyModel {
  periods: number;
  /** How the periods are called in messages, e.g. "May 2026"; default "period 5". */
  periodNames?: readonly string[];
  points: readonly StockPoint[];
  activities: readonly Activity[];
  resources: readonly SupplyResource[];
  demand: readonly DemandStream[];
  pools?: readonly LabourPool[];
  storages?: readonly Storage[];
  /** Minimum loads of lanes; the linear plan leaves them open, and `settledPlan` keeps to them. */
  leastLoads?: readonly LeastLoad[];
}

export type PerPeriod = number | Float64Array;

/** An item at a site. Stock and backlog are kept here. */
export interface StockPoint {
  item: string;
  site: string;
  /** Units at the start; negative means units owed to the first demand stream of the point. */
  opening: number;
  /** Firm receipts, units a period. */
  scheduled?: Float64Array;
  /** Money a unit in stock at the end of a period. */
  holding: number;
  /** Stock that should be there at the end of a period, and money a unit missing to it and period. */
  safety?: PerPeriod;
  safetyPenalty?: number;
  /** Most stock at the end of a period. */
  maximum?: PerPeriod;
  /** Stock that should not be exceeded at the end of a period, and money a unit above it and period; at least `safety`. */
  limit?: PerPeriod;
  limitPenalty?: number;
  /** Periods after which stock is unsaleable: stock never exceeds the item's demand of the next so many periods. */
  shelfLife?: number;
  /** Space that a unit takes in a storage. Default 1. */
  space?: number;
  /** Money a unit scrapped, where maximum stock or shelf life may force it. Default 100 periods of holding. */
  disposalCost?: number;
}

export type ActivityKind = "make" | "buy" | "subcontract" | "move";

/** A way to fill a stock point. Quantities are units started; `yield` × started arrive `leadTime` periods later. */
export interface Activity {
  name: string;
  kind: ActivityKind;
  /** Stock point that receives. */
  output: number;
  leadTime: number;
  /** Money a unit started. */
  cost: number;
  /** Good units a unit started. Default 1. */
  yield?: number;
  /** Taken from stock when started, units a unit started. */
  inputs?: readonly { point: number; quantity: number }[];
  /** By-products that arrive together with the output, units a unit started. */
  coProducts?: readonly { point: number; quantity: number }[];
  /** Hours (or units of a supplier's capacity) a unit started, `offset` periods after the start. */
  uses?: readonly { resource: number; hours: number; offset?: number }[];
  /** Most and least units started in a period. */
  maximum?: PerPeriod;
  minimum?: PerPeriod;
  /** First and last period in which it may start: effective dates. */
  from?: number;
  to?: number;
  /** First period outside the planning time fence: before it only firm orders are started. */
  fence?: number;
  /** Whose part of what fills the stock point it counts to. */
  quota?: Quota;
  /** Whole lots only. */
  lot?: number;
  /** Least units once anything is started in a period. */
  minimumLot?: number;
  /** Money and hours (on its first resource) once anything is started in a period. */
  setupCost?: number;
  setupHours?: number;
  /** How it is ordered; the linear plan leaves it open, and `settledPlan` keeps to it. */
  orders?: OrderLots;
  /** Units started in a period that are firm, neither more nor less; NaN leaves a period open. */
  firm?: Float64Array;
}

/**
 * The part that a source, such as a supplier or a lane, has of the units started for a stock point by all activities of
 * its kind with a quota; activities of the same source count together. Kept in every period in which all sources can give something.
 */
export interface Quota {
  source: string;
  /** From 0 to 1. */
  share: number;
  /** How far the part may be off either way: 0.05 allows 55 to 65 % of 60 %. */
  tolerance: number;
}

/** Terms of a supplier: at least `minimum` units once anything is ordered, in whole multiples. */
export interface OrderLots {
  minimum: number;
  multiple: number;
}

/** A flow that runs with at least so many units a period, all its activities together, or not at all. */
export interface LeastLoad {
  activities: readonly number[];
  minimum: number;
  /** Whether another flow could carry the units, so that this one may be closed. */
  hasOther: boolean;
}

/** A machine group, crew or supplier that several activities share. */
export interface SupplyResource {
  name: string;
  /** Regular hours a period. */
  capacity: PerPeriod;
  /** Most overtime hours and money an hour. */
  overtime?: PerPeriod;
  overtimeCost?: number;
  /** Most hours of an extra shift and money an hour. */
  extraShift?: PerPeriod;
  extraShiftCost?: number;
  /** Labour pool that staffs it. */
  pool?: number;
  /** Hours that are agreed a period, as in a supplier's contract, and money an hour below them. */
  agreed?: PerPeriod;
  agreedCost?: number;
}

/** People shared by resources: their hours bound the hours of all members together. */
export interface LabourPool {
  name: string;
  openingWorkers: number;
  hoursPerWorker: PerPeriod;
  wage: number;
  /** Money a worker who comes or goes; infinite where nobody may. */
  hire: number;
  layoff: number;
  maximum?: number;
  /**
   * Most overtime hours a worker and period: the overtime of the pool's resources is worked in them, beyond its hours.
   * Without it overtime is worked in the pool's hours.
   */
  overtimePerWorker?: PerPeriod;
  /** Money an hour of temporary labour; without it there is none. */
  temporaryCost?: number;
}

/** Space shared by stock points. */
export interface Storage {
  name: string;
  points: readonly number[];
  capacity: PerPeriod;
  /** Money a unit of space rented elsewhere and period. */
  overflowCost: number;
}

/** What a class of customers asks of a stock point. */
export interface DemandStream {
  point: number;
  customer: string;
  /** Units a period. */
  quantity: Float64Array;
  /** Revenue a unit; used when margin is planned for. */
  price?: number;
  /** Whether unmet demand waits or is lost. */
  shortage: "backlog" | "lost";
  /** Money a unit and period of waiting, or a unit lost, beyond the revenue. */
  penalty: number;
  /** Money a unit still waiting after the last period, beyond the revenue. Default 4 × penalty. */
  endPenalty?: number;
}

/** The number of a period. */
export function at(values: PerPeriod | undefined, t: number, otherwise: number): number {
  if (values === undefined) return otherwise;
  const value = typeof values === "number" ? values : values[t];
  return Number.isNaN(value) ? otherwise : value;
}

/** Hours a period that are agreed with a resource; never more than it can give. */
export function agreedHours({ agreed, capacity }: SupplyResource, t: number): number {
  return Math.max(0, Math.min(at(agreed, t, 0), at(capacity, t, 0)));
}

/** Whether a period lies inside the planning time fence of an activity. */
export function isFenced({ fence }: Activity, t: number): boolean {
  return fence !== undefined && t < fence;
}

/** "BT-500 at Lyon". */
export function pointName(point: StockPoint): string {
  return point.site ? say`${point.item} at ${point.site}` : point.item;
}

/** The name of a period, for messages. */
export function periodName(model: SupplyModel, t: number): string {
  return model.periodNames?.[t] ?? say`period ${t + 1}`;
}
