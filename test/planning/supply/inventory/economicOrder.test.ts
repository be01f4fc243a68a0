import fc from "fast-check";
import { continuousReview, reorderCost } from "../../../../src/planning/supply/inventory/continuousReview";
import { discountedOrder, economicOrder } from "../../../../src/planning/supply/inventory/economicOrder";
import { jointReplenishment } from "../../../../src/planning/supply/inventory/jointReplenishment";
import { newsvendor } from "../../../../src/planning/supply/inventory/newsvendor";

// Expected numbers without another source are those of Snyder and Shen, Fundamentals of Supply Chain Theory.
const candy = { demand: 1300, orderCost: 8, holding: 0.225 };

test("economic order quantity, with backorders and with gradual filling", () => {
  const plain = economicOrder(candy);
  expect(plain.quantity).toBeCloseTo(304.04678, 4);
  expect(plain.cost).toBeCloseTo(68.4105255, 6);
  expect(economicOrder({ ...candy, backorder: 5 }).quantity).toBeCloseTo(310.8125552, 6);
  expect(economicOrder({ ...candy, productionRate: 1700 }).quantity).toBeCloseTo(626.8084946, 6);
  const silver = economicOrder({ demand: 2400, orderCost: 3.2, holding: 0.4 * 0.24 });
  expect(silver.quantity).toBeCloseTo(400, 9);
  expect(silver.cost).toBeCloseTo(38.4, 9);
  expect(() => economicOrder({ ...candy, productionRate: 1300 })).toThrow("never gets ahead");
});

test("all-units and incremental discounts", () => {
  const breaks = [
    { from: 0, price: 0.75 },
    { from: 400, price: 0.72 },
    { from: 800, price: 0.68 },
  ];
  const input = { demand: 1300, orderCost: 8, holding: 0.3, holdingBasis: "rate", breaks } as const;
  const all = discountedOrder(input);
  expect(all.quantity).toBe(800);
  expect(all.cost).toBeCloseTo(978.6, 6);
  const incremental = discountedOrder({ ...input, discount: "incremental" });
  expect(incremental.quantity).toBeCloseTo(304.0467800264, 6);
  expect(incremental.cost).toBeCloseTo(975 + 68.4105255059, 6);
});

test("prices with money held, with backorders and with gradual filling", () => {
  const stevenson = { demand: 816, orderCost: 12, holding: 4, holdingBasis: "money" } as const;
  const breaks = [
    { from: 1, price: 20 },
    { from: 50, price: 18 },
    { from: 80, price: 17 },
    { from: 100, price: 16 },
  ];
  const order = discountedOrder({ ...stevenson, breaks });
  expect(order.quantity).toBe(100);
  expect(order.cost).toBeCloseTo(13_353.92, 6);
  // One price is no discount: the order without prices, and the units on top.
  const alone = { ...stevenson, backorder: 6, productionRate: 2000 };
  const lone = economicOrder(alone);
  const one = discountedOrder({ ...alone, breaks: [{ from: 0, price: 20 }] });
  expect(one.quantity).toBeCloseTo(lone.quantity, 9);
  expect(one.cost).toBeCloseTo(lone.cost + 816 * 20, 6);
  expect(one.backlog).toBeCloseTo(lone.backlog, 9);
});

test("a discounted order costs no more than any other quantity", () => {
  const breaks = [
    { from: 0, price: 10 },
    { from: 100, price: 9.5 },
    { from: 300, price: 9.2 },
  ];
  const costOf = (quantity: number): number => {
    const price = [...breaks].reverse().find((step) => quantity >= step.from)?.price ?? 10;
    return 900 * price + (40 * 900) / quantity + (0.25 * price * quantity) / 2;
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), (quantity) => {
      const input = { demand: 900, orderCost: 40, holding: 0.25, holdingBasis: "rate", breaks } as const;
      expect(discountedOrder(input).cost).toBeLessThanOrEqual(costOf(quantity) + 1e-9);
    }),
  );
});

