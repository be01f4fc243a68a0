import { intermittentDemand, intermittentUnits, type Timeframe } from "./demand";
import type { SampleItem } from "./items";
import { priceElasticity, type PlantedPromotion, type Plantings } from "./plant";
import { groupBy } from "./groupBy";
import type { Random } from "./random";
import type { Truths } from "./truths";

/** A region and channel with its share of an item's demand. */
export interface Cell {
  region: string;
  channel: string;
  share: number;
}

/** A month of an item in one region and channel. */
export interface SalesRecord {
  item: SampleItem;
  month: number;
  cell: Cell;
  ordered: number;
  shipped: number;
  returns: number;
  inStock: number;
  /** Discount of a promotion that ran, as a fraction of the net price. */
  discount: number;
}

export interface DrawnSales {
  records: SalesRecord[];
  outliers: Truths["outliers"];
  stockOuts: Truths["stockOuts"];
  /** Expected units with promotions and price changes, a value a month of the timeframe. */
  expected: Map<string, Float64Array>;
}

/** Each channel's part of the company's demand. */
export const channelShares: Record<string, number> = { retail: 0.55, "e-com": 0.3, B2B: 0.15, all: 1 };

/** How an item's demand divides over regions and channels: the company's pattern, a little different for each. */
export function cellsOf(regions: string[], channels: string[], random: Random): Cell[] {
  const cells = regions.flatMap((region, r) =>
    channels.map((channel) => ({
      region,
      channel,
      share: (channelShares[channel] / (1 + 0.45 * r)) * random.factor(0.15),
    })),
  );
  const total = cells.reduce((sum, cell) => sum + cell.share, 0);
  return cells.map((cell) => ({ ...cell, share: cell.share / total }));
}

const promoApplies = (promo: PlantedPromotion, month: number, cell: Cell): boolean =>
  promo.month === month && (promo.channel === "" || promo.channel === cell.channel);

/** Demand lost or won by the price changes that hold in a month. */
function priceEffect(plantings: Plantings, item: string, month: number): number {
  return plantings.priceChanges
    .filter((change) => change.item === item && change.month <= month)
    .reduce((effect, change) => effect * change.factor ** priceElasticity, 1);
}

/**
 * Draws the sales of all items: expected demand, divided over regions and channels, raised by promotions,
 * moved by prices, disturbed by noise of the item and of the cell, and then by the planted events.
 */
export function drawSales(
  goods: SampleItem[],
  curves: ReadonlyMap<string, Float64Array>,
  plantings: Plantings,
  frame: Timeframe,
  regions: string[],
  channels: string[],
  random: Random,
): DrawnSales {
  const drawn: DrawnSales = { records: [], outliers: [], stockOuts: [], expected: new Map() };
  const promotionsOf = groupBy(plantings.promotions, (promo) => promo.item);
  for (const item of goods) {
    const draw = random.fork(item.item);
    const cells = cellsOf(regions, channels, draw);
    const promotions = promotionsOf.get(item.item) ?? [];
    const basic = curves.get(item.item) ?? new Float64Array(frame.monthCount);
    const expected = basic.map((units, t) => {
      const month = frame.historyStart + t;
      const lifted = cells.reduce((sum, cell) => sum + cell.share * uplift(promotions, month, cell), 0);
      return units * priceEffect(plantings, item.item, month) * lifted;
    });
    drawn.expected.set(item.item, expected);
    const records =
      item.goods?.family.pattern === "intermittent"
        ? drawIntermittent(item, cells, frame, draw)
        : drawRegular(item, basic, cells, promotions, plantings, frame, draw);
    disturb(records, item.item, expected, plantings, frame, drawn, draw);
    for (const record of records) drawn.records.push(record);
  }
  return drawn;
}

const uplift = (promotions: PlantedPromotion[], month: number, cell: Cell): number =>
  promotions.reduce(
    (factor, promo) => (promoApplies(promo, month, cell) ? factor * (1 + promo.uplift) : factor),
    1,
  );

function record(item: SampleItem, month: number, cell: Cell, units: number, discount: number): SalesRecord {
  return { item, month, cell, ordered: units, shipped: units, returns: 0, inStock: 1, discount };
}

function drawRegular(
  item: SampleItem,
  basic: Float64Array,
  cells: Cell[],
  promotions: PlantedPromotion[],
  plantings: Plantings,
  frame: Timeframe,
  draw: Random,
): SalesRecord[] {
  // Promoted items are the steady sellers.
  const noise = promotions.length > 0 ? 0.03 : (item.goods?.family.noise ?? 0);
  const quiet = plantings.priceChanges.some((change) => change.item === item.item);
  const records: SalesRecord[] = [];
  for (let month = item.goods?.launchMonth ?? frame.historyStart; month < frame.firstMonth; month++) {
    const price = priceEffect(plantings, item.item, month);
    const itemNoise = draw.factor(quiet ? 0.025 : noise);
    for (const cell of cells) {
      const running = promotions.filter((promo) => promoApplies(promo, month, cell));
      const mean = basic[month - frame.historyStart] * cell.share * price * uplift(running, month, cell);
      const units = Math.max(0, Math.round(mean * itemNoise * draw.factor(quiet ? 0.02 : 0.05)));
      records.push(
        record(
          item,
          month,
          cell,
          units,
          running.reduce((most, promo) => Math.max(most, promo.depth), 0),
        ),
      );
    }
  }
  return records;
}

/** Demand of spare parts: now and then a lot, in one region and channel. */
function drawIntermittent(item: SampleItem, cells: Cell[], frame: Timeframe, draw: Random): SalesRecord[] {
  if (!item.goods) return [];
  const demand = intermittentDemand(item.goods);
  const records: SalesRecord[] = [];
  for (let month = frame.historyStart; month < frame.firstMonth; month++) {
    const units = intermittentUnits(demand, draw);
    const buyer = draw.pick(cells);
    for (const cell of cells) records.push(record(item, month, cell, cell === buyer ? units : 0, 0));
  }
  return records;
}

/** Puts the planted events of an item into its records, then returns and short shipments. */
function disturb(
  records: SalesRecord[],
  item: string,
  expected: Float64Array,
  plantings: Plantings,
  frame: Timeframe,
  drawn: DrawnSales,
  draw: Random,
): void {
  for (const { month, relative } of plantings.outliers.filter((outlier) => outlier.item === item)) {
    const affected = records.filter((entry) => entry.month === month);
    const before = total(affected);
    if (relative > 0) affected[0].ordered += Math.round(relative * expected[month - frame.historyStart]);
    else for (const entry of affected) entry.ordered = Math.round(entry.ordered * (1 + relative));
    for (const entry of affected) entry.shipped = entry.ordered;
    drawn.outliers.push({ item, month, size: total(affected) - before });
  }
  for (const { month, inStock } of plantings.stockOuts.filter((stockOut) => stockOut.item === item)) {
    const affected = records.filter((entry) => entry.month === month);
    const demand = total(affected);
    for (const entry of affected) {
      entry.ordered = Math.round(entry.ordered * inStock);
      entry.shipped = entry.ordered;
      entry.inStock = inStock;
    }
    drawn.stockOuts.push({ item, month, demand, recorded: total(affected), inStock });
  }
  for (const entry of records) {
    if (entry.ordered > 20 && draw.next() < 0.04)
      entry.shipped -= Math.round(entry.ordered * draw.between(0.01, 0.06));
    entry.returns = Math.round(entry.shipped * draw.between(0, 0.02));
  }
}

const total = (records: SalesRecord[]): number => records.reduce((sum, entry) => sum + entry.ordered, 0);
