import { PlanningError } from "../../src/planning/errors";
import { errorOf, formula, numbers, table } from "./support/evaluate";

/** Arguments the way people type them: upright or lying, with commas, percent signs, dates as text. */

const value = async (text: string): Promise<number> => Number(await formula(text));
const rows = (text: string): Promise<number[][]> => numbers(formula(text));

describe("numbers as texts", () => {
  it("with decimal commas, thousands and percent signs", async () => {
    const z = 1.6448536269514722;
    expect(await value('=SOP.SAFETYSTOCK("0,95","10,5",4)')).toBeCloseTo(21 * z, 9);
    expect(await value('=SOP.SAFETYSTOCK("95 %",10,4)')).toBeCloseTo(20 * z, 9);
    expect(await value('=SOP.FORECAST(1,{"1 000,5";"1.100,25"},,0,,,"naive")')).toBe(1100.25);
    expect(await rows('=SOP.FORECAST(1,{12,14,13},,,,,"ses",,"alpha=0,5")')).toEqual([[13]]);
  });

  it("what could be read two ways, a date or a code is no number", async () => {
    for (const text of ["1,234", "12.05.2026", "12 05", "1.2.3"]) {
      const error = await errorOf(formula(`=SOP.COVER("${text}",{100,100})`));
      expect(error.message).toContain(`the text "${text}"`);
    }
  });
});

describe("FORECAST.ETS's arguments", () => {
  const values = "{10;12;14;16}";
  const dates = "{46023;46054;46082;46113}";

  it("a target as a text date, or targets in a column beside a series in a row", async () => {
    expect(await value(`=SOP.FORECAST("2026-05-01",${values},${dates},0,1,1,"drift")`)).toBeCloseTo(18, 9);
    const upright = '{"2026-05-01";"2026-06-01"},{10,12,14,16},{46023,46054,46082,46113},0,,,"drift"';
    expect(await rows(`=SOP.FORECAST(${upright})`)).toEqual([[18], [20]]);
  });

  it.each([
    ["seasonality above 8,760", `46143,${values},${dates},9000`, "number"],
    ["a negative seasonality", `46143,${values},${dates},-1`, "number"],
    ["a fraction of a season", `46143,${values},${dates},2.5`, "number"],
    ["seasonality in words", `46143,${values},${dates},"many"`, "value"],
    ["data completion 2", `46143,${values},${dates},1,2`, "number"],
    ["aggregation 8", `46143,${values},${dates},1,1,8`, "number"],
    ["an unknown aggregation", `46143,${values},${dates},1,1,"product"`, "value"],
    ["no constant step", `46143,${values},{46023;46054;46089;46113}`, "number"],
    ["one date only", `46143,${values},{46023;46023;46023;46023}`, "number"],
    ["fewer dates than values", `46143,${values},{46023;46054;46082}`, "notAvailable"],
    ["a target in the past", `46082,${values},${dates}`, "number"],
  ])("errors as Excel's: %s", async (_, inputs, kind) => {
    expect((await errorOf(formula(`=SOP.FORECAST(${inputs})`))).kind).toBe(kind);
  });

  it("statistics by the codes of FORECAST.ETS.STAT", async () => {
    const stat = (code: number): Promise<number> =>
      value(`=SOP.FORECAST.STAT({1,3,2,5,4,6},,0,${code},"naive")`);
    expect(await stat(4)).toBeCloseTo(1, 12);
    expect(await stat(5)).toBeCloseTo((1 + 2 / 5 + 6 / 7 + 2 / 9 + 2 / 5) / 5, 12);
    expect(await stat(6)).toBeCloseTo(9 / 5, 12);
    expect(await stat(7)).toBeCloseTo(Math.sqrt(19 / 5), 12);
  });
});

