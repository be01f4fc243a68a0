import type { BacktestOptions } from "../../planning/demand/backtest";
import { competitors } from "../../planning/demand/bestMethod";
import { PlanningError } from "../../planning/errors";
import type { StepRun } from "../step";
import type { League, LeagueRow, MethodChoice } from "./contract";
import { methodLabels } from "./methodTable";
import { said, say } from "../../planning/words";

const horizon = 3;
const origins = 7;

/**
 * The league table of methods on a series' own past: the last months are hidden, forecast and compared, from several
 * origins. All methods in one request: together they are too much for the thread that draws the pane. A method that
 * has no error to show for this series is left out.
 *
 * @param history months since the first sale
 * @param chosen what a planner chose for the item
 * @throws PlanningError("notAvailable") when the history is too short for any test
 */
export async function leagueOf(
  history: Float64Array,
  run: Pick<StepRun, "task">,
  chosen?: MethodChoice,
): Promise<League> {
  const entered = competitors(history);
  const methods = chosen && !entered.includes(chosen.method) ? [...entered, chosen.method] : entered;
  const options: BacktestOptions = {
    horizon,
    origins,
    methods,
    metrics: ["wmape", "bias"],
    seasonLength: "auto",
    frequency: 12,
  };
  const used = chosen?.method ?? "auto";
  const [outcome] = await run.task("backtest", { rows: [history], options });
  const scores = "value" in outcome ? outcome.value : [];
  const rows = scores
    .map(({ method, scores: [wmape, bias] }): LeagueRow => {
      return { method: said(methodLabels[method]), id: method, wmape, bias, used: method === used };
    })
    .filter(({ wmape }) => !Number.isNaN(wmape))
    .sort((a, b) => a.wmape - b.wmape);
  if (rows.length === 0)
    throw new PlanningError("notAvailable", say`The history is too short to test methods on it.`);
  const test = say`Error (WMAPE) one to ${horizon} months ahead, each month of the last ${horizon + origins - 1} hidden in turn.`;
  return { rows, test, ...(chosen ? { choice: chosen } : {}) };
}
