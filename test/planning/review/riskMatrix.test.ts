import { riskMatrix } from "../../../src/planning/review/riskMatrix";

const cellsOf = (matrix: ReturnType<typeof riskMatrix>) =>
  matrix.flatMap((row, r) => row.flatMap(({ names }, c) => names.map((name) => [name, r, c] as const)));

test("entries stand by likelihood and by size, whichever their sign", () => {
  const matrix = riskMatrix(
    [
      { name: "Fire", probability: 0.05, impact: -30 },
      { name: "Strike", probability: 0.5, impact: -10 },
      { name: "Tender won", probability: 0.9, impact: 26 },
      { name: "Small", probability: 0.31, impact: -0.5 },
    ],
    100,
  );
  // The likeliest row first: 0.9 in row 0, 0.5 and 0.31 in row 2, 0.05 in row 4.
  expect(cellsOf(matrix)).toEqual([
    ["Tender won", 0, 4],
    ["Small", 2, 0],
    ["Strike", 2, 2],
    ["Fire", 4, 4],
  ]);
  expect(matrix[0][4].severity).toBe("high");
  expect(matrix[2][2].severity).toBe("medium");
  expect(matrix[2][0].severity).toBe("low");
});

test("severity grows along both sides", () => {
  const rank = { low: 0, medium: 1, high: 2 };
  const matrix = riskMatrix([], 100);
  for (let r = 0; r < 5; r++)
    for (let c = 0; c < 5; c++) {
      if (c > 0) expect(rank[matrix[r][c].severity]).toBeGreaterThanOrEqual(rank[matrix[r][c - 1].severity]);
      if (r > 0) expect(rank[matrix[r][c].severity]).toBeLessThanOrEqual(rank[matrix[r - 1][c].severity]);
    }
});
