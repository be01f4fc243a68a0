import type { Company } from "../planning/data/company";
import { normaliseName } from "../planning/data/table";
import type { Tone } from "./contract";

/** Which side of the target is good. */
export type Direction = "high" | "low" | "near";

export interface Judged {
  target: number;
  /** "On target", "Near target", "Off target", or "No target". */
  status: string;
  tone: Tone;
}

/** Compares a key figure with the company's target: within the tolerance is near, beyond it is off. */
export function judge({ targets }: Company, kpi: string, value: number, direction: Direction): Judged {
  const row = targets.kpi.findIndex((name) => normaliseName(name) === normaliseName(kpi));
  if (row < 0 || Number.isNaN(value))
    return { target: row < 0 ? NaN : targets.target[row], status: "No target", tone: "neutral" };
  const [target, tolerance] = [targets.target[row], targets.tolerance[row]];
  const short = { high: target - value, low: value - target, near: Math.abs(value - target) }[direction];
  const rounding = 1e-9 * Math.max(1, Math.abs(target));
  if (direction === "near" ? short <= tolerance + rounding : short <= rounding)
    return { target, status: "On target", tone: "good" };
  if (direction !== "near" && short <= tolerance + rounding)
    return { target, status: "Near target", tone: "warning" };
  return { target, status: "Off target", tone: "bad" };
}

/** Rules that colour a Status column of a table. */
export const statusRules = [
  { kind: "rows", column: "Status", equals: "Off target", tone: "bad" },
  { kind: "rows", column: "Status", equals: "Near target", tone: "warning" },
] as const;
