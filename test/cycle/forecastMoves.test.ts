import { monthLabel } from "../../src/planning/data/excelDate";
import type { DemandDesk, Fence, OverrideDraft } from "../../src/cycle/demand/contract";
import type { Company } from "../../src/planning/data/company";
import { packOf, withOwnNames } from "../../src/cycle/demand/packs";
import { readPack, takenFrom } from "../../src/cycle/demand/packReading";
import { breachOf, readFences } from "../../src/cycle/demand/fences";
import { generateCompany } from "../../src/sample/generateCompany";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withItems } from "../support/fewItems";
import { ownTable, sum } from "../support/ownTables";

/** Two cycles of one company: what the first one published is looked back upon in the second one. */
const items = ["BT-001", "BT-012", "AC-002", "SP-001"];
const { tables, truths } = generateCompany({ size: "small", seed: 1 });
const first = truths.firstMonth;
const settings = tables.find(({ name }) => name === "Settings")!;
const rowOfFirstMonth = settings.rows.findIndex(([name]) => /first ?month/i.test(String(name)));

let opened: CycleBook;
let desk: DemandDesk;
let published: number[];

async function setFirstMonth(month: number): Promise<void> {
  await withWorkbook(async (context) => {
    const value = context.workbook.tables.getItem("Settings").columns.getItemAt(1);
    value.getDataBodyRange().getCell(rowOfFirstMonth, 0).values = [[`'${monthLabel(month)}`]];
    await context.sync();
  });
}

const agreed = async (item: string): Promise<number[]> => {
  const consensus = await ownTable("SOP_Fcst_Consensus");
  return consensus.months(consensus.where({ Item: item, Measure: "Consensus" })[0]);
};

beforeAll(async () => {
  opened = await openCycleBook(withItems(tables, new Set(items)));
  await setFirstMonth(first - 1);
  await opened.run("gather");
  await opened.run("demand");
  expect(await opened.cycle.label()).toBe(monthLabel(first - 1));
  desk = await opened.cycle.demandDesk();
  await desk.addOverride({
    level: "item",
    key: "BT-001",
    from: first,
    to: first,
    kind: "units",
    change: 1000,
    reason: "Listing",
    owner: "Ana",
    made: "",
    expires: "",
    role: "",
  });
  await opened.run("demand");
  published = await agreed("BT-001");
  await desk.removeOverride((await desk.overrides()).overrides[0]);
  await setFirstMonth(first);
  await opened.run("gather");
  await opened.run("demand");
}, 180_000);

afterAll(() => opened.close());

