import { provideStored } from "../../src/worker/stored";
import { PlanningError } from "../../src/planning/errors";
import { errorCell, errorOf, evaluate, formula, numbers, table } from "./support/evaluate";

describe("SOP.VALUE", () => {
  const rates = [
    ["item", "price", "cost"],
    ["A", 5, 3],
    ["B", 8, 6],
  ];

  it("simple values: revenue, variable cost and contribution by period", async () => {
    expect(
      await table(
        evaluate(
          "VALUE",
          [
            [10, 20],
            [1, 2],
          ],
          [["A"], ["B"]],
          rates,
        ),
      ),
    ).toEqual([
      ["Revenue", 58, 116],
      ["Variable cost", -36, -72],
      ["Contribution", 22, 44],
    ]);
  });

  it("coercion: text numbers count, blank volumes are nothing", async () => {
    const [revenue] = await table(evaluate("VALUE", [["10", null]], "A", rates));
    expect(revenue).toEqual(["Revenue", 50, 0]);
  });

  it("cell references: lines and periods of the planner's own", async () => {
    const lines = [
      ["name", "kind", "what", "amount", "size"],
      ["Sales", "rate", "price", 1, null],
      ["Bonus", "percent", "Sales", -10, null],
      ["Rent", "fixed", null, -7, null],
      ["Trucks", "step", null, -4, 15],
      ["Left", "sum", "Sales, Bonus, Rent, Trucks", null, null],
    ];
    expect(await table(evaluate("VALUE", [[10, 20]], "A", rates, lines, [["Jan", "Feb"]]))).toEqual([
      ["line", "Jan", "Feb"],
      ["Sales", 50, 100],
      ["Bonus", -5, -10],
      ["Rent", -7, -7],
      ["Trucks", -4, -8],
      ["Left", 34, 75],
    ]);
  });

  it("ranges and errors: an item without a price is listed, a wrong shape is named", async () => {
    const rows = await table(evaluate("VALUE", [[1], [1]], [["A"], ["C"]], rates));
    expect(rows.map(([name]) => name)).toContain("No price for C");
    expect(rows[0]).toEqual(["Revenue", 5]);
    expect((await errorOf(evaluate("VALUE", [[1], [1]], "A", rates))).message).toContain(
      "1 names for 2 rows",
    );
    expect(
      (
        await errorOf(
          evaluate("VALUE", [[1]], "A", [
            ["item", "price"],
            ["A", "dear"],
          ]),
        )
      ).message,
    ).toContain('"dear"');
  });
});

describe("SOP.VALUE refuses what would be wrong money", () => {
  const prices = [
    ["item", "price"],
    ["A", 5],
  ];
  const lines = (...row: (string | number | null)[]) => [["Sales", "rate", "price", null, null], row];
  it.each([
    [
      "a text for an amount",
      lines("Rent", "fixed", null, "seven", null),
      'the text "seven"; fixed needs an amount',
    ],
    ["no amount", lines("Rent", "fixed", null, null, null), "blank; fixed needs an amount"],
    ["no size of a step", lines("Trucks", "step", null, -4, null), "blank; step needs the size"],
    ["a factor on a rate", lines("Half", "rate", "price", 0.5, null), "0.5; a rate takes 1 or -1"],
  ])("%s", async (_, wanted, message) => {
    expect((await errorOf(evaluate("VALUE", [[10]], "A", prices, wanted))).message).toContain(message);
  });

  it("two prices of an item, and labels that are not as many as periods", async () => {
    const twice = [...prices, ["A", 6]];
    expect((await errorOf(evaluate("VALUE", [[10]], "A", twice))).message).toContain("two rows for A");
    const labelled = evaluate(
      "VALUE",
      [[10, 20]],
      "A",
      [
        ["item", "price", "cost"],
        ["A", 5, 3],
      ],
      null,
      [["Jan"]],
    );
    expect((await errorOf(labelled)).message).toContain("1 labels for 2 periods");
  });
});

