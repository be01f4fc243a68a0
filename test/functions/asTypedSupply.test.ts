import { PlanningError } from "../../src/planning/errors";
import { errorOf, formula, numbers, table } from "./support/evaluate";

/** Supply functions with arguments the way people type them, and textbook answers not asked for elsewhere. */

const value = async (text: string): Promise<number> => Number(await formula(text));
const rows = (text: string): Promise<number[][]> => numbers(formula(text));

describe("what cannot be meant is refused in a sentence", () => {
  it.each([
    ["a duty of 5 %", "=SOP.LANDED(10,1,5)", "enter 5 % as 0.05 or 5%"],
    ["an insurance of 1.5 %", "=SOP.LANDED(10,1,0.05,1.5)", "enter 1.5 % as 0.015"],
    ["a carrying rate of 18 %", "=SOP.LANDED(10,1,0.05,0,0,30,18)", "carry_rate of 18 would be 1800 %"],
    ["shares in percent", '=SOP.RCCP({10;5},{1;2},"cpof",,{60,40})', "The shares sum to 100"],
    ["an efficiency of 90", '=SOP.CAPACITY({"c",2,8,5},{"L","c",3,90},{20})', "a fraction of at most 3"],
    ["four shifts of 8 hours", '=SOP.CAPACITY({"c",4,8,5},{"L","c"},{20})', "32 hours in a day"],
    ["days off without days", '=SOP.CAPACITY({"c",1,8},{"L","c"},{20},{"",46030,46031,0})', "go by day"],
    ["eight days a week", '=SOP.CAPACITY({"c",1,8,8},{"L","c"},{20})', "8 days in a week"],
    [
      "a period of 400 days",
      '=SOP.CAPACITY({"c",1,8},{"L","c"},{20,400})',
      "Row 1, column 2 of periods is 400",
    ],
    ["free hours without a bill", "=SOP.CTP(10,2,{4,0,0},{3,3,3})", "The argument bill is missing"],
    ["a product without an end", "=SOP.MIX({45,60},{15,0},100)", "variable 2 up"],
    ["a lead time's deviation alone", "=SOP.SAFETYSTOCK(0.95,10,4,,1)", "lead_sd needs it"],
    ["a level without demand", '=SOP.SAFETYSTOCK(0.95,10,4,,,,,,,"level")', "demand_mean is missing"],
    ["the same of a service", "=SOP.SERVICE(10,5,1,,,,2)", "lead_sd needs it"],
    ["no time between reviews", '=SOP.REORDER("RS",100,20,4,,0,,,,,,"S")', "time between reviews above 0"],
    [
      "a largest lot below the least",
      '=SOP.LOTSIZE({25,35},"l4l",50,1,30,,20)',
      "less than the smallest of 30",
    ],
    ["half a period on a lane", '=SOP.DRP({0,0;1,2},{"P";"D"},{"P","D",0.5})', "a transit of 0.5"],
    ["a site twice", '=SOP.DRP({0,0;1,2},{"P";"P"},{"P","P",1})', "stands twice among the sites"],
    ["an item twice", '=SOP.MRP({5,5;1,1},{"A";"A"},{"A",0})', "A stands twice in items"],
    ["an item of a plan twice", '=SOP.SUPPLYPLAN({1,2},{"A",0;"A",0},{"R",50},{1,1})', "stands twice"],
    ["a negative workforce", '=SOP.AGGPLAN({100},"W0=-5;units per worker=20")', "W0 in params is -5"],
    ["negative demand", '=SOP.AGGPLAN({100,-200},"W0=5;units per worker=20")', "is -200"],
    ["time between no orders", '=SOP.EOQ(0,10,1,,,,"cycle")', "Without demand nothing is ever ordered"],
    ["load without capacity", '=SOP.RCCP({10,20},{2},,0,,"percent")', "load but no capacity"],
    ["days without a timeline", '=SOP.MRP({1,2},"A",{"A",1},{"A","B",2,0,46023,46053})', "argument timeline"],
    ["errors over half a period", "=SOP.SAFETYSTOCK(0.8,,1.5,,,,,,,,{1,2,3})", "whole periods"],
    ["fewer errors than periods", "=SOP.SAFETYSTOCK(0.8,,5,,,,,,,,{1,2,3})", "give at least 6"],
  ])("%s", async (_, text, sentence) => {
    expect((await errorOf(formula(text))).message).toContain(sentence);
  });

  it("nothing needed costs nothing, whatever the price breaks", async () => {
    expect(await value("=SOP.EOQ(0,10,0.2,{0,5;100,4})")).toBe(0);
    expect(await value('=SOP.EOQ(0,10,0.2,{0,5;100,4},,,"cost")')).toBe(0);
  });
});

