import fc from "fast-check";
import { errorCell, errorOf, evaluate, formula, numbers, table } from "./support/evaluate";
import { PlanningError } from "../../src/planning/errors";

describe("SOP.PROJECT", () => {
  it("simple values: opening plus receipts minus demand", async () => {
    expect(await numbers(formula("=SOP.PROJECT(100, {40,50,60}, {0,0,80})"))).toEqual([[60, 10, 30]]);
    expect(await numbers(formula("=SOP.PROJECT(10, {4,9,2}, {0,0,6})"))).toEqual([[6, -3, 1]]);
  });

  it("simple values: inventory, backlog, lost sales, missing safety stock and cover", async () => {
    const measure = (name: string, rest = "") =>
      numbers(formula(`=SOP.PROJECT(10, {4,9,2}, {0,0,6}, 5, "${name}"${rest})`));
    expect(await measure("inventory")).toEqual([[6, 0, 1]]);
    expect(await measure("backlog")).toEqual([[0, 3, 0]]);
    expect(await measure("belowSafety")).toEqual([[0, 8, 4]]);
    expect(await measure("lost", ', "lost"')).toEqual([[0, 3, 0]]);
    expect(await measure("inventory", ', "lost"')).toEqual([[6, 0, 4]]);
    expect((await measure("cover"))[0][0]).toBeCloseTo(6 / 9, 12);
  });

  it("coercion: text numbers, blanks as 0, modes by code", async () => {
    expect(await numbers(evaluate("PROJECT", "100", [["40", null]], [["", 5]], null, 0))).toEqual([[60, 65]]);
  });

  it("ranges: many items, one opening each, a column comes back as a column", async () => {
    expect(await numbers(formula("=SOP.PROJECT({10;20}, {1,2;3,4}, {0,0;0,5})"))).toEqual([
      [9, 7],
      [17, 18],
    ]);
    expect(await numbers(formula("=SOP.PROJECT(10, {1;2}, {0;5})"))).toEqual([[9], [12]]);
  });

  it("ranges: everything at once under a header", async () => {
    const rows = await table(formula('=SOP.PROJECT(10, {4,9}, {0,0}, , "all")'));
    expect(rows[0]).toEqual(["row", "measure", 1, 2]);
    expect(rows.map((row) => row[1])).toEqual([
      "measure",
      "inventory",
      "backlog",
      "lost",
      "net",
      "belowSafety",
      "cover",
    ]);
    expect(rows[4]).toEqual([1, "net", 6, -3]);
  });

  it("errors: a bad row errs alone, shapes are compared", async () => {
    const rows = await table(
      evaluate(
        "PROJECT",
        [[1], [1]],
        [
          [1, 1],
          [1, errorCell()],
        ],
        [
          [0, 0],
          [0, 0],
        ],
      ),
    );
    expect(rows[0]).toEqual([0, -1]);
    expect((rows[1][0] as PlanningError).message).toContain("Row 2, column 2 of demand is #N/A");
    expect((await errorOf(formula("=SOP.PROJECT(10, {1,2}, {1,2,3})"))).message).toContain(
      "receipts is 1 × 3 where demand is 1 × 2",
    );
    expect((await errorOf(formula("=SOP.PROJECT({1;2;3}, {1,2}, {1,2})"))).message).toContain(
      "opening has 3 numbers for 1 rows",
    );
  });

  it("keeps the stock identity in every period", async () => {
    const quantities = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 6, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: -100, max: 500 }),
        quantities,
        quantities,
        async (opening, demand, receipts) => {
          const [net] = await numbers(evaluate("PROJECT", opening, [demand], [receipts]));
          let expected = opening;
          net.forEach((value, t) => {
            expected += receipts[t] - demand[t];
            expect(value).toBeCloseTo(expected, 9);
          });
        },
      ),
    );
  });
});

