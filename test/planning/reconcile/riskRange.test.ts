import { riskRange } from "../../../src/planning/reconcile/riskRange";

describe("the range of risks and opportunities", () => {
  it("is counted from all combinations", () => {
    // 60 with 0.25, 90 with 0.25, 100 with 0.25, 130 with 0.25.
    const range = riskRange(100, [
      { probability: 0.5, value: -40 },
      { probability: 0.5, value: 30 },
    ]);
    expect(range).toEqual({ expected: 95, quantiles: [60, 90, 130], worst: 60, best: 130 });
  });

  it("leaves out what cannot happen", () => {
    expect(riskRange(10, [{ probability: 0, value: -5 }])).toMatchObject({
      worst: 10,
      quantiles: [10, 10, 10],
    });
  });

  it("of many entries is drawn, near to what counting gives, and the same for the same seed", () => {
    const entries = Array.from({ length: 20 }, () => ({ probability: 0.3, value: -10 }));
    const drawn = riskRange(0, entries);
    // Binomial(20, 0.3): P10 of the result −80, median −60, P90 −30.
    expect(drawn.quantiles).toEqual([-90, -60, -30].map((value) => expect.closeTo(value, -1.2) as number));
    expect(riskRange(0, entries)).toEqual(drawn);
    expect(drawn.expected).toBeCloseTo(-60, 9);
  });

  it("refuses a probability of 30", () => {
    expect(() => riskRange(0, [{ probability: 30, value: 1 }])).toThrow("not from 0 to 1");
  });
});
