import path from "node:path";
import type { SupplyDesk } from "../../src/cycle/supply/contract";
import { generateCompany } from "../../src/sample/generateCompany";
import { useWorkers } from "../../src/worker/engine";
import { nodeWorkers } from "../../src/worker/nodeWorkers";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { ownTable } from "../support/ownTables";
import { buildWorker } from "../worker/support/buildWorker";

const { tables } = generateCompany({ size: "small", seed: 1 });

let opened: CycleBook;
let desk: SupplyDesk;

beforeAll(async () => {
  opened = await openCycleBook(tables);
  for (const step of ["gather", "demand", "supply"] as const) await opened.run(step);
  desk = await opened.cycle.supplyDesk();
}, 240_000);

afterAll(() => {
  desk.close();
  useWorkers(undefined);
  opened.close();
});

describe("what step 3 found", () => {
  test("the load map says what the sheet says, and leads to the items behind each overload", async () => {
    const view = await desk.view();
    const capacity = await ownTable("SOP_Capacity");
    expect(view.heat.map(({ resource }) => resource)).toEqual(capacity.column("Resource"));
    expect(view.heat.map(({ shares }) => shares)).toEqual(capacity.rows.map((row) => capacity.months(row)));
    const over = view.heat.flatMap(({ resource, shares }) =>
      shares.flatMap((share, t) => (share > 1 ? [`${resource} ${view.months[t]}`] : [])),
    );
    expect(over.length).toBeGreaterThan(0);
    expect(view.peaks.map(({ resource, month }) => `${resource} ${month}`).sort()).toEqual(over.sort());
    const { sheets } = await opened.book.snapshot();
    for (const { resource, items, hits, target } of view.peaks) {
      expect(items[0].hours).toBeGreaterThan(0);
      expect(hits[0].value).toBeGreaterThan(0);
      expect(hits[0].customers).toMatch(/ \d+ %/);
      const row = Number(target.address.slice(1)) - 1;
      expect(sheets.find(({ name }) => name === target.sheet)?.rows[row][0]?.value).toBe(resource);
    }
    expect(view.plans.map(({ name }) => name)).toEqual(["Cheapest", "Chase", "Level", "Hybrid"]);
    expect(view.levers.map(({ name }) => name)).toContain("Overtime");
  });
});

describe("levers on the live plan", () => {
  test("more hours on the tightest resource never cost more, fewer never less; each try stands alone", async () => {
    const none = { resource: "", hours: 0, demand: 0 };
    const { peaks } = await desk.view();
    const { resource } = peaks[0];
    const unchanged = await desk.tryLevers(none);
    expect(Math.abs(unchanged.costChange)).toBeLessThan(1e-3);
    const more = await desk.tryLevers({ ...none, resource, hours: 0.2 });
    expect(more.costChange).toBeLessThanOrEqual(1e-3);
    expect(more.proven).toBe(true);
    const fewer = await desk.tryLevers({ ...none, resource, hours: -0.1, overtime: 0 });
    expect(fewer.costChange).toBeGreaterThanOrEqual(-1e-3);
    expect(fewer.overtimeHoursChange).toBeLessThanOrEqual(1e-6);
    const demand = await desk.tryLevers({ ...none, demand: 0.1 });
    expect(demand.costChange).toBeGreaterThan(0);
    // Without stock built ahead of the overloads the same demand costs more.
    const chased = await desk.tryLevers({ ...none, buildAhead: false });
    expect(chased.costChange).toBeGreaterThan(1000);
    const closed = await desk.tryLevers({ ...none, outside: false });
    expect(closed.costChange).toBeGreaterThanOrEqual(-1e-3);
    // A shift in place of overtime, at the rate of overtime where the table has none for shifts.
    const idle = await desk.tryLevers({ ...none, resource, hours: -0.1, overtime: 0 });
    expect(idle.extraShift).toEqual({ hours: 0, cost: 0 });
    const shifts = await desk.tryLevers({ ...none, resource, hours: -0.1, overtime: 0, extraShift: 0.5 });
    expect(shifts.extraShift.hours).toBeGreaterThan(1);
    expect(shifts.extraShift.cost).toBeGreaterThan(shifts.extraShift.hours);
    expect(shifts.costChange).toBeLessThan(idle.costChange);
    expect(shifts.proven).toBe(true);
    expect(Math.abs((await desk.tryLevers(none)).costChange)).toBeLessThan(1e-2);
  });
});

describe("a supply step that is cancelled leaves the workbook as it was", () => {
  /** Runs the step until its progress has come so far, then cancels it. */
  async function cancelAt(percent: number): Promise<string[]> {
    const stop = new AbortController();
    const seen: string[] = [];
    const running = opened.cycle.run("supply", {
      signal: stop.signal,
      onProgress({ done, what }) {
        seen.push(what);
        if (done >= percent) stop.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ kind: "cancelled" });
    return seen;
  }

  test.each([
    ["while it plans, on this thread", 15, false],
    ["while it plans, in a worker", 15, true],
    ["while it writes, half of it done", 75, false],
  ])(
    "%s",
    async (_, percent, inWorker) => {
      const file = path.join(__dirname, "../../src/worker/planning.nodeWorker.ts");
      useWorkers(inWorker ? nodeWorkers(buildWorker(file), 1) : undefined);
      const before = await opened.book.snapshot();
      const states = await opened.cycle.status();
      const seen = await cancelAt(percent);
      expect(seen.length).toBeGreaterThan(0);
      expect(await opened.book.snapshot()).toEqual(before);
      expect(await opened.cycle.status()).toEqual(states);
    },
    120_000,
  );

  test("one that is asked to finish writes the best plan found, and says how good it is", async () => {
    const file = path.join(__dirname, "../../src/worker/planning.nodeWorker.ts");
    useWorkers(nodeWorkers(buildWorker(file), 1));
    const finish = new AbortController();
    const summary = await opened.cycle.run("supply", {
      signal: new AbortController().signal,
      finish: finish.signal,
      onProgress: ({ canFinish }) => void (canFinish && finish.abort()),
    });
    expect(summary.facts.find(({ label }) => label === "Plan")?.value).toMatch(
      /^within \d+\.\d\d % of the cheapest$/,
    );
    expect(summary.facts.find(({ label }) => label === "Balance audit")?.tone).toBe("good");
    expect((await ownTable("SOP_Plan_Options")).column("Plan")).toEqual(["Cheapest"]);
    const { sheets } = await opened.book.snapshot();
    const { rows } = sheets.find(({ name }) => name === "SOP_Plan_Options")!;
    // A long note goes on in the row below.
    const note = rows.slice(1, 4).map((row) => row[0]?.value ?? "");
    expect(note.join(" ")).toContain("The search was ended with the best plan found");
  }, 120_000);

  test("and the step runs as ever afterwards", async () => {
    useWorkers(undefined);
    const summary = await opened.run("supply");
    expect(summary.sheets).toContain("SOP_Capacity");
  }, 120_000);
});
