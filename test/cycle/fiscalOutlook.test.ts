import { earlierInYear, type MonthRecord } from "../../src/cycle/monitor/memory";
import { RateBook } from "../../src/cycle/rateBook";
import { fullYear, outlookBlock } from "../../src/cycle/reconcile/outlook";
import { atOnce } from "../../src/cycle/slices";
import type { FamilyGap } from "../../src/cycle/reconcile/volumes";
import { companyFromTables } from "../../src/planning/data/company";
import { historyByItem } from "../../src/planning/data/historyPanel";
import { generateCompany } from "../../src/sample/generateCompany";
import { sum } from "../support/ownTables";

const month = (year: number, number: number) => 12 * year + number - 1;
const { tables } = generateCompany({ size: "small", seed: 1 });
const span = { first: month(2026, 3), count: 18 };
const family = "Bottles";

/** The outlook of one family whose plan is 1000 units a month, in a company whose year begins in a month. */
function outlookFrom(startMonth: number) {
  const { company } = companyFromTables(
    tables.map((table) =>
      table.name === "Settings"
        ? {
            ...table,
            rows: table.rows.map((row) =>
              row[0] === "Fiscal year start" ? [row[0], startMonth, null] : row,
            ),
          }
        : table,
    ),
  );
  const flat = (value: number) => new Float64Array(span.count).fill(value);
  const of = (value: number) => ({
    Demand: flat(value),
    Supply: flat(value),
    Budget: flat(NaN),
    LastYear: flat(NaN),
  });
  const values = { Units: of(1000), Revenue: of(9000), Margin: of(4000) } as unknown as FamilyGap["values"];
  const families = [{ family, values }] as FamilyGap[];
  const rows = atOnce(fullYear(company, new RateBook(company), families, span, undefined));
  const { values: sold } = historyByItem(company.sales, company.items.rowCount, {
    from: month(2024, 1),
    to: month(2026, 2),
    measure: "shipped",
  });
  const soldFrom = (from: number, to: number) =>
    sum(
      sold.flatMap((row, item) =>
        company.items.family[item] === family && company.items.type[item] === "FG"
          ? [...row.slice(from - month(2024, 1), to - month(2024, 1))].filter((value) => !Number.isNaN(value))
          : [],
      ),
    );
  const budgetFrom = (from: number, count: number) => {
    const first = Array.from({ length: count }, (_, t) => from + t);
    const { budget } = company;
    return sum(
      [...budget.quantity].filter(
        (_, i) => budget.family[i] === family && first.includes(monthOfSerial(budget.date[i])),
      ),
    );
  };
  const heading = outlookBlock(company, rows, span).heading;
  return {
    units: rows.find((row) => row.kind === "Units" && row.family === family)!,
    soldFrom,
    budgetFrom,
    heading,
  };
}

const monthOfSerial = (serial: number) => {
  const date = new Date((serial - 25569) * 86_400_000);
  return month(date.getUTCFullYear(), date.getUTCMonth() + 1);
};

describe("the full-year outlook", () => {
  test("is of the calendar year unless the company says otherwise", () => {
    const { units, soldFrom, budgetFrom, heading } = outlookFrom(1);
    expect(heading).toBe("Full year 2026: sold until 2026-02, planned from 2026-03");
    expect(units.actual).toBe(soldFrom(month(2026, 1), month(2026, 3)));
    expect(units.plan).toBe(10_000);
    expect(units.budget).toBe(budgetFrom(month(2026, 1), 12));
    expect(units.lastYear).toBe(soldFrom(month(2025, 1), month(2026, 1)));
  });

  test("follows the month in which the fiscal year begins, with its budget and the year before", () => {
    const { units, soldFrom, budgetFrom, heading } = outlookFrom(4);
    expect(heading).toBe("Full year 2025/26: sold until 2026-02, planned from 2026-03");
    expect(units.actual).toBe(soldFrom(month(2025, 4), month(2026, 3)));
    expect(units.plan).toBe(1000);
    expect(units.budget).toBe(budgetFrom(month(2025, 4), 12));
    expect(units.lastYear).toBe(soldFrom(month(2024, 4), month(2025, 4)));
  });
});

describe("the year to date of the month's attainment", () => {
  const known = [month(2025, 11), month(2025, 12), month(2026, 1), month(2026, 2)].map(
    (each): MonthRecord => ({
      month: each,
      attainments: [{ family, measure: "Sales", plan: 100, actual: 90 }],
      figures: {},
    }),
  );
  const before = (of: number, startMonth: number) =>
    earlierInYear(known, of, startMonth, { family, measure: "Sales" });

  test("begins with the fiscal year, in its first month with nothing before it", () => {
    expect(before(month(2026, 1), 1)).toEqual({ plan: 0, actual: 0 });
    expect(before(month(2026, 3), 1)).toEqual({ plan: 200, actual: 180 });
    expect(before(month(2026, 3), 12)).toEqual({ plan: 300, actual: 270 });
  });
});
