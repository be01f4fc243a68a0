import { PlanningError } from "../../src/planning/errors";
import { errorOf, formula, table } from "./support/evaluate";

/** Ranges as they come: blanks inside and behind, calendars of all kinds, rows in any order. */

const message = async (text: string): Promise<string> => (await errorOf(formula(text))).message;

/** Each formula's cells, numbers to nine digits. */
function answers(cases: readonly (readonly [text: string, cells: unknown[][]])[]): void {
  it.each(cases)("%s", async (text, cells) => {
    const shown = await table(formula(text));
    expect(shown.map((row) => row.map(rounded))).toEqual(cells);
  });
}

function rounded(cell: unknown): unknown {
  if (cell instanceof PlanningError) return cell.kind;
  return typeof cell === "number" ? Number(cell.toPrecision(9)) : cell;
}

describe("snapshots and targets of any calendar", () => {
  const made = (dates: string, targets: string, lag = 1): string =>
    `=SOP.LAG({10,20,30;11,21,31},${dates},${targets},${lag})`;
  answers([
    [made('{"2026-Q1";"2026-Q2"}', '{"2026-Q1","2026-Q2","2026-Q3"}'), [["", 20, 31]]],
    [made('{"2025-02-01";"2026-03-01"}', '{"2025-01-01","2026-01-01","2027-01-01"}'), [["", 20, 31]]],
    [made('{"2026-01-20";"2026-01-05"}', '{"2026-02-01","2026-03-01","2026-04-01"}'), [[10, "", ""]]],
    // A retail calendar with two starts in May, snapshots at the starts of the two months before.
    [made('{"2026-04-05";"2026-05-03"}', '{"2026-05-03","2026-05-31","2026-07-05"}'), [[10, 21, ""]]],
    [made('{"2026-04-05";"2026-05-03"}', '{"2026-05-03","2026-05-31","2026-07-05"}', 2), [["", 20, 31]]],
  ]);
});

describe("rules of a phase-out on a timeline", () => {
  const phased = (first: string, last: string, timeline = '{"2026-01-01","2026-02-01","2026-03-01"}') =>
    `=SOP.PHASE({100,100,100},{${first},${last},0},,${timeline})`;
  answers([
    [phased('"2027-03-01"', '"2027-06-01"'), [[100, 100, 100]]],
    [phased('"2026-03-31"', '"2027-06-01"'), [[100, 100, 0]]],
    [phased("1", "2"), [[0, 0, 100]]],
  ]);

  it("periods that do not rise or are not whole are told", async () => {
    expect(
      await message(phased('"2026-01-01"', '"2026-01-01"', '{"2026-03-01","2026-01-01","2026-02-01"}')),
    ).toBe("Date 2 of timeline is not after the one before; sort the periods.");
    expect(await message("=SOP.PHASE({100,100},{1.5,2,0})")).toContain("is no period");
  });
});

describe("streams and like items that are not complete", () => {
  answers([
    ["=SOP.CONSENSUS({100,120,90;110,130,95},{0.5,0.3,0.2})", [[104], [113]]],
    [
      '=SOP.FVA({100,120},{90,100;"","";95,110},{"naive";"sales";"agreed"},"mae")',
      [
        ["stream", "mae", "against previous", "against first"],
        ["naive", 15, "", ""],
        ["sales", "notAvailable", "", ""],
        ["agreed", 7.5, 7.5, 7.5],
      ],
    ],
    // The naive forecast knows no first month: both are measured on the other two.
    [
      '=SOP.FVA({100,120,130},{"",100,120;50,110,125},,"mae")',
      [
        ["stream", "mae", "against previous", "against first"],
        [1, 15, "", ""],
        [2, 7.5, 7.5, 7.5],
      ],
    ],
    ['=SOP.LIKE({10,"",30,28},1)', [[10, 20, 30, 28]]],
    ['=SOP.LIKE({10,20;50,60},{1;1},{1;""})', [[10, 20]]],
  ]);

  it("a launch that is not said is asked for", async () => {
    expect(await message('=SOP.LIKE({10,20;5,15},{1;""})')).toContain("Row 2, column 1 of launches is blank");
  });
});

