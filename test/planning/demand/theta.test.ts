import { fitTheta } from "../../../src/planning/demand/theta/fit";
import { thetaFilter, warmUp } from "../../../src/planning/demand/theta/recursion";
import { mulberry } from "../../bench/forecast/seeded";

function squares(y: Float64Array, parameters: Float64Array): number {
  const fitted = new Float64Array(y.length);
  thetaFilter(y, parameters, fitted);
  return y.reduce((sum, v, t) => (t < warmUp ? sum : sum + (v - fitted[t]) ** 2), 0);
}

describe("the fit of the dynamic theta method", () => {
  const random = mulberry(5);
  const trended = Float64Array.from({ length: 40 }, (_, t) => 0.8 + 0.01 * t + 0.1 * (random() - 0.5));

  test("leaves smaller errors than any point of a fine grid", () => {
    const least = squares(trended, fitTheta(trended));
    for (let alpha = 0.02; alpha < 1; alpha += 0.05) {
      for (const theta of [1, 1.5, 2, 4, 30]) {
        for (const level of [0.5, 0.8, 1.1]) {
          expect(least).toBeLessThanOrEqual(squares(trended, Float64Array.of(level, alpha, theta)) + 1e-4);
        }
      }
    }
  });

  test("keeps its parameters in their bounds on a series of steps and on a constant one", () => {
    const step = Float64Array.from({ length: 24 }, (_, t) => (t < 12 ? 0.1 : 1.9));
    for (const y of [step, new Float64Array(8).fill(1), Float64Array.of(1, 2, 1, 2)]) {
      const [level, alpha, theta] = fitTheta(y);
      expect(Math.abs(level)).toBeLessThanOrEqual(10);
      expect(alpha).toBeGreaterThanOrEqual(0.02);
      expect(alpha).toBeLessThanOrEqual(0.99);
      expect(theta).toBeGreaterThanOrEqual(1);
      expect(theta).toBeLessThanOrEqual(30 + 1e-9);
    }
  });
});
