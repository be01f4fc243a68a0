#!/usr/bin/env node
"use strict";
/**
 * Starts the command line. A clean clone holds TypeScript only: the first run after an edit bundles it into dist/cli
 * (a few seconds), later runs start the bundle at once.
 */
const { upToDateBundle } = require("./bundle.cjs");
const { requireCompiled } = require("./compiled.cjs");

upToDateBundle().then(requireCompiled, (error) => {
  process.stderr.write(`concord could not be built: ${error.message}\n`);
  process.exitCode = 1;
});
