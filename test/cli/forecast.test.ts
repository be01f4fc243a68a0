import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";
import { concord, root, scratchFolder } from "./runConcord";

const scratch = scratchFolder();
const fixture = path.join(root, "test/fixtures/series.csv");

type Line = Record<string, string>;
const readCsv = (file: string): Line[] =>
  Papa.parse<Line>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true }).data;

function seriesFile(name: string, lines: string[]): string {
  const file = scratch(name);
  writeFileSync(file, ["id,frequency,horizon,train,test", ...lines].join("\n"));
  return file;
}

const seasonal = Array.from({ length: 48 }, (_, i) =>
  Math.round(100 + i + 20 * Math.sin((i * Math.PI) / 6)),
).join(";");

describe("concord forecast", () => {
  test("forecasts every series in the order of the input, each for its own horizon", async () => {
    const output = scratch("fixture.csv");
    const { code, stderr } = await concord(["forecast", fixture, "-o", output]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/195 of 195 series forecast/);
    const input = readCsv(fixture);
    const lines = readCsv(output);
    expect(Object.keys(lines[0])).toEqual(["id", "step", "mean", "lo80", "hi80", "lo95", "hi95", "method"]);
    const wanted = input.flatMap((row) =>
      Array.from({ length: Number(row.horizon) }, (_, h) => [row.id, String(h + 1)]),
    );
    expect(lines.map((line) => [line.id, line.step])).toEqual(wanted);
    for (const line of lines) {
      const [lo95, lo80, mean, hi80, hi95] = ["lo95", "lo80", "mean", "hi80", "hi95"].map((name) =>
        Number(line[name]),
      );
      expect(lo95 <= lo80 && lo80 <= mean && mean <= hi80 && hi80 <= hi95).toBe(true);
    }
  });

  test("never looks at the column test, and writes the same bytes again", async () => {
    const lines = [`a,12,6,${seasonal},1;2;3`];
    const [first, second] = [scratch("first.csv"), scratch("second.csv")];
    await concord(["forecast", seriesFile("with.csv", lines), "-o", first]);
    await concord(["forecast", seriesFile("without.csv", [`a,12,6,${seasonal},`]), "-o", second]);
    expect(readFileSync(first, "utf8")).toBe(readFileSync(second, "utf8"));
  });

  test("goes on to its end when nobody reads what it prints any more", async () => {
    const file = seriesFile("unread.csv", [`a,12,6,${seasonal},`, `b,12,6,${seasonal},`]);
    const { code, stderr } = await concord(["forecast", file], (child) => child.stdout?.destroy());
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^2 of 2 series forecast/)]);
  });

  test("a bad series has a line that says so, and leaves the others alone", async () => {
    const file = seriesFile("bad.csv", [
      `good,12,3,${seasonal},`,
      "text,12,3,1;2;abc;4,",
      "nothing,12,3,,",
      `far,12,9999,${seasonal},`,
      `half,twelve,3,${seasonal},`,
      `gaps,12,3,${seasonal.replace(/;/, ";NA;;")},`,
    ]);
    const output = scratch("bad-out.csv");
    const { code, stderr } = await concord(["forecast", file, "-o", output]);
    expect(code).toBe(3);
    expect(stderr).toContain('series text: value 3 of train is "abc", not a number');
    const lines = readCsv(output);
    expect([...new Set(lines.map((line) => line.id))]).toEqual([
      "good",
      "text",
      "nothing",
      "far",
      "half",
      "gaps",
    ]);
    const failed = lines.filter((line) => line.method.startsWith("error: "));
    expect(failed.map((line) => line.id)).toEqual(["text", "nothing", "far", "half"]);
    expect(failed.every((line) => line.mean === "" && line.step === "")).toBe(true);
  });

  test("levels and method follow the options", async () => {
    const file = seriesFile("one.csv", [`a,12,2,${seasonal},`]);
    const { code, stdout } = await concord(["forecast", file, "--levels", "50,99.5", "--method", "naive"]);
    expect(code).toBe(0);
    const [header, first] = stdout.split("\r\n");
    expect(header).toBe("id,step,mean,lo50,hi50,lo99.5,hi99.5,method");
    expect(first.startsWith(`a,1,${seasonal.split(";").pop()},`)).toBe(true);
  });

  test("--json prints a summary, with the forecasts when no file takes them", async () => {
    const file = seriesFile("json.csv", [`a,,2,${seasonal},`, "b,,2,x,"]);
    const { code, stdout, stderr } = await concord(["forecast", file, "--json"]);
    expect(code).toBe(3);
    expect(stderr).toBe("");
    const summary = JSON.parse(stdout);
    expect(summary).toMatchObject({ series: 2, forecast: 1, steps: 2, errors: [{ id: "b" }] });
    expect(summary.forecasts[0]).toMatchObject({ id: "a", intervals: [{ level: 80 }, { level: 95 }] });
    expect(summary.forecasts[0].mean).toHaveLength(2);
  });

  test("--horizon and --frequency stand in for missing columns", async () => {
    const file = scratch("short.csv");
    writeFileSync(file, `\ufeffID,Train\r\na,${seasonal}\r\n`);
    const without = await concord(["forecast", file]);
    expect(without).toMatchObject({ code: 2, stdout: expect.not.stringContaining("a,1") });
    expect(without.stderr).toContain("lacks the column horizon (or give --horizon)");
    const given = await concord(["forecast", file, "--horizon", "4", "--frequency", "12"]);
    expect(given.code).toBe(0);
    expect(given.stdout.trim().split("\r\n")).toHaveLength(5);
  });

  test("a list, a wide and a long table of the same series have the same forecasts", async () => {
    const values = seasonal.split(";");
    const month = (at: number): string =>
      `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    const german = (at: number): string => month(at).replace(/(\d+)-(\d+)/, "01.$2.$1");
    const months = values.map((_, at) => at);
    const decimal = (text: string): string => `${text},5`;
    const files = {
      list: ["id,train", `"Tea, green",${values.map((text) => `${text}.5`).join(";")}`],
      wide: [
        `item,${months.map(month).join(",")}`,
        `"Tea, green",${values.map((text) => `${text}.5`).join(",")}`,
      ],
      // As a German Excel saves it: semicolons, decimal commas, a byte order mark; lines in any order.
      long: [
        "\ufeffArtikel;Monat;Menge",
        ...[...months].reverse().map((at) => `"Tea, green";${german(at)};"${decimal(values[at])}"`),
      ],
    };
    const results = await Promise.all(
      Object.entries(files).map(async ([name, lines]) => {
        const file = scratch(`${name}.csv`);
        writeFileSync(file, lines.join("\r\n"));
        return concord(["forecast", file, "--horizon", "3", "--frequency", "12"]);
      }),
    );
    const [list, wide, long] = results.map(({ stdout }) => stdout);
    expect(list).toContain('"Tea, green",3,');
    // Where the input has dates, each line names its period.
    const periods = ["period", "2026-01", "2026-02", "2026-03"];
    const lines = list.trim().split("\r\n");
    expect(wide.trim().split("\r\n")).toEqual(lines.map((line, at) => `${line},${periods[at]}`));
    expect(long).toBe(wide);
  });

  test("gaps of a long table are missing periods, and a bad value is named by its column", async () => {
    const file = scratch("gaps.csv");
    const lines = ["id,date,value", "a,2026-01-01,5", "a,2026-02-01,5", "a,2026-04-01,5", "b,2026-01-01,x"];
    writeFileSync(file, lines.join("\n"));
    const { code, stdout, stderr } = await concord(["forecast", file, "--horizon", "1", "--method", "naive"]);
    expect(code).toBe(3);
    expect(stdout).toContain("a,1,5,");
    expect(stderr).toContain('series b: value 1 of value (2026-01-01) is "x", not a number');
    writeFileSync(file, "name,colour\na,red\n");
    const none = await concord(["forecast", file, "--horizon", "1"]);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("shows no history");
  });

  test.each([
    [["missing.csv"], 4, "Cannot read missing.csv: there is no such file."],
    [[fixture, "--levels", "80,0"], 2, "--levels takes percentages"],
    [[fixture, "--method", "magic"], 2, "--method takes one of auto, "],
    [[fixture, "--horizon", "1.5"], 2, "--horizon takes a whole number"],
    [
      [fixture, "-o", "/no/such/folder/out.csv"],
      4,
      "Cannot write /no/such/folder/out.csv: there is no such folder.",
    ],
    [[], 2, "missing required argument 'series'"],
    [[fixture, "--colour"], 2, "unknown option '--colour'"],
  ])("forecast %j ends with code %i", async (args, code, sentence) => {
    const outcome = await concord(["forecast", ...args]);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr).toContain(sentence);
  });

  test("a failure is JSON too when JSON is asked for", async () => {
    const { code, stdout } = await concord(["forecast", "missing.csv", "--json"]);
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toEqual({
      error: "failed",
      message: "Cannot read missing.csv: there is no such file.",
    });
  });

  test("Ctrl-C ends it and leaves no half-written file", async () => {
    const rows = Array.from({ length: 4000 }, (_, i) => `s${i},12,18,${seasonal},`);
    const file = seriesFile("many.csv", rows);
    const output = scratch("interrupted/out.csv");
    const folder = path.dirname(output);
    (await import("node:fs")).mkdirSync(folder);
    const { code, stderr } = await concord(["forecast", file, "-o", output], (child) => {
      const timer = setInterval(() => {
        if (readdirSync(folder).length === 0) return;
        clearInterval(timer);
        setTimeout(() => child.kill("SIGINT"), 300);
      }, 20);
    });
    expect(code).toBe(130);
    expect(stderr).toContain("Cancelled");
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("concord", () => {
  test("--help lists the commands and the exit codes", async () => {
    const { code, stdout } = await concord(["--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("forecast");
    expect(stdout).toContain("Exit codes: 0 done");
  });

  test("the help and what is wrong with a call are in the language that is asked for", async () => {
    const german = await concord(["plan", "--help", "--language", "de"]);
    expect(german.stdout).toContain("Aufruf: concord plan");
    expect(german.stdout).toContain("Führt die sechs Schritte des Monatszyklus unbeaufsichtigt");
    const french = await concord(["--language=fr", "plan", "a.xlsx"]);
    expect(french.code).toBe(2);
    expect(french.stderr).toContain("est obligatoire");
    expect(french.stderr).not.toMatch(/error|required|shows the options/);
  });

  test("an unknown command is refused", async () => {
    const { code, stderr } = await concord(["frobnicate"]);
    expect(code).toBe(2);
    expect(stderr).toContain("unknown command 'frobnicate'");
  });
});
