import { monthLabel } from "../../planning/data/excelDate";
import type { RawTable } from "../../planning/data/table";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import type { WorkingCapital } from "../../planning/reconcile/workingCapital";
import type { SheetSpec } from "../../workbook/sheetSpec";
import type { Fact, StepException } from "../contract";
import { consensusTable } from "../demand/consensusSheet";
import { accuracyTable, splitTable } from "../demand/sheets";
import { segmentTable } from "../gather/segments";
import { counted, money, percent, topNames, units } from "../format";
import { inTurns } from "../inTurns";
import { RateBook } from "../rateBook";
import type { Recommendation } from "../scenarios/compare";
import { companyCase } from "../scenarios/companyCase";
import { promotedDeltas, promotedPrice, promotedTable } from "../scenarios/promotion";
import { scenarioListTable, scenarioTable, type ScenarioRegister } from "../scenarios/register";
import { registerSheet, scenarioSheets } from "../scenarios/sheets";
import { isSmallEnough, scenariosOf, solveScenarios } from "../scenarios/solve";
import type { Step, StepInputs, StepOutcome, StepRun } from "../step";
import {
  hoursTable,
  inventoryMeasures,
  inventoryTable,
  productionTable,
  purchaseTable,
} from "../supply/sheets";
import { readConsensus } from "../supply/step";
import { measureRows, ownTable, readWide, type MonthSpan, type WideRow } from "../wideTable";
import { balanceBlock, balanceChecks } from "./balance";
import { bridgeSheet, bridgeTable, marginBridges } from "./bridges";
import { readBudget } from "./budget";
import { cashSheet, cashTable, planCash } from "./cash";
import { crossOverBlock, crossOvers } from "./crossOver";
import { currencyBlock } from "./currencies";
import { cutBlock, cutGaps, gapChannelTable, gapRegionTable } from "./cuts";
import { lastPlan, planRecords, withPlan } from "./memory";
import { fullYear, outlookBlock, recordOf, type Outlook } from "./outlook";
import { gapSheet, gapTable, profitSheet, profitTable } from "./sheets";
import { stockValue } from "./stockValue";
import {
  familyGaps,
  profitAndLoss,
  totalGap,
  valuedVolumes,
  type ExtraCosts,
  type FamilyGap,
  type ResultLine,
} from "./volumes";
import { sumOf } from "../sums";

/** Shipments below demand by more than this share of a family are worth a word. */
const gapLimit = 0.01;

/** Phase 4: demand, supply and budget side by side in units and money, and the plan's profit and loss. */
export const reconcileStep: Step = {
  id: "reconcile",
  after: ["demand", "supply"],
  needs: ["items", "sales"],
  uses: [
    "prices",
    "costs",
    "conversions",
    "budget",
    "resources",
    "itemSuppliers",
    "billOfMaterials",
    "inventory",
    "scheduledReceipts",
    "settings",
  ],
  reads: [
    promotedTable,
    accuracyTable,
    segmentTable,
    consensusTable,
    splitTable,
    inventoryTable,
    hoursTable,
    productionTable,
    purchaseTable,
  ],
  keeps: [scenarioTable, scenarioListTable],
  memory: planRecords,
  outline({ company }) {
    const families = new Set(company.items.family.filter((_, item) => company.items.type[item] === "FG"))
      .size;
    const months = company.settings.horizon;
    return [
      { sheet: gapTable, rows: (families + 1) * 15, columns: months + 4 },
      { sheet: profitTable, rows: 14, columns: months + 3 },
      { sheet: cashTable, rows: 10, columns: months + 2 },
      { sheet: bridgeTable, rows: (families + 1) * 2, columns: 11 },
    ];
  },
  plan: planMoney,
};

/** What the constrained plan ships, by item position, as it stands on the sheet. */
export function readMeasure(
  { company, own }: StepInputs,
  measure: string,
  span: MonthSpan,
): Map<number, Float64Array> {
  const rows = readWide(ownTable(own, inventoryTable), span);
  const byItem = new Map<number, Float64Array>();
  for (const [key, values] of measureRows(rows, "Measure", measure, "Item")) {
    const item = company.itemIndex.get(key);
    if (item !== undefined)
      byItem.set(
        item,
        values.map((value) => value || 0),
      );
  }
  return byItem;
}

