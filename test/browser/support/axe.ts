import axe from "axe-core";
import type { Frame } from "playwright-core";

/** The axe rules that a frame breaks, with the elements that break them. */
export async function axeFaults(frame: Frame): Promise<string[]> {
  // Colours that are on their way from one theme to the next are no fault.
  await frame.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  // Evaluated by the debugger, not by a script tag: the page's policy stays as strict as it is.
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(
      ({ id, impact, nodes }) =>
        `${impact} ${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(" | ")}`,
    );
  });
}
