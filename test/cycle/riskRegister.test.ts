import type { CellValue } from "../../src/planning/data/table";
import type { SolvedScenario } from "../../src/cycle/scenarios/compare";
import { readRisks, riskEntries, riskProblems, riskTable } from "../../src/cycle/scenarios/riskRegister";
import { planRange, riskSheet } from "../../src/cycle/scenarios/risks";

const headers = [
  ...["Risk or opportunity", "Kind", "Probability", "Value", "Expected", "Owner"],
  ...["Trigger", "Mitigation", "Status", "Scenario"],
];
/** A row as a planner writes it: name, probability, value, owner, scenario. */
const written = (
  name: CellValue,
  probability: CellValue,
  value: CellValue,
  owner: CellValue = null,
  scenario: CellValue = null,
): CellValue[] => [name, null, probability, value, null, owner, null, null, null, scenario];
const register = (...rows: CellValue[][]) => ({ name: riskTable, headers, rows });
const scenario = (name: string, result?: number): SolvedScenario =>
  ({
    name,
    kind: "event",
    problem: "",
    figures: result && { totals: { "Operating result": result } },
  }) as unknown as SolvedScenario;

test("the plan's range is the plan with all risks, with all opportunities, and what to expect between", () => {
  const entries = readRisks(
    register(written("Strike", 0.5, -400), written("Deal", 0.25, 800), written("Later", null, 9999)),
  );
  expect(planRange(entries, 1000)).toMatchObject({ worst: 600, best: 1800, expected: 1000 - 200 + 200 });
});

test("nothing that people wrote is lost when the register is written anew", () => {
  const before = register(
    written("Strike", 0.2, -100, "Ana"),
    written("Strike", 0.1, -500, "Ben"),
    written(null, 0.2, -77, "Cleo"),
    written("Fire", 0.1, "-5k", "Dan"),
    written("Dear oil", 0.3, -40, "Eve", "Dear oil"),
    written("Old idea", 0.3, -30, "Fay", "Old idea"),
    written("Nobody's", null, -20, null, "Nobody's"),
    [...headers.map(() => null)],
  );
  const entries = riskEntries(before, [scenario("Dear oil"), scenario("Boom", 1250)], 1000);
  const lines = entries.map(({ name, value, Owner, scenario: of }) => [name, value, Owner, of]);
  expect(lines).toEqual([
    ["Strike", -500, "Ben", ""],
    ["Boom", 250, null, "Boom"],
    ["Strike", -100, "Ana", ""],
    ["", -77, "Cleo", ""],
    ["Old idea", -30, "Fay", ""],
    ["Dear oil", NaN, "Eve", "Dear oil"],
    ["Fire", NaN, "Dan", ""],
  ]);
  const [{ rows }] = riskSheet(entries, undefined, 1000, "EUR", "").blocks as { rows: CellValue[][] }[];
  expect(rows.find(([name]) => name === "Fire")![headers.indexOf("Value")]).toBe("-5k");
});

test("what somebody weighed and does not count is told, what nobody weighed or is closed is not", () => {
  const closed = written("Done", 30, -1);
  closed[headers.indexOf("Status")] = "closed";
  const entries = readRisks(
    register(
      ...[written("Thirty", 30, -100), written("Text", "40 %", 900), written(null, 0.2, -77)],
      ...[
        written("Amount", 0.2, "-5k"),
        written("Bare", 0.2, null),
        written("Failed", 0.2, null, null, "Failed"),
      ],
      ...[written("Open", null, null), written("Good", 1, -5), closed],
    ),
  );
  expect(riskProblems(entries)).toEqual([
    "The risk or opportunity “Thirty” does not count. The probability is “30”; write a number from 0 to 1.",
    "The risk or opportunity “Text” does not count. The probability is “40 %”; write a number from 0 to 1.",
    "The risk or opportunity “” does not count. It has no name.",
    "The risk or opportunity “Amount” does not count. The value is “-5k”; write an amount, below 0 for a risk.",
    "The risk or opportunity “Bare” does not count. It has no value.",
    "The risk or opportunity “Failed” does not count. Its scenario could not be planned.",
  ]);
  expect(planRange(entries, 100)).toMatchObject({ worst: 95, best: 100 });
});
