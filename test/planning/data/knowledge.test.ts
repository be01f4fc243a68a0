import { changesSince, loadManifest } from "../../../src/planning/data/changes";
import { companyFromTables, type RawTable } from "../../../src/planning/data/company";
import { companyConversions, Conversions } from "../../../src/planning/data/conversions";
import { monthStart, serialFromDate } from "../../../src/planning/data/excelDate";
import { leadTimes, supplierDrifts } from "../../../src/planning/data/leadTimes";
import { historyByItem } from "../../../src/planning/data/historyPanel";
import { stl } from "../../../src/planning/data/stl";
import { normaliseWorkingDays, workingDayEffect } from "../../../src/planning/data/workingDayEffect";
import { holidaysBetween, officeDays } from "../../../src/sample/calendarDays";
import { generateCompany } from "../../../src/sample/generateCompany";

const { tables, truths } = generateCompany();
const { company } = companyFromTables(tables);

describe("conversions", () => {
  const rules = [
    { item: "", from: "case", to: "pcs", factor: 12, since: NaN },
    { item: "A", from: "case", to: "pcs", factor: 6, since: NaN },
    { item: "", from: "pallet", to: "case", factor: 40, since: NaN },
    { item: "", from: "EUR", to: "CHF", factor: 0.96, since: 45000 },
    { item: "", from: "EUR", to: "CHF", factor: 0.94, since: 46000 },
  ];
  const table = new Conversions(rules);

  it("chains, runs backwards, and puts the item's own rule first", () => {
    expect(table.factor("B", "pallet", "pcs")).toBe(480);
    expect(table.factor("A", "pallet", "pcs")).toBe(240);
    expect(table.factor("B", "pcs", "case")).toBeCloseTo(1 / 12, 15);
    expect(table.factor("B", "PCS", "pcs")).toBe(1);
    expect(table.factor("B", "pcs", "kg")).toBeNaN();
  });

  it("takes the rule of the day", () => {
    expect(table.factor("", "EUR", "CHF", 45500)).toBe(0.96);
    expect(table.factor("", "EUR", "CHF", 46000)).toBe(0.94);
    expect(table.factor("", "EUR", "CHF", 44000)).toBeNaN();
    expect(table.factor("", "EUR", "CHF")).toBe(0.94);
  });

  it("knows the weights of the company's items", () => {
    const conversions = companyConversions(company.conversions, company.items);
    expect(conversions.factor("BT-001", "case", "kg")).toBeCloseTo(12 * company.items.weightKg[0], 12);
  });
});

describe("lead times", () => {
  it("finds the supplier that became slower, and no other", () => {
    const drifts = supplierDrifts(leadTimes(company));
    expect(drifts.map((drift) => drift.supplier)).toEqual([truths.leadTimeDrift.supplier]);
    expect(drifts[0].items.sort()).toEqual([...truths.leadTimeDrift.items].sort());
    expect(Math.abs(drifts[0].recent - truths.leadTimeDrift.to)).toBeLessThan(2);
    // The drift began a year ago, so that the year before weighs the mean of all earlier orders up a little.
    expect(drifts[0].earlier - truths.leadTimeDrift.from).toBeLessThan(4);
  });

  it("gives mean and spread to plan with", () => {
    const steady = leadTimes(company).filter((time) => !time.drifted);
    for (const { mean, planned, standardDeviation } of steady) {
      expect(Math.abs(mean / planned - 1)).toBeLessThan(0.1);
      expect(Math.abs(standardDeviation / (0.12 * planned) - 1)).toBeLessThan(0.6);
    }
  });
});

describe("working days", () => {
  const holidays = holidaysBetween(2022, 2028);
  const panel = historyByItem(company.sales, company.items.rowCount);
  const days = Float64Array.from({ length: panel.monthCount }, (_, t) =>
    officeDays(panel.firstMonth + t, holidays),
  );
  const itemsOf = (family: string): number[] =>
    company.items.family.flatMap((name, i) =>
      name === family && company.items.status[i] === "active" ? [i] : [],
    );

  it("finds the family that sells by the working day", () => {
    const effects = itemsOf(truths.workingDayFamily).map((i) => workingDayEffect(panel.values[i], days));
    expect(effects.every((effect) => effect.significant)).toBe(true);
    const mean = effects.reduce((total, effect) => total + effect.elasticity, 0) / effects.length;
    expect(Math.abs(mean - 1)).toBeLessThan(0.25);
  });

  it("takes the effect out and can put it back", () => {
    const { values, factors } = normaliseWorkingDays(Float64Array.of(180, 220), Float64Array.of(18, 22), 1);
    expect(Array.from(values)).toEqual([expect.closeTo(200, 9), expect.closeTo(200, 9)]);
    expect(values[1] * factors[1]).toBeCloseTo(220, 9);
  });
});

