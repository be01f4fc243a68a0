import { monthLabel } from "../../src/planning/data/excelDate";
import { generateCompany } from "../../src/sample/generateCompany";
import type { StepId, StepSummary } from "../../src/cycle/contract";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { ownTable, sum } from "../support/ownTables";

const steps: StepId[] = ["gather", "demand", "supply", "reconcile", "review", "monitor"];
const { tables, truths } = generateCompany({ size: "small", seed: 1 });

let opened: CycleBook;
const summaries = new Map<StepId, StepSummary>();
const fact = (step: StepId, label: string) =>
  summaries.get(step)?.facts.find((each) => each.label === label)?.value;

beforeAll(async () => {
  opened = await openCycleBook(tables);
  for (const step of steps) summaries.set(step, await opened.run(step));
}, 180_000);

afterAll(() => opened.close());

describe("the whole cycle on the sample company", () => {
  test("every step is done, none is stale", async () => {
    expect((await opened.cycle.status()).map(({ step, state }) => [step, state])).toEqual(
      steps.map((step) => [step, "done"]),
    );
    expect(await opened.cycle.label()).toBe("2026-03");
  });

  test("every sheet that a step names is in the workbook, with a title and a table", async () => {
    const { sheets } = await opened.book.snapshot();
    for (const name of [...summaries.values()].flatMap((summary) => summary.sheets)) {
      const sheet = sheets.find((each) => each.name === name);
      expect(sheet?.rows[0][0]?.value).toEqual(expect.any(String));
      expect(sheet?.tables.length).toBeGreaterThan(0);
    }
  });

  test("what a step says beforehand that it will write names every sheet that it writes", async () => {
    const unnamed: string[] = [];
    for (const step of steps) {
      const words = (await opened.cycle.preview(step)).split(/[ ,.]/);
      unnamed.push(...(summaries.get(step)?.sheets ?? []).filter((name) => !words.includes(name)));
    }
    expect(unnamed).toEqual([]);
  });

  test("no cell of Concord's sheets shows an error", async () => {
    const { sheets } = await opened.book.snapshot();
    const errors = sheets
      .filter(({ name }) => name.startsWith("SOP_"))
      .flatMap(({ name, rows }) =>
        rows.flatMap((row) => row.filter((cell) => cell?.isError).map((cell) => [name, cell?.value])),
      );
    expect(errors).toEqual([]);
  });

  test("the planner's own sheets are as they were", async () => {
    const { sheets } = await opened.book.snapshot();
    for (const table of tables) {
      const sheet = sheets.find((each) => each.name === table.name);
      expect(sheet?.rows.length).toBe(table.rows.length + 1);
      expect(sheet?.tables).toHaveLength(1);
    }
  });
});

describe("gather finds what was planted", () => {
  test("all outliers and stock-outs, as corrections that can be refused", async () => {
    const adjust = await ownTable("SOP_Data_Adjust");
    const found = (kind: string) =>
      new Set(
        adjust
          .where({ Kind: kind })
          .map((row) => `${String(adjust.cell(row, "Item"))} ${String(adjust.cell(row, "Month"))}`),
      );
    const place = ({ item, month }: { item: string; month: number }) => `${item} ${serial(month)}`;
    for (const outlier of truths.outliers) expect([...found("Outlier")]).toContain(place(outlier));
    for (const stockOut of truths.stockOuts) expect([...found("Out of stock")]).toContain(place(stockOut));
    expect(new Set(adjust.column("Apply"))).toEqual(new Set(["yes"]));
  });

  test("the uplift of each mechanic within ten points", async () => {
    const uplifts = await ownTable("SOP_Promo_Uplift");
    for (const [mechanic, uplift] of Object.entries(truths.upliftByMechanic)) {
      const [row] = uplifts.where({ Mechanic: mechanic });
      expect(Math.abs(Number(uplifts.cell(row, "Uplift")) - uplift)).toBeLessThan(0.1);
    }
  });

  test("the spare parts as intermittent", async () => {
    const segments = await ownTable("SOP_Segments");
    const patterns = segments
      .where({ Family: truths.intermittentFamily })
      .map((row) => String(segments.cell(row, "Pattern")));
    expect(patterns.every((pattern) => pattern === "intermittent" || pattern === "lumpy")).toBe(true);
  });
});