describe("safety stock from the errors of the forecast as they were", () => {
  const errors = [-5, 3, 8, -2, 0, 4, -7, 6, 1, -3];

  it("is the quantile of their sums over the time to cover", async () => {
    // Sums of two: -2, 11, 6, -2, 4, -3, -1, 7, -2; the eighth of nine is 7.
    expect(await value(`=SOP.SAFETYSTOCK(0.8,,2,,,,,,,,{${errors.join(",")}})`)).toBe(7);
    expect(await value(`=SOP.SAFETYSTOCK(0.8,,1,100,,1,,,,"level",{${errors.join(";")}})`)).toBe(207);
  });

  it("a fill rate allows its part of the lot, and a row of errors belongs to each item", async () => {
    // (0.6 + 2.6 + 3.6 + 5.6 + 7.6) ÷ 10 is a tenth of the lot of 20.
    expect(await value(`=SOP.SAFETYSTOCK(0.9,,1,,,,"fill",20,,,{${errors.join(",")}})`)).toBeCloseTo(0.4, 8);
    const twice = errors.map((error) => 2 * error);
    const both = `{${errors.join(",")};${twice.join(",")}}`;
    expect(await rows(`=SOP.SAFETYSTOCK({0.8;0.9},,1,,,,,,,,${both})`)).toEqual([[4], [12]]);
  });

  it("an item with a bad error errs alone", async () => {
    const cells = await table(formula('=SOP.SAFETYSTOCK(0.8,,1,,,,,,,,{1,2,"x";1,2,3})'));
    expect(cells[0][0]).toBeInstanceOf(PlanningError);
    expect(cells[1][0]).toBe(3);
  });
});

describe("bills that change", () => {
  const bill = '{"A","B",2,0,"2026-01-01","2026-01-31";"A","C",2,0,"2026-02-01",""}';

  it("by day along a timeline, or by period", async () => {
    const gross = (bom: string, timeline: string): Promise<number[][]> =>
      rows(`=SOP.MRP({0,100,100},"A",{"A",1},${bom},,,"gross"${timeline})`);
    const months = ',{"2026-01-01","2026-02-01","2026-03-01"}';
    const expected = [
      [0, 100, 100],
      [200, 0, 0],
      [0, 200, 0],
    ];
    expect(await gross(bill, months)).toEqual(expected);
    expect(await gross('{"A","B",2,0,1,1;"A","C",2,0,2,""}', "")).toEqual(expected);
  });

  it("an explosion of one day or period lists what holds then", async () => {
    const components = async (text: string): Promise<unknown[]> =>
      (await table(formula(text))).slice(1).map((row) => row[2]);
    expect(await components(`=SOP.EXPLODE("A",10,${bill},,,"2026-01-15")`)).toEqual(["B"]);
    expect(await components(`=SOP.EXPLODE("A",10,${bill},,,"2026-02-01")`)).toEqual(["C"]);
    expect(await components('=SOP.EXPLODE("A",10,{"A","B",2,0,1,3;"A","C",5,0,4,""},,,4)')).toEqual(["C"]);
    expect(await components(`=SOP.EXPLODE("A",10,${bill})`)).toEqual(["B", "C"]);
    expect(await components('=SOP.EXPLODE({"A";"A"},{1;2},{"A","B",2})')).toEqual(["B", "B"]);
  });

  it("by-products come out with what is made, and are listed with it", async () => {
    const whey = '{"Cheese","Milk",10;"Cheese","Whey",-9,0.1}';
    const listed = (await table(formula(`=SOP.EXPLODE("Cheese",10,${whey})`))).slice(1);
    expect(listed.map((row) => [row[2], Math.round(Number(row[3]) * 1e9) / 1e9])).toEqual([
      ["Milk", 100],
      ["Whey", -81],
    ]);
    const rules = '{"Cheese",1;"Milk",0;"Whey",1}';
    const net = `=SOP.MRP({0,10,0;0,0,0;0,50,50},{"Cheese";"Milk";"Whey"},${rules},${whey},,,"net")`;
    expect((await table(formula(net)))[2].map((value) => Math.round(Number(value) * 1e9) / 1e9)).toEqual([
      0, 0, 19,
    ]);
  });
});

describe("levelling within limits of stock, and by cost", () => {
  it.each([
    ["five in stock", "=SOP.LEVEL({5,5,20},10,,,,,5)", [5, 10, 10]],
    ["a limit for each period", "=SOP.LEVEL({5,5,20},10,,,,,{2,9,9})", [7, 10, 10]],
    ["early is dearer", '=SOP.LEVEL({0,10,20,0},10,,3,1,,,"cheapest")', [0, 10, 10, 10]],
    ["late is dearer", '=SOP.LEVEL({0,10,20,0},10,,1,3,,,"cheapest")', [10, 10, 10, 0]],
    ["late is dearer, one period early", '=SOP.LEVEL({0,10,20,0},10,1,1,3,,,"cheapest")', [10, 10, 10, 0]],
    ["late is dearer, nothing in stock", '=SOP.LEVEL({0,10,20,0},10,,1,3,,0,"cheapest")', [0, 10, 10, 10]],
  ])("%s", async (_, text, done) => {
    expect((await rows(text))[0]).toEqual(done);
  });
});

