import axe from "axe-core";
import type { Frame } from "playwright-core";

/** How often a page is looked at again that changed its colours meanwhile. */
const looks = 3;

/** The axe rules that a frame breaks, with the elements that break them. */
export async function axeFaults(frame: Frame): Promise<string[]> {
  // Evaluated by the debugger, not by a script tag: the page's policy stays as strict as it is.
  await frame.evaluate(axe.source);
  let seen = await look(frame);
  for (let again = 1; again < looks && seen.changed; again++) seen = await look(frame);
  return seen.faults;
}

/** What axe finds, and whether a colour was on its way to another meanwhile: that would be no fault. */
async function look(frame: Frame): Promise<{ faults: string[]; changed: boolean }> {
  await frame.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  return frame.evaluate(async () => {
    let changed = false;
    const note = (): void => void (changed = true);
    document.addEventListener("transitionrun", note);
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    document.removeEventListener("transitionrun", note);
    const faults = violations.map(
      ({ id, impact, nodes }) =>
        `${impact} ${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(" | ")}`,
    );
    return { faults, changed };
  });
}
