import { PlanningError } from "../../errors";
import { formatNumber, said, say, toSay } from "../../words";

/** What of the plan's inputs a scenario may change. */
export const drivers = [
  "demand",
  "price",
  "cost",
  "capacity",
  "overtime",
  "overtime cost",
  "lead time",
  "subcontract",
  "target stock",
  "service",
] as const;
export type Driver = (typeof drivers)[number];

/** What each driver changes, in words. */
export const driverMeaning: Record<Driver, string> = {
  demand: toSay("units a month that customers want"),
  price: toSay("net price a unit"),
  cost: toSay("cost of making, buying and subcontracting a unit"),
  capacity: toSay("regular hours a month of a resource, or units of a supplier"),
  overtime: toSay("most overtime hours a month"),
  "overtime cost": toSay("currency an hour of overtime"),
  "lead time": toSay("months from order to stock"),
  subcontract: toSay("most subcontracted units a month of each item"),
  "target stock": toSay("units that the plan aims to keep"),
  service: toSay("service level behind the target stock, as a fraction"),
};

export const scopes = ["all", "family", "item", "resource", "supplier"] as const;
export type Scope = (typeof scopes)[number];

/** Which part of the company a delta is about. */
export interface Selector {
  scope: Scope;
  /** Empty for all. */
  key: string;
}

/** Per cent of the value, an amount on top, or a new value. */
export interface Change {
  kind: "percent" | "add" | "set";
  value: number;
}

/** One change of one input: a scenario is a list of these, never a copy of the plan. */
export interface Delta {
  scenario: string;
  driver: Driver;
  selector: Selector;
  change: Change;
  /** First and last month, 12 · year + month − 1; ±Infinity when open. */
  from: number;
  to: number;
  note: string;
}

/**
 * Reads a change: "+10 %" and "-5%" are per cent, "+200" and "-40" are added, "=500" and "500" are set.
 *
 * @throws "value" when it is no number
 * @example
 * readChange("-12.5 %") // { kind: "percent", value: -12.5 }
 */
export function readChange(text: string): Change {
  const match = /^(=|[+-])?\s*(\d+(?:[.,]\d+)?)\s*(%)?$/.exec(text.trim().replace(/[−–]/g, "-"));
  if (!match)
    throw new PlanningError("value", say`"${text}" is no change; write "+10 %", "-5 %", "+200" or "=500".`);
  const [, sign, digits, percent] = match;
  const value = Number(digits.replace(",", ".")) * (sign === "-" ? -1 : 1);
  if (percent) return { kind: "percent", value };
  return { kind: sign === "+" || sign === "-" ? "add" : "set", value };
}

/** A change as the table shows it: "+10 %", "-40", "=500". */
export function changeText({ kind, value }: Change): string {
  if (kind === "set") return `=${value}`;
  return `${value < 0 ? "-" : "+"}${Math.abs(value)}${kind === "percent" ? " %" : ""}`;
}

/** A change as it is read in the reader's language: "+10 %", "−40", "= 0.99", in German "= 0,99". */
export function changeWords({ kind, value }: Change): string {
  const amount = formatNumber(Math.abs(value), { maximumFractionDigits: 4 });
  if (kind === "set") return `= ${value < 0 ? "−" : ""}${amount}`;
  return `${value < 0 ? "−" : "+"}${amount}${kind === "percent" ? " %" : ""}`;
}

/**
 * Reads a selector: "all", "family: Bottles", "item: BT-500", "resource: BLOW-1", "supplier: S01". Blank means all.
 *
 * @throws "value" for another word
 */
export function readSelector(text: string): Selector {
  const match = /^\s*([A-Za-z]+)\s*[:=]?\s*(.*?)\s*$/.exec(text.trim() === "" ? "all" : text);
  const scope = scopes.find((each) => each === match?.[1].toLowerCase());
  if (!match || !scope || (scope === "all") !== (match[2] === ""))
    throw new PlanningError(
      "value",
      say`"${text}" selects nothing; write "all", or family, item, resource or supplier with its name, such as "family: Bottles".`,
    );
  return { scope, key: match[2] };
}

export function selectorText({ scope, key }: Selector): string {
  return scope === "all" ? "all" : `${scope}: ${key}`;
}

const scopeWords: Record<Scope, string> = {
  all: toSay("all"),
  family: toSay("family"),
  item: toSay("item"),
  resource: toSay("resource"),
  supplier: toSay("supplier"),
};

/** The selector in the planner's language, for people to read: in German "Familie: Bottles". */
export function selectorWords({ scope, key }: Selector): string {
  return scope === "all" ? said(scopeWords.all) : `${said(scopeWords[scope])}: ${key}`;
}

/** The driver of this name. @throws "value" for an unknown one */
export function readDriver(text: string): Driver {
  const driver = drivers.find((each) => each === text.trim().toLowerCase());
  if (driver) return driver;
  throw new PlanningError("value", say`"${text}" is no driver; known are ${drivers.join(", ")}.`);
}

/** A number after the change. */
export function changed(value: number, { kind, value: by }: Change): number {
  if (kind === "percent") return value * (1 + by / 100);
  return Math.max(0, kind === "add" ? value + by : by);
}
