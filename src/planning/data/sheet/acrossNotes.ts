import { say } from "../../words";
import { monthLabel } from "../excelDate";
import { othersOfMonths, type TableMapping } from "../mapTable";
import { isOwnPeriod } from "./fiscalPeriods";

/** "2026-W12", "W12 2026", "KW 12/2026". */
const isoWeek = /\b(?:w|wk|week|kw|s|sem)\s*\.?\s*\d{1,2}\b|\d{4}-?w\d{2}/i;

/**
 * What had to be understood of what stands as columns or rows, in half sentences: several columns a month, periods that
 * may be no calendar months, items across, and rows of something else than sales.
 */
export function acrossNotes(mapping: TableMapping): string[] {
  const { headers, monthColumns, yearColumn, periodShift, itemColumns, soldRows } = mapping;
  const months = monthsAcross({ monthColumns });
  const across = monthColumns.map(({ column }) => headers[column].trim());
  const notes: string[] = [];
  if (itemColumns)
    notes.push(say`${itemColumns.length} columns across were taken as items, their headers as names`);
  if (soldRows)
    notes.push(
      say`of the rows that ${headers[soldRows.column]} names, ${soldRows.sold} was read and ${soldRows.others.join(", ")} left out`,
    );
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
