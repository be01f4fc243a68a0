import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import esbuild from "esbuild";

/** Bundles a worker's source into one file that Node can start, in a temporary folder. */
export function buildWorker(source: string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "concord-worker-"));
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