describe("a month seen from two cycles", () => {
  test("stands in the waterfall as each cycle had it, with the demand that came", async () => {
    const waterfall = await ownTable("SOP_Fcst_Waterfall");
    const rows = waterfall.where({ Level: "Total" });
    expect(rows.map((row) => [waterfall.cell(row, "Made in cycle"), waterfall.cell(row, "Measure")])).toEqual(
      [
        [monthLabel(first - 1), "Consensus"],
        [monthLabel(first), "Consensus"],
        [null, "Demand"],
      ],
    );
    const months = waterfall.headers.filter((header) => /^\d{4}-\d{2}$/.test(header));
    expect(months[0]).toBe(monthLabel(first - 1));
    const [before, now, demand] = rows.map((row) => waterfall.months(row));
    expect(now[0]).toBeNaN();
    expect(before[0]).toBeGreaterThan(0);
    expect(demand[0]).toBeGreaterThan(0);
    expect(demand[1]).toBeNaN();
    const all = await Promise.all(items.map(agreed));
    expect(now[1]).toBe(Math.round(sum(all.map((path) => path[0]))));
  });

  test("moved by what the history and by what people made of it, which add up", async () => {
    const { moves } = await desk.view({ level: "item", key: "BT-001" });
    expect(moves.map(({ cycle }) => cycle)).toEqual([monthLabel(first - 1), monthLabel(first)]);
    const [before, now] = moves;
    expect(before.agreed).toBe(Math.round(published[1]));
    expect(now.agreed - before.agreed).toBe(now.byHistory + now.byJudgement);
    // The override of the first cycle is gone in the second one.
    expect(now.byJudgement).toBeLessThan(-500);
    const table = await ownTable("SOP_Fcst_Moves");
    expect(table.column("Cycle")).toEqual([monthLabel(first - 1), monthLabel(first)]);
    expect(table.column("Change")[1]).toBe(
      Number(table.column("Consensus")[1]) - Number(table.column("Consensus")[0]),
    );
  });

  test("tells how right each voice was, the published consensus too", async () => {
    const value = await ownTable("SOP_Fcst_Value");
    const voices = value.column("Voice").map(String);
    expect(voices).toEqual(
      expect.arrayContaining([
        "Statistical, as tested",
        "Sales stream",
        "Statistical, published 1 month before",
        "Consensus, published 1 month before",
      ]),
    );
    const [row] = value.where({ Voice: "Consensus, published 1 month before" });
    expect(value.cell(row, "Item-months")).toBe(items.length);
    // The error of the published consensus, worked out by hand from the sheets.
    const clean = await ownTable("SOP_Data_Clean");
    const month = clean.headers.indexOf(monthLabel(first - 1));
    const actual = items.map((item) => Number(clean.where({ Item: item })[0][month] ?? 0));
    const errors = Number(value.cell(row, "WMAPE")) * sum(actual);
    const one = Math.abs(actual[0] - Math.round(published[0]));
    expect(errors).toBeGreaterThanOrEqual(one - 1e-6);
    const sales = value.where({ Voice: "Sales stream" })[0];
    expect(Number(value.cell(sales, "Value added to naive"))).toBeCloseTo(
      Number(value.cell(sales, "Naive WMAPE")) - Number(value.cell(sales, "WMAPE")),
      9,
    );
  });

  test("shows each voice's past error beside its number", async () => {
    const { contributions } = await desk.view({ level: "item", key: "BT-001" });
    const by = new Map(contributions.map(({ name, wmape }) => [name, wmape] as const));
    expect(by.get("Statistical")).toBeGreaterThan(0);
    expect(by.get("Consensus")).toBeNaN();
  });
});

