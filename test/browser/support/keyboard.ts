import type { OpenedEmbedded } from "./useEmbedded";

type Name = string | RegExp;

const fits = (now: string, name: Name): boolean => (typeof name === "string" ? now === name : name.test(now));

/** The pane by keys alone: no click, no pointer. */
export class Keyboard {
  constructor(private readonly opened: OpenedEmbedded) {}

  /** What the keyboard is at: the name of a button or a field as a screen reader says it; empty when it is nowhere. */
  async focused(): Promise<string> {
    return (await this.namesOf(":focus:not(body)"))[0] ?? "";
  }

  /** Presses Tab, or another key, until the keyboard is at the button or field, and says its name. */
  async tabTo(name: Name, key = "Tab"): Promise<string> {
    await this.see(name);
    const passed = new Set<string>();
    for (let presses = 0; presses <= 150; presses++) {
      const now = await this.focused();
      if (fits(now, name)) return now;
      passed.add(now);
      await this.opened.book.page.keyboard.press(key);
    }
    throw new Error(`${key} does not come to "${String(name)}". It came to: ${[...passed].join(" | ")}`);
  }

  /** A person looks for the button first: what was chosen a moment ago may not be on the screen yet. */
  private async see(name: Name): Promise<void> {
    for (const start = performance.now(); performance.now() - start < 30_000;)
      if ((await this.namesOf("button, input, select, textarea, [tabindex]")).some((now) => fits(now, name)))
        return;
    throw new Error(`"${String(name)}" is not on the page.`);
  }

  private namesOf(selector: string): Promise<string[]> {
    return this.opened.book.pane.$$eval(selector, (elements) =>
      elements.map((element) => {
        const label = (element as HTMLInputElement).labels?.[0]?.textContent?.replace(/\*$/, "");
        return (element.getAttribute("aria-label") ?? label ?? element.textContent ?? "").trim();
      }),
    );
  }

  /** Goes to the button and presses Enter. */
  async press(name: Name, key = "Tab"): Promise<void> {
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
  async at(name: Name): Promise<void> {
    for (const start = performance.now(); performance.now() - start < 30_000;) {
      const now = await this.focused();
      if (fits(now, name)) return;
    }
    throw new Error(`The keyboard is not at "${String(name)}" but at "${await this.focused()}".`);
  }
}
