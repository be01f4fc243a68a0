import fs from "node:fs";
import path from "node:path";
import esbuild from "esbuild";

/** Within node_modules the solver's own files are found. */
const cache = path.join(__dirname, "../../../node_modules/.cache");

/** Bundles a worker's source into one file that Node can start, in a temporary folder. */
export function buildWorker(source: string): string {
  fs.mkdirSync(cache, { recursive: true });
  const folder = fs.mkdtempSync(path.join(cache, "concord-worker-"));
  process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  const outfile = path.join(folder, `${path.basename(source, ".ts")}.cjs`);
  esbuild.buildSync({
    entryPoints: [source],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "es2022",
    outfile,
    external: ["highs"],
    logLevel: "error",
  });
  return outfile;
}
