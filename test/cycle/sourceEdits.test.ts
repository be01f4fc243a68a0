import { withWorkbook } from "../../src/workbook/withWorkbook";
import { openCycleBook, type CycleBook } from "../support/cycleBook";
import { oneFamily } from "../support/oneFamily";

let opened: CycleBook;
let told = 0;
beforeAll(async () => {
  const notes = { name: "Notes", headers: ["Text"], rows: [["hello"]] };
  opened = await openCycleBook([...oneFamily(), notes]);
  await opened.run("gather");
  await opened.cycle.status();
  await opened.cycle.follow(() => (told += 1));
}, 60_000);
afterAll(() => opened.close());

const type = (sheet: string, address: string, value: string | number) =>
  withWorkbook(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries++) await wait(100);
}

test("who follows hears once of a burst of edits of a source table, whose steps are stale then", async () => {
  const before = told;
  for (const row of [2, 3, 4]) await type("SalesHistory", `F${row}`, 1000 + row);
  await until(() => told > before);
  const [gather] = await opened.cycle.status();
  expect(gather).toMatchObject({ step: "gather", state: "stale" });
  await wait(1500);
  expect(told).toBe(before + 1);
});

test("an edit of a sheet that no step reads is no reason to look again", async () => {
  const before = told;
  await type("Notes", "A2", "good morning");
  await wait(2000);
  expect(told).toBe(before);
});
