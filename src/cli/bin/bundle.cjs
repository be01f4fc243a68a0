"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { replaceFile } = require("./replaceFile.cjs");

const root = path.resolve(__dirname, "../../..");
const target = path.join(root, "dist/cli");
const main = path.join(target, "concord.cjs");
/** The files that make the bundle old when they change: its sources, and npm's record of what is installed. */
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
    // One file starts quicker than the hundreds that it is made of. The solver reads a file beside its own.
    external: ["highs", "esbuild"],
    minifyWhitespace: true,
    minifySyntax: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  fs.mkdirSync(target, { recursive: true });
  const sources = Object.keys(metafile.inputs).filter((file) => !file.includes("node_modules"));
  const installed = "node_modules/.package-lock.json";
  const inputs = fs.existsSync(path.join(root, installed)) ? [...sources, installed] : sources;
  // An edit made while bundling must count as newer than the bundle.
  replaceFile(inputsList, JSON.stringify(inputs), started);
  // The main file last: with it the bundle counts as built.
  const mainLast = [...outputFiles].sort((a, b) => Number(a.path === main) - Number(b.path === main));
  for (const file of mainLast) replaceFile(file.path, file.contents, started);
  return main;
}

module.exports = { upToDateBundle };
