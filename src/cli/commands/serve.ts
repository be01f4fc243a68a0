import path from "node:path";
import type { Command } from "commander";
import { action, type Run } from "../support/action";
import { CliError, exitCodes } from "../support/cliError";
import { exampleText } from "../support/helpText";
import { note, printJson, printLine } from "../support/print";
import { projectRoot } from "../support/projectRoot";
import { say } from "../../planning/words";

interface ServeArguments {
  port: string;
  open?: boolean;
  book?: string;
  build: boolean;
  json?: boolean;
}

export function addServe(program: Command): void {
  program
    .command("serve")
    .summary(say`open the embedded workbook in a browser`)
    .description(
      say`Serves the embedded workbook with Concord's pane on this machine only, and keeps running until Ctrl-C. Builds the pages first when they are missing or old.`,
    )
    .option("--port <number>", say`port to listen on; when it is taken, a free one near it`, "3000")
    .option("--open", say`open the page in the browser, where there is a display`)
    .option("--book <file.xlsx>", say`workbook to load (assets/sample.xlsx)`)
    .option("--no-build", say`serve the pages as they are built`)
    .option("--json", say`print the address as JSON`)
    .addHelpText("after", exampleText("concord serve --book company.xlsx --open"))
    .action(action((options: ServeArguments) => options.json === true, serve));
}

async function serve(run: Run, options: ServeArguments): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new CliError(say`--port takes a number from 0 to 65535, not "${options.port}".`, exitCodes.usage);
  }
  const book = path.resolve(options.book ?? path.join(projectRoot, "assets/sample.xlsx"));
  const { readBytes } = await import("../support/files");
  await readBytes(book);
  await buildWhenNeeded(run, options.build);
  const [{ startServer }, { workbookRoutes, homePath }, { openBrowser }] = await Promise.all([
    import("../serve/server"),
    import("../serve/routes"),
    import("../serve/openBrowser"),
  ]);
  const routes = workbookRoutes(projectRoot, book);
  const { server, url } = await startServer({ routes, home: homePath(book), port });
  if (options.json) printJson({ url, book });
  else printLine(say`Concord runs at ${url} with ${path.basename(book)} (Ctrl-C ends it).`);
  if (options.open && !(await openBrowser(url)))
    note(say`There is no display here: open ${url} in a browser.`);
  await ended(run.signal);
  server.closeAllConnections();
  server.close();
}

async function buildWhenNeeded(run: Run, allowed: boolean): Promise<void> {
  const { build, needsBuild } = await import("../serve/build");
  if (!needsBuild(projectRoot)) return;
  if (!allowed) {
    note(say`concord: the pages are missing or older than their sources.`);
    return;
  }
  note(say`Building the pages (a minute the first time) …`);
  await build(projectRoot, run.signal);
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
