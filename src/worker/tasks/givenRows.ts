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
  | { kind: "smoothing"; given: GivenSmoothing }
);

export function smoothGiven(request: GivenRequest): SmoothedSeries {
  switch (request.kind) {
    case "static":
      return staticSeasonal(request.history, request.seasonLength, request.horizon);
    case "average":
      return movingAverageOf(request.history, request.periods, request.horizon);
    case "smoothing":
      return smoothWith(request.history, request.given, request.horizon);
  }
}
