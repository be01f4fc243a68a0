import { supplierDrifts, leadTimes } from "../../planning/data/leadTimes";
import { monthLabel } from "../../planning/data/excelDate";
import { decimal, said, say } from "../../planning/words";
import type { Fact, StepException } from "../contract";
import { counted, money, percent } from "../format";
import type { StepInputs, StepOutcome } from "../step";
import type { MonthActuals } from "./actuals";
import { brokenSignature, type ExceptionList } from "./exceptionRegister";
import { exceptionTable } from "./exceptionSheet";
import type { KeyFigure } from "./keyFigures";
import type { Attainment } from "./performance";
import type { FollowedDecision } from "./planExceptions";
import type { Release } from "./releases";
import type { ItemPace } from "./runRateSheet";
import { performanceTable } from "./sheets";

/** What the month came to. */
export interface MonthFindings {
  actuals: MonthActuals;
  families: readonly Attainment[];
  figures: readonly KeyFigure[];
  exceptions: ExceptionList;
  decisions: readonly FollowedDecision[];
  releases: readonly Release[];
  /** The month whose orders are to be released. */
  next: number;
  paces: readonly ItemPace[];
}

/** The month in a headline, facts and what to look at first. */
export function monthSummary(
  { company }: StepInputs,
  findings: MonthFindings,
): Omit<StepOutcome, "sheets" | "memory"> {
  const { currency } = company.settings;
  return {
    headline: headlineOf(findings, currency),
    facts: [...attainmentFacts(findings), ...followUpFacts(findings), ...paceFacts(findings.paces)],
    exceptions: [
      // Comes before all else: what follows measures a plan that nobody has signed.
      ...findings.exceptions.open
        .filter(({ kind }) => kind === brokenSignature)
        .map((each) => asStepException(each, currency)),
      ...supplierDrifts(leadTimes(company)).map(({ supplier, earlier, recent, items }): StepException => ({
        tone: "warning",
        text: say`Orders from ${supplier} have lately taken ${Math.round(recent)} days instead of ${Math.round(earlier)}. Correct the lead time of ${counted(items.length, "item")} before the next supply plan.`,
      })),
      ...findings.families
        .filter(({ judged }) => judged.tone === "bad")
        .map(({ family, measure, attainment }): StepException => ({
          tone: "bad",
          text: say`${family}: ${said(measure.toLowerCase())} at ${percent(attainment)} of plan.`,
          target: { sheet: performanceTable, address: "A5" },
        })),
      ...findings.exceptions.open
        .filter(({ kind }) => kind !== brokenSignature)
        .slice(0, 5)
        .map((each) => asStepException(each, currency)),
    ],
  };
}

function headlineOf({ actuals, families, figures, exceptions }: MonthFindings, currency: string): string {
  const { open, more, moreMoney } = exceptions;
  const atStake = open.reduce((sum, { money: each }) => sum + each, moreMoney);
  const [month, sold] = [monthLabel(actuals.month), percent(shareOfPlan(families, "Sales"))];
  const otif = figures.find(({ name }) => name === "OTIF");
  const reached = otif
    ? say`${month}: sales reached ${sold} of plan, ${percent(otif.value)} of the order lines came on time and in full`
    : say`${month}: sales reached ${sold} of plan`;
  return say`${reached}; ${counted(open.length + more, "exception")} worth ${money(atStake, currency)}.`;
}

function attainmentFacts({ families, figures }: MonthFindings): Fact[] {
  const sales = shareOfPlan(families, "Sales");
  const production = shareOfPlan(families, "Production");
  return [
    { label: say`Sales of plan`, value: percent(sales), tone: near(sales) },
    { label: say`Production of plan`, value: percent(production), tone: near(production) },
    ...figures.map(({ name, value, format, judged }): Fact => ({
      label: said(name),
      value: shown(value, format),
      tone: judged.tone,
    })),
  ];
}

function followUpFacts({ releases, next, decisions, exceptions }: MonthFindings): Fact[] {
  const unanswered = decisions.filter(({ state }) => state !== "closed").length;
  const facts: Fact[] = [
    {
      label: say`To release in ${monthLabel(next)}`,
      value: counted(releases.length, "order"),
      tone: "neutral",
    },
  ];
  if (decisions.length > 0)
    facts.push({
      label: say`Decisions closed`,
      value: say`${decisions.length - unanswered} of ${decisions.length}`,
      tone: unanswered > 0 ? "warning" : "good",
    });
  if (exceptions.aside.length > 0)
    facts.push({
      label: say`Snoozed or resolved`,
      value: counted(exceptions.aside.length, "exception"),
      tone: "neutral",
    });
  return facts;
}

/** How many items will miss a month that is not over yet. */
function paceFacts(paces: readonly ItemPace[]): Fact[] {
  if (paces.length === 0) return [];
  const missing = paces.filter(({ willMiss }) => willMiss).length;
  return [
    {
      label: say`Will miss the month`,
      value: say`${missing} of ${counted(paces.length, "item")}`,
      tone: missing > 0 ? "warning" : "good",
    },
  ];
}

function asStepException(
  { key, kind, money: value, action }: ExceptionList["open"][number],
  currency: string,
): StepException {
  const broken = kind === brokenSignature;
  const what = said(kind.toLowerCase());
  return {
    tone: broken ? "bad" : "warning",
    text: broken ? `${key}: ${what}. ${action}` : say`${key} (${money(value, currency)}): ${what}. ${action}`,
    target: { sheet: exceptionTable, address: "A5" },
  };
}

/** What came of the planned units of all families. */
function shareOfPlan(families: readonly Attainment[], measure: Attainment["measure"]): number {
  const rows = families.filter((each) => each.measure === measure);
  const planned = rows.reduce((sum, each) => sum + each.plan, 0);
  return planned > 0 ? rows.reduce((sum, each) => sum + each.actual, 0) / planned : NaN;
}

function near(share: number): Fact["tone"] {
  return Math.abs(share - 1) <= 0.05 ? "good" : "warning";
}

function shown(value: number, format: KeyFigure["format"]): string {
  if (format === "percent") return percent(value);
  return format === "days" ? say`${decimal(value, 1)} days` : decimal(value, 1);
}
