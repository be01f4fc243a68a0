import * as fc from "fast-check";
import { factorCholesky, solveCholesky } from "../../../src/planning/math/cholesky";
import { minimiseLeastSquares } from "../../../src/planning/math/levenbergMarquardt";
import { minimiseInInterval } from "../../../src/planning/math/minimiseInInterval";
import { normalEquations } from "../../../src/planning/math/normalEquations";
import { residualProblem } from "../../../src/planning/math/residualProblem";
import { Scratch } from "../../../src/planning/math/scratch";

const options = { maximumIterations: 200, tolerance: 1e-14, damping: 0.01 };

describe("Cholesky", () => {
  test("solves a small system", () => {
    const a = Float64Array.of(4, 0, 0, 2, 5, 0, 0, 1, 3);
    const b = Float64Array.of(8, 15, 11);
    expect(solveCholesky(a, b, 3)).toBe(true);
    // 4x + 2y = 8, 2x + 5y + z = 15, y + 3z = 11
    expect(4 * b[0] + 2 * b[1]).toBeCloseTo(8, 12);
    expect(2 * b[0] + 5 * b[1] + b[2]).toBeCloseTo(15, 12);
    expect(b[1] + 3 * b[2]).toBeCloseTo(11, 12);
  });

  test("says when a matrix is not positive definite", () => {
    expect(factorCholesky(Float64Array.of(1, 0, 2, 1), 2)).toBe(false);
  });

  test("any J'J with a little on its diagonal is solved", () => {
    const entry = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(entry, { minLength: 12, maxLength: 12 }),
        fc.array(entry, { minLength: 4, maxLength: 4 }),
        (j, r) => {
          const normal = new Float64Array(9);
          const gradient = new Float64Array(3);
          normalEquations(Float64Array.from(j), Float64Array.from(r), 4, 3, normal, gradient);
          for (let i = 0; i < 3; i++) normal[i * 3 + i] += 1;
          const full = (i: number, k: number): number => normal[Math.max(i, k) * 3 + Math.min(i, k)];
          const known = [0, 1, 2].map((i) => [full(i, 0), full(i, 1), full(i, 2)]);
          const x = gradient.slice();
          expect(solveCholesky(normal, x, 3)).toBe(true);
          known.forEach((row, i) =>
            expect(row[0] * x[0] + row[1] * x[1] + row[2] * x[2]).toBeCloseTo(gradient[i], 6),
          );
        },
      ),
    );
  });
});

describe("Levenberg–Marquardt", () => {
  test("finds the valley's end of Rosenbrock's function (1960)", () => {
    const problem = residualProblem(2, [-5, -5], [5, 5], (p, out) => {
      out[0] = 10 * (p[1] - p[0] * p[0]);
      out[1] = 1 - p[0];
      return true;
    });
    const p = Float64Array.of(-1.2, 1);
    expect(minimiseLeastSquares(problem, p, options)).toBeLessThan(1e-10);
    expect(p[0]).toBeCloseTo(1, 5);
    expect(p[1]).toBeCloseTo(1, 5);
  });

  test("stops at the edge of the box when the minimum lies beyond", () => {
    const problem = residualProblem(1, [0], [2], (p, out) => {
      out[0] = p[0] - 3;
      return true;
    });
    const p = Float64Array.of(0.5);
    expect(minimiseLeastSquares(problem, p, options)).toBeCloseTo(1, 9);
    expect(p[0]).toBe(2);
  });

  test("a start where the model does not exist is Infinity", () => {
    const problem = residualProblem(1, [-1], [1], () => false);
    expect(minimiseLeastSquares(problem, Float64Array.of(0), options)).toBe(Infinity);
  });
});

test("a scratch array grows, and is cleared only when asked", () => {
  const scratch = new Scratch();
  scratch.take(4).fill(7, 0, 4);
  expect(scratch.take(4)[3]).toBe(7);
  expect([...scratch.zeros(4).subarray(0, 4)]).toEqual([0, 0, 0, 0]);
  expect(scratch.take(1000).length).toBeGreaterThanOrEqual(1000);
});

describe("the minimum in an interval", () => {
  test("of a parabola is found by one parabola", () => {
    expect(minimiseInInterval((x) => (x - 0.3) ** 2, [0, 0.5, 1], 1)).toBeCloseTo(0.3, 12);
  });

  test("of a curve with two valleys is the deeper one", () => {
    const curve = (x: number): number => Math.min((x - 0.2) ** 2, 2 * (x - 0.75) ** 2 - 0.01);
    const grid = [0, 0.15, 0.3, 0.45, 0.6, 0.8, 1];
    expect(minimiseInInterval(curve, grid, 6)).toBeCloseTo(0.75, 2);
  });

  test("at an end stays there, and a flat function is content with the first point", () => {
    expect(minimiseInInterval((x) => x, [0.1, 0.5, 1], 5)).toBe(0.1);
    expect(minimiseInInterval((x) => -x, [0.1, 0.5, 1], 5)).toBe(1);
    expect(minimiseInInterval(() => 7, [0.1, 0.5, 1], 5)).toBe(0.1);
  });
});
