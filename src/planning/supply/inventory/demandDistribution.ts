import gamma from "@stdlib/stats-base-dists-gamma";
import negativeBinomial from "@stdlib/stats-base-dists-negative-binomial";
import normal from "@stdlib/stats-base-dists-normal";
import poisson from "@stdlib/stats-base-dists-poisson";
import { PlanningError } from "../../errors";
import { orZero } from "../rows";
import { normalLoss } from "./normalLoss";
import { say } from "../../words";

export type DistributionName = "normal" | "gamma" | "lognormal" | "poisson" | "negativeBinomial";

/** Demand over some time, as inventory formulas need it. */
export interface DemandDistribution {
  mean: number;
  sd: number;
  /** Whether demand comes in whole units. */
  whole: boolean;
  /** Probability that demand is at most x. */
  cdf(x: number): number;
  /** Smallest stock that is enough with probability p. */
  quantile(p: number): number;
  /** Expected units above x. */
  loss(x: number): number;
}

/**
 * A distribution with the given mean and standard deviation. Poisson takes its deviation from the mean; a negative
 * binomial must vary more than a Poisson.
 *
 * @throws "value" for moments that the distribution cannot have
 */
export function demandDistribution(name: DistributionName, mean: number, sd: number): DemandDistribution {
  if (!Number.isFinite(mean) || !(sd >= 0)) {
    throw new PlanningError(
      "value",
      say`Demand has mean ${mean} and deviation ${sd}; enter numbers, the deviation 0 or more.`,
    );
  }
  if (name === "poisson" && mean === 0) return certainDemand(0);
  if (name !== "normal" && mean <= 0) {
    throw new PlanningError("value", say`A ${name} demand needs a mean above 0, not ${mean}.`);
  }
  if (name === "poisson") return poissonDemand(mean);
  if (sd === 0) return certainDemand(mean);
  if (name === "gamma") return gammaDemand(mean, sd);
  if (name === "lognormal") return lognormalDemand(mean, sd);
  return name === "negativeBinomial" ? negativeBinomialDemand(mean, sd) : normalDemand(mean, sd);
}

/** Demands as they were seen, or as they may come. */
export interface ObservedDemand {
  values: Float64Array;
  /** How often, or with which probability, each value comes; otherwise all are equally likely. */
  frequency?: Float64Array;
}

/**
 * The distribution of observed demands; the quantile is the smallest of them that is enough.
 *
 * @throws "value" for a negative frequency or another number of them, "notAvailable" when nothing was observed
 * @example
 * empiricalDemand({ values: Float64Array.of(1, 2, 3, 10) }).quantile(0.75) // 3
 */
export function empiricalDemand({ values, frequency }: ObservedDemand): DemandDistribution {
  if (frequency && frequency.length !== values.length) {
    throw new PlanningError(
      "value",
      say`There are ${frequency.length} frequencies for ${values.length} demands; give one each.`,
    );
  }
  const seen = Array.from(values, (value, at) => ({ value, weight: orZero(frequency?.[at] ?? 1) }))
    .filter(({ value, weight }) => !Number.isNaN(value) && weight !== 0)
    .sort((a, b) => a.value - b.value);
  if (seen.some(({ weight }) => weight < 0))
    throw new PlanningError("value", say`A frequency of demand is negative; enter 0 or more.`);
  if (seen.length === 0) throw new PlanningError("notAvailable", say`There are no observations of demand.`);
  const count = seen.reduce((sum, { weight }) => sum + weight, 0);
  const expected = (of: (value: number) => number): number =>
    seen.reduce((sum, { value, weight }) => sum + weight * of(value), 0) / count;
  const mean = expected((value) => value);
  const isSample = frequency === undefined && seen.length > 1;
  const variance = expected((value) => (value - mean) ** 2) * (isSample ? count / (count - 1) : 1);
  return {
    mean,
    sd: Math.sqrt(variance),
    whole: false,
    cdf: (x) => expected((value) => (value <= x ? 1 : 0)),
    quantile: (p) => {
      let reached = 0;
      const enough = seen.find(({ weight }) => (reached += weight) >= p * count - 1e-9 * count);
      return (enough ?? seen[seen.length - 1]).value;
    },
    loss: (x) => expected((value) => Math.max(0, value - x)),
  };
}

