import { companyFromTables } from "../../../src/planning/data/company";
import { monthLabel } from "../../../src/planning/data/excelDate";
import { acrossNotes } from "../../../src/planning/data/sheet/acrossNotes";
import { isOwnPeriod, periodShift } from "../../../src/planning/data/sheet/fiscalPeriods";
import type { RawTable } from "../../../src/planning/data/table";

const settings = (start: string | number): RawTable => ({
  name: "Settings",
  headers: ["Setting", "Value"],
  rows: [["Fiscal year start", start]],
});
const across: RawTable = {
  name: "Sales",
  headers: ["Item", "P01 FY26", "P02 FY26", "P12 FY26"],
  rows: [["A", 1, 2, 3]],
};
const below: RawTable = {
  name: "SalesHistory",
  headers: ["Item", "Month", "Qty ordered"],
  rows: [
    ["A", "FY26-P01", 1],
    ["A", "2025-05", 2],
    ["A", "Periode 3 2026", 3],
  ],
};
const monthsOf = (tables: RawTable[]): string[] =>
  [...companyFromTables(tables).company.sales.month].map((month) => monthLabel(month));

test.each([
  [1, ["2026-01", "2026-02", "2026-12"]],
  ["Feb", ["2026-02", "2026-03", "2027-01"]],
  ["April", ["2025-04", "2025-05", "2026-03"]],
  [10, ["2025-10", "2025-11", "2026-09"]],
] as const)("periods across follow a fiscal year that begins in %s", (start, expected) => {
  expect(monthsOf([across, settings(start)])).toEqual(expected);
});

test("what was taken for which month is said, and a company read again has the same months", () => {
  const { company } = companyFromTables([across, settings(4)]);
  expect(company.mappings.flatMap(acrossNotes)).toEqual([
    "periods such as P01 FY26 were taken as months of your fiscal year, P01 FY26 as 2025-04",
  ]);
  const again = companyFromTables([across, settings(7)], company.mappings).company;
  expect([...again.sales.month].map((month) => monthLabel(month))).toEqual(["2025-07", "2025-08", "2026-06"]);
});

test("periods in a column follow it too, dates and months of the calendar do not", () => {
  expect(monthsOf([below, settings("Apr")]).sort()).toEqual(["2025-04", "2025-05", "2025-06"]);
  expect(["P1 FY26", "2026P03", "FY26 P01", "M03 2026", "Mar 2026", "2026-W12"].map(isOwnPeriod)).toEqual([
    ...[true, true, true, false, false, false],
  ]);
  expect([1, 2, 4, 12].map(periodShift)).toEqual([0, 1, -9, -1]);
});
