import { monthOf, serialFromDate } from "../planning/data/excelDate";
import type { RawTable } from "../planning/data/table";
import { componentDemand, isHighSeason, makeResources, makeRoutes, overloadedResources } from "./capacity";
import { holidaysBetween } from "./calendarDays";
import { expectedDemand, launchRamp, timeframe, type Timeframe } from "./demand";
import {
  budgetFactor,
  budgetTable,
  openOrderTable,
  phaseTable,
  promotionTable,
  salesBias,
  salesTable,
  streamTable,
} from "./demandTables";
import { plantFaults } from "./dirty";
import { executionTables } from "./executionTables";
import { makeBom, makeComponents, makeFinishedGoods, type SampleItem } from "./items";
import { itemTable, ruleTables } from "./masterTables";
import { makeNetwork, networkTables } from "./network";
import {
  plantEvents,
  plantLifecycles,
  plantSuccession,
  priceElasticity,
  succession,
  upliftByMechanic,
  type Plantings,
} from "./plant";
import { PriceBook } from "./priceBook";
import { Random } from "./random";
import { drawSales, type DrawnSales } from "./sales";
import { sizes, type CompanySize } from "./size";
import { supplierTables } from "./suppliers";
import { capacityTables, inventoryTables } from "./supplyTables";
import type { PlantedFault, Truths } from "./truths";
import { rollUpCosts } from "./value";

export type { CompanySize } from "./size";
export type { PlantedFault, Truths } from "./truths";

export interface SampleOptions {
  /** Default "small": 50 finished goods, 36 months. */
  size?: CompanySize;
  /** Same seed, same company. Default 1. */
  seed?: number;
  /** Puts 21 faults into the tables; for the small company only. Default false. */
  dirty?: boolean;
}

export interface SampleCompany {
  tables: RawTable[];
  /** What an analysis should find in the tables. */
  truths: Truths;
}

/** The plan of every sample company starts in this month. */
const firstMonth = monthOf(serialFromDate(2026, 3, 1));

/**
 * "Alpine Hydration", a made-up maker of bottles, flasks and hydration packs, with everything that a planning
 * cycle needs: 36 to 60 months of sales, a plan of 18 months, and known truths planted in the data.
 *
 * @example
 * const { tables, truths } = generateCompany({ size: "small", seed: 1 });
 * tables.find((table) => table.name === "Items")?.rows.length; // 90
 * truths.outliers.length;                                      // 12
 */
