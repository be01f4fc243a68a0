import { monthStart } from "../planning/data/excelDate";
import type { CellValue, RawTable } from "../planning/data/table";
import { hoursPerShift, shifts, type Route, type SampleResource } from "./capacity";
import { plantDays, type Holiday } from "./calendarDays";
import type { Timeframe } from "./demand";
import type { BomLine, SampleItem } from "./items";
import type { SampleNetwork } from "./network";
import type { Random } from "./random";
import { round, toTable } from "./toTable";

export function capacityTables(
  resources: SampleResource[],
  routes: Route[],
  bom: BomLine[],
  network: SampleNetwork,
  frame: Timeframe,
  holidays: Holiday[],
): RawTable[] {
  return [
    toTable(
      "resources",
      [
        "resource",
        "description",
        "site",
        "type",
        "units",
        "efficiency",
        "availability",
        "costPerHour",
        "overtimeCostPerHour",
        "overtimeMax",
        "subcontractAllowed",
      ],
      resources.map((r) => [
        r.resource,
        r.description,
        r.site,
        r.operation === "SEW" || r.operation === "PACK" ? "labour" : "machine",
        r.machines,
        r.efficiency,
        r.availability,
        r.costPerHour,
        r.costPerHour * 1.5,
        r.overtimeMax,
        r.subcontractAllowed ? 1 : 0,
      ]),
    ),
    calendarTable(network, frame, holidays),
    toTable(
      "holidays",
      ["country", "date", "name"],
      holidays.map(({ country, date, name }) => [country, date, name]),
    ),
    toTable(
      "billOfResources",
      ["item", "resource", "hoursPerUnit", "setupHours", "offsetPeriods", "priority"],
      routes.map((route) => [
        route.item.item,
        route.resource.resource,
        route.hoursPerUnit,
        route.setupHours,
        route.item.goods ? 0 : 1,
        1,
      ]),
    ),
    toTable(
      "billOfMaterials",
      ["parent", "component", "quantityPer", "scrap", "from"],
      bom.map((line) => [
        line.parent.item,
        line.component.item,
        line.quantity,
        line.scrap,
        monthStart(frame.historyStart),
      ]),
    ),
  ];
}

/** A row a month and plant for the months of the plan and the year before. */
function calendarTable(network: SampleNetwork, frame: Timeframe, holidays: Holiday[]): RawTable {
  const rows: CellValue[][] = [];
  for (let month = frame.firstMonth - 12; month < frame.historyStart + frame.monthCount; month++)
    for (const { site, country } of network.plants)
      rows.push([monthStart(month), site, plantDays(month, holidays, country), shifts, hoursPerShift]);
  return toTable("calendar", ["date", "site", "working", "shifts", "hours"], rows);
}

/** Stock at the start of the plan: about a month of the next demand, more for materials with long lead times. */
export function inventoryTables(
  items: SampleItem[],
  requirements: ReadonlyMap<string, Float64Array>,
  network: SampleNetwork,
  leadTimeDays: ReadonlyMap<string, number>,
  lots: ReadonlyMap<string, number>,
  frame: Timeframe,
  random: Random,
): RawTable[] {
  const inventory: CellValue[][] = [];
  const scheduled: CellValue[][] = [];
  const first = frame.firstMonth - frame.historyStart;
  items.forEach((item, position) => {
    const draw = random.fork(item.item);
    const need = requirements.get(item.item);
    const next = need ? need.subarray(first, first + 3).reduce((sum, units) => sum + units, 0) / 3 : 0;
    const plant = network.plants[position % network.plants.length].site;
    if (item.type === "FG") {
      const sites = [plant, ...network.warehouses.slice(0, 2)];
      const cover = draw.between(0.85, 1.35);
      [0.2, 0.45, 0.35].forEach((share, i) => {
        const onHand = Math.round(next * cover * share);
        const safety = i === 0 ? 0 : Math.round(next * 0.35 * share);
        const onHold = i === 0 && draw.next() < 0.1 ? Math.round(onHand * 0.05) : 0;
        inventory.push([
          item.item,
          sites[i],
          onHand,
          onHold,
          i === 0 ? 0 : Math.round(next * 0.05),
          safety,
          Math.round(next * share * 4),
          "pcs",
        ]);
      });
      if (next > 0 && draw.next() < 0.5)
        scheduled.push([
          item.item,
          plant,
          monthStart(frame.firstMonth) + draw.whole(2, 12),
          Math.round(next * draw.between(0.1, 0.3)),
          "MO",
          1,
        ]);
      return;
    }
    const leadTime = leadTimeDays.get(item.item) ?? 7;
    const cover = 0.6 + leadTime / 30 + draw.between(0, 0.5);
    const decimals = item.uom === "pcs" ? 0 : 1;
    inventory.push([
      item.item,
      plant,
      round(next * cover, decimals),
      0,
      0,
      round(next * 0.3, decimals),
      round(next * 4, decimals),
      item.uom,
    ]);
    if (item.type === "RM" && next > 0)
      scheduled.push([
        item.item,
        plant,
        monthStart(frame.firstMonth) + draw.whole(3, leadTime),
        Math.max(lots.get(item.item) ?? 0, Math.round(next * 0.5)),
        "PO",
        1,
      ]);
  });
  return [
    toTable(
      "inventory",
      ["item", "site", "onHand", "onHold", "inTransit", "safetyStock", "maximum", "uom"],
      inventory,
    ),
    toTable("scheduledReceipts", ["item", "site", "due", "quantity", "type", "firm"], scheduled),
  ];
}
