import { monthLabel } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import { say } from "../../planning/words";
import { counted } from "../format";
import { columnOf, monthHeader, monthLabels } from "../wideTable";
import type { PackCell, PackReading } from "./contract";
import { packMeasures, type Pack } from "./packs";

/** Why an item's month is closed to its manager, in a sentence that begins with the place; empty when it is open. */
export type Closed = (item: string, month: number, place: string) => string;

/**
 * What came back: cells that the manager changed, cells that were not theirs to change, and whether the pack is late.
 *
 * @param table the pack as it stands on its sheet; undefined when it is gone
 */
export function readPack(
  pack: Pack,
  table: RawTable | undefined,
  today: string,
  closed: Closed = () => "",
): PackReading {
  const { owner, due, name: sheet } = pack;
  const late = today.slice(0, 10) > due;
  const reading: PackReading = { owner, due, sheet, state: "open", late, changed: [], notTaken: [] };
  if (!table) return { ...reading, state: "gone" };
  if (isOfOtherMonths(pack, table)) {
    const months = monthLabels(pack.first, pack.rows[0].values.length);
    reading.notTaken.push(
      say`Its months are not those that were handed out (${months[0]} to ${months[months.length - 1]}): it is of another cycle, and nothing is taken from it.`,
    );
  } else compare(pack, table, closed, reading);
  return { ...reading, state: stateOf(reading, pack) };
}

function stateOf({ changed, notTaken, late }: PackReading, { read }: Pack): PackReading["state"] {
  if (changed.length > 0) return "returned";
  if (read !== undefined) return "taken";
  if (notTaken.length > 0) return "returned";
  return late ? "late" : "open";
}

/** A pack of another cycle would seem changed in every cell. */
function isOfOtherMonths({ first, rows }: Pack, { headers }: RawTable): boolean {
  const own = new Set(monthLabels(first, rows[0]?.values.length ?? 0));
  return headers.some((header) => monthHeader.test(header) && !own.has(header));
}

function compare(pack: Pack, table: RawTable, closed: Closed, { changed, notTaken }: PackReading): void {
  const present = rowsOf(table);
  const labels = monthLabels(pack.first, pack.rows[0]?.values.length ?? 0);
  const gone = labels.filter((label) => !table.headers.includes(label));
  notTaken.push(...gone.map((label) => say`The column ${label} is gone.`));
  for (const { item, measure, values } of pack.rows) {
    const rows = present.get(idOf(item, measure)) ?? [];
    present.delete(idOf(item, measure));
    if (rows.length === 0) notTaken.push(say`The row ${measure} of ${item} is gone.`);
    if (rows.length > 1)
      notTaken.push(say`The row ${measure} of ${item} is there ${rows.length} times; leave one.`);
    if (rows.length !== 1) continue;
    const cells = labels.flatMap((label, t): Entered[] => {
      const at = table.headers.indexOf(label);
      const cell = at < 0 ? values[t] : (rows[0][at] ?? null);
      return cell === values[t] ? [] : [{ label, month: pack.first + t, before: values[t], cell }];
    });
    if (measure === packMeasures.input) takeInput(item, cells, closed, { changed, notTaken });
    else if (cells.length > 0) {
      const place = `${item}, ${cells.length === 1 ? cells[0].label : counted(cells.length, "month")}`;
      notTaken.push(say`${place}: ${measure} is not yours to change.`);
    }
  }
  for (const [row] of present.values()) {
    const [item, measure] = keysOf(table, row);
    if (item !== "") notTaken.push(say`The row ${measure} of ${item} was not handed out.`);
  }
}

interface Entered {
  label: string;
  month: number;
  before: number | null;
  cell: RawTable["rows"][number][number];
}

function takeInput(
  item: string,
  cells: readonly Entered[],
  closed: Closed,
  { changed, notTaken }: Pick<PackReading, "changed" | "notTaken">,
): void {
  for (const { label, month, before, cell } of cells) {
    const place = `${item}, ${label}`;
    const why = closed(item, month, place);
    if (why) notTaken.push(why);
    else if (typeof cell === "number" && cell >= 0)
      changed.push({ item, month, before: before ?? NaN, after: cell });
    else if (cell === null) notTaken.push(say`${place}: the number is gone; for no demand write 0.`);
    else notTaken.push(say`${place}: “${String(cell)}” is no number of units.`);
  }
}

/** Rows by item and measure. */
function rowsOf(table: RawTable): Map<string, RawTable["rows"]> {
  const found = new Map<string, RawTable["rows"]>();
  for (const row of table.rows) {
    const id = idOf(...keysOf(table, row));
    found.set(id, [...(found.get(id) ?? []), row]);
  }
  return found;
}

function keysOf(table: RawTable, row: RawTable["rows"][number]): [item: string, measure: string] {
  const text = (header: string): string => String(row[columnOf(table, header)] ?? "").trim();
  return [text("Item"), text("Measure")];
}

function idOf(item: string, measure: string): string {
  return `${item}\n${measure}`;
}

/** The pack with what was taken from it, so that the same change is not found twice. */
export function takenFrom(pack: Pack, changed: readonly PackCell[], today: string): Pack {
  const taken = new Map(
    changed.map(({ item, month, after }) => [idOf(item, monthLabel(month)), after] as const),
  );
  const rows = pack.rows.map((row) =>
    row.measure === packMeasures.input
      ? {
          ...row,
          values: row.values.map(
            (value, t) => taken.get(idOf(row.item, monthLabel(pack.first + t))) ?? value,
          ),
        }
      : row,
  );
  return { ...pack, rows, read: today };
}
