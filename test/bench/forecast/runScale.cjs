/** Bundles the scale bench and the planning worker and runs them: `npm run bench:forecast:scale -- 2000`. */
const { buildSync } = require("esbuild");
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const root = path.join(__dirname, "../../..");
// Within node_modules the packages that are not bundled are found.
const cache = path.join(root, "node_modules/.cache");
fs.mkdirSync(cache, { recursive: true });
const directory = fs.mkdtempSync(path.join(cache, "bench-scale-"));
buildSync({
  entryPoints: {
    scale: path.join(__dirname, "scale.ts"),
    "planning.nodeWorker": path.join(root, "src/worker/planning.nodeWorker.ts"),
  },
  outdir: directory,
  bundle: true,
  platform: "node",
  target: "node20",
  external: ["highs", "jsdom", "@microsoft/office-js"],
  logLevel: "error",
});
const { status } = spawnSync(process.execPath, [path.join(directory, "scale.js"), ...process.argv.slice(2)], {
  stdio: "inherit",
  cwd: root,
});
fs.rmSync(directory, { recursive: true });
process.exit(status ?? 1);
