import { dateText } from "../../cycle/versions/contract";
import { formatNumber, withMinus } from "../../planning/words";
import { shownDay } from "../days";
import { texts } from "../texts";

/**
 * A cell of a table as a list shows it: numbers in the way of the planner's language, days as they are written where
 * the planner is.
 *
 * @param column header of its column, which tells days and months from other numbers
 */
export function shownValue(value: string | number | boolean | null, column: string): string {
  if (value === null || value === "") return texts.audit.merge.blank;
  if (typeof value !== "number") return String(value);
  const date = dateText(value, column);
  return date ? shownDay(date) : withMinus(formatNumber(value, { maximumFractionDigits: 2 }));
}
