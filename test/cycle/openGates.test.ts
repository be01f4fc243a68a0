import type { StepSummary } from "../../src/cycle/contract";
import type { GateDesk } from "../../src/cycle/review/gateContract";
import type { SignOffDesk } from "../../src/cycle/review/signOffContract";
import type { ScenarioDesk } from "../../src/cycle/scenarios/contract";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { oneFamily } from "../support/oneFamily";
import { openGates } from "../support/openGates";
import { ownTable } from "../support/ownTables";

let opened: CycleBook;
let review: StepSummary;
let gates: GateDesk;
let signOffs: SignOffDesk;
let scenarios: ScenarioDesk;

beforeAll(async () => {
  opened = await openCycleBook(oneFamily());
  for (const step of ["gather", "demand", "supply", "reconcile"] as const) await opened.run(step);
  review = await opened.run("review");
  gates = await opened.cycle.gateDesk();
  signOffs = await opened.cycle.signOffDesk();
  scenarios = await opened.cycle.scenarioDesk();
}, 300_000);

afterAll(() => opened.close());

const standings = async () => new Set((await ownTable("SOP_Commitment")).column("Standing"));
const executivePage = async () =>
  (await opened.book.snapshot()).sheets
    .find(({ name }) => name === "SOP_Exec")!
    .rows.map((row) => String(row[0]?.value ?? ""));
const waitsFor = async (words: string) =>
  (await opened.cycle.status())
    .find(({ step }) => step === "review")!
    .summary!.exceptions.some(({ text }) => text.includes(words));
const agreement = "Demand: every family agreed";

describe("while gates are closed", () => {
  test("every gate says what is missing and where it is settled", async () => {
    const all = await gates.gates();
    expect(all.find(({ id }) => id === agreement)).toMatchObject({
      state: "closed",
      missing: expect.stringMatching(/not agreed$/),
      settle: { step: "reconcile" },
    });
    expect(review.exceptions.map(({ text }) => text).join()).not.toContain("Review has not run");
    const sheet = await ownTable("SOP_Gates");
    expect(sheet.column("Gate")).toEqual(all.map(({ id }) => id));
    expect(sheet.column("State")).toEqual(all.map(({ state }) => state));
  });

  test("the plan is a proposal, cannot be signed, and takes no scenario in", async () => {
    expect(await standings()).toEqual(new Set(["proposed"]));
    await expect(signOffs.sign({ role: "Finance", name: "Fay", vote: "Approved" })).rejects.toThrow(
      /cannot be signed while .*every family agreed.*waive the gate/,
    );
    expect((await signOffs.register()).rows.every(({ state }) => state === "open")).toBe(true);
    const [first] = await scenarios.scenarios();
    await expect(scenarios.promote(first.name)).rejects.toThrow(/cannot become part of the plan/);
    expect((await executivePage()).join("\n")).toContain(`${agreement}: closed`);
  });

  test("a waiver without a reason or a name is refused", async () => {
    const waive = (reason: string, by: string) => gates.waive([{ gate: agreement, reason, by }]);
    await expect(waive(" ", "Ana")).rejects.toThrow("why the gate may be passed");
    await expect(waive("Known", "")).rejects.toThrow("name of the person");
    await expect(gates.waive([{ gate: "No gate", reason: "x", by: "y" }])).rejects.toThrow("no gate");
  });
});

