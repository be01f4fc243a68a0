import { unattended } from "../../control";
import { ModelBuilder } from "../modelBuilder";
import type { LinearModel, LinearSolver, LiveModel } from "../solver";
import type { CapacitatedLotProblem } from "./capacitatedLotProblem";
import { lotsCost } from "./repairLots";

const tiny = 1e-7;

/**
 * Periods whose set-ups are decided anew together, narrow windows first, each half a window before the last: what late
 * periods no longer need is what early ones have to make ahead.
 */
const widths = [4, 6];
/**
 * Simplex steps for a window, so that it is the same on every machine, and how close to its best it has to come: its
 * first plans are worth the most. The seconds are for problems so large that a step takes long.
 */
const limits = { stepLimit: 1_000, relativeGap: 0.01, timeLimit: 20 };
/** Most periods of demand that a row about stock and set-ups looks at. */
const span = 6;
/** Later windows bring little, so that a plan waits for no more than these. */
const mostWindows = 20;

/**
 * Decides the set-ups of a few periods, or of a few items, anew by branch and bound while all others stay, window after
 * window, as long as that makes the plan cheaper. Finds what changes of single set-ups do not, and takes longer.
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
  const live = solver.open(formulate(problem));
  const all = windows(problem.items.length, problem.capacity.length);
  let best = { lots, cost: lotsCost(problem, lots) };
  // The window that helped last stands at `since`: once all others have been tried in vain none is left.
  let since = 0;
  try {
    for (let k = 0; k < mostWindows && since < all.length; k++) {
      if (enough(best.cost)) break;
      const found = solveWindow(live, problem, best.lots, all[k % all.length]);
      const cost = found ? lotsCost(problem, found) : Infinity;
      since++;
      if (!found || cost >= best.cost * (1 - 1e-6)) continue;
      best = { lots: found, cost };
      since = 0;
    }
    return best.lots;
  } finally {
    live.dispose();
  }
}

/** 1 for the cells whose set-ups are decided anew, items × periods. */
function windows(items: number, periods: number): Uint8Array[] {
  const cells = (isFree: (item: number, period: number) => boolean): Uint8Array =>
    Uint8Array.from({ length: items * periods }, (_, cell) =>
      isFree(Math.floor(cell / periods), cell % periods) ? 1 : 0,
    );
  const ofPeriods = (width: number): Uint8Array[] => {
    const count = Math.max(1, Math.ceil((2 * periods) / width) - 1);
    return Array.from({ length: count }, (_, k) => {
      const from = ((count - 1 - k) * width) / 2;
      return cells((_item, t) => t >= from && t < from + width);
    });
  };
  const [narrow, wide] = widths.map(ofPeriods);
  const pairs = items > 2 ? Array.from({ length: items }, (_, i) => [i, (i + 1) % items]) : [];
  const ofItems = pairs.map((pair) => cells((item) => pair.includes(item)));
  return [...narrow, ...wide, ...ofItems];
}

/**
 * Columns lot, stock and set-up of every cell; rows balance of every cell, hours of every period, lot ≤ set-up, and what
 * branch and bound would take long to see: the demand of a few periods comes from the stock before them, or from the
 * set-ups among them that are early enough.
 *
 * Source of these: the (l, S) inequalities of Barany, Van Roy and Wolsey 1984 as Pochet and Wolsey 1994 need them.
 */
function formulate(problem: CapacitatedLotProblem): LinearModel {
  const { items, demand, capacity } = problem;
  const periods = capacity.length;
  const cells = items.length * periods;
  const builder = new ModelBuilder();
  for (const row of demand) for (const units of row) builder.row(units, units);
  for (const hours of capacity) builder.row(-Infinity, hours);
  builder.block(cells, -Infinity, 0);
  const served = demand.map((row) => servedRows(builder, row));
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
      for (const { row, from } of served[i]) if (from === t + 1) builder.entry(row, 1);
      builder.column(setupCost, 0, 1, true);
      builder.entry(cells + t, setupHours);
      builder.entry(cells + periods + cell, -most);
      for (const { row, from, until } of served[i])
        if (from <= t && t <= until) builder.entry(row, unitsOf(demand[i], t, until));
    }
  });
  return builder.model();
}

/** Demand of the periods `from` to `until`, served by the stock before them or set-ups among them. */
interface ServedRow {
  row: number;
  from: number;
  until: number;
}

function servedRows(builder: ModelBuilder, demand: Float64Array): ServedRow[] {
  const rows: ServedRow[] = [];
  for (let until = 0; until < demand.length; until++) {
    // Without demand at the end the row says no more than the one before.
    if (demand[until] === 0) continue;
    for (let from = until; from >= Math.max(0, until - span + 1); from--)
      rows.push({ row: builder.row(unitsOf(demand, from, until), Infinity), from, until });
  }
  return rows;
}

function unitsOf(demand: Float64Array, from: number, until: number): number {
  let units = 0;
  for (let t = from; t <= until; t++) units += demand[t];
  return units;
}

function solveWindow(
  live: LiveModel,
  problem: CapacitatedLotProblem,
  lots: Float64Array,
  isFree: Uint8Array,
): Float64Array | undefined {
  const on = Float64Array.from(lots, (lot) => (lot > tiny ? 1 : 0));
  live.setStart(columnsOf(problem, lots));
  live.changeColumnBounds(
    Int32Array.from(lots, (_, cell) => 3 * cell + 2),
    on.map((setUp, cell) => (isFree[cell] ? 0 : setUp)),
    on.map((setUp, cell) => (isFree[cell] ? 1 : setUp)),
  );
  const { status, x } = live.solve(limits, unattended);
  if (status !== "optimal" && status !== "feasible") return undefined;
  return lots.map((_, cell) => (x[3 * cell] > 1e-6 ? x[3 * cell] : 0));
}

/** The columns of a plan: lot, stock and set-up of every cell. */
function columnsOf({ items, demand, capacity }: CapacitatedLotProblem, lots: Float64Array): Float64Array {
  const columns = new Float64Array(3 * lots.length);
  for (let i = 0, cell = 0; i < items.length; i++) {
    let stock = 0;
    for (let t = 0; t < capacity.length; t++, cell++) {
      stock += lots[cell] - demand[i][t];
      columns[3 * cell] = lots[cell];
      columns[3 * cell + 1] = Math.max(0, stock);
      columns[3 * cell + 2] = lots[cell] > tiny ? 1 : 0;
    }
  }
  return columns;
}
