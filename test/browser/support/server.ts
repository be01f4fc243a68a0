import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";

const root = path.resolve(__dirname, "../../..");

export interface EmbeddedServer {
  /** Where the embedded workbook is, ending in a slash or a path. */
  url: string;
  /** Scheme, host and port. */
  origin: string;
  stop(): Promise<void>;
}

/** Starts `concord serve` on a free port, as a user would, over the pages as they are built. */
export async function startServer(book?: string): Promise<EmbeddedServer> {
  const program = path.join(root, "src/cli/bin/concord.cjs");
  const options = ["serve", "--port", "0", "--json", "--no-build", ...(book ? ["--book", book] : [])];
  const child = spawn(process.execPath, [program, ...options], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { url } = await firstJson(child);
  return {
    url,
    origin: new URL(url).origin,
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.kill("SIGINT");
      }),
  };
}

function firstJson(child: ChildProcess): Promise<{ url: string }> {
  return new Promise((resolve, reject) => {
    let output = "";
    let complaints = "";
    child.stderr!.on("data", (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdout!.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      try {
        resolve(JSON.parse(output) as { url: string });
      } catch {
        // Not all of it has come yet.
      }
    });
    child.once("exit", (code) => reject(new Error(`concord serve ended with ${code}.\n${complaints}`)));
  });
}
