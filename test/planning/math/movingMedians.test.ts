import { movingMedians } from "../../../src/planning/math/movingMedians";

describe("moving medians", () => {
  const values = Float64Array.of(5, 1, 9, 2, 7, 7, 3);

  test.each([
    [3, 1],
    [2, 2],
    [3, -1],
    [0, 0],
  ])("from %d periods before to %d after are those of the sorted window", (behind, ahead) => {
    const direct = Array.from(values, (_, t) => {
      const window = [...values.slice(Math.max(0, t - behind), Math.max(0, t + ahead + 1))].sort(
        (a, b) => a - b,
      );
      const middle = window.length >> 1;
      if (window.length === 0) return NaN;
      return window.length % 2 === 1 ? window[middle] : (window[middle - 1] + window[middle]) / 2;
    });
    expect([...movingMedians(values, values.length, behind, ahead)]).toEqual(direct);
  });

  test("of the window that follows the last value", () => {
    expect(movingMedians(values, 8, 3, -1)[7]).toBe(7);
  });
});
