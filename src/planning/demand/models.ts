import { arimaForecast } from "./arima/methods";
import { drift, historicalMean, movingAverage, naive, seasonalNaive } from "./benchmarks";
import { onAdjusted } from "./adjusted";
import { etsForecast, etsModelForecast, etsPoolForecast } from "./ets/methods";
import { cesMethod } from "./ces/methods";
import { crossLearned } from "./crossLearned/methods";
import { usualLevel } from "./usualLevel";
import { temporalHierarchy } from "./temporal/methods";
import { adida, croston, imapa, intermittentMean, sba, tsb } from "./intermittent/methods";
import type { Forecaster } from "./forecaster";
import { bothThetaMeans, bothThetas } from "./theta/both";
import { classicalTheta } from "./theta/classical";
import { thetaMethod } from "./theta/methods";
import type { SingleMethod } from "./types";

/** Every method by name. */
export const forecasters: Record<SingleMethod, Forecaster> = {
  naive,
  snaive: seasonalNaive,
  drift,
  mean: historicalMean,
  movingAverage,
  ses: (s, h) => etsModelForecast(s, h, { error: "A", trend: "N", season: "N" }),
  holt: (s, h) => etsModelForecast(s, h, { error: "A", trend: "A", season: "N" }),
  dampedHolt: (s, h) => etsModelForecast(s, h, { error: "A", trend: "Ad", season: "N" }),
  hwAdditive: (s, h) => etsModelForecast(s, h, { error: "A", trend: "A", season: "A" }),
  hwMultiplicative: (s, h) => etsModelForecast(s, h, { error: "M", trend: "A", season: "M" }),
  ets: etsForecast,
  etsPool: etsPoolForecast,
  theta: thetaMethod,
  classicalTheta,
  ces: cesMethod,
  arima: arimaForecast,
  thief: (s, h) => temporalHierarchy(bothThetas, bothThetaMeans, s, h),
  croston,
  sba,
  tsb,
  adida,
  imapa,
  intermittent: intermittentMean,
  arimaAdjusted: onAdjusted(arimaForecast),
  arimaAdditive: onAdjusted(arimaForecast, "A"),
  etsAdditive: onAdjusted(etsPoolForecast, "A"),
  thetaAdditive: onAdjusted(thetaMethod, "A"),
  driftAdjusted: onAdjusted(drift),
  usualLevel,
  crossLearned,
};
