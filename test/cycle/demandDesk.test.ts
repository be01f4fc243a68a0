import { monthLabel, monthOf } from "../../src/planning/data/excelDate";
import type { Company } from "../../src/planning/data/company";
import { readMethods } from "../../src/cycle/demand/methodTable";
import type { DemandDesk, OverrideDraft } from "../../src/cycle/demand/contract";
import { generateCompany } from "../../src/sample/generateCompany";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withItems } from "../support/fewItems";
import { ownTable, sum } from "../support/ownTables";

const items = ["BT-001", "BT-007", "BT-012", "AC-002", "AC-007", "SP-001"];
const { tables, truths } = generateCompany({ size: "small", seed: 1 });
const first = truths.firstMonth;

let opened: CycleBook;
let desk: DemandDesk;

beforeAll(async () => {
  opened = await openCycleBook(withItems(tables, new Set(items)));
  await opened.run("gather");
  await opened.run("demand");
  desk = await opened.cycle.demandDesk();
}, 180_000);

afterAll(() => opened.close());

const draft = (change: Partial<OverrideDraft>): OverrideDraft => ({
  level: "item",
  key: "BT-001",
  from: first + 1,
  to: first + 2,
  kind: "units",
  change: 500,
  reason: "New listing at a retailer",
  owner: "Ana",
  made: "",
  expires: "",
  role: "",
  ...change,
});

async function agreed(item: string, measure = "Consensus"): Promise<number[]> {
  const consensus = await ownTable("SOP_Fcst_Consensus");
  return consensus.months(consensus.where({ Item: item, Measure: measure })[0]);
}

describe("the consensus shows what went into it", () => {
  test("statistical and promotions weighted with the streams make the consensus", async () => {
    const consensus = await ownTable("SOP_Fcst_Consensus");
    for (const item of items) {
      const rows = consensus.where({ Item: item });
      const weighted = rows.filter((row) => consensus.cell(row, "Weight") !== null);
      (await agreed(item)).forEach((value, t) => {
        const parts = weighted.map((row) => ({
          measure: consensus.cell(row, "Measure"),
          weight: Number(consensus.cell(row, "Weight")),
          value: consensus.months(row)[t],
        }));
        const heard = parts.filter((part) => !Number.isNaN(part.value));
        const share = sum(heard.filter((part) => part.measure !== "Promotions").map(({ weight }) => weight));
        expect(value).toBeCloseTo(sum(heard.map((part) => part.weight * part.value)) / share, 1);
      });
    }
  });

  test("a planned promotion stands in a row of its own, in its month only", async () => {
    const promoted = monthOf(46143) - first;
    const added = await agreed("BT-012", "Promotions");
    expect(added[promoted]).toBeGreaterThan(0);
    expect(sum(added.filter((_, t) => t !== promoted))).toBe(0);
    expect((await ownTable("SOP_Fcst_Consensus")).where({ Item: "BT-001", Measure: "Promotions" })).toEqual(
      [],
    );
  });
});

describe("the tree", () => {
  test("adds up exactly, from the items to the families to the total", async () => {
    const tree = await ownTable("SOP_Fcst_Tree");
    const hundredths = (row: (typeof tree.rows)[number]) => tree.months(row).map((v) => Math.round(v * 100));
    const [total] = tree.where({ Level: "Total" });
    const families = tree.where({ Level: "Family" });
    hundredths(total).forEach((all, t) => expect(sum(families.map((row) => hundredths(row)[t]))).toBe(all));
    for (const family of families) {
      const members = tree.where({ Level: "Item", Family: tree.cell(family, "Family") });
      hundredths(family).forEach((all, t) => expect(sum(members.map((row) => hundredths(row)[t]))).toBe(all));
      expect(Number(tree.cell(family, "Budget"))).toBeCloseTo(
        sum(members.map((row) => Number(tree.cell(row, "Budget")))),
        6,
      );
    }
    expect(tree.where({ Level: "Item" })).toHaveLength(items.length);
  });
});

