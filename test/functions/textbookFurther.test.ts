import { errorOf, evaluate, formula, numbers, table } from "./support/evaluate";

/** Published examples and answers of independent libraries, typed as a reader would type them. */

const value = async (text: string): Promise<number> => Number(await formula(text));
const row = async (text: string): Promise<number[]> => (await numbers(formula(text)))[0];

describe("order quantities and lots", () => {
  const drugs = "{0,3;5000,2.96;10000,2.92}";

  it("Chopra and Meindl: Drugs Online, discounts on all units and on marginal units", async () => {
    expect(await value(`=SOP.EOQ(120000, 100, 0.2, ${drugs})`)).toBe(10_000);
    expect(await value(`=SOP.EOQ(120000, 100, 0.2, ${drugs}, , , "cost")`)).toBeCloseTo(354_520, 6);
    expect(await value(`=SOP.EOQ(120000, 100, 0.2, ${drugs}, , , , "incremental")`)).toBeCloseTo(16_961, 0);
    expect(await value(`=SOP.EOQ(120000, 100, 0.2, ${drugs}, , , "cost", "incremental")`)).toBeCloseTo(
      360_365,
      0,
    );
  });

  it("Nahmias: pencils, and valves made at 10,000 a year", async () => {
    expect(await value("=SOP.EOQ(3120, 12, 0.005)")).toBeCloseTo(3_870, 0);
    expect(await value("=SOP.EOQ(2500, 50, 0.6, , , 10000)")).toBeCloseTo(745, 0);
  });

  it("price breaks in two rows, or with a column for their end", async () => {
    expect(await value("=SOP.EOQ(5000, 49, 0.2, {0,1000,2000;5,4.8,4.75})")).toBe(1_000);
    expect(await value('=SOP.EOQ(5000, 49, 0.2, {0,999,5;1000,1999,4.8;2000,"",4.75})')).toBe(1_000);
    expect(
      await value('=SOP.EOQ(5000, 49, 0.2, {"from","to","price";0,999,5;1000,1999,4.8;2000,"",4.75})'),
    ).toBe(1_000);
  });

  it("Chopra and Meindl: Best Buy's three models on one truck", async () => {
    const models = "{12000;1200;120}, 1000, 100";
    const joint = (output: string): string => `=SOP.EOQ(${models}, , , , "${output}", , , 4000)`;
    // The book's tailored aggregation, too; every model on every truck costs 136,558.
    const cost = await value(joint("cost"));
    expect(cost).toBeCloseTo(130_766.97, 2);
    const [orders, quantities] = [
      (await numbers(formula(joint("orders")))).flat(),
      (await numbers(formula(joint("quantity")))).flat(),
    ];
    orders.forEach((count, at) => expect(count * quantities[at]).toBeCloseTo([12_000, 1_200, 120][at], 6));
    const all = await table(formula(joint("all")));
    expect(all[1][3]).toBe(1);
    expect(all[4].slice(0, 2)).toEqual(["total cost", cost]);
    expect((await errorOf(formula(`=SOP.EOQ({10;0}, 5, 1, , , , , , , 20)`))).message).toContain("Item 2");
  });

  it("Snyder and Shen: reorder point and quantity of least cost", async () => {
    const candy = '"sQ", 1300, 150, 0.08333333333333333, , , , , 8, 0.225, 7.5';
    expect(await value(`=SOP.REORDER(${candy}, "reorderPoint")`)).toBeCloseTo(126.867, 3);
    expect(await value(`=SOP.REORDER(${candy}, "lot")`)).toBeCloseTo(328.449, 3);
  });

  it("Ptak and Smith: a buffer's zones with factors of its own", async () => {
    const zones = async (factors: string): Promise<unknown> =>
      (await table(formula(`=SOP.REORDER("ddmrp", 10, 0, 12, , , , 50${factors})`)))[1].slice(0, 4);
    // Top of yellow, top of green, green, red.
    expect(await zones("")).toEqual([210, 270, 60, 90]);
    expect(await zones(', , , , , "lead time factor=0.2; variability factor=0.8"')).toEqual([
      163.2, 213.2, 50, 43.2,
    ]);
  });

  it("nothing needed is no lot, whatever the rule", async () => {
    for (const rule of ["eoq", "poq", "eoqPeriods", "silverMeal", "ww"])
      expect(await row(`=SOP.LOTSIZE({0,0,0}, "${rule}", 10, 1)`)).toEqual([0, 0, 0]);
  });
});

