import { monthLabel } from "../../planning/data/excelDate";
import { PlanningError } from "../../planning/errors";
import { dateSerial } from "../../workbook/cells";
import { consensusTable } from "../demand/consensusSheet";
import { segmentTable } from "../gather/segments";
import { inTurns } from "../inTurns";
import { measureInSlices } from "../reconcile/planValue";
import { decisionTable } from "../review/sheets";
import { signOffTable } from "../review/signoffs";
import type { Sliced } from "../slices";
import type { Step, StepInputs, StepOutcome, StepRun } from "../step";
import {
  inventoryMeasures,
  inventoryTable,
  productionTable,
  purchaseTable,
  targetsTable,
} from "../supply/sheets";
import { goodUnits } from "../supply/itemYield";
import { readConsensus } from "../supply/plannedSupply";
import { numbersByItem } from "../supply/targets";
import { readWideInSlices, type MonthSpan } from "../wideTable";
import { monthActuals, type MonthActuals } from "./actuals";
import { registerExceptions } from "./exceptionRegister";
import { itemExceptions } from "./exceptions";
import { exceptionSheet, exceptionTable } from "./exceptionSheet";
import { archivedForecasts, forecastIn, laggedAccuracy, planStability } from "./laggedAccuracy";
import { maturityInputs, maturitySheet, maturityTable, practicesOf } from "./maturity";
import { keyFigures, type KeyFigure } from "./keyFigures";
import { liveFigures } from "./liveFigures";
import { monthSummary } from "./monthSummary";
import { knownMonths, monthRecords, withMonth, type MonthRecord } from "./memory";
import { attainments, tolerances, type Attainment, type MonthPlan } from "./performance";
import { brokenSignatures, driftExceptions, followedDecisions, overdueDecisions } from "./planExceptions";
import { releasesOf } from "./releases";
import { itemPaces, runRateSheet } from "./runRateSheet";
import { performanceSheet, performanceTable, releaseSheet, releaseTable } from "./sheets";
import { leadTimeChart, supplierScores } from "./suppliers";
import { actionSheet, actionTable, lagSheet, lagTable, supplierSheet, supplierTable } from "./trendSheets";
import { say } from "../../planning/words";

/** Phase 6: the month against the plan, ranked exceptions, trends, and the orders to release next. */
export const monitorStep: Step = {
  id: "monitor",
  after: ["demand", "supply"],
  needs: ["items", "sales", "actuals"],
  uses: ["deliveries", "stockCounts", "receipts", "targets", "prices", "costs", "itemSuppliers", "settings"],
  reads: [consensusTable, inventoryTable, productionTable, purchaseTable, targetsTable],
  keeps: [...new Set([exceptionTable, decisionTable, signOffTable, segmentTable, ...maturityInputs])],
  memory: monthRecords,
  outline({ company }) {
    const families = new Set(company.items.family.filter((_, item) => company.items.type[item] === "FG"))
      .size;
    return [
      { sheet: performanceTable, rows: families * 3 + 7, columns: 10 },
      { sheet: exceptionTable, rows: 50, columns: 17 },
      { sheet: releaseTable, rows: company.items.rowCount, columns: 10 },
      { sheet: lagTable, rows: 20, columns: 10 },
      ...(company.receipts.rowCount > 0
        ? [{ sheet: supplierTable, rows: new Set(company.receipts.supplier).size, columns: 12 }]
        : []),
      { sheet: actionTable, rows: 10, columns: 7 },
      { sheet: maturityTable, rows: 17, columns: 5 },
    ];
  },
  plan,
};

