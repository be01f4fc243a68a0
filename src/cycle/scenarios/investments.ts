import type { RawTable } from "../../planning/data/table";
import type { ScenarioFigures } from "../../planning/reconcile/scenarios/figures";
import { investmentCase } from "../../planning/review/investmentCase";
import type { CellContent } from "../../workbook/cells";
import type { ColumnSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { registerRows } from "../register";
import type { SolvedScenario } from "./compare";
import { say } from "../../planning/words";

export const investmentTable = "SOP_Investments";
const usualLife = 8;

/** A way to more capacity, with what a planner says that it costs. */
export interface InvestmentRow {
  scenario: string;
  /** NaN while nobody has said what it costs. */
  outlay: number;
  lifeYears: number;
  rate: number;
  /** What the operating result gains and the carrying of stock saves a year. */
  yearlyGain: number;
  utilisation: { before: number; after: number };
}

/**
 * An investment case for every choice that adds capacity: what it earns a year follows from its scenario, what it costs
 * and how long it lasts from the planner.
 */
export function investmentRows(
  table: RawTable | undefined,
  solved: readonly SolvedScenario[],
  base: ScenarioFigures,
  months: number,
  usualRate: number,
): InvestmentRow[] {
  const known = new Map(registerRows(table).map((row) => [row.text("Scenario"), row] as const));
  return solved.flatMap(({ name, kind, deltas, figures }) => {
    const adds = deltas.some(
      ({ driver, change: { kind: how, value } }) => driver === "capacity" && (how === "set" || value > 0),
    );
    if (kind !== "choice" || !adds || !figures) return [];
    const row = known.get(name);
    const or = (header: string, usual: number): number => {
      const value = row?.number(header) ?? NaN;
      return value >= 0 ? value : usual;
    };
    return [
      {
        scenario: name,
        outlay: row?.number("Outlay") ?? NaN,
        lifeYears: Math.max(1, Math.round(or("Life years", usualLife))),
        rate: or("Required return", usualRate),
        yearlyGain: ((earned(figures) - earned(base)) * 12) / months,
        utilisation: { before: base.totals["Peak utilisation"], after: figures.totals["Peak utilisation"] },
      },
    ];
  });
}

function earned({ totals }: ScenarioFigures): number {
  return totals["Operating result"] - totals["Carrying cost"];
}

type Judged = "Net present value" | "Internal rate" | "Payback years" | "Worth at most";

/** What an investment comes to, by column; blank where there is nothing to say without an outlay. */
export function judgedCells(
  outlay: number,
  lifeYears: number,
  rate: number,
  yearlyGain: number,
): Record<Judged, number | null> {
  const given = outlay >= 0;
  const yearly = new Array<number>(lifeYears).fill(yearlyGain);
  const judged = investmentCase({ outlay: given ? outlay : 0, yearly, rate });
  const known = (value: number): number | null => (given && Number.isFinite(value) ? value : null);
  return {
    "Net present value": given ? hundredths(judged.netPresentValue) : null,
    "Internal rate": known(judged.internalRate),
    "Payback years": known(judged.paybackYears),
    "Worth at most": hundredths(Math.max(0, judged.breakEvenOutlay)),
  };
}

export function investmentBlock(rows: readonly InvestmentRow[], currency: string): TableSpec {
  const money = (header: string): ColumnSpec => ({ header, format: "money", width: 14 });
  return {
    kind: "table",
    name: investmentTable,
    heading: say`Investment in capacity in ${currency}: write the outlay, then run Reconcile. "Worth at most" is what could be paid for it at the required return`,
    columns: [
      { header: "Scenario", format: "text", width: 36 },
      money("Outlay"),
      { header: "Life years", format: "integer", width: 14 },
      { header: "Required return", format: "percent", width: 14 },
      money("Gain a year"),
      money("Net present value"),
      { header: "Internal rate", format: "percent", width: 14 },
      { header: "Payback years", format: "unitsOneDecimal", width: 12 },
      money("Worth at most"),
      { header: "Peak load before", format: "percent", width: 12 },
      { header: "Peak load after", format: "percent", width: 12 },
    ],
    rows:
      rows.length === 0
        ? [["none", ...new Array<CellContent>(10).fill(null)]]
        : rows.map((row): CellContent[] => {
            const judged = judgedCells(row.outlay, row.lifeYears, row.rate, row.yearlyGain);
            return [
              row.scenario,
              Number.isNaN(row.outlay) ? null : row.outlay,
              row.lifeYears,
              row.rate,
              hundredths(row.yearlyGain),
              judged["Net present value"],
              judged["Internal rate"],
              judged["Payback years"],
              judged["Worth at most"],
              row.utilisation.before,
              row.utilisation.after,
            ];
          }),
    rules: [{ kind: "limit", columns: ["Net present value"], operator: "LessThan", limit: 0, tone: "bad" }],
  };
}
