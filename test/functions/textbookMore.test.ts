import { errorOf, evaluate, formula, numbers, table } from "./support/evaluate";

/** More published examples, typed as a reader of the book would type them. */

const value = async (text: string): Promise<number> => Number(await formula(text));
const row = async (text: string): Promise<number[]> => (await numbers(formula(text)))[0];

describe("lot sizing", () => {
  const nahmias = "{18,30,42,5,20}";

  it.each([
    ["silverMeal", [48, 0, 47, 0, 20]],
    ["luc", [48, 0, 42, 25, 0]],
    ["ltc", [48, 0, 67, 0, 0]],
  ])("Nahmias' machine shop, set-up 80 and holding 2: %s", async (rule, lots) => {
    expect(await row(`=SOP.LOTSIZE(${nahmias}, "${rule}", 80, 2)`)).toEqual(lots);
  });

  it("Nahmias: Wagner–Whitin for 52, 87, 23, 56", async () => {
    expect(await row('=SOP.LOTSIZE({52,87,23,56}, "ww", 75, 1)')).toEqual([52, 110, 0, 56]);
    expect(await value('=SOP.LOTSIZE({52,87,23,56}, "ww", 75, 1, , , , "cost")')).toBe(248);
  });

  it("Hillier and Lieberman: the airplanes cost 4.8 million beside their making", async () => {
    expect(await value('=SOP.LOTSIZE({3,2,3,2}, "ww", 2, 0.2, , , , "cost")')).toBeCloseTo(4.8, 9);
  });

  // The first week's 35 units are in stock.
  it.each([
    ["l4l", 700],
    ["poq", 495],
    ["ltc", 490],
    ["ww", 455],
  ])("Heizer and Render's ten weeks, set-up 100 and holding 1: %s costs %d", async (rule, cost) => {
    const week = "{0,30,40,0,10,40,30,0,30,55}";
    const periods = rule === "poq" ? ", , 3" : "";
    expect(await value(`=SOP.LOTSIZE(${week}, "${rule}", 100, 1, , , , "cost"${periods})`)).toBe(cost);
  });
});

describe("order quantities", () => {
  it("Heizer and Render: Sharp's needles", async () => {
    expect(await value("=SOP.EOQ(1000, 10, 0.5)")).toBeCloseTo(200, 9);
    expect(await value('=SOP.EOQ(1000, 10, 0.5, , , , "orders")')).toBeCloseTo(5, 9);
    expect(await value('=SOP.EOQ(1000, 10, 0.5, , , , "cost")')).toBeCloseTo(100, 9);
  });

  it("Hillier and Lieberman: speakers with planned shortages", async () => {
    expect(await value("=SOP.EOQ(8000, 12000, 0.3)")).toBeCloseTo(25_298, 0);
    expect(await value("=SOP.EOQ(8000, 12000, 0.3, , 1.1)")).toBeCloseTo(28_540, 0);
    expect(await value('=SOP.EOQ(8000, 12000, 0.3, , 1.1, , "backlog")')).toBeCloseTo(28_540 - 22_424, 0);
  });

  it("Stevenson: toy wheels made at 800 a day, 240 days a year", async () => {
    expect(await value("=SOP.EOQ(48000, 45, 1, , , 192000)")).toBeCloseTo(2_400, 6);
  });

  it("Heizer and Render: Wohl's race cars, discount on all units", async () => {
    const breaks = "{0,5;1000,4.8;2000,4.75}";
    expect(await value(`=SOP.EOQ(5000, 49, 0.2, ${breaks})`)).toBe(1_000);
    expect(await value(`=SOP.EOQ(5000, 49, 0.2, ${breaks}, , , "cost")`)).toBeCloseTo(24_725, 6);
  });

  it("Nahmias: trash bags, discount on all units and on the units beyond each break", async () => {
    const breaks = "{0,0.3;500,0.29;1000,0.28}";
    expect(await value(`=SOP.EOQ(600, 8, 0.2, ${breaks})`)).toBe(500);
    expect(await value(`=SOP.EOQ(600, 8, 0.2, ${breaks}, , , "cost")`)).toBeCloseTo(198.1, 6);
    expect(await value(`=SOP.EOQ(600, 8, 0.2, ${breaks}, , , "quantity", "incremental")`)).toBeCloseTo(
      400,
      6,
    );
    expect(await value(`=SOP.EOQ(600, 8, 0.2, ${breaks}, , , "cost", "incremental")`)).toBeCloseTo(204, 6);
  });
});

