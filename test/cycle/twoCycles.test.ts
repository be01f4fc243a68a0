import type { StepId, StepSummary } from "../../src/cycle/contract";
import type { MonitorDesk } from "../../src/cycle/monitor/contract";
import { serialFromDate } from "../../src/planning/data/excelDate";
import type { CellValue, RawTable } from "../../src/planning/data/table";
import { generateCompany } from "../../src/sample/generateCompany";
import { appendRows } from "../../src/workbook/appendRows";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withFinishedGoods } from "../support/fewItems";
import { openGates } from "../support/openGates";
import { ownTable, type OwnTable } from "../support/ownTables";

/** Sixteen of the fifty goods: enough for two cycles, and quicker. */
const goods = ["BT", "FL", "PK", "AC"].flatMap((family) => [1, 2, 3, 4].map((n) => `${family}-00${n}`));
const { tables: all, truths } = generateCompany({ size: "small", seed: 1 });
const tables = withFinishedGoods(all, new Set(goods));
const source = (name: string): RawTable => tables.find((table) => table.name === name)!;
const march = serialFromDate(2026, 3, 1);
const april = serialFromDate(2026, 4, 1);

let opened: CycleBook;
let desk: MonitorDesk;
const first = new Map<StepId, StepSummary>();
/** What the first month's monitoring said of the suppliers. */
let measured: { suppliers: OwnTable; leadTimes: OwnTable };
/** What the first month's reconciliation planned. */
let planned: { gap: OwnTable; outlook: OwnTable };
const second = new Map<StepId, StepSummary>();

/** Writes one cell of a table; the row is the first that holds all the keys. */
async function type(table: string, keys: CellValue[], header: string, value: string | number): Promise<void> {
  await withWorkbook(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("values");
    await context.sync();
    const [headers, ...rows] = range.values as CellValue[][];
    const row = rows.findIndex((cells) => keys.every((key) => cells.includes(key)));
    if (row < 0) throw new Error(`${table} has no row with ${keys.join(", ")}.`);
    range.getCell(row + 1, headers.indexOf(header)).values = [[value]];
    await context.sync();
  });
}

/** The order lines and counts of April: those of March, a month later. */
async function aMonthOn(table: string, headers: readonly string[]): Promise<void> {
  const columns = headers.map((header) => source(table).headers.indexOf(header));
  await withWorkbook(async (context) => {
    const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
    await context.sync();
    body.values = (body.values as CellValue[][]).map((row) =>
      row.map((value, column) => (columns.includes(column) ? Number(value) + april - march : (value ?? ""))),
    );
    await context.sync();
  });
}

/** March as it was sold comes into the history, April into the actuals; a past month is restated. */
async function pasteTheNextMonth(): Promise<void> {
  const actuals = source("Actuals");
  const sales = source("SalesHistory");
  const sold = actuals.rows.filter(([measure]) => measure === "sales");
  const rows = sold.map(([, , item, , units]): CellValue[] =>
    sales.headers.map((header) => {
      const example = sales.rows.find((row) => row.includes(item));
      if (["Date", "Month"].includes(header)) return march;
      if (/ordered|shipped/i.test(header)) return units;
      return /revenue|return/i.test(header) ? 0 : (example?.[sales.headers.indexOf(header)] ?? null);
    }),
  );
  await withWorkbook((context) => appendRows(context, "SalesHistory", sales.rows.length, rows));
  await type("SalesHistory", ["BT-003", serialFromDate(2025, 11, 1)], "Qty ordered", 99_999);
  await aMonthOn("Deliveries", ["Due", "Delivered"]);
  await aMonthOn("StockCounts", ["Counted on"]);
  await withWorkbook(async (context) => {
    const body = context.workbook.tables.getItem("Actuals").getDataBodyRange().load("values");
    await context.sync();
    body.values = (body.values as CellValue[][]).map((row) => {
      const miss = row.includes("BT-002") && row.includes("production");
      return row.map((value, column) =>
        value === march ? april : miss && column === row.length - 1 ? 0 : (value as string | number),
      );
    });
    await context.sync();
  });
}