describe("whole columns", () => {
  const vals = "112;118;132;129;121;135;148;148;136;119;104;118;115;126";
  const blanks = Array(30).fill('""').join(";");
  const dated = Array.from({ length: 14 }, (_, month) => `"2025-${month + 1}-01"`)
    .map((date) => date.replace("2025-13", "2026-1").replace("2025-14", "2026-2"))
    .join(";");

  it.each([
    ["FORECAST", `3,{${vals}}`, `3,{"Sales";${vals};${blanks}}`],
    ["FORECAST", `3,{${vals}},{${dated}}`, `3,{"Sales";${vals};${blanks}},{"Month";${dated};${blanks}}`],
    ["FORECAST.STAT", `{${vals}},{${dated}}`, `{"Sales";${vals};${blanks}},{"Month";${dated};${blanks}}`],
    ["BACKTEST", `{${vals}},2,3,"naive,drift"`, `{"Sales";${vals};${blanks}},2,3,"naive,drift"`],
    ["SEASONALITY", `{${vals}},4`, `{"Sales";${vals};${blanks}},4`],
  ])("SOP.%s leaves out the title and the blanks behind the data", async (id, bare, whole) => {
    expect(await formula(`=SOP.${id}(${whole})`)).toEqual(await formula(`=SOP.${id}(${bare})`));
  });

  it("a text among the numbers keeps its row", async () => {
    expect(await message('=SOP.FORECAST(1,{"Sales";10;"x";12})')).toContain("Row 3, column 1 of values");
    expect(await message('=SOP.FORECAST(1,{"1O";10;11;12})')).toContain("Row 1, column 1 of values");
  });

  answers([
    // A few last months without a number stay missing ones, in a row alone as in a table.
    ['=SOP.FORECAST(1,{10,20,30,"";1,2,3,4},,,,,"drift")', [[50], [5]]],
    ['=SOP.FORECAST(1,{10,20,30,""},,,,,"drift")', [[50]]],
    ['=SOP.FORECAST(1,{30,30,"",""},,,0,,"mean")', [[15]]],
    ['=SOP.FORECAST.FIT({10,12,14,""},,0,"naive")', [["", 10, 12, ""]]],
  ]);
});

describe("a retail calendar as timeline", () => {
  it("forecasts its months as those of the calendar", async () => {
    const periods = await table(formula('=SOP.PERIODS("2023-01-02",43,"4-4-5")'));
    const starts = periods.map(([start]) => String(start));
    const sales = starts.slice(0, 40).map((_, month) => 100 + 30 * ((month % 12) % 5) + month);
    const given = `{${sales.join()}},{${starts.slice(0, 40).join()}}`;
    const [plain] = await table(formula(`=SOP.FORECAST(3,{${sales.join()}},,,,,,,"frequency=12")`));
    expect(await table(formula(`=SOP.FORECAST(3,${given})`))).toEqual([plain]);
    expect(await table(formula(`=SOP.FORECAST({${starts.slice(40).join()}},${given})`))).toEqual([plain]);
  });
});

