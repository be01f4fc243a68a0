import { companyFromTables, type Company } from "../../src/planning/data/company";
import type { CellValue, RawTable } from "../../src/planning/data/table";
import { itemFences, withDemandFences } from "../../src/cycle/supply/fences";
import { atOnce } from "../../src/cycle/slices";
import { supplyInSlices, type SupplyWays } from "../../src/cycle/supply/model";
import { leversOf } from "../../src/cycle/supply/levers";
import { quotaExceptions } from "../../src/cycle/supply/quotaExceptions";
import { inventoryTable, purchaseTable, type SupplyResult } from "../../src/cycle/supply/sheets";
import { maximumExceptions } from "../../src/cycle/supply/maximumExceptions";
import { siteNetwork } from "../../src/cycle/supply/siteNetwork";
import { quotasOf, sourceRows } from "../../src/cycle/supply/sourcing";
import { contractExceptions, supplierContracts } from "../../src/cycle/supply/supplierContracts";
import { laneLoads } from "../../src/cycle/supply/transfers";
import type { StockTarget } from "../../src/cycle/supply/targets";
import { withoutTail } from "../../src/cycle/supply/tail";
import { RateBook } from "../../src/cycle/rateBook";
import { releasesOf } from "../../src/cycle/monitor/releases";
import { stockInSlices } from "../../src/cycle/reconcile/stockValue";
import type { StepInputs } from "../../src/cycle/step";
import { monthLabels } from "../../src/cycle/wideTable";
import { runTask } from "../../src/worker/engine";

const months = 4;

function table(name: string, headers: string[], rows: CellValue[][]): RawTable {
  return { name, headers, rows };
}

const supplierHeaders = ["Item", "Supplier", "Price", "Lead time", "Quota", "From", "MOQ"];

/** An item that is bought, with its suppliers and policies. */
function companyWith(suppliers: CellValue[][], more: RawTable[] = []): Company {
  const tables = [
    table("Items", ["Item", "Family", "ABC"], [["A", "Alpha", "B"]]),
    table("SalesHistory", ["Month", "Item", "Region", "Qty ordered"], [["2025-12-01", "A", "N", 100]]),
    table("Costs", ["Item", "From", "Standard cost"], [["A", "2024-01-01", 10]]),
    table("Prices", ["Item", "From", "Net"], [["A", "2024-01-01", 25]]),
    ...(suppliers.length > 0 ? [table("ItemSupplier", supplierHeaders, suppliers)] : []),
    table(
      "Settings",
      ["Name", "Value"],
      [
        ["First month", "2026-01-01"],
        ["Horizon", months],
      ],
    ),
    ...more,
  ];
  return companyFromTables(tables).company;
}

async function planned(company: Company, ways: SupplyWays, target = 0) {
  const span = { first: company.settings.firstMonth, count: months };
  const demand = new Map([[0, new Float64Array(months).fill(100)]]);
  const targets = [{ item: 0, targetStock: new Float64Array(months).fill(target) }] as StockTarget[];
  const supply = atOnce(supplyInSlices(company, demand, targets, span, ways));
  const plan = await runTask("supplyPlan", { model: supply.model, options: {} });
  return { company, supply, span, whole: plan, plan: withoutTail(plan, supply.model, span) };
}

const split: CellValue[][] = [
  ["A", "S1", 8, 0, 0.6, "2024-01-01", null],
  ["A", "S2", 9, 0, 0.4, "2024-01-01", null],
];

