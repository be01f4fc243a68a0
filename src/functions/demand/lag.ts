import { dates, defineFunction, integer, layOut, numericMatrix, type ResultCell } from "../support";
import { requireCount } from "../support/shapes";

export const lag = defineFunction({
  id: "LAG",
  phase: "demand",
  summary:
    "Finds what was forecast for each period a fixed number of periods before it, from stored snapshots.",
  returns:
    "One number a target period: the value in the snapshot made lag periods before; blank where there is none.",
  parameters: {
    snapshots: numericMatrix({
      description:
        "Snapshots × target periods: each row is a forecast made at one time. Blank: not forecast.",
    }),
    snapshotDates: dates({
      description: "When each snapshot was made: a date in its period, or the number of the period.",
    }),
    targetPeriods: dates({ description: "The period of each column, in the same terms." }),
    lag: integer({ description: "Periods between snapshot and target.", min: 0 }),
  },
  example: "=SOP.LAG({10,20,30;11,21,31}, {0;1}, {1,2,3}, 1)",
  source: "Waterfall (lagged) forecast table.",
  async compute({ snapshots, snapshotDates, targetPeriods, lag: periods }) {
    requireCount(snapshotDates.values.length, snapshots.rows.length, "snapshot_dates", "snapshot");
    requireCount(targetPeriods.values.length, snapshots.columns, "target_periods", "column");
    const periodOf = periodsOf(targetPeriods.values);
    // Of several snapshots of one period the latest counts, wherever it stands.
    const latest = new Map<number, number>();
    snapshotDates.values.forEach((date, at) => {
      const known = latest.get(periodOf(date));
      if (known === undefined || date >= snapshotDates.values[known]) latest.set(periodOf(date), at);
    });
    const row = Array.from(targetPeriods.values, (target, column): ResultCell => {
      const at = latest.get(periodOf(target) - periods);
      return at === undefined ? null : snapshots.rows[at][column];
    });
    return layOut([row], targetPeriods.orientation);
  },
});

const earliestDate = 3654;
const unixEpoch = 25569;
const daysOfShortestMonth = 28;
/** Thirteen weeks: three months of a retail calendar (4-4-5, 4-5-4, 5-4-4). */
const daysOfQuarter = 91;
/** How much later than a third of a quarter a retail month may begin. */
const daysAhead = 5;
/** Months in half-years, quarters and years. */
const longPeriods = [12, 6, 3];

const dateOf = (serial: number): Date => new Date((Math.floor(serial) - unixEpoch) * 86_400_000);
const monthOf = (serial: number): number => {
  const date = dateOf(serial);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/**
 * Numbers the period in which a date lies, by the step of the target periods: days, weeks, months of the calendar or of
 * retail, quarters or years. Small numbers count as they are.
 */
function periodsOf(targets: Float64Array): (point: number) => number {
  const starts = [...new Set(targets)].sort((a, b) => a - b);
  const steps = starts.slice(1).map((point, at) => point - starts[at]);
  const step = steps.reduce((least, each) => Math.min(least, each), Infinity);
  const isEven = steps.every((each) => Math.abs(each / step - Math.round(each / step)) < 1e-9);
  const inPeriods =
    step < daysOfShortestMonth && isEven
      ? (point: number) => Math.floor((point - starts[0]) / step + 1e-9)
      : isRetail(starts, steps)
        ? retailMonths(starts)
        : calendarPeriods(starts);
  return (point) => (point < earliestDate ? point : inPeriods(point));
}

/** Months, or quarters, half-years and years where all targets are as far apart. */
function calendarPeriods(starts: readonly number[]): (point: number) => number {
  const first = monthOf(starts[0]);
  const distances = starts.map((start) => monthOf(start) - first);
  const length =
    starts.length < 2
      ? 1
      : (longPeriods.find((months) => distances.every((distance) => distance % months === 0)) ?? 1);
  return (point) => Math.floor((monthOf(point) - first) / length);
}

/** Whole weeks, four or five, that do not begin on one day of the month. */
function isRetail(starts: readonly number[], steps: readonly number[]): boolean {
  const isOneDay = starts.every((start) => dateOf(start).getUTCDate() === dateOf(starts[0]).getUTCDate());
  return steps.length > 0 && !isOneDay && steps.every((days) => days === 28 || days === 35);
}

/** Retail months by their starts; before the first they repeat quarter by quarter, as far as one is known. */
function retailMonths(starts: readonly number[]): (point: number) => number {
  return (point) => {
    if (starts.length < 3) return Math.floor((point - starts[0] + daysAhead) / (daysOfQuarter / 3));
    const quarters = Math.max(0, Math.ceil((starts[0] - point) / daysOfQuarter));
    const alike = point + quarters * daysOfQuarter;
    return starts.filter((start) => start <= alike).length - 1 - 3 * quarters;
  };
}
