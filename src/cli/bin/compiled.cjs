"use strict";
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const vm = require("node:vm");
const { replaceFile } = require("./replaceFile.cjs");

/**
 * Runs a CommonJS file as `require` does, with V8's compiled code kept beside it: compiling the grid anew takes longer
 * than most commands. V8 refuses code of another version of itself, which is then made again.
 *
 * @param {string} file absolute path
 */
function requireCompiled(file) {
  const { source, version } = readVersion(file);
  // V8 tells sources apart by their length alone: the name tells which build the code belongs to.
  const kept = `${file}.${version}.v8`;
  const script = new vm.Script(Module.wrap(source), { filename: file, cachedData: readIfThere(kept) });
  // Before the file runs: it sets flags of V8, and code compiled under other flags is refused.
  if (script.cachedDataRejected !== false) keep(kept, script.createCachedData(), `${path.basename(file)}.`);
  const module = new Module(file);
  module.filename = file;
  module.paths = Module._nodeModulePaths(path.dirname(file));
  script.runInThisContext()(module.exports, Module.createRequire(file), module, file, path.dirname(file));
  return module.exports;
}

/** Of one and the same file, even where another process replaces it at this moment. */
function readVersion(file) {
  const opened = fs.openSync(file);
  try {
    return {
      source: fs.readFileSync(opened, "utf8"),
      version: Math.round(fs.fstatSync(opened).mtimeMs).toString(36),
    };
  } finally {
    fs.closeSync(opened);
  }
}

function readIfThere(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** In place of the code of earlier builds. Where nothing may be written, every run compiles for itself. */
function keep(file, code, beginning) {
  const folder = path.dirname(file);
  const isEarlier = (name) => name.startsWith(beginning) && name.endsWith(".v8");
  try {
    for (const name of fs.readdirSync(folder).filter(isEarlier))
      fs.rmSync(path.join(folder, name), { force: true });
    replaceFile(file, code);
  } catch {
    // The next run tries again.
  }
}

module.exports = { requireCompiled };
