import type { Company } from "../company";
import { monthLabel, monthOf } from "../excelDate";
import type { Finding } from "../finding";
import { findingAbout, has } from "./findingAt";
import { say } from "../../words";

/** Every site with a calendar needs one for each month from its first to its last, and over the whole plan. */
export function checkCalendars(company: Company): Finding[] {
  if (!has(company, "calendar")) return [];
  const { calendar, resources, settings } = company;
  const months = new Map<string, Set<number>>();
  for (let i = 0; i < calendar.rowCount; i++) {
    const known = months.get(calendar.site[i]) ?? new Set();
    months.set(calendar.site[i], known.add(monthOf(calendar.date[i])));
  }
  const gaps = [...months].flatMap(([site, known]) => {
    const span = [...known, settings.firstMonth, settings.firstMonth + settings.horizon - 1].filter(
      Number.isFinite,
    );
    const missing: number[] = [];
    for (let month = Math.min(...span); month <= Math.max(...span); month++)
      if (!known.has(month)) missing.push(month);
    return runs(missing).map((run) => calendarGap(company, site, run));
  });
  const general = months.has("");
  const without = [...new Set(resources.site)].filter((site) => !months.has(site) && !general);
  return [
    ...gaps,
    ...without.map((site) =>
      findingAbout(company, "calendar", {
        severity: "critical",
        rule: "calendar gap",
        field: "site",
        key: site,
        message: say`there is no calendar for ${site || say`resources without a site`}, where resources stand. Add its working days.`,
      }),
    ),
  ];
}

/** Months between the first and the last of the history in which nobody sold anything were not loaded. */
export function checkHistoryGaps(company: Company): Finding[] {
  const { sales } = company;
  const known = new Set(sales.month);
  if (known.size === 0) return [];
  let [first, last] = [Infinity, -Infinity];
  for (const month of known) {
    first = Math.min(first, month);
    last = Math.max(last, month);
  }
  const missing: number[] = [];
  for (let month = first; month <= last; month++) if (!known.has(month)) missing.push(month);
  return runs(missing).map((run) =>
    findingAbout(company, "sales", {
      severity: "critical",
      rule: "calendar gap",
      field: "date",
      key: monthLabel(run[0]),
      message: say`there are no sales at all ${describe(run)}. Load them, or say that the company was closed.`,
    }),
  );
}

function calendarGap(company: Company, site: string, run: number[]): Finding {
  return findingAbout(company, "calendar", {
    severity: "critical",
    rule: "calendar gap",
    field: "date",
    key: monthLabel(run[0]),
    message: say`the calendar of ${site || say`the company`} has no working days ${describe(run)}. Add them: without them there is no capacity.`,
  });
}

const describe = (run: number[]): string =>
  run.length === 1
    ? say`for ${monthLabel(run[0])}`
    : say`from ${monthLabel(run[0])} to ${monthLabel(run[run.length - 1])}`;

/** Neighbouring months taken together. */
function runs(months: number[]): number[][] {
  const groups: number[][] = [];
  for (const month of months) {
    const last = groups[groups.length - 1];
    if (last && last[last.length - 1] === month - 1) last.push(month);
    else groups.push([month]);
  }
  return groups;
}
