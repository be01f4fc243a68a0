import { writeFileSync } from "node:fs";
import type { SeriesSettings } from "../../src/cli/forecast/rawSeries";
import { openSeries, type SeriesRow } from "../../src/cli/forecast/seriesFile";
import { emptyWorkbook } from "../../src/host/xlsx/emptyWorkbook";
import { readXlsx, writeXlsx } from "../../src/host/xlsx";
import { scratchFolder } from "./runConcord";

const scratch = scratchFolder();
let files = 0;

function fileOf(content: string | Uint8Array, ending = ".csv"): string {
  const file = scratch(`series-${files++}${ending}`);
  writeFileSync(file, content);
  return file;
}

async function seriesIn(
  file: string,
  settings: Partial<SeriesSettings> = {},
  told: string[] = [],
): Promise<SeriesRow[]> {
  const wanted = { horizon: 2, frequency: undefined, ...settings };
  const { rows, notes } = await openSeries(file, wanted, { read: 0, size: 0 });
  const all: SeriesRow[] = [];
  for await (const row of rows) all.push(row);
  told.push(...notes);
  return all;
}

const shown = (rows: SeriesRow[]): unknown[] =>
  rows.map((row) =>
    row.problem !== undefined
      ? [row.id, row.problem]
      : [
          row.id,
          [...row.history].map((value) => (Number.isNaN(value) ? "" : value)),
          row.frequency,
          row.periods,
        ],
  );

const read = async (lines: string[], settings?: Partial<SeriesSettings>): Promise<unknown[]> =>
  shown(await seriesIn(fileOf(lines.join("\r\n")), settings));

