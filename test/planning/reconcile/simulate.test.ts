import { quantileOf, readDistribution } from "../../../src/planning/reconcile/simulate/distribution";
import type { FamilyModel } from "../../../src/planning/reconcile/simulate/familyModel";
import { unitSamples } from "../../../src/planning/reconcile/simulate/sampling";
import {
  simulatePlan,
  sortedQuantile,
  type SimulatedOutput,
  type Simulation,
  type Uncertainty,
} from "../../../src/planning/reconcile/simulate/simulatePlan";

const row = (value: number, periods = 6) => new Float64Array(periods).fill(value);
const model: FamilyModel = {
  families: [
    {
      name: "A",
      demand: row(100),
      supply: row(100),
      capacity: row(120),
      price: row(5),
      cost: row(3),
      opening: 30,
    },
    {
      name: "B",
      demand: row(40),
      supply: row(40),
      capacity: row(Infinity),
      price: row(10),
      cost: row(6),
      opening: 10,
    },
  ],
  fixedCost: row(50),
  daysReceivable: 0,
  daysPayable: 0,
  purchasedShare: 1,
};
const demand: Uncertainty = {
  driver: "demand",
  family: "",
  each: "run",
  distribution: { kind: "normal", mean: 1, sd: 0.1 },
};
const output = ({ outputs }: Simulation, name: SimulatedOutput) =>
  outputs.find((each) => each.name === name)!;

describe("distributions", () => {
  it("have the quantiles of their definition", () => {
    expect(quantileOf({ kind: "normal", mean: 10, sd: 2 }, 0.975)).toBeCloseTo(13.919928, 5);
    expect(quantileOf({ kind: "uniform", low: 2, high: 4 }, 0.25)).toBe(2.5);
    expect(quantileOf({ kind: "triangular", low: 0, mode: 1, high: 2 }, 0.125)).toBeCloseTo(0.5, 12);
    expect(quantileOf({ kind: "lognormal", mean: 1, sd: 0.5 }, 0.5)).toBeCloseTo(1 / Math.sqrt(1.25), 12);
    const breakdown = { kind: "event", probability: 0.1, value: 0.6, otherwise: 1 } as const;
    expect([0.05, 0.5].map((each) => quantileOf(breakdown, each))).toEqual([0.6, 1]);
  });

  it("refuse what makes no sense", () => {
    expect(() => readDistribution("normal", 1, -1, NaN)).toThrow("standard deviation of at least 0");
    expect(() => readDistribution("triangular", 3, 2, 1)).toThrow("in this order");
    expect(() => readDistribution("cauchy", 0, 1, NaN)).toThrow('"cauchy" is no distribution');
  });
});

describe("sampling", () => {
  it("of a Latin hypercube puts one draw in each slice of every axis", () => {
    for (const axis of unitSamples(3, 200, 7, "latin")) {
      const slices = [...axis].map((value) => Math.floor(value * 200)).sort((a, b) => a - b);
      expect(slices).toEqual(Array.from({ length: 200 }, (_, k) => k));
    }
  });

  it("gives the same digits for the same seed, and others for another", () => {
    expect(unitSamples(2, 50, 3, "random")).toEqual(unitSamples(2, 50, 3, "random"));
    expect(unitSamples(2, 50, 3, "random")).not.toEqual(unitSamples(2, 50, 4, "random"));
    const [axis] = unitSamples(1, 20_000, 1, "random");
    const mean = axis.reduce((sum, value) => sum + value, 0) / axis.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
    expect(Math.min(...axis)).toBeGreaterThan(0);
    expect(Math.max(...axis)).toBeLessThan(1);
  });
});

