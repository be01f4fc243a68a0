import { priceElasticity } from "../../../src/planning/demand/elasticity";
import { regress } from "../../../src/planning/demand/regression";

describe("least squares", () => {
  const x = Float64Array.of(1, 2, 3, 4, 5);
  const y = Float64Array.of(2, 4, 5, 4, 5);

  test("coefficients, their errors and the fit are those of the textbook formula", () => {
    const { coefficients, rSquared, sigma, freedom, ridge } = regress(y, [x]);
    const [intercept, slope] = coefficients;
    expect(slope.estimate).toBeCloseTo(0.6, 12);
    expect(intercept.estimate).toBeCloseTo(2.2, 12);
    expect(rSquared).toBeCloseTo(0.6, 12);
    expect(sigma ** 2).toBeCloseTo(0.8, 12);
    expect(slope.standardError).toBeCloseTo(Math.sqrt(0.08), 12);
    expect(intercept.standardError).toBeCloseTo(Math.sqrt(0.88), 12);
    expect([freedom, ridge]).toEqual([3, 0]);
  });

  test("units of the response and the drivers carry over to the coefficients", () => {
    const [, slope] = regress(
      y.map((value) => 1000 * value),
      [x.map((value) => value / 10)],
    ).coefficients;
    expect(slope.estimate).toBeCloseTo(6000, 8);
    const plain = regress(y, [x]).coefficients[1];
    expect(slope.tValue).toBeCloseTo(plain.tValue, 9);
  });

  test("drivers that move together are held apart, and that is said", () => {
    const { ridge, fitted } = regress(y, [x, x.map((value) => 2 * value)]);
    expect(ridge).toBeGreaterThan(0);
    expect(fitted[2]).toBeCloseTo(4, 6);
  });

  test("an elasticity is found with an interval that holds it", () => {
    const price = Float64Array.from({ length: 36 }, (_, t) => 10 + (t > 12 ? 1 : 0) + (t > 24 ? 1.5 : 0));
    const units = price.map((p, t) => 900 * p ** -1.8 * (1 + 0.03 * Math.sin(12.9 * t * t)));
    const { elasticity, low, high } = priceElasticity(units, price);
    expect(low).toBeLessThan(-1.8);
    expect(high).toBeGreaterThan(-1.8);
    expect(Math.abs(elasticity + 1.8)).toBeLessThan(0.15);
    const never = price.map(() => 0);
    expect(priceElasticity(units, price, [never]).elasticity).toBe(elasticity);
  });
});