describe("tables that stand upright", () => {
  it("ABC of a column of yearly values (Heizer and Render: Silicon Chips)", async () => {
    const volumes = "{90000;77000;26350;15001;12500;8502;1200;850;504;150}";
    const classes = await table(formula(`=SOP.CLASSIFY(${volumes},,"abc",{0.7,0.95})`));
    expect(classes.map(([letter]) => letter).join("")).toBe("AABBBCCCCC");
    const spoiled = await table(formula('=SOP.CLASSIFY({90;"x";10},,"abc")'));
    expect(spoiled.map(([letter]) => (letter instanceof PlanningError ? letter.message : letter))).toEqual([
      "A",
      'Row 2, column 1 of values is the text "x"; it needs a number.',
      "B",
    ]);
  });

  it("streams side by side, with a weight each", async () => {
    const streams = "{100,120,90;110,130,95;120,140,99;130,150,98}";
    const merged = await rows(`=SOP.CONSENSUS(${streams},{0.5,0.3,0.2})`);
    [104, 113, 121.8, 129.6].forEach((each, at) => expect(merged[at][0]).toBeCloseTo(each, 9));
  });

  it("streams beside a column of actuals", async () => {
    const steps = await table(
      formula('=SOP.FVA({100;120;130},{90,95;100,110;120,128},{"naive","stat"},"MAD")'),
    );
    expect(Number(steps[1][1])).toBeCloseTo(40 / 3, 9);
    expect(Number(steps[2][2])).toBeCloseTo(23 / 3, 9);
  });

  it("drivers in columns, as many future periods as drivers", async () => {
    const history = "{4;9;7;12;10},{1,2;2,1;2,3;3,2;3,4}";
    const [later, sooner] = [`${history},{4,1;5,9}`, `${history},{4,1}`];
    expect((await rows(`=SOP.CAUSAL(${later})`))[0][0]).toBeCloseTo(
      (await rows(`=SOP.CAUSAL(${sooner})`))[0][0],
      9,
    );
  });

  it("snapshots by week, not by month", async () => {
    const weeks = "{10,20,30;11,21,31},{46027;46034},{46034,46041,46048},1";
    expect(await table(formula(`=SOP.LAG(${weeks})`))).toEqual([[10, 21, ""]]);
    const months =
      '{10,20,30;11,21,31},{"2026-01-15";"2026-02-15"},{"2026-02-01","2026-03-01","2026-04-01"},2';
    expect(await table(formula(`=SOP.LAG(${months})`))).toEqual([["", 20, 31]]);
  });
});

