import type { FamilyModel } from "../../../src/planning/reconcile/simulate/familyModel";
import { simulatePlan, type Uncertainty } from "../../../src/planning/reconcile/simulate/simulatePlan";
import { line, tell, timed } from "./figures";

const [families, periods, runs] = [8, 18, 10_000];
const row = (of: (t: number) => number): Float64Array =>
  Float64Array.from({ length: periods }, (_, t) => of(t));

/** Eight families with seasons of their own, and an uncertainty of demand in every family and month. */
const model: FamilyModel = {
  families: Array.from({ length: families }, (_, f) => {
    const demand = row((t) => 1000 * (f + 1) * (1 + 0.3 * Math.sin((2 * Math.PI * (t + f)) / 12)));
    return {
      name: `Family ${f + 1}`,
      demand,
      supply: demand.slice(),
      capacity: demand.map((units) => 1.2 * units),
      price: row(() => 10 + f),
      cost: row(() => 6 + f),
      opening: 500 * (f + 1),
    };
  }),
  fixedCost: row(() => 20_000),
  daysReceivable: 45,
  daysPayable: 45,
  purchasedShare: 0.6,
};
const uncertain = (
  driver: Uncertainty["driver"],
  family: string,
  each: Uncertainty["each"],
  sd: number,
): Uncertainty => ({
  driver,
  family,
  each,
  distribution: { kind: "normal", mean: driver === "lead time" ? 0 : 1, sd },
});
const uncertainties = [
  ...model.families.map(({ name }) => uncertain("demand", name, "period", 0.15)),
  uncertain("demand", "", "run", 0.05),
  uncertain("yield", "", "run", 0.02),
  uncertain("lead time", "", "run", 0.3),
];
const { value, seconds, processorSeconds } = timed(() => simulatePlan(model, uncertainties, { runs }));
tell({
  what: `${runs} runs of ${families} families × ${periods} months, ${uncertainties.length} uncertainties`,
  measured: seconds,
  processor: processorSeconds,
  unit: "s",
  most: 5,
});
for (const { name, plan, quantiles } of value.outputs)
  line(
    `${name.padEnd(18)} plan ${plan.toPrecision(6).padStart(10)}  P10/P50/P90 ${quantiles.map((each) => each.toPrecision(6)).join(" / ")}`,
  );
