import type { OpenedEmbedded } from "./useEmbedded";

/** The pane by keys alone: no click, no pointer. */
export class Keyboard {
  constructor(private readonly opened: OpenedEmbedded) {}

  /** What the keyboard is at: the name of a button or a field as a screen reader says it; empty when it is nowhere. */
  focused(): Promise<string> {
    return this.opened.book.pane.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      if (!element || element === document.body) return "";
      const label = element.labels?.[0]?.textContent?.replace(/\*$/, "");
      return (element.getAttribute("aria-label") ?? label ?? element.textContent ?? "").trim();
    });
  }

  /** Presses Tab, or another key, until the keyboard is at the button or field, and says its name. */
  async tabTo(name: string | RegExp, key = "Tab"): Promise<string> {
    const passed = new Set<string>();
    for (let presses = 0; presses <= 150; presses++) {
      const now = await this.focused();
      if (typeof name === "string" ? now === name : name.test(now)) return now;
      passed.add(now);
      await this.opened.book.page.keyboard.press(key);
    }
    throw new Error(`${key} does not come to "${String(name)}". It came to: ${[...passed].join(" | ")}`);
  }

  /** Goes to the button and presses Enter. */
  async press(name: string | RegExp, key = "Tab"): Promise<void> {
    await this.tabTo(name, key);
    // What waits for the workbook to be read says so and takes no key yet.
    await this.opened.book.pane.waitForFunction(
      () => document.activeElement?.getAttribute("aria-disabled") !== "true",
    );
    await this.opened.book.page.keyboard.press("Enter");
  }

  /** Goes to the field and types in place of what is there. */
  async fill(name: string, text: string): Promise<void> {
    const { keyboard } = this.opened.book.page;
    await this.tabTo(name);
    await keyboard.press("ControlOrMeta+A");
    await keyboard.type(text);
  }

  /** Waits until the keyboard is at what has this name. */
  async at(name: string | RegExp): Promise<void> {
    for (const start = performance.now(); performance.now() - start < 30_000;) {
      const now = await this.focused();
      if (typeof name === "string" ? now === name : name.test(now)) return;
    }
    throw new Error(`The keyboard is not at "${String(name)}" but at "${await this.focused()}".`);
  }
}
