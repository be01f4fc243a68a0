import { PlanningError } from "../errors";
import { sortedQuantile } from "./simulate/simulatePlan";
import { unitSamples } from "./simulate/sampling";
import { say } from "../words";

/** Something that may happen, and what it would do to the result; a loss is negative. */
export interface RiskOrOpportunity {
  /** 0 to 1. */
  probability: number;
  /** Currency. */
  value: number;
}

/** Where the result may lie when each risk and opportunity happens or not, independently of the others. */
export interface RiskRange {
  expected: number;
  /** Values at the probabilities asked for. */
  quantiles: number[];
  worst: number;
  best: number;
}

/** Up to so many all combinations are counted; beyond them runs are drawn. */
const counted = 16;
const runs = 20_000;

/**
 * Range of the plan's result under risks and opportunities: exactly, by all combinations, for up to 16 of them; beyond
 * by seeded draws.
 *
 * @throws "value" when a probability is not from 0 to 1
 * @example
 * riskRange(100, [{ probability: 0.5, value: -40 }], [0.1, 0.9]).quantiles // [60, 100]
 */
export function riskRange(
  plan: number,
  entries: readonly RiskOrOpportunity[],
  probabilities: readonly number[] = [0.1, 0.5, 0.9],
  seed = 1,
): RiskRange {
  const wrong = entries.find(({ probability }) => !(probability >= 0 && probability <= 1));
  if (wrong) throw new PlanningError("value", say`A probability of ${wrong.probability} is not from 0 to 1.`);
  const sum = (of: (entry: RiskOrOpportunity) => number): number =>
    entries.reduce((all, entry) => all + of(entry), 0);
  return {
    expected: plan + sum(({ probability, value }) => probability * value),
    quantiles:
      entries.length <= counted
        ? byCounting(plan, entries, probabilities)
        : byDrawing(plan, entries, probabilities, seed),
    worst: plan + sum(({ probability, value }) => (probability > 0 ? Math.min(0, value) : 0)),
    best: plan + sum(({ probability, value }) => (probability > 0 ? Math.max(0, value) : 0)),
  };
}

/** Smallest result that is not exceeded with at least each probability. */
function byCounting(
  plan: number,
  entries: readonly RiskOrOpportunity[],
  probabilities: readonly number[],
): number[] {
  let outcomes: [result: number, chance: number][] = [[plan, 1]];
  for (const { probability, value } of entries)
    outcomes = outcomes.flatMap(([result, chance]): [number, number][] => [
      [result + value, chance * probability],
      [result, chance * (1 - probability)],
    ]);
  outcomes.sort((a, b) => a[0] - b[0]);
  return probabilities.map((wanted) => {
    let passed = 0;
    for (const [result, chance] of outcomes) {
      passed += chance;
      if (passed >= wanted - 1e-12) return result;
    }
    return outcomes[outcomes.length - 1][0];
  });
}

function byDrawing(
  plan: number,
  entries: readonly RiskOrOpportunity[],
  probabilities: readonly number[],
  seed: number,
): number[] {
  const samples = unitSamples(entries.length, runs, seed, "latin");
  const results = new Float64Array(runs).fill(plan);
  entries.forEach(({ probability, value }, k) => {
    for (let run = 0; run < runs; run++) if (samples[k][run] < probability) results[run] += value;
  });
  results.sort();
  return probabilities.map((each) => sortedQuantile(results, each));
}
