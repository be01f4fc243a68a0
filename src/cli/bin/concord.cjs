#!/usr/bin/env node
"use strict";
/**
 * Starts the command line. A clean clone holds TypeScript only: the first run after an edit bundles it into dist/cli
 * (well under a second), later runs start the bundle at once.
 */
const { upToDateBundle } = require("./bundle.cjs");

upToDateBundle().then(
  (file) => require(file),
  (error) => {
    process.stderr.write(`concord could not be built: ${error.message}\n`);
    process.exitCode = 1;
  },
);
