"use strict";
const fs = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "../../..");
const target = path.join(root, "dist/cli");
const main = path.join(target, "concord.cjs");
/** The source files of the bundle: only their edits make it old. */
const inputsList = path.join(target, "inputs.json");

/** Time of a file's last change; now for a file that is gone, since the bundle then has to follow. */
function changed(file) {
  return fs.statSync(path.join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
}

function isUpToDate() {
  if (!fs.existsSync(main) || !fs.existsSync(inputsList)) return false;
  // Installed without its sources, the bundle is all there is.
  if (!fs.existsSync(path.join(root, "src/cli/main.ts"))) return true;
  const built = fs.statSync(main).mtimeMs;
  return JSON.parse(fs.readFileSync(inputsList, "utf8")).every((file) => changed(file) < built);
}

/** Bundles the command line when its sources are newer than the bundle, and returns the bundle's path. */
async function upToDateBundle() {
  if (isUpToDate()) return main;
  const started = new Date();
  const { outputFiles, metafile } = await require("esbuild").build({
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
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  fs.mkdirSync(target, { recursive: true });
  replace(inputsList, JSON.stringify(Object.keys(metafile.inputs)), started);
  // The main file last: with it the bundle counts as built.
  const mainLast = [...outputFiles].sort((a, b) => Number(a.path === main) - Number(b.path === main));
  for (const file of mainLast) replace(file.path, file.contents, started);
  return main;
}

/** Writes a file whole: another run of the command may be reading it, or building, at this moment. */
function replace(file, contents, time) {
  const part = `${file}.${process.pid}.tmp`;
  fs.writeFileSync(part, contents);
  // An edit made while bundling must count as newer than the bundle.
  fs.utimesSync(part, time, time);
  fs.renameSync(part, file);
}

module.exports = { upToDateBundle };
