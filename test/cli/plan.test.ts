import { existsSync, readFileSync } from "node:fs";
import { readXlsx } from "../../src/host/xlsx";
import { parts } from "../host/xlsx/samples";
import { concord, scratchFolder } from "./runConcord";

const scratch = scratchFolder();
const minutes = 60_000;

describe("concord plan", () => {
  const company = scratch("company.xlsx");
  beforeAll(async () => {
    await concord(["sample", "-o", company]);
  });

  test(
    "runs the six steps and leaves the planner's sheets byte for byte as they were",
    async () => {
      const output = scratch("plan.xlsx");
      const { code, stdout, stderr } = await concord(["plan", company, "-o", output, "--json"]);
      expect(stderr).toBe("");
      expect(code).toBe(0);
      const summary = JSON.parse(stdout);
      expect(summary.steps.map((step: { step: string }) => step.step)).toEqual([
        "gather",
        "demand",
        "supply",
        "reconcile",
        "review",
        "monitor",
      ]);
      const [before, after] = [parts(readFileSync(company)), parts(readFileSync(output))];
      const own = Object.keys(before).filter((path) => /^xl\/(worksheets|tables)\/[^/]+$/.test(path));
      const changed = own.filter((path) => before[path] !== after[path]);
      // The first sheet shows live formulas; only their results may be new.
      expect(changed.filter((path) => path !== "xl/worksheets/sheet1.xml")).toEqual([]);

      const { sheets } = await readXlsx(readFileSync(output));
      const written: string[] = summary.steps.flatMap((step: { sheets: string[] }) => step.sheets);
      expect(sheets.map((item) => item.name)).toEqual(expect.arrayContaining(written));
      expect(sheets.flatMap((item) => item.charts).length).toBeGreaterThanOrEqual(4);
      expect(
        Object.keys(after).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path)).length,
      ).toBeGreaterThanOrEqual(4);
      const values = sheets.flatMap((item) => item.rows.flatMap((row) => row.map((cell) => cell?.value)));
      expect(values).not.toContain("#NAME?");
      expect(values).not.toContain("#VALUE!");
    },
    5 * minutes,
  );

  test(
    "--steps runs some, and prints what they found",
    async () => {
      const output = scratch("gathered.xlsx");
      const { code, stdout } = await concord(["plan", company, "-o", output, "--steps", "gather"]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Cycle 2026-03\n\nTables\n/);
      expect(stdout).toMatch(
        /\n {2}\+ {2}SalesHistory \(Sales!A4:I\d+\), [\d,]+ rows: taken as SalesHistory\n/,
      );
      expect(stdout).toMatch(/\n\n1 Gather: .+/);
      expect(stdout).toContain("Tables read");
      expect(stdout).not.toContain("2 Demand");
      expect(stdout).toMatch(/gathered\.xlsx written in [\d.]+ s\.\n$/);
    },
    2 * minutes,
  );

  test(
    "a step that lacks its inputs says which, and writes nothing",
    async () => {
      const output = scratch("blocked.xlsx");
      const { code, stderr } = await concord(["plan", company, "-o", output, "--steps", "supply"]);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^concord: Supply stopped, and nothing was written: .+\n$/);
      expect(existsSync(output)).toBe(false);
    },
    2 * minutes,
  );

  test(
    "Ctrl-C cancels it and leaves no file",
    async () => {
      const output = scratch("cancelled.xlsx");
      const { code, stderr } = await concord(["plan", company, "-o", output], (child) => {
        setTimeout(() => child.kill("SIGINT"), 4000);
      });
      expect(code).toBe(130);
      expect(stderr).toBe("concord: Cancelled; nothing was written.\n");
      expect(existsSync(output)).toBe(false);
    },
    2 * minutes,
  );

  test.each([
    [["plan", "none.xlsx", "-o", "x.xlsx"], 4, "Cannot read none.xlsx: there is no such file."],
    [["plan", "book.xlsx", "-o", "x.xlsx", "--steps", "guess"], 2, "--steps takes gather, demand, supply"],
    [["plan", "book.xlsx"], 2, "required option '-o, --output <file.xlsx>' not specified"],
  ])("%j ends with code %i", async (args, code, sentence) => {
    const outcome = await concord(args);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(sentence);
  });
});
