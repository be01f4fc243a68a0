import { undoDocument } from "../../src/cycle/stored";
import { generateCompany } from "../../src/sample/generateCompany";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withItems } from "../support/fewItems";
import { readDocument } from "../../src/workbook/documents";
import { withWorkbook } from "../../src/workbook/withWorkbook";

/** Every change that the pane makes leaves, once taken back, the workbook as it was; the log alone has grown. */
const { tables } = generateCompany({ size: "small", seed: 3 });
const few = withItems(tables, new Set(["BT-001", "BT-002", "FL-001", "SP-001"]));

let opened: CycleBook;
beforeAll(async () => {
  opened = await openCycleBook(few);
  for (const step of ["gather", "demand"] as const) await opened.run(step);
}, 60_000);
afterAll(() => opened.close());

/** Sheets that tell of the others: the log only grows, and the contents name it as soon as it is there. */
const about = ["SOP_Changes", "SOP_Index"];

/** Cells, tables and names of all sheets but those. */
async function standing(): Promise<unknown> {
  const { sheets, names } = await opened.book.snapshot();
  return {
    sheets: sheets
      .filter(({ name }) => !about.includes(name))
      .map(({ name, rows, tables: own }) => ({ name, rows: rows.filter((row) => row.some(Boolean)), own })),
    names: names.filter(({ name }) => !about.includes(name.replace("Concord.", ""))),
  };
}

const item = { level: "item", key: "BT-001" } as const;
const month = 12 * 2026 + 4;
const override = {
  ...item,
  from: month,
  to: month,
  kind: "units",
  change: 500,
  reason: "New listing",
  owner: "Ana",
  made: "2026-03-05",
  expires: "",
  role: "",
} as const;

const demand = () => opened.cycle.demandDesk();
const audit = () => opened.cycle.auditDesk();
const intoCell = async (address: string): Promise<void> =>
  withWorkbook(async (context) => {
    context.workbook.worksheets.getItem("Items").getRange(address).select();
    await context.sync();
  });

const changes: Record<string, () => Promise<unknown>> = {
  "refusing corrections": async () => {
    const desk = await opened.cycle.gatherDesk();
    return desk.decide(await desk.corrections(), false);
  },
  "saying what a table holds": async () =>
    (await opened.cycle.gatherDesk()).choose("Promotions", { role: "none", fields: {} }),
  "an override, the first one": async () => (await demand()).addOverride(override),
  "the method of an item": async () =>
    (await demand()).chooseMethod({ key: "BT-001", method: "naive", reason: "Try", owner: "Ana" }),
  "an assumption": async () =>
    (await demand()).addAssumption({
      ...item,
      text: "Listing at a retailer",
      from: month,
      to: month,
      effect: 500,
      evidence: "",
      owner: "Ana",
      made: "2026-03-05",
      expires: "",
    }),
  "time fences": async () => (await demand()).setUpFences(),
  "input packs": async () => (await demand()).makePacks("2026-03-20"),
  "a comment": async () =>
    (await opened.cycle.commentDesk()).comment({ key: "BT-001", month: "2026-05" }, "Why so much?", "Ana"),
  "a policy of stock and the rules of supply": async () => {
    const desk = await opened.cycle.supplyDesk();
    const [policy] = await desk.policies();
    await desk.savePolicy({ ...policy, service: 0.91 });
    await desk.saveRules({ ...(await desk.rules()), expeditePremium: 0.3 });
  },
  "a version of the plan": async () => (await audit()).save("Ana", "Before the meeting"),
  "a formula in a cell": async () => {
    await intoCell("AA3");
    return opened.cycle.insertFormula("=SOP.FORECAST(6,{112,118,132,129,121,135})");
  },
};

test.each(Object.keys(changes))("%s is taken back with one click", async (name) => {
  const before = await standing();
  const kept = await opened.cycle.keepWayBack(async () => void (await changes[name]()));
  expect(kept).toBe(true);
  if (name !== "saying what a table holds") expect(await standing()).not.toEqual(before);
  await opened.cycle.takeBack();
  expect(await standing()).toEqual(before);
  await expect(opened.cycle.takeBack()).rejects.toThrow("nothing to take back");
});

test("a formula that somebody wrote over stays as it is", async () => {
  await intoCell("AA3");
  await opened.cycle.keepWayBack(async () => void (await opened.cycle.insertFormula("=SOP.VERSION()")));
  await withWorkbook(async (context) => {
    context.workbook.worksheets.getItem("Items").getRange("AA3").values = [["mine"]];
    await context.sync();
  });
  await expect(opened.cycle.takeBack()).rejects.toThrow(/something else/);
});

test("a change that fails half way leaves nothing of itself behind", async () => {
  const before = await standing();
  const broken = opened.cycle.keepWayBack(async () => {
    await (await demand()).addOverride({ ...override, reason: "Half" });
    throw new Error("The connection broke.");
  });
  await expect(broken).rejects.toThrow("The connection broke.");
  expect(await standing()).toEqual(before);
});

test("what was decided before is still decided after the next change is taken back", async () => {
  const desk = await demand();
  await opened.cycle.keepWayBack(() => desk.addOverride(override));
  await opened.cycle.keepWayBack(() => desk.addOverride({ ...override, change: 900, reason: "More" }));
  await opened.cycle.takeBack();
  const { overrides } = await (await demand()).overrides();
  expect(overrides.map(({ change }) => change)).toEqual([500]);
});

test("the first run of a cycle is taken back to the closed cycle's sheets, which the file does not keep twice", async () => {
  await (await opened.cycle.monitorDesk()).rollForward("Ana", "Only the first steps");
  const before = await standing();
  await opened.run("gather");
  const kept = await withWorkbook((context) => readDocument(context, undoDocument("gather")));
  expect(kept).toBeUndefined();
  await opened.cycle.undo("gather");
  expect(await standing()).toEqual(before);
  await expect(opened.cycle.undo("gather")).rejects.toThrow("nothing to take back");
});