describe("time fences", () => {
  const draft = (from: number, role: string, kind: "units" | "lock" = "units"): OverrideDraft => ({
    level: "item",
    key: "BT-012",
    from,
    to: from,
    kind,
    change: 700,
    reason: "Listing",
    owner: "Ben",
    made: "",
    expires: "",
    role,
  });

  test("keep an override out of a zone that its role may not change, with the way out", async () => {
    await desk.setUpFences();
    expect((await desk.fences()).map(({ zone }) => zone)).toEqual(["Frozen", "Slushy", "Free"]);
    const month = monthLabel;
    await expect(desk.addOverride(draft(first, "sales", "lock"))).rejects.toThrow(
      `${month(first)} lies in the zone Frozen (month 1 of the plan), which only S&OP lead may change, not sales. Ask them to enter it, or begin with ${month(first + 1)}.`,
    );
    await expect(desk.addOverride(draft(first, "S&OP lead"))).rejects.toThrow("Fix the month at a number");
    await expect(desk.addOverride(draft(first + 1, "sales"))).rejects.toThrow("zone Slushy (month 2 to 3");
    await desk.addOverride(draft(first + 3, "sales"));
    const { reason } = await desk.view({ level: "item", key: "BT-012" });
    expect(reason).toMatch(/Last override: \+700 units in \d{4}-\d{2} \(Ben: Listing\)\.$/);
  });

  test("keep what was agreed, and what was typed, in frozen months; a number fixed by the right role goes in", async () => {
    const consensus = await ownTable("SOP_Fcst_Consensus");
    const [typed] = consensus.where({ Item: "BT-001", Measure: "Consensus" });
    await withWorkbook(async (context) => {
      const column = context.workbook.tables.getItem("SOP_Fcst_Consensus").columns.getItem(monthLabel(first));
      column.getDataBodyRange().getCell(consensus.rows.indexOf(typed), 0).values = [[12345]];
      await context.sync();
    });
    const before = await agreed("BT-012");
    const { exceptions } = await opened.run("demand");
    expect((await agreed("BT-001"))[0]).toBe(12345);
    expect((await agreed("BT-001"))[1]).toBe(consensus.months(typed)[1]);
    expect((await agreed("BT-012"))[3]).toBeCloseTo(before[3] + 700, 1);
    expect(exceptions.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^Frozen months of 1 item keep what was agreed.*: BT-001\.$/),
    );
    const rows = await ownTable("SOP_Fcst_Consensus");
    expect(rows.where({ Item: "BT-001", Measure: "Frozen" })).toHaveLength(1);

    await desk.addOverride({ ...draft(first, "S&OP lead", "lock"), key: "BT-001", change: 9000 });
    await opened.run("demand");
    expect((await agreed("BT-001"))[0]).toBe(9000);
  });

  test("a consensus that the history gives little chance is questioned", async () => {
    const far = { ...draft(first + 4, "sales", "lock"), key: "SP-001", to: first + 6, change: 99_999 };
    await desk.addOverride(far);
    const { exceptions } = await opened.run("demand");
    expect(exceptions.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/leaves the 80 % range of the forecast .*SP-001 \(\d+\)/),
    );
    const list = (await desk.overrides()).overrides;
    await desk.removeOverride(list.find(({ key }) => key === "SP-001")!);
  });

  test("count from the cycle in which an override was made", () => {
    const fences: Fence[] = [{ row: 0, zone: "Frozen", from: 1, to: 2, roles: ["S&OP lead"], freeze: false }];
    const span = { first, count: 18 };
    const made = (month: number) => `${monthLabel(month)}-10`;
    expect(breachOf({ ...draft(first, "sales"), made: made(first - 3) }, fences, span)).toBe("");
    expect(breachOf({ ...draft(first, "sales"), made: made(first) }, fences, span)).toContain("zone Frozen");
    expect(breachOf({ ...draft(first, ""), made: "" }, fences, span)).toContain("say who you are under Role");
    expect(breachOf(draft(first + 2, "sales"), fences, span)).toBe("");
  });

  test("that say no zone are named", () => {
    const headers = ["Zone", "From month", "To month", "Who may change it", "Freeze"];
    const rows = [
      ["Frozen", 1, 2, "S&OP lead; finance", "Yes"],
      ["Free", 3, 18, "all", null],
      ["Odd", 5, 2, null, null],
    ];
    const { fences, problems } = readFences({ name: "SOP_Fences", headers, rows });
    expect(fences).toMatchObject([
      { zone: "Frozen", roles: ["S&OP lead", "finance"], freeze: true },
      { zone: "Free", roles: [], freeze: false },
    ]);
    expect(problems).toMatchObject([{ row: 2 }]);
  });
});

