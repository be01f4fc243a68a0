import type { FunctionContext } from "../../src/functions/support";
import { runTask } from "../../src/worker/engine";
import { specOf } from "./support/evaluate";

/** Rows that tasks were asked to work on. */
const asked: number[] = [];
const context: FunctionContext = {
  run: (name, request) => {
    const { rows } = request as unknown as { rows?: readonly unknown[] };
    if (rows) asked.push(rows.length);
    return runTask(name, request);
  },
};
const ask = (id: string, ...raw: unknown[]) => specOf(id).evaluate(raw, context);
const table = (shift: number) =>
  Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 12 }, (_, t) => row + 10 + ((t * 7) % 5) + (row === 2 ? shift : 0)),
  );

describe.each([
  ["FORECAST", (values: number[][]) => [3, values]],
  ["FORECAST.STAT", (values: number[][]) => [values]],
  ["FORECAST.FIT", (values: number[][]) => [values]],
  ["BACKTEST", (values: number[][]) => [values, 2, 2, "naive,drift"]],
] as const)("SOP.%s", (id, argumentsOf) => {
  test("works out a changed row alone, and answers as without memory", async () => {
    asked.length = 0;
    await ask(id, ...argumentsOf(table(0)));
    const changed = await ask(id, ...argumentsOf(table(70)));
    expect(asked).toEqual([5, 1]);
    expect(await ask(id, ...argumentsOf(table(70)))).toEqual(changed);
    expect(asked).toEqual([5, 1]);
    // Another question about the same rows is worked out.
    const [first, ...rest] = argumentsOf(table(0));
    await ask(
      id,
      ...(id === "FORECAST" ? [4, ...rest] : [first, ...rest.map((each) => (each === 2 ? 3 : each))]),
    );
    expect(asked.length).toBe(id.startsWith("FORECAST.") ? 2 : 3);
  });
});
