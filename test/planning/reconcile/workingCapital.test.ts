import fc from "fast-check";
import {
  outstanding,
  workingCapital,
  addStockValue,
  type CashDrivers,
} from "../../../src/planning/reconcile/workingCapital";

const month = 365 / 12;
const list = (...values: number[]) => Float64Array.of(...values);
const drivers: CashDrivers = {
  revenue: list(100, 120, 90),
  costOfSales: list(60, 70, 50),
  purchases: list(30, 30, 30),
  inventory: list(200, 190, 210),
  result: list(20, 25, 15),
  opening: { inventory: 180, receivables: 80, payables: 25 },
  daysReceivable: month,
  daysPayable: month / 2,
  earlierRevenue: list(80),
  earlierPurchases: list(50),
};

describe("what is unpaid", () => {
  it("is the last month's amount at terms of a month, and reaches back before the plan", () => {
    expect([...outstanding(list(100, 120), list(80), month)]).toEqual([100, 120]);
    expect([...outstanding(list(100, 120), list(80), 2 * month)]).toEqual([180, 220]);
    expect([...outstanding(list(100), list(80), 1.5 * month)]).toEqual([140]);
  });
});

describe("working capital", () => {
  it("is stock + receivables − payables, and cash is the result less its increase", () => {
    const { workingCapital: net, cashFlow, cumulativeCash } = workingCapital(drivers);
    // 200 + 100 − 15, 190 + 120 − 15, 210 + 90 − 15
    expect([...net]).toEqual([285, 295, 285]);
    // Opening 180 + 80 − 25 = 235.
    expect([...cashFlow]).toEqual([20 - 50, 25 - 10, 15 + 10]);
    expect([...cumulativeCash]).toEqual([-30, -15, 10]);
  });

  it("takes what stock gains by a new standard cost for no cash", () => {
    const stock = { closing: list(0, 0, 0), revaluation: list(0, 0, 0) };
    const cost = (t: number): number => [4, 5, 5][t];
    // 50, 38 and 42 units; the 50 units of the first month are worth 1 more each when the second begins.
    [50, 38, 42].forEach((units, t) => addStockValue(stock, t, units, cost));
    expect([...stock.closing]).toEqual([200, 190, 210]);
    expect([...stock.revaluation]).toEqual([0, 50, 0]);
    const { cashFlow, workingCapital: net } = workingCapital({ ...drivers, revaluation: stock.revaluation });
    expect([...net]).toEqual([285, 295, 285]);
    // The second month sells 12 units at 5 off its stock, 60 of cash where the value of stock falls by 10 only.
    expect([...cashFlow]).toEqual([20 - 50, 25 - 10 + 50, 15 + 10]);
  });

  it("counts days on the flows of the last three months", () => {
    const { dio, dso, dpo, cashToCash } = workingCapital(drivers);
    expect(dio[0]).toBeCloseTo((200 / 60) * month, 9);
    expect(dso[2]).toBeCloseTo((90 / 310) * 3 * month, 9);
    expect(cashToCash[1]).toBeCloseTo(dio[1] + dso[1] - dpo[1], 9);
  });

  it("keeps Σ cash = Σ result − increase of working capital for any numbers", () => {
    const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        numbers,
        numbers,
        numbers,
        numbers,
        fc.double({ min: 0, max: 120, noNaN: true }),
        (a, b, c, d, days) => {
          const at = (values: number[]) => Float64Array.from(values);
          const cash = workingCapital({
            ...drivers,
            revenue: at(a),
            costOfSales: at(b),
            purchases: at(c),
            inventory: at(d),
            result: at(b),
            daysReceivable: days,
          });
          const increase = cash.workingCapital[4] - (180 + 80 - 25);
          const expected = b.reduce((sum, value) => sum + value, 0) - increase;
          expect(Math.abs(cash.cumulativeCash[4] - expected)).toBeLessThan(
            1e-6 * (1 + Math.abs(expected)) + 1e-5,
          );
        },
      ),
    );
  });

  it("refuses lists of different length and negative days", () => {
    expect(() => workingCapital({ ...drivers, result: list(1) })).toThrow("3 months");
    expect(() => workingCapital({ ...drivers, daysPayable: -1 })).toThrow("negative");
  });
});
