/** @jest-environment jsdom */
import { catalogue } from "../../src/functions/catalogue";
import { errorCell, parseFormula } from "./support/evaluate";
import { errorNames, ExcelRuntime, type CellResult } from "./support/excelRuntime";

let excel: ExcelRuntime;

beforeAll(async () => {
  excel = new ExcelRuntime();
  await import("../../src/functions/index");
  // Loaded here, so that the first measured call does not pay for it.
  await import("../../src/functions/bodies");
});

describe("through Microsoft's custom-functions runtime", () => {
  const ids = catalogue.map((spec) => spec.id);
  let answers: Map<string, CellResult>;
  let withoutArguments: Map<string, CellResult>;

  beforeAll(async () => {
    // The runtime delivers results at most twice a second, so that all questions are asked at once.
    const examples = catalogue.map((spec) => [spec.id, ...parseFormula(spec.example).args] as const);
    const results = await excel.callAll([...examples, ...ids.map((id) => [id] as const)]);
    answers = new Map(ids.map((id, at) => [id, results[at]]));
    withoutArguments = new Map(ids.map((id, at) => [id, results[ids.length + at]]));
  });

  it.each(ids)("SOP.%s answers its example", (id) => {
    const result = answers.get(id);
    expect(result?.failed).toBe(false);
    const rows = Array.isArray(result?.value) ? (result.value as unknown[][]) : [[result?.value]];
    for (const row of rows) {
      expect(row.length).toBe(rows[0].length);
      // A null or a missing number would show as 0.
      for (const cell of row) expect(["number", "string", "boolean"]).toContain(typeof cell);
    }
  });

  it.each(ids)("SOP.%s without arguments names the missing one", (id) => {
    const result = withoutArguments.get(id);
    expect(result?.failed).toBe(true);
    expect(errorNames[result?.errorCode ?? -1]).toBe("#VALUE!");
    expect(result?.value).toMatch(/^The argument \w+ is missing; it needs /);
  });

  it("says which cell of a range is an error", async () => {
    const result = await excel.call("PROJECT", 10, [[1, errorCell("#N/A")]], [[0, 0]]);
    expect(result.failed).toBe(false);
    // One bad row: each of its cells is the error, and the sentence travels with it.
    const [[first]] = result.value as { code: string; message: string }[][];
    expect(JSON.stringify(first)).toContain("Row 1, column 2 of demand is #N/A");
  });

  it("keeps the sentence of a scalar error and its code", async () => {
    const zero = await excel.call("KPI", "turns", [[100]], [[0]]);
    expect(errorNames[zero.errorCode ?? -1]).toBe("#DIV/0!");
    const unknown = await excel.call("KPI", "turnz", [[100]], [[0]]);
    expect(errorNames[unknown.errorCode ?? -1]).toBe("#VALUE!");
    expect(unknown.value).toContain("turnz");
  });

  it("takes blanks as null, as empty text and as 0", async () => {
    for (const blank of [null, ""]) {
      const result = await excel.call("ACCURACY", [[100, blank, 100]], [[90, 50, 110]]);
      expect(result.value).toBeCloseTo(0.1, 12);
    }
    const desktop = await excel.call("ACCURACY", [[100, 0, 100]], [[90, 50, 110]]);
    expect(desktop.value).toBeCloseTo(0.35, 12);
  });

  it("takes formatted numbers", async () => {
    const formatted = { type: "Double", basicValue: 50, numberFormat: "0.0" };
    const result = await excel.call("COVER", [[formatted]], [[100, 100]]);
    expect(result.value).toBe(0.5);
  });

  it("settles a cancelled call and answers the same question anew", async () => {
    const values = Array.from({ length: 40 }, (_, t) => 100 + 10 * Math.sin(t) + t);
    const first = excel.start("FORECAST", 6, [values]);
    const second = excel.start("FORECAST", 6, [values]);
    first.cancel();
    expect((await second.result).failed).toBe(false);
    expect((await excel.call("FORECAST", 6, [values])).failed).toBe(false);
  });
});
