import { excelKey } from "../../planning/data/excelKey";
import { PlanningError } from "../../planning/errors";
import { monthText, storedMeasure, type StoredMeasure } from "../../planning/monitor/storedMeasure";
import { say } from "../../planning/words";
import { readStored } from "../../worker/stored";
import { defineFunction, keys, table, text, toDateSerial, type Cell, type ResultCell } from "../support";

export const version = defineFunction({
  id: "VERSION",
  phase: "monitor",
  summary: "Reads a measure of an archived plan: what was forecast, planned or sold in an earlier cycle.",
  returns:
    "One row a key and one column a period. Without keys and periods all that was kept, with a header row and a column of keys.",
  parameters: {
    cycle: text({
      description:
        'Cycle, such as "2026-03": its closed version, else its latest one. Or a version such as "2026-03.2".',
    }),
    measure: text({
      description:
        'Consensus, Statistical, Production, Purchases, Closing stock, Demand or another measure; "SOP_Gap!Revenue Supply" for that of a certain table.',
    }),
    keys: keys({ description: "Items (or families) wanted; all when left out.", optional: true }),
    periods: table({
      description: "Months wanted, as dates or texts such as 2026-04; all when left out.",
      optional: true,
    }),
    ifMissing: table({ description: "Answer where nothing is stored; #N/A when left out.", optional: true }),
  },
  example: '=SOP.VERSION("2026-03", "Consensus", {"BT-001";"BT-002"}, {"2026-04","2026-05"}, 0)',
  source: "The versions that Concord keeps in the workbook; SOP_Versions lists them.",
  notes: [
    "Calculated anew when the workbook is; a version once kept never changes.",
    "With it a lagged accuracy is one formula: SOP.ACCURACY of actuals and of what an earlier cycle forecast.",
  ],
  readsStore: true,
  async compute({ cycle, measure, keys: wanted, periods, ifMissing }) {
    const missing = missingAnswer(ifMissing);
    const tables = await readStored("version", cycleName(cycle));
    const found = tables && storedMeasure(tables, measure);
    if (!found) {
      if (!ifMissing) throw notStored(cycleName(cycle), measure, tables !== undefined);
      return blank(wanted?.length ?? 1, periodsOf(periods)?.length ?? 1, missing);
    }
    return pick(found, wanted, periodsOf(periods), missing, cycleName(cycle));
  },
});

function pick(
  { keys: stored, months, rows }: StoredMeasure,
  wanted: string[] | undefined,
  periods: string[] | undefined,
  missing: ResultCell | undefined,
  cycle: string,
): ResultCell[][] {
  const at = (periods ?? months).map((month) => months.indexOf(month));
  const rowOf = new Map(stored.map((key, row) => [key, rows[row]] as const));
  // Capitals matter as little as in a lookup of Excel's, unless two keys differ in nothing else.
  const like = new Map(stored.map((key, row) => [excelKey(key), rows[row]] as const));
  const values = (wanted ?? stored).map((key): ResultCell[] =>
    at.map((column, t) => {
      const value = (rowOf.get(key) ?? like.get(excelKey(key)))?.[column] ?? NaN;
      if (!Number.isNaN(value)) return value;
      if (missing !== undefined) return missing;
      const month = (periods ?? months)[t] || say`a month that cannot be read`;
      return new PlanningError(
        "notAvailable",
        say`Cycle ${cycle} has stored nothing for ${key} in ${month}.`,
      );
    }),
  );
  if (wanted || periods) return values;
  return [["key", ...months], ...values.map((row, k): ResultCell[] => [stored[k], ...row])];
}

function periodsOf(cells: Cell[][] | undefined): string[] | undefined {
  return cells?.flat().map((cell) => {
    if (cell === null || typeof cell === "object") return "";
    const serial = toDateSerial(cell);
    return serial === undefined ? monthText(typeof cell === "boolean" ? null : cell) : monthText(serial);
  });
}

/** A cycle given as a date, or as a text of one, is the month of it. */
function cycleName(cycle: string): string {
  const name = cycle.trim();
  return monthText(/^\d{5}$/.test(name) ? Number(name) : name) || name;
}

function missingAnswer(cells: Cell[][] | undefined): ResultCell | undefined {
  if (!cells) return undefined;
  const [[cell]] = cells;
  return typeof cell === "object" ? null : cell;
}

function blank(rows: number, columns: number, missing: ResultCell | undefined): ResultCell[][] {
  return Array.from({ length: rows }, () => new Array<ResultCell>(columns).fill(missing ?? null));
}

function notStored(cycle: string, measure: string, hasVersion: boolean): PlanningError {
  return new PlanningError(
    "notAvailable",
    hasVersion
      ? say`The version of ${cycle} holds no measure "${measure}"; SOP_Versions lists what it holds.`
      : say`No version of ${cycle} is kept in this workbook; SOP_Versions lists those that are.`,
  );
}
