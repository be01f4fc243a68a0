import { decimal, formatNumber, plain, say } from "../words";
import { forecastParts } from "./forecastParts";
import type { Interruption } from "./interruption";
import type { LevelShift } from "./levelShift";
import type { PreparedSeries } from "./prepare";
import type { MemberForecast, SeriesForecast } from "./types";

/**
 * One sentence for the planner: the method, the parts of the forecast, how well it did on the history against the
 * naive method, and what the next best method says.
 */
export function explain(forecast: SeriesForecast, series: PreparedSeries): string {
  const n = series.values.length;
  if (forecast.constant) {
    if (n === 1) return say`Only one period is known, so the forecast repeats its value.`;
    return say`Every one of the ${n} known periods has the same value, so the forecast repeats it.`;
  }
  const { mase } = forecast.metrics;
  const quality = Number.isFinite(mase)
    ? mase < 1
      ? say`; its one-step errors on the history are ${percent(1 - mase)} smaller than the naive method's`
      : say`; its one-step errors on the history are no smaller than the naive method's`
    : "";
  const [first] = forecast.mean;
  const runnerUp = heaviest(forecast.members);
  const second = runnerUp
    ? say`${runnerUp.label}, its heaviest part, alone says ${figure(runnerUp.mean[0])}`
    : "";
  const other = second || say`the naive method says ${figure(naiveNext(series))}`;
  return say`${methodInWords(forecast)} on ${n} periods${partsInWords(forecast)}${quality}; for the next period ${other} instead of ${figure(first)}.`;
}

/** What planners are told of a value that was taken for a slip. */
export function leftOut(value: number, period: number): string {
  return say`The ${figure(value)} of period ${period + 1}, more than ten times every other value, was left out.`;
}

/** What planners are told of an item that is no longer sold. */
export function fellSilent(periods: number): string {
  return say`Nothing was demanded in the last ${periods} periods, far longer than ever before; demand is taken for ended.`;
}

/** What planners are told of periods that were left out. */
export function exceptional({ from, to }: Interruption): string {
  return to - from === 1
    ? say`Period ${to} lay far off what came before and after it and was left out as exceptional.`
    : say`Periods ${from + 1} to ${to} lay far off what came before and after them and were left out as exceptional.`;
}

/** Periods before a change of level whose mean is called the level. */
const levelPeriods = 12;

/** What planners are told of a change of level. */
export function moved({ period, kind, size }: LevelShift, history: Float64Array): string {
  const last = history.slice(Math.max(0, period - levelPeriods), period).filter((v) => !Number.isNaN(v));
  const before = last.reduce((sum, v) => sum + v, 0) / last.length;
  const since = kind === "M" ? before * size : before + size;
  return say`The level changed for good in period ${period + 1}, from about ${figure(before)} to about ${figure(since)}; the periods before were moved to the new level.`;
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
  if (compared === 0 || forecast.constant) return forecast.explanation;
  const errors = Number.isFinite(wmape)
    ? say`; on ${compared} hidden periods it erred by ${errorPercent(wmape)}, last year's same month by ${errorPercent(naiveWmape)}`
    : "";
  const now = figure(first);
  const naive = Number.isFinite(naiveFirst)
    ? say`; the naive method says ${figure(naiveFirst)} for the first month instead of ${now}`
    : "";
  const second = runnerUp
    ? say`; the runner-up, ${runnerUp.label} (${errorPercent(runnerUp.wmape)}), says ${figure(runnerUp.first)} for the first month instead of ${now}`
    : naive;
  return say`${methodInWords(forecast)} on ${periods} periods${partsInWords(forecast)}${errors}${second}.`;
}

/** A member with less than this share is not spoken of. */
const leastShare = 0.005;
/** Members named with their shares; the others are counted. */
const namedMembers = 3;

/** A combination with its heaviest members and their shares; any other method by its name. */
function methodInWords({ label, members }: SeriesForecast): string {
  const heard = members.filter(({ weight }) => weight >= leastShare);
  if (heard.length < 2) return heard[0]?.label ?? label;
  const shares = heard.slice(0, namedMembers).map((m) => `${m.label} (${percent(m.weight)})`);
  const rest = heard.length - shares.length;
  if (rest > 0) return say`Combination of ${shares.join(", ")} and ${rest} more`;
  return say`Combination of ${shares.slice(0, -1).join(", ")} and ${shares[shares.length - 1]}`;
}

/** Less than this share of the level, in a year or ten periods, is no trend worth a word, and no season either. */
const flat = 0.005;

/** ": level 1,020 a period, rising by 3.1, season from −15 % to +22 %", as far as the path tells. */
function partsInWords({ mean, seasonLength }: SeriesForecast): string {
  const { level, trend, seasonLow, seasonHigh } = forecastParts(mean, seasonLength);
  const season =
    seasonLength === 1 || seasonHigh - seasonLow < flat
      ? say`no season`
      : Number.isNaN(seasonLow)
        ? say`a season of ${seasonLength}`
        : say`a season of ${seasonLength} from ${signedPercent(seasonLow)} to ${signedPercent(seasonHigh)}`;
  return say`: level ${figure(level)}, ${trendInWords(trend, level, seasonLength)}${season}`;
}

function trendInWords(trend: number, level: number, seasonLength: number): string {
  if (Number.isNaN(trend)) return "";
  if (Math.abs(trend) * Math.max(10, seasonLength) < flat * Math.abs(level)) return say`no trend, `;
  const step = figure(Math.abs(trend));
  return trend > 0 ? say`rising by ${step} a period, ` : say`falling by ${step} a period, `;
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
  return fraction < 0.1 ? `${decimal(100 * fraction, 1)} %` : percent(fraction);
}

function signedPercent(fraction: number): string {
  return `${fraction < 0 ? "−" : "+"}${percent(Math.abs(fraction))}`;
}

/** Three significant digits below a thousand, whole thousands with commas above. */
function figure(value: number): string {
  if (Math.abs(value) >= 100) return formatNumber(Math.round(value), { maximumFractionDigits: 0 });
  return plain(Number(value.toPrecision(3)));
}