describe("stock under uncertainty", () => {
  it("Nahmias: Mac's newsstand", async () => {
    expect(await value('=SOP.NEWSVENDOR(11.73, 4.74, 0.5, 0.15, , "criticalRatio")')).toBeCloseTo(0.77, 2);
    // 15.24 with the table's z of 0.74.
    expect(Math.abs((await value("=SOP.NEWSVENDOR(11.73, 4.74, 0.5, 0.15)")) - 15.24)).toBeLessThan(0.03);
  });

  it("Cachon and Terwiesch: the Hammer 3/2 wet-suit", async () => {
    expect(await value("=SOP.NEWSVENDOR(3192, 1181, 80, 20)")).toBeCloseTo(4_186, 0);
  });

  it("Winston: Walton's calendars, from observed demands", async () => {
    const demands = "{100,100,100,100,100,100,150,150,150,150,200,200,200,200,200,200,250,250,250,300}";
    expect(await value(`=SOP.NEWSVENDOR(${demands}, 0, 2.5, 1.25, "empirical")`)).toBe(200);
  });

  it("Nahmias: Harvey's mustard at a fill rate of 98 %", async () => {
    const level = await value('=SOP.SAFETYSTOCK(0.98, 25, 1, 100, , , "fill", 100, , "level")');
    // 126 with the table's z of 1.02.
    expect(Math.abs(level - 125.5)).toBeLessThan(0.1);
  });

  it("Chopra and Meindl: a lead time of 7 days that varies by 7", async () => {
    expect(await value("=SOP.SAFETYSTOCK(0.9, 500, 7, 2500, 7)")).toBeCloseTo(22_491, 0);
  });

  it("Stevenson: the jars of a restaurant, and a fixed order interval", async () => {
    expect(
      Math.abs((await value('=SOP.SAFETYSTOCK(0.9, 3, 2, 50, , , , , , "level")')) - 105.43),
    ).toBeLessThan(0.01);
    expect(await value('=SOP.REORDER("RS", 30, 3, 2, , 7, 0.99, , , , , "orderUpTo")')).toBeCloseTo(
      290.94,
      2,
    );
  });
});

describe("materials and promises", () => {
  it("Stevenson: shutters, frames and wood sections", async () => {
    const gross = "{0,0,0,100,0,0,0,150;0,0,0,0,0,0,0,0;0,0,0,0,0,0,0,0}";
    const items = '{"shutter";"frame";"wood"}';
    const params = '{"shutter",1;"frame",2;"wood",1}';
    const bom = '{"shutter","frame",2;"shutter","wood",4}';
    const received = "{0,0,0,0,0,0,0,0;0,0,0,0,0,0,0,0;70,0,0,0,0,0,0,0}";
    const releases = await numbers(formula(`=SOP.MRP(${gross}, ${items}, ${params}, ${bom}, , ${received})`));
    // The first column holds what is past due.
    expect(releases).toEqual([
      [0, 0, 0, 100, 0, 0, 0, 150, 0],
      [0, 200, 0, 0, 0, 300, 0, 0, 0],
      [0, 0, 330, 0, 0, 0, 600, 0, 0],
    ]);
  });

  it("Stevenson: pumps, discrete and cumulative", async () => {
    const promise = "=SOP.ATP(64, {0,0,70,0,70,0,70,70}, {33,20,10,4,2,0,0,0}";
    expect(await row(`${promise})`)).toEqual([11, 0, 56, 0, 68, 0, 70, 70]);
    expect(await row(`${promise}, "cumulative")`)).toEqual([11, 11, 67, 67, 135, 135, 205, 275]);
  });

  it("an order in split deliveries: 4 in stock and a lot of 6, three a period made anew from the second on", async () => {
    const promised = (units: number, output = "") =>
      table(formula(`=SOP.CTP(${units}, 2, {4,0,6,0}, {3,3,3,3}, 1, 1, "Line 1"${output})`));
    const header = ["period", "units", "from stock", "made anew", "still open"];
    const parts = [
      [1, 4, 4, 0, 15],
      [2, 3, 0, 3, 12],
      [3, 9, 6, 3, 3],
    ];
    expect(await promised(19, ', "deliveries"')).toEqual([header, ...parts, [4, 3, 0, 3, 0]]);
    expect((await promised(19))[1]).toEqual([4, 7, "Line 1 in period 2"]);
    // One more than the horizon can give stays open.
    expect((await promised(20, ', "split"')).at(-1)).toEqual([4, 3, 0, 3, 1]);
    expect(await table(formula('=SOP.CTP(5, 1, {0,0}, , , , , "split deliveries")'))).toEqual([
      header,
      ["", 0, 0, 0, 5],
    ]);
  });
});

