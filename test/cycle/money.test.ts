import { generateCompany } from "../../src/sample/generateCompany";
import type { StepSummary } from "../../src/cycle/contract";
import type { RawTable } from "../../src/planning/data/table";
import { monthSerial } from "../../src/workbook/cells";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { ownTable, sum } from "../support/ownTables";

/**
 * The sample company, which sells its e-com channel in dollars, and has the costs of bottles in them, at a rate that
 * changes within the plan.
 */
const rate = 0.9;
const laterRate = 0.97;
const laterMonth = 46235; // 2026-08-01
const rateAt = (month: number): number => (month < laterMonth ? rate : laterRate);
const isInDollars = (item: unknown): boolean => String(item).startsWith("BT-");
function withDollars(tables: readonly RawTable[]): RawTable[] {
  const rows = [
    ["USD", "EUR", rate, "2020-01-01"],
    ["USD", "EUR", laterRate, "2026-08-01"],
  ];
  const headers = ["From unit", "To unit", "Factor", "Valid from"];
  const others = tables.filter(({ name }) => name !== "Conversions");
  const dollars: RawTable = { name: "Conversions", headers, rows };
  const converted = others.map((table): RawTable => {
    if (table.name === "Costs") {
      const [item, from] = ["Item", "From"].map((name) => table.headers.indexOf(name));
      const inDollars = (row: (typeof table.rows)[number]) => [
        ...row.map((cell, c) => (c === item || c === from || cell === null ? cell : Number(cell) / rate)),
        "USD",
      ];
      const costs = table.rows.map((row) => (isInDollars(row[item]) ? inDollars(row) : [...row, null]));
      return { ...table, headers: [...table.headers, "Currency"], rows: costs };
    }
    if (table.name !== "Prices") return table;
    const [channel, net, currency] = ["Channel", "Net", "Currency"].map((name) =>
      table.headers.indexOf(name),
    );
    return {
      ...table,
      rows: table.rows.map((row) =>
        row.map((cell, c) => {
          if (row[channel] !== "e-com") return cell;
          return c === net ? Number(cell) / rate : c === currency ? "USD" : cell;
        }),
      ),
    };
  });
  return [...converted, dollars];
}

/** Kilograms of CO2e a unit of the lanes, by mode, and an hour of every resource, under headers of other languages. */
const emitted: Record<string, number> = { truck: 0.12, rail: 0.03, hour: 4 };
function withEmissions(tables: readonly RawTable[]): RawTable[] {
  const factors: Record<string, [header: string, of: (mode: string) => number]> = {
    Lanes: ["CO2e je Einheit", (mode) => emitted[mode]],
    Resources: ["CO2e par heure", () => emitted.hour],
  };
  return tables.map((table): RawTable => {
    if (!(table.name in factors)) return table;
    const [header, of] = factors[table.name];
    const mode = table.headers.indexOf("Mode");
    return {
      ...table,
      headers: [...table.headers, header],
      rows: table.rows.map((row) => [...row, of(String(row[mode]))]),
    };
  });
}

let opened: CycleBook;
let summary: StepSummary;

beforeAll(async () => {
  const { tables } = generateCompany({ size: "small", seed: 1 });
  opened = await openCycleBook(withEmissions(withDollars(tables)));
  for (const step of ["gather", "demand", "supply"] as const) await opened.run(step);
  summary = await opened.run("reconcile");
}, 300_000);

afterAll(() => opened.close());

const cents = (value: number) => Math.round(value * 100);

