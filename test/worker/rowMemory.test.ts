import { contentHash } from "../../src/worker/contentHash";
import { RowMemory } from "../../src/worker/rowMemory";

const row = (...values: number[]) => Float64Array.from(values);
const sumOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);

function counting(maxBytes = 10_000) {
  const asked: number[] = [];
  const memory = new RowMemory<Float64Array, { sum: number }>(maxBytes, () => 100);
  const answer = (rows: Float64Array[], question = "sum") =>
    memory.answer(rows, [question], (open) => {
      asked.push(open.length);
      return Promise.resolve(open.map((each) => ({ sum: sumOf(each) })));
    });
  return { memory, asked, answer };
}

describe("answers row by row", () => {
  test("a changed row alone is worked out again, and the order stays", async () => {
    const { asked, answer } = counting();
    const rows = [row(1, 2), row(3, 4), row(5, NaN)];
    await answer(rows);
    const again = await answer([rows[0], row(3, 5), rows[2]]);
    expect(again.map(({ sum }) => sum)).toEqual([3, 8, NaN]);
    expect(asked).toEqual([3, 1]);
    await answer([rows[2], rows[1], rows[0]]);
    expect(asked).toEqual([3, 1]);
  });

  test("another question is another answer", async () => {
    const { asked, answer } = counting();
    await answer([row(1)], "sum");
    await answer([row(1)], "sum of squares");
    expect(asked).toEqual([1, 1]);
  });

  test("a failure is not remembered", async () => {
    const memory = new RowMemory<Float64Array, number>(1000, () => 8);
    await expect(memory.answer([row(1)], [], () => Promise.reject(new Error("cancelled")))).rejects.toThrow();
    expect(await memory.answer([row(1)], [], () => Promise.resolve([7]))).toEqual([7]);
  });

  test("the answer is right when the memory is too small to keep it", async () => {
    const { asked, answer } = counting(150);
    const rows = [row(1), row(2), row(3)];
    expect((await answer(rows)).map(({ sum }) => sum)).toEqual([1, 2, 3]);
    expect((await answer(rows)).map(({ sum }) => sum)).toEqual([1, 2, 3]);
    expect(asked).toEqual([3, 3]);
  });

  test("a row of numbers is told from another by any number in it, and from a list of the same numbers", () => {
    expect(contentHash([row(1, 2)])).toBe(contentHash([row(1, 2)]));
    expect(contentHash([row(1, 2)])).not.toBe(contentHash([row(1, 3)]));
    expect(contentHash([row(1, 2)])).not.toBe(contentHash([row(1), row(2)]));
  });
});