describe("linear programmes", () => {
  const objective = (text: string): Promise<number> => value(text);

  it("Taha: SunRay's grain from silos to mills", async () => {
    const costs = "{10,2,20,11,12,7,9,20,4,14,16,18}";
    expect(
      await objective(
        `=SOP.LP(${costs}, ${transport(3, 4)}, ${senses(3, 4)}, {15;25;10;5;15;15;15}, , , , , "objective")`,
      ),
    ).toBeCloseTo(435, 6);
  });

  it("Anderson, Sweeney and Williams: Foster's generators, and Par's golf bags", async () => {
    const costs = "{3,2,7,6,7,5,2,3,2,5,4,5}";
    const rhs = "{5000;6000;2500;6000;4000;2000;1500}";
    expect(
      await objective(`=SOP.LP(${costs}, ${transport(3, 4)}, ${senses(3, 4)}, ${rhs}, , , , , "objective")`),
    ).toBeCloseTo(39_500, 6);
    const hours = "{0.7,1;0.5,0.8333333333333334;1,0.6666666666666666;0.1,0.25}";
    const mix = await row(`=SOP.MIX({10,9}, ${hours}, {630,600,708,135}, , , "quantity")`);
    expect(mix[0]).toBeCloseTo(540, 6);
    expect(mix[1]).toBeCloseTo(252, 6);
    expect(await value(`=SOP.MIX({10,9}, ${hours}, {630,600,708,135}, , , "margin")`)).toBeCloseTo(7_668, 6);
  });

  it("Winston: Giapetto's toys, Dakota's furniture with its shadow prices, Stockco's knapsack", async () => {
    expect(await row('=SOP.LP({3,2}, {2,1;1,1;1,0}, "<=", {100;80;40}, , , , "max", "x")')).toEqual([20, 60]);
    const dakota = '=SOP.LP({60,30,20}, {8,6,1;4,2,1.5;2,1.5,0.5}, "<=", {48;20;8}, , , , "max"';
    expect(await objective(`${dakota}, "objective")`)).toBeCloseTo(280, 9);
    (await row(`${dakota}, "dual")`)).forEach((dual, i) => expect(dual).toBeCloseTo([0, 10, 10][i], 9));
    const stockco = '=SOP.LP({16,22,12,8}, {5,7,4,3}, "<=", 14, 0, 1, TRUE, "max"';
    expect(await objective(`${stockco}, "objective")`)).toBeCloseTo(42, 9);
    expect(await row(`${stockco}, "x")`)).toEqual([0, 1, 1, 1]);
  });

  /** One row a source, then one a destination. */
  function transport(sources: number, destinations: number): string {
    const line = (one: (source: number, destination: number) => boolean): string =>
      Array.from({ length: sources * destinations }, (_, k) =>
        one(Math.floor(k / destinations), k % destinations) ? 1 : 0,
      ).join(",");
    const from = Array.from({ length: sources }, (_, s) => line((source) => source === s));
    const to = Array.from({ length: destinations }, (_, d) =>
      line((_source, destination) => destination === d),
    );
    return `{${[...from, ...to].join(";")}}`;
  }

  function senses(sources: number, destinations: number): string {
    const list = [...Array<string>(sources).fill('"<="'), ...Array<string>(destinations).fill('">="')];
    return `{${list.join(";")}}`;
  }
});