describe("gates open", () => {
  test("with a waiver that stays in the file with reason, name and day, and shows on the executive page", async () => {
    expect(await waitsFor("every family agreed")).toBe(true);
    await gates.waive([{ gate: agreement, reason: "=Sales is away", by: "Ana" }]);
    expect(await waitsFor("every family agreed")).toBe(false);
    const sheet = await ownTable("SOP_Gates");
    const [row] = sheet.where({ Gate: agreement });
    expect(["State", "Waiver", "Waived by", "Cycle"].map((header) => sheet.cell(row, header))).toEqual([
      "waived",
      "=Sales is away",
      "Ana",
      "2026-03",
    ]);
    expect(sheet.cell(row, "Waived on")).toBe(46086);
    expect(await executivePage()).toContainEqual(
      expect.stringMatching(/^Demand: every family agreed: waived by Ana on 2026-03-05 .*: =Sales is away$/),
    );
    await gates.withdraw(agreement);
    expect((await gates.gates(["demand"]))[0]).toMatchObject({ state: "closed", reason: "" });
  });

  test("when every family agrees: its plan then binds", async () => {
    for (const { family } of await scenarios.agreements()) await scenarios.agree(family, "agreed", "Ana", "");
    expect((await gates.gates(["demand"]))[0].state).toBe("open");
    await openGates(opened.cycle);
    expect(await standings()).toEqual(new Set(["committed"]));
    expect(new Set((await ownTable("SOP_Commitment")).column("State"))).toEqual(new Set(["agreed"]));
    await signOffs.sign({ role: "Finance", name: "Fay", vote: "Approved" });
    expect((await signOffs.register()).rows.find(({ role }) => role === "Finance")?.state).toBe("signed");
    // What the review found is told with what was signed since it ran.
    const told = (await opened.cycle.status()).find(({ step }) => step === "review")?.summary;
    const fact = (live: string) => told?.facts.find((each) => each.live === live)?.value;
    expect(fact("signatures")).toBe("1 of 5");
    const all = await gates.gates();
    expect(fact("gates")).toBe(
      `${all.filter(({ state }) => state !== "closed").length} of ${all.length} open`,
    );
    expect(told?.headline).not.toContain("signature");
  });

  test("agreed numbers are locked until the family is reopened, and nothing of the planner's is lost", async () => {
    const [{ family }] = await scenarios.agreements();
    const demand = await opened.cycle.demandDesk();
    const consensus = await ownTable("SOP_Fcst_Consensus");
    const at = consensus.rows.findIndex((row) => row[3] === "Consensus");
    const cell = consensus.months(consensus.rows[at])[0];
    const write = (value: number) =>
      withWorkbook(async (context) => {
        const body = context.workbook.tables.getItem("SOP_Fcst_Consensus").getDataBodyRange();
        body.getCell(at, 5).values = [[value]];
        await context.sync();
      });
    const override = () =>
      demand.addOverride({
        level: "family",
        key: family,
        from: 12 * 2026 + 3,
        to: 12 * 2026 + 3,
        kind: "units",
        change: 10,
        reason: "Listing",
        role: "",
        owner: "Ana",
        made: "",
        expires: "",
      });
    await expect(write(cell + 1)).rejects.toThrow(/protected/);
    await expect(override()).rejects.toThrow(
      new RegExp(`change numbers that are agreed: ${family} \\(Ana, 2026-03-05\\)\\. Reopen`),
    );
    const event = (await scenarios.scenarios()).find(({ deltas }) => deltas[0].startsWith("demand"))!;
    await expect(scenarios.promote(event.name)).rejects.toThrow(/change numbers that are agreed/);
    // Another run of the step writes the sheet and locks it again.
    await opened.run("demand");
    await expect(write(cell + 1)).rejects.toThrow(/protected/);

    await scenarios.agree(family, "draft", "Ana", "Sales has news");
    await write(cell + 1);
    await override();
    const now = await ownTable("SOP_Fcst_Consensus");
    expect(now.months(now.rows[at])[0]).toBe(cell + 1);
    expect((await scenarios.agreements())[0].state).toBe("draft");
    expect(new Set((await ownTable("SOP_Commitment")).column("State"))).toEqual(new Set(["draft"]));
  });

  test("decisions are taken and risks weighed in their registers, and the gates follow", async () => {
    const desk = await opened.cycle.decisionDesk();
    const decisions = await desk.decisions();
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions[0].options.map(({ letter }) => letter)).toEqual(
      ["A", "B", "C", "D"].slice(0, decisions[0].options.length),
    );
    const { id } = decisions[0];
    await expect(desk.decide({ id, outcome: "Approved: A", owner: "", due: "2026-03-20" })).rejects.toThrow(
      "who",
    );
    await desk.decide({ id, outcome: "=Approved: A", owner: "Eve", due: "2026-03-20" });
    expect((await desk.decisions())[0]).toMatchObject({
      outcome: "=Approved: A",
      owner: "Eve",
      due: "2026-03-20",
    });
    const taken = (await gates.gates(["review"])).find(({ check }) => check === "every decision taken");
    const left = decisions.length - 1;
    expect(taken?.missing.slice(0, 1)).toBe(left === 0 ? "" : String(left));
    const [risk] = await desk.risks();
    await expect(desk.weigh({ ...risk, probability: 2 })).rejects.toThrow("between 0 and 100");
    await desk.weigh({
      ...risk,
      probability: 0.25,
      owner: "Ben",
      trigger: "Order confirmed late",
      mitigation: "Second supplier",
    });
    const sheet = await ownTable("SOP_RiskOpp");
    const [row] = sheet.where({ "Risk or opportunity": risk.name });
    expect(sheet.cell(row, "Expected")).toBeCloseTo(0.25 * risk.value, 1);
    expect(sheet.cell(row, "Mitigation")).toBe("Second supplier");
    expect(sheet.cell(row, "Trigger")).toBe("Order confirmed late");
    // The map and the range of the result follow at once, in the pane as on the sheet.
    const map = await desk.riskMap();
    const cell = map.rows
      .find(({ band }) => band === "10 to 30 %")
      ?.cells.find(({ names }) => names.length > 0);
    expect(cell?.names).toEqual([risk.name]);
    const onSheet = await ownTable("SOP_Risk_Map");
    expect(onSheet.where({ Probability: "10 to 30 %" })[0]).toContain(risk.name);
    const range = await ownTable("SOP_RiskOpp_Range");
    const [expected] = range.where({ Result: "Expected" });
    const [planned] = range.where({ Result: "Plan" });
    expect(Number(expected[1]) - Number(planned[1])).toBeCloseTo(0.25 * risk.value, 0);
  });

  test("waivers outlive a new review", async () => {
    await opened.run("review");
    const waived = (await gates.gates()).filter(({ state }) => state === "waived");
    expect(waived.length).toBeGreaterThan(0);
    expect(waived.every(({ by, on }) => by === "Ana" && on === "2026-03-05")).toBe(true);
  });
});

