import type { GivenSmoothing, SmoothedSeries } from "../../planning/demand/givenSmoothing";
import { methodNames, type MethodName } from "../../planning/demand/types";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import type { GivenRequest } from "../../worker/tasks/givenRows";
import { valueOrError } from "../../worker/tasks/outcome";
import { boolean, integer, number, numberList, type FunctionContext } from "../support";

/** All methods a formula can name: those of the engine, the best of them by test, and the static method of the textbooks. */
export type NamedMethod = MethodName | "best" | "static";

const methods: readonly NamedMethod[] = [...methodNames, "best", "static"];

/** Method names as a choice; number codes are left to FORECAST.ETS's own arguments. */
export const methodChoices = Object.fromEntries(methods.map((name) => [name, []])) as unknown as Record<
  NamedMethod,
  readonly number[]
>;

/** Other names of the methods, as books have them. */
export const methodSpellings: Partial<Record<NamedMethod, readonly string[]>> = {
  naive: ["random walk", "rw"],
  snaive: ["seasonal naive"],
  mean: ["average"],
  movingAverage: ["ma"],
  ses: ["exponential smoothing", "simple exponential smoothing", "single exponential smoothing"],
  holt: ["double exponential smoothing", "holt's method", "trend-adjusted exponential smoothing"],
  dampedHolt: ["damped", "damped trend"],
  hwAdditive: ["holt-winters additive", "additive holt-winters", "winters additive"],
  hwMultiplicative: [
    "holt-winters",
    "winters",
    "winters' method",
    "holt-winters multiplicative",
    "multiplicative holt-winters",
    "triple exponential smoothing",
  ],
  sba: ["syntetos-boylan"],
  best: ["best fit", "best of test"],
  static: ["static method"],
};

const constant = (what: string) => number({ description: what, optional: true, min: 0, max: 1 });

/** Settings by which the planner gives the smoothing constants instead of having them found. */
export const givenSettings = {
  alpha: constant("Smoothing constant of the level; with it the series is smoothed with given constants."),
  beta: constant("Smoothing constant of the trend."),
  gamma: constant("Smoothing constant of the season."),
  phi: constant("Damping of the trend."),
  l0: number({ description: "Level before the first period.", optional: true }),
  t0: number({ description: "Trend before the first period.", optional: true }),
  s0: numberList({ description: "Seasonal factors of the first season.", optional: true }),
  additive: boolean({ description: "Season added instead of multiplied.", default: false }),
  periods: integer({ description: "Periods of a moving average.", optional: true, min: 1 }),
  p0: number({
    description: "Interval (croston, sba) or probability (tsb) of a demand before the first period.",
    optional: true,
    above: 0,
  }),
};

export interface GivenSettings {
  alpha?: number;
  beta?: number;
  gamma?: number;
  phi?: number;
  l0?: number;
  t0?: number;
  s0?: readonly number[];
  additive: boolean;
  periods?: number;
  p0?: number;
}

/** Whether the constants are given, so that nothing is to be found by the engine. */
export function isGiven(method: NamedMethod, settings: GivenSettings): method is "static" {
  return method === "static" || settings.alpha !== undefined || settings.periods !== undefined;
}

const intermittent = ["croston", "sba", "tsb"] as const;
const isIntermittent = (method: NamedMethod): method is (typeof intermittent)[number] =>
  intermittent.some((name) => name === method);
const winters: readonly NamedMethod[] = ["hwAdditive", "hwMultiplicative"];
/** Methods that smooth by the recursion of Holt and Winters; "auto" and "ets" leave it to the constants which. */
const smoothed: readonly NamedMethod[] = ["auto", "ses", "holt", "dampedHolt", ...winters, "ets"];

/** Smooths every row with the given constants. */
export async function smoothGiven(
  rows: readonly Float64Array[],
  method: NamedMethod,
  seasonLength: number,
  settings: GivenSettings,
  horizon: number,
  context: FunctionContext,
): Promise<(SmoothedSeries | PlanningError)[]> {
  const requests = rows.map((history): GivenRequest => {
    const common = { history, horizon };
    if (method === "static") return { ...common, kind: "static", seasonLength: requireSeason(seasonLength) };
    if (settings.periods !== undefined) return { ...common, kind: "average", periods: settings.periods };
    const { alpha = 0, beta, l0, p0 } = settings;
    if (isIntermittent(method))
      return { ...common, kind: "intermittent", given: { method, alpha, beta, size: l0, occurrence: p0 } };
    return { ...common, kind: "smoothing", ...recursion(method, seasonLength, settings) };
  });
  return (await context.run("smoothGiven", requests)).map(valueOrError);
}

/** The constants of Holt's and Winters' recursion, and the season whose factors have to be found first. */
function recursion(
  method: NamedMethod,
  seasonLength: number,
  settings: GivenSettings,
): { given: GivenSmoothing; seasonLength?: number } {
  const { alpha = 0, beta, gamma, phi, l0, t0, s0 } = settings;
  if (!smoothed.includes(method)) {
    throw new PlanningError(
      "value",
      say`The method ${method} has no smoothing constants to give; leave alpha out, or name ses, holt, hwAdditive, hwMultiplicative, croston, sba or tsb.`,
    );
  }
  const isAdditive = settings.additive || method === "hwAdditive";
  const needsSeason = !s0 && (gamma !== undefined || winters.includes(method));
  return {
    given: {
      alpha,
      beta,
      gamma: needsSeason ? (gamma ?? 0) : gamma,
      phi,
      level: l0,
      trend: t0,
      season: s0 && Float64Array.from(s0),
      seasonKind: isAdditive ? "additive" : "multiplicative",
    },
    seasonLength: needsSeason && !isAdditive && seasonLength >= 2 ? seasonLength : undefined,
  };
}

function requireSeason(seasonLength: number): number {
  if (seasonLength >= 2) return seasonLength;
  throw new PlanningError(
    "value",
    say`The static method needs seasonality: the number of periods in a season, 2 or more.`,
  );
}
