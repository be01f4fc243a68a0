import fc from "fast-check";
import { errorCell, errorOf, evaluate, numbers, table } from "./support/evaluate";
import { textbook } from "./support/textbook";

describe("SOP.CONSENSUS", () => {
  const streams = [
    [100, 110],
    [120, 130],
    [200, ""],
  ];

  it("simple values: weights, inverse errors, median, mean and trimmed mean", async () => {
    const two = streams.slice(0, 2);
    expect(await numbers(evaluate("CONSENSUS", two, [[3], [1]]))).toEqual([[105, 115]]);
    expect(await numbers(evaluate("CONSENSUS", two, null, [[1], [3]]))).toEqual([[105, 115]]);
    expect(await numbers(evaluate("CONSENSUS", streams, null, null, "median"))).toEqual([[120, 120]]);
    expect(await numbers(evaluate("CONSENSUS", streams, null, null, "mean"))).toEqual([[140, 120]]);
    expect((await numbers(evaluate("CONSENSUS", streams, null, null, "trimmed")))[0][0]).toBe(120);
  });

  it("coercion: text numbers, modes by code, blanks are no opinion", async () => {
    expect(await numbers(evaluate("CONSENSUS", [["100"], [""]], [["1"], [9]]))).toEqual([[100]]);
    expect(await numbers(evaluate("CONSENSUS", streams, null, null, 2))).toEqual([[120, 120]]);
  });

  it("ranges: weights in a row or a column, a period that nobody speaks for is blank", async () => {
    expect(await numbers(evaluate("CONSENSUS", streams.slice(0, 2), [[3, 1]]))).toEqual([[105, 115]]);
    expect(
      await table(
        evaluate("CONSENSUS", [
          [1, ""],
          [3, ""],
        ]),
      ),
    ).toEqual([[2, ""]]);
  });

  it("errors: weights of another number, negative ones, modes that lack their errors", async () => {
    expect((await errorOf(evaluate("CONSENSUS", streams, [[1], [2]]))).message).toContain("weights");
    expect((await errorOf(evaluate("CONSENSUS", streams, [[1], [2], [-1]]))).kind).toBe("value");
    expect((await errorOf(evaluate("CONSENSUS", streams, null, null, "inverseError"))).kind).toBe("value");
  });

  it("lies between the smallest and the largest voice", async () => {
    const between = fc.asyncProperty(
      fc.array(fc.tuple(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 9 })), {
        minLength: 1,
        maxLength: 6,
      }),
      async (pairs) => {
        const voices = pairs.map(([value]) => [value]);
        const weights = pairs.map(([, weight]) => [weight]);
        const [[value]] = await numbers(evaluate("CONSENSUS", voices, weights));
        expect(value).toBeGreaterThanOrEqual(Math.min(...voices.flat()) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...voices.flat()) + 1e-9);
      },
    );
    await fc.assert(between, { numRuns: 30 });
  });
});

describe("SOP.CONSUME", () => {
  interface Netted {
    none: number[];
    window1: number[];
    round: { F: number[]; O: number[]; net: number[] };
  }
  const { input, expected } = textbook<{ F: number[]; O: number[] }, Netted>("T17");

  it("simple values: the netting of orders as frePPLe documents it", async () => {
    expect(await numbers(evaluate("CONSUME", [input.F], [input.O]))).toEqual([expected.none]);
    expect(await numbers(evaluate("CONSUME", [input.F], [input.O], 1, 1))).toEqual([expected.window1]);
    const { F, O, net } = expected.round;
    expect(await numbers(evaluate("CONSUME", [F], [O]))).toEqual([net]);
  });

  it("coercion: blanks are zero, outputs by code and by name agree", async () => {
    expect(await numbers(evaluate("CONSUME", [["100", ""]], [["", 30]]))).toEqual([[100, 0]]);
    expect(await numbers(evaluate("CONSUME", [[100]], [[30]], 0, 0, 1))).toEqual(
      await numbers(evaluate("CONSUME", [[100]], [[30]], 0, 0, "consumed")),
    );
  });

  it("ranges: several items, a column stays a column", async () => {
    const rows = await numbers(
      evaluate(
        "CONSUME",
        [
          [10, 10],
          [20, 20],
        ],
        [
          [3, 0],
          [0, 5],
        ],
      ),
    );
    expect(rows).toEqual([
      [7, 10],
      [20, 15],
    ]);
    expect(await numbers(evaluate("CONSUME", [[10], [20]], [[3], [5]]))).toEqual([[7], [15]]);
  });

  it("errors: shapes, negative orders, a bad row alone", async () => {
    expect((await errorOf(evaluate("CONSUME", [[1, 2]], [[1]]))).kind).toBe("value");
    expect((await errorOf(evaluate("CONSUME", [[1]], [[-1]]))).message).toContain("orders");
    const rows = await table(
      evaluate(
        "CONSUME",
        [
          [errorCell(), 1],
          [5, 5],
        ],
        [
          [0, 0],
          [1, 0],
        ],
      ),
    );
    expect(rows[0][0]).toMatchObject({ kind: expect.any(String) });
    expect(rows[1]).toEqual([4, 5]);
  });

  it("the total is the net forecast and all orders", async () => {
    const lists = fc.array(fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 })), {
      minLength: 1,
      maxLength: 8,
    });
    const keeps = fc.asyncProperty(
      lists,
      fc.nat({ max: 3 }),
      fc.nat({ max: 3 }),
      async (pairs, back, forward) => {
        const [plan, orders] = [pairs.map(([f]) => f), pairs.map(([, o]) => o)];
        const ask = async (output: string) =>
          (await numbers(evaluate("CONSUME", [plan], [orders], back, forward, output)))[0];
        const [net, consumed, total] = [await ask("net"), await ask("consumed"), await ask("total")];
        const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
        expect(sum(net) + sum(consumed)).toBeCloseTo(sum(plan), 6);
        expect(sum(total)).toBeCloseTo(sum(net) + sum(orders), 6);
        expect(Math.min(...net)).toBeGreaterThanOrEqual(0);
      },
    );
    await fc.assert(keeps, { numRuns: 30 });
  });
});

