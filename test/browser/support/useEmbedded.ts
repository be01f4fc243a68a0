import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { openEmbedded, type EmbeddedWorkbook } from "./embedded";
import { startServer, type EmbeddedServer } from "./server";

/** Filled before the first test of the file. */
export interface OpenedEmbedded {
  server: EmbeddedServer;
  browser: Browser;
  book: EmbeddedWorkbook;
}

interface Options {
  /** Path of the page below the server; the one with the sample company unless said. */
  path?: string;
  /** What is done once the workbook is open. */
  prepare?(book: EmbeddedWorkbook): Promise<void>;
}

/** The embedded workbook in Chromium for all tests of the file, one after the other. */
export function useEmbedded({ path, prepare }: Options = {}): OpenedEmbedded {
  const opened = {} as OpenedEmbedded;
  beforeAll(async () => {
    [opened.server, opened.browser] = await Promise.all([startServer(), launchChromium()]);
    const { server, browser } = opened;
    opened.book = await openEmbedded(browser, path ? { ...server, url: server.origin + path } : server);
    await prepare?.(opened.book);
  }, 120_000);
  afterAll(async () => {
    await opened.browser?.close();
    await opened.server?.stop();
  });
  return opened;
}
