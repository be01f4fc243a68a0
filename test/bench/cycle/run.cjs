/** Bundles a bench of the cycle and runs it: `node test/bench/cycle/run.cjs lever mid`. */
const { buildSync } = require("esbuild");
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "../../..");
const [name, ...rest] = process.argv.slice(2);
// Within node_modules the solver's own files are found.
const cache = path.join(root, "node_modules/.cache");
fs.mkdirSync(cache, { recursive: true });
const directory = fs.mkdtempSync(path.join(cache, "bench-cycle-"));
const outfile = path.join(directory, "bench.mjs");
buildSync({
  entryPoints: [path.join(__dirname, `${name}Bench.ts`)],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  external: ["highs"],
  logLevel: "error",
  banner: {
    js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
  },
});
const { status } = spawnSync(process.execPath, ["--max-old-space-size=4096", outfile, ...rest], {
  stdio: "inherit",
  cwd: root,
});
fs.rmSync(directory, { recursive: true });
process.exit(status ?? 1);