describe("the simulated plan", () => {
  it("is the plan itself when nothing is uncertain", () => {
    const result = simulatePlan(model, [], { runs: 20 });
    for (const { plan, mean, quantiles } of result.outputs) {
      expect(quantiles).toEqual([plan, plan, plan]);
      expect(mean).toBeCloseTo(plan, 9);
    }
    expect(output(result, "Service").plan).toBe(1);
    expect(output(result, "Operating result").plan).toBe(6 * (200 + 160 - 50));
    expect(result.lossProbability).toBe(0);
  });

  it("is the plan in all detail where that is known, and runs spread around it as they did", () => {
    const result = row(250);
    const cash = Float64Array.from([900, 1100, 1300, 1500, 1700, 2000]);
    const detailed = { service: 0.9, revenue: 5_300, result, cash, inventory: 500 };
    const [coarse, exact] = [model, { ...model, detailed }].map((each) =>
      simulatePlan(each, [demand], { runs: 400 }),
    );
    expect(exact.outputs.map(({ plan }) => Math.round(plan * 1e9) / 1e9)).toEqual([
      0.9, 5_300, 1_500, 2_000, 500,
    ]);
    expect([...exact.fans[1].plan]).toEqual([...result]);
    expect([...exact.fans[2].plan]).toEqual([...cash]);
    const spread = (of: Simulation, name: SimulatedOutput): number =>
      output(of, name).quantiles[2] - output(of, name).quantiles[0];
    for (const name of ["Revenue", "Operating result", "Cash", "Inventory"] as const)
      expect(spread(exact, name)).toBeCloseTo(spread(coarse, name), 6);
    expect(output(exact, "Service").quantiles[2]).toBeLessThanOrEqual(0.9 + 1e-12);
  });

  it("counts revenue of uncertain prices by the law of the price", () => {
    const price: Uncertainty = {
      driver: "price",
      family: "A",
      each: "run",
      distribution: { kind: "uniform", low: 0.8, high: 1.2 },
    };
    const revenue = output(simulatePlan(model, [price], { runs: 10_000 }), "Revenue");
    // 6 × 40 × 10 of B for sure, 3,000 × U(0.8, 1.2) of A.
    [0.1, 0.5, 0.9].forEach((p, k) =>
      expect(revenue.quantiles[k]).toBeCloseTo(2400 + 3000 * (0.8 + 0.4 * p), 0),
    );
  });

  it("serves less when demand is uncertain, and the tails lie in order", () => {
    const wild: Uncertainty = { ...demand, distribution: { kind: "normal", mean: 1, sd: 0.3 } };
    const { quantiles, mean } = output(simulatePlan(model, [wild], { runs: 2_000 }), "Service");
    expect(quantiles[0]).toBeLessThan(quantiles[1]);
    expect(mean).toBeLessThan(1);
    expect(quantiles[2]).toBeLessThanOrEqual(1);
  });

  it("catches up from the next period on, as far as capacity goes", () => {
    const shock: Uncertainty = {
      driver: "demand",
      family: "A",
      each: "run",
      distribution: { kind: "normal", mean: 1.5, sd: 0 },
    };
    const short = output(simulatePlan(model, [shock], { runs: 1 }), "Service").mean;
    const [a, b] = model.families;
    const wide = { ...model, families: [{ ...a, capacity: row(Infinity) }, b] };
    expect(output(simulatePlan(wide, [shock], { runs: 1 }), "Service").mean).toBeGreaterThan(short);
  });

  it("loses the service of late supply", () => {
    const late: Uncertainty = {
      driver: "lead time",
      family: "B",
      each: "run",
      distribution: { kind: "event", probability: 1, value: 1, otherwise: 0 },
    };
    const result = simulatePlan({ ...model, families: [model.families[1]] }, [late], { runs: 1 });
    // Stock of 10 serves the first period in part; from the second on the missing 40 units are made up for.
    expect(output(result, "Service").mean).toBeLessThan(1);
  });

  it("gives the same digits for the same seed", () => {
    const once = simulatePlan(model, [demand], { runs: 500, seed: 9 });
    expect(simulatePlan(model, [demand], { runs: 500, seed: 9 })).toEqual(once);
    expect(simulatePlan(model, [demand], { runs: 500, seed: 10 })).not.toEqual(once);
  });

  it("settles faster on a Latin hypercube than on independent draws", () => {
    const spread = (sampling: "latin" | "random") => {
      const means = [1, 2, 3, 4, 5].map(
        (seed) => output(simulatePlan(model, [demand], { runs: 200, seed, sampling }), "Revenue").mean,
      );
      return Math.max(...means) - Math.min(...means);
    };
    expect(spread("latin")).toBeLessThan(spread("random") / 5);
  });

  it("fans service, result and cash out by period, ending where the outputs end", () => {
    const simulation = simulatePlan(model, [demand], { runs: 500 });
    expect(simulation.fans.map(({ name }) => name)).toEqual(["Service", "Operating result", "Cash"]);
    for (const { plan, quantiles } of simulation.fans) {
      expect(plan).toHaveLength(6);
      expect(quantiles).toHaveLength(3);
      quantiles[0].forEach((low, t) => expect(low).toBeLessThanOrEqual(quantiles[2][t]));
    }
    const [, results, cash] = simulation.fans;
    expect(cash.quantiles.map((row) => row[5])).toEqual(output(simulation, "Cash").quantiles);
    const sum = results.plan.reduce((all, value) => all + value, 0);
    expect(sum).toBeCloseTo(output(simulation, "Operating result").plan, 9);
  });

  it("fans out nothing when nothing is uncertain: every period is the plan's", () => {
    for (const { plan, quantiles } of simulatePlan(model, [], { runs: 3 }).fans)
      for (const row of quantiles) row.forEach((value, t) => expect(value).toBeCloseTo(plan[t], 9));
  });

  it("refuses what it cannot run", () => {
    expect(() => simulatePlan(model, [{ ...demand, family: "C" }])).toThrow('no family "C"');
    expect(() => simulatePlan(model, [], { runs: 0 })).toThrow("1 to 100,000");
    expect(() => simulatePlan(model, [], { quantiles: [10] })).toThrow("probabilities from 0 to 1");
  });
});

it("quantiles interpolate between order statistics", () => {
  expect(sortedQuantile(Float64Array.of(1, 2, 3, 4), 0.5)).toBe(2.5);
  expect(sortedQuantile(Float64Array.of(1, 2, 3, 4), 1)).toBe(4);
});
