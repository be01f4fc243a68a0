import type { BacktestOptions } from "../../planning/demand/backtest";
import type { MethodName } from "../../planning/demand";
import { PlanningError } from "../../planning/errors";
import type { StepRun } from "../step";
import type { League, LeagueRow } from "./contract";

const names: Partial<Record<MethodName, string>> = {
  auto: "Combination (used)",
  naive: "Last month",
  snaive: "Last year's same month",
  movingAverage: "Moving average",
  ses: "Simple exponential smoothing",
  dampedHolt: "Damped trend (Holt)",
  hwMultiplicative: "Holt–Winters",
  ets: "Exponential smoothing (ETS)",
  theta: "Theta",
  ces: "Complex smoothing (CES)",
  arima: "ARIMA",
  thief: "Temporal hierarchy (THieF)",
};
const forRareDemand: Partial<Record<MethodName, string>> = {
  croston: "Croston",
  sba: "Syntetos–Boylan (SBA)",
  tsb: "Teunter–Syntetos–Babai (TSB)",
  imapa: "IMAPA",
};
/** Share of months without demand beyond which methods for rare demand compete too. */
const rareFrom = 0.25;
const horizon = 3;
const origins = 7;

/**
 * The league table of methods on a series' own past: the last months are hidden, forecast and compared, from several
 * origins. All methods in one request: together they are too much for the thread that draws the pane. A method that
 * has no error to show for this series is left out.
 *
 * @param history months since the first sale
 * @throws PlanningError("notAvailable") when the history is too short for any test
 */
export async function leagueOf(history: Float64Array, run: Pick<StepRun, "task">): Promise<League> {
  const zeros = history.filter((value) => value === 0).length;
  const entered = zeros > rareFrom * history.length ? { ...names, ...forRareDemand } : names;
  const options: BacktestOptions = {
    horizon,
    origins,
    methods: Object.keys(entered) as MethodName[],
    metrics: ["wmape", "bias"],
    seasonLength: "auto",
    frequency: 12,
  };
  const [outcome] = await run.task("backtest", { rows: [history], options });
  const scores = "value" in outcome ? outcome.value : [];
  const rows = scores
    .map(({ method, scores: [wmape, bias] }): LeagueRow => {
      return { method: entered[method] ?? method, wmape, bias, used: method === "auto" };
    })
    .filter(({ wmape }) => !Number.isNaN(wmape))
    .sort((a, b) => a.wmape - b.wmape);
  if (rows.length === 0)
    throw new PlanningError("notAvailable", "The history is too short to test methods on it.");
  const test = `Error (WMAPE) one to ${horizon} months ahead, each month of the last ${horizon + origins - 1} hidden in turn.`;
  return { rows, test };
}