describe("tables of conversions, shares and histories", () => {
  const rates =
    '{"item","from","to","factor","since";"","EUR","USD",1.1,"2025-01-01";"","eur","usd",1.2,"2026-02-01"}';
  answers([
    ["=SOP.CONSUME({0.1,0.2},{0.3,0},1,1)", [[0, 0]]],
    ['=SOP.CLEAN({-10,-11,-9,-10,-70,-10,-11,-9},,"hampel",,,2)', [[0, 0, 0, 0, 1, 0, 0, 0]]],
    [`=SOP.CONVERT({100,100},"","EUR","USD",${rates},{"2026-01-01","2026-02-01"})`, [[110, 120]]],
    [`=SOP.CONVERT({100;200},,"EUR","USD",${rates})`, [[120], [240]]],
    ['=SOP.CONVERT({10;5},"b","case","pcs",{"","case","pcs",12;"B","case","pcs",6})', [[60], [30]]],
    [
      '=SOP.DISAGG({90,70},{1,2,3,4,5,2;1,2,3,4,1,5},"lastYear",,,,4)',
      [
        [45, 35],
        [45, 35],
      ],
    ],
    [
      '=SOP.CLASSIFY({"x",1;"y",2},,"abc")',
      [
        ["value", "value"],
        ["value", "value"],
      ],
    ],
    ['=SOP.CLEAN({10,11,9,10,9,10,11,9},,"none",,{1,1,2,1,1,1,1,1},1)', [Array(8).fill("value")]],
  ]);

  it.each([
    ['=SOP.CONVERT(1,"x","EUR","USD",{"","EUR","USD",1.1,"soon"})', 'The date "soon" of factor 1'],
    ['=SOP.DISAGG({90,70},{1,2,3;1,2,3},"lastYear")', "last year's shares need 12"],
    ["=SOP.CLEAN({10,11,9,10,9,10,11,9},{1,2,3})", "The timeline has 3 points for 8 values"],
    ["=SOP.CLEAN({10,11,9},{1,3,2})", "Date 3 of timeline is not after"],
    ['=SOP.ACCURACY({1,2},{1,3},"mase",,{1,"x",3})', "column 2 of history"],
    ["=SOP.SEASONALITY({10,20,30,12,24,36},2.5)", "a season is a whole number"],
    ["=SOP.UPLIFT({0,0,0,15,0,0},{0,0,0,1,0,0},,1)", "to see a baseline"],
    ['=SOP.PERIODS("2025-W53",1)', "is the text"],
    ['=SOP.FORECAST("2026-07-01",{1,2,3})', "dates need the argument timeline"],
    [
      '=SOP.FORECAST(1,{1,2,3,4},{"2025-01-01","2025-02-01","2025-03-10","2025-04-01"})',
      "Entry 3 (2025-03-10) of the timeline",
    ],
  ])("%s says what is wrong", async (text, sentence) => {
    expect(await message(text)).toContain(sentence);
  });
});

it("tenths are tenths to the last digit", async () => {
  expect(await table(formula("=SOP.DISAGG(0.7,{1;1;1},,,0.1)"))).toEqual([[0.3], [0.2], [0.2]]);
});

describe("SOP.CHECK as people name and fill things", () => {
  const found = async (cells: string, rule: string): Promise<unknown[]> =>
    (await table(formula(`=SOP.CHECK(${cells},${rule})`))).slice(1).map((row) => row[5] || row[0]);

  it.each([
    ['{"p","c";"A","";"B","A";"","B"}', '{"cycle","p","","","c"}', ["OK"]],
    ['{"p","c";"A","b";"B","a"}', '{"cycle","p","","","c"}', ["Row 2 closes a loop: A → b → A."]],
    ['{"item";"";"";"A";"a"}', '{"unique","item"}', ["Row 4 repeats item of row 3."]],
    ['{"item";"";"A"}', '{"key","item"}', ["Row 1: item is blank."]],
    [
      '{"item";"B"},{"orphan","item"}',
      '{"item";"A"}',
      ["Row 1: item is B; it needs a value of item in the reference table."],
    ],
    ['{"item","x";"A",1;"A",2}', '{"duplicate","item"}', ["Row 2 repeats item of row 1."]],
    ['{"item","cost";"A","x"}', '{"range","cost"}', ["Row 1: cost is x; it needs a number."]],
    ['{"d";"2026-01-01";"2026-03-01"}', '{"gap","d"}', ["d has no entry in 2026-02."]],
    ['{"d";"2026-01-05";"2026-01-12";"2026-01-26"}', '{"gap","d"}', ["d has no entry in 2026-01-19."]],
    ['{"d";"2026-01-01";"2026-04-01";"2026-07-01"}', '{"gap","d"}', ["OK"]],
  ])("%s with %s", async (cells, rule, messages) => {
    expect(await found(cells, rule)).toEqual(messages);
  });
});
