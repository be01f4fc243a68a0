/**
 * Loads what follows from the function catalogue (metadata and help) in plain Node: bundles the module with
 * esbuild and runs it, so that the build and the documentation need no second description of the functions.
 */
const path = require("path");
const Module = require("module");
const esbuild = require("esbuild");

/**
 * @param {string} name module in src, such as "functions/metadata"
 * @returns {Promise<{exports: Record<string, Function>, files: string[]}>} its exports, and the files it is made of
 */
async function loadModule(name) {
  const entry = path.resolve(__dirname, `../../${name}.ts`);
  const result = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "cjs",
    write: false,
    metafile: true,
    logLevel: "error",
    absWorkingDir: path.resolve(__dirname, "../../.."),
  });
  const module = new Module(entry);
  module._compile(result.outputFiles[0].text, entry);
  return {
    exports: module.exports,
    files: Object.keys(result.metafile.inputs).map((file) => path.resolve(__dirname, "../../..", file)),
  };
}

module.exports = { loadModule };
