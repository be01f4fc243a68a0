import { companyFromTables, type Company } from "../../src/planning/data/company";
import { monthOf } from "../../src/planning/data/excelDate";
import { historyByItem } from "../../src/planning/data/historyPanel";
import { generateCompany, type Truths } from "../../src/sample/generateCompany";

const { tables, truths } = generateCompany();
const { company } = companyFromTables(tables);
const sum = (list: Iterable<number>): number => [...list].reduce((total, value) => total + value, 0);

/** Expected units of an item in a month. */
const expected = (item: string, month: number): number =>
  truths.expectedDemand[item]?.[month - truths.historyStart] ?? 0;
const plan = Array.from({ length: truths.horizon }, (_, h) => truths.firstMonth + h);

describe("generateCompany", () => {
  it("gives the same company for the same seed and another for another", () => {
    expect(generateCompany().tables).toEqual(tables);
    expect(generateCompany({ seed: 2 }).tables).not.toEqual(tables);
  });

  it("has the size of a small company", () => {
    expect(company.items.rowCount).toBe(90);
    expect(company.items.type.filter((type) => type === "FG")).toHaveLength(50);
    expect(company.sales.rowCount).toBeGreaterThan(9_500);
    expect([
      company.resources.rowCount,
      company.suppliers.rowCount,
      company.sites.rowCount,
      company.lanes.rowCount,
    ]).toEqual([6, 12, 3, 5]);
    expect(company.billOfMaterials.rowCount).toBeGreaterThan(200);
    expect(company.billOfResources.rowCount).toBeGreaterThan(120);
    expect(company.settings).toMatchObject({ firstMonth: truths.firstMonth, horizon: 18, currency: "EUR" });
  });

  it("plants what it says", () => {
    expect(truths.outliers).toHaveLength(12);
    expect(truths.stockOuts).toHaveLength(9);
    expect(truths.promotions.filter((promo) => promo.month < truths.firstMonth)).toHaveLength(24);
    expect(truths.priceChanges).toHaveLength(2);
    expect(truths.newItems).toHaveLength(3);
    const items = [
      ...truths.outliers.map((o) => o.item),
      ...truths.stockOuts.map((s) => s.item),
      ...new Set(truths.promotions.map((p) => p.item)),
      ...truths.priceChanges.map((p) => p.item),
      truths.biasedStream.item,
    ];
    expect(new Set(items).size).toBe(items.length);
  });

  it("earns money: sensible margins, fixed costs covered, stock of about a month", () => {
    const cost = new Map(company.costs.item.map((item, i) => [item, company.costs.standardCost[i]]));
    company.prices.item.forEach((item, i) => {
      const margin = 1 - (cost.get(item) ?? NaN) / company.prices.net[i];
      expect(margin).toBeGreaterThan(0.3);
      expect(margin).toBeLessThan(0.85);
    });
    const { budget } = company;
    const year = (values: Float64Array): number =>
      sum(values.filter((value, i) => monthOf(budget.date[i]) < 2027 * 12 && !Number.isNaN(value)));
    expect(year(budget.revenue)).toBeGreaterThan(10e6);
    expect(year(budget.margin) - year(budget.fixedCost)).toBeGreaterThan(0.2 * year(budget.revenue));
    const goods = company.inventory.item.map((item, i) =>
      item.startsWith("RM") || item.startsWith("SF") ? 0 : company.inventory.onHand[i],
    );
    const monthly = sum(
      Object.values(truths.expectedDemand).map((units) => units[truths.firstMonth - truths.historyStart]),
    );
    expect(sum(goods) / monthly).toBeGreaterThan(0.8);
    expect(sum(goods) / monthly).toBeLessThan(1.8);
  });

  it("overloads two resources from April to July, and only those", () => {
    const planted = new Map(truths.overloads.map(({ resource, months }) => [resource, months]));
    for (const resource of company.resources.resource)
      for (const month of plan) {
        const over = utilisation(company, truths, resource, month) > 1;
        expect([resource, month, over]).toEqual([
          resource,
          month,
          planted.get(resource)?.includes(month) ?? false,
        ]);
      }
    expect(planted.size).toBe(2);
  });

  it("leaves a way out of every overload: overtime and building ahead, from the stock that is there", () => {
    for (const { resource } of truths.overloads) {
      const row = company.resources.resource.indexOf(resource);
      let ahead = 0;
      for (const month of plan) {
        const load = hoursNeeded(company, truths, resource, month);
        ahead += hoursThere(company, resource, month) * (1 + company.resources.overtimeMax[row]) - load;
        expect(ahead).toBeGreaterThan(0);
        ahead = Math.min(ahead, 3 * load);
      }
    }
  });

  it("sets the budget 4 % above what is to be expected", () => {
    const { budget } = company;
    const units = sum(
      budget.quantity.filter((value, i) => plan.includes(monthOf(budget.date[i])) && !Number.isNaN(value)),
    );
    const demand = sum(
      plan.map((month) => sum(Object.keys(truths.expectedDemand).map((item) => expected(item, month)))),
    );
    expect(units / demand).toBeCloseTo(1.04, 4);
  });

  it("lets one sales manager be 18 % too high, to the unit", () => {
    const { streams } = company;
    const { item, stream, bias } = truths.biasedStream;
    const said = sum(
      streams.quantity.filter(
        (_, i) =>
          streams.stream[i] === stream &&
          streams.item[i] === item &&
          monthOf(streams.date[i]) < truths.firstMonth,
      ),
    );
    const history = historyByItem(company.sales, company.items.rowCount).values[
      company.itemIndex.get(item) ?? -1
    ];
    const sold = sum(history.subarray(-12));
    expect(Math.abs(said - sold * (1 + bias))).toBeLessThanOrEqual(1);
  });

  it("lets the lead time of one supplier drift from 21 to 30 days", () => {
    const { receipts } = company;
    const { supplier, from, to } = truths.leadTimeDrift;
    const days = (early: boolean): number[] =>
      receipts.item.flatMap((_, i) => {
        const age = truths.firstMonth - monthOf(receipts.ordered[i]);
        const counted = receipts.supplier[i] === supplier && (early ? age >= 13 : age <= 4);
        return counted ? [receipts.received[i] - receipts.ordered[i]] : [];
      });
    const mean = (list: number[]): number => sum(list) / list.length;
    expect(mean(days(true))).toBeCloseTo(from, 0);
    expect(Math.abs(mean(days(false)) - to)).toBeLessThan(1.5);
  });

  it("lets one supplier deliver less than was ordered, and counts stock that is mostly right", () => {
    const { receipts, stockCounts } = company;
    const came = (known: boolean): number => {
      const rows = receipts.item.flatMap((_, i) =>
        (receipts.supplier[i] === truths.shortSupplier) === known ? [i] : [],
      );
      return sum(rows.map((i) => receipts.quantity[i])) / sum(rows.map((i) => receipts.quantityOrdered[i]));
    };
    expect(came(true)).toBeGreaterThan(0.85);
    expect(came(true)).toBeLessThan(0.96);
    expect(came(false)).toBeGreaterThan(0.99);
    expect(new Set(stockCounts.date.map(monthOf))).toEqual(new Set([truths.firstMonth]));
    const right = stockCounts.item.filter(
      (_, i) => Math.abs(stockCounts.counted[i] / stockCounts.booked[i] - 1) <= 0.02,
    );
    expect(right.length / stockCounts.rowCount).toBeGreaterThan(0.88);
    expect(right.length / stockCounts.rowCount).toBeLessThan(0.98);
  });

  it("moves demand from the predecessor to its successor: 40 %, 75 %, all", () => {
    const { predecessor, successor, shares } = truths.succession;
    expect(shares.map(({ share }) => share)).toEqual([0.4, 0.75, 1]);
    for (const { month, share } of shares) {
      const both = expected(predecessor, month) + expected(successor, month);
      expect(expected(successor, month) / both).toBeCloseTo(share, 9);
    }
  });

  it("raises the demand of office cups with the working days", () => {
    const office = company.items.item.filter((_, i) => company.items.family[i] === truths.workingDayFamily);
    expect(office.length).toBe(4);
    const [may, july] = [2026 * 12 + 4, 2026 * 12 + 6].map((month) =>
      sum(office.map((item) => expected(item, month))),
    );
    expect(july / may).toBeGreaterThan(1.2);
  });

  it("refuses a dirty copy where sales are wide", () => {
    expect(() => generateCompany({ size: "mid", dirty: true })).toThrow("small");
  });
});

function hoursNeeded(
  { billOfResources: bill }: Company,
  { expectedDemand, historyStart }: Truths,
  resource: string,
  month: number,
): number {
  return sum(
    bill.item.map((item, i) =>
      bill.resource[i] === resource
        ? bill.hoursPerUnit[i] * (expectedDemand[item]?.[month - historyStart] ?? 0)
        : 0,
    ),
  );
}

function hoursThere({ resources, calendar }: Company, resource: string, month: number): number {
  const r = resources.resource.indexOf(resource);
  const hours = calendar.date.map((date, i) =>
    monthOf(date) === month && calendar.site[i] === resources.site[r]
      ? calendar.working[i] * calendar.shifts[i] * calendar.hours[i]
      : 0,
  );
  return sum(hours) * resources.units[r] * resources.efficiency[r] * resources.availability[r];
}

const utilisation = (data: Company, known: Truths, resource: string, month: number): number =>
  hoursNeeded(data, known, resource, month) / hoursThere(data, resource, month);