async function planMoney(inputs: StepInputs, run: StepRun): Promise<StepOutcome> {
  const { company, memory } = inputs;
  const span: MonthSpan = { first: company.settings.firstMonth, count: company.settings.horizon };
  const demand = readConsensus(inputs, span);
  const shipped = readMeasure(inputs, inventoryMeasures.shipments, span);
  const rates = new RateBook(company);
  const [plan] = await inTurns([() => companyCase(inputs)]);
  const price = promotedPrice(company, inputs.own, span);
  const [volumes] = await inTurns([() => valuedVolumes(company, demand, shipped, span, rates, price)]);
  const families = familyGaps(company, volumes, span);
  const total = totalGap(families, span.count);
  const { lines, missing } = profitAndLoss(company, volumes, extraCosts(inputs, plan, span), span);
  const budget = budgetLines(total, readBudget(company, span).fixedCost);
  const before = lastPlan(memory, monthLabel(span.first));
  const checks = balanceChecks(inputs, volumes, families, lines, span);
  const [stock, outlook, bridges, regions, channels] = await inTurns([
    () => stockValue(inputs, demand, rates, span),
    () => fullYear(company, rates, families, span, before),
    () => marginBridges(company, rates, volumes, span, before),
    () => cutGaps(inputs, "region", volumes, span),
    () => cutGaps(inputs, "channel", volumes, span),
  ]);
  const cash = planCash(company, rates, stock, lines, span);
  const crossings = crossOvers(company, volumes);
  const origin = run.origin("the consensus, the inventory plan, prices, costs and the budget");
  const { currency } = company.settings;
  const sheets: SheetSpec[] = await inTurns([
    () =>
      gapSheet(
        company,
        families,
        total,
        span,
        [
          cutBlock(gapRegionTable, "Region", regions, span, currency),
          cutBlock(gapChannelTable, "Channel", channels, span, currency),
          crossOverBlock(crossings, span),
        ],
        origin,
      ),
    () =>
      profitSheet(
        company,
        lines,
        budget,
        volumes,
        span,
        [
          outlookBlock(company, outlook, span),
          currencyBlock(company, rates, volumes, span),
          balanceBlock(checks),
        ],
        origin,
      ),
    () => cashSheet(company, cash, span, origin),
    () => bridgeSheet(company, bridges, origin),
  ]);
  const register = scenariosOf(inputs.own, plan);
  const promoted = promotedDeltas(inputs.own)[0]?.scenario ?? "";
  const results = isSmallEnough(plan) ? await solveScenarios(plan, register, run) : undefined;
  const compared = results && (await scenarioSheets(company, results, promoted, span, origin));
  sheets.push(...(compared?.sheets ?? [registerSheet(register.scenarios, undefined, origin)]));
  const unpriced = [...new Set(missing.map(({ item }) => company.items.item[volumes.items[item]]))];
  const uneven = checks.filter(({ ok }) => !ok);
  const result = summary(currency, families, total, lines, unpriced);
  return {
    ...result,
    facts: [
      ...result.facts,
      ...moneyFacts(currency, outlook, cash),
      ...scenarioFacts(register, promoted, compared?.recommendation),
    ],
    exceptions: [
      ...(results?.solved ?? []).flatMap(({ name, problem }): StepException[] =>
        problem
          ? [
              {
                tone: "bad",
                text: `Scenario ${name}: ${problem}`,
                target: { sheet: scenarioTable, address: "A5" },
              },
            ]
          : [],
      ),
      ...uneven.map((check): StepException => ({
        tone: "bad",
        text: `${check.name} do not come out even: ${check.rule}, off by ${check.difference.toFixed(2)}.`,
        target: { sheet: profitTable, address: "A5" },
      })),
      ...result.exceptions,
    ],
    sheets,
    memory: withPlan(memory, recordOf(company, volumes, lines, span)),
  };
}

