import { smoothIntermittent, type GivenIntermittent } from "../../planning/demand/givenIntermittent";
import {
  movingAverageOf,
  smoothWith,
  staticSeasonal,
  type GivenSmoothing,
  type SmoothedSeries,
} from "../../planning/demand/givenSmoothing";

/** A series to be smoothed with constants that the planner gives. */
export type GivenRequest = { history: Float64Array; horizon: number } & (
  | { kind: "static"; seasonLength: number }
  | { kind: "average"; periods: number }
  | { kind: "smoothing"; given: GivenSmoothing; seasonLength?: number }
  | { kind: "intermittent"; given: GivenIntermittent }
);

export function smoothGiven(request: GivenRequest): SmoothedSeries {
  switch (request.kind) {
    case "static":
      return staticSeasonal(request.history, request.seasonLength, request.horizon);
    case "average":
      return movingAverageOf(request.history, request.periods, request.horizon);
    case "smoothing":
      return smoothWith(request.history, startedSeason(request), request.horizon);
    case "intermittent":
      return smoothIntermittent(request.history, request.given, request.horizon);
  }
}

/** Without the factors of the first season, those of the static method start Winters' recursion, as Chopra and Meindl do. */
function startedSeason(request: GivenRequest & { kind: "smoothing" }): GivenSmoothing {
  const { given, history, seasonLength } = request;
  if (seasonLength === undefined || given.season) return given;
  const { intercept, slope, factors } = staticSeasonal(history, seasonLength, 1);
  return { ...given, level: given.level ?? intercept, trend: given.trend ?? slope, season: factors };
}
