import type { Fact, StepException } from "../contract";
import { consensusTable } from "../demand/consensusSheet";
import { counted, money, percent, topNames, units } from "../format";
import { inTurns } from "../inTurns";
import type { Step, StepInputs, StepOutcome, StepRun } from "../step";
import { hoursTable, inventoryMeasures, inventoryTable } from "../supply/sheets";
import { readConsensus } from "../supply/step";
import { measureRows, ownTable, readWide, type MonthSpan } from "../wideTable";
import { readBudget } from "./budget";
import { gapSheet, gapTable, profitSheet, profitTable } from "./sheets";
import {
  familyGaps,
  profitAndLoss,
  totalGap,
  valuedVolumes,
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
  uses: ["prices", "costs", "budget", "resources", "settings"],
  reads: [consensusTable, inventoryTable, hoursTable],
  keeps: [],
  outline({ company }) {
    const families = new Set(company.items.family.filter((_, item) => company.items.type[item] === "FG"))
      .size;
    const months = company.settings.horizon;
    return [
      { sheet: gapTable, rows: (families + 1) * 15, columns: months + 4 },
      { sheet: profitTable, rows: 12, columns: months + 3 },
    ];
  },
  plan,
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

async function plan(inputs: StepInputs, run: StepRun): Promise<StepOutcome> {
  const { company } = inputs;
  const span: MonthSpan = { first: company.settings.firstMonth, count: company.settings.horizon };
  const demand = readConsensus(inputs, span);
  const shipped = readMeasure(inputs, inventoryMeasures.shipments, span);
  const [volumes] = await inTurns([() => valuedVolumes(company, demand, shipped, span)]);
  const families = familyGaps(company, volumes, span);
  const total = totalGap(families, span.count);
  const { lines, missing } = profitAndLoss(company, volumes, overtimeCost(inputs, span), span);
  const budget = budgetLines(total, readBudget(company, span).fixedCost);
  const origin = run.origin("the consensus, the inventory plan, prices, costs and the budget");
  const sheets = await inTurns([
    () => gapSheet(company, families, total, span, origin),
    () => profitSheet(company, lines, budget, volumes, span, origin),
  ]);
  const unpriced = [...new Set(missing.map(({ item }) => company.items.item[volumes.items[item]]))];
  return { ...summary(company.settings.currency, families, total, lines, unpriced), sheets };
}

/** Overtime hours of the plan at the resources' overtime rates, by month. */
function overtimeCost({ company, own }: StepInputs, span: MonthSpan): Float64Array {
  const { resources } = company;
  const table = own.get(hoursTable);
  const cost = new Float64Array(span.count);
  if (!table) return cost;
  for (const [name, hours] of measureRows(
    readWide(table, span),
    "Measure",
    "of which overtime",
    "Resource",
  )) {
    const rate = resources.overtimeCostPerHour[resources.resource.indexOf(name)] || 0;
    hours.forEach((value, t) => (cost[t] += (value || 0) * rate));
  }
  return cost;
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