describe("sourcing splits", () => {
  test("suppliers keep their quotas in the plan, and what that costs is told", async () => {
    const result = await planned(companyWith(split), { quotaTolerance: 0.05 });
    expect(result.plan.quantities.started.map((row) => Math.round(row[0] * 1e6) / 1e6)).toEqual([65, 35]);
    const [told] = quotaExceptions(result as unknown as SupplyResult);
    expect(told.text).toMatch(/^The quotas of A \(S1 60 %, S2 40 %\) cost money in .*: one unit/);
    expect(told.text).toMatch(/S1 would save up to \S+ 1\.00\.$/);
    const free = await planned(companyWith(split), {});
    expect(free.plan.quantities.started.map((row) => row[0])).toEqual([100, 0]);
    expect(quotaExceptions(free as unknown as SupplyResult)).toEqual([]);
  });

  test("minimum orders that move a part away from its quota are named", async () => {
    const company = companyWith([split[0], ["A", "S2", 9, 0, 0.4, "2024-01-01", 400]]);
    const texts = quotaExceptions(
      (await planned(company, { quotaTolerance: 0.05 })) as unknown as SupplyResult,
    ).map(({ text }) => text);
    expect(texts.some((text) => /^S2 has \d+ % of A over the plan and not 40 %/.test(text))).toBe(true);
  });

  test("a supplier's contract draws purchases, and what stays below it is charged and told", async () => {
    // S1 does not stand there: it delivers all the same, without limits.
    const contract = (minimum: number, charge: number | null): RawTable =>
      table("Suppliers", ["Supplier", "Minimum per month", "Shortfall cost"], [["S2", minimum, charge]]);
    const bought = async (minimum: number, charge: number | null) => {
      const result = await planned(companyWith(split, [contract(minimum, charge)]), {});
      const [own] = supplierContracts(result);
      const told = contractExceptions(result as unknown as SupplyResult).map(({ text, money }) => [
        text,
        Math.round(money ?? NaN),
      ]);
      return { ordered: [...own.ordered].map(Math.round), below: [...own.below].map(Math.round), told };
    };
    // A unit at S2 costs 1 more, which a charge of 3 is worth avoiding and one of 0.5 is not.
    expect(await bought(30, 3)).toEqual({ ordered: [30, 30, 30, 30], below: [0, 0, 0, 0], told: [] });
    const cheap = await bought(30, 0.5);
    expect(cheap.ordered).toEqual([0, 0, 0, 0]);
    expect(cheap.told).toEqual([
      [
        expect.stringMatching(/^S2: 120 units less than the contract's 30 a month.*; that costs \S+ 60\./),
        60,
      ],
    ]);
    // More than anybody needs is paid for rather than bought: a blank charge is the price.
    expect(await bought(130, null)).toMatchObject({
      ordered: [100, 100, 100, 100],
      below: [30, 30, 30, 30],
      told: [[expect.anything(), 4 * 30 * 9]],
    });
  });

  test("a month below the contract that a minimum order has emptied says so", async () => {
    const contract = table(
      "Suppliers",
      ["Supplier", "Minimum per month", "Shortfall cost"],
      [["S2", 100, 1]],
    );
    const company = companyWith([["A", "S2", 9, 0, 1, "2024-01-01", 200]], [contract]);
    const result = await planned(company, {});
    expect([...supplierContracts(result)[0].ordered].map(Math.round)).toEqual([200, 0, 200, 0]);
    const [{ text, money }] = contractExceptions(result as unknown as SupplyResult);
    expect(text).toContain("In 2026-02 nothing is ordered of A");
    expect(text).toContain("made that of 2026-01 larger by 100.");
    expect(money).toBeCloseTo(200, 6);
  });

  test("freight and duty count where a supplier or a lane is chosen", async () => {
    const headers = ["Item", "Supplier", "Price", "Freight", "Duty"];
    const company = companyWith(
      [],
      [
        table("ItemSupplier", headers, [
          ["A", "Far", 8, 1, 0.1],
          ["A", "Near", 9.5, 0, 0],
        ]),
      ],
    );
    const { supply, plan } = await planned(company, {});
    expect(supply.model.activities.map(({ cost }) => cost)).toEqual([8 + 1 + 0.9, 9.5]);
    expect(plan.quantities.started.map((row) => row[0])).toEqual([0, 100]);
  });

  test("what is bought is paid at the price that holds when the plan begins", () => {
    const before: CellValue[] = ["A", "S1", 9, 0, 0.6, "2023-01-01", 70];
    const company = companyWith([before, split[0], ["A", "S1", 6, 0, 0.6, "2027-01-01", null]]);
    const span = { first: company.settings.firstMonth, count: months };
    const labels = monthLabels(span.first, months);
    const own = new Map([
      [inventoryTable, table(inventoryTable, ["Item", "Measure", ...labels], [])],
      [
        purchaseTable,
        table(purchaseTable, ["Item", "Supplier", "Lead months", ...labels], [["A", "S1", 0, 100, 0, 50, 0]]),
      ],
    ]);
    const inputs = { company, own } as unknown as StepInputs;
    const { purchases } = atOnce(stockInSlices(inputs, new Map(), new RateBook(company), span));
    expect([...purchases]).toEqual([800, 0, 400, 0]);
    const orders = atOnce(releasesOf(company, undefined, own.get(purchaseTable), span, span.first + 2));
    expect(orders.map(({ quantity, value }) => [quantity, value])).toEqual([[50, 400]]);
  });

  test("lanes share what comes to a site", async () => {
    const company = companyWith(
      [],
      [
        table(
          "Sites",
          ["Site", "Type"],
          [
            ["East", "plant"],
            ["West", "plant"],
            ["Depot", "DC"],
          ],
        ),
        table("Regions", ["Region", "Warehouse"], [["N", "Depot"]]),
        table(
          "Lanes",
          ["From", "To", "Cost per unit", "Fixed cost", "Quota", "Duty"],
          [
            ["East", "Depot", 1, 50, 0.3, 0],
            ["West", "Depot", 2, 0, 0.7, 0.25],
          ],
        ),
        table(
          "Resources",
          ["Resource", "Site", "Units"],
          [
            ["R1", "East", 1],
            ["R2", "West", 1],
          ],
        ),
        table(
          "BillOfResources",
          ["Item", "Resource", "Hours per unit", "Alternate"],
          [
            ["A", "R1", 0.1, null],
            ["A", "R2", 0.1, "B"],
          ],
        ),
      ],
    );
    const { supply, plan, span } = await planned(company, {
      network: siteNetwork(company),
      quotaTolerance: 0.1,
    });
    const moved = [...supply.lanes].map(([a, lane]) => [lane.from, plan.quantities.started[a][0]] as const);
    expect(Object.fromEntries(moved.map(([from, units]) => [from, Math.round(units)]))).toEqual({
      East: 40,
      West: 60,
    });
    // Duty on the standard cost of 10 and the freight of 2.
    expect([...supply.duties.values()]).toEqual([3]);
    expect(laneLoads(supply, plan, span).map(({ duty }) => Math.round(duty))).toEqual([0, 60 * 4 * 3]);
    // What moving costs is told with whole trips, as the lanes' sheet and the profit and loss have it.
    const moving = leversOf(supply, plan).find(({ name }) => name === "Move between sites");
    expect(moving?.used).toBeCloseTo(400, 6);
    expect(moving?.cost).toBeCloseTo(4 * (40 * 1 + 50) + 4 * 60 * (2 + 3), 6);
  });

  test("of a supplier's rows the latest that has begun holds; quotas that make no whole are not kept", () => {
    const company = companyWith([
      ...split,
      ["A", "S1", 7, 0, 0.5, "2025-06-01", null],
      ["A", "S1", 6, 0, 0.5, "2027-01-01", null],
    ]);
    expect([...(sourceRows(company, company.settings.firstMonth).get(0) ?? [])].sort()).toEqual([1, 2]);
    const parts = (...shares: number[]) =>
      [
        ...quotasOf(
          shares.map((share, k) => ({ source: `S${k}`, share })),
          0.05,
        ).values(),
      ].map(({ share }) => share);
    expect(parts(0.6, 0.4)).toEqual([0.6, 0.4]);
    expect(parts(1, 1)).toEqual([]);
    expect(parts(0.5, 0.4)).toEqual([]);
    expect(parts(1)).toEqual([]);
    expect(parts(1, 0)).toEqual([1, 0]);
    expect(parts(NaN, 1)).toEqual([]);
    // Who is left of three shares what the third would have had.
    const three = [0.5, 0.3, 0.2].map((share, k) => ({ source: `S${k}`, share }));
    const left = [...quotasOf(three.slice(0, 2), 0.05, three).values()].map(({ share }) => share);
    expect(left[0]).toBeCloseTo(0.625, 12);
    expect(left[1]).toBeCloseTo(0.375, 12);
    expect(quotasOf(three.slice(0, 2), 0.05).size).toBe(0);
  });
});

describe("time fences of items", () => {
  const policies = (rows: CellValue[][]): RawTable =>
    table("Policies", ["Segment or item", "Service", "DTF", "PTF"], rows);

  test("those of the item go before its segment's, its class's and its family's", () => {
    const fencesOf = (rows: CellValue[][], segment = "BX") =>
      itemFences(companyWith(split, [policies(rows)]), new Map([["A", segment]]))(0);
    const rows: CellValue[][] = [
      ["Alpha", 0.9, 0, 6],
      ["B", 0.9, 0, 4],
      ["BX", 0.9, 1, 3],
      ["A", 0.9, 0, 2],
    ];
    expect(fencesOf(rows)).toEqual({ demand: 0, planning: 2 });
    expect(fencesOf(rows.slice(0, 3))).toEqual({ demand: 1, planning: 3 });
    expect(fencesOf(rows.slice(0, 2))).toEqual({ demand: 0, planning: 4 });
    expect(fencesOf(rows.slice(0, 1))).toEqual({ demand: 0, planning: 6 });
    expect(fencesOf([["C", 0.9, 2, 2]])).toEqual({ demand: 0, planning: 0 });
  });

  test("nothing new is bought or made inside it, and the shortage says so", async () => {
    const company = companyWith(split, [policies([["A", 0.95, 0, 2]])]);
    const fences = itemFences(company, new Map());
    const { plan } = await planned(company, { fenceOf: (item) => fences(item).planning });
    expect(plan.quantities.started.map((row) => [...row])).toEqual([
      [0, 0, 300, 100],
      [0, 0, 0, 0],
    ]);
    expect(plan.shortages.map(({ cause }) => cause)).toEqual(["fence", "fence"]);
    expect(plan.shortages[0].reason).toContain("inside the fence of Buy A from S1");
  });

  test("inside the demand fence customers' orders are the demand", () => {
    const orders = table(
      "OpenOrders",
      ["Order", "Item", "Due", "Qty"],
      [
        ["1", "A", "2025-12-10", 7],
        ["2", "A", "2026-01-10", 20],
        ["3", "A", "2026-02-10", 30],
        ["4", "A", "2026-03-10", 40],
      ],
    );
    const demand = new Map([[0, new Float64Array(months).fill(100)]]);
    const span = (company: Company) => ({ first: company.settings.firstMonth, count: months });
    const fences = () => ({ demand: 2, planning: 0 });
    const with3 = companyWith(split, [orders]);
    const without = companyWith(split);
    expect([...withDemandFences(with3, demand, span(with3), fences).get(0)!]).toEqual([27, 30, 100, 100]);
    expect([...withDemandFences(without, demand, span(without), fences).get(0)!]).toEqual([
      100, 100, 100, 100,
    ]);
    expect([...demand.get(0)!]).toEqual([100, 100, 100, 100]);
  });
});

describe("the maximum of the inventory table", () => {
  const stocked = (onHand: number) =>
    companyWith(
      [["A", "S1", 8, 0, 1, "2024-01-01", null]],
      [table("Inventory", ["Item", "On hand", "Max"], [["A", onHand, 250]])],
    );
  const told = (result: Awaited<ReturnType<typeof planned>>) =>
    maximumExceptions({ ...result, demand: new Map() } as unknown as SupplyResult).map(({ text, money }) => [
      text,
      money,
    ]);

  test("bounds stock and its target at a price, and says where", async () => {
    // Of 400 at the start 300 are left after January: 50 too many, at 2 % of 10 each. A target of 400 is cut to 250.
    const result = await planned(stocked(400), { abovePrice: 0.02 }, 400);
    expect(result.plan.quantities.inventory[0].map(Math.round)).toEqual(Float64Array.of(300, 200, 100, 0));
    expect(result.supply.model.points[0].safety).toEqual(new Float64Array(months).fill(250));
    expect(result.plan.audit.findings).toEqual([]);
    expect(told(result)).toEqual([
      [expect.stringMatching(/^A stands above its maximum of 250 by up to 50 in 2026-01; .* 10\.$/), 10],
    ]);
    const [[text]] = told(await planned(stocked(350), { abovePrice: 0.02 }, 400));
    expect(text).toMatch(/^A fills its maximum of 250 in 2026-01: /);
  });

  test("bounds nothing without a price", async () => {
    const result = await planned(stocked(400), {}, 400);
    expect(result.supply.model.points[0].safety).toEqual(new Float64Array(months).fill(400));
    expect(result.whole.costs.excess).toBe(0);
    expect(told(result)).toEqual([]);
  });
});
