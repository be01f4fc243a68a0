import { colourNames, componentClasses, families, type Family, type Subfamily } from "./catalogue";
import type { Random } from "./random";
import { round } from "./toTable";
import type { SizeSpec } from "./size";

export interface SampleItem {
  item: string;
  description: string;
  type: "FG" | "SF" | "RM";
  family: string;
  subfamily: string;
  uom: string;
  weightKg: number;
  planner: string;
  /** Finished goods only. */
  goods?: FinishedGood;
  /** Components only: purchase price of raw materials, class of component. */
  price: number;
  componentClass: string;
}

export interface FinishedGood {
  family: Family;
  subfamily: Subfamily;
  /** Position within the family, from 0. */
  rank: number;
  /** Units a month at the start of the plan, in a middling month. */
  volume: number;
  status: "new" | "active" | "phase-out";
  /** Month numbers; undefined: before the history, after the plan. */
  launchMonth?: number;
  endMonth?: number;
  predecessor?: SampleItem;
  likeItem?: SampleItem;
  likeFactor: number;
}

export interface BomLine {
  parent: SampleItem;
  component: SampleItem;
  quantity: number;
  scrap: number;
}

const number = (prefix: string, position: number, total: number): string =>
  `${prefix}-${String(position + 1).padStart(Math.max(3, String(total).length), "0")}`;

/** The finished goods of all families: volumes fall off with rank, so that a few items make most of the sales. */
export function makeFinishedGoods(size: SizeSpec, random: Random): SampleItem[] {
  return families.flatMap((family, f) => {
    const count = size.finishedGoods[f];
    const draw = random.fork(family.name);
    let subfamilyIndex = 0;
    return Array.from({ length: count }, (_, rank): SampleItem => {
      while (rank >= cumulativeShare(family, subfamilyIndex) * count - 1e-9) subfamilyIndex++;
      const subfamily = family.subfamilies[subfamilyIndex];
      const model = subfamily.models[rank % subfamily.models.length];
      const colour = colourNames[Math.floor(rank / subfamily.models.length) % colourNames.length];
      const generation = Math.floor(rank / (subfamily.models.length * colourNames.length));
      const plain = family.pattern === "intermittent" ? model : `${model} ${colour}`;
      return {
        item: number(family.prefix, rank, count),
        description: generation > 0 ? `${plain} ${generation + 1}` : plain,
        type: "FG",
        family: family.name,
        subfamily: subfamily.name,
        uom: "pcs",
        weightKg: round(subfamily.weightKg * draw.between(0.85, 1.25), 3),
        planner: family.planner,
        price: 0,
        componentClass: "",
        goods: {
          family,
          subfamily,
          rank,
          volume: family.volume * 1.9 * Math.exp((-1.8 * ((rank * 7) % count)) / count) * draw.factor(0.18),
          status: "active",
          likeFactor: 1,
        },
      };
    });
  });
}

const cumulativeShare = (family: Family, last: number): number =>
  family.subfamilies.slice(0, last + 1).reduce((sum, subfamily) => sum + subfamily.share, 0);

/** Components, spread over their classes; larger companies have numbered variants of each. */
export function makeComponents(size: SizeSpec, type: "SF" | "RM", random: Random): SampleItem[] {
  const total = type === "SF" ? size.semiFinished : size.rawMaterials;
  const bases = componentClasses
    .filter((known) => known.type === type)
    .flatMap((known) => known.variants.map((name) => ({ known, name })));
  const draw = random.fork(type);
  return Array.from({ length: total }, (_, position): SampleItem => {
    const { known, name } = bases[position % bases.length];
    const variant = Math.floor(position / bases.length);
    return {
      item: number(type, position, total),
      description: variant > 0 ? `${name} ${variant + 1}` : name,
      type,
      family: type === "SF" ? "Components" : "Materials",
      subfamily: known.name,
      uom: known.uom,
      weightKg: known.uom === "kg" ? 1 : round(draw.between(0.004, 0.06), 3),
      planner: "Dario",
      price: round(known.price * draw.between(0.9, 1.15), 3),
      componentClass: known.name,
    };
  });
}

/** What goes into every made item: each recipe line takes one component of its class. */
export function makeBom(goods: SampleItem[], components: SampleItem[]): BomLine[] {
  const byClass = new Map<string, SampleItem[]>();
  for (const component of components) {
    const list = byClass.get(component.componentClass) ?? [];
    byClass.set(component.componentClass, [...list, component]);
  }
  const recipeOf = (item: SampleItem) =>
    item.goods?.subfamily.recipe ??
    componentClasses.find((known) => known.name === item.componentClass)?.recipe ??
    [];
  const made = [...goods, ...components.filter((component) => component.type === "SF")];
  return made.flatMap((parent, position) =>
    recipeOf(parent).map(([name, quantity, scrap], line) => {
      const choices = byClass.get(name) ?? [];
      return { parent, component: choices[(position * 3 + line) % choices.length], quantity, scrap };
    }),
  );
}
