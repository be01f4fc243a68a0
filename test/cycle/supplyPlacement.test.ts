import { companyFromTables } from "../../src/planning/data/company";
import type { CellValue, RawTable } from "../../src/planning/data/table";
import { atOnce } from "../../src/cycle/slices";
import { supplyInSlices } from "../../src/cycle/supply/model";
import { asksForPlacement, placementOf, type Placement } from "../../src/cycle/supply/placement";
import { siteNetwork } from "../../src/cycle/supply/siteNetwork";
import type { StockTarget } from "../../src/cycle/supply/targets";

const months = 4;
const z = 1.6448536269514722;
const weekly = (error: number): number => error / Math.sqrt(30.4 / 7);
const table = (name: string, headers: string[], rows: CellValue[][]): RawTable => ({ name, headers, rows });

interface Given {
  bill: CellValue[][];
  more?: RawTable[];
}

/** A and B are made in four weeks; P takes eight weeks to come and Q four. */
function placed({ bill, more = [] }: Given): (Placement["placed"][number] & { name: string })[] & Placement {
  const { company } = companyFromTables([
    table(
      "Items",
      ["Item", "Type"],
      [
        ["A", "FG"],
        ["B", "FG"],
        ["P", "RM"],
        ["Q", "RM"],
      ],
    ),
    table(
      "SalesHistory",
      ["Month", "Item", "Region", "Qty ordered"],
      ["A", "B"].map((item) => ["2025-12-01", item, "N", 100]),
    ),
    table("BOM", ["Parent", "Component", "Qty per"], bill),
    table(
      "ItemSupplier",
      ["Item", "Supplier", "Price", "Lead time"],
      [
        ["P", "S", 2, 56],
        ["Q", "S", 2, 28],
      ],
    ),
    table(
      "Costs",
      ["Item", "From", "Standard cost"],
      [
        ["A", "2024-01-01", 30],
        ["B", "2024-01-01", 30],
        ["P", "2024-01-01", 2],
        ["Q", "2024-01-01", 2],
      ],
    ),
    table("Policies", ["Segment or item", "Policy"], [["A", "Multi-echelon"]]),
    table("Settings", ["Name", "Value"], [["First month", "2026-01-01"], ["Horizon", months], ["Carrying rate", 0.2]]), // prettier-ignore
    ...more,
  ]);
  expect(asksForPlacement(company)).toBe(true);
  const items = ["A", "B"].map((key) => company.itemIndex.get(key)!);
  const demand = new Map(items.map((item) => [item, new Float64Array(months).fill(100)] as const));
  const targets = items.map((item): StockTarget => {
    const usual = { segment: "A", method: "normal", leadDeviation: 0, reorderPoint: 0 } as const;
    const [error, demandOf] = [item === items[0] ? 30 : 40, 100];
    return {
      ...{ ...usual, item, service: 0.95, demand: demandOf, error, riskMonths: 1, safetyStock: 50 },
      ...{ targetStock: new Float64Array(months).fill(50), source: "computed" },
    };
  });
  const span = { first: company.settings.firstMonth, count: months };
  const supply = atOnce(supplyInSlices(company, demand, targets, span, { network: siteNetwork(company) }));
  const placement = atOnce(placementOf({ company, supply }, targets));
  const named = placement.placed.map((each) => {
    const { item, site } = supply.model.points[each.point];
    return { ...each, name: site ? `${item} ${site}` : item };
  });
  return Object.assign(named, placement);
}

const of = (rows: ReturnType<typeof placed>, name: string) => rows.find((row) => row.name === name)!;

test("a cheap component keeps stock, so that what is dear covers only its own time", () => {
  const rows = placed({ bill: [["A", "P", 1], ["B", "Q", 3]] }); // prettier-ignore
  expect(of(rows, "P")).toMatchObject({ inbound: 0, time: 8, quoted: 0, netTime: 8, isDecoupled: false });
  expect(of(rows, "A")).toMatchObject({ inbound: 0, time: 4, quoted: 0, netTime: 4 });
  // A: 30 a month over four weeks at 6 a year; P the same units over eight weeks at 0.40.
  expect(of(rows, "A").safetyStock).toBeCloseTo(z * weekly(30) * 2, 9);
  expect(of(rows, "P").cost).toBeCloseTo(z * weekly(30) * Math.sqrt(8) * 0.4, 9);
  // Three Q go into a B: three times its deviation.
  expect(of(rows, "Q").safetyStock).toBeCloseTo(z * 3 * weekly(40) * 2, 9);
  expect(rows.cost).toBeCloseTo(rows.everywhere, 9);
  const end = z * 6 * (weekly(30) * Math.sqrt(12) + weekly(40) * Math.sqrt(8));
  expect(rows.atTheEnd).toBeCloseTo(end, 9);
  expect(rows.cost).toBeLessThan(end);
  expect(rows.todayCost).toBeCloseTo(100 * 6, 9);
});

test("a component that closes a loop keeps stock for all that it goes into", () => {
  const rows = placed({ bill: ["A", "B"].flatMap((parent) => ["P", "Q"].map((part) => [parent, part, 1])) });
  const decoupled = rows.filter(({ isDecoupled }) => isDecoupled).map(({ name }) => name);
  expect(decoupled.length).toBe(1);
  const both = Math.hypot(weekly(30), weekly(40));
  const [loop] = rows.filter(({ isDecoupled }) => isDecoupled);
  expect(loop.quoted).toBe(0);
  expect(loop.safetyStock).toBeCloseTo(z * both * Math.sqrt(loop.time), 9);
  for (const { netTime, inbound, time, quoted } of rows) expect(netTime).toBe(inbound + time - quoted);
  expect(rows.cost).toBeLessThanOrEqual(rows.everywhere + 1e-9);
});

test("a plant behind its warehouse quotes the time that costs least, and lanes take their days", () => {
  const rows = placed({
    bill: [],
    more: [
      table("Sites", ["Site", "Type"], [["Works", "plant"], ["North", "DC"]]), // prettier-ignore
      table("Regions", ["Region", "Warehouse"], [["N", "North"]]),
      table("Lanes", ["From", "To", "Mode", "Transit"], [["Works", "North", "truck", 10]]),
      table("Resources", ["Resource", "Site", "Units"], [["LINE", "Works", 10]]),
      table("BillOfResources", ["Item", "Resource", "Hours per unit"], [["A", "LINE", 0.1], ["B", "LINE", 0.1]]), // prettier-ignore
    ],
  });
  // √4 + √2 is more than √6: the works keep nothing, and the warehouse covers making and moving.
  expect(of(rows, "A Works")).toMatchObject({ quoted: 4, netTime: 0, safetyStock: 0 });
  expect(of(rows, "A North")).toMatchObject({ inbound: 4, time: 2, netTime: 6 });
  expect(rows.cost).toBeLessThan(rows.everywhere);
});