async function plan(inputs: StepInputs, run: StepRun): Promise<StepOutcome> {
  const { company, own } = inputs;
  const span: MonthSpan = { first: company.settings.firstMonth, count: company.settings.horizon };
  const today = dateSerial(run.startedAt);
  const actuals = monthActuals(company, today);
  if (!actuals) {
    const [first, last] = [monthLabel(span.first), monthLabel(span.first + span.count - 1)];
    throw new PlanningError(
      "notAvailable",
      say`The actuals hold no month of the plan (${first} to ${last}). Add the month's sales, production and stock.`,
    );
  }
  const [monthPlan] = await inTurns([() => planOfMonth(inputs, span, actuals)]);
  const known = knownMonths(inputs.memory);
  const earlier = (await archivedForecasts()).filter(({ first }) => first < span.first);
  const [now] = await inTurns([() => forecastIn([...own.values()], span.first)]);
  const [families, figures, scores] = await inTurns([
    () => attainments(company, monthPlan, actuals, known),
    () => keyFigures(company, monthPlan, actuals, planStability(earlier, now)),
    () => supplierScores(company),
  ]);
  const [paces] = await inTurns([() => itemPaces(company, monthPlan, actuals, forecastErrors(inputs))]);
  const [ofItems] = await inTurns([() => itemExceptions(company, monthPlan, actuals, paces)]);
  const found = [
    ...ofItems,
    ...driftExceptions(company, scores, actuals.month),
    ...overdueDecisions(own.get(decisionTable), today),
    ...brokenSignatures(own.get(signOffTable), actuals.month),
  ];
  const decisions = followedDecisions(own.get(decisionTable), today);
  const practices = practicesOf(own, figures);
  const next = actuals.covered < 1 ? actuals.month : actuals.month + 1;
  const [exceptions, releases, accuracy] = await inTurns([
    () => registerExceptions(found, own.get(exceptionTable), today),
    () => releasesOf(company, own.get(productionTable), own.get(purchaseTable), span, next),
    () => laggedAccuracy(company, [...earlier, now], actuals, own.get(segmentTable)),
  ]);
  const record = recordOf(actuals, families, figures);
  const records = actuals.covered < 1 ? known : withMonth(known, record).months;
  const drifted = scores.find((score) => score.drifted) ?? scores[0];
  const origin = run.origin(say`the actuals and deliveries of the month and the agreed plan`);
  const sheets = await inTurns([
    () => {
      const followed = { ...liveFigures(inputs, actuals, figures), form: run.form };
      return performanceSheet(families, figures, actuals, tolerances(company), followed, origin);
    },
    () => exceptionSheet(exceptions, company.settings.currency, origin),
    () => releaseSheet(company, releases, origin),
    () => lagSheet(accuracy, records, run.origin(say`SOP_Versions, the sales history and the actuals`)),
    ...(drifted
      ? [
          () =>
            supplierSheet(
              scores,
              leadTimeChart(company, drifted.supplier),
              run.origin(say`the receipts history`),
            ),
        ]
      : []),
    () => actionSheet(decisions, company.settings.currency, run.origin("SOP_Decisions")),
    () => maturitySheet(practices, run.origin(say`what the workbook shows to be done`)),
    ...(paces.length > 0 ? [() => runRateSheet(company, paces, actuals, origin)] : []),
  ]);
  return {
    ...monthSummary(inputs, { actuals, families, figures, exceptions, decisions, releases, next, paces }),
    sheets,
    memory: actuals.covered < 1 ? { version: 1, months: known } : withMonth(known, record),
  };
}

function recordOf(
  { month }: MonthActuals,
  families: readonly Attainment[],
  figures: readonly KeyFigure[],
): MonthRecord {
  return {
    month,
    attainments: families.map(({ family, measure, plan: planned, actual }) => ({
      family,
      measure,
      plan: planned,
      actual,
    })),
    figures: Object.fromEntries(figures.map(({ name, value }) => [name, value])),
  };
}

/** Forecast error of a month by item position, units. */
function forecastErrors({ company, own }: StepInputs): Map<number, number> {
  return new Map(
    [...numbersByItem(own.get(targetsTable), "Error a month")].flatMap(([key, error]) => {
      const item = company.itemIndex.get(key);
      return item === undefined ? [] : [[item, error] as const];
    }),
  );
}

/** The agreed plan of the month; flows for the part of it that the actuals cover. */
function* planOfMonth(
  inputs: StepInputs,
  span: MonthSpan,
  { month, covered }: MonthActuals,
): Sliced<MonthPlan> {
  const t = month - span.first;
  const at = (rows: ReadonlyMap<number, Float64Array>, factor: number): Map<number, number> =>
    new Map([...rows].map(([item, values]) => [item, values[t] * factor] as const));
  const sales = at(readConsensus(inputs, span), covered);
  yield;
  const production = at(yield* finishedGoodsProduction(inputs, span), covered);
  yield;
  return {
    ...{ sales, production },
    inventory: at(yield* measureInSlices(inputs, inventoryMeasures.closing, span), 1),
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

/** Good units of planned production by item position, all routes added up, of the items that are sold. */
function* finishedGoodsProduction(
  { company, own }: StepInputs,
  span: MonthSpan,
): Sliced<Map<number, Float64Array>> {
  const table = own.get(productionTable);
  const byItem = new Map<number, Float64Array>();
  for (const row of table ? yield* readWideInSlices(table, span) : []) {
    const item = company.itemIndex.get(row.key("Item"));
    if (item === undefined || company.items.type[item] !== "FG") continue;
    const before = byItem.get(item);
    const made = goodUnits(company, item, row);
    byItem.set(item, before ? before.map((value, t) => value + made[t]) : made);
  }
  return byItem;
}
