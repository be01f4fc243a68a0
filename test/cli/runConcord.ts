import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

export const root = path.resolve(__dirname, "../..");
const launcher = path.join(root, "src/cli/bin/concord.cjs");

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command as a user would, from a folder that is not the project's. */
export function concord(
  args: string[],
  onStart?: (child: ReturnType<typeof spawn>) => void,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...args], { cwd: os.tmpdir() });
    const outcome: Outcome = { code: null, stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (outcome.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (outcome.stderr += text));
    child.on("error", reject);
    child.on("close", (code) => resolve({ ...outcome, code }));
    onStart?.(child);
  });
}

/** A folder for one test file, removed after it. */
export function scratchFolder(): (name: string) => string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "concord-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => path.join(folder, name);
}
