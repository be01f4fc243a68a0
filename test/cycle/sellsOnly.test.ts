import { generateCompany } from "../../src/sample/generateCompany";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { withItems } from "../support/fewItems";
import { ownTable } from "../support/ownTables";

/** A company of four items of which nothing is known but what it sells and for how much. */
const { tables } = generateCompany({ size: "small", seed: 3 });
const few = withItems(tables, new Set(["BT-001", "BT-002", "FL-001", "SP-001"]));
let opened: CycleBook;

beforeAll(async () => {
  opened = await openCycleBook(few);
  for (const step of ["gather", "demand", "supply"] as const) await opened.run(step);
}, 120_000);

afterAll(() => opened.close());

test("a company without supply is reconciled; the tornado names the drivers that it leaves out", async () => {
  await opened.run("reconcile");
  const bars = (await ownTable("SOP_Tornado")).column("Driver");
  expect(bars).toEqual(expect.arrayContaining(["Demand ±10 %", "Price ±5 %"]));
  expect(bars).not.toContain("Costs ±5 %");
  const sheet = (await opened.book.snapshot()).sheets.find(({ name }) => name === "SOP_Lever_Effects");
  const words = JSON.stringify(sheet);
  expect(words).toContain("Left out of the tornado");
  expect(words).toContain("Costs ±5 %, Capacity ±10 %");
}, 120_000);
