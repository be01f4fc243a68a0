import { mkdirSync, rmSync } from "node:fs";
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
import { Guide } from "./guide";
import { outsideExcel, ownTables, withOwnTables } from "./otherVisits";
import { tour } from "./tour";
import { visit, type Visit } from "./visit";

/**
 * Pictures of every state of the pane for people to look at, on contact sheets by language, theme and width under
 * test/output/screens, with what axe and the layout have against them. Each language takes one run of the cycle in a page
 * that is never reloaded: themes and widths change around it.
 */
const { values: options } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    language: { type: "string", default: languages.join() },
    theme: { type: "string", default: themes.join() },
    width: { type: "string", default: "320,350,500" },
    state: { type: "string", default: "" },
    scale: { type: "string", default: "1" },
    each: { type: "boolean", default: false },
    "no-axe": { type: "boolean", default: false },
  },
});

const help = `npm run screens [-- options]   (after npm run build)
  --language de       some of ${languages.join()}
  --theme dark        some of ${themes.join()}
  --width 320,500     CSS pixels
  --state demand      only states whose name contains it; all of them are visited
  --scale 0.5         smaller pictures, more of them on a sheet
  --each              each picture by itself as well, as soon as it is taken
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
    each: "",
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
  cameraOptions: CameraOptions,
): Promise<number> {
  await speak(language);
  fillIn(words[language]);
  const started = performance.now();
  const into = path.join(folder, language);
  rmSync(into, { recursive: true, force: true });
  const each = options.each ? path.join(into, "each") : "";
  mkdirSync(each || into, { recursive: true });
  const cameras: Camera[] = [];
  const cameraFor = async (
    { page }: Visit,
    worn: readonly Theme[] = cameraOptions.themes,
  ): Promise<Camera> => {
    const camera = new Camera(page, { ...cameraOptions, themes: worn, each });
    cameras.push(camera);
    await camera.setUp();
    return camera;
  };

  const sample = await visit(browser, `${origin}/host/index.html`, language);
  await tour(sample, await cameraFor(sample));
  await sample.page.context().close();
  await withOwnTables(browser, language, async (own) => {
    const guide = new Guide(own, await cameraFor(own));
    await guide.station("own-tables", () => ownTables(guide));
  });
  const alone = await outsideExcel(browser, origin, language);
  // Without office.js nothing tells the pane of Office's dark theme.
  const camera = await cameraFor(
    alone,
    cameraOptions.themes.filter((theme) => theme !== "dark"),
  );
  await camera.take("office-absent", alone.pane);
  await alone.page.context().close();
  return report(browser, into, cameras, Math.round((performance.now() - started) / 1000));
}

async function report(
  browser: Browser,
  into: string,
  cameras: readonly Camera[],
  seconds: number,
): Promise<number> {
  const shots = cameras.flatMap((camera) => camera.shots);
  const faults = [...new Set(cameras.flatMap((camera) => camera.faults))];
  const sheets = await writeContactSheets(browser, shots, into, Number(options.scale));
  const states = new Set(shots.map(({ state }) => state)).size;
  const looks = cameras.reduce((sum, camera) => sum + camera.looks, 0);
  process.stdout.write(
    `${path.basename(into)}: ${states} states, ${shots.length} pictures on ${sheets.length} sheets in ` +
      `${path.relative(process.cwd(), into)}, ${looks} looks of axe, ${seconds} s. ${faults.length} faults.\n`,
  );
  for (const fault of faults) process.stdout.write(`  ${fault}\n`);
  return faults.length;
}

function list(text: string): string[] {
  return text.split(",").map((each) => each.trim());
}

void main();
