import { applySuccession, launchRamp, type Timeframe } from "./demand";
import type { SampleItem } from "./items";
import type { Random } from "./random";
import { round } from "./toTable";

/** Promotions raise demand by this fraction of the baseline. */
export const upliftByMechanic: Record<string, number> = {
  "price-off": 0.35,
  display: 0.2,
  "multi-buy": 0.15,
};
export const priceElasticity = -1.8;
export const successionShares = [0.4, 0.75, 1];

export interface PlantedPromotion {
  promo: string;
  item: string;
  /** Blank: all. */
  region: string;
  channel: string;
  month: number;
  mechanic: string;
  uplift: number;
  depth: number;
}

/** The events that the generator puts into the history and the plan; sizes are filled in while sales are drawn. */
export interface Plantings {
  outliers: {
    item: string;
    month: number;
    /** Relative to the month's expected units. */ relative: number;
  }[];
  stockOuts: { item: string; month: number; inStock: number }[];
  promotions: PlantedPromotion[];
  priceChanges: { item: string; month: number; factor: number }[];
  biasedItem: string;
}

/** The three new items and the succession, at the top of the first three families. */
export function plantLifecycles(
  goods: SampleItem[],
  frame: Timeframe,
): { successor: SampleItem; newItems: SampleItem[] } {
  const inFamily = (name: string): SampleItem[] => goods.filter((item) => item.family === name);
  const launches = [-3, -1, 2];
  const newItems = ["Bottles", "Flasks", "Packs"].map((family, i) => {
    const members = inFamily(family);
    const item = members[members.length - 1];
    const like = members[1 + i];
    rename(item, `${like.description.split(" ").slice(0, 2).join(" ")} Alpenglow`);
    Object.assign(item.goods ?? {}, {
      status: "new",
      likeItem: like,
      likeFactor: [0.6, 0.5, 0.7][i],
      launchMonth: frame.firstMonth + launches[i],
      subfamily: like.goods?.subfamily,
    });
    item.subfamily = like.subfamily;
    return item;
  });
  const bottles = inFamily("Bottles");
  const [predecessor, successor] = [bottles[4], bottles[bottles.length - 2]];
  rename(successor, `${predecessor.description} II`);
  Object.assign(predecessor.goods ?? {}, { status: "phase-out", endMonth: frame.firstMonth + 2 });
  Object.assign(successor.goods ?? {}, {
    status: "new",
    launchMonth: frame.firstMonth + 1,
    predecessor,
    subfamily: predecessor.goods?.subfamily,
  });
  successor.subfamily = predecessor.subfamily;
  return { successor, newItems };
}

function rename(item: SampleItem, description: string): void {
  item.description = description;
}

export const succession = (frame: Timeframe): { month: number; share: number }[] =>
  successionShares.map((share, i) => ({ month: frame.firstMonth + 1 + i, share }));

/** Moves demand from the predecessor to its successor in the expected curves. */
export function plantSuccession(
  curves: Map<string, Float64Array>,
  successor: SampleItem,
  frame: Timeframe,
): void {
  const predecessor = successor.goods?.predecessor;
  if (predecessor) applySuccession(curves, frame, predecessor.item, successor.item, succession(frame));
}

/**
 * Chooses where events happen. Each item gets events of one kind only, so that each can be judged alone, and
 * events keep away from the first half-year, in which nothing could tell them from the season.
 */
export function plantEvents(
  goods: SampleItem[],
  frame: Timeframe,
  channels: string[],
  random: Random,
): Plantings {
  const regular = goods.filter(
    ({ goods: good }) => good?.status === "active" && good.family.pattern === "seasonal",
  );
  const shuffled = random.fork("items").sample(regular, 37);
  const take = (count: number): SampleItem[] => shuffled.splice(0, count);
  const history = frame.firstMonth - frame.historyStart;
  const draw = random.fork("events");
  const someMonth = (): number => frame.historyStart + draw.whole(7, history - 4);
  const magnitudes = [0.9, 1.2, 0.7, 1.6, -0.7, 1, 2.1, -0.6, 0.8, 1.4, -0.8, 1.1];
  return {
    priceChanges: take(2).map(({ item }, i) => ({
      item,
      month: frame.historyStart + Math.round(history * (i === 0 ? 0.45 : 0.55)),
      factor: i === 0 ? 1.1 : 0.9,
    })),
    biasedItem: take(1)[0].item,
    outliers: take(12).map(({ item }, i) => ({ item, month: someMonth(), relative: magnitudes[i] })),
    stockOuts: take(9).map(({ item }) => ({
      item,
      month: someMonth(),
      inStock: round(draw.between(0.2, 0.6), 2),
    })),
    promotions: plantPromotions(take(12), frame, channels, random.fork("promotions")),
  };
}

const depths: Record<string, number> = { "price-off": 0.15, display: 0, "multi-buy": 0.1 };

/**
 * 24 past promotions, eight a mechanic, two an item; the first three of each mechanic run in one channel only.
 * Six more are planned.
 */
function plantPromotions(
  items: SampleItem[],
  frame: Timeframe,
  channels: string[],
  random: Random,
): PlantedPromotion[] {
  const mechanics = Object.keys(upliftByMechanic);
  const history = frame.firstMonth - frame.historyStart;
  const make = (index: number, month: number): PlantedPromotion => {
    const mechanic = mechanics[index % 3];
    const scoped = index < 9 && channels.length > 1;
    return {
      promo: `PR-${String(index + 1).padStart(3, "0")}`,
      item: items[index % items.length].item,
      region: "",
      channel: scoped ? channels[index % 2] : "",
      month,
      mechanic,
      uplift: upliftByMechanic[mechanic],
      depth: depths[mechanic],
    };
  };
  const past = Array.from({ length: 24 }, (_, i) => {
    const half = i < 12 ? [7, Math.floor(history / 2) - 1] : [Math.floor(history / 2) + 2, history - 2];
    return make(i, frame.historyStart + random.whole(half[0], half[1]));
  });
  const planned = Array.from({ length: 6 }, (_, i) => make(24 + i, frame.firstMonth + 2 + i));
  return [...past, ...planned];
}

/** Ramp of new items, for the list of truths. */
export const ramp = launchRamp;
