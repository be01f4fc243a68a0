import type { AuditDesk } from "../../src/cycle/versions/contract";
import type { SignOffDesk } from "../../src/cycle/review/signOffContract";
import { generateCompany } from "../../src/sample/generateCompany";
import { readTable } from "../../src/workbook/readTables";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withFinishedGoods } from "../support/fewItems";
import { openGates } from "../support/openGates";
import { ownTable } from "../support/ownTables";

/** Enough to plan, sign and follow, and quick. */
const goods = new Set(["BT-001", "BT-002", "BT-003", "BT-004", "FL-001", "FL-002", "AC-001", "AC-002"]);
const tables = withFinishedGoods(generateCompany({ size: "small", seed: 1 }).tables, goods);

let opened: CycleBook;
let audit: AuditDesk;
let signOffs: SignOffDesk;

beforeAll(async () => {
  opened = await openCycleBook(tables);
  for (const step of ["gather", "demand", "supply", "reconcile", "review"] as const) await opened.run(step);
  audit = await opened.cycle.auditDesk();
  signOffs = await opened.cycle.signOffDesk();
  await openGates(opened.cycle);
  audit.setName("Ana");
  await opened.cycle.follow(() => undefined);
}, 300_000);

afterAll(() => opened.close());

/** Types into a cell as a planner does: the row of a key, the column of a header. */
async function type(
  table: string,
  key: string,
  measure: string,
  header: string,
  value: number,
): Promise<number> {
  return withWorkbook(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange().load("values");
    await context.sync();
    const [headers, ...rows] = range.values as (string | number)[][];
    const row = rows.findIndex((cells) => cells.includes(key) && cells.includes(measure));
    const column = headers.indexOf(header);
    const cell = range.getCell(row + 1, column).load("values");
    await context.sync();
    const before = Number(cell.values[0][0]);
    cell.values = [[value]];
    await context.sync();
    return before;
  });
}

/** Waits for what an event sets going. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200 && !(await holds()); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
}

describe("the log of changes", () => {
  test("holds what the steps did, and is whole", async () => {
    const { entries, check } = await audit.log("demand ran consensus", 10);
    expect(entries).toMatchObject([{ what: "Demand ran: table made", table: "SOP_Fcst_Consensus" }]);
    expect(check).toMatchObject({ whole: true });
  });

  test("an edit on the sheet is logged with before, after, who and when", async () => {
    const before = await type("SOP_Fcst_Consensus", "BT-001", "Consensus", "2026-04", 4321);
    const { entries } = await audit.log("BT-001 typed 2026-04", 5);
    expect(entries[0]).toMatchObject({
      who: "Ana",
      what: "Typed on the sheet",
      table: "SOP_Fcst_Consensus",
      row: "BT-001 · Consensus",
      column: "2026-04",
      before,
      after: 4321,
      at: expect.stringMatching(/^2026-03-05T/),
    });
    await audit.explain(entries[0].number, "Listing at a retailer");
    expect((await audit.log("listing retailer", 5)).entries[0]).toMatchObject({
      what: `Reason for entry ${entries[0].number}`,
      row: "BT-001 · Consensus",
    });
  });

  test("a paste of a block is logged cell by cell", async () => {
    const { total } = await audit.log("", 1);
    await withWorkbook(async (context) => {
      const body = context.workbook.tables.getItem("SOP_Plan_Prod").getDataBodyRange();
      body.getCell(0, 6).getResizedRange(1, 2).values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      await context.sync();
    });
    const after = await audit.log("SOP_Plan_Prod typed", 50);
    expect(after.total - total).toBe(6);
    expect(
      after.entries
        .slice(0, 6)
        .map((entry) => entry.after)
        .sort(),
    ).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("tampering is found and the entry named", async () => {
    const changes = await ownTable("SOP_Changes");
    const after = changes.headers.indexOf("After");
    const set = (row: number, value: number | string | boolean | null) =>
      withWorkbook(async (context) => {
        const cell = context.workbook.tables.getItem("SOP_Changes").getDataBodyRange().getCell(row, after);
        cell.values = [[value]];
        await context.sync();
      });
    const kept = changes.rows[2][after];
    await set(2, 99_999);
    expect((await audit.log("", 1)).check).toEqual({
      whole: false,
      wrongAt: 2,
      message: "Entry 3 is not as it was written.",
    });
    await set(2, kept === null ? "" : (kept as number | string));
    expect((await audit.log("", 1)).check.whole).toBe(true);
  });

  test("texts in the log and its CSV never act as formulas", async () => {
    await audit.explain(1, '=HYPERLINK("http://x","y")');
    const { rows, headers } = await ownTable("SOP_Changes");
    expect(rows.at(-1)?.[headers.indexOf("Why")]).toBe('=HYPERLINK("http://x","y")');
    const formulas = await withWorkbook(async (context) => {
      const range = context.workbook.tables.getItem("SOP_Changes").getRange().load("formulas,values");
      await context.sync();
      return range.formulas.flatMap((row, r) =>
        row.filter((cell, c) => String(cell).startsWith("=") && cell !== range.values[r][c]),
      );
    });
    expect(formulas).toEqual([]);
    expect(await audit.logCsv()).toContain(`"'=HYPERLINK(""http://x"",""y"")"`);
    expect(await audit.logCsv()).not.toMatch(/(^|[,;\r\n])"?[=@]/);
  });
});

/** Texts of the first column of a sheet. */
async function lines(sheet: string): Promise<string[]> {
  return withWorkbook(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getRange("A1:A60").load("values");
    await context.sync();
    return used.values.map(([cell]) => String(cell));
  });
}