describe("what changed since the last load", () => {
  const withSales = (change: (rows: RawTable["rows"], headers: string[]) => RawTable["rows"]): RawTable[] =>
    tables.map((table) =>
      table.name === "SalesHistory"
        ? {
            ...table,
            rows: change(
              table.rows.map((row) => [...row]),
              table.headers,
            ),
          }
        : table,
    );
  const before = loadManifest(company);

  it("says so when nothing did", () => {
    expect(changesSince(before, company).sentences).toEqual(["Nothing has changed since the last load."]);
  });

  it("tells a new month and restated history apart", () => {
    const later = withSales((rows, headers) => {
      const [month, item, quantity] = ["Month", "Item", "Qty ordered"].map((header) =>
        headers.indexOf(header),
      );
      const next = rows
        .filter((row) => row[month] === monthStart(truths.firstMonth - 1))
        .map((row) => [...row]);
      for (const row of next) row[month] = monthStart(truths.firstMonth);
      const restated = rows.find(
        (row) => row[item] === "BT-002" && row[month] === serialFromDate(2025, 6, 1),
      );
      if (restated) restated[quantity] = Number(restated[quantity]) + 500;
      return [...rows, ...next];
    });
    const changes = changesSince(before, companyFromTables(later).company);
    expect(changes.newMonths.map(({ month }) => month)).toEqual([truths.firstMonth]);
    expect(changes.restatedMonths).toHaveLength(1);
    expect(changes.restatedMonths[0].after - changes.restatedMonths[0].before).toBe(500);
    expect(changes.restatedItems.map(({ item }) => item)).toEqual(["BT-002"]);
    expect(changes.sentences[0]).toBe("New in the history: 2026-03.");
    expect(changes.sentences[1]).toMatch(
      /^1 past month changed after the fact, most of all 2025-06: .* \(BT-002\)\.$/,
    );
  });

  it("survives being stored as text", () => {
    expect(changesSince(JSON.parse(JSON.stringify(before)) as typeof before, company).restatedItems).toEqual(
      [],
    );
  });
});

describe("stl", () => {
  it("takes a series apart that is trend plus season, and keeps a spike in the remainder", () => {
    const series = Float64Array.from(
      { length: 60 },
      (_, t) => 100 + t + 20 * Math.sin((2 * Math.PI * t) / 12),
    );
    series[30] += 200;
    const { trend, seasonal, remainder } = stl(series, 12);
    series.forEach((value, t) => expect(trend[t] + seasonal[t] + remainder[t]).toBeCloseTo(value, 9));
    expect(remainder[30]).toBeGreaterThan(190);
    expect(Math.abs(trend[30] - 130)).toBeLessThan(2);
    expect(Math.max(...remainder.map((rest, t) => (t === 30 ? 0 : Math.abs(rest))))).toBeLessThan(3);
  });

  it("keeps a spike out of a season that was seen three times", () => {
    const series = Float64Array.from(
      { length: 36 },
      (_, t) => 100 + t + 20 * Math.sin((2 * Math.PI * t) / 12) + 2 * Math.sin(t * t),
    );
    const usual = stl(series, 12).seasonal;
    series[17] += 200;
    const { seasonal, remainder } = stl(series, 12);
    seasonal.forEach((value, t) => expect(Math.abs(value - usual[t])).toBeLessThan(6));
    expect(remainder[17]).toBeGreaterThan(190);
  });

  it("leaves a strict season without remainder", () => {
    const { seasonal } = stl(Float64Array.of(1, 5, 1, 5, 1, 5, 1, 5), 2);
    expect(seasonal[1] - seasonal[0]).toBeCloseTo(4, 6);
  });
});
