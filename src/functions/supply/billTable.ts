import type { BomLine } from "../../planning/supply/materials/billOfMaterials";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { describeCell, readRecords, toDateSerial, toNumber, type Cell } from "../support";
import { requireCount } from "../support/shapes";

export const billDescription =
  "Bill of materials: parent, component, quantity per parent, scrap as a fraction, first and last period (or day) in which the line holds. A negative quantity is a by-product. A header row is welcome.";

/** Numbers from here on are days: 20,000 periods are more than any plan has. */
const firstDay = 20_000;

const periodOrDay = (cell: Cell): number | undefined => toNumber(cell) ?? toDateSerial(cell);

/**
 * The lines of a bill by position; names it mentions beyond the given ones are added behind them. First and last period
 * count from 0, and so do days. A name given twice is one item.
 */
export function readBill(cells: Cell[][], items: readonly string[]): { names: string[]; lines: BomLine[] } {
  const names = [...new Set(items)];
  const positions = new Map(names.map((name, at) => [name, at]));
  const position = (name: string): number => {
    const known = positions.get(name);
    if (known !== undefined) return known;
    positions.set(name, names.length);
    return names.push(name) - 1;
  };
  if (cells.length === 0) return { names, lines: [] };
  const records = readRecords(cells, "bom", {
    parent: { kind: "text", synonyms: ["item", "assembly"] },
    component: { kind: "text", synonyms: ["child", "part", "material"] },
    quantity: { kind: "number", synonyms: ["qty", "qty per", "quantity per", "usage"] },
    scrap: { kind: "number", synonyms: ["loss"], whenBlank: 0, min: 0 },
    from: {
      kind: "number",
      synonyms: ["first period", "first", "valid from"],
      whenBlank: 1,
      min: 1,
      read: periodOrDay,
    },
    to: {
      kind: "number",
      synonyms: ["last period", "last", "valid to"],
      whenBlank: Infinity,
      min: 1,
      read: periodOrDay,
    },
  });
  const lines = records.map((record) => ({
    parent: position(record.parent),
    component: position(record.component),
    quantity: record.quantity,
    scrap: record.scrap,
    from: record.from - 1,
    to: record.to - 1,
  }));
  return { names, lines };
}

/** The period or day that one cell names, counted as in the lines of a bill. */
export function heldFrom(cells: Cell[][], name: string): number {
  const value = cells.length === 1 && cells[0].length === 1 ? periodOrDay(cells[0][0]) : undefined;
  if (value !== undefined && value >= 1) return value - 1;
  throw new PlanningError(
    "value",
    say`The argument ${name} is ${describeCell(cells[0][0])}; it needs a period from 1, or a day.`,
  );
}

/**
 * Lines whose first and last days are turned into periods: those in which the days lie.
 *
 * @throws "value" for days without a timeline, or a timeline of another length
 */
export function inPeriods(lines: readonly BomLine[], periods: number, starts?: Float64Array): BomLine[] {
  const isDay = (value: number | undefined): value is number =>
    value !== undefined && value + 1 >= firstDay && value < Infinity;
  const dated = lines.some(({ from, to }) => isDay(from) || isDay(to));
  if (!dated) return [...lines];
  if (!starts) {
    throw new PlanningError(
      "value",
      say`The bill of materials has dates; give the argument timeline, the first day of each period, or count first and last by period from 1.`,
    );
  }
  requireCount(starts.length, periods, "timeline", "period");
  const last = starts[periods - 1];
  const end = last + (periods > 1 ? last - starts[periods - 2] : 31);
  const periodOf = (day: number): number =>
    day + 1 >= end ? periods : starts.filter((start) => start <= day + 1).length - 1;
  return lines.map((line) => ({
    ...line,
    from: isDay(line.from) ? Math.max(0, periodOf(line.from)) : line.from,
    to: isDay(line.to) ? periodOf(line.to) : line.to,
  }));
}
