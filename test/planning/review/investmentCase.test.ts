import { investmentCase } from "../../../src/planning/review/investmentCase";

describe("the case for an investment", () => {
  it("has the value, return and payback of the textbook", () => {
    const result = investmentCase({ outlay: 1000, yearly: [500, 500, 500], rate: 0.1 });
    expect(result.netPresentValue).toBeCloseTo(243.43, 2);
    expect(result.internalRate).toBeCloseTo(0.233752, 6);
    expect(result.paybackYears).toBe(2);
    expect(result.breakEvenOutlay).toBeCloseTo(1243.43, 2);
  });

  it("counts parts of a year, and never pays back what brings too little", () => {
    expect(investmentCase({ outlay: 900, yearly: [500, 800], rate: 0 }).paybackYears).toBe(1.5);
    const poor = investmentCase({ outlay: 900, yearly: [100, 100], rate: 0.1 });
    expect(poor.paybackYears).toBe(Infinity);
    expect(poor.internalRate).toBeLessThan(0);
    expect(poor.netPresentValue).toBeLessThan(0);
  });

  it("has no rate of return where gains turn to losses or nothing is paid", () => {
    expect(investmentCase({ outlay: 10, yearly: [20, -5], rate: 0.1 }).internalRate).toBeNaN();
    expect(investmentCase({ outlay: 0, yearly: [20], rate: 0.1 }).internalRate).toBeNaN();
    expect(investmentCase({ outlay: 100, yearly: [0, 0], rate: 0.1 }).internalRate).toBeNaN();
  });

  it("refuses a negative outlay", () => {
    expect(() => investmentCase({ outlay: -1, yearly: [], rate: 0.1 })).toThrow("negative");
    expect(() => investmentCase({ outlay: 1, yearly: [], rate: -1 })).toThrow("−100 %");
  });
});
