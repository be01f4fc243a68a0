import type { SmoothedSeries } from "../../planning/demand/givenSmoothing";
import { methodNames, type MethodName } from "../../planning/demand/types";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import type { GivenRequest } from "../../worker/tasks/givenRows";
import { valueOrError } from "../../worker/tasks/outcome";
import { boolean, integer, number, numberList, type FunctionContext } from "../support";

/** All methods a formula can name: those of the engine, and the static method of the textbooks. */
export type NamedMethod = MethodName | "static";

const methods: readonly NamedMethod[] = [...methodNames, "static"];

/** Method names as a choice; number codes are left to FORECAST.ETS's own arguments. */
export const methodChoices = Object.fromEntries(methods.map((name) => [name, []])) as unknown as Record<
  NamedMethod,
  readonly number[]
>;

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
}

/** Whether the constants are given, so that nothing is to be found by the engine. */
export function isGiven(method: NamedMethod, settings: GivenSettings): method is "static" {
  return method === "static" || settings.alpha !== undefined || settings.periods !== undefined;
}

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
    if (method === "static")
      return { kind: "static", history, horizon, seasonLength: requireSeason(seasonLength) };
    if (settings.periods !== undefined)
      return { kind: "average", history, horizon, periods: settings.periods };
    return {
      kind: "smoothing",
      history,
      horizon,
      given: {
        alpha: settings.alpha ?? 0,
        beta: settings.beta,
        gamma: settings.gamma,
        phi: settings.phi,
        level: settings.l0,
        trend: settings.t0,
        season: settings.s0 && Float64Array.from(settings.s0),
        seasonKind: settings.additive ? "additive" : "multiplicative",
      },
    };
  });
  return (await context.run("smoothGiven", requests)).map(valueOrError);
}

function requireSeason(seasonLength: number): number {
  if (seasonLength >= 2) return seasonLength;
  throw new PlanningError(
    "value",
    say`The static method needs seasonality: the number of periods in a season, 2 or more.`,
  );
}
