/** Bundles a bench of this folder and runs it on one thread: `node run.cjs bench m3_monthly --step 5`. */
const { buildSync } = require("esbuild");
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const [name = "bench", ...rest] = process.argv.slice(2);
const directory = fs.mkdtempSync(path.join(os.tmpdir(), "concord-bench-"));
const outfile = path.join(directory, "bench.cjs");
buildSync({
  entryPoints: [path.join(__dirname, `${name}.ts`)],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
});
const { status } = spawnSync(process.execPath, ["--max-old-space-size=4096", outfile, ...rest], {
  stdio: "inherit",
});
fs.rmSync(directory, { recursive: true });
process.exit(status ?? 1);
