import { formulatedAnew, reformulated } from "../../../src/planning/supply/live/reformulated";
import { changedModel, type PlanChange } from "../../../src/planning/supply/live/planChange";
import type { SupplyModel } from "../../../src/planning/supply/supplyModel";
import { randomSupply } from "./support/randomSupply";

const perPeriod = ({ periods }: SupplyModel, value: number): Float64Array =>
  Float64Array.from({ length: periods }, (_, t) => value + t);

/** Changes of values alone. */
const turned = (model: SupplyModel): PlanChange => ({
  activities: [
    { index: 0, cost: 7, maximum: 40 },
    { index: 1, firm: perPeriod(model, NaN).fill(12, 1, 2) },
  ],
  resources: [{ index: 0, capacity: perPeriod(model, 3) }],
  demand: [{ index: 0, quantity: perPeriod(model, 20), penalty: 11 }],
  points: [{ index: 0, opening: 99, safety: model.points[0].safety === undefined ? undefined : 4 }],
});
const policies = ["optimal", "chase", "level", "hybrid"] as const;

test.each([1, 2, 3, 4])("company %p: a changed model is the one that is built anew", (seed) => {
  const model = randomSupply(seed);
  for (const policy of policies) {
    const before = formulatedAnew(model, { objective: "cost", policy });
    const changed = changedModel(model, turned(model));
    const { linear, formulating } = reformulated(before.formulating, before.linear, changed);
    const anew = formulatedAnew(changed, before.formulating);
    expect(linear).toEqual(anew.linear);
    expect(formulating.layout).toEqual(anew.formulating.layout);
    expect(linear.indices).toBe(before.linear.indices);
  }
});

test("what adds columns or rows is built anew", () => {
  const model = randomSupply(1);
  const bare = { ...model, resources: model.resources.map(({ overtime: _none, ...each }) => each) };
  const before = formulatedAnew(bare, { objective: "cost", policy: "optimal" });
  const changed = changedModel(bare, { resources: [{ index: 0, overtime: 8 }] });
  const { linear } = reformulated(before.formulating, before.linear, changed);
  expect(linear).toEqual(formulatedAnew(changed, before.formulating).linear);
  expect(linear.columns).toBe(before.linear.columns + model.periods);
});
