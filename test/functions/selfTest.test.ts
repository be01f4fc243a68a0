import { textbookCases } from "../../src/functions/selfTest/cases";
import { runSelfTest } from "../../src/functions/selfTest/runSelfTest";

test("every example that anyone can run agrees with the print", async () => {
  const results = await runSelfTest();
  expect(results.filter(({ passed }) => !passed).map(({ formula, answer }) => [formula, answer])).toEqual([]);
  expect(results.length).toBeGreaterThanOrEqual(50);
  expect(new Set(textbookCases.map(({ formula }) => formula)).size).toBe(textbookCases.length);
});

test("a wrong answer and an error are told as such", async () => {
  const wrong = { formula: "=SOP.EOQ(1000, 10, 0.5)", expected: 201, tolerance: 0.1, source: "x" };
  const broken = { formula: "=SOP.EOQ(-1, 10, 0.5)", expected: 1, tolerance: 0.1, source: "x" };
  const told: number[] = [];
  const results = await runSelfTest((done) => told.push(done), [wrong, broken]);
  expect(results.map(({ passed }) => passed)).toEqual([false, false]);
  expect(results[0].answer).toBe("200");
  expect(results[1].answer).toMatch(/[a-z]/);
  expect(told).toEqual([1, 2]);
});