function normalDemand(mean: number, sd: number): DemandDistribution {
  return {
    mean,
    sd,
    whole: false,
    cdf: (x) => normal.cdf(x, mean, sd),
    quantile: (p) => normal.quantile(p, mean, sd),
    loss: (x) => sd * normalLoss((x - mean) / sd),
  };
}

function gammaDemand(mean: number, sd: number): DemandDistribution {
  const shape = (mean / sd) ** 2;
  const rate = mean / sd ** 2;
  const above = (x: number, k: number): number => (x <= 0 ? 1 : 1 - gamma.cdf(x, k, rate));
  return {
    mean,
    sd,
    whole: false,
    cdf: (x) => 1 - above(x, shape),
    quantile: (p) => gamma.quantile(p, shape, rate),
    loss: (x) => mean * above(x, shape + 1) - x * above(x, shape),
  };
}

function lognormalDemand(mean: number, sd: number): DemandDistribution {
  const spread = Math.sqrt(Math.log1p((sd / mean) ** 2));
  const centre = Math.log(mean) - spread ** 2 / 2;
  const above = (x: number, shift: number): number =>
    x <= 0 ? 1 : normal.cdf((centre + shift - Math.log(x)) / spread, 0, 1);
  return {
    mean,
    sd,
    whole: false,
    cdf: (x) => 1 - above(x, 0),
    quantile: (p) => Math.exp(normal.quantile(p, centre, spread)),
    loss: (x) => mean * above(x, spread ** 2) - x * above(x, 0),
  };
}

function poissonDemand(mean: number): DemandDistribution {
  return {
    mean,
    sd: Math.sqrt(mean),
    whole: true,
    cdf: (x) => poisson.cdf(x, mean),
    quantile: (p) => poisson.quantile(p, mean),
    loss: (x) =>
      wholeLoss(
        x,
        mean,
        (n) => poisson.cdf(n, mean),
        (n) => mean * poisson.pmf(n, mean),
      ),
  };
}

function negativeBinomialDemand(mean: number, sd: number): DemandDistribution {
  const variance = sd ** 2;
  if (variance <= mean) {
    throw new PlanningError(
      "value",
      say`A negative binomial demand needs a variance above its mean; ${variance} is not above ${mean}. Use Poisson.`,
    );
  }
  const size = mean ** 2 / (variance - mean);
  const probability = mean / variance;
  // Σ over demand above n of demand × probability has a closed form in the same distribution of size + 1.
  const partial = (n: number): number => mean * (1 - negativeBinomial.cdf(n - 1, size + 1, probability));
  return {
    mean,
    sd,
    whole: true,
    cdf: (x) => negativeBinomial.cdf(x, size, probability),
    quantile: (p) => negativeBinomial.quantile(p, size, probability),
    loss: (x) => {
      const n = Math.floor(x);
      return partial(n) - x * (1 - negativeBinomial.cdf(n, size, probability));
    },
  };
}

function certainDemand(mean: number): DemandDistribution {
  return {
    mean,
    sd: 0,
    whole: false,
    cdf: (x) => (x >= mean ? 1 : 0),
    quantile: () => mean,
    loss: (x) => Math.max(0, mean - x),
  };
}

/** Loss of a Poisson-like whole demand: (mean − x)·P(demand > n) + mean·P(demand = n), n = ⌊x⌋. */
function wholeLoss(
  x: number,
  mean: number,
  cdf: (n: number) => number,
  meanTimesPmf: (n: number) => number,
): number {
  const n = Math.floor(x);
  return n < 0 ? mean - x : (mean - x) * (1 - cdf(n)) + meanTimesPmf(n);
}
