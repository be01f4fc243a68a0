import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import {
  defineFunction,
  describeCell,
  options,
  number,
  table,
  text,
  toDateSerial,
  toNumber,
  type Cell,
} from "../support";
import { positionStart } from "../support/parameter";

const settings = options({
  description:
    'Settings: days that the data cover (default 365), tolerance as a fraction: "days=90; tolerance=0.02".',
  entries: {
    days: number({ description: "Days that the data cover.", default: 365, above: 0 }),
    tolerance: number({
      description: "Tolerance as a fraction of the ordered or planned quantity.",
      default: 0,
      min: 0,
      below: 1,
    }),
  },
});

const list = (description: string) => table({ description, optional: true });

export const kpi = defineFunction({
  id: "KPI",
  phase: "monitor",
  summary: "Computes an indicator of service, stock, cash or plan performance.",
  returns: "One number: a fraction, a ratio, days, or times a year, depending on the indicator.",
  parameters: {
    name: text({
      description:
        "otif (ordered, delivered, due, arrived), on time (due, arrived), line fill, case fill (ordered, delivered), perfect order (rates), turns, dio (cost of goods sold, inventory), dso (revenue, receivables), dpo (cost of goods sold, payables), cash to cash (dio, dso, dpo), gmroi (margin, inventory), attainment, adherence (actual, plan), nervousness (previous plan, plan), inventory accuracy (recorded, counted), utilisation (load, capacity), stockout rate (inventory).",
    }),
    data1: table({ description: "First list of the indicator." }),
    data2: list("Second list of the indicator, or the options."),
    data3: list("Third list of the indicator, or the options."),
    data4: list("Fourth list of the indicator, or the options."),
    options: settings,
  },
  example: '=SOP.KPI("case fill", {10,20}, {10,14})',
  source: "SCOR and APICS definitions; the formula of each indicator is in the guide.",
  notes: [
    "Lines in which a number is missing are skipped; only in otif and on time a line that was due and has no arrival counts as missed.",
    "A zero denominator gives #DIV/0!.",
  ],
  async compute({ name, data1, data2, data3, data4, options: given }, context) {
    const lists = [data1, data2, data3, data4].filter((cells) => cells !== undefined);
    // The options may follow the last list directly, so that unused lists need no empty commas.
    const last = lists[lists.length - 1];
    const inLast = isSettings(last);
    const chosen = inLast ? settings.read(last, "options") : given;
    const inputs = (inLast ? lists.slice(0, -1) : lists).map((cells, at) =>
      numbersOf(cells, `data${at + 1}`),
    );
    return context.run("kpi", [name, inputs, chosen]);
  },
});

function isSettings(cells: Cell[][]): boolean {
  const first = cells[0][0];
  return cells.length === 1 && cells[0].length === 1 && typeof first === "string" && first.includes("=");
}

/** The cells of a range row by row; dates may be texts, a blank is missing. */
function numbersOf(cells: Cell[][], name: string): Float64Array {
  return Float64Array.from(
    cells.flatMap((row, r) =>
      row.map((cell, c) => {
        const value = cell === null ? NaN : (toNumber(cell) ?? toDateSerial(cell));
        if (value !== undefined) return value;
        throw new PlanningError(
          "value",
          say`${positionStart(name, r, c)} is ${describeCell(cell)}; it needs a number or a date.`,
        );
      }),
    ),
  );
}
