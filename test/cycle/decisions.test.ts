import { mergeDecisions, type Decision } from "../../src/cycle/review/decisions";
import type { CellValue, RawTable } from "../../src/planning/data/table";

const headers = ["Id", "Question", "Options", "Recommendation", "At stake", "Owner", "Due", "Outcome"];
const register = (...rows: CellValue[][]): RawTable => ({ name: "SOP_Decisions", headers, rows });
const question = (id: string, money: number): Decision => ({
  id,
  question: `About ${id}`,
  options: "A; B",
  recommendation: "A.",
  money,
  owner: "Sales",
});

test("a question that waits from an earlier cycle and arises again is asked once, with its owner and day", () => {
  const rows = mergeDecisions(
    [question("2026-04 budget Bottles", 300), question("2026-04 budget Packs", 100)],
    register(
      ["2026-03 budget Bottles", "Old", "A", "A.", 200, "Ben", 46100, null],
      ["2026-03 budget Packs", "Old", "A", "A.", 200, "Ben", 46100, "Accepted"],
      ["2026-03 capacity SEW-1", "Old", "A", "A.", 50, "Sue", 46100, null],
    ),
    "2026-04",
    46130,
  );
  expect(rows.map(({ id, money, Owner, Due, Outcome }) => [id, money, Owner, Due, Outcome])).toEqual([
    // Waits since March, with April's figures.
    ["2026-03 budget Bottles", 300, "Ben", 46100, null],
    // Answered in March: April asks anew.
    ["2026-04 budget Packs", 100, "Sales", 46130, null],
    ["2026-03 capacity SEW-1", 50, "Sue", 46100, null],
    ["2026-03 budget Packs", 200, "Ben", 46100, "Accepted"],
  ]);
  expect(rows[0].question).toBe("About 2026-04 budget Bottles");
});