/** The sheet of the approved plan holds the plan's numbers, says who signed, and is locked as a whole. */
async function approvedPlanStands(): Promise<void> {
  const approved = await ownTable("SOP_Plan_Approved");
  const consensus = await ownTable("SOP_Fcst_Consensus");
  const of = consensus.where({ Item: "BT-001", Measure: "Consensus" })[0];
  expect(approved.months(approved.where({ Plan: "Forecast", Item: "BT-001" })[0])).toEqual(
    consensus.months(of),
  );
  expect(new Set(approved.column("Plan"))).toEqual(
    new Set(["Forecast", "Production", "Purchases", "Closing stock"]),
  );
  const money = await ownTable("SOP_Approved_Money");
  const profit = await ownTable("SOP_PnL");
  expect(money.months(money.where({ Line: "Revenue" })[0])).toEqual(
    profit.months(profit.where({ Line: "Revenue", Version: "Plan" })[0]),
  );
  const [, , , , heading, version, signed, missing, standing] = await lines("SOP_Plan_Approved");
  expect(heading).toBe("Signatures");
  expect(version).toMatch(/^Version 2026-03\.1, seal [0-9a-f]{16}\.$/);
  expect(signed).toBe("Signed by Sam (Sales), Approved, 2026-03-05; Fay (Finance), Approved, 2026-03-05.");
  expect(missing).toBe("Not signed by Demand planning, Supply planning, Executive.");
  expect(standing).toBe("The plan in this workbook is the one that was signed.");
  const locked = await withWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem("SOP_Plan_Approved");
    const { protection } = sheet;
    protection.load("protected");
    const cells = sheet.getRange("A1:F20").format.protection.load("locked");
    await context.sync();
    return [protection.protected, cells.locked];
  });
  expect(locked).toEqual([true, true]);
}

