import { unattended } from "../../../../src/planning/control";
import type { CapacitatedLotProblem } from "../../../../src/planning/supply/lots/capacitatedLotProblem";
import { LotFlow } from "../../../../src/planning/supply/lots/lotFlow";
import { lotsCost } from "../../../../src/planning/supply/lots/repairLots";
import { SearchLots } from "../../../../src/planning/supply/lots/searchLots";
import { ModelBuilder } from "../../../../src/planning/supply/modelBuilder";
import { solveOnce, type LinearSolver } from "../../../../src/planning/supply/solver";
import { loadSolver } from "../../../../src/worker/highsSolver";
import { uniform } from "../support/randomSupply";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

const dearHour = 500;

/** A plan that makes everything when it is needed, and hours that often do not suffice for it. */
function randomProblem(seed: number, count = 4, periods = 7): CapacitatedLotProblem {
  const next = uniform(seed);
  return {
    items: Array.from({ length: count }, () => ({
      setupCost: 40 + 80 * next(),
      setupHours: 2 + 6 * next(),
      hoursPerUnit: 0.5 + next(),
      holding: 0.5 + next(),
    })),
    demand: Array.from({ length: count }, () =>
      Float64Array.from({ length: periods }, () => (next() < 0.3 ? 0 : Math.round(40 * next()))),
    ),
    capacity: Float64Array.from({ length: periods }, () => 60 + 60 * next()),
  };
}

const lotForLot = ({ demand }: CapacitatedLotProblem): Float64Array =>
  Float64Array.from(demand.flatMap((row) => [...row]));

/** The cheapest quantities of the set-ups, by a linear programme. */
function exactCost({ items, demand, capacity }: CapacitatedLotProblem, on: Uint8Array): number {
  const builder = new ModelBuilder();
  const T = capacity.length;
  const balance = demand.map((row) => Array.from(row, (units) => builder.row(units, units)));
  const hours = Array.from(capacity, (most, t) =>
    builder.row(
      -Infinity,
      items.reduce((left, item, i) => left - on[i * T + t] * item.setupHours, most),
    ),
  );
  items.forEach(({ holding, hoursPerUnit, setupCost }, i) => {
    for (let t = 0; t < T; t++) {
      builder.offset += setupCost * on[i * T + t];
      builder.column(0, 0, on[i * T + t] ? Infinity : 0);
      builder.entry(balance[i][t], 1);
      builder.entry(hours[t], hoursPerUnit);
      builder.column(holding, 0, Infinity);
      builder.entry(balance[i][t], -1);
      if (t + 1 < T) builder.entry(balance[i][t + 1], 1);
    }
  });
  for (const row of hours) {
    builder.column(dearHour, 0, Infinity);
    builder.entry(row, -1);
  }
  const { status, objective } = solveOnce(solver, builder.model(), {}, unattended);
  return status === "optimal" ? objective : Infinity;
}

test.each([1, 2, 3, 4, 5])(
  "set-ups opened and closed cost what a linear programme finds: seed %i",
  (seed) => {
    const problem = randomProblem(seed);
    const next = uniform(100 + seed);
    const flow = new LotFlow(problem, lotForLot(problem), dearHour);
    expect(flow.cost).toBeCloseTo(exactCost(problem, flow.on), 5);
    const before = flow.state();
    for (let k = 0; k < 25; k++) {
      const cell = Math.floor(next() * flow.on.length);
      flow.keep(before);
      const on = flow.on.map((set, at) => (at === cell ? 1 - set : set));
      const exact = exactCost(problem, on);
      const fits = flow.on[cell] === 0 || flow.close(cell);
      if (!fits) {
        expect(exact).toBe(Infinity);
        flow.restore(before);
        continue;
      }
      if (before.on[cell] === 0) flow.open(cell);
      expect(flow.cost).toBeCloseTo(exact, 5);
      const lots = flow.lots();
      // A set-up that makes nothing costs the flow, but not the plan.
      if (lots) expect(lotsCost(problem, lots)).toBeLessThanOrEqual(flow.cost + 1e-6);
    }
  },
);

test("the search never makes a plan dearer, and finds the same one again", () => {
  const problem = randomProblem(9, 5, 10);
  const roomy = { ...problem, capacity: problem.capacity.map((hours) => 4 * hours) };
  const first = lotsCost(roomy, lotForLot(roomy));
  const found = (): number => {
    const search = new SearchLots(roomy, lotForLot(roomy));
    search.improve(300);
    search.shake(100);
    return lotsCost(roomy, search.lots() ?? new Float64Array(0));
  };
  expect(found()).toBeLessThan(first);
  expect(found()).toBe(found());
});
