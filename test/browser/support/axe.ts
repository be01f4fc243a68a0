import axe, { type RunOptions } from "axe-core";
import type { Frame } from "playwright-core";

/** How often a page with faults is looked at again, and after how long: what is only changing is no fault. */
const looks = 12;
const pauseMs = 250;

/**
 * What axe leaves out unless asked. Those of level AAA stay out, and the one that wants no list to be reached by Tab: a
 * long list scrolls within itself, and without a mouse it does so from there.
 */
const leftOut = [
  "css-orientation-lock",
  "p-as-heading",
  "table-fake-caption",
  "target-size",
  "td-has-header",
];

/** Every rule of the levels A and AA, of good practice and of axe's experiments, whatever a fault's impact. */
export const everyRule: RunOptions = {
  rules: Object.fromEntries(leftOut.map((rule) => [rule, { enabled: true }])),
};

/**
 * The axe rules that a frame breaks, with the elements that break them. A button that comes to be enabled, or a colour
 * on its way to another, mends itself; what is still there after some looks is a fault.
 */
export async function axeFaults(frame: Frame, options: RunOptions = everyRule): Promise<string[]> {
  // Evaluated by the debugger, not by a script tag: the page's policy stays as strict as it is.
  await frame.evaluate(axe.source);
  let faults = await look(frame, options);
  for (let again = 1; again < looks && faults.length > 0; again++) {
    await frame.page().waitForTimeout(pauseMs);
    faults = await look(frame, options);
  }
  return faults;
}

async function look(frame: Frame, options: RunOptions): Promise<string[]> {
  return frame.evaluate(async (chosen) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, chosen);
    return violations.map(
      ({ id, impact, nodes }) =>
        `${impact} ${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(" | ")}`,
    );
  }, options);
}
