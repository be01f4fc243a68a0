"use strict";
const fs = require("node:fs");

/**
 * Writes a file whole: another run of the command may be reading it, or writing it, at this moment.
 *
 * @param {Date} [time] of its last change; now when left out
 */
function replaceFile(file, contents, time) {
  const part = `${file}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(part, contents);
    if (time) fs.utimesSync(part, time, time);
    fs.renameSync(part, file);
  } catch (error) {
    fs.rmSync(part, { force: true });
    throw error;
  }
}

module.exports = { replaceFile };
