import { monthStart, serialFromDate } from "../planning/data/excelDate";
import { workingDays } from "../planning/data/periods";

/** Serial of Easter Sunday (Gregorian calendar, after Meeus, Jones and Butcher). */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = Math.floor((a + 11 * d + 22 * e) / 451);
  const month = Math.floor((d + e - 7 * f + 114) / 31);
  return serialFromDate(year, month, ((d + e - 7 * f + 114) % 31) + 1);
}

/** Fixed days (month, day) and days from Easter that each country has off. */
const holidaysOf: Record<string, { fixed: [string, number, number][]; easter: [string, number][] }> = {
  Austria: {
    fixed: [
      ["New Year", 1, 1],
      ["Epiphany", 1, 6],
      ["Labour Day", 5, 1],
      ["Assumption", 8, 15],
      ["National Day", 10, 26],
      ["All Saints", 11, 1],
      ["Christmas", 12, 25],
      ["St Stephen", 12, 26],
    ],
    easter: [
      ["Easter Monday", 1],
      ["Ascension", 39],
      ["Whit Monday", 50],
      ["Corpus Christi", 60],
    ],
  },
  Germany: {
    fixed: [
      ["New Year", 1, 1],
      ["Labour Day", 5, 1],
      ["Unity Day", 10, 3],
      ["Christmas", 12, 25],
      ["Boxing Day", 12, 26],
    ],
    easter: [
      ["Good Friday", -2],
      ["Easter Monday", 1],
      ["Ascension", 39],
      ["Whit Monday", 50],
    ],
  },
  France: {
    fixed: [
      ["New Year", 1, 1],
      ["Labour Day", 5, 1],
      ["Victory Day", 5, 8],
      ["Bastille Day", 7, 14],
      ["Assumption", 8, 15],
      ["All Saints", 11, 1],
      ["Armistice", 11, 11],
      ["Christmas", 12, 25],
    ],
    easter: [
      ["Easter Monday", 1],
      ["Ascension", 39],
      ["Whit Monday", 50],
    ],
  },
};

export interface Holiday {
  country: string;
  date: number;
  name: string;
}

/** Public holidays of the three countries in which the company works, year by year. */
export function holidaysBetween(firstYear: number, lastYear: number): Holiday[] {
  const holidays: Holiday[] = [];
  for (const [country, days] of Object.entries(holidaysOf))
    for (let year = firstYear; year <= lastYear; year++) {
      for (const [name, month, day] of days.fixed)
        holidays.push({ country, date: serialFromDate(year, month, day), name });
      for (const [name, offset] of days.easter) holidays.push({ country, date: easter(year) + offset, name });
    }
  return holidays.sort((a, b) => a.country.localeCompare(b.country) || a.date - b.date);
}

/** Working days of a month at a plant: weekdays but for holidays and the shutdown from 24 to 31 December. */
export function plantDays(month: number, holidays: readonly Holiday[], country: string): number {
  const off = holidays.filter((holiday) => holiday.country === country).map((holiday) => holiday.date);
  const shutdown = month % 12 === 11 ? Array.from({ length: 8 }, (_, i) => monthStart(month) + 23 + i) : [];
  return workingDays(monthStart(month), monthStart(month + 1) - 1, { holidays: [...off, ...shutdown] });
}

/** Working days of a month in offices: what demand for desk cups follows. */
export function officeDays(month: number, holidays: readonly Holiday[]): number {
  const off = holidays.filter((holiday) => holiday.country === "Germany").map((holiday) => holiday.date);
  return workingDays(monthStart(month), monthStart(month + 1) - 1, { holidays: off });
}
