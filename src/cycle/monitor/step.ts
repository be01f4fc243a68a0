import { monthLabel } from "../../planning/data/excelDate";
import { leadTimes, supplierDrifts } from "../../planning/data/leadTimes";
import { PlanningError } from "../../planning/errors";
import type { Fact, StepException } from "../contract";
import { consensusTable } from "../demand/consensusSheet";
import { counted, money, percent } from "../format";
import { inTurns } from "../inTurns";
import { readMeasure } from "../reconcile/step";
import type { Step, StepInputs, StepOutcome, StepRun } from "../step";
import {
  inventoryMeasures,
  inventoryTable,
  productionTable,
  purchaseTable,
  targetsTable,
} from "../supply/sheets";
import { readConsensus } from "../supply/step";
import { numbersByItem } from "../supply/targets";
import { readWide, type MonthSpan } from "../wideTable";
import { monthActuals, type MonthActuals } from "./actuals";
import { rankedExceptions, type MonitorException } from "./exceptions";
import { attainments, keyFigures, type Attainment, type KeyFigure, type MonthPlan } from "./performance";
import { releasesOf, type Release } from "./releases";
import {
  exceptionSheet,
  exceptionTable,
  performanceSheet,
  performanceTable,
  releaseSheet,
  releaseTable,
} from "./sheets";

/** Phase 6: the month against the plan, ranked exceptions, and the orders to release next. */
export const monitorStep: Step = {
  id: "monitor",
  after: ["demand", "supply"],
  needs: ["items", "sales", "actuals"],
  uses: ["deliveries", "receipts", "targets", "prices", "costs", "itemSuppliers", "settings"],
  reads: [consensusTable, inventoryTable, productionTable, purchaseTable, targetsTable],
  keeps: [],
  outline({ company }) {
    const families = new Set(company.items.family.filter((_, item) => company.items.type[item] === "FG"))
      .size;
    return [
      { sheet: performanceTable, rows: families * 3 + 7, columns: 6 },
      { sheet: exceptionTable, rows: 50, columns: 9 },
      { sheet: releaseTable, rows: company.items.rowCount, columns: 10 },
    ];
  },
  plan,
};

async function plan(inputs: StepInputs, run: StepRun): Promise<StepOutcome> {
  const { company, own } = inputs;
  const span: MonthSpan = { first: company.settings.firstMonth, count: company.settings.horizon };
  const actuals = monthActuals(company);
  if (!actuals) {
    const [first, last] = [monthLabel(span.first), monthLabel(span.first + span.count - 1)];
    throw new PlanningError(
      "notAvailable",
      `The actuals hold no month of the plan (${first} to ${last}). Add the month's sales, production and stock.`,
    );
  }
  const monthPlan = planOfMonth(inputs, span, actuals);
  const [families, figures, exceptions] = await inTurns([
    () => attainments(company, monthPlan, actuals),
    () => keyFigures(company, monthPlan, actuals),
    () => rankedExceptions(company, monthPlan, actuals),
  ]);
  const next = actuals.covered < 1 ? actuals.month : actuals.month + 1;
  const releases = releasesOf(company, own.get(productionTable), own.get(purchaseTable), span, next);
  const origin = run.origin("the actuals and deliveries of the month and the agreed plan");
  const sheets = await inTurns([
    () => performanceSheet(families, figures, actuals, origin),
    () => exceptionSheet(company, exceptions, origin),
    () => releaseSheet(company, releases, origin),
  ]);
  return { ...summary(inputs, actuals, families, figures, exceptions, releases, next), sheets };
}

/** The agreed plan of the month; flows for the part of it that the actuals cover. */
function planOfMonth(inputs: StepInputs, span: MonthSpan, { month, covered }: MonthActuals): MonthPlan {
  const t = month - span.first;
  const at = (rows: ReadonlyMap<number, Float64Array>, factor: number): Map<number, number> =>
    new Map([...rows].map(([item, values]) => [item, values[t] * factor] as const));
  return {
    sales: at(readConsensus(inputs, span), covered),
    production: at(finishedGoodsProduction(inputs, span), covered),
    inventory: at(readMeasure(inputs, inventoryMeasures.closing, span), 1),
    safetyStock: safetyStocks(inputs),
  };
}

