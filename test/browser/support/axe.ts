import axe from "axe-core";
import type { Frame } from "playwright-core";

/** How often a page is looked at again that changed meanwhile. */
const looks = 10;

/** The axe rules that a frame breaks, with the elements that break them. */
export async function axeFaults(frame: Frame): Promise<string[]> {
  // Evaluated by the debugger, not by a script tag: the page's policy stays as strict as it is.
  await frame.evaluate(axe.source);
  let seen = await look(frame);
  for (let again = 1; again < looks && seen.changed; again++) seen = await look(frame);
  return seen.faults;
}

/**
 * What axe finds, and whether the page changed meanwhile: a button that comes to be enabled, or a colour on its way
 * to another, is no fault.
 */
async function look(frame: Frame): Promise<{ faults: string[]; changed: boolean }> {
  await frame.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  return frame.evaluate(async () => {
    let changed = false;
    const note = (): void => void (changed = true);
    const moves = ["transitionrun", "transitionend", "transitioncancel"] as const;
    for (const move of moves) document.addEventListener(move, note);
    const watch = new MutationObserver(note);
    watch.observe(document.body, { attributes: true, attributeFilter: ["class", "disabled"], subtree: true });
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    watch.disconnect();
    for (const move of moves) document.removeEventListener(move, note);
    const faults = violations.map(
      ({ id, impact, nodes }) =>
        `${impact} ${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(" | ")}`,
    );
    return { faults, changed };
  });
}