describe("demand", () => {
  test("consensus lies near the demand that the sample was drawn from", async () => {
    const consensus = await ownTable("SOP_Fcst_Consensus");
    const planned = sum(consensus.where({ Measure: "Consensus" }).flatMap((row) => consensus.months(row)));
    const from = truths.firstMonth - truths.historyStart;
    const expected = sum(
      Object.values(truths.expectedDemand).flatMap((months) => months.slice(from, from + truths.horizon)),
    );
    expect(Math.abs(planned / expected - 1)).toBeLessThan(0.03);
  });

  test("the parts by region and channel sum exactly to the item", async () => {
    const [consensus, split] = [await ownTable("SOP_Fcst_Consensus"), await ownTable("SOP_Fcst_Split")];
    for (const row of consensus.where({ Measure: "Consensus" })) {
      const parts = split.where({ Item: consensus.cell(row, "Item") }).map((part) => split.months(part));
      consensus.months(row).forEach((total, t) => {
        const hundredths = parts.reduce((all, part) => all + Math.round(part[t] * 100), 0);
        expect(hundredths).toBe(Math.round(total * 100));
      });
    }
  });

  test("intervals contain the forecast and widen from 80 to 95 %", async () => {
    const stat = await ownTable("SOP_Fcst_Stat");
    for (const row of stat.where({ Measure: "Forecast" })) {
      const item = stat.cell(row, "Item");
      const of = (measure: string) => stat.months(stat.where({ Item: item, Measure: measure })[0]);
      const [mean, low80, high80, low95, high95] = [
        stat.months(row),
        of("Low 80 %"),
        of("High 80 %"),
        of("Low 95 %"),
        of("High 95 %"),
      ];
      mean.forEach((value, t) => {
        expect(low95[t]).toBeLessThanOrEqual(low80[t] + 0.02);
        expect(low80[t]).toBeLessThanOrEqual(value + 0.02);
        expect(value).toBeLessThanOrEqual(high80[t] + 0.02);
        expect(high80[t]).toBeLessThanOrEqual(high95[t] + 0.02);
      });
    }
  });

  test("the method beats last year's same month", async () => {
    const accuracy = await ownTable("SOP_Fcst_Accuracy");
    const weighted = (header: string) =>
      sum(
        accuracy.rows.map(
          (row) => Number(accuracy.cell(row, header) ?? 0) * Number(accuracy.cell(row, "Demand tested") ?? 0),
        ),
      );
    expect(weighted("WMAPE")).toBeLessThan(weighted("Naive WMAPE"));
  });

  test("the planted succession and the new items come out with their shares and sizes", async () => {
    const stat = await ownTable("SOP_Fcst_Stat");
    const forecast = (item: string, month: number): number =>
      Number(stat.cell(stat.where({ Item: item, Measure: "Forecast" })[0], monthLabel(month)));
    const { predecessor, successor, shares } = truths.succession;
    for (const { month, share } of shares) {
      const [old, next] = [forecast(predecessor, month), forecast(successor, month)];
      expect(next / (old + next)).toBeCloseTo(share, 3);
    }
    const last = truths.firstMonth + truths.horizon - 1;
    for (const { item, likeItem, factor } of truths.newItems)
      expect(forecast(item, last) / forecast(likeItem, last)).toBeCloseTo(factor, 2);
  });

  test("the biased sales stream is named", () => {
    const { item } = truths.biasedStream;
    const texts = summaries.get("demand")?.exceptions.map(({ text }) => text) ?? [];
    expect(texts.find((text) => text.includes(`sales stream of ${item}`))).toMatch(
      /1[5-9] % above|2[01] % above/,
    );
  });
});

