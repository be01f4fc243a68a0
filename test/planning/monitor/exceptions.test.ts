import { rankExceptions, type ExceptionRule } from "../../../src/planning/monitor/exceptions";

const table = {
  headers: ["Item", "Cover", "Target", "Value", "Owner"],
  rows: [
    ["A", 9, 6, 500, "Ann"],
    ["B", 1, 2, 900, null],
    ["C", 7, 6, 2000, "Bo"],
    ["D", null, 6, 1, "Bo"],
  ],
};
const rules: ExceptionRule[] = [
  { name: "Excess", column: "cover", operator: ">", value: "[Target]", money: "Value" },
  { name: "Short", column: "Cover", operator: "<", value: 2, money: "Value" },
  { name: "No owner", column: "Owner", operator: "blank", value: "" },
];

test("exceptions are ranked by money and capped", () => {
  const { listed, more, moreMoney } = rankExceptions(table, rules, 2);
  expect(listed.map(({ rule, key, money, limit }) => [rule, key, money, limit])).toEqual([
    ["Excess", "C", 2000, 6],
    ["Short", "B", 900, 2],
  ]);
  expect([more, moreMoney]).toEqual([2, 500]);
  expect(listed[1].cumulativeShare).toBeCloseTo(2900 / 3400, 12);
});

test("a rule on a column that is missing is named", () => {
  expect(() => rankExceptions(table, [{ ...rules[0], column: "Stock" }])).toThrow('"Stock"');
});

test("texts are compared without regard to capitals, and never with numbers", () => {
  const cells = {
    headers: ["Item", "State"],
    rows: [
      ["A", "Open"],
      ["B", "closed"],
      ["C", 7],
    ],
  };
  const keys = (operator: ExceptionRule["operator"], value: string | number): string[] =>
    rankExceptions(cells, [{ name: "R", column: "State", operator, value }]).listed.map(({ key }) => key);
  expect(keys("=", "OPEN")).toEqual(["A"]);
  expect(keys(">", 5)).toEqual(["C"]);
  expect(keys("<", "m")).toEqual(["B"]);
  expect(keys("<>", "open")).toEqual(["B", "C"]);
});
