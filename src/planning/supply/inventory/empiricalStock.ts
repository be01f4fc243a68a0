import { PlanningError } from "../../errors";
import { say } from "../../words";
import { empiricalDemand } from "./demandDistribution";
import {
  allowedShortage,
  levelForLoss,
  requireService,
  type SafetyStock,
  type SafetyStockInput,
} from "./safetyStock";

/** Forecast errors as they were, in place of a distribution. */
export interface EmpiricalStockInput extends Omit<
  SafetyStockInput,
  "demandSd" | "leadTimeSd" | "distribution"
> {
  /** Actual minus forecast, units, one a period in order; blank periods are left out. */
  errors: Float64Array;
}

/**
 * Safety stock from the forecast's own errors, without any distribution: those of as many consecutive periods as stock
 * must cover are added up, and the stock is what the target asks of these sums. Errors that lean to one side count, so
 * that a forecast that is usually too low gets more.
 *
 * @throws "value" for a time that is not whole periods, "notAvailable" for fewer than two sums
 * Source: Trapero, Cardós and Kourentzes 2019, Quantile forecast optimal combination to enhance safety stock estimation.
 * @example
 * empiricalSafetyStock({ service: 0.75, demandMean: 0, leadTime: 1, errors: Float64Array.of(-2, 0, 1, 5) }).safetyStock // 1
 */
export function empiricalSafetyStock(input: EmpiricalStockInput): SafetyStock {
  const { service, basis = "cycle", lot, demandMean, leadTime, review = 0, errors } = input;
  requireService(service);
  const time = leadTime + review;
  if (!Number.isInteger(time) || time < 0) {
    throw new PlanningError(
      "value",
      say`Errors add up over whole periods; lead time and review are ${time} together.`,
    );
  }
  if (time === 0) return { safetyStock: 0, level: 0, factor: 0 };
  const sums = sumsOver(
    errors.filter((error) => !Number.isNaN(error)),
    time,
  );
  if (sums.length < 2) {
    throw new PlanningError(
      "notAvailable",
      say`There are ${errors.length} errors for ${time} periods to cover; give at least ${time + 1}.`,
    );
  }
  const seen = empiricalDemand({ values: sums });
  const units =
    basis === "cycle"
      ? seen.quantile(service)
      : levelForLoss(seen, allowedShortage(service, lot), "empirical");
  return { safetyStock: units, level: demandMean * time + units, factor: seen.sd > 0 ? units / seen.sd : 0 };
}

/** Sums of every `count` consecutive values. */
function sumsOver(values: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(Math.max(0, values.length - count + 1));
  for (let first = 0; first < sums.length; first++)
    for (let k = 0; k < count; k++) sums[first] += values[first + k];
  return sums;
}
