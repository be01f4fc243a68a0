import type { Company } from "../../planning/data/company";
import { monthStart } from "../../planning/data/excelDate";
import type { MonthActuals } from "./actuals";

/** Rows of the deliveries that were due in the month, as far as the actuals reach into it. */
export function dueLines({ deliveries }: Company, { month, covered }: MonthActuals): number[] {
  const [first, next] = [monthStart(month), monthStart(month + 1)];
  const until = first + (next - first) * covered;
  return [...deliveries.due.keys()].filter((row) => {
    const day = Math.floor(deliveries.due[row]);
    return day >= first && day < until;
  });
}
