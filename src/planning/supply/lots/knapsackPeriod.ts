/** A piece of what an item can do in a period: hours that bring `worth`, best pieces first. */
interface Piece {
  item: number;
  /** Whether it holds for an item that is set up already, or for one that must be set up first. */
  isSetUp: boolean;
  hours: number;
  worth: number;
  /** What is done before and after the piece: −1 nothing, 0 the set-up alone, else the option's position + 1. */
  from: number;
  to: number;
}

/** What items may do in a period: each at most one mix of its options, after a set-up. Tables are items ×
 * options, an item's options in the order of their hours. */
export interface PeriodOptions {
  options: number;
  /** Hours of the period. */
  capacity: number;
  setupHours: Float64Array;
  setupWorth: Float64Array;
  hours: Float64Array;
  worth: Float64Array;
}

/**
 * The most that a period's hours can be worth: a knapsack with set-ups, solved by branch and bound on who is set up.
 * Options may be mixed and left in part, set-ups may not.
 *
 * @param setUp 1 where an item is set up in the best answer, to be overwritten
 * @param parts part of each option in it, to be overwritten
 */
export function bestPeriod(period: PeriodOptions, setUp: Float64Array, parts: Float64Array): number {
  const { capacity, setupHours, setupWorth, options } = period;
  const items = setupHours.length;
  const pieces: Piece[] = [];
  for (let item = 0; item < items; item++) {
    addPieces(pieces, period, item, false);
    addPieces(pieces, period, item, true);
  }
  pieces.sort((a, b) => b.worth * a.hours - a.worth * b.hours);
  const state = new Int8Array(items).fill(undecided);
  let best = 0;
  let bestState: Int8Array | undefined;
  const search = (left: number, worth: number): void => {
    const { most, split } = filled(pieces, state, left);
    if (worth + most <= best + 1e-9) return;
    if (split < 0) {
      best = worth + most;
      bestState = state.slice();
      return;
    }
    if (setupHours[split] <= left) {
      state[split] = on;
      search(left - setupHours[split], worth + setupWorth[split]);
    }
    state[split] = off;
    search(left, worth);
    state[split] = undecided;
  };
  search(capacity, 0);
  setUp.fill(0);
  parts.fill(0);
  if (bestState) read(pieces, bestState, period, setUp, parts, options);
  return best;
}

const undecided = -1;
const off = 0;
const on = 1;

function counts({ item, isSetUp }: Piece, state: Int8Array): boolean {
  return state[item] !== off && (state[item] === on) === isSetUp;
}

/** Fills the hours with the best pieces; `split` is the item whose set-up would be done in part, −1 for none. */
function filled(pieces: readonly Piece[], state: Int8Array, hours: number): { most: number; split: number } {
  let left = hours;
  let most = 0;
  for (const piece of pieces) {
    if (!counts(piece, state)) continue;
    if (piece.hours <= left) {
      left -= piece.hours;
      most += piece.worth;
      continue;
    }
    most += (piece.worth * left) / piece.hours;
    return { most, split: piece.from < 0 && !piece.isSetUp ? piece.item : -1 };
  }
  return { most, split: -1 };
}

/** The pieces of an item's concave hull of worth over hours, from doing nothing on. */
function addPieces(pieces: Piece[], period: PeriodOptions, item: number, isSetUp: boolean): void {
  const { options, setupHours, setupWorth, hours, worth } = period;
  const [firstHours, firstWorth] = isSetUp ? [0, 0] : [setupHours[item], setupWorth[item]];
  const hull = [{ hours: 0, worth: 0, option: -1 }];
  const add = (point: (typeof hull)[number]): void => {
    if (point.worth <= hull[hull.length - 1].worth + 1e-12) return;
    while (hull.length > 1) {
      const last = hull[hull.length - 1];
      const before = hull[hull.length - 2];
      const rises = (last.worth - before.worth) * (point.hours - last.hours);
      if (rises > (point.worth - last.worth) * (last.hours - before.hours) + 1e-15) break;
      hull.pop();
    }
    hull.push(point);
  };
  if (!isSetUp) add({ hours: firstHours, worth: firstWorth, option: 0 });
  for (let k = 0, cell = item * options; k < options; k++, cell++)
    add({ hours: firstHours + hours[cell], worth: firstWorth + worth[cell], option: k + 1 });
  for (let k = 1; k < hull.length; k++) {
    const [a, b] = [hull[k - 1], hull[k]];
    pieces.push({
      item,
      isSetUp,
      hours: b.hours - a.hours,
      worth: b.worth - a.worth,
      from: a.option,
      to: b.option,
    });
  }
}

function read(
  pieces: readonly Piece[],
  state: Int8Array,
  { capacity, setupHours }: PeriodOptions,
  setUp: Float64Array,
  parts: Float64Array,
  options: number,
): void {
  let left = capacity;
  state.forEach((decision, item) => {
    if (decision !== on) return;
    setUp[item] = 1;
    left -= setupHours[item];
  });
  for (const piece of pieces) {
    if (!counts(piece, state)) continue;
    const first = piece.item * options - 1;
    const part = piece.hours <= left ? 1 : left / piece.hours;
    if (piece.from > 0) parts[first + piece.from] = 1 - part;
    if (piece.to > 0) parts[first + piece.to] = part;
    if (part < 1) return;
    setUp[piece.item] = 1;
    left -= piece.hours;
  }
}
