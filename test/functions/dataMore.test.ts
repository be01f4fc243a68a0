import fc from "fast-check";
import { errorCell, errorOf, evaluate, formula, numbers, table } from "./support/evaluate";

describe("SOP.CHECK", () => {
  const items = [
    ["item", "cost", "since"],
    ["A", 5, 46023],
    ["B", -1, 46054],
    ["A", 7, 46082],
  ];
  const found = async (rules: unknown[][], cells: unknown[][] = items, reference?: unknown[][]) =>
    (await table(evaluate("CHECK", cells, rules, reference))).slice(1).map((row) => [row[1], row[2], row[4]]);

  it("simple values: each fault with its rule, key and row; OK when there is none", async () => {
    const rules = [
      ["unique", "item", "", ""],
      ["range", "cost", 0, 100],
    ];
    expect(await found(rules)).toEqual([
      ["unique", "A", 3],
      ["range", "B", 2],
    ]);
    expect(await table(evaluate("CHECK", items, [["required", "item", "", ""]]))).toEqual([
      ["severity", "rule", "key", "column", "row", "message"],
      ["OK", "", "", "", "", ""],
    ]);
  });

  it("coercion: rules in any spelling, limits as text, an Excel error is no number", async () => {
    expect(await found([["RANGE", "cost", "0", "6"]])).toEqual([
      ["range", "B", 2],
      ["range", "A", 3],
    ]);
    const broken = [items[0], ["A", errorCell("#DIV/0!"), 46023]];
    expect(await found([["number", "cost", "", ""]], broken)).toEqual([["number", "A", 1]]);
  });

  it("ranges: rules under a header in another order, orphans of a reference table, loops and gaps", async () => {
    const named = [
      ["column", "rule", "high"],
      ["cost", "range", 6],
    ];
    expect(await found(named)).toEqual([["range", "A", 3]]);
    const reference = [["key"], ["A"]];
    const orphan = [["in", "item", "", "", "key"]];
    expect(await found(orphan, items, reference)).toEqual([["in", "B", 2]]);
    const parts = [
      ["parent", "component"],
      ["A", "B"],
      ["B", "A"],
    ];
    expect((await found([["cycle", "parent", "", "", "component"]], parts)).length).toBeGreaterThan(0);
    const gap = [items[0], ["A", 1, 46023], ["B", 1, 46082]];
    expect((await found([["gap", "since", "", ""]], gap)).map(([rule]) => rule)).toEqual(["gap"]);
  });

  it("errors: rules, columns and tables that do not exist", async () => {
    expect((await errorOf(evaluate("CHECK", items, [["smell", "item"]]))).message).toContain("is no rule");
    expect((await errorOf(evaluate("CHECK", items, [["required", "price"]]))).message).toContain("price");
    expect((await errorOf(evaluate("CHECK", items, [["in", "item", "", "", "key"]]))).kind).toBe("value");
  });
});

describe("SOP.CONVERT", () => {
  const rates = [
    ["", "case", "pcs", 12],
    ["B", "case", "pcs", 6],
    ["", "pallet", "case", 40],
  ];
  const convert = (quantities: unknown, keys: unknown, from: unknown, to: unknown, ...rest: unknown[]) =>
    evaluate("CONVERT", quantities, keys, from, to, rates, ...rest);

  it("simple values: general and own factors, chains, and backwards", async () => {
    expect(await numbers(convert([[10], [5]], [["A"], ["B"]], "case", "pcs"))).toEqual([[120], [30]]);
    expect(await numbers(convert([[2]], "A", "pallet", "pcs"))).toEqual([[960]]);
    expect((await numbers(convert([[24]], "A", "pcs", "case")))[0][0]).toBeCloseTo(2, 12);
    expect(await numbers(convert([[7]], "A", "pcs", "pcs"))).toEqual([[7]]);
  });

  it("coercion: numbers as text, a blank key takes the general factor", async () => {
    expect(await numbers(convert([["10"], [1]], [[""], ["B"]], "case", "pcs"))).toEqual([[120], [6]]);
    expect(await numbers(evaluate("CONVERT", 1, "A", "case", "pcs", [["case", "pcs", "12"]]))).toEqual([
      [12],
    ]);
  });

  it("ranges: periods keep their columns, the factor of each day holds, units may differ by row", async () => {
    const dated = [
      ["item", "from", "to", "factor", "since"],
      ["", "EUR", "USD", 1.1, "2026-01-01"],
      ["", "EUR", "USD", 1.2, "2026-03-01"],
    ];
    const days = [[46023, 46054, 46082]];
    const usd = await numbers(evaluate("CONVERT", [[100, 100, 100]], "A", "EUR", "USD", dated, days));
    expect(usd[0].map((value) => Math.round(value))).toEqual([110, 110, 120]);
    const mixed = await numbers(convert([[1], [1]], [["A"], ["B"]], [["case"], ["pallet"]], "pcs"));
    expect(mixed).toEqual([[12], [240]]);
  });

  it("errors: no way to the unit, or what to show instead; shapes; negative rates", async () => {
    const missing = await errorOf(convert([[1]], "A", "case", "litre"));
    expect(missing.kind).toBe("notAvailable");
    expect(missing.message).toBe("There is no conversion from case to litre for A.");
    expect(await table(convert([[1]], "A", "case", "litre", null, "n/a"))).toEqual([["n/a"]]);
    expect((await errorOf(convert([[1], [2]], [["A"], ["B"], ["C"]], "case", "pcs"))).message).toContain(
      "keys",
    );
    const negative = [["case", "pcs", -1]];
    expect((await errorOf(evaluate("CONVERT", 1, "A", "case", "pcs", negative))).kind).toBe("value");
  });

  it("there and back again is where it was", async () => {
    const there = fc.asyncProperty(fc.double({ min: 0, max: 1e9, noNaN: true }), async (quantity) => {
      const [[pieces]] = await numbers(convert([[quantity]], "B", "pallet", "pcs"));
      const [[back]] = await numbers(convert([[pieces]], "B", "pcs", "pallet"));
      expect(back).toBeCloseTo(quantity, 4);
    });
    await fc.assert(there, { numRuns: 30 });
  });
});

