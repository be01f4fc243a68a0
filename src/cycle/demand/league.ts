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
 * origins. A method that cannot cope with the series is left out.
 *
 * @param history months since the first sale
 * @throws PlanningError("notAvailable") when the history is too short for any test
 */
export async function leagueOf(history: Float64Array, run: Pick<StepRun, "task">): Promise<League> {
  const zeros = history.filter((value) => value === 0).length;
  const entered = zeros > rareFrom * history.length ? { ...names, ...forRareDemand } : names;
  const rows = await Promise.all(
    Object.entries(entered).map(([method, name]) => scored(history, method as MethodName, name, run)),
  );
  const known = rows.filter((row) => row !== undefined).sort((a, b) => a.wmape - b.wmape);
  if (known.length === 0)
    throw new PlanningError("notAvailable", "The history is too short to test methods on it.");
  const test = `Error (WMAPE) one to ${horizon} months ahead, each month of the last ${horizon + origins - 1} hidden in turn.`;
  return { rows: known, test };
}

async function scored(
  history: Float64Array,
  method: MethodName,
  name: string,
  run: Pick<StepRun, "task">,
): Promise<LeagueRow | undefined> {
  const options: BacktestOptions = {
    horizon,
    origins,
    methods: [method],
    metrics: ["wmape", "bias"],
    seasonLength: "auto",
    frequency: 12,
  };
  const [outcome] = await run.task("backtest", { rows: [history], options });
  if (!("value" in outcome)) return undefined;
  const [wmape, bias] = outcome.value[0].scores;
  return Number.isNaN(wmape) ? undefined : { method: name, wmape, bias, used: method === "auto" };
}
