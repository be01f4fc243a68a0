import { readFileSync, writeFileSync } from "node:fs";
import type { WorkbookSnapshot } from "../../src/host/snapshot";
import { readXlsx, writeXlsx } from "../../src/host/xlsx";
import { generateCompany } from "../../src/sample/generateCompany";
import { withItems } from "../support/fewItems";
import { workbookOf } from "../support/sampleWorkbook";
import { concord, scratchFolder } from "./runConcord";

const scratch = scratchFolder();
const plan = scratch("plan.xlsx");
const consensus = "SOP_Fcst_Consensus";

beforeAll(async () => {
  const items = new Set(["BT-001", "AC-001"]);
  const tables = withItems(generateCompany({ size: "small", seed: 1 }).tables, items);
  const company = scratch("company.xlsx");
  writeFileSync(company, await writeXlsx(workbookOf(tables)));
  await concord(["plan", company, "-o", plan, "--steps", "gather,demand"]);
}, 60_000);

/** Saves a copy of the plan as another program would, with the cell of a table changed, and answers what stood there. */
async function saveElsewhere(
  name: string,
  edit: { table: string; row: (cells: unknown[]) => boolean; column: string; value: string | number },
  change: (book: WorkbookSnapshot) => Partial<WorkbookSnapshot> = () => ({}),
): Promise<{ file: string; before: unknown }> {
  const base = readFileSync(plan);
  const book: WorkbookSnapshot = await readXlsx(base);
  const { rows } = book.sheets.find(({ tables }) => tables.some((each) => each.name === edit.table))!;
  const top = rows.findIndex((row) => row.some((cell) => cell?.value === edit.column));
  const column = rows[top].findIndex((cell) => cell?.value === edit.column);
  const row = rows.findIndex((cells, at) => at > top && edit.row(cells.map((cell) => cell?.value)));
  const before = rows[row][column]?.value;
  rows[row][column] = { ...rows[row][column], value: edit.value };
  const file = scratch(name);
  writeFileSync(file, await writeXlsx({ ...book, ...change(book) }, { base }));
  return { file, before };
}

const planned = {
  table: consensus,
  row: (cells: unknown[]) => cells.includes("BT-001") && cells.includes("Consensus"),
  column: "2026-05",
  value: 98_765,
};

/** Another program keeps sheets, tables and names, but not the parts of add-ins. */
const withoutParts = (): Partial<WorkbookSnapshot> => ({ customXmlParts: [], settings: {} });

test("a plan cell changed in another program is told, and kept where -o says so", async () => {
  const { file, before } = await saveElsewhere("edited.xlsx", planned);
  const bytes = readFileSync(file);
  const change = { table: consensus, row: "BT-001 · Consensus", column: "2026-05", before, after: 98_765 };
  const told = JSON.parse((await concord(["log", file, "closed", "--json"])).stdout);
  expect(told).toMatchObject({ noticed: 1, kept: false, check: { whole: true }, entries: [change] });
  expect(readFileSync(file).equals(bytes)).toBe(true);

  const kept = scratch("kept.xlsx");
  const keeping = await concord(["log", file, "-o", kept]);
  expect(keeping.code).toBe(0);
  expect(keeping.stdout).toContain(
    `One change made outside Concord was found just now and is kept in ${kept}.`,
  );
  const later = JSON.parse((await concord(["log", kept, "BT-001", "2026-05", "--json"])).stdout);
  expect(later).toMatchObject({ noticed: 0, check: { whole: true }, entries: [change] });
}, 30_000);

test("an entry of the log that another program changed is named", async () => {
  const { file } = await saveElsewhere("tampered.xlsx", {
    table: "SOP_Changes",
    row: (cells) => cells.includes(2),
    column: "Who",
    value: "Mallory",
  });
  const { code, stdout, stderr } = await concord(["log", file]);
  expect(code).toBe(1);
  expect(stdout).toContain("Entry 2 is not as it was written.");
  expect(stderr).toContain("The log was tampered with. Entry 2 is not as it was written.");
}, 30_000);

test("where another program left out Concord's parts, the log says so, names the changed table and goes on", async () => {
  const { file } = await saveElsewhere("stripped.xlsx", planned, withoutParts);
  const kept = scratch("mended.xlsx");
  const { code, stdout } = await concord(["log", file, "-o", kept, "--json"]);
  expect(code).toBe(3);
  const { entries, check, noticed } = JSON.parse(stdout);
  // That parts are missing, and the one table that was changed: no false alarm about all others.
  expect(noticed).toBe(2);
  expect(check).toMatchObject({ whole: false, mayLackEnd: true });
  const closed = entries.filter(({ what }: { what: string }) => what === "Changed while Concord was closed");
  expect(closed).toMatchObject([{ table: consensus, row: "", column: "" }]);
  // From there on the log is whole again, and its own entries tell what happened.
  const later = await concord(["log", kept, "--json"]);
  expect(later.code).toBe(0);
  expect(JSON.parse(later.stdout)).toMatchObject({ noticed: 0, check: { whole: true } });
  expect(later.stdout).toContain("Parts of the file that Concord keeps were missing");
}, 30_000);
