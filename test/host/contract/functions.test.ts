import { useBook } from "../support/book";

const metadata = {
  functions: [
    { id: "KIND", name: "KIND", parameters: [{ name: "value" }] },
    { id: "LIST", name: "LIST", parameters: [{ name: "values", dimensionality: "matrix" }] },
    {
      id: "OPTION",
      name: "OPTION",
      parameters: [{ name: "a" }, { name: "b", optional: true }, { name: "c", optional: true }],
    },
    { id: "TABLE", name: "TABLE", parameters: [{ name: "kind" }] },
    { id: "SLOW", name: "SLOW", parameters: [{ name: "value", type: "number" }] },
    { id: "FAIL", name: "FAIL", parameters: [{ name: "kind" }] },
  ],
};

const calls: unknown[][] = [];
const tables: Record<string, unknown> = {
  square: [
    [1, 2],
    [3, 4],
  ],
  mixed: [[1, "text", true]],
  blanks: [["", null, Number.NaN]],
  ragged: [[1, 2], [3]],
  empty: [],
};
const bodies = {
  KIND: (value: unknown) => (value === null ? "null" : typeof value),
  LIST: (values: unknown[][]) => JSON.stringify(values),
  OPTION: (...args: unknown[]) => {
    calls.push(args.slice(0, 3));
    return JSON.stringify(args.slice(0, 3));
  },
  TABLE: (kind: string) => tables[kind],
  SLOW: (value: number) => new Promise((resolve) => setTimeout(() => resolve(value * 2), 300)),
  FAIL: (kind: string) => {
    const { CustomFunctions } = book.book;
    if (kind === "error")
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Row 3 is empty.");
    throw new TypeError("an accident inside");
  },
};

const book = useBook((workbook) => workbook.registerFunctions(metadata, bodies as never));

const enter = (address: string, formula: string) =>
  book.run(async (context, sheet) => {
    sheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });
const valueOf = async (formula: string) => {
  await enter("H1", formula);
  return (await book.values("H1"))[0][0];
};

describe("arguments", () => {
  test.each([
    ["=SOP.KIND(1)", "number"],
    ['=SOP.KIND("a")', "string"],
    ["=SOP.KIND(TRUE)", "boolean"],
    ["=SOP.KIND(1/0)", "#DIV/0!"],
  ])("%s gives %s", async (formula, expected) => {
    expect(await valueOf(formula)).toBe(expected);
  });

  test("a range arrives as a table, its blank cells as null", async () => {
    await book.run(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, ""],
        ["a", true],
      ];
      await context.sync();
    });
    expect(JSON.parse(String(await valueOf("=SOP.LIST(A1:B2)")))).toEqual([
      [1, null],
      ["a", true],
    ]);
    expect(await valueOf("=SOP.LIST(5)")).toBe("[[5]]");
  });

  test("a spilled range is passed on whole", async () => {
    await enter("A1", "=SEQUENCE(2,2)");
    expect(await valueOf("=SOP.LIST(A1#)")).toBe("[[1,2],[3,4]]");
  });

  test("what is left out is null", async () => {
    expect(await valueOf("=SOP.OPTION(1)")).toBe("[1,null,null]");
    expect(await valueOf("=SOP.OPTION(1,,3)")).toBe("[1,null,3]");
  });

  test("an error in a cell makes the whole formula that error", async () => {
    await enter("A1", "=NA()");
    expect(await valueOf("=SOP.LIST(A1:A2)")).toBe("#N/A");
  });
});

describe("results", () => {
  test("a table spills", async () => {
    await enter("A1", '=SOP.TABLE("square")');
    await enter("D1", "=SUM(A1#)");
    expect(await book.values("A1:D2")).toEqual([
      [1, 2, "", 10],
      [3, 4, "", ""],
    ]);
  });

  test("values of all kinds, blank ones as Excel shows them", async () => {
    await enter("A1", '=SOP.TABLE("mixed")');
    await enter("A2", '=SOP.TABLE("blanks")');
    expect(await book.values("A1:C2")).toEqual([
      [1, "text", true],
      ["", 0, 0],
    ]);
  });

  test("short rows are filled with #N/A, an empty table is #VALUE!", async () => {
    await enter("A1", '=SOP.TABLE("ragged")');
    await enter("A4", '=SOP.TABLE("empty")');
    expect(await book.values("A1:B4")).toEqual([
      [1, 2],
      [3, "#N/A"],
      ["", ""],
      ["#VALUE!", ""],
    ]);
  });

  test("a slow answer is awaited before it is read", async () => {
    await enter("A1", "21");
    await enter("B1", "=SOP.SLOW(A1)+1");
    expect(await book.values("B1")).toEqual([[43]]);
  });

  test("slow formulas run side by side", async () => {
    const started = performance.now();
    await book.run(async (context, sheet) => {
      sheet.getRange("A1:A10").formulas = Array.from({ length: 10 }, (_row, index) => [
        `=SOP.SLOW(${index})`,
      ]);
      await context.sync();
    });
    expect((await book.values("A1:A10")).map(([value]) => value)).toEqual([
      0, 2, 4, 6, 8, 10, 12, 14, 16, 18,
    ]);
    expect(performance.now() - started).toBeLessThan(10 * 300);
  });
});

describe("errors", () => {
  test("an error of the function keeps its code and its sentence", async () => {
    await enter("A1", '=SOP.FAIL("error")');
    expect(await book.values("A1")).toEqual([["#N/A"]]);
    expect(book.book.errorMessage("A1")).toEqual({ code: "#N/A", message: "Row 3 is empty." });
    await enter("A1", "1");
    expect(await book.values("A1")).toEqual([[1]]);
  });

  test("an accident is #VALUE! without its inner text", async () => {
    await enter("A1", '=SOP.FAIL("accident")');
    expect(await book.values("A1")).toEqual([["#VALUE!"]]);
    expect(book.book.errorMessage("A1")?.message).toBe("");
  });
});

test("only formulas whose inputs changed are calculated again", async () => {
  await enter("A1", "1");
  await enter("B1", "=SOP.OPTION(A1)");
  await enter("C1", "=SOP.OPTION(5)");
  await book.values("B1:C1");
  calls.length = 0;
  await enter("A1", "2");
  expect(await book.values("B1:C1")).toEqual([["[2,null,null]", "[5,null,null]"]]);
  expect(calls).toEqual([[2, null, null]]);
});
