import { companyFromTables } from "../../../src/planning/data/company";
import { fiscalYearOf } from "../../../src/planning/data/fiscalYear";

const month = (year: number, number: number) => 12 * year + number - 1;

test("a fiscal year begins in its month and is named by the years that it touches", () => {
  expect(fiscalYearOf(month(2026, 3), 1)).toEqual({ first: month(2026, 1), label: "2026" });
  expect(fiscalYearOf(month(2026, 3), 4)).toEqual({ first: month(2025, 4), label: "2025/26" });
  expect(fiscalYearOf(month(2026, 4), 4)).toEqual({ first: month(2026, 4), label: "2026/27" });
  expect(fiscalYearOf(month(1999, 12), 7)).toEqual({ first: month(1999, 7), label: "1999/00" });
});

describe("the setting Fiscal year start", () => {
  const read = (value: string | number) => {
    const table = {
      name: "Settings",
      headers: ["Setting", "Value"],
      rows: [["Fiscal year start", value]],
    };
    const { company, findings } = companyFromTables([table]);
    const bad = findings.filter(({ rule }) => rule.endsWith("setting"));
    return { start: company.settings.fiscalYearStart, bad: bad.length };
  };

  test.each([
    [4, 4],
    ["10", 10],
    ["Apr", 4],
    ["Oktober", 10],
    ["août", 8],
    [46113, 4],
    ["2026-07-01", 7],
  ])("%s is month %d", (value, start) => {
    expect(read(value)).toEqual({ start, bad: 0 });
  });

  test("what is no month is told, and the calendar year holds", () => {
    for (const value of [13, 0, "spring"]) expect(read(value)).toEqual({ start: 1, bad: 1 });
  });
});
