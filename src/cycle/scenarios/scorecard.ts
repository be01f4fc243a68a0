import {
  dominators,
  scoreAlternatives,
  type Alternative,
  type Objective,
  type Scored,
} from "../../planning/review/scorecard";
import { decimal, say } from "../../planning/words";
import { money, percent, units } from "../format";
import { measureOf, resolved, type CriterionRow } from "./criteria";
import { planName } from "./names";

/** What the front trades against each other: service, cost and cash. */
export const objectives = [
  { measure: "Served in its month", better: 1 },
  { measure: "Total cost", better: -1 },
  { measure: "Cash from operations", better: 1 },
] as const satisfies readonly Objective[];

/** A choice must score this many points of 100 more than the plan to be worth a change. */
const leastLead = 3;

/** How a choice stands, and why. */
export interface Standing extends Scored {
  values: Readonly<Record<string, number>>;
  /** Nothing is as good or better in service, cost and cash together. */
  onFront: boolean;
  recommended: boolean;
  verdict: string;
}

export interface Scorecard {
  /** Name of the choice to take; the plan's when none is clearly better. */
  recommended: string;
  /** The recommendation in a sentence or two. */
  sentence: string;
  /** The best first. */
  standings: Standing[];
}

/**
 * Scores the plan and the choices and says which to take: the one with most points among those that keep every limit,
 * when it leads the plan clearly; else the plan as it stands.
 *
 * @param alternatives the plan first
 * @throws PlanningError when the criteria cannot be scored
 */
export function scorecardOf(
  alternatives: readonly Alternative[],
  criteria: readonly CriterionRow[],
  currency: string,
): Scorecard {
  const [plan] = alternatives;
  // A company that only sells has no utilisation to score by.
  const measured = criteria.filter(({ measure }) =>
    alternatives.every(({ values }) => Number.isFinite(values[measure])),
  );
  if (!measured.some(({ weight }) => weight > 0))
    return { recommended: plan.name, sentence: "", standings: [] };
  const scored = scoreAlternatives(alternatives, resolved(measured, plan.values));
  const better = dominators(alternatives, objectives);
  const best = chosen(scored);
  const standings = scored.map((each, k): Standing => ({
    ...each,
    values: alternatives[k].values,
    onFront: better[k].length === 0,
    recommended: each.name === best.name,
    verdict: verdictOf(each, better[k], currency),
  }));
  standings.sort((a, b) => a.rank - b.rank);
  const sentence = sentenceOf(standings, currency);
  for (const each of standings) if (each.recommended) each.verdict = sentence;
  return { recommended: best.name, sentence, standings };
}

/** Limits come before points: a choice that keeps them beats a plan that does not. */
function chosen(scored: readonly Scored[]): Scored {
  const [plan] = scored;
  const best = scored.find(({ rank }) => rank === 1) ?? plan;
  const mends = plan.broken.length > 0 && best.broken.length === 0;
  const leads = best.broken.length === 0 && best.score >= plan.score + leastLead;
  return mends || leads ? best : plan;
}

function verdictOf(each: Scored, better: readonly string[], currency: string): string {
  const beyond = each.broken.map(({ measure, value, limit, kind }) => {
    const [shown, bound] = [figureText(measure, value, currency), figureText(measure, limit, currency)];
    return kind === "atLeast"
      ? say`${measure} is ${shown}, at least ${bound} is asked for`
      : say`${measure} is ${shown}, at most ${bound} is allowed`;
  });
  if (beyond.length > 0) return say`Beyond a limit: ${beyond.join("; ")}.`;
  if (better.length > 0) return say`"${better[0]}" is as good or better in service, cost and cash.`;
  return say`On the front: nothing else is as good in service, cost and cash together.`;
}

function sentenceOf(standings: readonly Standing[], currency: string): string {
  const [best, plan] = [
    standings.find(({ recommended }) => recommended),
    standings.find(({ name }) => name === planName),
  ];
  if (!best || !plan) return "";
  const points = (of: Standing): string => decimal(of.score, 0);
  const next = standings.find((each) => each !== best && each !== plan && each.broken.length === 0);
  const second = next ? say`Next comes "${next.name}" with ${points(next)} points.` : "";
  if (best === plan) {
    const why =
      plan.broken.length > 0
        ? say`Keep the plan as it stands: no choice keeps every limit either.`
        : say`Keep the plan as it stands: it scores ${points(plan)} of 100 points, and no choice that keeps every limit scores clearly more.`;
    return [why, second].filter(Boolean).join(" ");
  }
  const change = (measure: string): number => best.values[measure] - plan.values[measure];
  const served = change("Served in its month") * 100;
  const parts = [
    say`the operating result by ${signedMoney(change("Operating result"), currency)}`,
    say`service by ${served < 0 ? "−" : "+"}${decimal(Math.abs(served), 1)} points`,
    say`total cost by ${signedMoney(change("Total cost"), currency)}`,
    say`cash by ${signedMoney(change("Cash from operations"), currency)}`,
  ];
  return [
    say`Take "${best.name}" into the plan: it scores ${points(best)} of 100 points against ${points(plan)} for the plan and keeps every limit.`,
    say`It changes ${parts.join(", ")}.`,
    second,
  ]
    .filter(Boolean)
    .join(" ");
}

function signedMoney(value: number, currency: string): string {
  return `${value < 0 ? "−" : "+"}${money(Math.abs(value), currency)}`;
}

/** A figure as people read it. */
export function figureText(measure: string, value: number, currency: string): string {
  const { format } = measureOf(measure);
  if (format === "money") return money(value, currency);
  if (format === "percent") return percent(value, 1);
  return format === "units" || format === "hours" ? units(value) : decimal(value, 1);
}
