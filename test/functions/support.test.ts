import { AnswerCache } from "../../src/worker/answerCache";
import { contentHash } from "../../src/worker/contentHash";
import { withDeadline } from "../../src/functions/support/deadline";
import { toDateSerial } from "../../src/functions/support/coerce";
import { readCell, readCells, CellError } from "../../src/functions/support/cells";
import { besideProblems, layOut, writeResult } from "../../src/functions/support/result";
import {
  choice,
  date,
  defineFunction,
  integer,
  keys,
  levels,
  number,
  options,
  series,
  text,
  vector,
} from "../../src/functions/support";
import { PlanningError } from "../../src/planning/errors";
import { errorCell } from "./support/evaluate";

describe("readCell", () => {
  it("unwraps formatted numbers and entities", () => {
    expect(readCell({ type: "Double", basicValue: 0.25, numberFormat: "0%" })).toBe(0.25);
    expect(readCell({ type: "Entity", text: "Bottle", basicValue: "Bottle" })).toBe("Bottle");
  });

  it("takes every way in which Excel delivers an error", () => {
    for (const raw of [
      errorCell("#N/A"),
      { type: "Error", errorType: "NotAvailable" },
      { type: "CustomFunctionError", code: "#N/A" },
    ]) {
      const cell = readCell(raw);
      expect(cell).toBeInstanceOf(CellError);
      expect((cell as CellError).code).toBe("#N/A");
    }
  });

  it("takes null, undefined, an empty text and an empty cell object as blank", () => {
    for (const raw of [null, undefined, "", { type: "Empty", basicValue: "" }])
      expect(readCell(raw)).toBeNull();
  });

  it("makes a rectangle of scalars, lists and ragged rows", () => {
    expect(readCells(5)).toEqual([[5]]);
    expect(readCells([1, 2])).toEqual([[1], [2]]);
    expect(readCells([[1, 2], [3]])).toEqual([
      [1, 2],
      [3, null],
    ]);
  });
});

describe("dates", () => {
  it("reads serials and year-month-day texts, and refuses what depends on the country", () => {
    expect(toDateSerial("2026-03-01")).toBe(46082);
    expect(toDateSerial("2026-03")).toBe(46082);
    expect(toDateSerial(46082)).toBe(46082);
    expect(toDateSerial("01/03/2026")).toBeUndefined();
    expect(toDateSerial("2026-02-30")).toBeUndefined();
  });
});

describe("parameters", () => {
  const rate = number({ description: "A rate.", min: 0, max: 1, default: 0.5 });

  it("accept numeric text and TRUE, and name the limits when something else comes", () => {
    expect(rate.read("0.25", "rate")).toBe(0.25);
    expect(rate.read([[true]], "rate")).toBe(1);
    expect(() => rate.read(2, "rate")).toThrow("The argument rate is 2; it needs a number from 0 to 1.");
    expect(() => rate.read("much", "rate")).toThrow('The argument rate is the text "much"');
    expect(() => rate.read([[1, 2]], "rate")).toThrow("takes one value, not a range of 1 x 2 cells");
    expect(() => rate.read(errorCell("#REF!"), "rate")).toThrow("rate is #REF!");
  });

  it("refuse a fraction where a whole number is needed", () => {
    const count = integer({ description: "A count.", min: 1 });
    expect(count.read(3, "count")).toBe(3);
    expect(() => count.read(2.5, "count")).toThrow("a whole number of at least 1");
  });

  it("find a choice by name in any spelling, and by number", () => {
    const rule = choice({ description: "A rule.", choices: { "silver-meal": [3], eoq: [1] } });
    for (const raw of ["Silver Meal", "silverMeal", 3, "3"])
      expect(rule.read(raw, "rule")).toBe("silver-meal");
    expect(() => rule.read("magic", "rule")).toThrow("it needs one of silver-meal or 3, eoq or 1");
  });

  it("read a vector either way and keep how it lies", () => {
    const list = vector({ description: "A list." });
    expect(list.read([[1], [""], [3]], "list")).toEqual({
      values: Float64Array.of(1, NaN, 3),
      orientation: "column",
    });
    expect(list.read([[1, 2]], "list").orientation).toBe("row");
    expect(() =>
      list.read(
        [
          [1, 2],
          [3, 4],
        ],
        "list",
      ),
    ).toThrow("it needs one row or one column");
    expect(() => list.read([[1], [errorCell()]], "list")).toThrow("Row 2, column 1 of list is #N/A");
  });

  it("let a bad cell spoil its own series only", () => {
    const read = series({ description: "Series." }).read(
      [
        [1, 2],
        [3, "x"],
      ],
      "values",
    );
    expect(read.problems[0]).toBeUndefined();
    expect(read.problems[1]?.message).toBe('Row 2, column 2 of values is the text "x"; it needs a number.');
  });

  it("read options from a text and from two columns, and name an unknown one", () => {
    const settings = options({
      description: "Settings.",
      entries: {
        phi: number({ description: "Damping.", default: 1 }),
        metric: text({ description: "Metric.", default: "wmape" }),
      },
    });
    expect(settings.read("phi=0.9; metric=mae", "options")).toEqual({ phi: 0.9, metric: "mae" });
    expect(
      settings.read(
        [
          ["PHI", 0.8],
          ["metric", ""],
        ],
        "options",
      ),
    ).toEqual({ phi: 0.8, metric: "wmape" });
    expect(() => settings.read("phy=1", "options")).toThrow('no setting "phy"; known are phi, metric');
    expect(() => settings.read("phi", "options")).toThrow("name=value");
  });

  it("read levels as percent or fractions", () => {
    const read = levels({ description: "Levels.", default: [80] });
    expect(read.read("95,80", "levels")).toEqual([80, 95]);
    expect(read.read([[0.8, 95]], "levels")).toEqual([80, 95]);
    expect(() => read.read(120, "levels")).toThrow("levels in percent");
  });

  it("read keys as text and dates as serials", () => {
    expect(keys({ description: "Keys." }).read([["A", 12]], "keys")).toEqual(["A", "12"]);
    expect(date({ description: "A date." }).read("2026-03-01", "start")).toBe(46082);
  });

  it("must stand in the order required, optional", () => {
    const declare = () =>
      defineFunction({
        id: "ODD",
        phase: "data",
        summary: "",
        returns: "",
        example: "",
        source: "",
        parameters: {
          first: number({ description: "", optional: true }),
          second: number({ description: "" }),
        },
        compute: ({ second }) => second,
      });
    expect(declare).toThrow("required argument second follows an optional one");
  });
});