describe("other books", () => {
  it("Hopp and Spearman: RoadHog's ten weeks", async () => {
    const weeks = "{20,50,10,50,50,10,20,40,20,30}";
    expect(await rows(`=SOP.LOTSIZE(${weeks},"ww",100,1)`)).toEqual([[80, 0, 0, 130, 0, 0, 0, 90, 0, 0]]);
    expect(await value(`=SOP.LOTSIZE(${weeks},"ww",100,1,,,,"cost")`)).toBe(580);
  });

  it("Heizer and Render: the roofing supplier with subcontractors, and with hiring and layoffs", async () => {
    const demand = "{900,700,800,1200,1500,1100}";
    const made = "836,684,798,798,836,760";
    const outside = "64,16,2,402,664,340";
    const costs = '"material=16;subcontract=20",,"total"';
    expect(
      await value(`=SOP.PLANCOST({"produced",${made};"subcontracted",${outside}},${demand},${costs})`),
    ).toBe(105_152);
    // Daily rates in place of people: 300 a unit more, 600 a unit less.
    const rates = '{"workforce",41,39,38,57,68,55;"produced",900,700,800,1200,1500,1100}';
    expect(
      await value(`=SOP.PLANCOST(${rates},${demand},"W0=41;hire=300;layoff=600;material=16",,"total")`),
    ).toBe(117_800);
  });

  it("Jacobs and Chase: a fixed time between orders", async () => {
    const level = await value('=SOP.SAFETYSTOCK(0.98,3,14,10,,30,,,,"level")');
    expect(Math.abs(level - 481)).toBeLessThan(0.2);
  });

  it("one number of hours for every machine, demand of one item in a column", async () => {
    expect(await rows('=SOP.MIX({45,60},{15,10;15,30;15,5;15,5},2400,{100,50},,"quantity")')).toEqual([
      [100, 30],
    ]);
    expect(await rows('=SOP.SUPPLYPLAN({10;20},{"A",0,1,1},{"R",50},1)')).toEqual([[10, 20]]);
    const hours = '=SOP.CTP(8,3,{2;0;0},{3,9;3,1;3,9},{1,2},,{"Oven","Line"},"deliveries")';
    expect((await rows(hours)).slice(1)).toEqual([
      [1, 4.5, 2, 2.5, 3.5],
      [2, 0.5, 0, 0.5, 3],
      [3, 3, 0, 3, 0],
    ]);
  });

  it("an item without demand needs no stock, and what waits at the end costs what one says", async () => {
    expect(await rows('=SOP.SAFETYSTOCK(0.95,,{0;2},{3;0},,,,,"poisson")')).toEqual([[0], [0]]);
    expect(await value('=SOP.SERVICE(0,,2,,"cycle",0,,,"poisson")')).toBe(1);
    // Five of fifteen units find no hours: at 7 a unit in the first month, then 28 or 7 where nothing follows.
    const plan = (end: string): string =>
      `=SOP.SUPPLYPLAN({10,5},{"item","holding","penalty"${end ? ',"end penalty"' : ""};"A",1,7${end}},{"R",5},1,,,"cost")`;
    expect(await value(plan(""))).toBe(5 * 7 + 5 * 28);
    expect(await value(plan(",7"))).toBe(5 * 7 + 5 * 7);
  });
});

describe("an infeasible programme says what has to give", () => {
  it.each([
    ["two rows", '=SOP.LP({1,1},{1,1;1,1},{"<=";">="},{5;8})', "from 5 to 8|from 8 to 5"],
    ["an equation", '=SOP.LP({1},{1;1},{"=";"<="},{10;4})', "row 1 from 10 to 4|row 2 from 4 to 10"],
    ["bounds", '=SOP.LP({1},{1},"<=",{10},{5},{3})', "bounds of variable 1 contradict"],
    [
      "a mix of more than sells",
      "=SOP.MIX({10,20},{1,2},100,{9,8},{0,30})",
      "Product 2 must be made 30 times",
    ],
    ["a mix", "=SOP.MIX({10,20},{1,2},100,,{60,30})", "row 1 from 100 to 120"],
  ])("%s", async (_, text, sentence) => {
    expect((await errorOf(formula(text))).message).toMatch(new RegExp(sentence));
  });
});
