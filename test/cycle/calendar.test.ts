import { maturitySentence, practicesOf } from "../../src/cycle/monitor/maturity";
import { calendarSheet, cycleCalendar } from "../../src/cycle/review/calendar";
import type { GateView } from "../../src/cycle/review/gateContract";
import { companyFromTables } from "../../src/planning/data/company";
import type { CellValue, RawTable } from "../../src/planning/data/table";
import { maturityOf } from "../../src/planning/review/maturity";

const table = (name: string, headers: string[], ...rows: CellValue[][]): RawTable => ({
  name,
  headers,
  rows,
});
const { company } = companyFromTables([
  table("Items", ["Item"], ["A"]),
  table("SalesHistory", ["Month", "Item", "Qty ordered"], [46054, "A", 1]),
  table("Settings", ["Setting", "Value"], ["First month", "2026-03"]),
]);
const gate = (state: GateView["state"]): GateView => ({
  id: "Demand: every family agreed",
  name: "Demand: every family agreed",
  step: "demand",
  check: "every family agreed",
  state,
  missing: state === "open" ? "" : "2 families not agreed",
  settle: { step: "reconcile", target: { sheet: "SOP_Agreement", address: "A5" } },
  isSignature: false,
  reason: "",
  by: "",
  on: "",
});

test("the calendar counts the working days of the plan's first month", () => {
  // March 2026 begins on a Sunday: working day 1 is the 2nd, 6 the 9th, 10 the 13th.
  const rows = cycleCalendar(company, undefined, [gate("closed")], "2026-03-06");
  expect(rows.map(({ step, starts, due }) => [step, starts, due])).toEqual([
    ["gather", "2026-03-02", "2026-03-03"],
    ["demand", "2026-03-03", "2026-03-05"],
    ["supply", "2026-03-05", "2026-03-09"],
    ["reconcile", "2026-03-09", "2026-03-11"],
    ["review", "2026-03-12", "2026-03-13"],
    ["monitor", "2026-03-16", "2026-03-27"],
  ]);
  expect(rows[1]).toMatchObject({ responsible: "Demand planning", accountable: "Sales", open: 0, of: 1 });
  expect(rows.map(({ late }) => late)).toEqual([false, true, false, false, false, false]);
  expect(cycleCalendar(company, undefined, [gate("open")], "2026-03-06")[1].late).toBe(false);
});

test("holidays of the first region's country are no working days", () => {
  const { company: withHolidays } = companyFromTables([
    table("Items", ["Item"], ["A"]),
    table("SalesHistory", ["Month", "Item", "Qty ordered"], [46054, "A", 1]),
    table("Settings", ["Setting", "Value"], ["First month", "2026-04"]),
    table("Regions", ["Region", "Country"], ["DACH", "Germany"]),
    table(
      "Holidays",
      ["Country", "Date", "Name"],
      ["Germany", "2026-04-03", "Good Friday"],
      ["Germany", "2026-04-06", "Easter Monday"],
      ["France", "2026-04-01", "not here"],
    ),
  ]);
  // April 2026: the 1st and 2nd, then Good Friday, the weekend and Easter Monday off, on from the 7th.
  const [gather, demand] = cycleCalendar(withHolidays, undefined, [], "2026-04-01");
  expect([gather.starts, gather.due, demand.due]).toEqual(["2026-04-01", "2026-04-02", "2026-04-08"]);
});

test("what people write in the calendar stays", () => {
  const [block] = calendarSheet(cycleCalendar(company, undefined, [], "2026-03-02"), "").blocks;
  if (block.kind !== "table") throw new Error("The calendar is a table.");
  const rows = block.rows.map((row) => row.map((cell) => (typeof cell === "object" ? null : cell)));
  const headers = block.columns.map(({ header }) => header);
  rows[1][headers.indexOf("To day")] = 5;
  rows[1][headers.indexOf("Responsible")] = "Ann";
  const again = cycleCalendar(company, table("SOP_Calendar", headers, ...rows), [], "2026-03-02");
  expect(again[1]).toMatchObject({ toDay: 5, due: "2026-03-06", responsible: "Ann", accountable: "Sales" });
});

test("maturity is read from what the workbook shows to be done, and says what comes next", () => {
  const none = practicesOf(new Map(), []);
  expect(none.every(({ met, next }) => !met && next !== "")).toBe(true);
  expect(maturitySentence(maturityOf(none), none)).toBe(
    "The process is below the first stage: 0 of 17 practices are met. Next: Settle the critical issues of SOP_Data_Issues.",
  );
  const judged = { target: NaN, status: "", tone: "neutral" as const };
  const figures = ["OTIF", "Fill rate", "Forecast bias"].map((name) => ({
    name,
    value: 0.02,
    format: "percent" as const,
    judged,
    how: "",
  }));
  const own = new Map(
    [
      table("SOP_Data_Issues", ["Severity"], ["OK"]),
      table("SOP_Fcst_Accuracy", ["Item", "Value added"], ["A", 0.1], ["B", -0.1], ["C", 0.2]),
      table("SOP_Targets", ["Item"], ["A"]),
      table("SOP_Capacity", ["Resource"], ["R"]),
      table("SOP_Agreement", ["Family", "Status"], ["F", "agreed"], ["G", "draft"]),
    ].map((each) => [each.name, each]),
  );
  const some = practicesOf(own, figures);
  expect(maturityOf(some)).toMatchObject({
    reached: "Anticipating",
    stages: [{ met: 3 }, { met: 4 }, { met: 0 }, { met: 0 }],
  });
  expect(some.find(({ practice }) => practice.startsWith("Every family"))).toMatchObject({
    met: false,
    evidence: "1 of 2",
    next: "Agree the families in step 4.",
  });
});