describe("aggregate planning and capacity", () => {
  it("Heizer and Render: the roofing supplier's level plan costs 108,450", async () => {
    const plan = '{"produced",1100,900,1050,1050,1100,1000}';
    const demand = "{900,700,800,1200,1500,1100}";
    // 1.6 hours a unit at 10 an hour are 16 a unit.
    expect(await value(`=SOP.PLANCOST(${plan}, ${demand}, "material=16; holding=5", , "total")`)).toBe(
      108_450,
    );
    const stock = await table(
      formula(`=SOP.PLANCOST(${plan}, ${demand}, "material=16; holding=5", , "stock")`),
    );
    expect(stock.flat()).toEqual(expect.arrayContaining([200, 400, 650, 500, 100]));
  });

  it("Heizer and Render: wages by the hour follow the days of each month; the first two of the three plans", async () => {
    const demand = "{900,700,800,1200,1500,1100}";
    const days = "{22,18,21,21,22,20}";
    const params = '"hours_per_unit=1.6; hours_per_day=8; wage_hour=10; holding=5; subcontract=20; W0=';
    const level = '{"workforce",10,10,10,10,10,10;"produced",1100,900,1050,1050,1100,1000}';
    expect(await value(`=SOP.PLANCOST(${level}, ${demand}, ${params}10", ${days}, "total")`)).toBeCloseTo(
      108_450,
      6,
    );
    // 7.6 workers make 38 a day, subcontractors the 1,488 that are missing.
    const lean =
      '{"workforce",7.6,7.6,7.6,7.6,7.6,7.6;"produced",836,684,798,798,836,760;"subcontracted",64,16,2,402,664,340}';
    expect(await value(`=SOP.PLANCOST(${lean}, ${demand}, ${params}7.6", ${days}, "total")`)).toBeCloseTo(
      105_152,
      6,
    );
    const error = await errorOf(evaluate("PLANCOST", [["produced", 1]], [[1]], "wage_hour=10"));
    expect(error).toMatchObject({ kind: "value", message: expect.stringContaining("hours_per_worker") });
  });

  it("Heizer and Render: the bakery's effective capacity and its expected output", async () => {
    // 3 lines, 7 days of 3 shifts of 8 hours; 82 % of what the calendar gives.
    expect(await value('=SOP.CAPACITY({"bakery",3,8,7}, {"Lines","bakery",3,0.82,1}, {7})')).toBeCloseTo(
      3 * 7 * 24 * 0.82,
      9,
    );
  });
});

describe("what a reader of the book would type", () => {
  it("price breaks with the holding cost of a unit, not a rate (Stevenson: 816 cases a year)", async () => {
    const breaks = "{1,20;50,18;80,17;100,16}";
    expect(await value(`=SOP.EOQ(816, 12, 4, ${breaks})`)).toBe(100);
    expect(await value(`=SOP.EOQ(816, 12, 4, ${breaks}, , , "total cost")`)).toBeCloseTo(13_353.92, 6);
    // Said outright, a small number is money, too, and a large one a rate.
    const said = (holding: number, basis: string): Promise<number> =>
      value(`=SOP.EOQ(816, 12, ${holding}, {0,20}, , , , , "${basis}")`);
    expect(await said(0.8, "money")).toBeCloseTo(Math.sqrt((2 * 816 * 12) / 0.8), 9);
    expect(await said(0.8, "rate")).toBeCloseTo(Math.sqrt((2 * 816 * 12) / 16), 9);
    expect(await said(1.2, "rate")).toBeCloseTo(Math.sqrt((2 * 816 * 12) / 24), 9);
  });

  it("price breaks with a holding rate (Stevenson: 4,000 switches, 18 %)", async () => {
    const breaks = "{1,0.9;500,0.85;1000,0.82}";
    expect(await value(`=SOP.EOQ(4000, 18, 0.18, ${breaks})`)).toBe(1000);
    expect(await value(`=SOP.EOQ(4000, 18, 0.18, ${breaks}, , , "cost")`)).toBeCloseTo(3_425.8, 6);
  });

  it.each([
    ["LFL", "l4l"],
    ["lot-for-lot", "l4l"],
    ["Silver-Meal", "silverMeal"],
    ["least unit cost", "luc"],
    ["part period balancing", "ppb"],
    ["Wagner–Whitin", "ww"],
  ])("the lot rule %s is %s", async (spoken, code) => {
    const lots = (rule: string): Promise<number[]> =>
      row(`=SOP.LOTSIZE({40,20,10,30,20}, "${rule}", 100, 2)`);
    expect(await lots(spoken)).toEqual(await lots(code));
  });

  it("policies and measures by the names of the books", async () => {
    const levels = (policy: string): Promise<unknown> =>
      table(formula(`=SOP.REORDER("${policy}", 2500, 500, 2, , 4, 0.9, 10000)`));
    expect(await levels("(s, Q)")).toEqual(await levels("sQ"));
    expect(await levels("(R,S)")).toEqual(await levels("RS"));
    expect(await levels("min/max")).toEqual(await levels("minMax"));
    // Chopra and Meindl: a safety stock of 67 gives a fill rate of 97.5 %.
    expect(await value('=SOP.SAFETYSTOCK(0.975, 500, 2, , , , "fill rate", 10000)')).toBeCloseTo(66.7, 1);
    expect(await value('=SOP.SERVICE(1000, 500, 2, 10000, "fill rate")')).toBeCloseTo(0.9975, 4);
  });

  it("a tyre maker with overtime and subcontracting as in Heizer and Render", async () => {
    const plant = '{"tyre",100,40,2,1000,0,0,70}, {"plant",700,50,10}, 1';
    expect(await value(`=SOP.SUPPLYPLAN({800,1000,750}, ${plant}, , , "cost")`)).toBeCloseTo(105_600, 6);
  });

  it("Red Tomato with parameters in words", async () => {
    const words =
      '{"Initial inventory",1000;"Ending inventory",500;"Initial workforce",80;"labor hours per unit",4;"hours per worker",160;"overtime limit",10;"material cost",10;"holding cost",2;"stockout cost",5;"hiring cost",300;"layoff cost",500;"wage",640;"overtime cost",6;"subcontracting cost",30}';
    const demand = "{1600,3000,3200,3800,2200,2200}";
    expect(await value(`=SOP.AGGPLAN(${demand}, ${words}, , "LP", "total cost")`)).toBeCloseTo(422_275, 6);
  });

  it("shares in proportion to what is asked for, promised units first", async () => {
    expect(await numbers(formula('=SOP.ALLOCATE(100, {50;80;40}, , "proportional", {10;10;10})'))).toEqual([
      [30],
      [45],
      [25],
    ]);
  });

  it("a linear programme's largest value by name", async () => {
    const wyndor = '{3,5}, {1,0;0,2;3,2}, "<=", {4;12;18}, , , , "maximum"';
    expect(await value(`=SOP.LPSOLVE(${wyndor}, "objective value")`)).toBeCloseTo(36, 9);
    expect(await row(`=SOP.LPSOLVE(${wyndor}, "shadow prices")`)).toEqual([0, 1.5, 1]);
  });
});

