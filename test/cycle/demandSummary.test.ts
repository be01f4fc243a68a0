import type { Company } from "../../src/planning/data/company";
import type { ItemForecast } from "../../src/cycle/demand/statistical";
import { oneSided } from "../../src/cycle/demand/summary";

const company = { items: { item: ["A", "B"] } } as unknown as Company;
const tested = (item: number, errors: readonly number[]) =>
  ({
    item,
    accuracy: {
      actual: Float64Array.from(errors, () => 100),
      forecast: Float64Array.from(errors, (error) => 100 + error),
    },
  }) as unknown as ItemForecast;

test("an item whose forecast was always too high is named, one that errs both ways is not", () => {
  const [raised, ...others] = oneSided(company, [
    tested(0, [5, 8, 2, 9, 4, 6]),
    tested(1, [5, -8, 2, -9, 4, -6]),
  ]);
  expect(others).toEqual([]);
  expect(raised.text).toMatch(/^The forecast of 1 item was on one side .*: A \(\+\)\./);
  expect(oneSided(company, [tested(1, [5, -8, 2])])).toEqual([]);
});

test("six errors in a row of the same sign are told, five are not, and the tracking signal goes before", () => {
  const [told, ...others] = oneSided(company, [
    tested(0, [-10, -8, 8, 5, 2, 9, 4, 6]),
    tested(1, [-10, 8, -8, 5, 2, 9, 4, 6]),
  ]);
  expect(others).toEqual([]);
  expect(told.text).toMatch(/^The last 6 tested errors of 1 item have the same sign .*: A \(\+\)\./);
  expect(oneSided(company, [tested(0, [5, 8, 2, 9, 4])]).map(({ text }) => text)).toHaveLength(1);
});
