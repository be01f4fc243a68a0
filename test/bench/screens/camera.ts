import { writeFileSync } from "node:fs";
import path from "node:path";
import type { CDPSession, ElementHandle, Frame, Page } from "playwright-core";
import { axeFaults, everyRule } from "../../browser/support/axe";
import { layoutFaults } from "./layoutFaults";

export const themes = ["light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

/** A picture of the pane, or of a sheet. */
export interface Shot {
  state: string;
  theme: Theme;
  /** CSS pixels. */
  width: number;
  png: Buffer;
}

export interface CameraOptions {
  themes: readonly Theme[];
  widths: readonly number[];
  /** Only states whose name contains it. */
  state: string;
  /** Whether axe looks at each state. */
  axe: boolean;
  /** Where each picture is kept by itself as soon as it is taken; empty for nowhere. */
  each: string;
}

/** Where the pane stands in the window, the most that is shown of it, and what of it a planner sees at once, CSS pixels. */
const [paneLeft, tallest, firstScreen] = [920, 9000, 760];

/**
 * Takes pictures of the pane without reloading it: every state in each theme at each width, and what axe and the layout
 * have against it.
 */
export class Camera {
  readonly shots: Shot[] = [];
  readonly faults: string[] = [];
  /** How often axe has looked. */
  looks = 0;
  #lens: CDPSession | undefined;

  constructor(
    private readonly page: Page,
    private readonly options: CameraOptions,
  ) {}

  /**
   * The grid keeps its size, so that a longer window costs nothing; the pane stands beside it as long as it likes.
   * Motion is off: a picture between two looks is of neither.
   */
  async setUp(): Promise<void> {
    this.#lens = await this.page.context().newCDPSession(this.page);
    await this.page.emulateMedia({ reducedMotion: "reduce" });
    await this.page.addStyleTag({
      content: `#sheets { flex: none; width: 900px; height: 760px; }
        #splitter { display: none; }
        #pane { position: absolute; top: 0; left: ${paneLeft}px; }`,
    });
  }

  wants(state: string): boolean {
    return state.includes(this.options.state);
  }

  /** Each width once, and each theme at it: a theme moves nothing. */
  async take(state: string, pane: Frame): Promise<void> {
    if (!this.wants(state)) return;
    const { widths } = this.options;
    const frame = await this.page.waitForSelector("iframe#pane");
    const examined = widths.includes(350) ? 350 : widths[0];
    for (const width of widths) {
      const height = await fit(frame, pane, width);
      await this.page.setViewportSize({ width: 1480, height: Math.max(800, height) });
      await nextFrame(pane);
      const beyond = (await pane.evaluate(() => document.documentElement.scrollHeight)) - height;
      if (beyond > 0 && height < tallest)
        this.faults.push(`${state}, ${width} px: ${beyond} px are below the picture`);
      for (const fault of await pane.evaluate(layoutFaults))
        this.faults.push(`${state}, ${width} px: ${fault}`);
      for (const theme of this.options.themes) {
        await this.wear(theme, pane);
        if (this.options.axe && width === examined) await this.examine(state, theme, pane);
        this.keep({ state, theme, width, png: await this.shoot(paneLeft, width, height) });
      }
      await this.wear("light", pane);
    }
    await resize(frame, 350, firstScreen);
    await this.page.setViewportSize({ width: 1480, height: 800 });
  }

  /** A picture of the sheet on show beside the pane. */
  async takeSheet(state: string): Promise<void> {
    if (!this.wants(state)) return;
    this.keep({ state, theme: "light", width: 900, png: await this.shoot(0, 900, 760) });
  }

  /** Colours are looked at in every theme; what they do not change, once. */
  private async examine(state: string, theme: Theme, pane: Frame): Promise<void> {
    this.looks++;
    const options =
      theme === this.options.themes[0] ? everyRule : { runOnly: ["color-contrast", "link-in-text-block"] };
    for (const fault of await axeFaults(pane, options)) this.faults.push(`${state}, ${theme}: ${fault}`);
  }

  private keep(shot: Shot): void {
    const { state, theme, width, png } = shot;
    this.shots.push(shot);
    if (this.options.each) writeFileSync(path.join(this.options.each, `${state}-${theme}-${width}.png`), png);
  }

  private async shoot(x: number, width: number, height: number): Promise<Buffer> {
    const { data } = await this.#lens!.send("Page.captureScreenshot", {
      format: "png",
      optimizeForSpeed: true,
      clip: { x, y: 0, width, height, scale: 1 },
    });
    return Buffer.from(data, "base64");
  }

  /** Office's light or dark theme, or the system's contrast theme. */
  private async wear(theme: Theme, pane: Frame): Promise<void> {
    await this.page.emulateMedia({ forcedColors: theme === "contrast" ? "active" : "none" });
    await this.page.evaluate((dark) => {
      const button = document.querySelector<HTMLButtonElement>("[data-action=theme]")!;
      if ((button.getAttribute("aria-pressed") === "true") !== dark) button.click();
    }, theme === "dark");
    const scheme = theme === "dark" ? "dark" : "light";
    await pane.waitForFunction((wanted) => document.documentElement.style.colorScheme === wanted, scheme);
    await nextFrame(pane);
  }
}

/**
 * Gives the pane a width and all the height that it needs, which it answers. The foot begins below the first screen:
 * that is the planner's, not the picture's, or the foot would flee from every picture.
 */
async function fit(frame: ElementHandle, pane: Frame, width: number): Promise<number> {
  await resize(frame, width, firstScreen);
  await nextFrame(pane);
  await pane.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>("#root div"))
      if (getComputedStyle(each).minHeight === `${innerHeight}px`) each.style.minHeight = `${innerHeight}px`;
  });
  const height = await pane.evaluate(() => document.documentElement.scrollHeight);
  await resize(frame, width, Math.min(tallest, height));
  return Math.min(tallest, height);
}

function resize(frame: ElementHandle, width: number, height: number): Promise<void> {
  return frame.evaluate(
    (element, [w, h]) => {
      (element as HTMLElement).style.width = `${w}px`;
      (element as HTMLElement).style.height = `${h}px`;
    },
    [width, height] as const,
  );
}

/** Two frames: charts measure their width in the first and draw in the second. */
function nextFrame(pane: Frame): Promise<void> {
  return pane.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
