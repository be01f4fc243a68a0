import { texts } from "./texts";

/**
 * A value that the workbook holds in English, in the planner's language; one that Concord does not know, such as a role
 * of the planner's own, as it stands there. Of several that commas part, each.
 *
 * @example worded("roles", "Sales, Finance") // in German "Vertrieb, Finanzen"
 */
export function worded(of: keyof typeof texts.values, value: string): string {
  const words: Record<string, string> = texts.values[of];
  return value
    .split(", ")
    .map((each) => words[each] ?? each)
    .join(", ");
}