describe("SOP.GAP", () => {
  it("simple values: the gap, its value and the cross-over", async () => {
    expect(await table(formula("=SOP.GAP({100,120}, {110,90}, , 5)"))).toEqual([
      ["group", "demand", "supply", "gap", "gap %", "gap value", "cross-over period"],
      ["1", 220, 200, -20, -20 / 220, -100, 2],
    ]);
  });

  it("coercion: blanks count as nothing, the output by code", async () => {
    expect(await numbers(evaluate("GAP", [["100", null]], [[null, 5]], null, null, null, 1))).toEqual([
      [-100, 5],
    ]);
  });

  it("cell references: groups, budget and a running sum", async () => {
    const rows = await table(
      evaluate(
        "GAP",
        [
          [10, 10],
          [5, 5],
        ],
        [
          [12, 4],
          [5, 5],
        ],
        [
          [11, 11],
          [5, 5],
        ],
        null,
        [["F"], ["G"]],
      ),
    );
    expect(rows.map((row) => row[0])).toEqual(["group", "F", "G", "Total"]);
    expect(rows[1].at(-1)).toBe(2);
    expect(rows[3][rows[0].indexOf("gap to budget")]).toBe(-6);
    expect(await numbers(evaluate("GAP", [[10, 10]], [[12, 4]], null, null, null, "cumulative"))).toEqual([
      [2, -4],
    ]);
  });

  it("ranges and errors: shapes are compared, missing arguments are named", async () => {
    expect((await errorOf(evaluate("GAP", [[1, 2]], [[1]]))).message).toContain("supply");
    expect((await errorOf(evaluate("GAP", [[1]], [[1]], null, null, null, "budgetGap"))).message).toContain(
      "budget",
    );
    expect((await errorOf(evaluate("GAP", [[errorCell()]], [[1]]))).kind).toBe("value");
  });
});

describe("SOP.BRIDGE", () => {
  it("simple values: volume, mix and price add up to the change", async () => {
    const [parts] = await numbers(formula('=SOP.BRIDGE({10;5}, {5;8}, {12;4}, {6;8}, , , , "parts")'));
    expect(parts.slice(0, 6).reduce((sum, part) => sum + part, 0)).toBeCloseTo(parts[6], 9);
    expect(parts[6]).toBe(12 * 6 + 4 * 8 - 10 * 5 - 5 * 8);
  });

  it("coercion: text numbers, a blank quantity is an item that is not sold", async () => {
    const [parts] = await numbers(
      evaluate("BRIDGE", [["10"], [null]], [[5], [null]], [[10], [3]], [[5], [2]], null, null, null, "parts"),
    );
    expect(parts).toEqual([0, 0, 0, 0, 6, 0, 6]);
  });

  it("cell references: groups and costs give a bridge of the margin", async () => {
    const rows = await table(formula('=SOP.BRIDGE({10;5}, {5;8}, {12;4}, {6;8}, {3;6}, {3;5}, {"F";"G"})'));
    expect(rows.map((row) => row[0])).toEqual(["group", "F", "G", "Total"]);
    expect(rows[3].at(-1)).toBe(12 * 3 + 4 * 3 - 10 * 2 - 5 * 2);
  });

  it("ranges and errors: lists of one length, costs on both sides", async () => {
    expect((await errorOf(formula("=SOP.BRIDGE({10;5}, {5}, {12;4}, {6;8})"))).kind).toBe("value");
    expect((await errorOf(formula("=SOP.BRIDGE({1}, {5}, {2}, {6}, {3})"))).message).toContain("both sides");
  });
});

