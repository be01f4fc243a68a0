import type { Company } from "../../src/planning/data/company";
import { serialFromDate } from "../../src/planning/data/excelDate";
import { overrideTable, readOverrides } from "../../src/cycle/demand/overrideTable";

const company = {
  items: { item: ["A"], family: ["F"] },
  itemIndex: new Map([["A", 0]]),
} as unknown as Company;
const headers = [
  "Level",
  "Item or family",
  "From",
  "To",
  "Change",
  "Kind",
  "Reason",
  "Owner",
  "Made",
  "Expires",
  "Role",
  "Spread",
];
const may = serialFromDate(2026, 5, 1);
const read = (...rows: (string | number | null)[][]) =>
  readOverrides({ name: overrideTable, headers, rows }, company);

describe("overrides typed by hand", () => {
  test("are read as the pane's own: months as dates or text, one month when To is blank", () => {
    const { overrides, problems } = read(
      ["Family", "F", "2026-05", null, -5, "%", "Price rise", "Ben", null, "2026-06-30", null, "Last Year"],
      ["item", "A", may, may, 100, "Units", "Listing", "Ana", may, null],
    );
    expect(problems).toEqual([]);
    const month = 2026 * 12 + 4;
    expect(overrides).toMatchObject([
      {
        row: 0,
        level: "family",
        key: "F",
        from: month,
        to: month,
        kind: "percent",
        expires: "2026-06-30",
        spread: "lastYear",
      },
      {
        row: 1,
        level: "item",
        key: "A",
        from: month,
        to: month,
        kind: "units",
        made: "2026-05-01",
        expires: "",
        spread: "proportional",
      },
    ]);
  });

  test("that cannot be carried out are named with what to do, blank rows are not", () => {
    const good = ["Item", "A", may, may, 1, "units", "Listing", "Ana", null, null, null, null];
    const but = (at: number, value: string | number | null) =>
      good.map((cell, k) => (k === at ? value : cell));
    const { overrides, problems } = read(
      good.map(() => null),
      but(1, "Z"),
      but(2, "soon"),
      but(4, "many"),
      but(5, "boxes"),
      but(6, null),
      but(7, " "),
      but(11, "by feel"),
    );
    expect(overrides).toEqual([]);
    expect(problems.map(({ row, why }) => `${row} ${why}`)).toEqual([
      '1 There is no item "Z".',
      "2 From and To must be months, To not before From.",
      "3 Change must be a number.",
      '4 Kind is "boxes"; write units, % or fix at.',
      "5 It has no reason. Write down why, then run Demand again.",
      "6 It has no owner. Write down who answers for it.",
      '7 Spread is "by feel"; write proportional, equal, last year, run-out, or nothing.',
    ]);
  });
});
