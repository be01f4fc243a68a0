import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { languages, speak, type Language } from "../../../src/planning/words";
import { fillIn, type Texts } from "../../../src/taskpane/texts";
import { english } from "../../../src/taskpane/texts/en";
import { words as french } from "../../../src/taskpane/texts/fr";
import { words as german } from "../../../src/taskpane/texts/de";
import { launchChromium } from "../../browser/support/chromium";
import { startServer } from "../../browser/support/server";
import { Camera, themes, type CameraOptions, type Theme } from "./camera";
import { writeContactSheets } from "./contactSheets";
import { outsideExcel, Tour } from "./tour";
import { visit } from "./visit";

/**
 * Pictures of every state of the pane for people to look at, on contact sheets by language, theme and width under
 * test/output/screens, with what axe and the layout have against them. Each language takes one page, which is never
 * reloaded.
 */
const { values: options } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    language: { type: "string", default: languages.join() },
    theme: { type: "string", default: themes.join() },
    width: { type: "string", default: "320,350,500" },
    state: { type: "string", default: "" },
    "no-axe": { type: "boolean", default: false },
  },
});

const help = `npm run screens [-- options]   (after npm run build)
  --language de       some of ${languages.join()}
  --theme dark        some of ${themes.join()}
  --width 320,500     CSS pixels
  --state demand      only states whose name contains it; all of them are visited
  --no-axe            pictures and layout only
`;

const words: Record<Language, Texts> = { en: english, fr: french, de: german };
const folder = path.resolve("test/output/screens");

async function main(): Promise<void> {
  if (options.help) return void process.stdout.write(help);
  const camera: CameraOptions = {
    themes: themes.filter((each) => list(options.theme).includes(each)),
    widths: list(options.width).map(Number),
    state: options.state,
    axe: !options["no-axe"],
  };
  const [server, browser] = [await startServer(), await launchChromium()];
  let faults = 0;
  try {
    for (const language of languages.filter((each) => list(options.language).includes(each)))
      faults += await oneLanguage(browser, server.origin, language, camera);
  } finally {
    await browser.close();
    await server.stop();
  }
  process.exitCode = faults === 0 ? 0 : 1;
}

/** Answers how many faults there were. */
async function oneLanguage(
  browser: Browser,
  origin: string,
  language: Language,
  { themes: worn, ...rest }: CameraOptions,
): Promise<number> {
  await speak(language);
  fillIn(words[language]);
  const started = performance.now();
  const own = await visit(browser, `${origin}/host/index.html`, language);
  const camera = new Camera(own.page, { themes: worn as Theme[], ...rest });
  await camera.setUp();
  const ended = await new Tour(own, camera).all().then(
    () => "",
    (error: unknown) => `the tour ended early: ${String(error)}`,
  );
  await own.page.context().close();
  const alone = await outsideExcel(browser, origin, language);
  const other = new Camera(alone.page, { themes: worn.filter((theme) => theme !== "dark"), ...rest });
  await other.setUp();
  await other.take("office-absent", alone.pane);
  await alone.page.context().close();

  const faults = [...(ended ? [ended] : []), ...camera.faults, ...other.faults];
  const into = path.join(folder, language);
  rmSync(into, { recursive: true, force: true });
  const shots = [...camera.shots, ...other.shots];
  const sheets = await writeContactSheets(browser, shots, into);
  const seconds = Math.round((performance.now() - started) / 1000);
  const states = new Set(shots.map(({ state }) => state)).size;
  process.stdout.write(
    `${language}: ${states} states, ${shots.length} pictures on ${sheets.length} sheets in ` +
      `${path.relative(process.cwd(), into)}, ${seconds} s. ${faults.length} faults.\n`,
  );
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  return faults.length;
}

function list(text: string): string[] {
  return text.split(",").map((each) => each.trim());
}

void main();