describe("supply", () => {
  test("finds exactly the two overloaded resources, in exactly their months", async () => {
    const capacity = await ownTable("SOP_Capacity");
    const overloads = capacity.rows
      .map((row) => ({
        resource: String(capacity.cell(row, "Resource")),
        months: capacity.months(row).flatMap((share, t) => (share > 1 ? [truths.firstMonth + t] : [])),
      }))
      .filter(({ months }) => months.length > 0);
    expect(overloads).toEqual(truths.overloads.map(({ resource, months }) => ({ resource, months })));
  });

  test("stock identity: opening + receipts - shipments = closing, and demand is shipped or waits", async () => {
    const inventory = await ownTable("SOP_Plan_Inv");
    for (const item of new Set(inventory.column("Item"))) {
      const of = (measure: string) => inventory.months(inventory.where({ Item: item, Measure: measure })[0]);
      const [opening, receipts, shipments, closing] = [
        of("Opening stock"),
        of("Receipts"),
        of("Shipments"),
        of("Closing stock"),
      ];
      const [demand, waiting] = [of("Demand"), of("Waiting orders")];
      closing.forEach((stock, t) => {
        expect(stock).toBeCloseTo(opening[t] + receipts[t] - shipments[t], 4);
        expect(stock).toBeGreaterThan(-1e-6);
        if (t > 0) expect(opening[t]).toBe(closing[t - 1]);
        expect(waiting[t]).toBeCloseTo((t > 0 ? waiting[t - 1] : 0) + demand[t] - shipments[t], 4);
      });
    }
  });

  test("every site balances, its transfers are those of the lanes, and the sites add up to the item", async () => {
    const [sites, items] = [await ownTable("SOP_Plan_Inv_Site"), await ownTable("SOP_Plan_Inv")];
    const zero = items.months(items.rows[0]).map(() => 0);
    const totals = new Map<string, number[]>();
    let [movedIn, movedOut] = [0, 0];
    for (const key of new Set(
      sites.rows.map((row) => `${sites.cell(row, "Item")}|${sites.cell(row, "Site")}`),
    )) {
      const [item, site] = key.split("|");
      const rows = new Map(
        sites.where({ Item: item, Site: site }).map((row) => [sites.cell(row, "Measure"), sites.months(row)]),
      );
      const of = (measure: string) => rows.get(measure) ?? zero;
      const total = totals.get(item) ?? zero.slice();
      totals.set(item, total);
      of("Closing stock").forEach((stock, t) => {
        const into = of("Opening stock")[t] + of("Receipts")[t] + of("Moved in")[t];
        expect(stock).toBeCloseTo(into - of("Shipments")[t] - of("Moved out")[t], 4);
        expect(stock).toBeGreaterThan(-1e-6);
        total[t] += stock;
      });
      movedIn += sum(of("Moved in"));
      movedOut += sum(of("Moved out"));
    }
    for (const row of items.where({ Measure: "Closing stock" })) {
      const total = totals.get(String(items.cell(row, "Item")));
      items.months(row).forEach((stock, t) => expect(total?.[t]).toBeCloseTo(stock, 4));
    }
    const [transfers, lanes] = [await ownTable("SOP_Plan_Transfer"), await ownTable("SOP_Lanes")];
    expect(movedOut).toBeGreaterThan(100_000);
    expect(movedIn).toBeCloseTo(movedOut, 2);
    expect(Math.abs(transfers.total("Units") / movedOut - 1)).toBeLessThan(1e-6);
    expect(Math.abs(lanes.total("Total") / movedOut - 1)).toBeLessThan(1e-6);
    expect(
      transfers.column("Why").every((why) => /^sold in |^target stock|^goes on to /.test(String(why))),
    ).toBe(true);
  });

  test("the plan fits into capacity and overtime", async () => {
    const hours = await ownTable("SOP_Capacity_Hours");
    for (const row of hours.where({ Measure: "Planned hours" })) {
      const of = (measure: string) =>
        hours.months(hours.where({ Resource: hours.cell(row, "Resource"), Measure: measure })[0]);
      const [capacity, overtime] = [of("Capacity"), of("of which overtime")];
      hours
        .months(row)
        .forEach((planned, t) => expect(planned).toBeLessThanOrEqual(capacity[t] + overtime[t] + 0.05));
    }
  });

  test("the plan is proven to be the cheapest", () => {
    expect(fact("supply", "Plan")).toMatch(/^within 0\.[0-4]\d % of the cheapest$/);
  });
});