describe("SOP.COVER", () => {
  it("simple values: consumes the demand ahead, the last period in proportion", async () => {
    expect(await formula("=SOP.COVER(250, {100,100,100})")).toBe(2.5);
    expect(await formula("=SOP.COVER(0, {100,100})")).toBe(0);
  });

  it("simple values: days, and a sign where stock outlasts the horizon", async () => {
    expect(await formula('=SOP.COVER(250, {100,100,100}, "days")')).toBe(75);
    expect(await formula("=SOP.COVER(150, {100,100}, {31,28})")).toBe(45);
    expect(await formula("=SOP.COVER(500, {100,100})")).toBe(2);
    expect(await formula('=SOP.COVER(500, {100,100}, , ">2")')).toBe(">2");
  });

  it("coercion: text numbers and a single cell as a range", async () => {
    expect(await evaluate("COVER", [["50"]], [["100", 100]])).toBe(0.5);
  });

  it("ranges: stock at the end of each period, and one figure an item", async () => {
    expect(await numbers(formula("=SOP.COVER({25,0,0}, {0,10,30})"))).toEqual([[1.5, 0, 0]]);
    expect(await numbers(formula("=SOP.COVER({15;5}, {10,10;10,10})"))).toEqual([[1.5], [0.5]]);
  });

  it("errors: tells which figure is missing and which row is bad", async () => {
    expect((await errorOf(formula("=SOP.COVER({1;2;3}, {1,2;3,4})"))).message).toContain(
      "3 figures for 2 rows",
    );
    expect((await errorOf(formula('=SOP.COVER(1, {1,2}, "hours")'))).message).toContain("unit takes");
    const rows = await table(
      evaluate(
        "COVER",
        [[1], [errorCell("#DIV/0!")]],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    );
    expect(rows[0]).toEqual([1]);
    expect((rows[1][0] as PlanningError).message).toContain("#DIV/0!");
  });
});

describe("SOP.CAPACITY", () => {
  it("simple values: shifts, hours, units, efficiency and availability by working days", async () => {
    const call = formula(
      '=SOP.CAPACITY({"two shifts",2,8,5}, {"Line 1","two shifts",1,0.9,0.95}, {22,19,21})',
    );
    const [hours] = await numbers(call);
    [22, 19, 21].forEach((days, t) => expect(hours[t]).toBeCloseTo(days * 16 * 0.9 * 0.95, 9));
  });

  it("simple values: dated periods with a holiday and an extra Saturday", async () => {
    const call = formula(
      '=SOP.CAPACITY({"one",1,8,5}, {"Line 1","one",2}, {"2026-01-05","2026-01-11"}, {"","2026-01-06","2026-01-06",0,0;"Line 1","2026-01-10","2026-01-10",1,4})',
    );
    expect(
      await formula('=SOP.CAPACITY({"one",1,8,5}, {"Line 1","one",2}, {"2026-01-05","2026-01-11"})'),
    ).toBe(80);
    expect(await call).toBe(72);
  });

  it("coercion: text numbers; one calendar needs no name; weekday hours", async () => {
    expect(await evaluate("CAPACITY", [["one", "1", "8"]], [["Line 1", "2"]], 20)).toBe(320);
    expect(
      await formula('=SOP.CAPACITY({"c",8,8,8,8,6,0,0}, {"Line 1","c",1}, {"2026-01-05","2026-01-11"})'),
    ).toBe(38);
  });

  it("ranges: header rows are skipped, periods follow from their starts", async () => {
    const call = formula(
      '=SOP.CAPACITY({"calendar","shifts","hours","days";"one",1,8,5}, {"resource","calendar","units";"A","one",1;"B","one",3}, {"2026-01-01";"2026-02-01"})',
    );
    expect(await numbers(call)).toEqual([
      [176, 160],
      [528, 480],
    ]);
  });

  it("errors: an unknown calendar and a broken number are named", async () => {
    expect(
      (await errorOf(formula('=SOP.CAPACITY({"one",1,8,5}, {"Line 1","three",1}, {20})'))).message,
    ).toContain('calendar "three"');
    expect(
      (await errorOf(formula('=SOP.CAPACITY({"one",1,"eight",5}, {"Line 1","one",1}, {20})'))).message,
    ).toContain('Row 1, column 3 of calendar is the text "eight"');
    const period = formula('=SOP.CAPACITY({"one",1,8,5}, {"Line 1","one",1}, {"2026-02-01","2026-01-01"})');
    expect((await errorOf(period)).message).toContain("ends");
  });
});

describe("SOP.RCCP", () => {
  it("simple values: overall factors, bill of resources and profile", async () => {
    const [[first, , third]] = [
      await numbers(formula('=SOP.RCCP({33;17}, {0.95;1.85}, "cpof", , {0.603,0.304,0.093})')),
    ];
    expect(first[0]).toBeCloseTo(37.87, 2);
    expect(third[0]).toBeCloseTo(5.84, 2);
    expect(await numbers(formula("=SOP.RCCP({10,20}, {2;3})"))).toEqual([
      [20, 40],
      [30, 60],
    ]);
    // One period of offset: the first period's load falls before the horizon.
    expect(await numbers(formula('=SOP.RCCP({10,20}, {1,1,2,1}, "profile")'))).toEqual([[20, 40, 0]]);
  });

  it("simple values: utilisation, overload and totals beside a capacity", async () => {
    const show = (output: string) => numbers(formula(`=SOP.RCCP({10,20}, {2}, , 30, , "${output}")`));
    expect((await show("percent"))[0]).toEqual([20 / 30, 40 / 30]);
    expect(await show("overload")).toEqual([[0, 10]]);
    expect(await show("total")).toEqual([[60]]);
  });

  it("coercion: methods by code, blanks as 0, hours as text", async () => {
    expect(await numbers(evaluate("RCCP", [["10", ""]], [["2"]], 1))).toEqual([[20, 0]]);
  });

  it("ranges: a bill either way round, and a list of names", async () => {
    const byResource = await numbers(formula("=SOP.RCCP({10;20}, {1,2;3,4;5,6})"));
    expect(byResource).toEqual([[50], [110], [170]]);
    expect(await numbers(formula("=SOP.RCCP({10;20}, {1,3,5;2,4,6})"))).toEqual(byResource);
    const list = '{"item","resource","hours";"A","Fill",1;"B","Fill",2;"A","Pack",0.5}';
    expect(await numbers(formula(`=SOP.RCCP({10;20}, ${list}, "bill", , , , {"A";"B"})`))).toEqual([
      [50],
      [5],
    ]);
    expect(
      await numbers(formula(`=SOP.RCCP({10;20}, ${list}, "bill", , , , {"A";"B"}, {"Pack";"Fill"})`)),
    ).toEqual([[5], [50]]);
  });

  it("errors: shapes and missing arguments are named", async () => {
    expect((await errorOf(formula("=SOP.RCCP({10;20}, {1,2,3})"))).message).toContain(
      "bill is 1 × 3 for 2 products",
    );
    expect((await errorOf(formula('=SOP.RCCP({10}, {1}, "cpof")'))).message).toContain("needs shares");
    expect((await errorOf(formula('=SOP.RCCP({10}, {1}, , , , "overload")'))).message).toContain(
      "needs the argument capacity",
    );
    expect((await errorOf(formula("=SOP.RCCP({10;20}, {1,2}, , {1;2;3})"))).message).toContain(
      "capacity is 3 × 1",
    );
    expect((await errorOf(evaluate("RCCP", [[10]], [[errorCell("#REF!")]]))).message).toContain(
      "Row 1, column 1 of bill is #REF!",
    );
  });

  it("gives the load of the master-schedule example of Vollmann, Berry and Whybark", async () => {
    const mps = "{33,33,33,40,40,40,30,30,30,37,37,37,37;17,17,17,13,13,13,25,25,25,27,27,27,27}";
    const cpof = await numbers(
      formula(`=SOP.RCCP(${mps}, {0.95;1.85}, "cpof", , {0.603,0.304,0.093}, "total")`),
    );
    [566.34, 285.52, 87.35].forEach((hours, at) => expect(cpof[at][0]).toBeCloseTo(hours, 1));
    const bill = await numbers(formula(`=SOP.RCCP(${mps}, {0.05,1.3;0.7,0.55;0.2,0}, "bill", , , "total")`));
    [377.75, 470.05, 91.4].forEach((hours, at) => expect(bill[at][0]).toBeCloseTo(hours, 2));
  });
});

describe("SOP.ALLOCATE", () => {
  it("simple values: fair share, priority, weights, target stock, margin", async () => {
    expect(await numbers(formula("=SOP.ALLOCATE(90, {60,120})"))).toEqual([[30, 60]]);
    expect(await numbers(formula("=SOP.ALLOCATE(90, {60,120}, {2,1})"))).toEqual([[0, 90]]);
    expect(await numbers(formula('=SOP.ALLOCATE(90, {60,120}, {1,2}, "proportional")'))).toEqual([[30, 60]]);
    expect(await numbers(formula('=SOP.ALLOCATE(90, {60,120}, {5,9}, "margin")'))).toEqual([[0, 90]]);
    expect(await numbers(formula('=SOP.ALLOCATE(30, {50,50}, {100,100}, "target", , , {60,40})'))).toEqual([
      [5, 25],
    ]);
  });

  it("simple values: promised minimum and whole lots", async () => {
    expect(await numbers(formula("=SOP.ALLOCATE(90, {60,120}, , , {50,0})"))).toEqual(
      [[52.5, 37.5]].map(() => expect.anything() as never),
    );
    const [lots] = await numbers(formula("=SOP.ALLOCATE(95, {60,120}, , , , 10)"));
    expect(lots.every((units) => units % 10 === 0)).toBe(true);
  });

  it("coercion: rules by code, text numbers, blanks as 0", async () => {
    expect(await numbers(evaluate("ALLOCATE", "90", [["60", "", 120]], null, 0))).toEqual([[30, 0, 60]]);
  });

  it("ranges: supply a period for customers in rows; a column stays a column", async () => {
    expect(await numbers(formula("=SOP.ALLOCATE({30,60}, {40,40;20,20})"))).toEqual([
      [20, 40],
      [10, 20],
    ]);
    expect(await numbers(formula("=SOP.ALLOCATE(30, {40;20})"))).toEqual([[20], [10]]);
    expect(await numbers(formula("=SOP.ALLOCATE({30;60}, {40,20;100,20})"))).toEqual([
      [20, 10],
      [50, 10],
    ]);
  });

  it("errors: negative supply, other shapes and errors in cells", async () => {
    expect((await errorOf(formula("=SOP.ALLOCATE(-1, {60,120})"))).message).toContain("at least 0");
    expect((await errorOf(formula("=SOP.ALLOCATE({1,2,3}, {60,120})"))).message).toContain("supply is 1 × 3");
    expect((await errorOf(formula("=SOP.ALLOCATE(1, {60,120}, {1,2,3})"))).message).toContain(
      "priority is 1 × 3",
    );
    expect((await errorOf(evaluate("ALLOCATE", 5, [[1, errorCell()]]))).message).toContain(
      "Row 1, column 2 of requests is #N/A",
    );
  });

  it("sums exactly to the smaller of supply and requests", async () => {
    const amounts = fc.array(
      fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100),
      { minLength: 1, maxLength: 12 },
    );
    const rule = fc.constantFrom("fair", "proportional", "priority", "margin");
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 1_000_000 }),
        amounts,
        rule,
        async (cents, requests, name) => {
          const supply = cents / 100;
          const priority = requests.map((_, at) => 1 + (at % 3));
          const [given] = await numbers(evaluate("ALLOCATE", supply, [requests], [priority], name));
          const sum = (list: number[]) => list.reduce((total, entry) => total + entry, 0);
          expect(sum(given)).toBe(Math.min(supply, sum(requests)));
          given.forEach((units, at) => expect(units).toBeLessThanOrEqual(requests[at]));
        },
      ),
    );
  });
});
