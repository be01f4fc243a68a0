import fc from "fast-check";
import { bucketNames, buildPeriods, workingDays } from "../../../src/planning/data/periods";
import { isoDate, isoWeekday, serialFromDate, serialFromIso } from "../../../src/planning/data/excelDate";

const day = serialFromDate;
const starts = (periods: { start: number }[]): string[] => periods.map((period) => isoDate(period.start));

describe("buildPeriods", () => {
  it("snaps to the month that holds the start and counts its working days", () => {
    expect(buildPeriods(day(2026, 3, 17), 2)).toEqual([
      { start: 46082, end: 46112, label: "2026-03", workingDays: 22 },
      { start: 46113, end: 46142, label: "2026-04", workingDays: 22 },
    ]);
  });

  it("takes holidays and another weekend into account", () => {
    const holidays = [day(2026, 5, 1), day(2026, 5, 14), day(2026, 5, 2)];
    expect(buildPeriods(day(2026, 5, 1), 1, { holidays })[0].workingDays).toBe(19);
    expect(workingDays(day(2026, 5, 1), day(2026, 5, 31), { weekend: "0000000" })).toBe(31);
  });

  it("numbers ISO weeks over the turn of the year, with a 53rd week in 2026", () => {
    const weeks = buildPeriods(day(2026, 12, 23), 4, { bucket: "week" });
    expect(weeks.map((week) => week.label)).toEqual(["2026-W52", "2026-W53", "2027-W01", "2027-W02"]);
    expect(starts(weeks)[2]).toBe("2027-01-04");
  });

  it("gives quarters of a fiscal year that begins in April", () => {
    const quarters = buildPeriods(day(2026, 2, 10), 3, { bucket: "quarter", fiscalStartMonth: 4 });
    expect(quarters.map((quarter) => quarter.label)).toEqual(["2025-Q4", "2026-Q1", "2026-Q2"]);
    expect(starts(quarters)).toEqual(["2026-01-01", "2026-04-01", "2026-07-01"]);
  });

  it("gives the 53rd week of a retail year to its last period", () => {
    const year = buildPeriods(day(2026, 1, 5), 13, { bucket: "4-4-5" });
    const weeks = year.map(({ start, end }) => (end - start + 1) / 7);
    expect(weeks).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6, 4]);
    expect(year[0].label).toBe("2026-P01");
    expect(year[12].label).toBe("2027-P01");
    expect(isoDate(year[0].start)).toBe("2025-12-29");
  });

  it.each(bucketNames)("tiles the calendar without gaps: %s", (bucket) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 36526, max: 60000 }),
        fc.integer({ min: 1, max: 12 }),
        (start, fiscalStartMonth) => {
          const periods = buildPeriods(start, 30, { bucket, fiscalStartMonth });
          expect(periods[0].start).toBeLessThanOrEqual(start);
          expect(periods[0].end).toBeGreaterThanOrEqual(start);
          periods.slice(1).forEach((period, i) => expect(period.start).toBe(periods[i].end + 1));
          const total = periods.reduce((sum, period) => sum + period.workingDays, 0);
          expect(total).toBe(workingDays(periods[0].start, periods[29].end));
        },
      ),
      { numRuns: 50 },
    );
  });

  it("says what is wrong", () => {
    expect(() => buildPeriods(NaN, 3)).toThrow("The start is not a date");
    expect(() => buildPeriods(46082, 0)).toThrow("whole number from 1 to 10000");
    expect(() => buildPeriods(46082, 1, { weekend: "sat" })).toThrow("seven digits");
  });
});

describe("excelDate", () => {
  it("knows weekdays and refuses dates that do not exist", () => {
    expect(isoWeekday(day(2026, 3, 1))).toBe(7);
    expect(serialFromIso("2026-02-30")).toBeNaN();
    expect(serialFromIso("03/04/2026")).toBeNaN();
    expect(serialFromIso("2026-03")).toBe(46082);
  });
});