describe("stock under uncertainty", () => {
  it("Chopra and Meindl: ski jackets for one season", async () => {
    expect(await value("=SOP.NEWSVENDOR(350, 100, 150, 20)")).toBeCloseTo(468.7, 1);
    // 49,146 with the book's rounded quantity.
    expect(Math.abs((await value('=SOP.NEWSVENDOR(350, 100, 150, 20, , "profit")')) - 49_146)).toBeLessThan(
      3,
    );
  });

  it("Heizer and Render: a lead time that varies, alone and with demand", async () => {
    expect(await value('=SOP.SAFETYSTOCK(0.98, 0, 6, 10, 1, , , , , "rop")')).toBeCloseTo(80.54, 2);
    expect(await value('=SOP.SAFETYSTOCK(0.95, 16, 5, 150, 1, , , , , "rop")')).toBeCloseTo(1_003.65, 2);
  });

  it("gamma, Poisson and negative binomial demand as SciPy has them", async () => {
    const level = (rest: string): Promise<number> => value(`=SOP.SAFETYSTOCK(0.95, ${rest}, "level")`);
    expect(await level('20, 4, 50, , , , , "gamma"')).toBeCloseTo(270.0192261981648, 6);
    expect(await level('20, 4, 50, , , , , "nb"')).toBe(270);
    // Poisson demand varies by itself: its deviation may be left out, or be 0.
    expect(await level(', 4, 10, , , , , "poisson"')).toBe(51);
    expect(await level('0, 4, 10, , , , , "poisson"')).toBe(51);
    expect(await value('=SOP.SERVICE(45, , 4, , "cycle", 10, , , "poisson")')).toBeCloseTo(
      0.8096500884346276,
      9,
    );
    const missing = await table(formula('=SOP.SAFETYSTOCK(0.95, {"";10}, 4)'));
    expect(String(missing[0][0])).toContain("demand_sd");
    expect(Number(missing[1][0])).toBeCloseTo(32.897, 3);
  });

  it("costs without an end are said, not shown as a huge number", async () => {
    expect((await errorOf(formula("=SOP.NEWSVENDOR(50, 8, 0.7, 0)"))).message).toContain("overage of 0");
    expect((await errorOf(formula("=SOP.NEWSVENDOR(50, 8, 0, 0.2)"))).message).toContain("underage of 0");
  });
});

describe("plans", () => {
  it("Winston: the shoe factory that may not be late, in parts of people and in whole ones", async () => {
    const shoes =
      '{"I0",500;"W0",100;"hours_per_worker",160;"hours_per_unit",4;"overtime limit",20;"material",15;"holding",3;"hire",1600;"fire",2000;"wage",1500;"overtime",13}';
    const cost = (policy: string): Promise<number> =>
      value(`=SOP.AGGPLAN({3000,5000,2000,1000}, ${shoes}, , "${policy}", "cost")`);
    expect(await cost("optimal")).toBeCloseTo(692_500, 4);
    expect(await cost("integer")).toBeCloseTo(692_820, 4);
  });

  it("a workforce by working days, after Nahmias' Densepack, at the cost that SciPy finds", async () => {
    const plant =
      '{"I0",500;"Iend",600;"W0",300;"hours_per_unit",54.59632839691531;"hire",500;"fire",1000;"holding",80}';
    const demand = "{1280,640,900,1200,2000,1400}";
    expect(await value(`=SOP.AGGPLAN(${demand}, ${plant}, {20,24,18,26,22,15}, , "cost")`)).toBeCloseTo(
      297_164.381,
      2,
    );
  });

  it("Winston: Sailco's boats with overtime", async () => {
    const yard = '{"boat",10,400,20}, {"yard",40,1000,50}, 1';
    expect(await value(`=SOP.SUPPLYPLAN({40,60,75,25}, ${yard}, , , "cost")`)).toBeCloseTo(78_450, 6);
  });

  it("Krajewski: ladder-back chairs in lots of 150", async () => {
    const plan = await table(formula("=SOP.MPS({30,30,30,30,35,35,35,35}, {38,27,24,8,0,0,0,0}, 55, 150)"));
    expect(plan).toEqual([
      ["PAB", 17, 137, 107, 77, 42, 7, 122, 87],
      ["MPS", 0, 150, 0, 0, 0, 0, 150, 0],
      ["ATP", 17, 91, 0, 0, 0, 0, 150, 0],
    ]);
  });

  it("lanes in a circle, items outside the bill and incomplete deliveries are told as what they are", async () => {
    const circle = formula('=SOP.DRP({1;2}, {"P";"A"}, {"P","A",1;"A","P",1})');
    expect((await errorOf(circle)).message).toContain("lanes run in a circle: A → P → A");
    expect((await errorOf(formula('=SOP.EXPLODE("zzz", 1, {"a","b",1})'))).message).toContain("zzz");
    expect(await value('=SOP.KPI("case fill", {10,20,5}, {10,14,""})')).toBeCloseTo(0.8, 12);
  });
});

