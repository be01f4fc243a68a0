import type { WorkingCapital } from "../../planning/reconcile/workingCapital";
import type { Fact, StepException } from "../contract";
import { counted, money, percent, topNames, units } from "../format";
import type { ScenarioRegister } from "../scenarios/register";
import type { ScenarioOutcome } from "../scenarios/sheets";
import type { StepOutcome } from "../step";
import { sumOf } from "../sums";
import type { Outlook } from "./outlook";
import { gapTable } from "./sheets";
import type { FamilyGap, ResultLine } from "./volumes";
import { decimal, say } from "../../planning/words";

/** Shipments below demand by more than this share of a family are worth a word. */
const gapLimit = 0.01;

/** The scenarios in a few figures. */
export function scenarioFacts(
  { scenarios }: ScenarioRegister,
  promoted: string,
  currency: string,
  outcome: ScenarioOutcome | undefined,
): Fact[] {
  const simulated = outcome?.simulation.outputs.find(({ name }) => name === "Operating result");
  const [low, , high] = simulated?.quantiles ?? [];
  return [
    {
      label: say`Scenarios`,
      value: outcome
        ? say`${scenarios.length}, recommended: ${outcome.scorecard.recommended}`
        : say`${scenarios.length}, not computed`,
      tone: outcome ? "good" : "warning",
    },
    ...(simulated
      ? [
          {
            label: say`Result in 8 of 10 runs`,
            value: say`${money(low, currency)} to ${money(high, currency)}`,
            tone: "neutral",
          } satisfies Fact,
        ]
      : []),
    ...(promoted ? [{ label: say`In the plan`, value: promoted, tone: "neutral" } satisfies Fact] : []),
  ];
}

/**
 * The year and the cash in a few figures.
 *
 * @param yearLabel "2026" or "2026/27"
 */
export function moneyFacts(
  currency: string,
  yearLabel: string,
  outlook: readonly Outlook[],
  cash: WorkingCapital,
): Fact[] {
  const year = outlook.filter(({ kind }) => kind === "Revenue").at(-1);
  const facts: Fact[] = [];
  if (year) {
    const toBudget = year.total / year.budget - 1;
    const words = Number.isNaN(toBudget)
      ? ""
      : toBudget < 0
        ? say`, ${percent(Math.abs(toBudget))} below budget`
        : say`, ${percent(Math.abs(toBudget))} above budget`;
    facts.push({
      label: say`Full year ${yearLabel}`,
      value: `${money(year.total, currency)}${words}`,
      tone: toBudget < -0.02 ? "warning" : "neutral",
    });
  }
  const [last, days] = [cash.cumulativeCash.at(-1) ?? NaN, cash.cashToCash.at(-1) ?? NaN];
  facts.push({
    label: say`Cash from operations`,
    value: money(last, currency),
    tone: last < 0 ? "bad" : "good",
  });
  if (!Number.isNaN(days))
    facts.push({ label: say`Cash-to-cash`, value: say`${days.toFixed(0)} days`, tone: "neutral" });
  return facts;
}

/** What the plan emits; nothing where the company has no factors. */
export function emissionFacts(tonnes: number): Fact[] {
  if (Number.isNaN(tonnes)) return [];
  return [{ label: say`CO2e of the plan`, value: say`${decimal(tonnes, 1)} t`, tone: "neutral" }];
}

/** The gap in a sentence, figures and exceptions. */
export function summary(
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
  const isAbove = overBudget >= 0;
  const facts: Fact[] = [
    { label: say`Demand`, value: say`${units(demand)} units`, tone: "neutral" },
    {
      label: say`Supply`,
      value: say`${units(supply)} units`,
      tone: supply < demand * (1 - gapLimit) ? "warning" : "good",
    },
    {
      label: say`Supply − demand`,
      value: money(revenueGap, currency),
      tone: revenueGap < -1 ? "warning" : "good",
    },
    {
      label: say`Budget against demand`,
      value: Number.isNaN(overBudget)
        ? say`no budget`
        : isAbove
          ? say`${percent(Math.abs(overBudget))} above`
          : say`${percent(Math.abs(overBudget))} below`,
      tone: Math.abs(overBudget) > 0.02 ? "warning" : "good",
    },
    {
      label: say`Revenue − budget`,
      value: money(budgetRevenueGap, currency),
      tone: budgetRevenueGap < 0 ? "warning" : "good",
    },
    {
      label: say`Operating result of the plan`,
      value: money(result, currency),
      tone: result < 0 ? "bad" : "good",
    },
  ];
  const budgetWords = Number.isNaN(overBudget)
    ? say`there is no budget to compare with`
    : isAbove
      ? say`the budget stands ${percent(Math.abs(overBudget))} above consensus demand (${money(budgetRevenueGap, currency)} revenue against it)`
      : say`the budget stands ${percent(Math.abs(overBudget))} below consensus demand (${money(budgetRevenueGap, currency)} revenue against it)`;
  const headline = say`The plan ships ${units(supply)} of ${units(demand)} units; ${budgetWords}.`;
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
      text: say`${counted(unpriced.length, "item")} without a price or cost count nothing in the profit and loss: ${topNames(unpriced)}. Complete the price and cost tables.`,
    });
  }
  const target = { sheet: gapTable, address: "A5" };
  for (const { family, values } of families) {
    const [demand, supply] = [sumOf(values.Units.Demand), sumOf(values.Units.Supply)];
    if (supply < demand * (1 - gapLimit)) {
      const lost = sumOf(values.Revenue.Demand) - sumOf(values.Revenue.Supply);
      exceptions.push({
        tone: "bad",
        text: say`${family}: supply is ${units(demand - supply)} units short of demand (${money(lost, currency)}).`,
        target,
      });
    }
    const months = values.Revenue.Budget;
    const budget = sumOf(months);
    const revenue = sumOf(values.Revenue.Supply.map((value, t) => (Number.isNaN(months[t]) ? 0 : value)));
    if (budget > 0 && Math.abs(revenue / budget - 1) > 0.05) {
      const share = percent(Math.abs(revenue / budget - 1));
      const gap = money(revenue - budget, currency);
      exceptions.push({
        tone: "warning",
        text:
          revenue > budget
            ? say`${family}: revenue is ${share} above budget (${gap}).`
            : say`${family}: revenue is ${share} below budget (${gap}).`,
        target,
      });
    }
  }
  return exceptions;
}