test("newsvendor with normal, Poisson, lognormal and observed demand", () => {
  const normal = newsvendor({ name: "normal", mean: 50, sd: 8 }, 0.7, 0.18);
  expect(normal.quantity).toBeCloseTo(56.60395592743389, 8);
  expect(normal.cost).toBeCloseTo(1.9976051931766445, 8);
  expect(normal.profit).toBeCloseTo(33.002394806823354, 8);
  expect(newsvendor({ name: "normal", mean: 50, sd: 8 }, 0.7, 0.18, 53).cost).toBeCloseTo(
    2.223748044859164,
    8,
  );
  const poisson = newsvendor({ name: "poisson", mean: 50, sd: 0 }, 0.7, 0.18);
  expect([poisson.quantity, poisson.cost]).toEqual([56, expect.closeTo(1.797235211809178, 8)]);
  const mean = Math.exp(6 + 0.045);
  const lognormal = newsvendor({ name: "lognormal", mean, sd: mean * Math.sqrt(Math.exp(0.09) - 1) }, 4, 1);
  expect(lognormal.quantity).toBeCloseTo(519.3023987673176, 6);
  expect(lognormal.cost).toBeCloseTo(198.42277610622506, 5);
  expect(newsvendor({ values: Float64Array.of(1, 2, 3, 4) }, 3, 1).quantity).toBe(3);
});

test("reorder point and quantity together", () => {
  const input = {
    holding: 0.225,
    backorder: 7.5,
    orderCost: 8,
    demandMean: 1300,
    demandSd: 150,
    leadTime: 1 / 12,
  };
  const approximate = continuousReview(input, "lossFunction");
  expect(approximate.reorderPoint).toBeCloseTo(126.8670634, 5);
  expect(approximate.quantity).toBeCloseTo(328.4491422, 5);
  expect(approximate.cost).toBeCloseTo(78.0711463, 5);
  const exact = continuousReview(input);
  expect(exact.cost).toBeLessThanOrEqual(approximate.cost + 1e-9);
  for (const [dr, dq] of [
    [1, 0],
    [-1, 0],
    [0, 2],
    [0, -2],
  ]) {
    expect(reorderCost(exact.reorderPoint + dr, exact.quantity + dq, input)).toBeGreaterThan(
      exact.cost - 1e-9,
    );
  }
});

test("joint replenishment: Silver's rule on two published cases", () => {
  const zipkin = {
    sharedCost: 600,
    itemCosts: Float64Array.of(120, 840, 300),
    holding: Float64Array.of(160, 20, 50),
    demand: Float64Array.of(1, 1, 1),
  };
  const silver = jointReplenishment(zipkin, "silver");
  expect(silver.multiples).toEqual([1, 3, 1]);
  expect(silver.cycle).toBeCloseTo(3.103164454170876, 9);
  expect(silver.cost).toBeCloseTo(837.8544026261366, 9);
  // Silver, Pyke and Peterson: four items, 24 % a year.
  const four = {
    sharedCost: 40,
    itemCosts: new Float64Array(4).fill(15),
    holding: new Float64Array(4).fill(0.24),
    demand: Float64Array.of(86000, 12500, 1400, 3000),
  };
  expect(jointReplenishment(four, "silver")).toMatchObject({
    multiples: [1, 1, 4, 3],
    cost: expect.closeTo(2067.650841, 5),
  });
  expect(jointReplenishment(four).cost).toBeLessThanOrEqual(2067.650842);
});

test("tailored aggregation (Chopra and Meindl)", () => {
  const tools = {
    sharedCost: 4000,
    itemCosts: new Float64Array(3).fill(1000),
    holding: new Float64Array(3).fill(100),
    demand: Float64Array.of(12000, 1200, 120),
  };
  const tailored = jointReplenishment(tools, "frequency");
  expect(1 / tailored.cycle).toBeCloseTo(11.470787, 5);
  expect(tailored.cost).toBeCloseTo(130766.97, 1);
});