describe("SOP.FVA", () => {
  const actual = [[100, 120]];
  const streams = [
    [90, 100],
    [95, 110],
    [99, 121],
  ];

  it("simple values: each step's error and what it takes off", async () => {
    const rows = await table(evaluate("FVA", actual, streams, [["naive"], ["model"], ["agreed"]]));
    expect(rows[0]).toEqual(["stream", "wmape", "against previous", "against first"]);
    expect(rows.slice(1).map(([name]) => name)).toEqual(["naive", "model", "agreed"]);
    expect(Number(rows[1][1])).toBeCloseTo(30 / 220, 12);
    expect(Number(rows[2][2])).toBeCloseTo(15 / 220, 12);
    expect(Number(rows[3][3])).toBeCloseTo(28 / 220, 12);
  });

  it("coercion: text numbers, metrics by code, blanks left out pairwise", async () => {
    const rows = await table(
      evaluate(
        "FVA",
        [["100", ""]],
        [
          [90, 100],
          [95, 110],
        ],
        null,
        3,
      ),
    );
    expect(rows.slice(1).map((row) => row.slice(0, 2))).toEqual([
      [1, 10],
      [2, 5],
    ]);
  });

  it("ranges: the actual in a row or a column", async () => {
    const column = [[100], [120]];
    expect(await table(evaluate("FVA", column, streams))).toEqual(
      await table(evaluate("FVA", actual, streams)),
    );
  });

  it("errors: names of another number, nothing to compare, lengths", async () => {
    expect((await errorOf(evaluate("FVA", actual, streams, "only one"))).message).toContain("names");
    expect((await errorOf(evaluate("FVA", [["", ""]], streams))).kind).toBe("notAvailable");
    expect((await errorOf(evaluate("FVA", [[1, 2, 3]], streams))).kind).toBe("value");
  });
});

describe("SOP.LAG", () => {
  const snapshots = [
    [10, 20, 30],
    [11, 21, 31],
  ];

  it("simple values: what was forecast for each period so many periods before", async () => {
    expect(await table(evaluate("LAG", snapshots, [[0], [1]], [[1, 2, 3]], 1))).toEqual([[10, 21, ""]]);
    expect(await table(evaluate("LAG", snapshots, [[0], [1]], [[1, 2, 3]], 2))).toEqual([["", 20, 31]]);
  });

  it("coercion: dates count by months, whatever their day; a lag as text", async () => {
    const made = [[46037], [46068]];
    const months = [[46054, 46082, 46113]];
    expect(await table(evaluate("LAG", snapshots, made, months, "1"))).toEqual([[10, 21, ""]]);
  });

  it("ranges: periods in a column give a column", async () => {
    expect(await table(evaluate("LAG", snapshots, [[0, 1]], [[1], [2], [3]], 1))).toEqual([[10], [21], [""]]);
  });

  it("errors: dates of another number than snapshots, a negative lag", async () => {
    expect((await errorOf(evaluate("LAG", snapshots, [[0]], [[1, 2, 3]], 1))).message).toContain(
      "snapshot_dates",
    );
    expect((await errorOf(evaluate("LAG", snapshots, [[0], [1]], [[1, 2]], 1))).message).toContain(
      "target_periods",
    );
    expect((await errorOf(evaluate("LAG", snapshots, [[0], [1]], [[1, 2, 3]], -1))).kind).toBe("value");
  });
});

