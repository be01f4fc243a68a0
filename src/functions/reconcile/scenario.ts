import { excelKey } from "../../planning/data/excelKey";
import { PlanningError } from "../../planning/errors";
import { normaliseName, type RawTable } from "../../planning/data/table";
import { monthText } from "../../planning/monitor/storedMeasure";
import { say } from "../../planning/words";
import { readStored } from "../../worker/stored";
import { defineFunction, keys, table, text, toDateSerial, type Cell, type ResultCell } from "../support";

const wholeCompany = "All";

export const scenario = defineFunction({
  id: "SCENARIO",
  phase: "reconcile",
  summary: "Reads a key figure of a scenario that Reconcile has planned: its total, or month by month.",
  returns:
    "One row a key; one column a period, or the total over the horizon when periods are left out. One cell for a company total.",
  parameters: {
    name: text({ description: 'Scenario as SOP_Scenarios names it; "Plan" for the plan itself.' }),
    measure: text({
      description:
        "Key figure as SOP_Scenario_Compare names it, such as Operating result, Revenue or Units shipped.",
    }),
    keys: keys({
      description: 'Families wanted, for units and revenue; "All" or left out for the company.',
      optional: true,
    }),
    periods: table({
      description: 'Months wanted, as dates or texts such as 2026-04, or "Total"; the total when left out.',
      optional: true,
    }),
    ifMissing: table({ description: "Answer where nothing is stored; #N/A when left out.", optional: true }),
  },
  example: '=SOP.SCENARIO("Plan", "Operating result", , , 0)',
  source: "The table SOP_Scenario_Results, which Reconcile writes.",
  notes: ["Calculated anew when the workbook is: run Reconcile, then calculate."],
  readsStore: true,
  async compute({ name, measure, keys: wanted = [wholeCompany], periods, ifMissing }) {
    const missing = ifMissing && plainCell(ifMissing[0][0]);
    const [stored] = (await readStored("scenario", name)) ?? [];
    const columns = columnsOf(periods);
    if (!stored && missing === undefined)
      throw new PlanningError(
        "notAvailable",
        say`No scenario "${name}" is computed in this workbook; SOP_Scenario_Results lists those that are.`,
      );
    return wanted.map((key) =>
      columns.map((column): ResultCell => {
        const value = stored && valueOf(stored, measure, key, column);
        if (value !== undefined) return value;
        if (missing !== undefined) return missing;
        return new PlanningError(
          "notAvailable",
          say`Scenario ${name} has stored no ${measure} of ${key} for ${column || say`a period that cannot be read`}.`,
        );
      }),
    );
  },
});

function valueOf(stored: RawTable, measure: string, key: string, column: string): number | undefined {
  const [measures, names] = ["Measure", "Key"].map((header) => stored.headers.indexOf(header));
  const at = stored.headers.indexOf(column);
  const rows = stored.rows.filter((cells) => same(cells[measures], measure));
  // "Packs (large)" is not "Packs": of a key only capitals do not matter, unless two differ in nothing else.
  const row =
    rows.find((cells) => cells[names] === key) ??
    rows.find((cells) => excelKey(String(cells[names])) === excelKey(key));
  const value = at < 0 ? null : row?.[at];
  return typeof value === "number" ? value : undefined;
}

function same(cell: unknown, text: string): boolean {
  return typeof cell === "string" && normaliseName(cell) === normaliseName(text);
}

/** Headers of the results table for the periods asked for. */
function columnsOf(periods: Cell[][] | undefined): string[] {
  if (!periods) return ["Total"];
  return periods.flat().map((cell) => {
    if (cell === null || typeof cell === "object" || typeof cell === "boolean") return "";
    if (same(cell, "total")) return "Total";
    const serial = toDateSerial(cell);
    return monthText(serial ?? cell);
  });
}

function plainCell(cell: Cell): ResultCell {
  return typeof cell === "object" ? null : cell;
}
