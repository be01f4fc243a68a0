import { companyFromTables, type Company } from "../../src/planning/data/company";
import type { CellValue, RawTable } from "../../src/planning/data/table";
import type { SupplyPlan } from "../../src/planning/supply/supplyPlan";
import { customerShares } from "../../src/cycle/supply/allocation";
import { leverChange } from "../../src/cycle/supply/leverChange";
import { leversOf } from "../../src/cycle/supply/levers";
import { readPolicies } from "../../src/cycle/supply/policies";
import { readRules } from "../../src/cycle/supply/rules";
import { atOnce } from "../../src/cycle/slices";
import { groupsInSlices } from "../../src/cycle/supply/customerGroups";
import { targetsInSlices } from "../../src/cycle/supply/targets";
import { changedModel } from "../../src/planning/supply/live/planChange";
import { type CompanySupply, supplyInSlices } from "../../src/cycle/supply/model";
import { largestShortages } from "../../src/cycle/supply/shortageCustomers";
import { shortageRows } from "../../src/cycle/supply/shortages";
import { companyCase } from "../../src/cycle/scenarios/companyCase";
import { tightestResource } from "../../src/cycle/scenarios/ready";
import { consensusMeasure, consensusTable } from "../../src/cycle/demand/consensusSheet";
import { plannedSupply } from "../../src/cycle/supply/plannedSupply";
import { siteNetwork } from "../../src/cycle/supply/siteNetwork";
import { overSites, stockFlows } from "../../src/cycle/supply/stockFlows";
import { withoutTail, type ShownPlan } from "../../src/cycle/supply/tail";
import { laneLoads, transfersOf } from "../../src/cycle/supply/transfers";
import { runTask } from "../../src/worker/engine";

const months = 6;

function table(name: string, headers: string[], rows: CellValue[][]): RawTable {
  return { name, headers, rows };
}

