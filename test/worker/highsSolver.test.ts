import { unattended } from "../../src/planning/control";
import type { LinearModel } from "../../src/planning/supply/solver";
import { loadSolver } from "../../src/worker/highsSolver";

/** The cheapest way to reach at least 1 in every row with one column each. */
function diagonal(size: number): LinearModel {
  const each = (value: number): Float64Array => new Float64Array(size).fill(value);
  return {
    columns: size,
    rows: size,
    cost: Float64Array.from({ length: size }, (_, j) => 1 + (j % 3)),
    lower: each(0),
    upper: each(Infinity),
    rowLower: each(1),
    rowUpper: each(Infinity),
    starts: Int32Array.from({ length: size + 1 }, (_, j) => j),
    indices: Int32Array.from({ length: size }, (_, j) => j),
    values: each(2),
    offset: 7,
  };
}

describe("a model handed to the solver", () => {
  // The larger one does not fit on the solver's stack.
  it.each([9, 60_000])("has the optimum known, with %d columns, and again at other costs", async (size) => {
    const solver = await loadSolver();
    const live = solver.open(diagonal(size));
    expect(live.solve({}, unattended).objective).toBeCloseTo(7 + size, 6);
    live.setBasis({ columns: new Int8Array(size).fill(1), rows: new Int8Array(size) });
    live.changeCosts(
      Int32Array.from({ length: size }, (_, j) => j),
      new Float64Array(size).fill(4),
    );
    const again = live.solve({}, unattended);
    expect([again.objective, again.iterations]).toEqual([7 + 2 * size, 0]);
    live.dispose();
  });

  it("is refused in words where it holds no number or a basis that does not fit", async () => {
    const solver = await loadSolver();
    const broken = diagonal(3);
    broken.upper[1] = NaN;
    expect(() => solver.open(broken)).toThrow(/colUpper\[1\]/);
    const astray = diagonal(3);
    astray.indices[2] = 5;
    expect(() => solver.open(astray)).toThrow(/indices\[2\]/);
    const live = solver.open(diagonal(3));
    expect(() => live.setBasis({ columns: new Int8Array(2), rows: new Int8Array(3) })).toThrow(/colStatus/);
    live.dispose();
  });
});
