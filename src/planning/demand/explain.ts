import { forecastParts } from "./forecastParts";
import type { PreparedSeries } from "./prepare";
import type { MemberForecast, SeriesForecast } from "./types";

/**
 * One sentence for the planner: the method, the parts of the forecast, how well it did on the history against the
 * naive method, and what the next best method says.
 */
export function explain(forecast: SeriesForecast, series: PreparedSeries): string {
  const n = series.values.length;
  if (series.constant) {
    return `Every one of the ${n} known periods has the same value, so the forecast repeats it.`;
  }
  const { mase } = forecast.metrics;
  const quality = Number.isFinite(mase)
    ? mase < 1
      ? `; its one-step errors on the history are ${percent(1 - mase)} smaller than the naive method's`
      : `; its one-step errors on the history are no smaller than the naive method's`
    : "";
  const [first] = forecast.mean;
  const runnerUp = heaviest(forecast.members);
  const second = runnerUp
    ? `${runnerUp.label}, its heaviest part, alone says ${figure(runnerUp.mean[0])}`
    : "";
  const other = second || `the naive method says ${figure(naiveNext(series))}`;
  return `${methodInWords(forecast)} on ${n} periods${partsInWords(forecast)}${quality}; for the next period ${other} instead of ${figure(first)}.`;
}

/** What planners are told of a value that was taken for a slip. */
export function leftOut(value: number, period: number): string {
  return `The ${figure(value)} of period ${period + 1}, more than ten times every other value, was left out.`;
}

/** How a method did on months that it had not seen, and what the method says that came second there. */
export interface TestOutcome {
  /** Number of hidden periods compared. */
  compared: number;
  /** Errors as fractions of demand; NaN when nothing could be compared. */
  wmape: number;
  naiveWmape: number;
  /** Left out for a single method; the naive forecast is what it is held against then. */
  runnerUp?: { label: string; wmape: number; first: number };
  /** What the naive method says for the first period of the plan; NaN when it has nothing to say. */
  naiveFirst: number;
  /** The forecast of the first period of the plan. */
  first: number;
}

/**
 * As `explain`, for a forecast that was tested: errors and the runner-up come from periods that were hidden from the
 * method instead of from its fits.
 *
 * @param periods known periods of the history
 */
export function explainTested(forecast: SeriesForecast, periods: number, test: TestOutcome): string {
  const { compared, wmape, naiveWmape, runnerUp, naiveFirst, first } = test;
  // A constant history, or one too short to hide anything from, has said all that there is.
  if (compared === 0 || forecast.explanation.startsWith("Every one")) return forecast.explanation;
  const errors = Number.isFinite(wmape)
    ? `; on ${compared} hidden periods it erred by ${errorPercent(wmape)}, last year's same month by ${errorPercent(naiveWmape)}`
    : "";
  const instead = `for the first month instead of ${figure(first)}`;
  const naive = Number.isFinite(naiveFirst) ? `; the naive method says ${figure(naiveFirst)} ${instead}` : "";
  const second = runnerUp
    ? `; the runner-up, ${runnerUp.label} (${errorPercent(runnerUp.wmape)}), says ${figure(runnerUp.first)} ${instead}`
    : naive;
  return `${methodInWords(forecast)} on ${periods} periods${partsInWords(forecast)}${errors}${second}.`;
}

/** Members named with their shares; the others are counted. */
const namedMembers = 3;

/** A combination with its heaviest members and their shares; any other method by its name. */
function methodInWords({ label, members }: SeriesForecast): string {
  if (members.length < 2) return label;
  const shares = members.slice(0, namedMembers).map((m) => `${m.label} (${percent(m.weight)})`);
  const rest = members.length - shares.length;
  if (rest > 0) return `Combination of ${shares.join(", ")} and ${rest} more`;
  return `Combination of ${shares.slice(0, -1).join(", ")} and ${shares[shares.length - 1]}`;
}

/** Less than this share of the level, in a year or ten periods, is no trend worth a word, and no season either. */
const flat = 0.005;

/** ": level 1,020 a period, rising by 3.1, season from −15 % to +22 %", as far as the path tells. */
function partsInWords({ mean, seasonLength }: SeriesForecast): string {
  const { level, trend, seasonLow, seasonHigh } = forecastParts(mean, seasonLength);
  const season =
    seasonLength === 1 || seasonHigh - seasonLow < flat
      ? "no season"
      : Number.isNaN(seasonLow)
        ? `a season of ${seasonLength}`
        : `a season of ${seasonLength} from ${signedPercent(seasonLow)} to ${signedPercent(seasonHigh)}`;
  return `: level ${figure(level)}, ${trendInWords(trend, level, seasonLength)}${season}`;
}

function trendInWords(trend: number, level: number, seasonLength: number): string {
  if (Number.isNaN(trend)) return "";
  if (Math.abs(trend) * Math.max(10, seasonLength) < flat * Math.abs(level)) return "no trend, ";
  return `${trend > 0 ? "rising" : "falling"} by ${figure(Math.abs(trend))} a period, `;
}

function heaviest(members: readonly MemberForecast[]): MemberForecast | undefined {
  return members.length > 1 ? members[0] : undefined;
}

/** The value a season ago, or the last one. */
function naiveNext({ values, seasonLength }: PreparedSeries): number {
  return values[Math.max(0, values.length - seasonLength)];
}

function percent(fraction: number): string {
  return `${Math.round(100 * fraction)} %`;
}

/** Small errors differ in the first decimal. */
function errorPercent(fraction: number): string {
  return fraction < 0.1 ? `${(100 * fraction).toFixed(1)} %` : percent(fraction);
}

function signedPercent(fraction: number): string {
  return `${fraction < 0 ? "−" : "+"}${percent(Math.abs(fraction))}`;
}

/** Three significant digits below a thousand, whole thousands with commas above. */
function figure(value: number): string {
  if (Math.abs(value) >= 100)
    return Math.round(value)
      .toString()
      .replace(/\B(?=(\d{3})+$)/g, ",");
  return String(Number(value.toPrecision(3)));
}
