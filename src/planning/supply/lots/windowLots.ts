import { unattended } from "../../control";
import { ModelBuilder } from "../modelBuilder";
import type { LinearModel, LinearSolver, LiveModel } from "../solver";
import type { CapacitatedLotProblem } from "./capacitatedLotProblem";
import { lotsCost } from "./repairLots";

const tiny = 1e-7;

/** Periods whose set-ups are decided anew together, narrow windows first; each starts half a window after the last. */
const widths = [4, 6];
/** Seconds for a window, and how close to its best it has to come. */
const limits = { timeLimit: 0.7, relativeGap: 4e-3 };
const mostWindows = 40;

/**
 * Decides the set-ups of a few periods anew by branch and bound while those of all others stay, window after window, as
 * long as that makes the plan cheaper. Finds what changes of single set-ups do not, and takes longer.
 *
 * @param enough asked before every window with the cost of the plan: true ends the search
 * Source: fix and optimise, Helber and Sahling 2010.
 */
export function windowLots(
  problem: CapacitatedLotProblem,
  lots: Float64Array,
  solver: LinearSolver,
  enough: (cost: number) => boolean,
): Float64Array {
  const periods = problem.capacity.length;
  const live = solver.open(formulate(problem));
  let best = { lots, cost: lotsCost(problem, lots) };
  try {
    let left = mostWindows;
    for (let cheaper = true; cheaper;) {
      cheaper = false;
      for (const [from, until] of windows(periods)) {
        if (left-- <= 0 || enough(best.cost)) return best.lots;
        const found = solveWindow(live, best.lots, periods, from, until);
        const cost = found ? lotsCost(problem, found) : Infinity;
        if (!found || cost >= best.cost * (1 - 1e-6)) continue;
        best = { lots: found, cost };
        cheaper = true;
      }
    }
    return best.lots;
  } finally {
    live.dispose();
  }
}

function windows(periods: number): [from: number, until: number][] {
  return widths.flatMap((width) => {
    const half = width / 2;
    const count = Math.max(1, Math.ceil(periods / half) - 1);
    return Array.from({ length: count }, (_, k): [number, number] => [k * half, k * half + width]);
  });
}

/** Columns lot, stock and set-up of every cell; rows balance of every cell, hours of every period, lot ≤ set-up. */
function formulate({ items, demand, capacity }: CapacitatedLotProblem): LinearModel {
  const periods = capacity.length;
  const cells = items.length * periods;
  const builder = new ModelBuilder();
  for (const row of demand) for (const units of row) builder.row(units, units);
  for (const hours of capacity) builder.row(-Infinity, hours);
  builder.block(cells, -Infinity, 0);
  items.forEach(({ holding, hoursPerUnit, setupCost, setupHours }, i) => {
    let rest = demand[i].reduce((sum, units) => sum + units, 0);
    for (let t = 0; t < periods; t++) {
      const cell = i * periods + t;
      const most = Math.max(0, Math.min(rest, (capacity[t] - setupHours) / hoursPerUnit));
      rest -= demand[i][t];
      builder.column(0, 0, Infinity);
      builder.entry(cell, 1);
      builder.entry(cells + t, hoursPerUnit);
      builder.entry(cells + periods + cell, 1);
      builder.column(holding, 0, Infinity);
      builder.entry(cell, -1);
      if (t + 1 < periods) builder.entry(cell + 1, 1);
      builder.column(setupCost, 0, 1, true);
      builder.entry(cells + t, setupHours);
      builder.entry(cells + periods + cell, -most);
    }
  });
  return builder.model();
}

function solveWindow(
  live: LiveModel,
  lots: Float64Array,
  periods: number,
  from: number,
  until: number,
): Float64Array | undefined {
  const isFree = (cell: number): boolean => cell % periods >= from && cell % periods < until;
  const on = Float64Array.from(lots, (lot) => (lot > tiny ? 1 : 0));
  live.changeColumnBounds(
    Int32Array.from(lots, (_, cell) => 3 * cell + 2),
    on.map((setUp, cell) => (isFree(cell) ? 0 : setUp)),
    on.map((setUp, cell) => (isFree(cell) ? 1 : setUp)),
  );
  const { status, x } = live.solve(limits, unattended);
  if (status !== "optimal" && status !== "feasible") return undefined;
  return lots.map((_, cell) => (x[3 * cell] > 1e-6 ? x[3 * cell] : 0));
}
