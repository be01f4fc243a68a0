import gamma from "@stdlib/stats-base-dists-gamma";
import negativeBinomial from "@stdlib/stats-base-dists-negative-binomial";

/** Weight of a period relative to the next one in estimates of spread. */
const memory = 0.93;
/** Above this mean a count is as good as continuous. */
const largestCount = 200;
/** Weight of the negative binomial against the hurdle. */
const countWeight = 0.6;
/** How much of the variance of the estimated rate is added to the spread: on a short history it is itself a guess. */
const rateUncertainty = 2;
/** Demands added to those seen when stock is reckoned (Jeffreys): the few of a short history understate what may come. */
const addedDemands = 0.5;
/** A quantile of whole numbers is a whole number: from this part of the next one on it is that. */
const roundedUp = 0.4;

/** The distribution of one period's demand. */
export interface DemandDistribution {
  quantile: (probability: number) => number;
  /** Chance that a period brings no demand. */
  none: number;
  /** Whether demand is counted in whole numbers, few enough that each one matters. */
  inPieces: boolean;
}

/**
 * Distribution of one period's demand around a given mean rate: the weighted average of a negative binomial with
 * the recent variance and of a hurdle (a chance of demand, gamma sizes). The first knows the spread around the rate,
 * the second the shape of single demands; each alone errs in one tail. Weights and spread have the lowest pinball
 * losses on earlier origins inside the histories of four collections of spare parts.
 *
 * @param y history, not negative, with at least one demand
 * @param expected expected demand a period
 */
export function demandDistribution(y: Float64Array, expected: number): DemandDistribution {
  const demands = y.reduce((count, v) => count + (v > 0 ? 1 : 0), 0);
  const rate = expected * (1 + addedDemands / Math.max(1, demands));
  const { mean, variance, periods, chance, size, sizeVariation } = recentDemand(y);
  const uncertain = variance * (1 + rateUncertainty / periods);
  const spread = Math.max(1.02 * rate, mean > 0 ? (uncertain * rate) / mean : 0);
  const relativeVariance = Math.max(0.01, mean > 0 ? variance / (mean * mean) : 1);
  const inPieces = y.every((v) => Number.isInteger(v)) && rate < largestCount;
  const scaledChance = Math.min(0.98, chance * Math.min(2, mean > 0 ? rate / mean : 1));
  const quantile = (probability: number): number => {
    if (!(rate > 0) || (probability < 0.5 && probability <= 1 - scaledChance)) return 0;
    const count = inPieces
      ? negativeBinomialQuantile(probability, rate, spread)
      : gammaQuantile(probability, rate, relativeVariance);
    const within = (probability - (1 - scaledChance)) / scaledChance;
    const single = within > 0 ? gammaQuantile(within, size, sizeVariation) : 0;
    const average = countWeight * count + (1 - countWeight) * single;
    return inPieces ? Math.ceil(average - roundedUp) : average;
  };
  return { quantile, none: 1 - scaledChance, inPieces };
}

interface RecentDemand {
  mean: number;
  variance: number;
  /** How many equally weighted periods would say as much. */
  periods: number;
  /** Chance of a demand in a period. */
  chance: number;
  /** Mean size of a demand and its squared coefficient of variation. */
  size: number;
  sizeVariation: number;
}

function recentDemand(y: Float64Array): RecentDemand {
  let weight = 0;
  let weightSquares = 0;
  let sum = 0;
  let squares = 0;
  let demanded = 0;
  const sizes = y.filter((v) => v > 0);
  for (let t = y.length - 1, w = 1; t >= 0; t--, w *= memory) {
    weight += w;
    weightSquares += w * w;
    sum += w * y[t];
    squares += w * y[t] * y[t];
    if (y[t] > 0) demanded += w;
  }
  const mean = sum / weight;
  const correction = 1 - weightSquares / (weight * weight);
  const variance = correction > 0 ? (squares / weight - mean * mean) / correction : 0;
  const size = sizes.reduce((total, v) => total + v, 0) / sizes.length;
  const deviation = sizes.reduce((total, v) => total + (v - size) ** 2, 0);
  const chance = ((demanded / weight) * y.length + 0.25) / (y.length + 0.5);
  return {
    mean,
    variance,
    periods: (weight * weight) / weightSquares,
    chance,
    size,
    sizeVariation: Math.max(0.02, (deviation / size ** 2 + 0.25) / sizes.length),
  };
}

function negativeBinomialQuantile(probability: number, mean: number, variance: number): number {
  const success = mean / variance;
  return negativeBinomial.quantile(probability, (mean * success) / (1 - success), success);
}

/** Gamma by its mean and squared coefficient of variation. */
function gammaQuantile(probability: number, mean: number, variation: number): number {
  return gamma.quantile(probability, 1 / variation, 1 / (variation * mean));
}