describe("the plan in money", () => {
  test("revenue and cost equal Σ volume × price to the cent, in every month", async () => {
    const [profit, stock] = [await ownTable("SOP_PnL"), await ownTable("SOP_Plan_Inv")];
    const [prices, costs] = [await ownTable("Prices"), await ownTable("Costs")];
    const sales = await ownTable("SalesHistory");
    const weight = new Map<string, number>();
    const months = [...new Set(sales.column("Month").map(Number))].sort((a, b) => a - b).slice(-12);
    for (const row of sales.rows) {
      if (Number(sales.cell(row, "Month")) < months[0]) continue;
      const key = `${String(sales.cell(row, "Item"))}|${String(sales.cell(row, "Channel"))}`;
      weight.set(key, (weight.get(key) ?? 0) + Number(sales.cell(row, "Qty ordered")));
    }
    const priceOf = (item: string, month: number) => {
      const latest = new Map<string, number[]>();
      for (const row of prices.where({ Item: item })) {
        const channel = String(prices.cell(row, "Channel"));
        const from = Number(prices.cell(row, "From"));
        const net =
          Number(prices.cell(row, "Net")) * (prices.cell(row, "Currency") === "USD" ? rateAt(month) : 1);
        if (from <= month && from >= (latest.get(channel)?.[0] ?? 0)) latest.set(channel, [from, net]);
      }
      const parts = [...latest].map(([channel, [, net]]) => [weight.get(`${item}|${channel}`) ?? 0, net]);
      const units = sum(parts.map(([bought]) => bought));
      // A new item has sold nothing yet: the plain mean of its channels.
      if (units === 0) return sum(parts.map(([, net]) => net)) / parts.length;
      return sum(parts.map(([bought, net]) => bought * net)) / units;
    };
    const labels = stock.headers.filter((header) => /^\d{4}-\d{2}$/.test(header));
    const starts = labels.map(monthSerial);
    const shipments = stock.where({ Measure: "Shipments" }).map((row) => {
      const item = String(stock.cell(row, "Item"));
      const [cost] = costs.where({ Item: item });
      return {
        units: stock.months(row),
        price: starts.map((month) => priceOf(item, month)),
        cost: starts.map(
          (month) => Number(costs.cell(cost, "Std cost")) * (isInDollars(item) ? rateAt(month) : 1),
        ),
      };
    });
    const line = (name: string) => profit.months(profit.where({ Line: name, Version: "Plan" })[0]);
    line("Revenue").forEach((value, t) =>
      expect(cents(value)).toBe(
        cents(sum(shipments.map(({ units, price }) => (units[t] > 0 ? units[t] * price[t] : 0)))),
      ),
    );
    line("Cost of goods sold").forEach((value, t) =>
      expect(cents(-value)).toBe(cents(sum(shipments.map(({ units, cost }) => units[t] * cost[t])))),
    );
  });

  test("revenue by currency adds up to the revenue, at the rate given", async () => {
    const [profit, currencies] = [await ownTable("SOP_PnL"), await ownTable("SOP_PnL_Currencies")];
    const [revenue] = profit.where({ Line: "Revenue", Version: "Plan" });
    expect(currencies.total("Revenue in EUR")).toBeCloseTo(Number(profit.cell(revenue, "Total")), 1);
    const [dollars] = currencies.where({ Currency: "USD" });
    expect(Number(currencies.cell(dollars, "Mean rate"))).toBeGreaterThan(rate + 0.03);
    expect(Number(currencies.cell(dollars, "Mean rate"))).toBeLessThan(laterRate);
  });

  test("every balance comes out even", async () => {
    const balance = await ownTable("SOP_Balance");
    expect(balance.rows.length).toBe(9);
    expect(new Set(balance.column("Status"))).toEqual(new Set(["even"]));
  });

  test("the gap by region and by channel adds up to all families", async () => {
    const gap = await ownTable("SOP_Gap");
    for (const name of ["SOP_Gap_Region", "SOP_Gap_Channel"]) {
      const cut = await ownTable(name);
      expect(cut.rows.length).toBeGreaterThan(5);
      for (const [value, line] of [
        ["Units", "Demand"],
        ["Units", "Supply"],
        ["Revenue EUR", "Supply"],
      ]) {
        const [whole] = gap.where({ Value: value, Line: line, Family: "All families" });
        const parts = cut.where({ Value: value, Line: line }).map((row) => cut.months(row));
        gap.months(whole).forEach((total, t) => {
          expect(Math.abs(sum(parts.map((row) => row[t])) - total)).toBeLessThan(0.1);
        });
      }
    }
  });

  test("the year is what was sold and what is planned, against the budget of the same months", async () => {
    const [outlook, sales, profit] = [
      await ownTable("SOP_Outlook"),
      await ownTable("SalesHistory"),
      await ownTable("SOP_PnL"),
    ];
    const [row] = outlook.where({ Value: "Revenue EUR", Family: "All families" });
    const cell = (header: string) => Number(outlook.cell(row, header));
    const first2026 = 46023;
    const sold = sales.rows.filter((each) => Number(sales.cell(each, "Month")) >= first2026);
    expect(cell("Actual")).toBeCloseTo(sum(sold.map((each) => Number(sales.cell(each, "Revenue")))), 1);
    const plan = profit.months(profit.where({ Line: "Revenue", Version: "Plan" })[0]).slice(0, 10);
    expect(cell("Plan to go")).toBeCloseTo(sum(plan), 0);
    expect(cell("Outlook")).toBeCloseTo(cell("Actual") + cell("Plan to go"), 1);
    expect(cell("To budget")).toBeCloseTo(cell("Outlook") - cell("Budget"), 1);
    expect(cell("Last year")).toBeGreaterThan(0);
    expect(outlook.cell(row, "Last plan")).toBeNull();
  });

  test("the bridges from last year and the budget add up within a billionth", async () => {
    const bridges = await ownTable("SOP_Bridge");
    expect(new Set(bridges.column("Against"))).toEqual(new Set(["last year", "budget"]));
    for (const row of bridges.rows) {
      const of = (header: string) => Number(bridges.cell(row, header));
      const steps = ["Volume", "Mix", "Price", "Cost", "New items", "Lost items"].map(of);
      const scale = Math.abs(of("Before")) + Math.abs(of("Plan")) + 1;
      expect(Math.abs(sum(steps) - of("Change"))).toBeLessThan(1e-9 * scale);
      expect(Math.abs(of("Plan") - of("Before") - of("Change"))).toBeLessThan(1e-9 * scale);
    }
  });

  test("cash is the result less the increase of working capital", async () => {
    const [cash, profit] = [await ownTable("SOP_Cash"), await ownTable("SOP_PnL")];
    const line = (name: string) => cash.months(cash.where({ Line: name })[0]);
    const result = profit.months(profit.where({ Line: "Operating result", Version: "Plan" })[0]);
    const [net, flow] = [line("Working capital"), line("Cash flow")];
    const revaluation = line("Revaluation of stock");
    for (let t = 1; t < net.length; t++)
      expect(flow[t]).toBeCloseTo(result[t] - net[t] + net[t - 1] + revaluation[t], 1);
    const [dio, dso, dpo, cycle] = [
      "Days of inventory",
      "Days of sales outstanding",
      "Days payable outstanding",
      "Cash-to-cash",
    ].map(line);
    cycle.forEach((days, t) => expect(days).toBeCloseTo(dio[t] + dso[t] - dpo[t], 1));
    expect(dso.at(-1)).toBeGreaterThan(20);
  });

  test("the plan that is simulated makes the money of the plan by items, and its cash is that of the cash sheet", async () => {
    const [simulation, list] = [await ownTable("SOP_Simulation"), await ownTable("SOP_Scenario_List")];
    const plan = list.where({ Scenario: "Plan" })[0];
    const simulated = (output: string): number =>
      Number(simulation.cell(simulation.where({ Output: output })[0], "Plan"));
    expect(simulated("Operating result")).toBeCloseTo(Number(list.cell(plan, "Operating result")), 1);
    expect(simulated("Cash")).toBeCloseTo(Number(list.cell(plan, "Cash")), 1);
    const cash = await ownTable("SOP_Cash");
    const since = cash.months(cash.where({ Line: "Cash since start" })[0]).at(-1) ?? NaN;
    // The sheets of the plan hold hundredths of a unit.
    expect(Math.abs(simulated("Cash") / since - 1)).toBeLessThan(1e-4);
    expect(sum(cash.months(cash.where({ Line: "Revaluation of stock" })[0]))).not.toBe(0);
  });

  test("CO2e is units moved and hours worked times their factors, the same on every sheet that tells it", async () => {
    const [lanes, moves] = [await ownTable("SOP_Lanes"), await ownTable("SOP_Plan_Transfer")];
    const [hours, results] = [await ownTable("SOP_Capacity_Hours"), await ownTable("SOP_Scenario_Results")];
    const moved = lanes.rows.map((row) => sum(lanes.months(row)) * emitted[String(lanes.cell(row, "Mode"))]);
    lanes.column("CO2e (kg)").forEach((kilograms, k) => expect(kilograms).toBeCloseTo(moved[k], 1));
    expect(sum(moved)).toBeGreaterThan(100);
    expect(Math.abs(moves.total("CO2e (kg)") / sum(moved) - 1)).toBeLessThan(1e-4);
    const worked = hours.where({ Measure: "Planned hours" }).map((row) => sum(hours.months(row)));
    const tonnes = (sum(moved) + sum(worked) * emitted.hour) / 1000;
    const [plan] = results.where({ Scenario: "Plan", Measure: "CO2e (t)" });
    expect(Math.abs(Number(results.cell(plan, "Total")) / tonnes - 1)).toBeLessThan(1e-4);
    expect(sum(results.months(plan))).toBeCloseTo(Number(results.cell(plan, "Total")), 4);
    const compared = await ownTable("SOP_Scenario_Compare");
    const [row] = compared.where({ "Key figure": "CO2e (t)" });
    expect(new Set(row.slice(1)).size).toBeGreaterThan(2);
    expect(summary.facts).toContainEqual(
      expect.objectContaining({ label: "CO2e of the plan", value: `${tonnes.toFixed(1)} t` }),
    );
    await opened.run("review");
    const page = await ownTable("SOP_Exec_KPI");
    expect(page.cell(page.where({ "Key figure": "CO2e (t)" })[0], "Plan")).toBeCloseTo(tonnes, 2);
  });

  test("the step tells the year and the cash", () => {
    const labels = summary.facts.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(["Full year 2026", "Cash from operations", "Cash-to-cash"]),
    );
  });

  test("sales commits to what the plan ships, and production makes what it starts", async () => {
    const [commitment, stock, made] = [
      await ownTable("SOP_Commitment"),
      await ownTable("SOP_Plan_Inv"),
      await ownTable("SOP_Plan_Prod"),
    ];
    const promised = commitment.where({ Line: "Sales commits to" });
    expect(promised.length).toBe(stock.where({ Measure: "Shipments" }).length);
    for (const row of promised) {
      const [shipped] = stock.where({ Item: commitment.cell(row, "Item"), Measure: "Shipments" });
      commitment.months(row).forEach((units, t) => expect(units).toBeCloseTo(stock.months(shipped)[t], 2));
    }
    const [first] = commitment.where({ Line: "Production makes" });
    const started = made.where({ Item: commitment.cell(first, "Item") });
    expect(Number(commitment.cell(first, "Total"))).toBeCloseTo(
      sum(started.map((row) => Number(made.cell(row, "Total")))),
      1,
    );
    expect(new Set(commitment.column("State"))).toEqual(new Set(["draft"]));
  });
});
