import normal from "@stdlib/stats-base-dists-normal-quantile";
import { PlanningError } from "../../errors";
import { say } from "../../words";

/** A random factor or amount; drawn by its inverse distribution function, so that any sampling plan can feed it. */
export type Distribution =
  | { kind: "normal"; mean: number; sd: number }
  | { kind: "lognormal"; mean: number; sd: number }
  | { kind: "uniform"; low: number; high: number }
  | { kind: "triangular"; low: number; mode: number; high: number }
  | { kind: "event"; probability: number; value: number; otherwise: number };

export const distributionKinds = ["normal", "lognormal", "uniform", "triangular", "event"] as const;

/**
 * A distribution from its name and up to three numbers: normal and lognormal (mean, standard deviation), uniform (low,
 * high), triangular (low, mode, high), event (probability, value when it happens, value otherwise).
 *
 * @throws "value" for an unknown name, a negative spread or limits in the wrong order
 */
export function readDistribution(kind: string, a: number, b: number, c: number): Distribution {
  const name = distributionKinds.find((each) => each === kind.trim().toLowerCase());
  const wrong = (what: string): PlanningError =>
    new PlanningError("value", say`The ${name ?? kind} distribution ${what}.`);
  switch (name) {
    case "normal":
    case "lognormal":
      if (!(b >= 0) || Number.isNaN(a)) throw wrong(say`needs a mean and a standard deviation of at least 0`);
      if (name === "lognormal" && !(a > 0)) throw wrong(say`needs a mean above 0`);
      return { kind: name, mean: a, sd: b };
    case "uniform":
      if (!(a <= b)) throw wrong(say`needs a low and a high value, in this order`);
      return { kind: name, low: a, high: b };
    case "triangular":
      if (!(a <= b && b <= c)) throw wrong(say`needs low, mode and high, in this order`);
      return { kind: name, low: a, mode: b, high: c };
    case "event":
      if (!(a >= 0 && a <= 1) || Number.isNaN(b))
        throw wrong(say`needs a probability from 0 to 1 and a value`);
      return { kind: name, probability: a, value: b, otherwise: Number.isNaN(c) ? 1 : c };
    default:
      throw new PlanningError(
        "value",
        say`"${kind}" is no distribution; known are ${distributionKinds.join(", ")}.`,
      );
  }
}

/**
 * Value below which the distribution lies with the given probability.
 *
 * @param probability above 0 and below 1
 * @example
 * quantileOf({ kind: "uniform", low: 0.9, high: 1.1 }, 0.5) // 1
 */
export function quantileOf(distribution: Distribution, probability: number): number {
  switch (distribution.kind) {
    case "normal":
      return distribution.sd === 0
        ? distribution.mean
        : normal(probability, distribution.mean, distribution.sd);
    case "lognormal": {
      const variance = Math.log(1 + (distribution.sd / distribution.mean) ** 2);
      if (variance === 0) return distribution.mean;
      return Math.exp(normal(probability, Math.log(distribution.mean) - variance / 2, Math.sqrt(variance)));
    }
    case "uniform":
      return distribution.low + (distribution.high - distribution.low) * probability;
    case "triangular": {
      const { low, mode, high } = distribution;
      const width = high - low;
      if (width === 0) return mode;
      const split = (mode - low) / width;
      return probability < split
        ? low + Math.sqrt(probability * width * (mode - low))
        : high - Math.sqrt((1 - probability) * width * (high - mode));
    }
    case "event":
      return probability < distribution.probability ? distribution.value : distribution.otherwise;
  }
}
