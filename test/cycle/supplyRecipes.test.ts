import { companyFromTables, type Company } from "../../src/planning/data/company";
import type { CellValue, RawTable } from "../../src/planning/data/table";
import { checkBomCycles, checkSupplyPaths } from "../../src/planning/data/checks/structure";
import { bottleneckHits } from "../../src/cycle/supply/hits";
import { dependentDemand } from "../../src/cycle/supply/dependentDemand";
import { supplyInSlices, type CompanySupply } from "../../src/cycle/supply/model";
import { linesByWay, recipes } from "../../src/cycle/supply/recipes";
import { siteNetwork } from "../../src/cycle/supply/siteNetwork";
import { withoutTail } from "../../src/cycle/supply/tail";
import { atOnce } from "../../src/cycle/slices";
import { groupsInSlices } from "../../src/cycle/supply/customerGroups";
import { runTask } from "../../src/worker/engine";

const months = 4;

function table(name: string, headers: string[], rows: CellValue[][]): RawTable {
  return { name, headers, rows };
}

/** A sold item made in one plant from bought components, with the bill given; hours are no limit. Tables given go before. */
function companyWith(bill: CellValue[][], more: RawTable[] = []): Company {
  const bought = ["B", "C", "D"].map((item, at) => [item, "S1", 2 + at, 0]);
  const usual = [
    table(
      "Items",
      ["Item", "Family", "Type"],
      [
        ["A", "Alpha", "FG"],
        ["R", "Alpha", "FG"],
        ["B", "Parts", "RM"],
        ["C", "Parts", "RM"],
        ["D", "Parts", "RM"],
      ],
    ),
    table(
      "SalesHistory",
      ["Month", "Item", "Qty ordered"],
      Array.from({ length: 12 }, (_, t) => [`2025-${String(t + 1).padStart(2, "0")}-01`, "A", 100]),
    ),
    table("Resources", ["Resource", "Units"], [["R1", 10]]),
    table("BillOfResources", ["Item", "Resource", "Hours per unit"], [["A", "R1", 0.5]]),
    table("BOM", ["Parent", "Component", "Qty per", "Scrap", "From", "To", "Alternate"], bill),
    table("Suppliers", ["Supplier"], [["S1"]]),
    table("ItemSupplier", ["Item", "Supplier", "Price", "Lead time"], bought),
    table("Costs", ["Item", "From", "Standard cost"], [["A", "2024-01-01", 10]]),
    table(
      "Prices",
      ["Item", "From", "Net"],
      [
        ["A", "2024-01-01", 25],
        ["R", "2024-01-01", 5],
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
  ];
  const given = new Set(more.map(({ name }) => name));
  return companyFromTables([...usual.filter(({ name }) => !given.has(name)), ...more]).company;
}

const span = (company: Company): { first: number; count: number } => ({
  first: company.settings.firstMonth,
  count: months,
});

function supplyOf(company: Company, sold: Record<string, number>): CompanySupply {
  const demand = new Map(
    Object.entries(sold).map(([item, units]) => [
      company.itemIndex.get(item)!,
      new Float64Array(months).fill(units),
    ]),
  );
  return atOnce(supplyInSlices(company, demand, [], span(company), { network: siteNetwork(company) }));
}

/** Units started in each month, by the name of the activity; windows of a bill together. */
async function plannedStarts({ model }: CompanySupply): Promise<Map<string, number[]>> {
  const plan = await runTask("supplyPlan", { model, options: {} });
  expect(plan.audit).toMatchObject({ ok: true, findings: [] });
  const starts = new Map<string, number[]>();
  plan.quantities.started.forEach((row, a) => {
    const known = starts.get(model.activities[a].name) ?? Array.from(row, () => 0);
    starts.set(
      model.activities[a].name,
      known.map((units, t) => Math.round((units + row[t]) * 1e6) / 1e6),
    );
  });
  return starts;
}

const line = (
  component: string,
  quantity: number,
  [from, to]: [string | null, string | null] = [null, null],
  alternate = "",
): CellValue[] => ["A", component, quantity, 0, from, to, alternate];

describe("bills of materials in the plan", () => {
  test("a component is replaced in the month that its line says", async () => {
    const company = companyWith([
      line("B", 2, [null, "2026-02-28"]),
      line("C", 1, ["2026-03-01", null]),
      line("D", 1),
    ]);
    const starts = await plannedStarts(supplyOf(company, { A: 100 }));
    expect(starts.get("Make A")).toEqual([100, 100, 100, 100]);
    expect(starts.get("Buy B from S1")).toEqual([200, 200, 0, 0]);
    expect(starts.get("Buy C from S1")).toEqual([0, 0, 100, 100]);
    expect(starts.get("Buy D from S1")).toEqual([100, 100, 100, 100]);
    const [a, b, c] = ["A", "B", "C"].map((item) => company.itemIndex.get(item)!);
    const demand = new Map([[a, new Float64Array(months).fill(100)]]);
    const [needOfB, needOfC] = dependentDemand([b, c], demand, recipes(company, span(company)), months);
    expect([Array.from(needOfB), Array.from(needOfC)]).toEqual([
      [200, 200, 0, 0],
      [0, 0, 100, 100],
    ]);
  });

  test("an alternate bill is another way to make the item: the cheaper one is taken, month by month", async () => {
    // B costs 2, C costs 3: two of B are dearer than one of C, which holds from February on.
    const company = companyWith([line("B", 2), line("C", 1, ["2026-02-01", null], "New")]);
    const supply = supplyOf(company, { A: 100 });
    const starts = await plannedStarts(supply);
    expect(starts.get("Make A")).toEqual([100, 0, 0, 0]);
    expect(starts.get("Make A (New)")).toEqual([0, 100, 100, 100]);
    const bill = linesByWay(company, span(company));
    const [a, b, c] = ["A", "B", "C"].map((item) => company.itemIndex.get(item)!);
    expect(bill(a, "New")).toEqual([{ item: c, quantity: 1, from: 1, to: 3 }]);
    expect(bill(a, "Make")).toEqual([{ item: b, quantity: 2, from: 0, to: 3 }]);
  });

  test.each([
    ["a material part is taken off the standard cost", ["Material", "Standard cost"], [7, 10], 3],
    ["other parts are what making costs", ["Labour", "Overhead", "Standard cost"], [1.5, 0.5, 10], 2],
    ["without parts the components' own cost is taken off", ["Standard cost"], [10], 6],
    ["components dearer than the standard leave nothing", ["Standard cost"], [3], 0],
  ])("components are bought, not paid twice: %s", (_, headers, costs, making) => {
    const given = table("Costs", ["Item", "From", ...headers], [["A", "2024-01-01", ...costs]]);
    const { activities } = supplyOf(companyWith([line("B", 2)], [given]), { A: 100 }).model;
    expect(activities.find(({ name }) => name === "Make A")?.cost).toBeCloseTo(making, 12);
  });

  test("a route and a bill of the same name belong together", () => {
    const routes = table(
      "BillOfResources",
      ["Item", "Resource", "Hours per unit", "Alternate"],
      [
        ["A", "R1", 0.5, null],
        ["A", "R2", 0.25, "New"],
      ],
    );
    const company = companyWith(
      [line("B", 2), line("C", 1, [null, null], "New")],
      [table("Resources", ["Resource", "Units"], [["R1", 10], ["R2", 10]]), routes], // prettier-ignore
    );
    const made = supplyOf(company, { A: 100 }).model.activities.filter(({ kind }) => kind === "make");
    expect(made.map(({ name, uses }) => [name, uses?.[0].resource])).toEqual([
      ["Make A", 0],
      ["Make A (New)", 1],
    ]);
  });

  test("a by-product comes out with its parent, and serves its own customers", async () => {
    const company = companyWith([line("B", 1), line("R", -0.5)]);
    const supply = supplyOf(company, { A: 100, R: 40 });
    expect(supply.withoutSource).toEqual([]);
    const plan = await runTask("supplyPlan", { model: supply.model, options: {} });
    expect(plan.audit.ok).toBe(true);
    const point = supply.model.points.findIndex(({ item }) => item === "R");
    expect(Array.from(plan.quantities.receipts[point])).toEqual([50, 50, 50, 50]);
    expect(Array.from(plan.quantities.inventory[point])).toEqual([10, 20, 30, 40]);
    expect(plan.shortages).toEqual([]);
  });

  test("a by-product breaks no supply path and closes no loop", () => {
    const company = companyWith([line("B", 1), line("R", -0.5), ["R", "A", 1, 0, null, null, ""]]);
    expect(checkBomCycles(company)).toEqual([]);
    expect(checkSupplyPaths(company)).toEqual([]);
  });

  test("by-products and bills that change are planned by site as well", async () => {
    const sites = [
      table("Sites", ["Site", "Type"], [["Works", "plant"], ["North", "DC"]]), // prettier-ignore
      table("Lanes", ["From", "To", "Mode", "Transit", "Cost per unit"], [["Works", "North", "truck", 2, 1]]),
      table("Regions", ["Region", "Warehouse"], [["N", "North"]]),
      table("Resources", ["Resource", "Site", "Units"], [["R1", "Works", 10]]),
      table(
        "SalesHistory",
        ["Month", "Item", "Region", "Qty ordered"],
        ["A", "R"].flatMap((item) =>
          Array.from({ length: 12 }, (_, t) => [`2025-${String(t + 1).padStart(2, "0")}-01`, item, "N", 100]),
        ),
      ),
    ];
    const bill = [line("B", 1, [null, "2026-02-28"]), line("C", 0.5, ["2026-03-01", null]), line("R", -0.5)];
    const supply = supplyOf(companyWith(bill, sites), { A: 100, R: 50 });
    expect(supply.model.points.filter(({ item }) => item === "R").map(({ site }) => site)).toEqual([
      "Works",
      "North",
    ]);
    const starts = await plannedStarts(supply);
    expect(starts.get("Move R from Works to North by truck")).toEqual([50, 50, 50, 50]);
    expect(starts.get("Buy C from S1")).toEqual([0, 0, 50, 50]);
  });
});

describe("what bottlenecks hit", () => {
  test("an overload is pegged through the bill to what is sold, its customers and its revenue", async () => {
    const buyers = Array.from({ length: 12 }, (_, t) =>
      [["Nord", 60], ["Web", 40]].map(([customer, units]) => [`2025-${String(t + 1).padStart(2, "0")}-01`, "A", customer, units]),
    ).flat(); // prettier-ignore
    const company = companyWith(
      [line("B", 2)],
      [
        table("SalesHistory", ["Month", "Item", "Customer", "Qty ordered"], buyers),
        table("Customers", ["Customer", "Name"], [["Nord", "Nord"], ["Web", "Web"]]), // prettier-ignore
        table("BillOfResources", ["Item", "Resource", "Hours per unit"], [["B", "R1", 10]]),
      ],
    );
    const supply = supplyOf(company, { A: 100 });
    const plan = await runTask("supplyPlan", { model: supply.model, options: {} });
    const item = company.itemIndex.get("A")!;
    const demand = new Map([[item, new Float64Array(months).fill(100)]]);
    // 100 A take 200 B of 10 hours; a fifth more than there is in the second month.
    const load = Float64Array.of(1000, 2000, 1000, 1000);
    const result = {
      ...{ company, demand, span: span(company), plan: withoutTail(plan, supply.model, span(company)) },
      supply: { ...supply, capacity: { ...supply.capacity, regular: [new Float64Array(months).fill(1600)] } },
      rough: { load: [load], pastDue: new Float64Array(1) },
    };
    expect(bottleneckHits(result, atOnce(groupsInSlices(company)))).toEqual([
      {
        ...{ bottleneck: "R1", kind: "Overload", month: "2026-02", item },
        ...{ units: expect.closeTo(20, 9), value: expect.closeTo(500, 9), customers: "Nord 60 %, Web 40 %" },
      },
    ]);
  });
});
