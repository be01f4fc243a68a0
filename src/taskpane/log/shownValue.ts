import { texts } from "../texts";

/** A cell of a table as a list shows it. */
export function shownValue(value: string | number | boolean | null): string {
  if (value === null || value === "") return texts.audit.merge.blank;
  return typeof value === "number" ? String(Math.round(value * 100) / 100) : String(value);
}