describe("writeResult", () => {
  it("never lets NaN, infinity or null through", () => {
    expect(writeResult([[1, NaN], [null]])).toEqual([
      [1, ""],
      ["", ""],
    ]);
    expect(writeResult(Infinity)).toBeInstanceOf(PlanningError);
    expect(Object.is(writeResult(-0), 0)).toBe(true);
  });

  it("gives a single cell as a scalar", () => {
    expect(writeResult([[7]])).toBe(7);
    expect(writeResult([Float64Array.of(7)])).toBe(7);
  });

  it("refuses what the web version of Excel could not take", () => {
    const rows = Array.from({ length: 1001 }, () => new Float64Array(100).fill(1));
    expect(() => writeResult(rows)).toThrow("1001 x 100 cells is too large for one formula");
    const texts = Array.from({ length: 50_000 }, () => ["a text of about forty characters in a cell"]);
    expect(() => writeResult(texts)).toThrow("too large");
  });

  it("puts results back beside bad rows, and turns columns", () => {
    const problem = new PlanningError("value", "bad");
    expect(besideProblems({ problems: [undefined, problem] }, [Float64Array.of(1, 2)], 2)[1]).toEqual([
      problem,
      problem,
    ]);
    expect(layOut([Float64Array.of(1, 2)], "column")).toEqual([[1], [2]]);
  });
});

describe("contentHash", () => {
  it("tells apart what differs, and not what is the same", () => {
    const inputs: unknown[][] = [
      [1],
      ["1"],
      [true],
      [null],
      [[1, 2]],
      [[1], [2]],
      [[[1, 2]]],
      [[[1], [2]]],
      [1, 2],
      [-0],
      ["a", "b"],
      ["ab"],
    ];
    const hashes = inputs.map(contentHash);
    expect(new Set(hashes).size).toBe(inputs.length);
    expect(inputs.map(contentHash)).toEqual(hashes);
  });

  it("sees a change in the last digit of one cell among many", () => {
    const table = () =>
      Array.from({ length: 200 }, (_, r) => Array.from({ length: 60 }, (_, c) => r * 60 + c + 0.1));
    const changed = table();
    changed[199][59] += 2 ** -39;
    expect(contentHash([changed])).not.toBe(contentHash([table()]));
  });
});

describe("AnswerCache", () => {
  it("forgets the least recently used first", () => {
    const cache = new AnswerCache<string>(60, (answer) => answer.length);
    cache.set("a", "x".repeat(20));
    cache.set("b", "x".repeat(20));
    expect(cache.get("a")).toBeDefined();
    cache.set("c", "x".repeat(20));
    expect(cache.get("b")).toBeUndefined();
    expect(cache.get("a")).toBeDefined();
  });

  it("does not keep an answer larger than itself", () => {
    const cache = new AnswerCache<string>(10, (answer) => answer.length);
    cache.set("a", "x".repeat(20));
    expect(cache.size).toBe(0);
  });
});

describe("withDeadline", () => {
  it("stops work that takes too long and says so", async () => {
    const controller = new AbortController();
    const never = new Promise<number>(() => undefined);
    await expect(withDeadline(never, 20, controller)).rejects.toMatchObject({
      kind: "notAvailable",
      message: expect.stringContaining("took too long") as string,
    });
    expect(controller.signal.aborted).toBe(true);
  });

  it("settles at once when cancelled", async () => {
    const controller = new AbortController();
    const call = withDeadline(new Promise<number>(() => undefined), 60_000, controller);
    controller.abort();
    await expect(call).rejects.toMatchObject({ kind: "cancelled" });
  });

  it("passes results and errors through", async () => {
    await expect(withDeadline(Promise.resolve(1), 1000, new AbortController())).resolves.toBe(1);
    await expect(withDeadline(Promise.reject(new Error("no")), 1000, new AbortController())).rejects.toThrow(
      "no",
    );
  });
});
