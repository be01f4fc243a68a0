import fc from "fast-check";
import { errorCell, errorOf, evaluate, formula, numbers, table } from "./support/evaluate";

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25569;

describe("SOP.PERIODS", () => {
  it("simple values: builds months with labels and working days", async () => {
    expect(await table(formula('=SOP.PERIODS("2026-01-15", 3)'))).toEqual([
      [day("2026-01-01"), day("2026-01-31"), "2026-01", 22],
      [day("2026-02-01"), day("2026-02-28"), "2026-02", 20],
      [day("2026-03-01"), day("2026-03-31"), "2026-03", 22],
    ]);
  });

  it("simple values: ISO weeks with a 53rd, and a 4-4-5 year", async () => {
    const weeks = await table(formula('=SOP.PERIODS("2026-12-28", 2, "week")'));
    expect(weeks.map((row) => row[2])).toEqual(["2026-W53", "2027-W01"]);
    const retail = await table(formula('=SOP.PERIODS("2026-01-10", 12, "4-4-5")'));
    expect(retail.map(([start, end]) => (Number(end) - Number(start) + 1) / 7)).toEqual([
      4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6,
    ]);
  });

  it("coercion: a count as text, a serial date, a bucket by code, a pattern without its zeros", async () => {
    const plain = await table(formula('=SOP.PERIODS("2026-01-01", 2, "month")'));
    expect(await table(evaluate("PERIODS", 46023, "2", 1, 11))).toEqual(plain);
    expect(await table(evaluate("PERIODS", "2026-01", 2))).toEqual(plain);
  });

  it("ranges: holidays take working days off, one cell or many; a row layout", async () => {
    const row = await table(
      evaluate("PERIODS", [["2026-01-01"]], 1, null, null, [["2026-01-01"], ["2026-01-06"]], "row"),
    );
    expect(row).toEqual([[day("2026-01-01")], [day("2026-01-31")], ["2026-01"], [20]]);
  });

  it("errors: names what does not fit", async () => {
    expect((await errorOf(formula('=SOP.PERIODS("yesterday", 3)'))).message).toContain(
      'start is the text "yesterday"',
    );
    expect((await errorOf(formula('=SOP.PERIODS("2026-01-01", 0)'))).message).toContain("from 1 to 10000");
    expect((await errorOf(formula('=SOP.PERIODS("2026-01-01", 3, "fortnight")'))).message).toContain(
      "needs one of month",
    );
    expect((await errorOf(formula('=SOP.PERIODS("2026-01-01", 3, "month", "weekend")'))).message).toContain(
      "weekend",
    );
    expect((await errorOf(formula('=SOP.PERIODS("2026-01-01")'))).message).toContain("count is missing");
    const holidays = evaluate("PERIODS", "2026-01-01", 3, null, null, [["2026-01-01"], [errorCell()]]);
    expect((await errorOf(holidays)).message).toContain("Row 2, column 1 of holidays is #N/A");
  });
});

describe("SOP.BUCKET", () => {
  const starts = '{"2026-01-01","2026-02-01"}';

  it("simple values: sums dated quantities, and shows what lies outside", async () => {
    const call = formula(
      `=SOP.BUCKET({"2026-01-05";"2026-01-31";"2026-02-10";"2026-03-01"}, {5;7;1;9}, ${starts})`,
    );
    expect(await table(call)).toEqual([
      [day("2026-01-01"), day("2026-02-01"), "outside"],
      [12, 1, 9],
    ]);
  });

  it("simple values: other aggregations and fills", async () => {
    const cells = '{"2026-01-05";"2026-01-31"}, {5;7}';
    const last = async (rest: string) =>
      (await table(formula(`=SOP.BUCKET(${cells}, ${starts}, , ${rest}, 0)`)))[0];
    expect(await last('"average", 0')).toEqual([6, 0, 0]);
    expect(await last('"last", "blank"')).toEqual([7, "", 0]);
    expect(await last('"max", -1')).toEqual([7, -1, 0]);
  });

  it("coercion: numbers stored as text, dates as serials, codes for aggregations", async () => {
    const call = evaluate("BUCKET", [[46027], [46028]], [["5"], [true]], [[46023, 46054]], null, 0, null, 0);
    expect(await table(call)).toEqual([[6, 0, 0]]);
  });

  it("ranges: one row a key, in the order of first appearance; rows as well as columns", async () => {
    const call = formula(
      `=SOP.BUCKET({"2026-01-05","2026-02-05","2026-02-06"}, {1,2,3}, ${starts}, {"B","A","B"})`,
    );
    expect(await table(call)).toEqual([
      ["key", day("2026-01-01"), day("2026-02-01"), "outside"],
      ["B", 1, 3, 0],
      ["A", 0, 2, 0],
    ]);
  });

  it("ranges: a blank quantity counts nowhere", async () => {
    const call = evaluate(
      "BUCKET",
      [["2026-01-05"], ["2026-01-06"]],
      [[4], [""]],
      [["2026-01-01"]],
      null,
      "count",
      null,
      0,
    );
    expect(await table(call)).toEqual([[1, 0]]);
  });

  it("errors: a text date or quantity is refused by its row", async () => {
    const bad = formula(`=SOP.BUCKET({"2026-01-05";"05/01/2026"}, {1;2}, ${starts})`);
    expect((await errorOf(bad)).message).toContain('Row 2, column 1 of dates is the text "05/01/2026"');
    const quantity = evaluate("BUCKET", [["2026-01-05"]], [[errorCell("#REF!")]], [["2026-01-01"]]);
    expect((await errorOf(quantity)).message).toContain("Row 1, column 1 of quantities is #REF!");
    const unsorted = formula('=SOP.BUCKET({"2026-01-05"}, {1}, {"2026-02-01","2026-01-01"})');
    expect((await errorOf(unsorted)).message).toContain("sort the starts");
    const lengths = formula(`=SOP.BUCKET({"2026-01-05";"2026-01-06"}, {1}, ${starts})`);
    expect((await errorOf(lengths)).message).toContain("2 dates but 1 quantities");
  });

  it("conserves every total", async () => {
    const transaction = fc.record({
      date: fc.integer({ min: 45_900, max: 46_400 }),
      quantity: fc.integer({ min: -50, max: 1000 }),
      key: fc.constantFrom("A", "B", "C"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(transaction, { minLength: 1, maxLength: 60 }), async (list) => {
        const rows = await table(
          evaluate(
            "BUCKET",
            list.map(({ date }) => [date]),
            list.map(({ quantity }) => [quantity]),
            [[46023, 46054, 46082, 46113]],
            list.map(({ key }) => [key]),
            "sum",
            0,
            0,
          ),
        );
        for (const [key, ...cells] of rows) {
          const total = list
            .filter((entry) => entry.key === key)
            .reduce((sum, { quantity }) => sum + quantity, 0);
          expect(cells.map(Number).reduce((sum, cell) => sum + cell, 0)).toBe(total);
        }
      }),
    );
  });

  it("is one formula for thousands of rows", async () => {
    const rows = 5000;
    const list = Array.from({ length: rows }, (_, at) => at);
    const result = await numbers(
      evaluate(
        "BUCKET",
        list.map((at) => [46023 + (at % 59)]),
        list.map(() => [1]),
        [[46023, 46054]],
        null,
        null,
        null,
        0,
      ),
    );
    expect(result[0].reduce((sum, cell) => sum + cell, 0)).toBe(rows);
  });
});