describe("plans compared", () => {
  test("the cheapest plan undercuts chase, level and hybrid, each the sum of its costs", async () => {
    const options = await ownTable("SOP_Plan_Options");
    expect(options.column("Plan")).toEqual(["Cheapest", "Chase", "Level", "Hybrid"]);
    const totals = options.column("Total").map(Number);
    for (const total of totals.slice(1)) expect(total).toBeGreaterThanOrEqual(totals[0] - 0.01);
    const used = ["Making", "Buying", "Overtime", "Subcontract", "Transport", "Holding"];
    const parts = [...used, "Below target", "Late orders", "Rent and scrap"];
    for (const row of options.rows) {
      const costs = sum(parts.map((header) => Number(options.cell(row, header))));
      expect(costs).toBeCloseTo(Number(options.cell(row, "Total")), 0);
    }
  });

  test("building ahead is the lever that solves the overloads, and costs what its stock costs", async () => {
    const levers = await ownTable("SOP_Levers");
    const [ahead] = levers.where({ Lever: "Build ahead" });
    expect(levers.cell(ahead, "Used")).toBeGreaterThan(1000);
    expect(levers.cell(ahead, "Cost")).toBeGreaterThan(1000);
    const worth = await ownTable("SOP_Hour_Worth");
    const known = truths.overloads.map(({ resource }) => resource);
    for (const resource of worth.column("Resource")) expect(known).toContain(resource);
  });

  test("the items behind each overload are named, in the overloaded months only", async () => {
    const peaks = await ownTable("SOP_Peaks");
    expect(new Set(peaks.column("Resource"))).toEqual(
      new Set(truths.overloads.map(({ resource }) => resource)),
    );
    for (const row of peaks.rows) {
      expect(peaks.cell(row, "Load")).toBeGreaterThan(1);
      expect(peaks.cell(row, "Share of load")).toBeLessThanOrEqual(1);
    }
  });
});

describe("reconcile", () => {
  test("the budget stands about 4 % above consensus", async () => {
    const shown = /([\d.]+) % above/.exec(fact("reconcile", "Budget against demand") ?? "");
    expect(Number(shown?.[1])).toBeGreaterThan((truths.budgetFactor - 1) * 100 - 2);
    expect(Number(shown?.[1])).toBeLessThan((truths.budgetFactor - 1) * 100 + 2);
  });

  test("profit and loss equals the sum over items of volume x price", async () => {
    const [profit, items] = [await ownTable("SOP_PnL"), await ownTable("SOP_PnL_Items")];
    const line = (name: string) =>
      Number(profit.cell(profit.where({ Line: name, Version: "Plan" })[0], "Total"));
    const priced = sum(
      items.rows.map((row) => Number(items.cell(row, "Units")) * Number(items.cell(row, "Mean price") ?? 0)),
    );
    expect(line("Revenue")).toBeCloseTo(items.total("Revenue"), 0);
    expect(Math.abs(priced / line("Revenue") - 1)).toBeLessThan(1e-6);
    expect(-line("Cost of goods sold")).toBeCloseTo(items.total("Cost"), 0);
    expect(line("Gross margin")).toBeCloseTo(line("Revenue") + line("Cost of goods sold"), 1);
    expect(line("Units")).toBeCloseTo(items.total("Units"), 0);
  });

  test("families sum to the total, and the gap is supply - demand", async () => {
    const gap = await ownTable("SOP_Gap");
    const total = (line: string) =>
      gap.months(gap.where({ Value: "Units", Line: line, Family: "All families" })[0]);
    for (const line of ["Demand", "Supply", "Budget"]) {
      const families = gap
        .where({ Value: "Units", Line: line })
        .filter((row) => gap.cell(row, "Family") !== "All families");
      total(line).forEach((value, t) =>
        expect(sum(families.map((row) => gap.months(row)[t]))).toBeCloseTo(value, 0),
      );
    }
    const [demand, supply] = [total("Demand"), total("Supply")];
    total("Supply − demand").forEach((value, t) => expect(value).toBeCloseTo(supply[t] - demand[t], 1));
  });

  test("the live SOP.GAP on the sheet shows the digits of the table", async () => {
    const { sheets } = await opened.book.snapshot();
    const rows = sheets.find(({ name }) => name === "SOP_Gap")?.rows ?? [];
    const anchor = rows.findIndex((row) => row[0]?.formula?.startsWith("=SOP.GAP("));
    expect(rows[anchor].slice(0, 4).map((cell) => cell?.value)).toEqual(["group", "demand", "supply", "gap"]);
    const gap = await ownTable("SOP_Gap");
    const [family] = gap.where({ Value: "Units", Line: "Demand" });
    expect(rows[anchor + 1][0]?.value).toBe(gap.cell(family, "Family"));
    expect(rows[anchor + 1][1]?.value).toBeCloseTo(sum(gap.months(family)), 2);
  });
});