describe("a chosen series", () => {
  test("can be the total, a family or an item, the largest first", async () => {
    const choices = await desk.choices();
    expect(choices[0]).toEqual({ level: "total", key: "", name: "All items" });
    expect(choices.filter(({ level }) => level === "family").map(({ key }) => key)).toContain("Spares");
    expect(choices.filter(({ level }) => level === "item")).toHaveLength(items.length);
    expect(choices).toContainEqual({ level: "item", key: "BT-001", name: "BT-001 Sport 500 Glacier Blue" });
  });

  test("an item shows history, forecast and intervals as the sheets have them", async () => {
    const view = await desk.view({ level: "item", key: "BT-007" });
    const plan = view.months.filter(({ forecast }) => !Number.isNaN(forecast));
    expect(plan.map(({ agreed: units }) => units)).toEqual(await agreed("BT-007"));
    expect(plan[0].month).toBe(monthLabel(first));
    const past = view.months.filter(({ actual }) => !Number.isNaN(actual));
    expect(past.length).toBeGreaterThanOrEqual(24);
    expect(plan[0].lastYear).toBe(view.months.find(({ month }) => month === monthLabel(first - 12))?.actual);
    for (const { forecast, low80, high80, low95, high95 } of plan) {
      expect(low95).toBeLessThanOrEqual(low80 + 0.02);
      expect(low80).toBeLessThanOrEqual(forecast + 0.02);
      expect(forecast).toBeLessThanOrEqual(high80 + 0.02);
      expect(high80).toBeLessThanOrEqual(high95 + 0.02);
    }
    expect(view.reason).toMatch(/periods/);
    expect(view.contributions.at(-1)?.name).toBe("Consensus");
    expect(view.contributions.map(({ name }) => name)).toContain("Sales stream");
  });

  test("a family is the sum of its items, with a forecast of its own history beside", async () => {
    const view = await desk.view({ level: "family", key: "Bottles" });
    const plan = view.months.filter(({ forecast }) => !Number.isNaN(forecast));
    const rows = await Promise.all(["BT-001", "BT-007", "BT-012"].map((item) => agreed(item)));
    plan.forEach(({ agreed: units }, t) => expect(units).toBeCloseTo(sum(rows.map((row) => row[t])), 6));
  });

  test("the league ranks methods by their tested error, for rare demand with the methods for it", async () => {
    const { rows } = await desk.league({ level: "item", key: "BT-001" });
    expect(rows.map(({ wmape }) => wmape)).toEqual(rows.map(({ wmape }) => wmape).sort((a, b) => a - b));
    expect(rows.filter(({ used }) => used)).toHaveLength(1);
    expect(rows.map(({ method }) => method)).not.toContain("Croston");
    const rare = await desk.league({ level: "item", key: "SP-001" });
    expect(rare.rows.map(({ method }) => method)).toContain("Croston");
  });
});