describe("SOP.DISAGG", () => {
  it("simple values: in proportion, equally, and in whole units that add up", async () => {
    expect(await numbers(evaluate("DISAGG", 70, [[1], [2], [4]]))).toEqual([[10], [20], [40]]);
    expect(await numbers(evaluate("DISAGG", 9, [[1], [2], [4]], "equal"))).toEqual([[3], [3], [3]]);
    expect(await numbers(formula("=SOP.DISAGG(100, {1;2;4}, , , 1)"))).toEqual([[14], [29], [57]]);
  });

  it("simple values: so that all run out of stock at the same time", async () => {
    // Stock 10 and 50 with demand 10 and 20: 60 more make 4 periods of each.
    const [[a], [b]] = await numbers(evaluate("DISAGG", 60, [[10], [20]], "runOut", null, 0, [[10], [50]]));
    expect([(10 + a) / 10, (50 + b) / 20].map((cover) => Math.round(cover * 1e9) / 1e9)).toEqual([4, 4]);
  });

  it("coercion: blanks in the basis are zero, a basis of zeros shares equally, methods by code", async () => {
    expect(await numbers(evaluate("DISAGG", "10", [["1"], [""]]))).toEqual([[10], [0]]);
    expect(await numbers(evaluate("DISAGG", 10, [[0], [0]]))).toEqual([[5], [5]]);
    expect(await numbers(evaluate("DISAGG", 10, [[1], [9]], 1))).toEqual([[5], [5]]);
  });

  it("ranges: children × periods, one column for all periods, children beside each other, locks", async () => {
    const byPeriod = await numbers(
      evaluate(
        "DISAGG",
        [[30, 40]],
        [
          [1, 1],
          [2, 3],
        ],
      ),
    );
    expect(byPeriod).toEqual([
      [10, 10],
      [20, 30],
    ]);
    expect(await numbers(evaluate("DISAGG", [[30, 60]], [[1], [2]]))).toEqual([
      [10, 20],
      [20, 40],
    ]);
    expect(await numbers(evaluate("DISAGG", 30, [[1, 2]]))).toEqual([[10, 20]]);
    const locked = await numbers(evaluate("DISAGG", 100, [[1], [1], [2]], null, [[70], [""], [""]]));
    expect(locked).toEqual([[70], [10], [20]]);
  });

  it("errors: locks beyond the total, stock of another number of children", async () => {
    const beyond = await errorOf(evaluate("DISAGG", 50, [[1], [1]], null, [[70], [""]]));
    expect(beyond.kind).toBe("number");
    expect(beyond.message).toContain("20");
    const stock = evaluate("DISAGG", 50, [[1], [1]], "runOut", null, 0, [[1], [2], [3]]);
    expect((await errorOf(stock)).message).toContain("stock");
  });

  it("parts always add up to the total", async () => {
    const adds = fc.asyncProperty(
      fc.integer({ min: 0, max: 1_000_000 }),
      fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(0, 1, 5),
      async (total, basis, unit) => {
        const whole = unit > 0 ? total * unit : total;
        const parts = (
          await numbers(
            evaluate(
              "DISAGG",
              whole,
              basis.map((share) => [share]),
              null,
              null,
              unit,
            ),
          )
        ).flat();
        expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - whole)).toBeLessThan(1e-6);
        if (unit > 0) expect(parts.every((part) => Number.isInteger(part / unit))).toBe(true);
      },
    );
    await fc.assert(adds, { numRuns: 40 });
  });
});
