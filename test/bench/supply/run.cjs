/** Bundles the bench and the planning worker and runs them: `npm run bench:supply -- 500x2x24 --peers`. */
const { buildSync } = require("esbuild");
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "../../..");
// Within node_modules the solver's own files are found.
const cache = path.join(root, "node_modules/.cache");
fs.mkdirSync(cache, { recursive: true });
const directory = fs.mkdtempSync(path.join(cache, "bench-supply-"));
buildSync({
  entryPoints: {
    bench: path.join(__dirname, "bench.ts"),
    "planning.nodeWorker": path.join(root, "src/worker/planning.nodeWorker.ts"),
  },
  outdir: directory,
  bundle: true,
  platform: "node",
  target: "node20",
  external: ["highs"],
  logLevel: "error",
});
const bench = [path.join(directory, "bench.js"), ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, ["--max-old-space-size=4096", ...bench], {
  stdio: "inherit",
  cwd: root,
  env: { ...process.env, CONCORD_BENCH: __dirname },
});
fs.rmSync(directory, { recursive: true });
process.exit(status ?? 1);