test("what Concord writes into its registers is logged as its own, with what it did; nothing of it as typed", async () => {
  const audit = await opened.cycle.auditDesk();
  const { entries } = await audit.log("", 2_000);
  const of = (table: string) => entries.filter((entry) => entry.table === table);
  expect(of("SOP_Decisions")).toContainEqual(
    expect.objectContaining({ what: "Decision taken in the pane", column: "Outcome", who: "Concord" }),
  );
  expect(of("SOP_Commitment")).toContainEqual(
    expect.objectContaining({
      what: "Standing brought up to the agreement",
      column: "Standing",
      after: "committed",
      who: "Concord",
    }),
  );
  expect(of("SOP_RiskOpp")).toContainEqual(
    expect.objectContaining({ what: "Written in the pane", column: "Probability", who: "Concord" }),
  );
  expect(entries.filter(({ what }) => /typed|was closed/i.test(what))).toEqual([]);
});

test("what was agreed, decided, weighed, signed and taken into the plan is taken back with one click", async () => {
  const standing = async () =>
    (await opened.book.snapshot()).sheets
      .filter(({ name }) => !["SOP_Changes", "SOP_Index"].includes(name))
      .map(({ name, rows, tables }) => ({
        name,
        tables,
        cells: rows
          .map((row) => row.map((cell) => cell?.formula ?? cell?.value))
          .filter((row) => row.some(Boolean)),
      }));
  const changedFrom = (before: Awaited<ReturnType<typeof standing>>, after: typeof before) =>
    after.filter((sheet, at) => JSON.stringify(sheet) !== JSON.stringify(before[at])).map(({ name }) => name);
  await openGates(opened.cycle);
  const before = await standing();
  const desk = await opened.cycle.decisionDesk();
  const [[family], [scenario]] = [await scenarios.agreements(), await scenarios.scenarios()];
  const [[decision], [risk]] = [await desk.decisions(), await desk.risks()];
  await opened.cycle.keepWayBack(async () => {
    await scenarios.agree(family.family, "draft", "Ben", "Too high");
    await scenarios.promote(scenario.name);
    await scenarios.agree(family.family, "agreed", "Ben", "Fine now");
    await desk.decide({ id: decision.id, outcome: "No", owner: "Ben", due: "2026-04-01" });
    await desk.weigh({ ...risk, probability: 0.2 });
    await signOffs.sign({ role: "Finance", name: "Fay", vote: "Approved" });
  });
  const changed = changedFrom(before, await standing());
  for (const name of ["SOP_Agreement", "SOP_Decisions", "SOP_RiskOpp", "SOP_Plan_Deltas", "SOP_Signoffs"])
    expect(changed).toContain(name);
  await opened.cycle.takeBack();
  expect(changedFrom(before, await standing())).toEqual([]);
});
