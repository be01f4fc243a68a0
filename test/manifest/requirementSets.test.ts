import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { excelApisUsed } from "./support/excelApis";
import { readManifest } from "./support/readManifest";

const root = path.resolve(__dirname, "../..");
const manifest = readManifest(readFileSync(path.join(root, "manifest.xml"), "utf8"));
const required = new Map(
  manifest.descendants("Set").map(({ attributes }) => [attributes["Name"]!, attributes["MinVersion"]!]),
);

/** What Excel loads: everything but the embedded workbook, the command line and the sample's generator. */
const layers = ["planning", "functions", "workbook", "cycle", "worker", "taskpane", "commands"];
const sources = layers.flatMap((layer) =>
  readdirSync(path.join(root, "src", layer), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(root, "src", layer, file)),
);
const code = sources.map((file) => readFileSync(file, "utf8")).join("\n");

/** Requirement sets that the code asks for at run time before it uses them: "ExcelApi 1.20". */
const probed = [...code.matchAll(/isSetSupported\("(\w+)",\s*"([\d.]+)"\)/g)].map(
  ([, set, version]) => `${set} ${version}`,
);

const touchesExcel = (file: string) =>
  file.includes("/src/workbook/") || /\bExcel\./.test(readFileSync(file, "utf8"));

const minor = (version: string) => Number(version.split(".")[1]);

test("the code uses no Excel API beyond the manifest's ExcelApi set, unless it asks first", () => {
  const uses = excelApisUsed(root, sources.filter(touchesExcel)).map((use) => ({
    ...use,
    // Of "1.1 for reading; 1.2 for setting" the higher one, which is enough for both.
    since: use.since.match(/\b1\.\d+\b/g)?.sort((a, b) => minor(b) - minor(a))[0] ?? use.since,
  }));
  expect(uses.length).toBeGreaterThan(30);
  const limit = minor(required.get("ExcelApi")!);
  const beyond = uses.filter(({ since }) => !/^1\.\d+$/.test(since) || minor(since) > limit);
  const unasked = beyond.filter(
    ({ since }) => !probed.includes(/^\d/.test(since) ? `ExcelApi ${since}` : since),
  );
  expect(unasked).toEqual([]);
  const highest = Math.max(...uses.filter((use) => !beyond.includes(use)).map(({ since }) => minor(since)));
  expect(`ExcelApi 1.${highest}`).toBe(`ExcelApi ${required.get("ExcelApi")}`);
});

test("the functions need no more of their runtime than the manifest asks for", () => {
  // CustomFunctions.Error came with 1.2; formatted numbers as results with 1.4. The mark of a preview (1.5) may be
  // read anywhere: where Excel does not set it, there are no previews.
  expect(code).toContain("CustomFunctions.Error");
  expect(code).not.toContain("FormattedNumber");
  expect(required.get("CustomFunctionsRuntime")).toBe("1.2");
});

test("one page serves pane, functions and commands", () => {
  expect(required.get("SharedRuntime")).toBe("1.1");
  expect([...required.keys()].sort()).toEqual(["CustomFunctionsRuntime", "ExcelApi", "SharedRuntime"]);
});