function safetyStocks({ company, own }: StepInputs): Map<number, number> {
  return new Map(
    [...numbersByItem(own.get(targetsTable), "Safety stock")].flatMap(([key, units]) => {
      const item = company.itemIndex.get(key);
      return item === undefined ? [] : [[item, units] as const];
    }),
  );
}

/** Planned production by item position, all routes added up, of the items that are sold. */
function finishedGoodsProduction({ company, own }: StepInputs, span: MonthSpan): Map<number, Float64Array> {
  const table = own.get(productionTable);
  const byItem = new Map<number, Float64Array>();
  for (const row of table ? readWide(table, span) : []) {
    const item = company.itemIndex.get(row.key("Item"));
    if (item === undefined || company.items.type[item] !== "FG") continue;
    const before = byItem.get(item);
    byItem.set(item, before ? before.map((value, t) => value + (row.values[t] || 0)) : row.values);
  }
  return byItem;
}

function summary(
  { company }: StepInputs,
  actuals: MonthActuals,
  families: readonly Attainment[],
  figures: readonly KeyFigure[],
  exceptions: readonly MonitorException[],
  releases: readonly Release[],
  next: number,
): Omit<StepOutcome, "sheets"> {
  const { currency } = company.settings;
  const share = (measure: Attainment["measure"]): number => {
    const rows = families.filter((each) => each.measure === measure);
    const planned = rows.reduce((sum, each) => sum + each.plan, 0);
    return planned > 0 ? rows.reduce((sum, each) => sum + each.actual, 0) / planned : NaN;
  };
  const facts: Fact[] = [
    { label: "Sales of plan", value: percent(share("Sales")), tone: near(share("Sales")) },
    { label: "Production of plan", value: percent(share("Production")), tone: near(share("Production")) },
    ...figures.map(({ name, value, format, judged }): Fact => ({
      label: name,
      value: format === "percent" ? percent(value) : value.toFixed(1),
      tone: judged.tone,
    })),
    { label: `To release in ${monthLabel(next)}`, value: counted(releases.length, "order"), tone: "neutral" },
  ];
  const off = families.filter(({ judged }) => judged.tone === "bad");
  const otif = figures.find(({ name }) => name === "OTIF");
  const atStake = exceptions.reduce((sum, { money: each }) => sum + each, 0);
  const headline =
    `${monthLabel(actuals.month)}: sales reached ${percent(share("Sales"))} of plan` +
    `${otif ? `, ${percent(otif.value)} of the order lines came on time and in full` : ""}; ` +
    `${counted(exceptions.length, "exception")} worth ${money(atStake, currency)}.`;
  return {
    headline,
    facts,
    exceptions: [
      ...supplierDrifts(leadTimes(company)).map(({ supplier, earlier, recent, items }): StepException => ({
        tone: "warning",
        text: `Orders from ${supplier} have lately taken ${Math.round(recent)} days instead of ${Math.round(earlier)}. Correct the lead time of ${counted(items.length, "item")} before the next supply plan.`,
      })),
      ...off.map(({ family, measure, attainment }): StepException => ({
        tone: "bad",
        text: `${family}: ${measure.toLowerCase()} at ${percent(attainment)} of plan.`,
        target: { sheet: performanceTable, address: "A5" },
      })),
      ...exceptions.slice(0, 5).map(({ item, kind, money: value, action }): StepException => ({
        tone: "warning",
        text: `${company.items.item[item]} (${money(value, currency)}): ${kind.toLowerCase()}. ${action}`,
        target: { sheet: exceptionTable, address: "A5" },
      })),
    ],
  };
}

function near(share: number): Fact["tone"] {
  return Math.abs(share - 1) <= 0.05 ? "good" : "warning";
}