describe("SOP.RECONCILE", () => {
  const { input, expected } = textbook<
    { base: number[] },
    { ols: number[]; struct: number[]; var941: number[] }
  >("T20");
  const base = input.base.map((value) => [value]);
  const tree = [
    ["Total", ""],
    ["A", "Total"],
    ["B", "Total"],
  ];
  const flat = async (...rest: unknown[]) =>
    (await numbers(evaluate("RECONCILE", base, tree, ...rest))).flat();

  it("simple values: least squares, by structure and by variance, in closed form", async () => {
    const close = (found: number[], wanted: number[]) =>
      found.forEach((value, at) => expect(value).toBeCloseTo(wanted[at], 6));
    close(await flat(), expected.ols);
    close(await flat("struct"), expected.struct);
    close(await flat("wls", [[9], [4], [1]]), expected.var941);
    expect(await flat("bu")).toEqual([90, 40, 50]);
    expect((await flat("td"))[0]).toBeCloseTo(100, 9);
  });

  it("coercion: text numbers, methods by code", async () => {
    const asText = base.map(([value]) => [String(value)]);
    expect(await numbers(evaluate("RECONCILE", asText, tree, 0))).toEqual([[90], [40], [50]]);
  });

  it("ranges: several periods; a summing matrix of a grouped structure", async () => {
    const [total, a, b] = await numbers(
      evaluate(
        "RECONCILE",
        [
          [100, 200],
          [40, 80],
          [50, 100],
        ],
        tree,
      ),
    );
    total.forEach((value, t) => expect(value).toBeCloseTo(a[t] + b[t], 9));
    const sums = [
      [1, 1],
      [1, 0],
      [0, 1],
    ];
    const byMatrix = (await numbers(evaluate("RECONCILE", base, sums))).flat();
    byMatrix.forEach((value, at) => expect(value).toBeCloseTo(expected.ols[at], 6));
  });

  it("errors: parents that do not exist, blanks, variances that are missing", async () => {
    const orphan = [tree[0], tree[1], ["B", "Elsewhere"]];
    expect((await errorOf(evaluate("RECONCILE", base, orphan))).message).toContain('"Elsewhere"');
    expect((await errorOf(evaluate("RECONCILE", [[100], [""], [50]], tree))).kind).toBe("value");
    expect((await errorOf(evaluate("RECONCILE", base, tree, "wls"))).message).toContain("residuals");
  });

  it("top-down by past shares and middle-out (Gross and Sohl; Hyndman and Athanasopoulos, ch. 11)", async () => {
    const history = [
      [4, 10],
      [1, 5],
      [3, 5],
    ];
    const shares = async (method: string) => flat(method, history);
    expect(await shares("tdGsa")).toEqual([100, 37.5, 62.5]);
    expect((await shares("proportion of averages"))[1]).toBeCloseTo(300 / 7, 9);
    const deep = ["T,", "M,T", "N,T", "a,M", "b,M", "c,N", "d,N"].map((row) => row.split(","));
    const forecasts = [500, 60, 90, 20, 30, 25, 35].map((value) => [value]);
    const middle = (method: string, level?: number, nodes = deep) =>
      numbers(evaluate("RECONCILE", forecasts, nodes, method, null, null, level));
    expect((await middle("middle-out")).flat()).toEqual([150, 60, 90, 24, 36, 37.5, 52.5]);
    expect(await middle("mo", 2)).toEqual(await middle("bottom-up"));
    expect(await middle("mo", 0)).toEqual(await middle("top-down"));
    // A header above the names is no node.
    expect(await middle("mo", 1, [["node", "parent"], ...deep])).toEqual(await middle("mo"));
    expect((await errorOf(evaluate("RECONCILE", forecasts, deep, "mo", null, null, 3))).message).toContain(
      "to 2",
    );
    expect((await errorOf(evaluate("RECONCILE", base, tree, "tdGsa"))).message).toContain("history");
    const sums = [
      [1, 1],
      [1, 0],
      [0, 1],
    ];
    expect((await numbers(evaluate("RECONCILE", base, sums, "tdGsa", history))).flat()).toEqual([
      100, 37.5, 62.5,
    ]);
  });

  it("adds up whatever the forecasts", async () => {
    const adds = fc.asyncProperty(
      fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 3 }),
      fc.constantFrom("bu", "td", "ols", "struct"),
      async (values, method) => {
        const [total, a, b] = (
          await numbers(
            evaluate(
              "RECONCILE",
              values.map((v) => [v]),
              tree,
              method,
            ),
          )
        ).flat();
        expect(total).toBeCloseTo(a + b, 6);
      },
    );
    await fc.assert(adds, { numRuns: 30 });
  });
});
