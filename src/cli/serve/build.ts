import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { CliError } from "../support/cliError";
import { say } from "../../planning/words";

/** What the built pages follow from. */
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json"];
/** Parts of src that no page contains. */
const elsewhere = ["src/cli", "src/sample"];
const built = ["dist/addin/taskpane.html", "dist/host/index.html"];

function newest(root: string, relative: string): number {
  if (elsewhere.includes(relative.split(path.sep).join("/"))) return 0;
  const file = path.join(root, relative);
  if (!existsSync(file)) return 0;
  const found = statSync(file);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => newest(root, path.join(relative, name))));
}

/** True when the pages are missing, or older than what they are built from. */
export function needsBuild(root: string): boolean {
  const pages = built.map((page) => path.join(root, page));
  if (pages.some((page) => !existsSync(page))) return true;
  const oldest = Math.min(...pages.map((page) => statSync(page).mtimeMs));
  return sources.some((source) => newest(root, source) > oldest);
}

/**
 * Builds the add-in and the embedded workbook; what the build says goes to standard error.
 * @throws CliError when the build fails
 */
export async function build(root: string, signal: AbortSignal): Promise<void> {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  if (!existsSync(webpack))
    throw new CliError(say`The pages are not built, and webpack is not installed: run npm ci first.`);
  const child = spawn(process.execPath, [webpack, "--mode", "production"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
    signal,
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new CliError(say`The build failed; the lines above say why.`);
}
