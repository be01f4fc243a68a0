import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readXlsx, writeXlsx } from "../../src/host/xlsx";
import { generateCompany } from "../../src/sample/generateCompany";
import { withItems } from "../support/fewItems";
import { workbookOf } from "../support/sampleWorkbook";
import { concord, scratchFolder } from "./runConcord";

const scratch = scratchFolder();
const minutes = 60_000;

test(
  "packs go out as files, and what came back is taken row by row",
  async () => {
    const [plan, folder, merged] = [scratch("plan.xlsx"), scratch("packs"), scratch("merged.xlsx")];
    mkdirSync(folder);
    const { tables } = generateCompany({ size: "small", seed: 1 });
    const few = withItems(tables, new Set(["BT-001", "FL-001", "AC-002"]));
    writeFileSync(plan, await writeXlsx(workbookOf(few)));
    const made = await concord(["plan", plan, "-o", plan, "--steps", "gather,demand"]);
    expect(made.stderr).toMatch(/as it was before is kept as .*plan\.concord-backup\.xlsx\.\n$/);

    const out = await concord([
      ...["packs", "out", plan, "--due", "2099-03-20", "-d", folder, "-o", plan, "--json"],
    ]);
    expect(out.code).toBe(0);
    const { packs } = JSON.parse(out.stdout) as { packs: { owner: string; file: string }[] };
    expect(packs.length).toBeGreaterThan(0);
    const [{ file, owner }] = packs;
    // The list of sheets in the plan knows the packs.
    const list = (await readXlsx(readFileSync(plan))).sheets.find(({ name }) => name === "SOP_Index");
    const listed = list?.rows.map(([name]) => name?.value);
    expect(listed).toEqual(
      expect.arrayContaining(packs.map((each) => `SOP_Pack_${each.owner.replace(/\W+/g, "_")}`)),
    );
    const pack = await readXlsx(readFileSync(file));
    expect(pack.sheets.map(({ name }) => name)).toEqual([`SOP_Pack_${owner.replace(/\W+/g, "_")}`]);
    const [{ rows }] = pack.sheets;
    const asked = rows.find((row) => row.some((cell) => cell?.value === "Your forecast"));
    if (!asked) throw new Error("The pack has no row to fill in.");
    const item = String(asked[0]?.value);
    asked[3] = { ...asked[3], value: 111 };
    asked[4] = { ...asked[4], value: 222 };
    writeFileSync(file, await writeXlsx(pack));

    const month = "2026-03";
    const back = await concord([
      ...["packs", "in", plan, file, "-o", merged, "--refuse", `${item}:${month}`, "--json"],
    ]);
    expect(back.stderr).toBe("");
    expect(back.code).toBe(0);
    const { rows: changes, waiting } = JSON.parse(back.stdout) as {
      rows: Record<string, unknown>[];
      waiting: { owner: string }[];
    };
    expect(waiting.map((each) => each.owner)).toEqual(packs.slice(1).map((each) => each.owner));
    expect(changes.map(({ month: at, after, taken }) => [at, after, taken])).toEqual([
      ["2026-03", 111, false],
      ["2026-04", 222, true],
    ]);
    const { sheets } = await readXlsx(readFileSync(merged));
    const values = sheets.find(({ name }) => name === "SOP_Pack_Inputs")?.rows.flatMap((row) => row);
    const written = values?.map((cell) => cell?.value);
    expect(written).toContain(222);
    expect(written).not.toContain(111);
  },
  4 * minutes,
);