/** Overtime hours at the resources' overtime rates, and what making and buying costs above the standard costs. */
function extraCosts({ company, own }: StepInputs, plan: PlanCase, span: MonthSpan): ExtraCosts {
  const { resources } = company;
  const extra: ExtraCosts = {
    overtime: new Float64Array(span.count),
    aboveStandard: new Float64Array(span.count),
  };
  const hours = own.get(hoursTable);
  const worked = hours
    ? measureRows(readWide(hours, span), "Measure", "of which overtime", "Resource")
    : new Map<string, Float64Array>();
  for (const [name, values] of worked) {
    const planned = plan.model.resources.find((resource) => resource.name === name)?.overtimeCost;
    const rate = planned ?? (resources.overtimeCostPerHour[resources.resource.indexOf(name)] || 0);
    values.forEach((value, t) => (extra.overtime[t] += (value || 0) * rate));
  }
  const variance = new Map(
    plan.model.activities.map(({ kind, output, cost }, a) => [
      `${kind} ${plan.points[output].item} ${plan.suppliers[a]}`,
      cost - plan.standardCost[a],
    ]),
  );
  const add = (table: RawTable | undefined, key: (row: WideRow) => string): void => {
    for (const row of table ? readWide(table, span) : []) {
      const each = variance.get(key(row)) ?? 0;
      if (each !== 0) row.values.forEach((value, t) => (extra.aboveStandard[t] += (value || 0) * each));
    }
  };
  add(own.get(productionTable), (row) =>
    row.key("Source") === "Subcontract" ? `subcontract ${row.key("Item")} ` : `make ${row.key("Item")} `,
  );
  add(own.get(purchaseTable), (row) => `buy ${row.key("Item")} ${row.key("Supplier")}`);
  return extra;
}

function scenarioFacts(
  { scenarios }: ScenarioRegister,
  promoted: string,
  recommendation: Recommendation | undefined,
): Fact[] {
  return [
    {
      label: "Scenarios",
      value: recommendation
        ? `${scenarios.length}, recommended: ${recommendation.name}`
        : `${scenarios.length}, not computed`,
      tone: recommendation ? "good" : "warning",
    },
    ...(promoted ? [{ label: "In the plan", value: promoted, tone: "neutral" } satisfies Fact] : []),
  ];
}

/** The year and the cash in a few figures. */
function moneyFacts(currency: string, outlook: readonly Outlook[], cash: WorkingCapital): Fact[] {
  const year = outlook.filter(({ kind }) => kind === "Revenue").at(-1);
  const facts: Fact[] = [];
  if (year) {
    const toBudget = year.total / year.budget - 1;
    const words = Number.isNaN(toBudget)
      ? ""
      : `, ${percent(Math.abs(toBudget))} ${toBudget < 0 ? "below" : "above"} budget`;
    facts.push({
      label: "Full year",
      value: `${money(year.total, currency)}${words}`,
      tone: toBudget < -0.02 ? "warning" : "neutral",
    });
  }
  const [last, days] = [cash.cumulativeCash.at(-1) ?? NaN, cash.cashToCash.at(-1) ?? NaN];
  facts.push({
    label: "Cash from operations",
    value: money(last, currency),
    tone: last < 0 ? "bad" : "good",
  });
  if (!Number.isNaN(days))
    facts.push({ label: "Cash-to-cash", value: `${days.toFixed(0)} days`, tone: "neutral" });
  return facts;
}

function budgetLines({ values }: FamilyGap, fixedCost: Float64Array): ResultLine[] {
  const { Budget: revenue } = values.Revenue;
  const { Budget: margin } = values.Margin;
  const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, t) => value - b[t]);
  const fixed = fixedCost.map((value) => -value);
  return [
    { name: "Units", values: values.Units.Budget, isTotal: false },
    { name: "Revenue", values: revenue, isTotal: false },
    { name: "Cost of goods sold", values: minus(margin, revenue), isTotal: false },
    { name: "Gross margin", values: margin, isTotal: true },
    { name: "Fixed costs", values: fixed, isTotal: false },
    { name: "Operating result", values: margin.map((value, t) => value + (fixed[t] || 0)), isTotal: true },
  ];
}