beforeAll(async () => {
  opened = await openCycleBook(tables);
  await opened.cycle.follow(() => undefined);
  const run = async (into: Map<StepId, StepSummary>, list: StepId[]) => {
    for (const step of list) into.set(step, await opened.run(step));
  };
  desk = await opened.cycle.monitorDesk();
  (await opened.cycle.auditDesk()).setName("Ana");
  await run(first, ["gather", "demand"]);
  const demand = await opened.cycle.demandDesk();
  await demand.addOverride({
    level: "item",
    key: "BT-001",
    from: 12 * 2026 + 2,
    to: 12 * 2026 + 4,
    kind: "units",
    change: 400,
    reason: "Listing at a retailer",
    role: "",
    owner: "Ana",
    made: "",
    expires: "",
  });
  await run(first, ["demand", "supply", "reconcile", "review", "monitor"]);
  planned = { gap: await ownTable("SOP_Gap"), outlook: await ownTable("SOP_Outlook") };
  const decisions = await ownTable("SOP_Decisions");
  await type("SOP_Decisions", [decisions.column("Id")[0]], "Outcome", "Work overtime");
  await type("SOP_Decisions", [decisions.column("Id")[1]], "Owner", "Ben");
  await type("SOP_Decisions", [decisions.column("Id")[1]], "Due", serialFromDate(2026, 3, 2));
  measured = { suppliers: await ownTable("SOP_Suppliers"), leadTimes: await ownTable("SOP_Lead_Times") };
  const exceptions = await ownTable("SOP_Exceptions");
  await type("SOP_Exceptions", [exceptions.column("Id")[0]], "Cause", "supply");
  await type("SOP_Exceptions", [exceptions.column("Id")[0]], "Resolution", "Second shift agreed");
  await type("SOP_Exceptions", [exceptions.column("Id")[1]], "Snooze until", serialFromDate(2026, 4, 20));
  first.set("monitor", await opened.run("monitor"));
  await desk.rollForward("Ana", "");
  await pasteTheNextMonth();
  await run(second, ["gather", "demand", "supply", "reconcile", "review"]);
  const signOffs = await opened.cycle.signOffDesk();
  await openGates(opened.cycle);
  await signOffs.sign({ role: "Executive", name: "Eve", vote: "Approved" });
  await type("SOP_Fcst_Consensus", ["BT-004", "Consensus"], "2026-06", 12_345);
  await (await opened.cycle.auditDesk()).log("", 1);
  second.set("monitor", await opened.run("monitor"));
}, 600_000);

afterAll(() => opened.close());

describe("the first cycle", () => {
  test("monitors attainment with tolerance and year to date", async () => {
    const performance = await ownTable("SOP_Performance");
    expect(performance.headers).toEqual(expect.arrayContaining(["Tolerance", "Plan YTD", "Attainment YTD"]));
    const figures = await ownTable("SOP_KPI");
    expect(figures.column("Key figure")).toEqual(
      expect.arrayContaining([
        ...["OTIF", "Inventory turns", "Days of cover", "Cash to cash", "GMROI", "Inventory accuracy"],
      ]),
    );
  });

  test("ranks exceptions by money, capped, with the supplier whose lead time drifted", async () => {
    const { suppliers: drifted, leadTimes: chart } = measured;
    const [row] = drifted.where({ Finding: "drifted" });
    expect(drifted.cell(row, "Supplier")).toBe(truths.leadTimeDrift.supplier);
    expect(Math.abs(Number(drifted.cell(row, "Proposed days")) - truths.leadTimeDrift.to)).toBeLessThan(3);
    expect(chart.column("Signal").slice(-4)).toContain("outside");
    const quantity = (row: (typeof drifted.rows)[number]) => Number(drifted.cell(row, "In quantity"));
    const short = drifted.where({ Supplier: truths.shortSupplier })[0];
    expect(quantity(short)).toBe(Math.min(...drifted.rows.map(quantity)));
    expect(quantity(short)).toBeLessThan(0.97);
  });
});

describe("the roll-forward", () => {
  test("keeps the cycle as a version, moves the plan on and opens the steps anew", async () => {
    const versions = await ownTable("SOP_Versions");
    expect(versions.column("Why")).toContain("Cycle closed");
    expect(await opened.cycle.label()).toBe("2026-04");
    const consensus = await ownTable("SOP_Fcst_Consensus");
    expect(consensus.headers).toContain("2027-09");
    expect(consensus.headers).not.toContain("2026-03");
  });

  test("unanswered decisions open the next cycle, answered ones stay in the register", async () => {
    const decisions = await ownTable("SOP_Decisions");
    const earlier = decisions.rows.filter((row) => String(decisions.cell(row, "Id")).startsWith("2026-03"));
    expect(earlier.filter((row) => decisions.cell(row, "Outcome") === null).length).toBeGreaterThan(0);
    expect(earlier.map((row) => decisions.cell(row, "Outcome"))).toContain("Work overtime");
    const actions = await ownTable("SOP_Actions");
    expect(actions.column("State")).toEqual(expect.arrayContaining(["overdue", "closed"]));
  });
});

describe("the second cycle compares with the first", () => {
  const keys = ["Value", "Family"] as const;
  /** The plan of a cycle is kept with four decimals of units, prices and costs. */
  const isSame = (a: CellValue, b: CellValue) =>
    Math.abs(Number(a) - Number(b)) <= 1e-4 * Math.max(1, Math.abs(Number(b)));

  test("the last plan of the gap table is what the first cycle planned to ship, family by family and month by month", async () => {
    const { gap: before } = planned;
    const now = await ownTable("SOP_Gap");
    expect(before.where({ Line: "Last plan" })).toEqual([]);
    const lines = now.where({ Line: "Last plan" });
    expect(lines).toHaveLength(now.where({ Line: "Supply" }).length);
    for (const row of lines) {
      const of = Object.fromEntries(keys.map((key) => [key, String(now.cell(row, key))]));
      const [shipped] = before.where({ Line: "Supply", ...of });
      const [gap] = now.where({ Line: "Supply − last plan", ...of });
      const [supply] = now.where({ Line: "Supply", ...of });
      for (const month of ["2026-04", "2026-12", "2027-08"]) {
        expect(isSame(now.cell(row, month), before.cell(shipped, month))).toBe(true);
        const difference = Number(now.cell(supply, month)) - Number(now.cell(row, month));
        expect(Number(now.cell(gap, month))).toBeCloseTo(difference, 1);
      }
      // The first cycle looked one month less far.
      expect(now.cell(row, "2027-09")).toBeNull();
    }
  });

  test("the last plan of the full year is the first cycle's outlook", async () => {
    const { outlook: before } = planned;
    const now = await ownTable("SOP_Outlook");
    expect(before.column("Last plan").every((value) => value === null)).toBe(true);
    for (const row of now.rows) {
      const of = Object.fromEntries(keys.map((key) => [key, String(now.cell(row, key))]));
      const [then] = before.where(of);
      expect(isSame(now.cell(row, "Last plan"), before.cell(then, "Outlook"))).toBe(true);
    }
  });
});

