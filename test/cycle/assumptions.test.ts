import type { Company } from "../../src/planning/data/company";
import { serialFromDate } from "../../src/planning/data/excelDate";
import {
  assumedUnits,
  assumptionExceptions,
  assumptionTable,
  readAssumptions,
} from "../../src/cycle/demand/assumptions";
import type { AssumptionDraft } from "../../src/cycle/demand/contract";
import { generateCompany } from "../../src/sample/generateCompany";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withItems } from "../support/fewItems";
import { ownTable } from "../support/ownTables";

const company = {
  items: { item: ["A"], family: ["F"] },
  itemIndex: new Map([["A", 0]]),
} as unknown as Company;
const headers = [
  "Assumption",
  "Level",
  "Item or family",
  "From",
  "To",
  "Effect",
  "Evidence",
  "Owner",
  "Made",
  "Expires",
];
const month = (year: number, number: number) => year * 12 + number - 1;
const april = serialFromDate(2026, 4, 1);
const read = (...rows: (string | number | null)[][]) =>
  readAssumptions({ name: assumptionTable, headers, rows }, company);

describe("assumptions on the sheet", () => {
  test("are read with their links, months and effect", () => {
    const { assumptions, problems } = read(
      ["Listing at a retailer", "Item", "A", april, "2026-06", 500, "Letter of intent", "Ana", null, april],
      ["No price rise", null, null, april, null, null, null, "Ben", null, null],
    );
    expect(problems).toEqual([]);
    expect(assumptions).toMatchObject([
      {
        level: "item",
        key: "A",
        from: month(2026, 4),
        to: month(2026, 6),
        effect: 500,
        expires: "2026-04-01",
      },
      { level: "total", key: "", from: month(2026, 4), to: month(2026, 4), effect: NaN, expires: "" },
    ]);
  });

  test("that say too little are named, with what is missing", () => {
    const good = ["Listing", "Item", "A", april, april, 1, null, "Ana", null, null];
    const but = (at: number, value: string | number | null) =>
      good.map((cell, k) => (k === at ? value : cell));
    const { assumptions, problems } = read(but(0, null), but(2, "Z"), but(3, "soon"), but(7, ""));
    expect(assumptions).toEqual([]);
    expect(problems.map(({ why }) => why)).toEqual([
      "It does not say what is assumed.",
      'There is no item "Z".',
      "From and To must be months, To not before From.",
      "It has no owner. Write down who answers for it.",
    ]);
  });

  test("stand for their effect in the months that the plan has", () => {
    const span = { first: month(2026, 3), count: 3 };
    const units = (from: number, to: number, effect = 10) => assumedUnits({ from, to, effect }, span);
    expect(units(month(2026, 1), month(2026, 4))).toBe(20);
    expect(units(month(2026, 5), month(2027, 4))).toBe(10);
    expect(units(month(2025, 1), month(2025, 4))).toBe(0);
    expect(units(month(2026, 3), month(2026, 3), NaN)).toBe(0);
  });

  test("are raised once expired, not before and not when their months are over", () => {
    const rows = read(
      ["Expired", "Item", "A", april, april, 100, null, "Ana", null, "2026-03-04"],
      ["On its last day", "Item", "A", april, april, 100, null, "Ana", null, "2026-03-05"],
      ["Over", "Item", "A", serialFromDate(2025, 1, 1), null, 100, null, "Ana", null, "2025-02-01"],
    );
    const raised = assumptionExceptions(rows, { first: month(2026, 3), count: 18 }, "2026-03-05T08:00:00Z");
    expect(raised.map(({ text }) => text)).toEqual([
      "The assumption “Expired” (Ana) expired on 2026-03-04, and 100 units of A rest on it. Confirm it with a new date, or take its effect out of the plan.",
    ]);
    expect(raised[0].target).toEqual({ sheet: assumptionTable, address: "A6" });
  });
});

describe("the register in the workbook", () => {
  const { tables, truths } = generateCompany({ size: "small", seed: 1 });
  let opened: CycleBook;

  beforeAll(async () => {
    opened = await openCycleBook(withItems(tables, new Set(["BT-001", "BT-012", "AC-002", "SP-001"])));
    await opened.run("gather");
    await opened.run("demand");
  }, 180_000);
  afterAll(() => opened.close());

  test("takes an assumption, raises it when it has expired, and lets it go", async () => {
    const desk = await opened.cycle.demandDesk();
    const draft: AssumptionDraft = {
      level: "item",
      key: "BT-001",
      text: "Listing at Nordmarkt from April",
      from: truths.firstMonth + 1,
      to: truths.firstMonth + 3,
      effect: 400,
      evidence: "Letter of intent of 2026-01-12",
      owner: "Ana",
      made: "",
      expires: "2026-02-28",
    };
    await desk.addAssumption(draft);
    const sheet = await ownTable(assumptionTable);
    expect(sheet.column("Effect")).toEqual([400]);
    const [listed] = await desk.assumptions();
    expect(listed).toMatchObject({ state: "expired", made: "2026-03-05", months: "2026-04 to 2026-06" });

    const demand = (await opened.cycle.status()).find(({ step }) => step === "demand");
    expect(demand).toMatchObject({ state: "stale", reason: expect.stringContaining(assumptionTable) });
    const { exceptions } = await opened.run("demand");
    expect(exceptions.map(({ text }) => text)).toContainEqual(
      expect.stringContaining("1,200 units of BT-001 rest on it"),
    );

    await expect(desk.removeAssumption({ ...listed, text: "another" })).rejects.toThrow("has changed");
    await desk.removeAssumption(listed);
    expect(await desk.assumptions()).toEqual([]);
    const again = await opened.run("demand");
    expect(again.exceptions.map(({ text }) => text)).not.toContainEqual(
      expect.stringContaining("assumption"),
    );
  });
});