describe("sign-off", () => {
  test("freezes a version under a seal, and says what has changed since", async () => {
    await signOffs.sign({ role: "Finance", name: "Fay", vote: "Approved" });
    const [signed] = (await signOffs.register()).rows.filter(({ role }) => role === "Finance");
    expect(signed).toMatchObject({ name: "Fay", state: "signed", version: "2026-03.1", changes: "" });
    const [version] = await audit.versions();
    expect(version).toMatchObject({ id: "2026-03.1", kind: "sign-off", by: "Fay (Finance)" });
    expect(version.planSeal).toBe(signed.seal);

    // A second role that signs the same plan signs the same version.
    await signOffs.sign({ role: "Sales", name: "Sam", vote: "Approved" });
    expect(await audit.versions()).toHaveLength(1);
    await approvedPlanStands();

    let told = 0;
    await opened.cycle.follow(() => (told += 1));
    const before = await type("SOP_Fcst_Consensus", "BT-002", "Consensus", "2026-05", 777);
    await until(async () =>
      (await ownTable("SOP_Signoffs")).column("State").includes("changed since sign-off"),
    );
    // Whoever follows is told, a moment after the register has it.
    await until(() => Promise.resolve(told > 0));
    const register = await ownTable("SOP_Signoffs");
    const row = register.where({ Role: "Finance" })[0];
    expect(register.cell(row, "State")).toBe("changed since sign-off");
    const change = `SOP_Fcst_Consensus · BT-002 · Consensus · 2026-05: ${Math.round(before * 100) / 100} → 777`;
    expect(register.cell(row, "What changed since")).toBe(change);
    // The page of the meeting and the approved plan say so at once; the approved plan itself stays as it was signed.
    await until(async () => (await lines("SOP_Exec")).some((line) => line.includes("has changed since")));
    expect(await lines("SOP_Exec")).toContain(
      `The plan has changed since Sam (Sales), Fay (Finance) signed: ${change}.`,
    );
    expect(await lines("SOP_Plan_Approved")).toContain(
      `The plan in this workbook has changed since: ${change}.`,
    );
    const kept = await ownTable("SOP_Plan_Approved");
    expect(kept.cell(kept.where({ Plan: "Forecast", Item: "BT-002" })[0], "2026-05")).toBe(before);
    await type("SOP_Fcst_Consensus", "BT-002", "Consensus", "2026-05", before);
    await until(async () => (await ownTable("SOP_Signoffs")).column("State").includes("signed"));
    const again = (await signOffs.register()).rows.find(({ role }) => role === "Finance");
    expect(again?.state).toBe("signed");
    await until(async () => (await lines("SOP_Exec")).some((line) => line.startsWith("Signed by Sam")));
    const asSigned = "The plan in this workbook is the one that was signed.";
    await until(async () => (await lines("SOP_Plan_Approved")).includes(asSigned));
    expect(await lines("SOP_Plan_Approved")).toContain(asSigned);
  });

  test.each([
    ["what it earns", "SOP_PnL", "2026-05"],
    ["what moves between sites", "SOP_Plan_Transfer", "Units"],
  ])("%s is part of the plan that is signed", async (_, name, header) => {
    const table = await ownTable(name);
    const column = table.headers.indexOf(header);
    const before = Number(table.rows[1][column]);
    const put = (value: number) =>
      withWorkbook(async (context) => {
        context.workbook.tables.getItem(name).getDataBodyRange().getCell(1, column).values = [[value]];
        await context.sync();
      });
    await put(before + 1000);
    await until(async () =>
      (await ownTable("SOP_Signoffs")).column("State").includes("changed since sign-off"),
    );
    expect((await signOffs.register()).rows.find(({ role }) => role === "Finance")?.changes).toContain(name);
    await put(before);
    await until(async () => (await ownTable("SOP_Signoffs")).column("State").includes("signed"));
  });

  test("needs a name and a vote", async () => {
    await expect(signOffs.sign({ role: "Sales", name: " ", vote: "Approved" })).rejects.toThrow(
      "Enter the name",
    );
    await expect(signOffs.sign({ role: "Nobody", name: "X", vote: "Yes" })).rejects.toThrow("no role");
  });
});

describe("versions", () => {
  test("hold the plan as it was, and any two can be compared", async () => {
    const saved = await audit.save("Ana", "Before the meeting");
    await type("SOP_Fcst_Consensus", "BT-003", "Consensus", "2026-06", 888);
    const diff = await audit.diff(saved.id, "now");
    expect(diff.changes).toContainEqual(
      expect.objectContaining({ row: "BT-003 · Consensus", column: "2026-06", after: 888 }),
    );
    expect(diff.byTable.map(({ table }) => table)).toContain("SOP_Fcst_Consensus");
    const list = await ownTable("SOP_Versions");
    expect(list.column("Version")).toEqual(["2026-03.2", "2026-03.1"]);
    expect(list.column("Note")[0]).toBe("Before the meeting");
    const contents = await withWorkbook((context) => readTable(context, "SOP_Version_Tables"));
    expect(contents?.rows.some((row) => row.includes("SalesHistory"))).toBe(true);
  });
});

describe("SOP.VERSION", () => {
  test("reads an archived measure on the sheet, and #N/A or the given answer where nothing is kept", async () => {
    const values = await withWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.add("Look");
      sheet.getRange("A1").formulas = [
        ['=SOP.VERSION("2026-03.2", "Consensus", {"BT-003";"BT-001"}, {"2026-06","2026-04"})'],
      ];
      sheet.getRange("A4").formulas = [['=SOP.VERSION("2026-02", "Consensus", {"BT-003"}, {"2026-06"})']];
      sheet.getRange("A5").formulas = [['=SOP.VERSION("2026-02", "Consensus", {"BT-003"}, {"2026-06"}, 7)']];
      sheet.getRange("A6").formulas = [['=SOP.VERSION("2026-03", "production", {"BT-001"}, 46113)']];
      await context.sync();
      const range = sheet.getRange("A1:B6").load("values");
      await context.sync();
      return range.values;
    });
    const consensus = await ownTable("SOP_Fcst_Consensus");
    const row = consensus.where({ Item: "BT-001", Measure: "Consensus" })[0];
    expect(values[1][1]).toBe(consensus.cell(row, "2026-04"));
    expect(values[0][0]).not.toBe(888);
    expect(typeof values[0][0]).toBe("number");
    expect(values.slice(3, 5).map(([value]) => value)).toEqual(["#N/A", 7]);
    expect(typeof values[5][0]).toBe("number");
  });
});