describe("series of a CSV file", () => {
  test.each<[string, string[], unknown[]]>([
    [
      "long, in French, with an item that sells every third month only",
      [
        "Référence;Mois;Qté vendue",
        "A;janv. 2025;1 200,5",
        "A;févr. 2025;7",
        "A;mars 2025;8",
        "A;avr. 2025;9",
        "B;01/2025;5",
        "B;04/2025;6",
      ],
      [
        ["A", [1200.5, 7, 8, 9], 12, ["2025-05", "2025-06"]],
        ["B", [5, "", "", 6], 12, ["2025-05", "2025-06"]],
      ],
    ],
    [
      "long, in German, with quarters and thousands parted by points",
      [
        "Materialnummer;Quartal;Verkaufsmenge",
        "4711;Q1 2025;1.234",
        "4711;2025-Q2;987",
        "4711;3. Quartal 2025;2.005",
      ],
      [["4711", [1234, 987, 2005], 4, ["2025-Q4", "2026-Q1"]]],
    ],
    [
      "long, its series named by columns that say nothing",
      [
        "Outlet,Range,Week,Pieces",
        "N,tea,2026-W01,3",
        "S,tea,2026-W01,4",
        "N,tea,2026-W02,5",
        "S,tea,2026-W03,6",
      ],
      [
        ["N / tea", [3, 5], 52, ["2026-W03", "2026-W04"]],
        ["S / tea", [4, "", 6], 52, ["2026-W04", "2026-W05"]],
      ],
    ],
    [
      "wide, with weeks as numbers and thousands parted by commas",
      ["item,202551,202552,202601,202602", 'A,"1,200","1,300","1,250",900'],
      [["A", [1200, 1300, 1250, 900], 52, ["2026-W03", "2026-W04"]]],
    ],
    [
      "side by side, one column a series",
      ["Month,Tea,Coffee", "2026-01-01,5,50", "2026-02-01,,60", "2026-03-01,7,70"],
      [
        ["Tea", [5, "", 7], 12, ["2026-04", "2026-05"]],
        ["Coffee", [50, 60, 70], 12, ["2026-04", "2026-05"]],
      ],
    ],
    [
      "years down, months across",
      ["Item,Year,Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec", "A,2025,1,2,3,4,5,6,7,8,9,10,11,12"],
      [["A", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 12, ["2026-01", "2026-02"]]],
    ],
    [
      "below a title, the same item in two regions",
      ["Sales 2026,,,", "Item,Region,2026-01,2026-02", "A,North,1,2", "A,South,3,4"],
      [
        ["A / North", [1, 2], 12, ["2026-03", "2026-04"]],
        ["A / South", [3, 4], 12, ["2026-03", "2026-04"]],
      ],
    ],
    [
      "as the M competitions write them",
      ["V1,V2,V3,V4", "M1,8,7,", "M2,1,2,3"],
      [
        ["M1", [8, 7], undefined, undefined],
        ["M2", [1, 2, 3], undefined, undefined],
      ],
    ],
    ["a single column", ["sales", "5", "6", "7"], [["series", [5, 6, 7], undefined, undefined]]],
    [
      "a date that cannot be read costs its own series only",
      ["item,date,qty", "A,2026-01-01,1", "A,2026-02-01,2", "B,2026-01-01,3", "B,sometime,4"],
      [
        ["A", [1, 2], 12, ["2026-03", "2026-04"]],
        ["B", 'value 2 of qty has no date that can be read: "sometime"'],
      ],
    ],
  ])("%s", async (_, lines, expected) => {
    expect(await read(lines)).toEqual(expected);
  });

  test("a file without a header is refused", async () => {
    const file = fileOf("A,2026-01-01,100\nA,2026-02-01,110\n");
    await expect(seriesIn(file)).rejects.toThrow("shows no history");
  });

  test("single days are added up into months, and months without a line count as zero on request", async () => {
    const orders = [
      "sku,order date,units",
      "A,2026-01-05,3",
      "A,2026-01-19,4",
      "A,2026-03-02,5",
      "B,2026-02-11,6",
    ];
    expect(await read(orders, { bucket: "month" })).toEqual([
      ["A", [7, "", 5], 12, ["2026-04", "2026-05"]],
      ["B", [6], 12, ["2026-03", "2026-04"]],
    ]);
    expect(await read(orders, { bucket: "month", fillZero: true })).toEqual([
      ["A", [7, 0, 5], 12, ["2026-04", "2026-05"]],
      ["B", [6, 0], 12, ["2026-04", "2026-05"]],
    ]);
    const uneven = ["sku,order date,units", "A,2026-01-05,3", "A,2026-01-19,4", "A,2026-02-20,5"];
    const [[, problem]] = (await read(uneven)) as [string, string][];
    expect(problem).toContain("To add dates up into months, give --bucket month.");
  });

  test("slips are named where they are, and the other series stay as they are", async () => {
    const months = (item: string, dates: string[]): string[] =>
      dates.map((date, at) => `${item},${date},${at + 1}`);
    const dates = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, "0")}-01`);
    const july = (text: string): string[] => dates.map((date, at) => (at === 6 ? text : date));
    const head = "item,date,sales";
    const good = months("A", dates);
    const kept = ["A", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 12, ["2026-01", "2026-02"]];
    const odd = july("2025-07-15");
    expect(await read([head, ...good, ...months("B", odd)])).toEqual([
      kept,
      ["B", expect.stringMatching(/^Entry 7 \(2025-07-15\) of the timeline is off the step/)],
    ]);
    expect(await read([head, ...good, ...months("B", july("2925-07-01"))], { fillZero: true })).toEqual([
      kept,
      ["B", 'value 7 of sales has no date that can be read: "2925-07-01"'],
    ]);
    expect(await read([head, ...good, ...months("B", july("2025-07-02"))])).toEqual([
      kept,
      ["B", expect.stringContaining("Entry 7 (2025-07-02) of the timeline")],
    ]);
    expect(await read([head, ...good, ",2025-12-01,5", "B,2025-01-01,few"])).toEqual([
      kept,
      ["(blank)", [5], 12, ["2026-01", "2026-02"]],
      ["B", 'value 1 of sales (2025-01-01) is "few", not a number'],
    ]);
  });

  test("columns that only count are filled up at their end, columns with dates have periods without a value", async () => {
    expect(
      await read(['"V1","V2","V3","V4","V5"', '"M1",5,6,7,8', '"M2",5,NA,NA,NA', '"M3",5,NA,7,']),
    ).toEqual([
      ["M1", [5, 6, 7, 8], undefined, undefined],
      ["M2", [5], undefined, undefined],
      ["M3", [5, "", 7], undefined, undefined],
    ]);
    expect(await read(["item,2025-01,2025-02,2025-03", "A,5,6,", "B,5,6,7"])).toEqual([
      ["A", [5, 6, ""], 12, ["2025-04", "2025-05"]],
      ["B", [5, 6, 7], 12, ["2025-04", "2025-05"]],
    ]);
  });

  test("a series of months among series of days keeps its months", async () => {
    const day = (at: number): string => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
    const days = Array.from({ length: 90 }, (_, at) => `A,${day(at)},${at}`);
    const months = ["B,2025-12-01,5", "B,2026-01-01,6", "B,2026-02-01,7"];
    const weeks = Array.from({ length: 9 }, (_, at) => `C,${day(4 + 7 * at)},${at}`);
    const rare = ["D,2026-01-03,1", "D,2026-02-03,1"];
    const notes: string[] = [];
    const rows = await seriesIn(
      fileOf(["item,date,sales", ...days, ...months, ...weeks, ...rare].join("\n")),
      {},
      notes,
    );
    expect(shown(rows).map((row) => (row as unknown[]).slice(2))).toEqual([
      [7, ["2026-04-01", "2026-04-02"]],
      [12, ["2026-03", "2026-04"]],
      [52, ["2026-03-09", "2026-03-16"]],
      [7, ["2026-02-04", "2026-02-05"]],
    ]);
    expect(shown(rows)[1]).toContainEqual([5, 6, 7]);
    expect(notes).toEqual([expect.stringMatching(/^The file has days, .* for 2 of 4 series \(B, C\)/)]);
    const zeros = await seriesIn(fileOf(["item,date,sales", ...days, ...months].join("\n")), {
      fillZero: true,
    });
    expect(shown(zeros)[1]).toEqual(["B", [5, 6, 7, 0], 12, ["2026-04", "2026-05"]]);
  });

  test("even steps of hours or minutes are periods, sales at any time of the day are added up", async () => {
    const time = (minutes: number): string =>
      new Date(Date.UTC(2026, 0, 1, 0, minutes)).toISOString().slice(0, 16).replace("T", " ");
    const even = Array.from({ length: 100 }, (_, at) => `${time(30 * at)},${at}`).filter((_, at) => at !== 7);
    const [[, history, frequency, periods]] = (await read(["time,Load", ...even])) as [
      [string, unknown[], number, string[]],
    ];
    expect(history.slice(5, 9)).toEqual([5, 6, "", 8]);
    expect([frequency, periods]).toEqual([48, ["2026-01-03 02:00", "2026-01-03 02:30"]]);
    const serials = ["time,Load", "46023.5,1", "46023.75,2", "46024,3", "46024.25,4"];
    expect(await read(serials)).toEqual([
      ["Load", [1, 2, 3, 4], 4, ["2026-01-02 12:00", "2026-01-02 18:00"]],
    ]);
    const notes: string[] = [];
    const sales = [
      "item,time,sales",
      "A,2026-01-01 09:12,1",
      "A,2026-01-01 3:40 pm,2",
      "A,2026-01-02 10:05,4",
    ];
    expect(shown(await seriesIn(fileOf(sales.join("\n")), {}, notes))).toEqual([
      ["A", [3, 4], 7, ["2026-01-03", "2026-01-04"]],
    ]);
    expect(notes).toEqual([
      "The dates have times of day; the values of each day are added up.",
      "A: several lines have the same date; their values are added up.",
    ]);
    const wide: string[] = [];
    await seriesIn(fileOf("item,2025-01,2025-02\nA,5,6\nB,5,6\nA,7,8\n"), {}, wide);
    expect(wide).toEqual(["A: the name stands on several lines; each line is forecast by itself."]);
  });

  test("numbers beyond the header are told, not lost", async () => {
    expect(await read(["item,2025-01,2025-02", "A,5,6", "B,5,5,6", "C,7,8,late"])).toEqual([
      ["A", [5, 6], 12, ["2025-03", "2025-04"]],
      ["B", expect.stringMatching(/^line 3 has 4 cells where the header has 3: "6" stands under no heading/)],
      ["C", [7, 8], 12, ["2025-03", "2025-04"]],
    ]);
    const [, bad] = (await read([
      "item,date,sales",
      "A,2025-01-01,5",
      "B,2025-01-01,6",
      "B,2025-02-01,6,5",
    ])) as [string, string][];
    expect(bad).toEqual(["B", expect.stringMatching(/^line 4 has 4 cells where the header has 3: "5"/)]);
    const notes: string[] = [];
    await seriesIn(fileOf("item,2025-01,2025-02,\nA,5,6,11\n"), {}, notes);
    expect(notes).toEqual(["Column 4 has numbers and no heading: it is not read."]);
  });

  test("a file without a header is refused instead of losing its first series", async () => {
    await expect(read(["A,10,12,11,14", "B,2,3,4,5"])).rejects.toThrow(
      'has no header: its first line, "A, 10, 12, 11…"',
    );
  });

  test("Excel's plain CSV of Western Europe and its Unicode text", async () => {
    const german = "Artikel;Jan 26;Feb 26;Mär 26\r\nGrüner Tee;1;2;3";
    const expected = [["Grüner Tee", [1, 2, 3], 12, ["2026-04", "2026-05"]]];
    expect(shown(await seriesIn(fileOf(Buffer.from(german, "latin1"))))).toEqual(expected);
    expect(
      shown(await seriesIn(fileOf(Buffer.from(`\ufeff${german.replaceAll(";", "\t")}`, "utf16le")))),
    ).toEqual(expected);
  });
});

describe("series of a workbook", () => {
  const sheet = async (rows: (string | number | null)[][]): Promise<string> => {
    const snapshot = await readXlsx(emptyWorkbook());
    snapshot.sheets.push({
      name: "Sheet1",
      visibility: "Visible",
      showGridlines: true,
      rows: rows.map((row) => row.map((value) => ({ value }))),
      columnWidths: {},
      rowHeights: {},
      merges: [],
      tables: [],
      charts: [],
      conditionalFormats: [],
    });
    return fileOf(await writeXlsx(snapshot), ".xlsx");
  };

  test("below a title, months as dates, a row of totals left out", async () => {
    const book = await sheet([
      ["Sales 2026", null, null, null],
      [null, null, null, null],
      ["Item", 46023, 46054, 46082],
      ["Tea", 5, null, 7],
      ["Coffee", 50, 60, 70],
      ["Total", 55, 60, 77],
    ]);
    expect(shown(await seriesIn(book))).toEqual([
      ["Tea", [5, "", 7], 12, ["2026-04", "2026-05"]],
      ["Coffee", [50, 60, 70], 12, ["2026-04", "2026-05"]],
    ]);
    await expect(seriesIn(book, { sheet: "Verkauf" })).rejects.toThrow('no table or sheet "Verkauf"');
  });

  test("what is neither text nor such a workbook is refused", async () => {
    await expect(seriesIn(fileOf("", ".xls"))).rejects.toThrow("not from .xls");
    await expect(seriesIn(await sheet([["Notes"], ["hello"]]))).rejects.toThrow(
      "shows no history on any sheet",
    );
  });
});
