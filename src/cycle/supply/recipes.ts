import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import type { MonthSpan } from "../wideTable";

/** Units of a component that a unit started of its parent takes, or of a by-product that comes out with it. */
export interface RecipeLine {
  item: number;
  /** Scrap included. */
  quantity: number;
  /** First and last month of the plan in which the line holds. */
  from: number;
  to: number;
}

/** One way to put an item together while nothing in its bill changes. */
export interface Recipe {
  /** Name of the alternate; empty for the usual one. */
  name: string;
  from: number;
  to: number;
  inputs: { item: number; quantity: number }[];
  byProducts: { item: number; quantity: number }[];
}

/** The bill of materials of a plan, by position in `company.items`. */
export interface Bill {
  /** Ways to put each item together, the usual ones first. */
  recipes: ReadonlyMap<number, Recipe[]>;
  /** Everything that goes into an item in any month, and that comes out with it, alternates included. */
  inputs: ReadonlyMap<number, { item: number }[]>;
  byProducts: ReadonlyMap<number, { item: number }[]>;
}

/** Lines by parent, then by alternate in the order of the table; those of no month of the plan are left out. */
type Lines = Map<number, Map<string, RecipeLine[]>>;

/**
 * Reads the bill of materials for the months of a plan. A line holds from the month of its first day to that of its
 * last; a negative quantity is a by-product. An alternate is a whole bill of its own.
 */
export function readBill(company: Company, span: MonthSpan): Bill {
  const lines = linesOf(company, span);
  const recipes = new Map(
    [...lines].map(([parent, alternates]) => [
      parent,
      [...usualFirst(alternates)].flatMap(([name, own]) => stretches(name, own, span.count)),
    ]),
  );
  const all = (of: "inputs" | "byProducts"): Map<number, { item: number }[]> =>
    new Map(
      [...recipes].flatMap(([parent, ways]) => {
        const items = new Set(ways.flatMap((way) => way[of].map(({ item }) => item)));
        return items.size > 0 ? [[parent, [...items].map((item) => ({ item }))] as const] : [];
      }),
    );
  return { recipes, inputs: all("inputs"), byProducts: all("byProducts") };
}

/** Components of each item in its usual bill, with the months in which they hold; by-products left out. */
export function recipes(company: Company, span: MonthSpan): Map<number, RecipeLine[]> {
  return new Map(
    [...linesOf(company, span)].flatMap(([parent, alternates]) => {
      const [[, usual]] = usualFirst(alternates);
      const inputs = usual.filter(({ quantity }) => quantity > 0);
      return inputs.length > 0 ? [[parent, inputs] as const] : [];
    }),
  );
}

/**
 * Lines of the bill by which an item is made, by the name of the way in the production plan; a by-product has a negative
 * quantity. A way without a bill of its name takes the usual one.
 */
export function linesByWay(
  company: Company,
  span: MonthSpan,
): (item: number, way: string) => readonly RecipeLine[] {
  const lines = linesOf(company, span);
  return (item, way) => {
    const alternates = lines.get(item);
    return alternates ? (alternates.get(way) ?? usualFirst(alternates)[0][1]) : [];
  };
}

function linesOf({ billOfMaterials: bom, itemIndex }: Company, { first, count }: MonthSpan): Lines {
  const lines: Lines = new Map();
  for (let i = 0; i < bom.rowCount; i++) {
    const [parent, item] = [itemIndex.get(bom.parent[i]), itemIndex.get(bom.component[i])];
    if (parent === undefined || item === undefined || !(Math.abs(bom.quantityPer[i]) > 0)) continue;
    const from = Math.max(0, (monthOf(bom.from[i]) || first) - first);
    const to = Math.min(count - 1, (monthOf(bom.to[i]) || Infinity) - first);
    if (to < from) continue;
    const alternates = lines.get(parent) ?? new Map<string, RecipeLine[]>();
    lines.set(parent, alternates);
    const own = alternates.get(bom.alternate[i]) ?? [];
    alternates.set(bom.alternate[i], own);
    const good = 1 - bom.scrap[i];
    const each = bom.quantityPer[i];
    own.push({ item, quantity: each > 0 ? each / good : each * good, from, to });
  }
  return lines;
}

/** The bill without a name is the usual one; where all have names, the first of the table. */
function usualFirst(alternates: ReadonlyMap<string, RecipeLine[]>): [string, RecipeLine[]][] {
  return [...alternates].sort(([a], [b]) => Number(a !== "") - Number(b !== ""));
}

/** A recipe for every stretch of months in which the same lines hold; none where nothing would go into the item. */
function stretches(name: string, lines: readonly RecipeLine[], months: number): Recipe[] {
  const begins = new Set([0, ...lines.flatMap(({ from, to }) => [from, to + 1])]);
  const starts = [...begins].filter((month) => month < months).sort((a, b) => a - b);
  const takesAnything = lines.some(({ quantity }) => quantity > 0);
  return starts.flatMap((from, k): Recipe[] => {
    const holding = lines.filter((line) => line.from <= from && line.to >= from);
    const inputs = holding.filter(({ quantity }) => quantity > 0);
    if (inputs.length === 0 && takesAnything) return [];
    return [
      {
        ...{ name, from, to: (starts[k + 1] ?? months) - 1 },
        inputs: inputs.map(({ item, quantity }) => ({ item, quantity })),
        byProducts: holding
          .filter(({ quantity }) => quantity < 0)
          .map(({ item, quantity }) => ({ item, quantity: -quantity })),
      },
    ];
  });
}