describe("SOP.SIMULATE", () => {
  const inputs = [
    ["A", "demand", 100, 100],
    ["A", "supply", 100, 100],
    ["A", "price", 5, 5],
    ["A", "cost", 3, 3],
    ["A", "opening", 20, null],
    ["", "fixed", 10, 10],
  ];

  it("simple values: without uncertainty every quantile is the plan", async () => {
    const rows = await table(evaluate("SIMULATE", inputs, [["demand", "normal", 1, 0]], 50, 1));
    expect(rows[0]).toEqual(["output", "plan", "mean", "P10", "P50", "P90"]);
    expect(rows[3]).toEqual(["operating result", 380, 380, 380, 380, 380]);
  });

  it("coercion: names in any case, text numbers, quantiles as text", async () => {
    const rows = await table(
      evaluate("SIMULATE", inputs, [["Price", "Uniform", "0.9", 1.1]], "100", 1, "0.05,0.95"),
    );
    expect(rows[0].slice(3)).toEqual(["P5", "P95"]);
    expect(Math.abs(Number(rows[2][3]) - 910)).toBeLessThan(2);
    expect(Math.abs(Number(rows[2][4]) - 1090)).toBeLessThan(2);
  });

  it("cell references: headers, a family each, and terms of payment", async () => {
    const header = [["family", "measure", "Jan", "Feb"], ...inputs];
    const distributions = [
      ["driver", "distribution", "a", "b", "c", "family", "each"],
      ["demand", "triangular", 0.8, 1, 1.3, "A", "period"],
      ["lead time", "event", 0.2, 1, 0, "", "run"],
    ];
    const rows = await table(
      evaluate("SIMULATE", header, distributions, 200, 5, null, "dso=30; sampling=random"),
    );
    expect(rows).toHaveLength(6);
    const cash = rows[4].map(Number);
    expect(cash[3]).toBeLessThanOrEqual(cash[4]);
    expect(
      await table(evaluate("SIMULATE", header, distributions, 200, 5, null, "dso=30; sampling=random")),
    ).toEqual(rows);
  });

  it("ranges and errors: unknown measures, drivers and families are named", async () => {
    const one = [["demand", "normal", 1, 0.1]];
    const twice = [...inputs, inputs[0]];
    expect((await errorOf(evaluate("SIMULATE", twice, one))).message).toContain("two rows for");
    const blank = inputs.map((row) =>
      row[1] === "price" ? [row[0], row[1], ...row.slice(2).map(() => null)] : row,
    );
    expect((await errorOf(evaluate("SIMULATE", blank, one))).message).toContain("blank; it needs a number");
    expect((await errorOf(evaluate("SIMULATE", [["A", "colour", 1]], one))).message).toContain('"colour"');
    expect((await errorOf(evaluate("SIMULATE", [["A", "demand", 1]], one))).message).toContain(
      "no supply of A",
    );
    expect((await errorOf(evaluate("SIMULATE", inputs, [["weather", "normal", 1, 0]]))).message).toContain(
      "weather",
    );
    expect((await errorOf(evaluate("SIMULATE", inputs, one, 200_000))).message).toContain("100000");
  });
});

describe("SOP.SCENARIO", () => {
  beforeAll(() =>
    provideStored("scenario", (name) =>
      Promise.resolve(
        name === "More"
          ? [
              {
                name: "SOP_Scenario_Results",
                headers: ["Scenario", "Measure", "Key", "Total", "2026-03", "2026-04"],
                rows: [
                  ["More", "Revenue", "All", 30, 10, 20],
                  ["More", "Revenue", "Bottles (large)", 4, 1, 3],
                  ["More", "Revenue", "Bottles", 12, 5, 7],
                  ["More", "Served in its month", "All", 0.98, null, null],
                ],
              },
            ]
          : undefined,
      ),
    ),
  );

  it("simple values: the total of a key figure", async () => {
    expect(await evaluate("SCENARIO", "More", "Revenue")).toBe(30);
    expect(await evaluate("SCENARIO", "More", "Served in its month")).toBe(0.98);
  });

  it("coercion: months as texts, dates and the word total", async () => {
    const rows = await evaluate("SCENARIO", "More", "revenue", null, [["2026-03", 46113, "TOTAL"]]);
    expect(rows).toEqual([[10, 20, 30]]);
  });

  it("cell references: a row a key, a column a period", async () => {
    const rows = await evaluate(
      "SCENARIO",
      "More",
      "Revenue",
      [["All"], ["bottles "]],
      [["2026-03", "2026-04"]],
    );
    expect(rows).toEqual([
      [10, 20],
      [5, 7],
    ]);
  });

  it("ranges and errors: what is missing errs alone, or is what was asked for", async () => {
    const rows = await table(evaluate("SCENARIO", "More", "Revenue", [["All"], ["Packs"]]));
    expect(rows[0]).toEqual([30]);
    expect(rows[1][0]).toBeInstanceOf(PlanningError);
    expect(await evaluate("SCENARIO", "Less", "Revenue", null, null, 0)).toBe(0);
    expect((await errorOf(evaluate("SCENARIO", "Less", "Revenue"))).kind).toBe("notAvailable");
  });
});