function summary(
  currency: string,
  families: readonly FamilyGap[],
  total: FamilyGap,
  lines: readonly ResultLine[],
  unpriced: readonly string[],
): Omit<StepOutcome, "sheets"> {
  const { Units, Revenue } = total.values;
  const [demand, supply] = [sumOf(Units.Demand), sumOf(Units.Supply)];
  // Months without a budget are compared with nothing.
  const budgeted = (values: Float64Array): number =>
    sumOf(values.map((value, t) => (Number.isNaN(Units.Budget[t]) ? 0 : value)));
  const budgetUnits = sumOf(Units.Budget);
  const overBudget = budgetUnits > 0 ? budgetUnits / budgeted(Units.Demand) - 1 : NaN;
  const revenueGap = sumOf(Revenue.Supply) - sumOf(Revenue.Demand);
  const budgetRevenueGap = budgeted(Revenue.Supply) - sumOf(Revenue.Budget);
  const result = sumOf(lines.at(-1)?.values ?? []);
  const way = overBudget >= 0 ? "above" : "below";
  const facts: Fact[] = [
    { label: "Demand", value: `${units(demand)} units`, tone: "neutral" },
    {
      label: "Supply",
      value: `${units(supply)} units`,
      tone: supply < demand * (1 - gapLimit) ? "warning" : "good",
    },
    {
      label: "Supply − demand",
      value: money(revenueGap, currency),
      tone: revenueGap < -1 ? "warning" : "good",
    },
    {
      label: "Budget against demand",
      value: Number.isNaN(overBudget) ? "no budget" : `${percent(Math.abs(overBudget))} ${way}`,
      tone: Math.abs(overBudget) > 0.02 ? "warning" : "good",
    },
    {
      label: "Revenue − budget",
      value: money(budgetRevenueGap, currency),
      tone: budgetRevenueGap < 0 ? "warning" : "good",
    },
    {
      label: "Operating result of the plan",
      value: money(result, currency),
      tone: result < 0 ? "bad" : "good",
    },
  ];
  const budgetWords = Number.isNaN(overBudget)
    ? "there is no budget to compare with"
    : `the budget stands ${percent(Math.abs(overBudget))} ${way} consensus demand (${money(budgetRevenueGap, currency)} revenue against it)`;
  const headline = `The plan ships ${units(supply)} of ${units(demand)} units; ${budgetWords}.`;
  return { headline, facts, exceptions: exceptionsOf(currency, families, unpriced) };
}

function exceptionsOf(
  currency: string,
  families: readonly FamilyGap[],
  unpriced: readonly string[],
): StepException[] {
  const exceptions: StepException[] = [];
  if (unpriced.length > 0) {
    exceptions.push({
      tone: "bad",
      text: `${counted(unpriced.length, "item")} without a price or cost count nothing in the profit and loss: ${topNames(unpriced)}. Complete the price and cost tables.`,
    });
  }
  const target = { sheet: gapTable, address: "A5" };
  for (const { family, values } of families) {
    const [demand, supply] = [sumOf(values.Units.Demand), sumOf(values.Units.Supply)];
    if (supply < demand * (1 - gapLimit)) {
      const lost = sumOf(values.Revenue.Demand) - sumOf(values.Revenue.Supply);
      exceptions.push({
        tone: "bad",
        text: `${family}: supply is ${units(demand - supply)} units short of demand (${money(lost, currency)}).`,
        target,
      });
    }
    const months = values.Revenue.Budget;
    const budget = sumOf(months);
    const revenue = sumOf(values.Revenue.Supply.map((value, t) => (Number.isNaN(months[t]) ? 0 : value)));
    if (budget > 0 && Math.abs(revenue / budget - 1) > 0.05) {
      const way = revenue > budget ? "above" : "below";
      exceptions.push({
        tone: "warning",
        text: `${family}: revenue is ${percent(Math.abs(revenue / budget - 1))} ${way} budget (${money(revenue - budget, currency)}).`,
        target,
      });
    }
  }
  return exceptions;
}
