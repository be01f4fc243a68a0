import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const folder = path.resolve(__dirname, "../../dist/addin");
const read = (file: string) => readFileSync(path.join(folder, file));
const page = () => read("taskpane.html").toString();
const scripts = () => [...page().matchAll(/<script[^>]* src="([^"?]+)/g)].map((match) => match[1]!);
const own = () => scripts().filter((script) => !script.startsWith("https://"));
const gzipped = (file: string) => gzipSync(read(file), { level: 9 }).length;

test("what Excel loads each time stays under 150 kB gzip", () => {
  const sizes = own().map((file) => ({ file, kB: Math.round(gzipped(file) / 100) / 10 }));
  process.stdout.write(`First bundle, gzip: ${sizes.map(({ file, kB }) => `${file} ${kB} kB`).join(", ")}\n`);
  expect(sizes.reduce((sum, { kB }) => sum + kB, 0)).toBeLessThan(150);
});

test("engine, solver and charts come only when needed", () => {
  const first = own()
    .map((file) => read(file).toString())
    .join("");
  for (const late of ["highs", "holtWinters", "@fluentui/react-charts"]) expect(first).not.toContain(late);
  expect(readdirSync(folder).some((file) => file.endsWith(".wasm"))).toBe(true);
});

test("office.js comes from Microsoft's own address, as the store demands, and is not bundled", () => {
  expect(scripts()[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(readdirSync(folder).some((file) => /excel-web|office\.js$/.test(file))).toBe(false);
});

test("every file that the manifest names is served", () => {
  const manifest = read("manifest.xml").toString();
  const base = /<SourceLocation DefaultValue="(.*)taskpane\.html"/.exec(manifest)![1]!;
  const files = [...manifest.matchAll(/(?:DefaultValue|Url)="(https:[^"]*)"/g)].map((match) => match[1]!);
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(existsSync(path.join(folder, file.slice(base.length)))).toBe(true);
});

test("the functions that Excel is told of are in functions.json, under 1 MB", () => {
  const metadata = JSON.parse(read("functions.json").toString()) as { functions: { id: string }[] };
  expect(metadata.functions.map((entry) => entry.id)).toContain("FORECAST");
  expect(read("functions.json").length).toBeLessThan(1_000_000);
});
