import type { RawTable } from "../../planning/data/table";
import { monthLabel } from "../../planning/data/excelDate";
import { registerRows } from "../register";
import type { ControlChartView, PerformanceView } from "./contract";
import { maturityOf, maturityStages } from "../../planning/review/maturity";
import { maturityTable } from "./maturity";
import { runRateTable } from "./runRateSheet";
import { figuresTable, performanceTable } from "./sheets";
import {
  accuracyTrendTable,
  actionTable,
  kpiTrendTable,
  lagTable,
  leadTimeTable,
  supplierTable,
} from "./trendSheets";

/** The tables that the pane shows of step 6. */
export const performanceTables = [
  performanceTable,
  figuresTable,
  lagTable,
  accuracyTrendTable,
  kpiTrendTable,
  supplierTable,
  leadTimeTable,
  actionTable,
  runRateTable,
  maturityTable,
];

/** Key figures that are no shares. */
const plainFigures = ["Inventory turns", "GMROI"];
const figuresInDays = ["Days of cover", "DSO", "DPO", "Cash to cash"];

/** What step 6 found, as it stands on its sheets; undefined before it has run. */
export function readPerformance(own: ReadonlyMap<string, RawTable>): PerformanceView | undefined {
  if (!own.has(performanceTable)) return undefined;
  const rows = (name: string) => registerRows(own.get(name));
  const suppliers = rows(supplierTable);
  const drifted = suppliers.find(({ text }) => text("Finding") === "drifted") ?? suppliers[0];
  return {
    attainments: rows(performanceTable).map(({ text, number }) => ({
      family: text("Family"),
      measure: text("Measure"),
      plan: number("Plan"),
      actual: number("Actual"),
      attainment: number("Attainment"),
      tolerance: number("Tolerance"),
      status: text("Status"),
      yearToDate: number("Attainment YTD"),
    })),
    figures: rows(figuresTable).map(({ text, number }) => ({
      name: text("Key figure"),
      value: number("Actual"),
      target: number("Target"),
      status: text("Status"),
      how: text("Measured as"),
      format: formatOf(text("Key figure")),
    })),
    lags: rows(lagTable).map(({ text, number }) => ({
      by: text("By"),
      group: text("Group"),
      lag: text("Lag"),
      wmape: number("WMAPE"),
      bias: number("Bias"),
      mase: number("MASE"),
    })),
    charts: [
      chartOf("error", "", "percent", own.get(accuracyTrendTable), "WMAPE"),
      chartOf("otif", "", "percent", own.get(kpiTrendTable), "OTIF"),
      chartOf("leadTime", drifted?.text("Supplier") ?? "", "days", own.get(leadTimeTable), "Days"),
    ].filter(({ months }) => months.length > 0),
    suppliers: suppliers.map(({ text, number }) => ({
      supplier: text("Supplier"),
      onTime: number("On time"),
      planned: number("Planned days"),
      recent: number("Lately"),
      finding: text("Finding"),
    })),
    decisions: rows(actionTable).map(({ text }) => ({
      state: text("State"),
      question: text("Decision"),
      owner: text("Owner"),
      due: text("Due"),
    })),
    ...maturityIn(own.get(maturityTable)),
    missing: rows(runRateTable)
      .filter(({ text }) => text("Will miss") === "yes")
      .map(({ text, number }) => ({
        item: text("Item"),
        plan: number("Plan of the month"),
        projected: number("At this pace"),
      })),
  };
}

function maturityIn(table: RawTable | undefined): Pick<PerformanceView, "maturity" | "maturityStage"> {
  const maturity = registerRows(table).map(({ text }) => ({
    stage: text("Stage"),
    practice: text("Practice"),
    met: text("Met") === "yes",
    evidence: text("Evidence"),
    next: text("Next step"),
  }));
  const known = maturity.flatMap(({ stage, met }) => {
    const of = maturityStages.find((each) => each === stage);
    return of ? [{ stage: of, met }] : [];
  });
  return { maturity, maturityStage: maturityOf(known).reached ?? "" };
}

function chartOf(
  what: ControlChartView["what"],
  of: string,
  format: ControlChartView["format"],
  table: RawTable | undefined,
  measure: string,
): ControlChartView {
  const rows = registerRows(table).filter(({ number }) => !Number.isNaN(number(measure)));
  const [first] = rows;
  return {
    what,
    of,
    format,
    months: rows.map(({ month }) => monthLabel(month("Month"))),
    values: rows.map(({ number }) => number(measure)),
    centre: first?.number("Centre") ?? NaN,
    lower: first?.number("Lower limit") ?? NaN,
    upper: first?.number("Upper limit") ?? NaN,
    outside: rows.flatMap(({ text }, k) => (text("Signal") === "outside" ? [k] : [])),
  };
}

function formatOf(figure: string): PerformanceView["figures"][number]["format"] {
  if (figuresInDays.includes(figure)) return "days";
  return plainFigures.includes(figure) ? "decimal" : "percent";
}
