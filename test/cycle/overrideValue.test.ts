import type { Company } from "../../src/planning/data/company";
import { serialFromDate } from "../../src/planning/data/excelDate";
import type { HistoryPanel } from "../../src/planning/data/historyPanel";
import {
  overrideLog,
  overrideLogTable,
  ownerRecords,
  seriesRecords,
} from "../../src/cycle/demand/overrideValue";

const april = 12 * 2026 + 3;
const company = {
  items: { item: ["A", "B"], family: ["F", "F"] },
  itemIndex: new Map([
    ["A", 0],
    ["B", 1],
  ]),
} as unknown as Company;
/** Demand of March and April 2026. */
const history: HistoryPanel = {
  firstMonth: april - 1,
  monthCount: 2,
  item: Int32Array.of(0, 1),
  values: [Float64Array.of(100, 130), Float64Array.of(50, NaN)],
};
const nothing = { consensus: [], effects: [], refused: [] };
const logOf = (rows: (string | number | null)[][]) => ({
  name: overrideLogTable,
  headers: ["Level", "Item or family", "Owner", "Month", "Before", "After", "Demand", "Error taken off"],
  rows,
});

describe("value added by overrides", () => {
  const previous = logOf([
    ["Item", "A", "Ana", serialFromDate(2026, 4, 1), 100, 120, null, null],
    ["Family", "F", "Ben", serialFromDate(2026, 4, 1), 140, 200, null, null],
    ["Total", null, "Ben", serialFromDate(2026, 3, 1), 160, 150, null, null],
    ["Item", "A", "Ana", serialFromDate(2026, 5, 1), 100, 120, null, null],
  ]);
  const may = { first: april + 1, count: 12 };

  test("is measured once the months have come; months still to come are planned anew", () => {
    const log = overrideLog(previous, nothing, company, history, may);
    expect(log.map(({ actual }) => actual)).toEqual([130, 130, 150]);
  });

  test("sums the error that each owner took off, or added", () => {
    expect(ownerRecords(overrideLog(previous, nothing, company, history, may))).toEqual([
      { owner: "Ben", months: 2, errorBefore: 20, errorAfter: 70 },
      { owner: "Ana", months: 1, errorBefore: 30, errorAfter: 10 },
    ]);
    expect(seriesRecords(overrideLog(previous, nothing, company, history, may))).toEqual([
      { level: "item", key: "A", months: 1, errorBefore: 30, errorAfter: 10 },
      { level: "family", key: "F", months: 1, errorBefore: 10, errorAfter: 70 },
      { level: "total", key: "", months: 1, errorBefore: 10, errorAfter: 0 },
    ]);
  });

  test("has nothing to say of months that have not come", () => {
    const march = { first: april, count: 12 };
    const upToMarch = { ...history, monthCount: 1 };
    const effect = {
      override: {
        row: 0,
        level: "item" as const,
        key: "A",
        from: april,
        to: april,
        kind: "units" as const,
        change: 20,
        reason: "x",
        owner: "Ana",
        made: "",
        expires: "",
        role: "",
      },
      t: 0,
      before: 100,
      after: 120,
    };
    const log = overrideLog(undefined, { ...nothing, effects: [effect] }, company, upToMarch, march);
    expect(log).toMatchObject([{ owner: "Ana", month: april, before: 100, after: 120, actual: NaN }]);
    expect(ownerRecords(log)).toEqual([]);
  });
});