describe("lots within a capacity", () => {
  const machine = ', "capacitated", 10, 1, , , , "cost", , , , ';

  it("one of two lots moves ahead of a full period", async () => {
    const lots = await numbers(
      formula(`=SOP.LOTSIZE({0,60;0,50}${machine.replace("cost", "lots")}70, 1, 5)`),
    );
    expect(lots.map((own) => own[0] + own[1])).toEqual([60, 50]);
    expect(lots[0][1] + lots[1][1]).toBeLessThanOrEqual(65);
    expect(await value(`=SOP.LOTSIZE({0,60;0,50}${machine}70, 1, 5)`)).toBeCloseTo(70, 9);
    expect(await value(`=SOP.LOTSIZE({0,60;0,50}${machine.replace("cost", "gap")}70, 1, 5)`)).toBe(0);
  });

  it("with hours to spare it is Wagner and Whitin", async () => {
    const shared = await value(
      `=SOP.LOTSIZE({40,20,10,30,20}, "capacitated", 100, 2, , , , "cost", , , , 1000)`,
    );
    expect(shared).toBeCloseTo(await value('=SOP.LOTSIZE({40,20,10,30,20}, "ww", 100, 2, , , , "cost")'), 9);
  });

  it("a supply plan finds the same lots when items have set-ups", async () => {
    const items = '{"item","holding","setup cost","setup hours";"A",1,10,5;"B",1,10,5}';
    const plan = `=SOP.SUPPLYPLAN({0,60;0,50}, ${items}, {"machine",70}, {1,1}, , , "cost")`;
    expect(await value(plan)).toBeCloseTo(70, 4);
  });

  it.each([
    ["no hours", '{0,60;0,50}, "capacitated", 10, 1', /needs the argument capacity/],
    ["another rule", '{0,60}, "ww", 10, 1, , , , , , , , 70', /goes with the rule/],
    ["another output", '{0,60}, "ww", 10, 1, , , , "gap"', /goes with the rule/],
    ["a minimum", '{0,60}, "capacitated", 10, 1, 5, , , , , , , 70', /does not know the argument min/],
    ["too few hours", '{0,60}, "capacitated", 10, 1, , , , , , , , 20', /within the capacity/],
  ])("errors: %s", async (_, inputs, message) => {
    await expect(formula(`=SOP.LOTSIZE(${inputs})`)).rejects.toThrow(message);
  });
});