/** A plant that makes one item, two warehouses that sell it, 60 % in the north, and the lanes given. */
function companyWith(lanes: CellValue[][], more: RawTable[] = [], space = 500): Company {
  const sold = (region: string, units: number): CellValue[][] =>
    Array.from({ length: 12 }, (_, t) => [`2025-${String(t + 1).padStart(2, "0")}-01`, "A", region, units]);
  const tables = [
    table(
      "Items",
      ["Item", "Family"],
      [
        ["A", "Alpha"],
        ["B", "Parts"],
      ],
    ),
    table("SalesHistory", ["Month", "Item", "Region", "Qty ordered"], [...sold("N", 60), ...sold("S", 40)]),
    table(
      "Regions",
      ["Region", "Warehouse"],
      [
        ["N", "North"],
        ["S", "South"],
      ],
    ),
    table(
      "Sites",
      ["Site", "Type", "Storage max"],
      [
        ["Works", "plant", null],
        ["North", "DC", space],
        ["South", "DC", space],
      ],
    ),
    table(
      "Lanes",
      ["From", "To", "Mode", "Transit", "Cost per unit", "Fixed cost", "Capacity", "Min"],
      lanes,
    ),
    table("Resources", ["Resource", "Site", "Units"], [["R1", "Works", 1]]),
    table("BillOfResources", ["Item", "Resource", "Hours per unit"], [["A", "R1", 0.5]]),
    table("Costs", ["Item", "From", "Standard cost"], [["A", "2024-01-01", 10]]),
    table("Prices", ["Item", "From", "Net"], [["A", "2024-01-01", 25]]),
    table(
      "Inventory",
      ["Item", "Site", "On hand"],
      [
        ["A", "Works", 50],
        ["A", "North", 30],
      ],
    ),
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

interface Planned {
  company: Company;
  supply: CompanySupply;
  plan: SupplyPlan;
  shown: ShownPlan;
  span: { first: number; count: number };
}

async function planned(company: Company, demand = 100): Promise<Planned> {
  const span = { first: company.settings.firstMonth, count: months };
  const rows = new Map([[0, new Float64Array(months).fill(demand)]]);
  const supply = atOnce(supplyInSlices(company, rows, [], span, { network: siteNetwork(company) }));
  const plan = await runTask("supplyPlan", { model: supply.model, options: {} });
  return { company, supply, plan, span, shown: withoutTail(plan, supply.model, span) };
}

const truck = (to: string, capacity: number | null = null, days = 2): CellValue[] => [
  ...["Works", to, "truck", days, 1, 0, capacity, 0],
];

describe("sites and lanes", () => {
  test("demand stands where the regions' warehouses are, in the parts that were sold there", async () => {
    const { supply } = await planned(companyWith([truck("North"), truck("South")]));
    const asked = supply.model.demand.map(({ point, quantity }) => [
      supply.model.points[point].site,
      quantity[0],
    ]);
    expect(asked).toEqual([
      ["North", 60],
      ["South", 40],
    ]);
    expect(supply.model.points.map(({ site, opening }) => [site, opening])).toEqual([
      ["Works", 50],
      ["North", 30],
      ["South", 0],
    ]);
  });

  test("every item-site-month balances, and the sites add up to the item", async () => {
    const { supply, plan, shown } = await planned(
      companyWith([truck("North", 70), truck("South", null, 40)]),
    );
    expect(plan.audit.ok).toBe(true);
    const flows = stockFlows(supply, shown);
    for (const each of [...flows, overSites(flows)])
      each.closing.forEach((stock, t) => {
        const into = each.opening[t] + each.receipts[t] + each.movedIn[t];
        const out = each.shipments[t] + each.movedOut[t] + each.used[t];
        // Over all sites, what is on its way is in stock too.
        const onTheWay = flows.includes(each) ? 0 : each.movedOut[t] - each.movedIn[t];
        expect(stock).toBeCloseTo(into - out + onTheWay, 9);
        if (t > 0) expect(each.opening[t]).toBeCloseTo(each.closing[t - 1], 9);
      });
    expect(overSites(flows).demand[0]).toBeCloseTo(100, 9);
  });

  test("a transfer says from where, when it leaves and arrives, and what it is for", async () => {
    const { supply, shown, span } = await planned(companyWith([truck("North"), truck("South", null, 30)]));
    const moves = transfersOf(supply, shown, span);
    const [first] = moves.filter(({ lane }) => lane.to === "South");
    expect(first).toMatchObject({ ship: 0, receive: 1, why: "sold in 2026-02" });
    // South has no stock, and the first lorry arrives in the second month: 40 wait, then 80 are sold.
    expect(first.units).toBeCloseTo(80, 6);
    const north = moves.filter(({ lane, ship }) => lane.to === "North" && ship === 0);
    expect(north.map(({ units, why }) => [Math.round(units), why])).toEqual([[30, "sold in 2026-01"]]);
  });

  test("what a full lane leaves behind is short at its site, and the lane is the reason", async () => {
    const { company, supply, shown, span } = await planned(companyWith([truck("North", 20), truck("South")]));
    const rows = shortageRows(company, supply, shown, span);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect([row.site, row.cause]).toEqual(["North", "Lane"]);
      expect(row.reason).toContain("Lane Works → North by truck is full in 2026-0");
    }
    const [load] = laneLoads(supply, shown, span);
    expect(Math.max(...load.units)).toBeLessThanOrEqual(20 + 1e-6);
  });

  test("a supplier delivers where the table says, and lanes bring it on; else wherever it is sold", () => {
    const bought = (place: string | null): string[] => {
      const sources = table(
        "ItemSupplier",
        ["Item", "Supplier", "Price", "Deliver to"],
        [["A", "S", 9, place]],
      );
      const company = companyWith([["North", "South", null, 5, 0.5, 0, null, null]], [sources]);
      const rows = new Map([[0, new Float64Array(months).fill(100)]]);
      const span = { first: company.settings.firstMonth, count: months };
      const network = siteNetwork(company);
      const { model } = atOnce(supplyInSlices(company, rows, [], span, { network }));
      return model.activities.flatMap(({ kind, output }) =>
        kind === "buy" ? [model.points[output].site] : [],
      );
    };
    expect(bought("North")).toEqual(["North"]);
    expect(bought(null)).toEqual(["North", "South"]);
    // Lanes lead nowhere from the south: it is delivered there, and the north has what its plant makes.
    expect(bought("South")).toEqual(["South"]);
    expect(bought("Nowhere")).toEqual(["North", "South"]);
  });

  test("a site that no lane leads to is named", async () => {
    const { company, supply, shown, span } = await planned(companyWith([truck("North")]));
    const [row] = shortageRows(company, supply, shown, span);
    expect([row.site, row.cause]).toEqual(["South", "No source"]);
    expect(row.reason).toContain("nothing makes, buys or moves A at South");
  });

  test("a lane that would run below its minimum is left to the other one", async () => {
    const rail: CellValue[] = ["Works", "North", "rail", 2, 0.1, 0, null, 45];
    const company = companyWith([truck("North"), rail, truck("South")]);
    const { supply, plan, shown, span } = await planned(company);
    const { leastLoads, ...open } = supply.model;
    expect(leastLoads).toMatchObject([{ minimum: 45, hasOther: true }]);
    const free = await runTask("supplyPlan", { model: open, options: {} });
    expect(laneLoads(supply, withoutTail(free, open, span), span)[1].units[0]).toBeCloseTo(30, 6);
    const loads = laneLoads(supply, shown, span)[1].units;
    for (const load of loads) expect(load < 1e-6 || load >= 45 - 1e-6).toBe(true);
    expect(plan.costs.total).toBeGreaterThan(free.costs.total);
    expect(plan.minimums?.cost).toBeCloseTo(plan.costs.total - free.costs.total, 6);
  });

  test("space that is too small is rented, and no more than is needed", async () => {
    const { supply, plan } = await planned(companyWith([truck("North"), truck("South")], [], 10), 0);
    expect(supply.model.storages?.map(({ name, capacity }) => [name, capacity])).toEqual([
      ["North", 10],
      ["South", 10],
    ]);
    // 30 stand in the north and nobody buys them.
    expect(plan.quantities.overflow.map((row) => row[0])).toEqual([20, 0]);
    expect(plan.costs.overflow).toBeGreaterThan(0);
  });

  test("without lanes all sites are one place, and nothing moves", async () => {
    const { supply } = await planned(companyWith([]));
    expect(supply.network).toBeUndefined();
    expect(supply.model.points.map(({ site, opening }) => [site, opening])).toEqual([["", 80]]);
    expect(supply.lanes.size).toBe(0);
  });

  test.each([
    ["a component is kept where it is used", "Works", "Works"],
    ["a component in stock where no lane leads to its use is planned over all sites", "North", ""],
  ])("%s", async (_, stockedAt, keptAt) => {
    const stock: CellValue[][] = [
      ["A", "Works", 50],
      ["B", stockedAt, 20],
    ];
    const { supply, plan } = await planned(
      companyWith(
        [truck("North"), truck("South")],
        [
          table("BOM", ["Parent", "Component", "Qty per"], [["A", "B", 2]]),
          table("ItemSupplier", ["Item", "Supplier", "Price", "Lead time"], [["B", "S1", 1, 0]]),
          table("Inventory 2", ["Item", "Site", "On hand"], stock),
        ],
      ),
    );
    const [kept, ...others] = supply.model.points.filter(({ item }) => item === "B");
    expect([kept.site, kept.opening, others.length]).toEqual([keptAt, 20, 0]);
    expect(plan.audit.ok).toBe(true);
  });
});

test("the plan among the scenarios is the plan of the step, with its sites, lanes and lots, to the cent", async () => {
  const rail: CellValue[] = ["Works", "North", "rail", 2, 0.1, 12, null, 45];
  const company = companyWith(
    [truck("North", 70), rail, ["Works", "South", "truck", 40, 1.5, 20, null, 0]],
    [
      table("BOM", ["Parent", "Component", "Qty per"], [["A", "B", 2]]),
      table(
        "ItemSupplier",
        ["Item", "Supplier", "Price", "Lead time", "MOQ", "Multiple"],
        [["B", "S1", 1, 30, 150, 40]],
      ),
      table("Inventory 2", ["Item", "Site", "On hand"], [["B", "Works", 400]]),
    ],
  );
  const headers = ["Item", "Measure", ...Array.from({ length: months }, (_, t) => `2026-0${t + 1}`)];
  const demand = [120, 90, 100, 110, 95, 130];
  const consensus = table(consensusTable, headers, [["A", consensusMeasure, ...demand]]);
  const inputs = { company, own: new Map([[consensusTable, consensus]]) };
  const { supply, span } = plannedSupply(inputs);
  const { model } = supply;
  const plan = await runTask("supplyPlan", { model, options: {} });
  const shown = withoutTail(plan, model, span);
  const asked = companyCase(inputs);
  expect(asked.model).toEqual(model);
  expect(tightestResource(asked)).toBe("R1");
  const figures = await runTask("scenarioFigures", { id: "base", plan: asked, deltas: [] });
  const sum = (rows: readonly Float64Array[]): number =>
    rows.reduce((all, row) => all + row.reduce((units, each) => units + each, 0), 0);
  const freight = laneLoads(supply, shown, span).reduce((all, { cost }) => all + cost, 0);
  expect(freight).toBeGreaterThan(100);
  expect(plan.minimums?.raised.length).toBeGreaterThan(0);
  expect(figures?.totals.Freight).toBeCloseTo(freight, 6);
  expect(figures?.totals["Units shipped"]).toBeCloseTo(sum(shown.quantities.shipped), 6);
  expect(figures?.totals["Carrying cost"]).toBeCloseTo(shown.costs.holding, 6);
  expect(figures?.totals["Overtime cost"]).toBeCloseTo(shown.costs.overtime, 6);
  // A scenario and back again leaves no trace, whatever lots and lanes it had.
  const more = [{ ...noDelta, driver: "demand", change: { kind: "percent", value: 10 } } as const];
  const grown = await runTask("scenarioFigures", { id: "base", deltas: more });
  expect(grown?.totals["Units demanded"]).toBeCloseTo(1.1 * 645, 6);
  expect(grown?.totals["Operating result"]).not.toBeCloseTo(figures?.totals["Operating result"] ?? 0, 2);
  const back = await runTask("scenarioFigures", { id: "base", deltas: [] });
  expect(back?.totals["Operating result"]).toBeCloseTo(figures?.totals["Operating result"] ?? NaN, 2);
});

const noDelta = {
  ...{ scenario: "More", selector: { scope: "all", key: "" } as const },
  ...{ from: -Infinity, to: Infinity, note: "" },
};

describe("who is short", () => {
  const customers = table(
    "Customers",
    ["Customer", "Region", "Priority", "Service target"],
    [
      ["C1", "N", 1, 0.99],
      ["C2", "N", 3, 0.66],
    ],
  );
  const asked = (customer: string, units: number): CellValue[][] =>
    Array.from({ length: 12 }, (_, t) => [
      `2025-${String(t + 1).padStart(2, "0")}-01`,
      "A",
      "N",
      customer,
      units,
    ]);
  const sales = table(
    "Sales 2",
    ["Month", "Item", "Region", "Customer", "Qty ordered"],
    [...asked("C1", 45), ...asked("C2", 15)],
  );

  test.each([
    ["fairShare", (c1: number, c2: number) => expect(c1 / 45).toBeCloseTo(c2 / 15, 9)],
    ["priority", (c1: number, c2: number) => expect([Math.round(c1), c2]).toEqual([20, 0])],
    ["target", (c1: number, c2: number) => expect(c1 / (45 * 0.99)).toBeCloseTo(c2 / (15 * 0.66), 9)],
    ["margin", (c1: number, c2: number) => expect(c1 / 45).toBeCloseTo(c2 / 15, 9)],
  ] as const)("by %s, and what all get is what is shipped", async (rule, check) => {
    const company = companyWith([truck("North", 20), truck("South")], [customers, sales]);
    company.inventory.onHand.fill(0);
    const { supply, shown, span } = await planned(company);
    const buyers = atOnce(groupsInSlices(company, supply.network?.warehouseOf));
    const shares = atOnce(customerShares(company, supply, shown, span, rule, buyers));
    expect(shares.every(({ site }) => site === "North")).toBe(true);
    const stream = supply.model.demand.findIndex(({ point }) => supply.model.points[point].site === "North");
    for (let t = 0; t < months; t++) {
      const month = shares.filter((share) => share.month === `2026-0${t + 1}`);
      const gets = month.reduce((sum, share) => sum + share.gets, 0);
      const waits = month.reduce((sum, share) => sum + share.waits, 0);
      expect(gets).toBeCloseTo(shown.quantities.shipped[stream][t], 9);
      expect(waits).toBeCloseTo(shown.quantities.backlog[stream][t], 9);
    }
    const first = (customer: string): number =>
      shares.find((share) => share.customer === customer && share.month === "2026-01")?.gets ?? NaN;
    const unnamed = shares.filter(({ customer }) => customer === "N");
    expect(unnamed.length).toBeGreaterThan(0);
    if (rule === "priority") expect(first("C1")).toBeGreaterThan(0);
    else check(first("C1"), first("C2"));
  });
});

describe("rules and policies", () => {
  test("a segment's service and method set its items' targets; an item of its own goes before", () => {
    const company = companyWith([]);
    const register = table(
      "SOP_Policies",
      ["Segment", "Service", "Safety stock by", "Cover days", "Review days"],
      [
        ["AX", 0.99, "Cycle service", null, 0],
        ["A", "90 %", "fill rate", 60, null],
        ["Q", 0.9, "Cycle service", null, null],
        ["B", 1, "Cycle service", null, null],
        ["C", 0.9, "by feeling", null, null],
      ],
    );
    const { policies, problems } = readPolicies(register);
    expect(problems.map(({ row }) => row)).toEqual([2, 3, 4]);
    const demand = new Map([[0, new Float64Array(months).fill(100)]]);
    const targetOf = (segment: string) =>
      atOnce(targetsInSlices(company, demand, new Map([["A", segment]]), new Map([["A", 40]]), policies))[0];
    // z = 2.3263 for 99 %, one month at risk.
    expect(targetOf("AX")).toMatchObject({ service: 0.99, method: "normal", safetyStock: 94 });
    expect(targetOf("AY")).toMatchObject({ service: 0.9, method: "fill" });
    // A lot of a month, 10 % of it short: G(z) = 10 / 40 asks for z = 0.345.
    expect(targetOf("AY").safetyStock).toBe(14);
    expect(targetOf("AY").targetStock[0]).toBeGreaterThan(190);
    expect(targetOf("CX")).toMatchObject({ service: 0.95, method: "normal" });
  });

  test("rules are read, and what cannot be followed is told", () => {
    const rows: CellValue[][] = [
      ["Shortages by", "priority"],
      ["Expediting premium", 0.3],
      ["Luck", "good"],
    ];
    const { rules, problems } = readRules(table("SOP_Supply_Rules", ["Rule", "Value"], rows));
    expect(rules).toEqual({
      allocation: "priority",
      expeditePremium: 0.3,
      quotaTolerance: 0.05,
      abovePrice: NaN,
    });
    expect(problems.map(({ row }) => row)).toEqual([2]);
    expect(
      readRules(table("SOP_Supply_Rules", ["Rule", "Value"], [["Shortages by", "dice"]])).problems.length,
    ).toBe(1);
  });

  test("a purchase that can come sooner does so where it pays, and is a lever with its cost", async () => {
    const company = companyWith(
      [],
      [
        table("BOM", ["Parent", "Component", "Qty per"], [["A", "B", 1]]),
        table("ItemSupplier", ["Item", "Supplier", "Price", "Lead time"], [["B", "S1", 1, 60]]),
      ],
    );
    const span = { first: company.settings.firstMonth, count: months };
    const demand = new Map([[0, new Float64Array(months).fill(100)]]);
    const build = (expedite?: { premium: number; closed?: boolean }) =>
      atOnce(supplyInSlices(company, demand, [], span, expedite ? { expedite } : {}));
    const solve = (model: CompanySupply["model"]) => runTask("supplyPlan", { model, options: {} });
    const [slow, open, closed] = [build(), build({ premium: 0.25 }), build({ premium: 0.25, closed: true })];
    const [plain, sooner, shut] = [
      await solve(slow.model),
      await solve(open.model),
      await solve(closed.model),
    ];
    expect(shut.costs.total).toBeCloseTo(plain.costs.total, 6);
    expect(sooner.costs.total).toBeLessThan(plain.costs.total - 1);
    const lever = leversOf(open, withoutTail(sooner, open.model, span)).find(
      ({ name }) => name === "Expedite",
    );
    expect(lever?.used).toBeGreaterThan(99);
    expect(lever?.cost).toBeCloseTo(1.25 * (lever?.used ?? 0), 6);
    const turned = changedModel(
      closed.model,
      leverChange(closed, { resource: "", hours: 0, demand: 0, expedite: true }),
    );
    expect((await solve(turned)).costs.total).toBeCloseTo(sooner.costs.total, 6);
    const tight = changedModel(
      closed.model,
      leverChange(closed, { resource: "", hours: -0.9, demand: 0, buildAhead: false }),
    );
    const late = await solve(tight);
    expect(late.audit.ok).toBe(true);
    expect(late.costs.total).toBeGreaterThan(plain.costs.total);
  });
});

test("a sheet of who is short shows the shortages of most money, each with all its customers", () => {
  const share = (item: number, customer: string, value: number) => ({
    ...{ month: "2026-03", item, site: "", customer, priority: 2 },
    ...{ asked: 2 * value, gets: value, waits: value, value },
  });
  const shares = [share(0, "A", 5), share(0, "B", 1), share(1, "A", 4), share(2, "A", 9), share(2, "B", 2)];
  expect(largestShortages(shares, 5)).toEqual({ listed: shares, left: 0 });
  expect(largestShortages(shares, 4)).toEqual({
    listed: [...shares.slice(0, 2), ...shares.slice(3)],
    left: 1,
  });
  expect(largestShortages(shares, 3)).toEqual({ listed: shares.slice(3), left: 2 });
});
