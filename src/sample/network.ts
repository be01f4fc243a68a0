import type { CellValue, RawTable } from "../planning/data/table";
import type { Random } from "./random";
import { round, toTable } from "./toTable";
import type { SizeSpec } from "./size";

export interface SampleNetwork {
  regions: { region: string; country: string; currency: string; warehouse: string }[];
  channels: string[];
  plants: { site: string; country: string }[];
  warehouses: string[];
  customers: { customer: string; channel: string; region: string }[];
}

const regionList = [
  { region: "DACH", country: "Germany", currency: "EUR" },
  { region: "West", country: "France", currency: "EUR" },
  { region: "North", country: "Sweden", currency: "EUR" },
  { region: "South", country: "Italy", currency: "EUR" },
];
const channelList = ["retail", "e-com", "B2B"];
const plantList = ["Innsbruck", "Graz", "Ulm", "Nancy", "Linz", "Kempten"];
const plantCountry = ["Austria", "Austria", "Germany", "France", "Austria", "Germany"];
const warehouseList = ["DC Munich", "DC Lyon", "DC Malmö", "DC Milan", "DC Paris"];
const shops = [
  "Bergsport",
  "Outdoor Hub",
  "Gipfelwerk",
  "Trailhead",
  "Alpina",
  "Velo & Mehr",
  "Sommet",
  "Fjell",
  "Rando",
  "Basecamp",
];

export function makeNetwork(size: SizeSpec, random: Random): SampleNetwork {
  const name = (list: string[], i: number): string =>
    i < list.length ? list[i] : `${list[i % list.length]} ${Math.floor(i / list.length) + 1}`;
  const warehouses = Array.from({ length: size.warehouses }, (_, i) => name(warehouseList, i));
  const single = size.regions === 1;
  const regions = single
    ? [{ region: "all", country: "Germany", currency: "EUR", warehouse: warehouses[0] }]
    : regionList.slice(0, size.regions).map((region, i) => ({
        ...region,
        warehouse: warehouses[region.region === "North" && warehouses.length < 3 ? 0 : i % warehouses.length],
      }));
  const channels = size.channels === 1 ? ["all"] : channelList.slice(0, size.channels);
  const plants = Array.from({ length: size.plants }, (_, i) => ({
    site: `Plant ${name(plantList, i)}`,
    country: plantCountry[i % 6],
  }));
  const customers = Array.from({ length: size.customers }, (_, i) => ({
    customer: `C-${String(i + 1).padStart(3, "0")}`,
    channel: channels[i % channels.length],
    region: random.fork(`customer-${i}`).pick(regions).region,
  }));
  return { regions, channels, plants, warehouses, customers };
}

/** The master tables of the network: regions, channels, sites, lanes and customers. */
export function networkTables(network: SampleNetwork, size: SizeSpec, random: Random): RawTable[] {
  const { regions, channels, plants, warehouses } = network;
  const sites: CellValue[][] = [
    ...plants.map((plant) => [plant.site, "plant", regions[0].region, 60000]),
    ...warehouses.map((warehouse, i) => {
      const served = regions.find((region) => region.warehouse === warehouse) ?? regions[i % regions.length];
      return [warehouse, "DC", served.region, 160000];
    }),
  ];
  return [
    toTable(
      "customers",
      ["customer", "name", "channel", "region", "priority", "serviceTarget", "dso"],
      customerRows(network, random),
    ),
    toTable(
      "regions",
      ["region", "country", "currency", "warehouse"],
      regions.map((r) => [r.region, r.country, r.currency, r.warehouse]),
    ),
    toTable(
      "channels",
      ["channel", "marginClass"],
      channels.map((channel) => [channel, channel === "e-com" ? "high" : "standard"]),
    ),
    toTable("sites", ["site", "type", "region", "storageMax"], sites),
    toTable(
      "lanes",
      ["from", "to", "mode", "transitDays", "costPerUnit", "costFixed", "capacity", "minimum"],
      laneRows(network, size, random),
    ),
  ];
}

function customerRows(network: SampleNetwork, random: Random): CellValue[][] {
  return network.customers.map(({ customer, channel, region }, i) => {
    const draw = random.fork(customer);
    const priority = i % 4 === 0 ? 1 : i % 4 === 3 ? 3 : 2;
    const service = [0.98, 0.95, 0.92][priority - 1];
    const name = `${shops[i % shops.length]} ${region === "all" ? "" : region}${i >= shops.length ? ` ${Math.floor(i / shops.length) + 1}` : ""}`;
    return [customer, name.trim(), channel, region, priority, service, draw.pick([30, 45, 60])];
  });
}

/** Every plant ships to every warehouse by truck, then by rail; warehouses ship onward to later ones, never back. */
function laneRows({ plants, warehouses }: SampleNetwork, size: SizeSpec, random: Random): CellValue[][] {
  const pairs: [string, string, string][] = [];
  for (const mode of ["truck", "rail"])
    for (const plant of plants) for (const warehouse of warehouses) pairs.push([plant.site, warehouse, mode]);
  warehouses.forEach((from, i) => warehouses.slice(i + 1).forEach((to) => pairs.push([from, to, "truck"])));
  return pairs.slice(0, size.lanes).map(([from, to, mode]) => {
    const draw = random.fork(`${from}/${to}/${mode}`);
    const transit = mode === "truck" ? draw.whole(1, 3) : draw.whole(4, 7);
    const cost = round((mode === "truck" ? 0.22 : 0.14) * draw.between(0.8, 1.3), 3);
    return [from, to, mode, transit, cost, mode === "truck" ? 380 : 900, 120000, mode === "truck" ? 0 : 2000];
  });
}