describe("overrides", () => {
  test("make Demand stale, change the agreed months and leave the forecast alone", async () => {
    const [before, statistical] = [await agreed("BT-001"), await agreed("BT-001", "Statistical")];
    await desk.addOverride(draft({}));
    await desk.addOverride(draft({ key: "AC-002", kind: "percent", change: -10, expires: "2026-01-31" }));
    const [, demand] = await opened.cycle.status();
    expect(demand).toMatchObject({ state: "stale", reason: expect.stringContaining("SOP_Overrides") });

    const summary = await opened.run("demand");
    const after = await agreed("BT-001");
    expect(after.map((value, t) => Math.round((value - before[t]) * 100))).toEqual(
      before.map((_, t) => (t === 1 || t === 2 ? 50_000 : 0)),
    );
    expect(await agreed("BT-001", "Statistical")).toEqual(statistical);
    expect(await agreed("BT-001", "Overrides")).toEqual(before.map((_, t) => (t === 1 || t === 2 ? 500 : 0)));
    expect(summary.exceptions.map(({ text }) => text)).toContainEqual(
      expect.stringContaining("1 override has expired and was not applied: AC-002"),
    );
    expect((await opened.cycle.status())[1].state).toBe("done");
    expect((await desk.overrides()).overrides.map(({ state }) => state)).toEqual(["active", "expired"]);
  });

  test("a family that is fixed gets exactly its number, and a fixed item in it keeps its own", async () => {
    await desk.addOverride(
      draft({ level: "family", key: "Bottles", kind: "lock", change: 9000.01, to: first + 1 }),
    );
    await desk.addOverride(draft({ key: "BT-007", kind: "lock", change: 1234, to: first + 1 }));
    await opened.run("demand");
    expect((await agreed("BT-007"))[1]).toBe(1234);
    const tree = await ownTable("SOP_Fcst_Tree");
    expect(tree.months(tree.where({ Level: "Family", Family: "Bottles" })[0])[1]).toBe(9000.01);
    const split = await ownTable("SOP_Fcst_Split");
    const parts = split.where({ Family: "Bottles" }).map((row) => Math.round(split.months(row)[1] * 100));
    expect(sum(parts)).toBe(900_001);
    const status = await ownTable("SOP_Override_Status");
    expect(status.column("Status")).toEqual(["applied", "expired", "applied", "applied"]);
  });

  test("one that cannot be carried out is said, not swallowed", async () => {
    await desk.addOverride(
      draft({ level: "total", key: "", kind: "lock", change: 5, from: first + 1, to: first + 1 }),
    );
    await desk.addOverride(draft({ key: "BT-012", reason: "" }));
    const texts = (await opened.run("demand")).exceptions.map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringMatching(/Override 5 was not applied.*locked children/));
    expect(texts).toContainEqual(expect.stringMatching(/Override 6 was not applied.*no reason/));
  });

  test("can be taken out again, but not another one in its place", async () => {
    const { overrides } = await desk.overrides();
    await desk.removeOverride(overrides[0]);
    await expect(desk.removeOverride(overrides[0])).rejects.toThrow("has changed");
    expect((await desk.overrides()).overrides.map(({ key }) => key)).toEqual([
      "AC-002",
      "Bottles",
      "BT-007",
      "",
    ]);
  });
});

describe("a chosen method", () => {
  const bands = async (item: string) => {
    const stat = await ownTable("SOP_Fcst_Stat");
    const [row] = stat.where({ Item: item, Measure: "Forecast" });
    return { model: String(stat.cell(row, "Model")), forecast: stat.months(row) };
  };

  test("is used from the next run on, shown with its owner, and given up again", async () => {
    const before = await bands("BT-007");
    await desk.chooseMethod({
      key: "BT-007",
      method: "snaive",
      reason: "The relaunch repeats last year",
      owner: "Ana",
    });
    expect((await opened.cycle.status())[1]).toMatchObject({
      state: "stale",
      reason: expect.stringContaining("SOP_Methods"),
    });
    await opened.run("demand");
    const chosen = await bands("BT-007");
    expect(chosen.model).toContain("(chosen by Ana)");
    const { months, reason } = await desk.view({ level: "item", key: "BT-007" });
    const plan = months.filter(({ forecast }) => !Number.isNaN(forecast)).slice(0, 11);
    plan.forEach(({ forecast, lastYear }) => expect(forecast).toBeCloseTo(lastYear, 2));
    expect(reason).toContain("Ana chose the method: The relaunch repeats last year");
    const league = await desk.league({ level: "item", key: "BT-007" });
    expect(league.rows.find(({ used }) => used)).toMatchObject({ id: "snaive" });
    expect((await bands("BT-001")).model).not.toContain("chosen");

    await desk.removeMethod("BT-007");
    await opened.run("demand");
    expect(await bands("BT-007")).toEqual(before);
  });

  test("typed by hand is followed by its label or its name; what cannot be is said", () => {
    const itemIndex = new Map(["A", "B", "C"].map((key, item) => [key, item] as const));
    const company = { itemIndex } as unknown as Company;
    const headers = ["Item", "Method", "Reason", "Owner", "Made"];
    const { choices, problems } = readMethods(
      {
        name: "SOP_Methods",
        headers,
        rows: [
          ["A", "theta", "Why", "Ana", null],
          ["B", "exponential smoothing (ets)", "Why", "Ana", null],
          ["Z", "theta", "Why", "Ana", null],
          ["C", "magic", "Why", "Ana", null],
          ["C", "theta", null, "Ana", null],
          ["A", "Combination", "Back", "Ana", null],
        ],
      },
      company,
    );
    expect([...choices].map(([item, { method }]) => [item, method])).toEqual([[1, "ets"]]);
    expect(problems.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(problems[1].why).toContain('"magic" is no forecasting method');
  });
});