describe("review and monitor", () => {
  test("the executive page prints on one page and says what must be decided", async () => {
    const { sheets } = await opened.book.snapshot();
    const page = sheets.find(({ name }) => name === "SOP_Exec");
    expect(page?.pageLayout).toMatchObject({ orientation: "portrait", fitToWidth: 1, fitToHeight: 1 });
    const texts = page?.rows.map((row) => String(row[0]?.value ?? "")) ?? [];
    expect(texts.some((text) => text.includes(truths.overloads[0].resource))).toBe(true);
    expect(texts.some((text) => text.includes("below budget"))).toBe(true);
    expect(page?.charts).toHaveLength(1);
  });

  test("attainment, service and accuracy of the month follow from the actuals", async () => {
    const performance = await ownTable("SOP_Performance");
    for (const row of performance.rows) {
      const [plan, actual] = [Number(performance.cell(row, "Plan")), Number(performance.cell(row, "Actual"))];
      if (plan > 0) expect(Number(performance.cell(row, "Attainment"))).toBeCloseTo(actual / plan, 4);
    }
    const figures = await ownTable("SOP_KPI");
    const deliveries = tables.find(({ name }) => name === "Deliveries");
    const at = (header: string) => deliveries?.headers.indexOf(header) ?? -1;
    const [due, delivered, ordered, sent] = [
      at("Due"),
      at("Delivered"),
      at("Qty ordered"),
      at("Qty delivered"),
    ];
    const good =
      deliveries?.rows.filter(
        (row) => Number(row[delivered]) <= Number(row[due]) && Number(row[sent]) >= Number(row[ordered]),
      ) ?? [];
    const [otif] = figures.where({ "Key figure": "OTIF" });
    expect(figures.cell(otif, "Actual")).toBeCloseTo(good.length / (deliveries?.rows.length ?? 1), 9);
  });

  test("exceptions are ranked by money", async () => {
    const exceptions = await ownTable("SOP_Exceptions");
    const money = exceptions.column("Money").map(Number);
    expect(money).toEqual([...money].sort((a, b) => b - a));
    expect(money.length).toBeGreaterThan(0);
  });

  test("purchase orders are whole multiples of at least the minimum", async () => {
    const releases = await ownTable("SOP_Releases");
    const terms = tables.find(({ name }) => name === "ItemSupplier");
    const at = (header: string) => terms?.headers.indexOf(header) ?? -1;
    for (const row of releases.where({ Type: "Buy" })) {
      const [item, supplier] = [releases.cell(row, "Item"), releases.cell(row, "Supplier or route")];
      const term = terms?.rows.find((each) => each[at("Item")] === item && each[at("Supplier")] === supplier);
      const quantity = Number(releases.cell(row, "Order quantity"));
      const multiple = Number(term?.[at("Multiple")] ?? 1);
      expect(quantity).toBeGreaterThanOrEqual(Number(term?.[at("MOQ")] ?? 0));
      expect(Math.abs(quantity / multiple - Math.round(quantity / multiple))).toBeLessThan(1e-6);
    }
  });
});

function serial(month: number): number {
  return Date.parse(`${monthLabel(month)}-01T00:00:00Z`) / 86_400_000 + 25569;
}
