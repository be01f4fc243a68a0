import { buildSupplyModel } from "../../../src/planning/supply/buildSupplyModel";
import { unattended } from "../../../src/planning/control";
import { movedBasis, type Formulated } from "../../../src/planning/supply/live/movedBasis";
import type { Basis, LinearSolution, LinearSolver } from "../../../src/planning/supply/solver";
import type { SupplyModel } from "../../../src/planning/supply/supplyModel";
import { loadSolver } from "../../../src/worker/highsSolver";
import { randomSupply } from "./support/randomSupply";

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

function formulated(model: SupplyModel): Formulated {
  const { layout, builder } = buildSupplyModel(model);
  return { model, layout, linear: builder.model() };
}

/** Solves from a basis, or from nothing. */
function solved({ linear }: Formulated, start?: Basis): { solution: LinearSolution; basis: Basis } {
  const live = solver.open(linear);
  try {
    if (start) live.setBasis(start);
    const solution = live.solve({ presolve: false }, unattended);
    return { solution, basis: live.basis() };
  } finally {
    live.dispose();
  }
}

/** The company with its purchases and transports so many periods later. */
function delayed(model: SupplyModel, by: number): SupplyModel {
  const isMoved = (kind: string): boolean => kind === "buy" || kind === "move";
  return {
    ...model,
    activities: model.activities.map((activity) =>
      isMoved(activity.kind) ? { ...activity, leadTime: Math.max(0, activity.leadTime + by) } : activity,
    ),
  };
}

const basics = ({ columns, rows }: Basis): number =>
  [...columns, ...rows].filter((status) => status === 1).length;

describe("the basis of a plan moved to other lead times", () => {
  test("of the same lead times is the basis itself, and nothing is left to do", () => {
    const before = formulated(randomSupply(3, 6, 12));
    const { basis, solution } = solved(before);
    const moved = movedBasis(before, basis, formulated(randomSupply(3, 6, 12)));
    expect(moved).toEqual(basis);
    const again = solved(before, moved);
    expect(again.solution.iterations).toBe(0);
    expect(again.solution.objective).toBeCloseTo(solution.objective, 6);
  });

  test.each([1, -1, 2])("%p periods later: as many members as rows, the same plan, in fewer steps", (by) => {
    let [moved, anew] = [0, 0];
    for (let seed = 1; seed <= 8; seed++) {
      const before = formulated(randomSupply(seed, 10, 16));
      const after = formulated(delayed(before.model, by));
      const start = movedBasis(before, solved(before).basis, after);
      if (!start) throw new Error(`No basis was found for company ${seed}.`);
      expect(start.columns).toHaveLength(after.linear.columns);
      expect(basics(start)).toBe(after.linear.rows);
      const [from, without] = [solved(after, start).solution, solved(after).solution];
      expect(from.status).toBe("optimal");
      expect(from.objective).toBeCloseTo(without.objective, 5);
      moved += from.iterations;
      anew += without.iterations;
    }
    expect(moved).toBeLessThan(0.7 * anew);
  });

  test("what arrives in a period arrives there still", () => {
    const model: SupplyModel = {
      periods: 4,
      points: [{ item: "Tea", site: "", opening: 0, holding: 1 }],
      activities: [{ name: "Buy tea", kind: "buy", output: 0, leadTime: 0, cost: 2 }],
      resources: [],
      demand: [
        { point: 0, customer: "All", quantity: Float64Array.of(1, 2, 3, 4), shortage: "lost", penalty: 30 },
      ],
    };
    const [before, after] = [formulated(model), formulated(delayed(model, 1))];
    const start = movedBasis(before, solved(before).basis, after);
    // Bought in periods 1 to 3 for 2 to 4; what was to arrive in the first has no start any more.
    expect([...(start?.columns.slice(0, 3) ?? [])]).toEqual([1, 1, 1]);
    expect(start?.rows[after.layout.balanceRow[0]]).toBe(1);
  });

  test("there is none where more than lead times differ", () => {
    const before = formulated(randomSupply(1, 4, 8));
    const { basis } = solved(before);
    const { model } = before;
    expect(
      movedBasis(before, basis, formulated({ ...model, activities: model.activities.slice(1) })),
    ).toBeUndefined();
    expect(movedBasis(before, basis, formulated(randomSupply(1, 4, 9)))).toBeUndefined();
  });
});
