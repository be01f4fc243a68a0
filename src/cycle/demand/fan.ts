import type { Company } from "../../planning/data/company";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import type { StepRun } from "../step";
import { sumLast, sumRows } from "../sums";
import type { MonthSpan } from "../wideTable";
import type { Fan } from "./sheets";
import { forecastTotal, itemsByFamily, type Horizon, type ItemForecast } from "./statistical";

const monthsOfFanHistory = 24;

/** History and forecast of the family that sells most, with the spread of the family as a whole. */
export async function biggestFamilyFan(
  company: Company,
  planned: readonly number[],
  history: HistoryPanel,
  forecasts: readonly ItemForecast[],
  horizon: Horizon,
  span: MonthSpan,
  run: StepRun,
): Promise<Fan> {
  const families = [...itemsByFamily(company, planned)].map(([family, members]) => ({
    family,
    members: new Set(members),
    past: sumRows(
      members.map((item) => history.values[item]),
      history.monthCount,
    ),
  }));
  families.sort((a, b) => sumLast(b.past, 12) - sumLast(a.past, 12));
  const { family, members, past } = families[0] ?? {
    family: "",
    members: new Set<number>(),
    past: new Float64Array(0),
  };
  const mean = sumRows(
    forecasts.filter(({ item }) => members.has(item)).map((each) => each.mean),
    span.count,
  );
  const whole = await forecastTotal(past, horizon, run);
  const bound = (bounds: Float64Array | undefined, t: number): number => {
    const step = horizon.lead + t;
    if (!whole || !bounds || whole.mean[step] === 0) return NaN;
    return Math.max(0, Math.round(mean[t] * (bounds[step] / whole.mean[step])));
  };
  const shown = Math.min(monthsOfFanHistory, past.length);
  const blank = { actual: NaN, forecast: NaN, lower80: NaN, upper80: NaN, lower95: NaN, upper95: NaN };
  const pastRows = Array.from(past.slice(past.length - shown), (actual, t) => ({
    ...blank,
    month: history.firstMonth + history.monthCount - shown + t,
    actual,
  }));
  const futureRows = Array.from(mean, (forecast, t) => ({
    month: span.first + t,
    actual: NaN,
    forecast: Math.round(forecast),
    lower80: bound(whole?.lower[0], t),
    upper80: bound(whole?.upper[0], t),
    lower95: bound(whole?.lower[1], t),
    upper95: bound(whole?.upper[1], t),
  }));
  return { family, rows: [...pastRows, ...futureRows] };
}
