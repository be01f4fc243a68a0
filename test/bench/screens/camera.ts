import type { ElementHandle, Frame, Page } from "playwright-core";
import { axeFaults } from "../../browser/support/axe";
import { layoutFaults } from "./layoutFaults";

export const themes = ["light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

/** A picture of the pane. */
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
}

/**
 * Takes pictures of the pane without reloading it: every state in each theme at each width, and what axe and the layout
 * have against it.
 */
export class Camera {
  readonly shots: Shot[] = [];
  readonly faults: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly options: CameraOptions,
  ) {}

  /**
   * The grid keeps its size, so that a longer window costs nothing; the pane stands beside it as long as it likes.
   * Motion is off: a picture between two looks is of neither.
   */
  async setUp(): Promise<void> {
    await this.page.emulateMedia({ reducedMotion: "reduce" });
    await this.page.addStyleTag({
      content: `#sheets { flex: none; width: 900px; height: 760px; }
        #splitter { display: none; }
        #pane { position: absolute; top: 0; left: 920px; }`,
    });
  }

  wants(state: string): boolean {
    return state.includes(this.options.state);
  }

  async take(state: string, pane: Frame): Promise<void> {
    if (!this.wants(state)) return;
    const frame = await this.page.waitForSelector("iframe#pane");
    for (const theme of this.options.themes) {
      await this.wear(theme, pane);
      if (this.options.axe)
        for (const fault of await axeFaults(pane)) this.faults.push(`${state}, ${theme}: ${fault}`);
      for (const width of this.options.widths) await this.shoot(state, theme, width, pane, frame);
    }
    await this.wear("light", pane);
    await resize(frame, 350, 760);
  }

  private async shoot(
    state: string,
    theme: Theme,
    width: number,
    pane: Frame,
    frame: ElementHandle,
  ): Promise<void> {
    await resize(frame, width, 600);
    const height = await pane.evaluate(() => document.documentElement.scrollHeight);
    await resize(frame, width, Math.min(9000, height));
    await nextFrame(pane);
    // The same in each theme.
    if (theme === this.options.themes[0])
      for (const fault of await pane.evaluate(layoutFaults))
        this.faults.push(`${state}, ${width} px: ${fault}`);
    this.shots.push({ state, theme, width, png: await frame.screenshot() });
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
