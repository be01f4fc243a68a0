import fc from "fast-check";
import {
  demandDistribution,
  empiricalDemand,
  type DistributionName,
} from "../../../../src/planning/supply/inventory/demandDistribution";
import {
  inverseNormalLoss,
  normalLoss,
  normalSecondLoss,
} from "../../../../src/planning/supply/inventory/normalLoss";
import { reorderPolicy } from "../../../../src/planning/supply/inventory/reorderPolicy";
import { safetyStock } from "../../../../src/planning/supply/inventory/safetyStock";
import { serviceLevel } from "../../../../src/planning/supply/inventory/serviceLevel";

/** Chopra and Meindl: 2,500 a week ± 500, two weeks of lead time, lots of 10,000. */
const palm = { demandMean: 2500, demandSd: 500, leadTime: 2 };

test("service of a reorder point (Chopra and Meindl)", () => {
  const service = serviceLevel(6000, palm, 10000);
  expect(service.cycleService).toBeCloseTo(0.92135, 5);
  expect(service.expectedShortage).toBeCloseTo(25.1271, 3);
  expect(service.fillRate).toBeCloseTo(0.997487, 6);
});

test("safety stock for a cycle service, continuous and periodic (Chopra and Meindl)", () => {
  const continuous = safetyStock({ ...palm, service: 0.9 });
  expect(continuous.safetyStock).toBeCloseTo(906.19, 1);
  expect(continuous.level).toBeCloseTo(5906.19, 1);
  const periodic = safetyStock({ ...palm, service: 0.9, review: 4 });
  expect(periodic.safetyStock).toBeCloseTo(1569.57, 1);
  expect(periodic.level).toBeCloseTo(16569.57, 1);
});

test.each([
  [0.975, 66.7],
  [0.98, 183],
  [0.985, 321.5],
  [0.99, 499.3],
  [0.995, 767.1],
])("safety stock for a fill rate of %s is %s (Chopra and Meindl)", (service, expected) => {
  const { safetyStock: stock } = safetyStock({ ...palm, service, basis: "fill", lot: 10000 });
  expect(Math.abs(stock - expected)).toBeLessThan(0.1);
});

test("factors of Silver, Pyke and Peterson", () => {
  expect(safetyStock({ service: 0.9, demandMean: 58.3, demandSd: 13.1, leadTime: 1 }).level).toBeCloseTo(
    75.09,
    2,
  );
  const fill = safetyStock({
    service: 0.99,
    basis: "fill",
    lot: 200,
    demandMean: 50,
    demandSd: 11.4,
    leadTime: 1,
  });
  expect(fill.factor).toBeCloseTo(0.5757, 4);
  expect(fill.safetyStock).toBeCloseTo(6.563, 3);
});

test("a small fill rate needs less than no safety stock, and lead-time deviation adds to it", () => {
  expect(safetyStock({ ...palm, service: 0.9, basis: "fill", lot: 10000 }).safetyStock).toBeLessThan(0);
  const unsure = safetyStock({ ...palm, service: 0.9, leadTimeSd: 0.5 });
  expect(unsure.safetyStock).toBeCloseTo(1.2815515655 * Math.sqrt(2 * 500 ** 2 + (2500 * 0.5) ** 2), 4);
});

test("services without an answer are refused", () => {
  expect(() => safetyStock({ ...palm, service: 1 })).toThrow("no finite safety stock");
  expect(() => safetyStock({ ...palm, service: 0.9, basis: "fill" })).toThrow("lot size");
  expect(() => safetyStock({ ...palm, service: 0.9, distribution: "gamma", demandMean: -1 })).toThrow(
    "mean above 0",
  );
});

test("the normal loss and its inverse", () => {
  expect(normalLoss(1.3)).toBeCloseTo(0.0455279621, 10);
  fc.assert(
    fc.property(fc.double({ min: -8, max: 6, noNaN: true }), (k) => {
      expect(inverseNormalLoss(normalLoss(k))).toBeCloseTo(k, 7);
    }),
  );
  // The second loss is the integral of the first.
  let integral = 0;
  for (let x = 0.5; x < 9; x += 1e-4) integral += normalLoss(x + 5e-5) * 1e-4;
  expect(normalSecondLoss(0.5)).toBeCloseTo(integral, 7);
});