describe("tables of a single item, or lying the other way", () => {
  it.each([
    ["PHASE: one item in a column", "=SOP.PHASE({100;100;100},{2,3,0.5})", [[100], [50], [50]]],
    ["LIKE: one analogue in a column", "=SOP.LIKE({10;20;30},1,,0.5)", [[5], [10], [15]]],
    [
      "CONVERT: a key over each quantity",
      '=SOP.CONVERT({10,20},{"A","B"},"case","pcs",{"A","case","pcs",12;"B","case","pcs",6})',
      [[120, 120]],
    ],
    [
      "DISAGG: periods down, children across",
      "=SOP.DISAGG({100;200;300},{1,3;1,1;1,2})",
      [
        [25, 75],
        [100, 100],
        [100, 200],
      ],
    ],
    ["MRP: one item in a column", '=SOP.MRP({10;20;30},"A",{"A",1})', [[10, 20, 30, 0]]],
    ["PROJECT: no receipts", "=SOP.PROJECT(100,{40,50,60})", [[60, 10, -50]]],
    [
      "PROJECT: the same receipts each period",
      "=SOP.PROJECT({100;0},{40,50;1,2},45)",
      [
        [105, 100],
        [44, 87],
      ],
    ],
    ["MPS: no orders", '=SOP.MPS({20,20,20},,30,50,,,,,"PAB")', [[10, 40, 20]]],
    ["MIX: products in rows", '=SOP.MIX({7,5,6},{4,2;3,1;2,2},{240,100},,,"margin")', [[440]]],
  ])("%s", async (_, text, expected) => {
    const answer = await rows(text);
    answer.forEach((row, at) => row.forEach((each, t) => expect(each).toBeCloseTo(expected[at][t], 6)));
    expect(answer.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  });

  it("a bill of items by resources plans as its other way round", async () => {
    const plan = (bill: string): Promise<number> =>
      value(
        `=SOP.SUPPLYPLAN({5,5;3,3},{"Tea",0,2,1,30;"Cof",0,1,1,30},{"Fill",10;"Pack",14;"Wrap",20},${bill},,,"cost")`,
      );
    expect(await plan("{1,2,3;1,1,1}")).toBeCloseTo(await plan("{1,1;2,1;3,1}"), 9);
  });

  it("MRP: the stock of components stands in the parameters", async () => {
    const params = '{"item","lead time","on hand";"A",1,5;"B",1,7}';
    expect(await rows(`=SOP.MRP({0,20},"A",${params},{"A","B",2},,,"net")`)).toEqual([
      [0, 15],
      [23, 0],
    ]);
  });

  it("BUCKET: columns with their titles", async () => {
    const sales = '{"Date";"2026-01-05";"2026-02-10"},{"Qty";5;7},{"2026-01-01","2026-02-01"}';
    expect(await rows(`=SOP.BUCKET(${sales},,,,0)`)).toEqual([[5, 7, 0]]);
    const keyed = await table(formula(`=SOP.BUCKET(${sales},{"Item";"A";"B"},,,0)`));
    expect(keyed).toEqual([
      ["A", 5, 0, 0],
      ["B", 0, 7, 0],
    ]);
  });

  it("titles with units in brackets, and titles over names and values", async () => {
    const params = '{"Item","Lead time (weeks)","On hand (units)";"A",1,5}';
    expect(await rows(`=SOP.MRP({0,20},"A",${params},,,,"releases")`)).toEqual([[0, 15, 0]]);
    const plant =
      '{"Parameter","Value";"Initial workforce",5;"Units per worker (a month)",20;"Wage ($)",100}';
    expect(await value(`=SOP.AGGPLAN({100,100},${plant},,,"cost")`)).toBeCloseTo(1000, 6);
    const unknown = formula('=SOP.AGGPLAN({100,100},{"W0",5;"units per workr",20})');
    expect((await errorOf(unknown)).message).toContain('no parameter "units per workr"');
  });

  it("one number for every period, labels of periods as dates, s and S told apart", async () => {
    const days = (list: string): Promise<number> =>
      value(`=SOP.AGGPLAN({100,100},"W0=5; hours per unit=8; wage=100",${list},,"cost")`);
    expect(await days("20")).toBeCloseTo(await days("{20,20}"), 9);
    expect(await rows("=SOP.ATP(10,{0,60,0},0)")).toEqual([[10, 60, 0]]);
    const naive = (labels: string): Promise<number[][]> =>
      rows(`=SOP.FORECAST.FIT({12,14,13},${labels},0,"naive")`);
    expect(await naive('{"2026-W01","2026-W02","2026-W04"}')).toHaveLength(1);
    expect((await naive('{"2026-W01","2026-W02","2026-W04"}'))[0]).toHaveLength(4);
    expect((await naive('{"2026-Q1","2026-Q2","2026-Q4"}'))[0]).toHaveLength(4);
    const level = (output: string): Promise<number> =>
      value(`=SOP.REORDER("sQ",100,20,3,,,0.95,500,,,,"${output}")`);
    expect(await level("S")).toBeCloseTo((await level("s")) + 500, 9);
  });

  it("errors: rows and shapes that belong to nothing", async () => {
    const message = async (text: string): Promise<string> => (await errorOf(formula(text))).message;
    expect(await message('=SOP.MRP({10,20},"A",{"B",1})')).toContain(
      "params has no row for any of the items",
    );
    expect(await message('=SOP.MRP({10,20},"A",{"A",-1})')).toBe(
      "Row 1, column 2 of params is -1; lead_time needs a number of at least 0.",
    );
    expect(await message("=SOP.MIX({7,5},{4,3;2,1},{240,100,1})")).toContain(
      "usage is 2 × 2 for 3 resources",
    );
    expect(await message('=SOP.PLANCOST({"produced",30,30},{40,60},"holding=1",,"total")')).toContain(
      "10 units short in period 1",
    );
  });
});

describe("constants that the planner gives", () => {
  const sparse = "{0,4,0,0,6,0}";
  const given = (method: string, options: string): Promise<number> =>
    value(`=SOP.FORECAST(1,${sparse},,,,,"${method}",,"${options}")`);

  it("Croston, Syntetos and Boylan, and Teunter, Syntetos and Babai by hand", async () => {
    // Size 4 and interval 2 from the first demand; then 5 and 2.5.
    expect(await given("Croston", "alpha=0.5")).toBeCloseTo(2, 12);
    expect(await given("Syntetos-Boylan", "alpha=0.5")).toBeCloseTo(1.5, 12);
    expect(await given("croston", "alpha=0.5; beta=0; l0=2; p0=2")).toBeCloseTo(4.5 / 2, 12);
    // The probability is 1/2 after the first demand, and then smoothed in every period.
    const probability = [0, 0, 1, 0].reduce((p, demanded) => p + 0.2 * (demanded - p), 0.5);
    expect(await given("tsb", "alpha=0.5; beta=0.2")).toBeCloseTo(5 * probability, 12);
    expect(await table(formula(`=SOP.FORECAST.FIT(${sparse},,,"croston",,"alpha=0.5")`))).toEqual([
      ["", "", 2, 2, 2, 2],
    ]);
  });

  it("a method without constants refuses them instead of smoothing simply", async () => {
    const refused = formula(`=SOP.FORECAST(1,${sparse},,,,,"theta",,"alpha=0.5")`);
    expect((await errorOf(refused)).message).toContain("theta has no smoothing constants");
    const empty = formula('=SOP.FORECAST(1,{0,0,0},,,,,"croston",,"alpha=0.5")');
    expect((await errorOf(empty)).kind).toBe("notAvailable");
  });

  it("Winters by the name of the book, additive where the method says so, started by the static method", async () => {
    const salt = "{8000,13000,23000,34000,10000,18000,23000,38000,12000,13000,32000,41000}";
    const winters = (method: string, options: string): Promise<number[][]> =>
      rows(`=SOP.FORECAST(4,${salt},,4,,,"${method}",,"alpha=0.05;beta=0.1;gamma=0.1${options}")`);
    const printed = ";l0=18439;t0=524;s0=0.47,0.68,1.17,1.67";
    const [[first]] = await winters("Holt-Winters", printed);
    expect(first / 11_940 - 1).toBeCloseTo(0, 2);
    const [started] = await winters("Winters' method", "");
    started.forEach((each, at) => expect(each / [11_940, 17_579, 30_930, 44_928][at] - 1).toBeCloseTo(0, 2));
    const terms = ";l0=20000;t0=0;s0=-11000,-6000,2000,15000";
    expect(await winters("hwAdditive", terms)).toEqual(await winters("hwAdditive", `${terms};additive=1`));
    expect(await winters("hwAdditive", terms)).not.toEqual(await winters("hwMultiplicative", printed));
  });
});

describe("entries that cannot be meant", () => {
  it.each([
    ["PHASE: a percentage without its sign", "=SOP.PHASE({100,100},{1,2,50})", "write 0.5 or 50%"],
    [
      "PHASE: a rule that ends before it begins",
      "=SOP.PHASE({100,100},{2,1,0.5})",
      "ends (1) before it begins (2)",
    ],
    ["PHASE: period 0", "=SOP.PHASE({100,100},{0,1,0.5})", "count from 1"],
    ["LIKE: launched in period 0", "=SOP.LIKE({10,20},{0})", "at least 1"],
  ])("%s", async (_, text, sentence) => {
    expect((await errorOf(formula(text))).message).toContain(sentence);
  });

  it("a like item that began slowly, and a blank within a season", async () => {
    expect(await rows("=SOP.LIKE({0,0,10,20},1)")).toEqual([[0, 0, 10, 20]]);
    expect((await rows('=SOP.DECOMPOSE({1,2,1,2,1,"",1,2},2,"classical")'))[3]).toEqual(
      (await rows('=SOP.DECOMPOSE({1,2,1,2,1,2,1,2},2,"classical")'))[3],
    );
  });
});

describe("parts and quantiles of forecasts", () => {
  const sales = "{10,20,30,40,12,22,32,42,14,24,34,45}";
  const part = async (name: string, method: string): Promise<number[]> =>
    (await rows(`=SOP.FORECAST.FIT(${sales},,4,"${method}","${name}")`))[0];

  it.each([
    ["hwMultiplicative", (base: number, season: number) => base * season],
    ["hwAdditive", (base: number, season: number) => base + season],
    ["holt", (base: number) => base],
  ])("level, trend and season of %s make its fits", async (method, at) => {
    const [level, trend, season, fits] = await Promise.all(
      ["level", "trend", "season", "fitted"].map((name) => part(name, method)),
    );
    for (let t = 1; t < fits.length; t++)
      expect(at(level[t - 1] + trend[t - 1], season[t])).toBeCloseTo(fits[t], 9);
  });

  it("a constant series has parts, a combination says which methods do", async () => {
    expect(await rows('=SOP.FORECAST.FIT({5,5,5},,0,"ses","level")')).toEqual([[5, 5, 5]]);
    const none = formula(`=SOP.FORECAST.FIT(${sales},,4,"auto","trend")`);
    expect((await errorOf(none)).message).toContain("has no trend of its own; name ses,");
  });

  it("the method that did best on the series' own past, by a stated error", async () => {
    const line = "{10,12,14,16,18,20,22,24,26,28,30,32,34,36}";
    const best = (formulaText: string): Promise<number[][]> => rows(formulaText);
    const [means] = await best(`=SOP.FORECAST(2,${line},,0,,,"best",,"metric=mae")`);
    [38, 40].forEach((each, at) => expect(means[at]).toBeCloseTo(each, 1));
    const sentence = await formula(`=SOP.FORECAST.STAT(${line},,0,"explanation","best fit")`);
    expect(sentence).toMatch(/smallest error \(wmape [\d.]+ %\) of 1\d methods on 6 origins; .+ came second/);
    expect(await best('=SOP.FORECAST(1,{5,6},,0,,,"best")')).toEqual(await best("=SOP.FORECAST(1,{5,6},,0)"));
  });

  it("quantiles for stock, and the naive interval of the books", async () => {
    const upper = "{10,12,14,16,18,20,19,23,21},,0,,";
    expect(await rows(`=SOP.FORECAST(2,${upper},"ses","p90")`)).toEqual(
      await rows(`=SOP.FORECAST(2,${upper},"ses","hi80")`),
    );
    const rare = await rows('=SOP.FORECAST(1,{0,0,3,0,0,2,0,0,0,4,0,1},,0,,,,"q95")');
    expect(rare[0][0]).toBeGreaterThanOrEqual(3);
    expect(await value('=SOP.FORECAST(1,{10,12,14,16,18,20},,0,,,"naive","lo95")')).toBeCloseTo(
      20 - 2 * 1.959963984540054,
      9,
    );
    expect((await errorOf(formula('=SOP.FORECAST(1,{1,2,3},,0,,,,"median")'))).message).toContain(
      "such as p90",
    );
  });
});

describe("what the books have besides", () => {
  it("Nahmias: Harvey's mustard, a shortage charged by the unit", async () => {
    const jar = (output: string): Promise<number> =>
      value(`=SOP.REORDER("sQ",200,35.35533906,0.5,,,,,50,2,25,"${output}","shortage=unit")`);
    // 111 and 143 with the book's tables.
    expect(Math.abs((await jar("lot")) - 111)).toBeLessThan(0.5);
    expect(Math.abs((await jar("rop")) - 143)).toBeLessThan(0.5);
    const cheap = formula('=SOP.REORDER("sQ",200,35,0.5,,,,,50,2,0.1,"lot","shortage=unit")');
    expect((await errorOf(cheap)).kind).toBe("number");
  });

  it("the National Retail Federation's 2023, which began on a Sunday and had 53 weeks", async () => {
    const year = await table(formula('=SOP.PERIODS("2023-02-01",13,"4-5-4",,,,2,7)'));
    expect([year[0][0], year[1][0], year[11][0], year[11][1]]).toEqual([44955, 44983, 45291, 45325]);
    const [week] = await table(formula('=SOP.PERIODS("2026-01-07",1,"week",,,,,7)'));
    expect(week.slice(0, 3)).toEqual([46026, 46032, "2026-W01"]);
  });

  it("the season of months among several lengths", async () => {
    const airline =
      "{112,118,132,129,121,135,148,148,136,119,104,118,115,126,141,135,125,149,170,170,158,133,114,140,145,150,178,163,172,178,199,199,184,162,146,166,171,180,193,181,183,218,230,242,209,191,172,194}";
    expect(await value(`=SOP.SEASONALITY(${airline},{4,6,12},"length")`)).toBe(12);
  });

  it("Heizer and Render: laptops, seasonal indices by simple averages", async () => {
    const laptops =
      "{80,70,80,90,113,110,100,88,85,77,75,82,85,85,93,95,125,115,102,102,90,78,82,78,105,85,82,115,131,120,113,110,95,85,83,80}";
    const [indices] = await rows(`=SOP.SEASONALITY(${laptops},12,,"simple averages")`);
    const printed = [0.957, 0.851, 0.904, 1.064, 1.309, 1.223, 1.117, 1.064, 0.957, 0.851, 0.851, 0.851];
    indices.forEach((each, at) => expect(Math.abs(each - printed[at])).toBeLessThan(0.0006));
    const [differences] = await rows(`=SOP.SEASONALITY({1,3,3,5},2,"additive",2)`);
    expect(differences).toEqual([-1, 1]);
  });

  it("two years of quarters against their centred moving average, by hand", async () => {
    const two = "{10,20,30,40,14,24,34,44}";
    // The averages of quarters 3 to 6 are 25.5, 26.5, 27.5 and 28.5.
    const ratios = [14 / 27.5, 24 / 28.5, 30 / 25.5, 40 / 26.5];
    const mean = ratios.reduce((sum, each) => sum + each, 0) / 4;
    const [indices] = await rows(`=SOP.SEASONALITY(${two},4,,"movingAverage")`);
    indices.forEach((each, at) => expect(each).toBeCloseTo(ratios[at] / mean, 12));
    const parts = await table(formula(`=SOP.DECOMPOSE(${two},4,"classical")`));
    expect(parts[0].slice(2, 6).map(Number)).toEqual([25.5, 26.5, 27.5, 28.5]);
    expect([parts[0][1], parts[2][1]]).toEqual(["", ""]);
    expect((await errorOf(formula('=SOP.SEASONALITY({1,2,3,4,5},4,,"classical")'))).kind).toBe(
      "notAvailable",
    );
  });

  it("classes with limits in percent, and limits of both kinds", async () => {
    const volumes = "{90000;77000;26350;15001;12500;8502;1200;850;504;150}";
    const abc = (limits: string): Promise<unknown> => formula(`=SOP.CLASSIFY(${volumes},,"abc",${limits})`);
    expect(await abc("{70,95}")).toEqual(await abc("{0.7,0.95}"));
    const lying = await table(formula(`=SOP.CLASSIFY(${volumes.replaceAll(";", ",")},,"abc",{70,95})`));
    expect(lying).toEqual(await abc("{70,95}"));
    const histories = "{10,11,9,10;10,2,18,10;1,1,1,1}";
    const both = (limits: string): Promise<unknown> =>
      formula(`=SOP.CLASSIFY(${histories},,"abcxyz",${limits},1)`);
    expect(await both("{80,95,10,25}")).toEqual([["AX"], ["AZ"], ["CX"]]);
    expect(await both("{0.8,0.95,0.5,1}")).toEqual([["AX"], ["AY"], ["CX"]]);
    expect(await formula('=SOP.CLASSIFY({10,2,18,10},,"xyz",{50,100},1)')).toEqual(
      await formula('=SOP.CLASSIFY({10,2,18,10},,"xyz",{0.5,1},1)'),
    );
  });

  it("Chopra and Meindl: L.L. Bean's parkas, demand with probabilities", async () => {
    const parkas =
      "{400;500;600;700;800;900;1000;1100;1200;1300;1400;1500;1600;1700},{0.01;0.02;0.04;0.08;0.09;0.11;0.16;0.2;0.11;0.1;0.04;0.02;0.01;0.01}";
    expect(await value(`=SOP.NEWSVENDOR(${parkas},55,5,"empirical")`)).toBe(1300);
    expect(await value(`=SOP.NEWSVENDOR(${parkas},55,5,"empirical","profit")`)).toBeCloseTo(54_160, 6);
    const uneven = '=SOP.NEWSVENDOR({10;20;30},{0.5;0.5},3,1,"empirical")';
    expect((await errorOf(formula(uneven))).message).toContain("2 frequencies for 3 demands");
  });

  it("mean squared error", async () => {
    const both = "{217,213,216,210,213,219,216,212},{215,216,215,214,211,214,217,216}";
    expect(await value(`=SOP.ACCURACY(${both},"MSE")`)).toBeCloseTo(76 / 8, 12);
  });
});

describe("money, gaps and exceptions as tables hold them", () => {
  it("SOP.GAP: months without a budget are compared with none", async () => {
    // 18 planned months of which 12 are budgeted would otherwise stand a third above the budget.
    const [, line] = await table(formula('=SOP.GAP({100,100,100}, {90,110,100}, {80,100,""}, 2)'));
    const [, demand, supply, gap, , , budget, toBudget, toBudgetValue] = line.map(Number);
    expect([demand, supply, gap, budget, toBudget, toBudgetValue]).toEqual([300, 300, 0, 180, 20, 40]);
    const none = await table(formula('=SOP.GAP({10;20}, {10;20}, {"";25},,{"A";"B"})'));
    expect(none.map((cells) => cells[6])).toEqual(["gap to budget", "", -5, -5]);
    const months = await table(formula('=SOP.GAP({10,10}, {12,9}, {11,""},,,"budgetGap")'));
    expect(months).toEqual([[1, ""]]);
  });

  it("SOP.VALUE: a table of prices as it comes, with words between and more than one cost", async () => {
    const named = '{"Item","Description","Cost price","Selling price";"A","Blue bottle",3,5}';
    expect(await table(formula(`=SOP.VALUE({10,20},"A",${named})`))).toEqual([
      ["Revenue", 50, 100],
      ["Variable cost", -30, -60],
      ["Contribution", 20, 40],
    ]);
    const costs = '{"Item","Price","Material cost","Labour cost";"A",5,2,1}';
    const unclear = await errorOf(formula(`=SOP.VALUE({10},"A",${costs})`));
    expect(unclear.message).toContain("material cost, labour cost: say with lines which of them count");
    const lines =
      '{"Revenue","rate","price",1;"Material","rate","material cost",-1;"Labour","rate","labour cost",-1;"Margin","sum","Revenue,Material,Labour",""}';
    const [, , , margin] = await table(formula(`=SOP.VALUE({10},"A",${costs},${lines})`));
    expect(margin).toEqual(["Margin", 20]);
    const wrong = formula(`=SOP.VALUE({10},"A",${costs},{"Freight","rate","freight",1})`);
    expect((await errorOf(wrong)).message).toContain('no rate "freight"');
  });

  it("SOP.EXCEPTIONS: dates as cells beside dates as texts, and signs as people write them", async () => {
    const due = '{"Order","Due","Value";"1",46082,10;"2","2026-03-10",20;"3","2026-3-20",30}';
    const rule = (sign: string, day: string): Promise<unknown[][]> =>
      table(formula(`=SOP.EXCEPTIONS(${due},{"Late","Due","${sign}",${day},"Value"})`));
    const keys = (rows: unknown[][]): unknown[] => rows.slice(1).map((cells) => cells[2]);
    // 2026-03-01, the 10th and the 20th against the 15th, as text and as a day.
    expect(keys(await rule("<", '"2026-03-15"'))).toEqual(["2", "1"]);
    expect(keys(await rule("≤", "46091"))).toEqual(["2", "1"]);
    expect(keys(await rule("!=", '"2026-03-10"'))).toEqual(["3", "1"]);
    const empty = formula(`=SOP.EXCEPTIONS(${due},{"rule","column","operator","value"})`);
    expect((await errorOf(empty)).message).toContain("holds no rule");
  });

  it("SOP.DIFF: the last digits of a calculation are no difference", async () => {
    const list = await table(formula('=SOP.DIFF({0.3,100},{0.30000000000000004,100.1},"A","A")'));
    expect(list.slice(1).map((cells) => cells.slice(0, 4))).toEqual([["A", 2, 100, 100.1]]);
  });

  it("SOP.BRIDGE: margins by hand, nothing planned before, and more returned than sold", async () => {
    const parts = (inputs: string): Promise<number[][]> => rows(`=SOP.BRIDGE(${inputs},,"parts")`);
    // 100 × 4 + 50 × 8 = 800 before, 110 × 4.5 + 40 × 8 = 815 after; as many units, 10 of them with 4 less of margin.
    const margin = "{100;50},{10;20},{110;40},{11;20},{6;12},{6.5;12}";
    const [steps] = await parts(margin);
    steps.forEach((each, at) => expect(each).toBeCloseTo([0, -40, 110, -55, 0, 0, 15][at], 9));
    expect(await parts("{0;0},{10;20},{110;40},{11;20},,")).toEqual([[0, 0, 0, 0, 2010, 0, 2010]]);
    expect(await parts('{10},{"5,0"},{-5},{5},,')).toEqual([[-75, 0, 0, 0, 0, 0, -75]]);
  });

  it("SOP.KPI and SOP.SIMULATE: what can be computed by hand", async () => {
    const turns = '=SOP.KPI("Turns",{100,100,100,100},{50;60;40},"days=120")';
    expect(await value(turns)).toBeCloseTo((400 * 365) / 120 / 50, 9);
    expect(await value('=SOP.KPI("cash-to-cash",30,45,40)')).toBe(35);
    expect(await value('=SOP.KPI("perfect order",{0.95,"90 %",0.99})')).toBeCloseTo(0.84645, 12);
    const plan = '{"A","demand",100,100;"A","supply",100,100;"A","price",5,5;"A","cost",3,3}';
    const runs = await table(formula(`=SOP.SIMULATE(${plan},{"Price","uniform",0.9,1.1},2000,7)`));
    const of = (name: string): unknown[] => runs.find(([output]) => output === name) ?? [];
    // 1,000 × U(0.9, 1.1) of revenue, and 600 of cost for sure.
    [920, 1000, 1080].forEach((each, k) => {
      expect(Number(of("revenue")[3 + k])).toBeCloseTo(each, 0);
      expect(Number(of("operating result")[3 + k])).toBeCloseTo(each - 600, 0);
    });
    const unknown = formula(`=SOP.SIMULATE(${plan},{"demand","normal",1,0.1,"","Packs"})`);
    expect((await errorOf(unknown)).message).toContain('no family "Packs"');
  });
});
