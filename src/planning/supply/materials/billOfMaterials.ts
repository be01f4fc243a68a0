import { PlanningError } from "../../errors";
import { say } from "../../words";

/**
 * A unit of the parent takes `quantity` of the component, as positions in the list of items. A negative quantity is a
 * by-product, which comes out with the parent.
 */
export interface BomLine {
  parent: number;
  component: number;
  quantity: number;
  /** Part of the component that is spoilt: quantity ÷ (1 − scrap) is taken, quantity · (1 − scrap) of a by-product comes. */
  scrap?: number;
  /** First and last period in which the line holds. */
  from?: number;
  to?: number;
  /** Periods before the parent's start in which the component is needed (the transit of a lane). */
  offset?: number;
}

/** Lines grouped by parent, and the items ordered so that every parent stands before its components. */
export interface BomOrder {
  /** Items, parents first. */
  order: Int32Array;
  /** Low-level code of each item: 0 for items that nothing is made of, else one more than its deepest parent. */
  level: Int32Array;
  /** Lines of item i: positions `starts[i]` to `starts[i + 1]` in `lines`. */
  starts: Int32Array;
  lines: Int32Array;
}

/**
 * Orders the items of a bill of materials by low-level code.
 *
 * @param names for messages; positions are used without them
 * @param sayLoop the sentence for a loop, where the lines are something else than a bill
 * @throws "value" for a line outside the items or with a bad quantity, and for a loop, which is named
 * @example
 * bomOrder(2, [{ parent: 0, component: 1, quantity: 2 }]).level // Int32Array [0, 1]
 */
export function bomOrder(
  items: number,
  bom: readonly BomLine[],
  names?: readonly string[],
  sayLoop: (loop: string) => string = (loop) =>
    say`The bill of materials runs in a loop: ${loop}. Remove one of these lines.`,
): BomOrder {
  const name = (item: number): string => names?.[item] ?? say`item ${item + 1}`;
  const starts = new Int32Array(items + 1);
  const waiting = new Int32Array(items);
  const parents = new Int32Array(bom.length);
  for (let index = 0; index < bom.length; index++) {
    const line = bom[index];
    checkLine(line, items, index, name);
    parents[index] = line.parent;
    starts[line.parent + 1]++;
    waiting[line.component]++;
  }
  for (let i = 0; i < items; i++) starts[i + 1] += starts[i];
  const next = starts.slice(0, items);
  const lines = new Int32Array(bom.length);
  // Components beside each other in the order of the parents: following them jumps about in memory no more.
  const components = new Int32Array(bom.length);
  for (let index = 0; index < bom.length; index++) {
    const place = next[parents[index]]++;
    lines[place] = index;
    components[place] = bom[index].component;
  }

  const order = new Int32Array(items);
  const level = new Int32Array(items);
  let count = 0;
  for (let i = 0; i < items; i++) if (waiting[i] === 0) order[count++] = i;
  for (let head = 0; head < count; head++) {
    const parent = order[head];
    for (let k = starts[parent]; k < starts[parent + 1]; k++) {
      const component = components[k];
      level[component] = Math.max(level[component], level[parent] + 1);
      if (--waiting[component] === 0) order[count++] = component;
    }
  }
  if (count < items) {
    const loop = findLoop(bom, waiting).map(name).join(" → ");
    throw new PlanningError("value", sayLoop(loop));
  }
  return { order, level, starts, lines };
}

/** Units of the component that one parent takes; negative for a by-product. */
export function unitsPerParent({ quantity, scrap = 0 }: BomLine): number {
  return quantity < 0 ? quantity * (1 - scrap) : quantity / (1 - scrap);
}

export function isByProduct({ quantity }: BomLine): boolean {
  return quantity < 0;
}

function checkLine(line: BomLine, items: number, index: number, name: (item: number) => string): void {
  const known = (item: number): boolean => Number.isInteger(item) && item >= 0 && item < items;
  if (!known(line.parent) || !known(line.component)) {
    throw new PlanningError(
      "value",
      say`Line ${index + 1} of the bill of materials names an item that does not exist.`,
    );
  }
  if (!Number.isFinite(line.quantity) || !((line.scrap ?? 0) >= 0 && (line.scrap ?? 0) < 1)) {
    throw new PlanningError(
      "value",
      say`Line ${index + 1} of the bill of materials (${name(line.parent)} → ${name(line.component)}) needs a number as quantity and a scrap below 1.`,
    );
  }
}

/** Follows lines among the items that could not be ordered until one comes round again. */
function findLoop(bom: readonly BomLine[], waiting: Int32Array): number[] {
  const parentOf = new Map<number, number>();
  for (const line of bom) {
    if (waiting[line.component] > 0 && waiting[line.parent] > 0) parentOf.set(line.component, line.parent);
  }
  const path: number[] = [];
  const seen = new Map<number, number>();
  let item: number | undefined = [...parentOf.keys()][0];
  while (item !== undefined && !seen.has(item)) {
    seen.set(item, path.length);
    path.push(item);
    item = parentOf.get(item);
  }
  const loop = path.slice(seen.get(item ?? -1) ?? 0).reverse();
  return [...loop, loop[0]];
}