describe("linear programmes", () => {
  it("Hillier and Lieberman: P & T Company and Mary's radiation therapy", async () => {
    const costs = "{464,513,654,867,352,416,690,791,995,682,388,685}";
    const line = (one: (k: number) => boolean): string =>
      Array.from({ length: 12 }, (_, k) => Number(one(k))).join(",");
    const canneries = [0, 1, 2].map((s) => line((k) => Math.floor(k / 4) === s));
    const warehouses = [0, 1, 2, 3].map((d) => line((k) => k % 4 === d));
    const rows = [...canneries, ...warehouses].join(";");
    expect(
      await value(`=SOP.LP(${costs}, {${rows}}, "=", {75;125;100;80;65;70;85}, , , , , "objective")`),
    ).toBeCloseTo(152_535, 6);
    const therapy = '{0.4,0.5}, {0.3,0.1;0.5,0.5;0.6,0.4}, {"<=";"=";">="}, {2.7;6;6}';
    expect(await value(`=SOP.LP(${therapy}, , , , , "objective")`)).toBeCloseTo(5.25, 9);
  });

  it("Winston: the post office's shifts, in parts and in whole people; a diet", async () => {
    const works = (day: number, start: number): number => Number((day - start + 7) % 7 < 5);
    const days = [0, 1, 2, 3, 4, 5, 6];
    const rows = days.map((day) => days.map((start) => works(day, start)).join(",")).join(";");
    const post = `{1,1,1,1,1,1,1}, {${rows}}, ">=", {17;13;15;19;14;16;11}`;
    expect(await value(`=SOP.LP(${post}, , , , , "objective")`)).toBeCloseTo(67 / 3, 9);
    expect(await value(`=SOP.LP(${post}, , , TRUE, , "objective")`)).toBeCloseTo(23, 9);
    const diet = '{50,20,30,80}, {400,200,150,500;3,2,0,0;2,2,4,4;2,4,1,5}, ">=", {500;6;10;8}';
    expect(await value(`=SOP.LP(${diet}, , , , , "objective")`)).toBeCloseTo(90, 9);
  });
});

describe("forecasts", () => {
  it("Heizer and Render: the port of Baltimore with α = 0.1", async () => {
    const port = "{180,168,159,175,190,205,180,182}";
    const fits = await row(`=SOP.FORECAST.FIT(${port}, , , "ses", "fitted", "alpha=0.1; l0=175")`);
    const printed = [175, 175.5, 174.75, 173.18, 173.36, 175.02, 178.02, 178.22];
    fits.forEach((fit, t) => expect(Math.abs(fit - printed[t])).toBeLessThan(0.0051));
    expect(await value(`=SOP.FORECAST(1, ${port}, , , , , "ses", , "alpha=0.1; l0=175")`)).toBeCloseTo(
      178.59,
      1,
    );
  });

  it("Heizer and Render: Nodel's sales by regression on payrolls", async () => {
    expect(await value("=SOP.CAUSAL({2,3,2.5,2,2,3.5}, {1,3,4,2,1,7}, {6})")).toBeCloseTo(3.25, 9);
  });

  it("errors of the naive forecast, by the names of FORECAST.ETS.STAT", async () => {
    const stat = (name: string): Promise<number> =>
      value(`=SOP.FORECAST.STAT({1,3,2,5,4,6}, , 0, "${name}", "naive")`);
    expect(await stat("MAE")).toBeCloseTo(9 / 5, 12);
    expect(await stat("sMAPE")).toBeCloseTo((1 + 2 / 5 + 6 / 7 + 2 / 9 + 2 / 5) / 5, 12);
    expect(await stat("RMSE")).toBeCloseTo(Math.sqrt(19 / 5), 12);
  });

  it("Syntetos, Boylan and Croston: the interval counts all periods", async () => {
    const [pattern] = await table(formula('=SOP.CLASSIFY({0,5,0,0,6,0,5,0,0}, , "sbc")'));
    expect(pattern.slice(0, 2)).toEqual(["intermittent", 3]);
  });

  it("value added by person", async () => {
    const streams = "{90,100,60,80;95,110,55,70}";
    const call = `=SOP.FVA({100,120,50,60}, ${streams}, {"naive";"sales"}, "mae", {"Ann","Ann","Bob","Bob"})`;
    expect(await table(formula(call))).toEqual([
      ["group", "stream", "mae", "against previous", "against first"],
      ["Ann", "naive", 15, "", ""],
      ["Ann", "sales", 7.5, 7.5, 7.5],
      ["Bob", "naive", 15, "", ""],
      ["Bob", "sales", 7.5, 7.5, 7.5],
    ]);
  });

  it("a promotion without a baseline says so", async () => {
    const error = await errorOf(evaluate("UPLIFT", [[15, 15, 15]], [[1, 1, 1]], null, 1));
    expect(error).toMatchObject({ kind: "notAvailable", message: expect.stringContaining("baseline") });
  });

  it("a percentage of a line as a number or as a cell of percent", async () => {
    const lines = (percent: string): string =>
      `=SOP.VALUE({10,20}, "A", {"item","price";"A",5}, {"Revenue","rate","price",1;"Freight","percent","Revenue",${percent}})`;
    expect((await table(formula(lines("-10"))))[1]).toEqual(["Freight", -5, -10]);
    expect((await table(formula(lines("-0.1"))))[1]).toEqual(["Freight", -5, -10]);
  });
});
