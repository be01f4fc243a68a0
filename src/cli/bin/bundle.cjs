"use strict";
const fs = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "../../..");
const source = path.join(root, "src");
const target = path.join(root, "dist/cli");
const main = path.join(target, "concord.cjs");

/** Time of the last change under a folder. */
function newest(folder) {
  let time = 0;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    time = Math.max(time, entry.isDirectory() ? newest(file) : fs.statSync(file).mtimeMs);
  }
  return time;
}

/** Bundles the command line when its sources are newer than the bundle, and returns the bundle's path. */
async function upToDateBundle() {
  const built = fs.existsSync(main) ? fs.statSync(main).mtimeMs : 0;
  if (built > 0 && (!fs.existsSync(source) || newest(source) < built)) return main;
  const started = new Date();
  const { outputFiles } = await require("esbuild").build({
    absWorkingDir: root,
    entryPoints: {
      concord: "src/cli/main.ts",
      "planning.nodeWorker": "src/worker/planning.nodeWorker.ts",
    },
    outdir: target,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "cjs",
    write: false,
    logLevel: "silent",
  });
  fs.mkdirSync(target, { recursive: true });
  // Whole files only, the main one last: another run of the command may be reading or building at this moment.
  for (const file of [...outputFiles].sort((a) => (a.path === main ? 1 : -1))) {
    const part = `${file.path}.${process.pid}.tmp`;
    fs.writeFileSync(part, file.contents);
    // An edit made while bundling must count as newer than the bundle.
    fs.utimesSync(part, started, started);
    fs.renameSync(part, file.path);
  }
  return main;
}

module.exports = { upToDateBundle };
