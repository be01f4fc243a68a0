/**
 * Bundles one of the scripts beside this one and runs it: `npm run screens -- --language de --state log` takes pictures,
 * `npm run bench:pane` measures.
 */
const { buildSync } = require("esbuild");
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const [name, ...rest] = process.argv.slice(2);
const root = path.join(__dirname, "../../..");
// As deep as the tests' own helpers, which find the project from where they lie.
const cache = path.join(root, "node_modules/.cache");
fs.mkdirSync(cache, { recursive: true });
const directory = fs.mkdtempSync(path.join(cache, "screens-"));
buildSync({
  entryPoints: [path.join(__dirname, `${name}.ts`)],
  outdir: directory,
  bundle: true,
  platform: "node",
  target: "node20",
  external: ["playwright-core", "@sparticuz/chromium"],
  loader: { ".html": "text" },
  logLevel: "error",
});
const script = [path.join(directory, `${name}.js`), ...rest];
const { status } = spawnSync(process.execPath, script, { stdio: "inherit", cwd: root });
fs.rmSync(directory, { recursive: true });
process.exit(status ?? 1);
