import { say } from "../../words";
import { monthLabel } from "../excelDate";
import { othersOfMonths, type TableMapping } from "../mapTable";
import { isOwnPeriod } from "./fiscalPeriods";

/** "2026-W12", "W12 2026", "KW 12/2026". */
const isoWeek = /\b(?:w|wk|week|kw|s|sem)\s*\.?\s*\d{1,2}\b|\d{4}-?w\d{2}/i;

/**
 * What had to be understood of periods that stand as columns, in half sentences: several columns a month, and periods
 * that may be no calendar months.
 */
export function acrossNotes({ headers, monthColumns, yearColumn, periodShift }: TableMapping): string[] {
  const months = monthsAcross({ monthColumns });
  const across = monthColumns.map(({ column }) => headers[column].trim());
  const notes: string[] = [];
  if (yearColumn !== undefined)
    notes.push(say`the year of each row was taken from the column ${headers[yearColumn]}`);
  if (across.length > months) {
    const weeks = across.every((header) => isoWeek.test(header));
    notes.push(
      weeks
        ? say`${across.length} weeks across were added up to ${months} months, each week by its Thursday`
        : say`${across.length} columns across were added up to ${months} months, each by the month of its date`,
    );
  }
  const others = new Set(othersOfMonths(headers, monthColumns).map(({ measure }) => measure));
  if (others.size > 0) notes.push(say`of each month ${[...others].join(", ")} was left out`);
  const at = across.findIndex(isOwnPeriod);
  const own = across[at];
  if (own !== undefined && (!periodShift || yearColumn === undefined))
    notes.push(
      periodShift
        ? say`periods such as ${own} were taken as months of your fiscal year, ${own} as ${monthLabel(monthColumns[at].month)}`
        : say`periods such as ${own} were taken as calendar months, the first one as January`,
    );
  return notes;
}

/** How many months stand as columns, however many columns a month has. */
export function monthsAcross({ monthColumns }: Pick<TableMapping, "monthColumns">): number {
  return new Set(monthColumns.map(({ month }) => month)).size;
}
