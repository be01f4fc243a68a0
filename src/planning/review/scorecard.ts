import { PlanningError } from "../errors";
import { say } from "../words";

/** A key figure that alternatives are judged by. */
export interface Criterion {
  measure: string;
  /** 1 when more is better, -1 when less is. */
  better: 1 | -1;
  /** Share of the score; only the proportions of the weights count. */
  weight: number;
  /** Hard limits; NaN for none. An alternative beyond one is not to be recommended, whatever it scores. */
  atLeast: number;
  atMost: number;
}

/** Something to choose, with its key figures by measure. */
export interface Alternative {
  name: string;
  values: Readonly<Record<string, number>>;
}

/** A hard limit that an alternative does not keep. */
export interface BrokenLimit {
  measure: string;
  value: number;
  limit: number;
  kind: "atLeast" | "atMost";
}

/** How an alternative does. */
export interface Scored {
  name: string;
  /** 0 for the worst to 1 for the best, one a criterion. */
  points: number[];
  /** 0 to 100: points weighted. */
  score: number;
  broken: BrokenLimit[];
  /** From 1: those that keep all limits first, then by score. */
  rank: number;
}

/** Alternatives closer than this share of the reference's figure are hardly told apart by it. */
const leastSpread = 0.01;

/**
 * Weighted scores of alternatives by simple additive weighting (Hwang and Yoon 1981): each figure is scaled from the
 * worst alternative (0) to the best (1), weighted and summed. Where all lie within 1 % of the first alternative's figure,
 * that 1 % is the scale, so that differences nobody would notice do not decide.
 *
 * @param alternatives the first is the reference, usually the plan as it stands
 * @returns in the order of the alternatives
 * @throws "value" when no weight is above zero, a weight is negative or a figure is missing
 * @example
 * const criteria = [{ measure: "Profit", better: 1, weight: 1, atLeast: NaN, atMost: NaN }];
 * scoreAlternatives([{ name: "A", values: { Profit: 10 } }, { name: "B", values: { Profit: 20 } }], criteria)[1].score // 100
 */
export function scoreAlternatives(
  alternatives: readonly Alternative[],
  criteria: readonly Criterion[],
): Scored[] {
  const total = criteria.reduce((sum, { weight }) => sum + weight, 0);
  if (criteria.some(({ weight }) => !(weight >= 0)) || !(total > 0))
    throw new PlanningError(
      "value",
      say`Give the criteria weights of zero or more, at least one above zero.`,
    );
  const scales = criteria.map((criterion) => scaleOf(alternatives, criterion));
  const scored = alternatives.map((alternative): Scored => {
    const points = scales.map((scale) => scale(alternative));
    const weighted = points.reduce((sum, each, k) => sum + each * criteria[k].weight, 0);
    return {
      name: alternative.name,
      points,
      score: (100 * weighted) / total,
      broken: criteria.flatMap((criterion) => brokenLimits(criterion, alternative)),
      rank: 0,
    };
  });
  [...scored].sort(byStanding).forEach((each, k) => (each.rank = k + 1));
  return scored;
}

/** The better one first: a limit kept counts more than any score. */
function byStanding(a: Scored, b: Scored): number {
  return Math.min(1, a.broken.length) - Math.min(1, b.broken.length) || b.score - a.score;
}

function scaleOf(
  alternatives: readonly Alternative[],
  { measure, better }: Criterion,
): (alternative: Alternative) => number {
  const of = ({ name, values }: Alternative): number => {
    const value = values[measure];
    if (value === undefined || Number.isNaN(value))
      throw new PlanningError("value", say`${name} has no figure for ${measure}.`);
    return better * value;
  };
  const values = alternatives.map(of);
  const [worst, best] = [Math.min(...values), Math.max(...values)];
  const spread = Math.max(best - worst, leastSpread * Math.abs(values[0] ?? 0));
  return (alternative) => (spread > 0 ? 1 - (best - of(alternative)) / spread : 1);
}

function brokenLimits({ measure, atLeast, atMost }: Criterion, { values }: Alternative): BrokenLimit[] {
  const value = values[measure];
  return [
    ...(value < atLeast ? [{ measure, value, limit: atLeast, kind: "atLeast" as const }] : []),
    ...(value > atMost ? [{ measure, value, limit: atMost, kind: "atMost" as const }] : []),
  ];
}

/** What an alternative is compared by on the Pareto front. */
export type Objective = Pick<Criterion, "measure" | "better">;

/**
 * By alternative, which others dominate it: at least as good in every objective and better in one. Those that nothing
 * dominates are the Pareto front, the choices where more of one objective costs some of another.
 *
 * @example
 * dominators([{ name: "A", values: { x: 1 } }, { name: "B", values: { x: 2 } }], [{ measure: "x", better: 1 }]) // [["B"], []]
 */
export function dominators(
  alternatives: readonly Alternative[],
  objectives: readonly Objective[],
): string[][] {
  const dominates = (a: Alternative, b: Alternative): boolean => {
    const gains = objectives.map(({ measure, better }) => better * (a.values[measure] - b.values[measure]));
    return gains.every((gain) => gain >= 0) && gains.some((gain) => gain > 0);
  };
  return alternatives.map((each) =>
    alternatives.filter((other) => dominates(other, each)).map(({ name }) => name),
  );
}
