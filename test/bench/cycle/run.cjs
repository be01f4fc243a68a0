/**
 * The bench of the cycle: `npm run -s bench:cycle` runs all of it, `npm run -s bench:cycle -- whole mid` one part. What
 * was measured last of each part is kept beside this file; docs/scale-cycle.md is written from it.
 */
const { buildSync } = require("esbuild");
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const root = path.join(__dirname, "../../..");
const keptFile = path.join(__dirname, "measured.json");
const page = "docs/scale-cycle.md";
/** In the order of the page. */
const parts = ["lever mid", "simulate", "audit", "whole small", "whole mid", "whole large"];

// Within node_modules the solver's own files are found.
const cache = path.join(root, "node_modules/.cache");
fs.mkdirSync(cache, { recursive: true });
const directory = fs.mkdtempSync(path.join(cache, "bench-cycle-"));

function bundled(entry) {
  const outfile = path.join(directory, `${entry}.mjs`);
  buildSync({
    entryPoints: [path.join(__dirname, `${entry}.ts`)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["highs"],
    logLevel: "error",
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
  });
  return outfile;
}

function run(entry, args, figures) {
  const env = { ...process.env, ...(figures ? { CONCORD_FIGURES: figures } : {}) };
  return (
    spawnSync(process.execPath, [bundled(entry), ...args], { stdio: "inherit", cwd: root, env }).status ?? 1
  );
}

/** Runs one part; answers what it measured, or undefined when it failed. */
async function measured(part) {
  process.stdout.write(`\n${part}\n`);
  const [name, ...args] = part.split(" ");
  const figures = path.join(directory, "figures");
  fs.rmSync(figures, { force: true });
  const before = os.loadavg()[0];
  if (run(`${name}Bench`, args, figures) !== 0) return undefined;
  const { collected } = await import(bundled("figures"));
  const found = collected(fs.existsSync(figures) ? fs.readFileSync(figures, "utf8") : "");
  return { at: new Date().toISOString(), load: { before, after: os.loadavg()[0] }, ...found };
}

async function main() {
  const asked = process.argv.slice(2).join(" ");
  const chosen =
    asked === "" ? parts : parts.filter((part) => part === asked || part.split(" ")[0] === asked);
  // A part with arguments of its own is run, and not kept.
  if (chosen.length === 0) {
    const [name, ...args] = process.argv.slice(2);
    return run(`${name}Bench`, args);
  }
  const kept = fs.existsSync(keptFile) ? JSON.parse(fs.readFileSync(keptFile, "utf8")) : {};
  let failed = 0;
  for (const part of chosen) {
    const found = await measured(part);
    if (found) kept[part] = found;
    else failed += 1;
    // Kept after each part: a later one that fails takes nothing away.
    const ordered = Object.fromEntries(parts.filter((each) => kept[each]).map((each) => [each, kept[each]]));
    fs.writeFileSync(keptFile, `${JSON.stringify(ordered, null, 2)}\n`);
  }
  return Math.max(failed, run("report", [keptFile, page]));
}

main()
  .finally(() => fs.rmSync(directory, { recursive: true }))
  .then((status) => process.exit(status));
