import { applyDeltas } from "../../../src/planning/reconcile/scenarios/applyDeltas";
import {
  changeText,
  readChange,
  readDriver,
  readSelector,
  selectorText,
  type Delta,
} from "../../../src/planning/reconcile/scenarios/delta";
import { changeBetween, LiveCase } from "../../../src/planning/reconcile/scenarios/liveCase";
import { measurePlan } from "../../../src/planning/reconcile/scenarios/measures";
import { measuresOf } from "../../../src/planning/reconcile/scenarios/figures";
import type { PlanCase } from "../../../src/planning/reconcile/scenarios/planCase";
import { supplyPlan } from "../../../src/planning/supply/supplyPlan";
import { loadSolver } from "../../../src/worker/highsSolver";

const list = (...values: number[]) => Float64Array.of(...values);

/** Two items on one machine of 10 hours a month; the second can be bought a month ahead. */
const plan: PlanCase = {
  model: {
    periods: 3,
    points: [
      { item: "A", site: "", opening: 2, holding: 0.1, safety: list(1, 1, 1), safetyPenalty: 0.5 },
      { item: "B", site: "", opening: 0, holding: 0.1 },
    ],
    activities: [
      { name: "Make A", kind: "make", output: 0, leadTime: 0, cost: 4, uses: [{ resource: 0, hours: 1 }] },
      { name: "Buy B from S1", kind: "buy", output: 1, leadTime: 1, cost: 6 },
      { name: "Make B", kind: "make", output: 1, leadTime: 0, cost: 5, uses: [{ resource: 0, hours: 2 }] },
    ],
    resources: [{ name: "M", capacity: list(10, 10, 10), overtime: list(2, 2, 2), overtimeCost: 3 }],
    demand: [
      { point: 0, customer: "", quantity: list(8, 8, 8), price: 10, shortage: "backlog", penalty: 5 },
      { point: 1, customer: "", quantity: list(1, 2, 2), price: 12, shortage: "backlog", penalty: 6 },
    ],
  },
  first: 24315,
  horizon: 3,
  points: [
    { item: "A", family: "F", service: 0.95, share: 1 },
    { item: "B", family: "G", service: 0.95, share: 1 },
  ],
  lanes: [],
  suppliers: ["", "S1", ""],
  ownResources: 1,
  co2PerHour: list(0),
  price: [list(10, 10, 10), list(12, 12, 12)],
  cost: [list(4, 4, 4), list(5, 5, 5)],
  stockCost: [list(4, 4, 4), list(5, 5, 5)],
  standardCost: list(4, 6, 5),
  fixedCost: list(10, 10, 10),
  daysReceivable: 30,
  daysPayable: 30,
  earlierRevenue: list(80),
};
const delta = (driver: string, selector: string, change: string, months: Partial<Delta> = {}): Delta => ({
  scenario: "S",
  driver: readDriver(driver),
  selector: readSelector(selector),
  change: readChange(change),
  from: -Infinity,
  to: Infinity,
  note: "",
  ...months,
});

describe("deltas in words", () => {
  it.each(["+10 %", "-5 %", "+200", "-40", "=500"])("%s reads and writes alike", (text) => {
    expect(changeText(readChange(text))).toBe(text);
  });

  it("takes a bare number as a new value, and a minus sign in any form", () => {
    expect(readChange("500")).toEqual({ kind: "set", value: 500 });
    expect(readChange("−12,5%")).toEqual({ kind: "percent", value: -12.5 });
  });

  it.each(["all", "family: Bottles", "item: BT-500", "resource: BLOW-1", "supplier: S 01"])("%s", (text) => {
    expect(selectorText(readSelector(text))).toBe(text);
  });

  it("refuses what it does not know, with the way to write it", () => {
    expect(() => readChange("more")).toThrow('"more" is no change; write');
    expect(() => readSelector("colour: blue")).toThrow("selects nothing");
    expect(() => readSelector("family")).toThrow("selects nothing");
    expect(() => readDriver("weather")).toThrow("known are demand, price");
  });
});