describe("SOP.VERSION", () => {
  beforeAll(() =>
    provideStored("version", (name) => {
      const headers = ["Item", "Measure", "2026-04"];
      const stored: [string, number][] = [
        ["BT-001", 10],
        ["bt-002", 20],
        ["BT-002", 30],
      ];
      const rows = stored.map(([item, units]) => [item, "Consensus", units]);
      return Promise.resolve(
        name === "2026-03" ? [{ name: "SOP_Fcst_Consensus", headers, rows }] : undefined,
      );
    }),
  );

  it("finds keys whatever their capitals, the very same one first, and a cycle by any of its days", async () => {
    const keys = [["bt-001 "], ["BT-002"], ["bt-002"]];
    for (const cycle of ["2026-03", "2026-03-01", 46082])
      expect(await evaluate("VERSION", cycle, "consensus", keys, [["2026-04"]])).toEqual([[10], [30], [20]]);
    expect((await errorOf(evaluate("VERSION", "2026-03", "consensus", "FL-001"))).message).toContain(
      "FL-001",
    );
  });
});

describe("SOP.EXCEPTIONS", () => {
  it("numbers stored as text are compared as numbers, and a rule needs something to compare with", async () => {
    const found = await table(
      formula(
        '=SOP.EXCEPTIONS({"Item","Cover","Value";"A","10","1200";"B",7,90;"C","n/a",5}, {"Excess","Cover",">",6,"Value"})',
      ),
    );
    expect(found.slice(1).map(([, , key, value, , money]) => [key, value, money])).toEqual([
      ["A", 10, 1200],
      ["B", 7, 90],
    ]);
    const without = formula('=SOP.EXCEPTIONS({"Item","Cover";"A",9}, {"Excess","Cover",">"})');
    expect((await errorOf(without)).message).toContain("no value to compare with");
  });
});

describe("keys are those of Excel's lookups: capitals and blanks around them tell no two apart", () => {
  it.each([
    ["items of VALUE", '=SOP.VALUE({10}, "bt-1", {"item","price","cost";" BT-1 ",5,3})', ["Revenue", 50]],
    ["groups of GAP", '=SOP.GAP({10;20}, {8;20}, , , {"Packs";"packs "})', ["Packs", 30, 28, -2, -2 / 30, 1]],
    [
      "groups of BRIDGE",
      '=SOP.BRIDGE({1;1}, {5;5}, {2;2}, {5;5}, , , {"Packs";"PACKS"})',
      ["Packs", 10, 10, 0, 0, 0, 0, 0, 20, 10],
    ],
    ["keys of DIFF", '=SOP.DIFF({1,2}, {1,5}, "A", "a ")', ["A", 2, 2, 5, 3, 1.5, "changed"]],
    [
      "texts of EXCEPTIONS",
      '=SOP.EXCEPTIONS({"Item","State","Value";"A","Late ",7}, {"Late","state","=","late","VALUE"})',
      ["Late", 1, "A", "Late ", "late", 7, 1],
    ],
  ])("%s", async (_, written, expected) => {
    const rows = await table(formula(written));
    const found = rows.find(([first]) => first === expected[0]);
    found?.forEach((cell, k) =>
      typeof cell === "number"
        ? expect(cell).toBeCloseTo(Number(expected[k]), 12)
        : expect(cell).toBe(expected[k]),
    );
    expect(found?.length).toBe(expected.length);
    expect(rows.filter(([first]) => String(first).toLowerCase() === "packs").length).toBeLessThan(2);
  });

  it("two that differ in nothing else are told where only one can hold", async () => {
    const rates = '{"item","price","cost";"BT-1",5,3;"bt-1",6,3}';
    expect((await errorOf(formula(`=SOP.VALUE({10}, "BT-1", ${rates})`))).message).toContain(
      'two rows for "BT-1" and "bt-1"',
    );
    expect((await errorOf(formula('=SOP.DIFF({1;2}, {1;2}, {"A";"a"}, {"A";"B"})'))).message).toContain(
      '"A" and "a" of the first table are one to Excel',
    );
    const inputs = '{"A","demand",1;"a ","supply",1;"A","price",1;"A","cost",1;"a","demand",2}';
    const simulated = formula(`=SOP.SIMULATE(${inputs}, {"demand","normal",1,0.1})`);
    expect((await errorOf(simulated)).message).toContain("two rows for demand of A");
  });
});