test("every distribution keeps its mean in the loss, and fill rate targets are met", () => {
  const names: DistributionName[] = ["normal", "gamma", "lognormal", "poisson", "negativeBinomial"];
  for (const name of names) {
    const demand = demandDistribution(name, 30, 9);
    const far = name === "normal" ? -200 : 0;
    expect(demand.loss(far)).toBeCloseTo(30 - far, 6);
    // loss(x) falls by the probability of exceeding x.
    expect(demand.loss(33) - demand.loss(34)).toBeCloseTo(
      demand.whole ? 1 - demand.cdf(33) : meanExceeding(demand.cdf),
      3,
    );
    const input = { demandMean: 15, demandSd: 9 / Math.sqrt(2), leadTime: 2, distribution: name };
    const level = safetyStock({ ...input, service: 0.98, basis: "fill", lot: 40 }).level;
    expect(serviceLevel(level, input, 40).fillRate).toBeGreaterThanOrEqual(0.98 - 1e-9);
  }
});

function meanExceeding(cdf: (x: number) => number): number {
  let sum = 0;
  for (let k = 0; k < 1000; k++) sum += 1 - cdf(33 + (k + 0.5) / 1000);
  return sum / 1000;
}

test("observed demand is its own distribution", () => {
  const demand = empiricalDemand({ values: Float64Array.of(10, 1, NaN, 3, 2) });
  expect(demand.quantile(0.75)).toBe(3);
  expect(demand.loss(2)).toBe(2.25);
});

test("policies set their levels from the same protected demand", () => {
  const continuous = reorderPolicy("sQ", { ...palm, service: 0.9, lot: 10000 });
  expect(continuous.reorderPoint).toBeCloseTo(5906.19, 1);
  expect(continuous.averageStock).toBeCloseTo(5906.19, 1);
  expect(reorderPolicy("RS", { ...palm, service: 0.9, review: 4 }).orderUpTo).toBeCloseTo(16569.57, 1);
  const minMax = reorderPolicy("minMax", { ...palm, service: 0.9, orderCost: 100, holding: 0.01 });
  expect(minMax.reorderPoint).toBeCloseTo(5906.19 + 1250, 1);
  expect(minMax.orderUpTo - minMax.reorderPoint).toBeCloseTo(Math.sqrt((2 * 100 * 2500) / 0.01), 6);
  expect(() => reorderPolicy("sQ", { ...palm, service: 0.9 })).toThrow("Give the lot");
});

test("the power approximation of (s, S) (Snyder and Shen)", () => {
  const input = {
    service: 0.9,
    demandMean: 50,
    demandSd: 8,
    leadTime: 0,
    orderCost: 2.5,
    holding: 0.18,
    shortageCost: 0.7,
  };
  const levels = reorderPolicy("sS", input);
  expect(levels.reorderPoint).toBeCloseTo(40.19461695647407, 8);
  expect(levels.orderUpTo).toBeCloseTo(74.29017010980579, 8);
  // The same stock in other words: a review every fourth quarter of a period is one review a period.
  const quarters = {
    ...input,
    demandMean: 12.5,
    demandSd: 4,
    holding: 0.045,
    shortageCost: 0.175,
    review: 4,
  };
  expect(reorderPolicy("sS", quarters).reorderPoint).toBeCloseTo(levels.reorderPoint, 8);
  expect(reorderPolicy("sS", quarters).orderUpTo).toBeCloseTo(levels.orderUpTo, 8);
});

test("demand-driven zones", () => {
  const input = { service: 0.95, demandMean: 10, demandSd: 0, leadTime: 12, minimumOrder: 50 };
  const { zones } = reorderPolicy("ddmrp", { ...input, leadTimeFactor: 0.5, variabilityFactor: 0.4 });
  expect(zones).toEqual({ red: 84, yellow: 204, green: 264 });
});