describe("deltas on inputs", () => {
  it("change what they select in their months, and share the rest", () => {
    const next = applyDeltas(plan, [
      delta("demand", "family: F", "+50 %", { from: 24316, to: 24316 }),
      delta("price", "item: B", "-1"),
    ]);
    expect([...next.model.demand[0].quantity]).toEqual([8, 12, 8]);
    expect([...next.price[1]]).toEqual([11, 11, 11]);
    expect(next.model.demand[1]).toBe(plan.model.demand[1]);
    expect(next.model.resources).toBe(plan.model.resources);
    expect([...plan.model.demand[0].quantity]).toEqual([8, 8, 8]);
  });

  it("change hours, lead times, costs and targets", () => {
    const next = applyDeltas(plan, [
      delta("capacity", "resource: M", "+20 %"),
      delta("overtime", "all", "=0"),
      delta("lead time", "supplier: S1", "+1"),
      delta("cost", "supplier: S1", "+10 %"),
      delta("target stock", "item: A", "-100 %"),
    ]);
    expect(next.model.resources[0].capacity).toEqual(list(12, 12, 12));
    expect(next.model.resources[0].overtime).toEqual(list(0, 0, 0));
    expect(next.model.activities[1]).toMatchObject({ leadTime: 2, cost: expect.closeTo(6.6, 9) as number });
    expect(next.model.points[0].safety).toEqual(list(0, 0, 0));
  });

  it("set units of an item for all its places together", () => {
    const places = [
      { item: "A", family: "F", service: 0.95, share: 0.75 },
      { item: "A", family: "F", service: 0.95, share: 0.25 },
    ];
    const next = applyDeltas({ ...plan, points: places }, [
      delta("demand", "item: A", "=100"),
      delta("demand", "item: A", "+20"),
    ]);
    expect(next.model.demand.map(({ quantity }) => quantity)).toEqual([list(90, 90, 90), list(30, 30, 30)]);
  });

  it("scale the target by the safety factors of the service levels", () => {
    const { model } = applyDeltas(plan, [delta("service", "all", "=0.99")]);
    expect((model.points[0].safety as Float64Array)[0]).toBeCloseTo(2.326348 / 1.644854, 5);
  });

  it("say what they could not find", () => {
    expect(() => applyDeltas(plan, [delta("capacity", "resource: X", "+1 %")])).toThrow(
      'S: "resource: X" has no capacity that "+1 %" could change',
    );
  });
});

describe("figures of a scenario", () => {
  it("tie revenue, cost and result to the quantities of the plan", async () => {
    const solved = supplyPlan(plan.model, await loadSolver());
    const { totals, months } = measurePlan(plan, solved);
    const { shipped, overtime, started } = solved.quantities;
    const sum = (row: Float64Array) => row.reduce((all, value) => all + value, 0);
    // Nothing is said of emissions where no table has factors, not even a zero.
    expect(measuresOf({ totals }).map(({ name }) => name)).not.toContain("CO2e (t)");
    expect(months).not.toHaveProperty("CO2e (t)");
    expect(totals.Revenue).toBeCloseTo(10 * sum(shipped[0]) + 12 * sum(shipped[1]), 9);
    expect(totals["Cost of goods sold"]).toBeCloseTo(4 * sum(shipped[0]) + 5 * sum(shipped[1]), 9);
    expect(totals["Operating result"]).toBeCloseTo(
      totals["Gross margin"] - 3 * sum(overtime[0]) - 0 * sum(started[1]) - 30,
      9,
    );
    expect(totals.Purchases).toBeCloseTo(6 * (started[1][0] + started[1][1]), 9);
    expect(months.Revenue?.length).toBe(3);
  });

  it("count the orders that suppliers already have among the purchases, not what is in the own works", async () => {
    const [a, b] = plan.model.points;
    const points = [
      { ...a, scheduled: list(1, 0, 0) },
      { ...b, scheduled: list(0, 3, 0) },
    ];
    const ordered = { ...plan, model: { ...plan.model, points } };
    const solved = supplyPlan(ordered.model, await loadSolver());
    const [, bought] = solved.quantities.started;
    // B comes from a supplier at its standard cost of 5; A is made.
    const { totals } = measurePlan(ordered, solved);
    expect(totals.Purchases).toBeCloseTo(3 * 5 + 6 * (bought[0] + bought[1]), 9);
  });

  it("of a live case are those of planning anew, whatever came before", async () => {
    const solver = await loadSolver();
    const live = new LiveCase(plan, solver);
    const questions = [
      [],
      [delta("demand", "all", "+30 %")],
      [delta("capacity", "all", "-30 %")],
      [delta("lead time", "all", "+1")],
      [delta("cost", "item: B", "+40 %")],
      [],
    ];
    for (const deltas of questions) {
      const next = applyDeltas(plan, deltas);
      const anew = supplyPlan(next.model, solver);
      const figures = await live.figures(deltas);
      expect(figures.totals["Units shipped"]).toBeCloseTo(measurePlan(next, anew).totals["Units shipped"], 6);
    }
    live.close();
  });

  it("need the whole model anew only when more than values differ", () => {
    expect(changeBetween(plan.model, plan.model)).toBe("none");
    const late = applyDeltas(plan, [delta("lead time", "all", "+1")]).model;
    expect(changeBetween(plan.model, late)).toBeUndefined();
    const more = applyDeltas(plan, [delta("demand", "item: A", "+10 %")]).model;
    expect(changeBetween(plan.model, more)).toMatchObject({ demand: [{ index: 0 }], resources: [] });
  });
});
