import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import { unitsByMonth } from "../../planning/data/salesHistory";
import { roleIds } from "../../planning/data/roles";
import type { Fact, StepException } from "../contract";
import { plannedItems } from "../demand/history";
import type { SheetSpec } from "../../workbook/sheetSpec";
import { counted, hundredths, units } from "../format";
import { inTurns } from "../inTurns";
import { RateBook } from "../rateBook";
import { eachOf, type Sliced } from "../slices";
import { sumLast } from "../sums";
import type { MonthSpan } from "../wideTable";
import type { Step, StepInputs, StepOutcome, StepRun } from "../step";
import { adjustmentRows, inForce, restatedKind, restatementRows, type AdjustmentRow } from "./adjustments";
import { gapSheet, gapTable } from "./gapMap";
import { liveCorrections } from "./liveCorrections";
import { locateIssues, type Issue } from "./issues";
import {
  changesSheet,
  loadOf,
  loadsDocument,
  newsExceptions,
  newsSince,
  remembered,
  type Loads,
} from "./loads";
import {
  adjustSheet,
  adjustTable,
  cleanSheet,
  cleanTable,
  issueSheet,
  issueTable,
  type ShownHistory,
} from "./sheets";
import { segmentSheet, segmentTable } from "./segments";
import { say } from "../../planning/words";

const monthsOfValue = 12;

/** Phase 1: read all tables, say what is wrong in them, clean the history. */
export const gatherStep: Step = {
  id: "gather",
  after: [],
  needs: ["items", "sales"],
  uses: roleIds,
  reads: [],
  keeps: [adjustTable],
  memory: loadsDocument,
  outline({ company, sources, findings }) {
    const items = plannedItems(company).length;
    const months = unitsByMonth(company.sales).length;
    return [
      { sheet: issueTable, rows: sources.length + findings.length, columns: 6 },
      { sheet: cleanTable, rows: items, columns: months + 3 },
      { sheet: adjustTable, rows: items, columns: 9 },
      { sheet: segmentTable, rows: items, columns: 11 },
      { sheet: gapTable, rows: items, columns: Math.min(36, months) + 6 },
    ];
  },
  plan,
};

async function plan(inputs: StepInputs, run: StepRun): Promise<StepOutcome> {
  const { company, findings, sources, own } = inputs;
  const [issues] = await inTurns([() => locateIssues(findings, sources)]);
  run.control.report({ done: 1, total: 3, what: say`cleaning the history` });
  const history = await run.task("cleanCompany", [company]);
  const planned = plannedItems(company);
  const loads = inputs.memory as Loads | undefined;
  const [load] = await inTurns([() => loadOf(company, history.panel, loadedTables(inputs), run.startedAt)]);
  const [news] = await inTurns([() => newsSince(loads, load, company)]);
  const before = own.get(adjustTable);
  const [restated, proposed] = await inTurns([
    () => restatementRows(company, history.panel, news?.restated ?? [], news?.since ?? "", before),
    () => adjustmentRows(company, history, planned, before),
  ]);
  const adjustments = [...restated, ...proposed];
  const [cleaned] = await inTurns([() => applied(history.panel, adjustments)]);
  const [revenues] = await inTurns([() => valuesOfLastYear(company, planned, cleaned)]);
  const classes = await run.task("classifyItems", [
    planned.map((item) => cleaned.values[item]),
    { weights: revenues },
  ]);
  const origin = run.origin(say`${counted(sources.length, "table")} of this workbook`);
  const sheets: SheetSpec[] = await inTurns([
    () => issueSheet(company, sources, issues, origin),
    () =>
      cleanSheet(
        company,
        planned,
        cleaned,
        shownHistory(history.panel, cleaned, adjustments, planned),
        liveCorrections(company, run.form, adjustments),
        origin,
      ),
    () => adjustSheet(company, adjustments, history.mechanics, origin),
    () => segmentSheet(company, planned, classes, revenues, spanOf(cleaned), run.form, origin),
    () => gapSheet(company, planned, origin),
  ]);
  if (news) sheets.push(changesSheet(company, news, origin));
  const result = summary(sources.length, company.sales.rowCount, history.panel, issues, adjustments);
  return {
    ...result,
    exceptions: [...result.exceptions, ...(news ? newsExceptions(news) : [])],
    sheets,
    memory: remembered(loads, load),
  };
}

