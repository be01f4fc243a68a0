import { existsSync, mkdirSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type LaunchOptions,
} from "playwright-core";
import sparticuz from "@sparticuz/chromium";

/** Chromium's own calls home are off: the tests watch that nothing leaves the machine. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
];

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Starts Chromium: the one named by CONCORD_CHROMIUM, else the one that comes from npm (Linux), else one that is
 * installed.
 */
export function launchChromium(): Promise<Browser> {
  return start((options) => chromium.launch(options));
}

/** The same with a profile on the disk, so that the next page finds what the one before has loaded and compiled. */
export function openProfile(folder: string, context: BrowserContextOptions): Promise<BrowserContext> {
  return start((options) => chromium.launchPersistentContext(folder, { ...options, ...context }));
}

async function start<T>(launch: (options: LaunchOptions) => Promise<T>): Promise<T> {
  const reasons: string[] = [];
  for (const candidate of [named, packaged, found]) {
    try {
      const executablePath = await candidate();
      if (executablePath) return await launch({ executablePath, headless: true, args: flags });
    } catch (error) {
      reasons.push(String(error));
    }
  }
  throw new Error(`No Chromium could be started; set CONCORD_CHROMIUM to one.\n${reasons.join("\n")}`);
}

async function named(): Promise<string | undefined> {
  return process.env.CONCORD_CHROMIUM;
}

/** The package unpacks into TMPDIR and takes what it finds there, whatever its version: hence a folder of our own. */
async function packaged(): Promise<string | undefined> {
  if (process.platform !== "linux") return undefined;
  const before = process.env.TMPDIR;
  process.env.TMPDIR = path.join(os.tmpdir(), "concord-chromium");
  mkdirSync(process.env.TMPDIR, { recursive: true });
  try {
    return await sparticuz.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

async function found(): Promise<string | undefined> {
  return installed.find(existsSync);
}