describe("input packs", () => {
  /** Overwrites a cell of a pack by its item, measure and month. */
  async function fill(name: string, item: string, measure: string, month: number, value: unknown) {
    const pack = await ownTable(name);
    const row = pack.rows.indexOf(pack.where({ Item: item, Measure: measure })[0]);
    await withWorkbook(async (context) => {
      const column = context.workbook.tables.getItem(name).columns.getItem(monthLabel(month));
      column.getDataBodyRange().getCell(row, 0).values = [[value]];
      await context.sync();
    });
  }

  test("go out to the managers, come back changed, and are heard as the sales stream", async () => {
    await expect(desk.makePacks("2026-03-04")).rejects.toThrow("2026-03-04 is over");
    await desk.makePacks("2026-03-12");
    const packs = await desk.packs();
    const note = (await opened.book.snapshot()).sheets.find(({ name }) => name === packs[0].sheet)!.rows;
    expect(JSON.stringify(note.slice(0, 3))).toContain(
      `Frozen, so that what was agreed stays: ${monthLabel(first)}.`,
    );
    expect(packs.length).toBeGreaterThan(0);
    expect(packs.every(({ state }) => state === "open")).toBe(true);
    const sheets = await Promise.all(packs.map(({ sheet }) => ownTable(sheet)));
    const packed = sheets.flatMap((sheet) => sheet.column("Item"));
    expect(new Set(packed)).toEqual(new Set(items));
    const at = sheets.findIndex((sheet) => sheet.where({ Item: "AC-002" }).length > 0);
    const { sheet, owner } = packs[at];

    await fill(sheet, "AC-002", "Your forecast", first + 5, 4321);
    await fill(sheet, "AC-002", "Your forecast", first + 6, "a few");
    await fill(sheet, "AC-002", "Your forecast", first, 7);
    await fill(sheet, "AC-002", "Statistical", first + 5, 1);
    const [found] = (await desk.packs()).filter((pack) => pack.owner === owner);
    expect(found).toMatchObject({
      state: "returned",
      changed: [{ item: "AC-002", month: first + 5, after: 4321 }],
    });
    expect(found.notTaken).toEqual([
      `AC-002, ${monthLabel(first + 5)}: Statistical is not yours to change.`,
      `AC-002, ${monthLabel(first)}: the month is frozen; what was agreed stays.`,
      `AC-002, ${monthLabel(first + 6)}: “a few” is no number of units.`,
    ]);
    await expect(desk.makePacks("2026-04-12")).rejects.toThrow("Read the packs back first");

    await desk.readPacks();
    expect((await desk.packs()).map(({ state }) => state)).toEqual(
      packs.map((pack) => (pack.owner === owner ? "taken" : "open")),
    );
    expect((await ownTable("SOP_Pack_Inputs")).column("Units")).toEqual([4321]);
    await opened.run("demand");
    const consensus = await ownTable("SOP_Fcst_Consensus");
    const [stream] = consensus.where({ Item: "AC-002", Measure: "Sales stream" });
    expect(consensus.months(stream)[5]).toBe(4321);
  });

  test("that come back as files are taken row by row, as far as each is accepted", async () => {
    await desk.makePacks("2026-03-12");
    const [{ sheet, owner }] = await desk.packs();
    const table = await ownTable(sheet);
    const [row] = table.where({ Measure: "Your forecast" });
    const item = String(table.cell(row, "Item"));
    const column = (month: number) => table.headers.indexOf(monthLabel(month));
    const filled = table.rows.map((cells) => {
      if (cells !== row) return cells;
      const copy = cells.slice();
      [copy[column(first + 1)], copy[column(first + 2)]] = [111, 222];
      return copy;
    });
    const returned = new Map([[sheet, { name: sheet, headers: table.headers, rows: filled }]]);
    const [found, ...others] = await desk.packs({ returned });
    expect(others).toEqual([]);
    expect(found.changed.map(({ after }) => after)).toEqual([111, 222]);
    const [taken] = await desk.readPacks({
      returned,
      accepts: (manager, { month }) => manager === owner && month === first + 2,
    });
    expect(taken.changed.map(({ after }) => after)).toEqual([222]);
    const inputs = await ownTable("SOP_Pack_Inputs");
    expect(inputs.where({ Item: item }).map((cells) => inputs.cell(cells, "Units"))).toContain(222);
    expect(inputs.column("Units")).not.toContain(111);
    // What was refused may still be taken later; what was taken is not found again.
    const [left] = await desk.packs({ returned });
    expect(left.changed.map(({ after }) => after)).toEqual([111]);
  });

  test("that nobody has filled in are late after their day", () => {
    const pack = packOf(
      { items: { item: ["A"] } } as unknown as Company,
      "Ana",
      [{ item: 0, statistical: path(1), agreed: path(2), input: path(NaN) }],
      "2026-03-04",
      { first, count: 3 },
    );
    const headers = ["Item", "Measure", ...[0, 1, 2].map((t) => monthLabel(first + t))];
    const rows = pack.rows.map(({ item, measure, values }) => [item, measure, ...values]);
    const table = { name: pack.name, headers, rows };
    expect(readPack(pack, table, "2026-03-04T20:00:00Z").state).toBe("open");
    expect(readPack(pack, table, "2026-03-05T08:00:00Z").state).toBe("late");
    expect(readPack(pack, undefined, "2026-03-05T08:00:00Z").state).toBe("gone");
    expect(readPack(pack, { ...table, rows: rows.slice(1) }, "2026-03-04").notTaken).toEqual([
      "The row Statistical of A is gone.",
    ]);
    // Once read back it is never late, and what comes after its day is both.
    const read = takenFrom(pack, [], "2026-03-04");
    expect(readPack(read, table, "2026-03-05").state).toBe("taken");
    const filled = { ...table, rows: [...rows.slice(0, 2), ["A", "Your forecast", 7, 2, 2]] };
    expect(readPack(pack, filled, "2026-03-05")).toMatchObject({ state: "returned", late: true });
  });

  test("that were tampered with, or are of another cycle, are told and not taken", () => {
    const item = { item: 0, statistical: path(1), agreed: path(2), input: path(NaN) };
    const company = { items: { item: ["A"] } } as unknown as Company;
    const pack = packOf(company, "Ana", [item], "2026-03-04", { first, count: 3 });
    const months = [0, 1, 2].map((t) => monthLabel(first + t));
    const rows = pack.rows.map(({ item: key, measure, values }) => [key, measure, ...values]);
    const read = (body: (string | number | null)[][], labels = months) =>
      readPack(
        pack,
        { name: pack.name, headers: ["Item", "Measure", ...labels], rows: body },
        "2026-03-04",
        (_, month, place) => (month === first ? `${place}: closed` : ""),
      );
    const added = read([...rows, ["A", "Your forecast", 9, 9, 9], ["Z", "Your forecast", 5, 5, 5]]);
    expect(added.changed).toEqual([]);
    expect(added.notTaken).toEqual([
      "The row Your forecast of A is there 2 times; leave one.",
      "The row Your forecast of Z was not handed out.",
    ]);
    const [, , input] = rows;
    const typed = read([["A", "Statistical", 4, 4, 4], rows[1], [...input.slice(0, 2), 8, null, 9]]);
    expect(typed.changed).toEqual([{ item: "A", month: first + 2, before: 2, after: 9 }]);
    expect(typed.notTaken).toEqual([
      "A, 3 months: Statistical is not yours to change.",
      `A, ${months[0]}: closed`,
      `A, ${months[1]}: the number is gone; for no demand write 0.`,
    ]);
    const earlier = read(rows, [monthLabel(first - 1), ...months.slice(0, 2)]);
    expect(earlier).toMatchObject({ state: "returned", changed: [] });
    expect(earlier.notTaken).toEqual([expect.stringContaining("it is of another cycle")]);
    expect(
      read(
        rows.map((row) => row.slice(0, 4)),
        months.slice(0, 2),
      ).notTaken,
    ).toEqual([`The column ${months[2]} is gone.`]);
  });

  test("of managers whose names look alike are sheets of their own", () => {
    const owners = [
      "Ana Costa",
      "Ana-Costa",
      "ANA COSTA",
      "Maximiliane von der Hohenstein Nord",
      "Maximiliane von der Hohenstein Süd",
    ];
    const packs = owners.map((owner) =>
      packOf({ items: { item: ["A"] } } as unknown as Company, owner, [], "2026-03-04", { first, count: 3 }),
    );
    const names = withOwnNames(packs).map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(owners.length);
    expect(names.every((name) => name.length <= 31)).toBe(true);
  });
});

function path(value: number): Float64Array {
  return new Float64Array(3).fill(value);
}