export function generateCompany(options: SampleOptions = {}): SampleCompany {
  const size = sizes[options.size ?? "small"];
  if (options.dirty && size.wideHistory) throw new Error("Faults are planted in the small company only.");
  const random = new Random(`alpine-hydration/${options.seed ?? 1}`);
  const frame = timeframe(firstMonth, size.historyMonths);
  const years = [frame.historyStart, frame.historyStart + frame.monthCount - 1].map((month) =>
    Math.floor(month / 12),
  );
  const holidays = holidaysBetween(years[0], years[1]);
  const network = makeNetwork(size, random.fork("network"));

  const goods = makeFinishedGoods(size, random.fork("goods"));
  const { successor, newItems } = plantLifecycles(goods, frame);
  const made = makeComponents(size, "SF", random.fork("components"));
  const materials = makeComponents(size, "RM", random.fork("materials"));
  const items = [...goods, ...made, ...materials];
  const bom = makeBom(goods, [...made, ...materials]);

  const curves = expectedDemand(goods, frame, holidays);
  plantSuccession(curves, successor, frame);
  const plantings = plantEvents(goods, frame, network.channels, random.fork("plant"));
  const regions = network.regions.map((region) => region.region);
  const drawn = drawSales(goods, curves, plantings, frame, regions, network.channels, random.fork("sales"));

  const requirements = new Map([
    ...drawn.expected,
    ...componentDemand(bom, drawn.expected, frame.monthCount),
  ]);
  const resources = makeResources(size, network.plants, random.fork("resources"));
  const routes = makeRoutes(
    [...goods, ...made],
    resources,
    requirements,
    frame,
    holidays,
    random.fork("routes"),
  );
  const prices = new PriceBook(items, rollUpCosts(items, bom, routes), plantings, network.channels, frame);
  const supply = supplierTables(materials, requirements, frame, size, random.fork("suppliers"));
  const stock = inventoryTables(
    items,
    requirements,
    network,
    supply.leadTimeDays,
    supply.lots,
    frame,
    random.fork("stock"),
  );
  const customers = network.customers.map((customer) => customer.customer);

  const tables = [
    itemTable(items, revenueOf(goods, drawn, prices, frame)),
    ...networkTables(network, size, random.fork("lanes")),
    ...salesTable(drawn, frame, size, prices),
    openOrderTable(drawn, frame, size, customers, random.fork("orders")),
    promotionTable(plantings, prices),
    phaseTable(successor, frame),
    streamTable(drawn, goods, plantings, frame, size, random.fork("streams")),
    ...prices.tables(),
    budgetTable(drawn, goods, frame, size, prices),
    ...capacityTables(resources, routes, bom, network, frame, holidays),
    ...supply.tables,
    ...stock,
    ...executionTables(items, drawn, requirements, stock, network, frame, random.fork("execution")),
    ...ruleTables(frame),
  ];
  const dirty = options.dirty ? plantFaults(tables, random.fork("dirty")) : { tables, faults: [] };
  return {
    tables: dirty.tables,
    truths: truthsOf(goods, newItems, successor, drawn, plantings, supply, frame, dirty.faults),
  };
}

function revenueOf(
  goods: SampleItem[],
  drawn: DrawnSales,
  prices: PriceBook,
  frame: Timeframe,
): Map<string, number> {
  const first = frame.firstMonth - frame.historyStart;
  return new Map(
    goods.map(({ item }) => {
      const plan = drawn.expected.get(item)?.subarray(first, first + frame.horizon) ?? new Float64Array(0);
      return [item, plan.reduce((sum, units) => sum + units, 0) * prices.average(item, frame.firstMonth)];
    }),
  );
}

function truthsOf(
  goods: SampleItem[],
  newItems: SampleItem[],
  successor: SampleItem,
  drawn: DrawnSales,
  plantings: Plantings,
  { drift, shortSupplier }: { drift: Truths["leadTimeDrift"]; shortSupplier: string },
  frame: Timeframe,
  faults: PlantedFault[],
): Truths {
  const plan = Array.from({ length: frame.horizon }, (_, h) => frame.firstMonth + h);
  return {
    outliers: drawn.outliers,
    stockOuts: drawn.stockOuts,
    promotions: plantings.promotions.map(({ depth: _, ...promo }) => promo),
    upliftByMechanic,
    priceChanges: plantings.priceChanges,
    priceElasticity,
    succession: {
      predecessor: successor.goods?.predecessor?.item ?? "",
      successor: successor.item,
      shares: succession(frame),
    },
    newItems: newItems.map(({ item, goods: good }) => ({
      item,
      likeItem: good?.likeItem?.item ?? "",
      factor: good?.likeFactor ?? 1,
      launchMonth: good?.launchMonth ?? frame.firstMonth,
      ramp: launchRamp,
    })),
    intermittentFamily: "Spares",
    intermittentItems: goods.filter((item) => item.family === "Spares").map((item) => item.item),
    workingDayFamily: "Office",
    overloads: overloadedResources.map((resource) => ({ resource, months: plan.filter(isHighSeason) })),
    biasedStream: { stream: "sales", item: plantings.biasedItem, bias: salesBias },
    leadTimeDrift: drift,
    shortSupplier,
    budgetFactor,
    expectedDemand: Object.fromEntries([...drawn.expected].map(([item, units]) => [item, Array.from(units)])),
    historyStart: frame.historyStart,
    firstMonth: frame.firstMonth,
    horizon: frame.horizon,
    faults,
  };
}
