/** All tests: those without a page on every core, then those in a browser alone, so that its times are its own. */
const path = require("path");
const { runCLI } = require("jest");

process.env.NODE_ENV ??= "test";

const root = path.resolve(__dirname, "..");
const config = path.join(__dirname, "jest.config.js");

async function passes(options) {
  const { results } = await runCLI({ _: [], $0: "jest", config, ...options }, [root]);
  return results.success;
}

async function main() {
  const pure = await passes({ selectProjects: ["node", "jsdom"], maxWorkers: "100%" });
  const browser = await passes({ selectProjects: ["browser"], runInBand: true });
  // What the tests have started may not keep the process.
  process.exit(pure && browser ? 0 : 1);
}

main();
