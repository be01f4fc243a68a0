#!/usr/bin/env node
"use strict";
/**
 * Starts the command line. A clean clone holds TypeScript only: the first run after an edit bundles it into dist/cli
 * (well under a second), later runs start the bundle at once.
 */
const { upToDateBundle } = require("./bundle.cjs");

// Node 22 and later keep compiled code between runs; the grid's is large.
require("node:module").enableCompileCache?.();

upToDateBundle().then(
  (file) => require(file),
  (error) => {
    process.stderr.write(`concord could not be built: ${error.message}\n`);
    process.exitCode = 1;
  },
);