function loadedTables({ sources, fingerprints }: StepInputs): Parameters<typeof loadOf>[2] {
  return sources.map(({ name, rows }) => ({
    name,
    rows: rows.length,
    fingerprint: fingerprints.get(name) ?? "",
  }));
}

/** Demand of the last twelve months at today's price (or cost, or in units) by item, in hundredths: what ABC ranks by. */
function* valuesOfLastYear(
  company: Company,
  planned: readonly number[],
  { values }: HistoryPanel,
): Sliced<number[]> {
  const rates = new RateBook(company);
  const { firstMonth } = company.settings;
  yield;
  return yield* eachOf(planned, (item) => {
    const rate = rates.price(item, firstMonth) || rates.cost(item, firstMonth) || 1;
    return hundredths(sumLast(values[item], monthsOfValue) * rate);
  });
}

/** The history with the corrections that are switched on. */
function applied(panel: HistoryPanel, adjustments: readonly AdjustmentRow[]): HistoryPanel {
  // As the sheet shows them: what is classified and forecast is what one reads there.
  const values = panel.values.map((row) => row.map(hundredths));
  for (const { item, month, ordered, adjustment } of inForce(adjustments)) {
    values[item][month - panel.firstMonth] = hundredths(Math.max(0, ordered + adjustment));
  }
  return { ...panel, values };
}

function spanOf({ firstMonth, monthCount }: HistoryPanel): MonthSpan {
  return { first: firstMonth, count: monthCount };
}

/** The item with the largest outlier makes the chart; without corrections the first item. */
function shownHistory(
  panel: HistoryPanel,
  cleaned: HistoryPanel,
  adjustments: readonly AdjustmentRow[],
  planned: readonly number[],
): ShownHistory {
  const outliers = adjustments.filter(({ kind }) => kind === "Outlier");
  const [largest] = [...(outliers.length > 0 ? outliers : adjustments)].sort(
    (a, b) => Math.abs(b.adjustment) - Math.abs(a.adjustment),
  );
  const item = largest?.item ?? planned[0] ?? 0;
  const none = new Float64Array(panel.monthCount);
  return { item, ordered: panel.values[item] ?? none, cleaned: cleaned.values[item] ?? none };
}

function summary(
  tables: number,
  records: number,
  panel: HistoryPanel,
  issues: readonly Issue[],
  adjustments: readonly AdjustmentRow[],
): Omit<StepOutcome, "sheets"> {
  const critical = issues.filter(({ severity }) => severity === "critical");
  const warnings = issues.filter(({ severity }) => severity === "warning");
  const of = (kind: string): number => adjustments.filter((row) => row.kind === kind).length;
  const last = monthLabel(panel.firstMonth + panel.monthCount - 1);
  const facts: Fact[] = [
    { label: say`Tables read`, value: String(tables), tone: "neutral" },
    { label: say`Sales records`, value: units(records), tone: "neutral" },
    { label: say`History`, value: say`${counted(panel.monthCount, "month")} to ${last}`, tone: "neutral" },
    {
      label: say`Critical issues`,
      value: String(critical.length),
      tone: critical.length > 0 ? "bad" : "good",
    },
    { label: say`Warnings`, value: String(warnings.length), tone: warnings.length > 0 ? "warning" : "good" },
    { label: say`Outliers corrected`, value: String(of("Outlier")), tone: "neutral" },
    { label: say`Stock-outs corrected`, value: String(of("Out of stock")), tone: "neutral" },
    ...(of(restatedKind) > 0
      ? [
          {
            label: say`Past values restated`,
            value: String(of(restatedKind)),
            tone: "warning",
          } satisfies Fact,
        ]
      : []),
    { label: say`Promotions taken out`, value: String(of("Promotion")), tone: "neutral" },
  ];
  const headline = say`${units(records)} sales records read from ${counted(tables, "table")}: ${critical.length === 0 ? say`no critical issue` : counted(critical.length, "critical issue")}, ${counted(adjustments.length - of(restatedKind), "correction")} of the history proposed.`;
  const exceptions = [...critical, ...warnings]
    .slice(0, 20)
    .map(({ severity, message, sheet, address }): StepException => ({
      tone: severity === "critical" ? "bad" : "warning",
      text: message,
      ...(address ? { target: { sheet, address } } : {}),
    }));
  return { headline, facts, exceptions };
}