describe("the second cycle notices", () => {
  test("the restated history", () => {
    const told = second.get("gather")!.exceptions.map(({ text }) => text);
    expect(told).toContainEqual(expect.stringContaining("BT-003 in 2025-11 was restated"));
  });

  test("what the override of the first cycle was worth", async () => {
    const owners = await ownTable("SOP_Override_Owners");
    const row = owners.where({ Owner: "Ana" })[0];
    expect(owners.cell(row, "Months measured")).toBeGreaterThan(0);
  });

  test("the miss in execution", async () => {
    const exceptions = await ownTable("SOP_Exceptions");
    const [row] = exceptions.where({ Item: "BT-002", Exception: "Production off plan" });
    expect(exceptions.cell(row, "Actual")).toBe(0);
    expect(Number(exceptions.cell(row, "Money"))).toBeGreaterThan(0);
  });

  test("the edit after sign-off, before all else", async () => {
    const exceptions = await ownTable("SOP_Exceptions");
    expect(exceptions.cell(exceptions.rows[0], "Exception")).toBe("Plan edited after sign-off");
    expect(exceptions.cell(exceptions.rows[0], "What to do")).toContain(
      "SOP_Fcst_Consensus · BT-004 · Consensus · 2026-06",
    );
    expect(second.get("monitor")!.exceptions).toContainEqual(
      expect.objectContaining({ tone: "bad", text: expect.stringContaining("plan edited after sign-off") }),
    );
  });

  test("the decision that was due", async () => {
    const exceptions = await ownTable("SOP_Exceptions");
    expect(exceptions.column("Exception")).toContain("Decision overdue");
  });

  test("how far each lag was off, and how much of the near plan changed", async () => {
    const lags = await ownTable("SOP_Accuracy_Lag");
    const all = lags.where({ By: "All" });
    expect(all.map((row) => lags.cell(row, "Lag"))).toEqual(expect.arrayContaining(["1", "2", "lead time"]));
    expect(lags.where({ By: "Person" }).length).toBeGreaterThan(2);
    const trend = await ownTable("SOP_Accuracy_Trend");
    expect(trend.column("Centre")[0]).toEqual(expect.any(Number));
    expect((await ownTable("SOP_KPI")).column("Key figure")).toContain("Plan changed inside 3 months");
  });

  test("each change is in the log, which is whole", async () => {
    const audit = await opened.cycle.auditDesk();
    const { entries, check } = await audit.log("typed BT-004 2026-06", 5);
    expect(entries[0]).toMatchObject({ who: "Ana", after: 12_345 });
    expect((await audit.log("rolled forward", 5)).entries).toHaveLength(1);
    expect(check.whole).toBe(true);
    const override = (await audit.log("SOP_Overrides retailer", 5)).entries;
    expect(override[0]).toMatchObject({ who: "Ana", why: "Listing at a retailer" });
  });
});

describe("what people wrote beside exceptions", () => {
  test("stays across runs and cycles, and makes the Pareto of causes", async () => {
    const exceptions = await ownTable("SOP_Exceptions");
    const rows = exceptions.where({ Resolution: "Second shift agreed" });
    expect(rows).toHaveLength(1);
    expect(exceptions.cell(rows[0], "Cause")).toBe("supply");
    expect((await ownTable("SOP_Causes")).column("Root cause")).toContain("supply");
    expect(first.get("monitor")!.facts).toContainEqual(
      expect.objectContaining({ label: "Snoozed or resolved", value: "2 exceptions" }),
    );
  });
});

describe("the release list", () => {
  test("as CSV holds the orders, dates as ISO text", async () => {
    const csv = await desk.releasesCsv();
    const [header, ...lines] = csv.split("\r\n");
    expect(header).toContain("Order quantity");
    expect(lines.length).toBe((await ownTable("SOP_Releases")).rows.length);
    expect(csv).toMatch(/,2026-0\d-01,/);
  });
});

test("a roll-forward can be taken back", async () => {
  await desk.undoRoll();
  expect(await opened.cycle.label()).toBe("2026-03");
  expect((await ownTable("SOP_Versions")).column("Why")).not.toContain("Cycle closed");
});
