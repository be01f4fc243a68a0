import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Locator } from "playwright-core";

export const outputFolder = path.resolve(__dirname, "../../output");

/** Prints a measured time beside its budget. A busy machine is no fault of the product, so that nothing fails here. */
export function reportTime(what: string, milliseconds: number, budget: number): void {
  process.stdout.write(`${what}: ${Math.round(milliseconds)} ms (budget ${budget} ms)\n`);
}

/** Keeps a picture under test/output for people to look at. */
export async function picture(target: Locator, name: string): Promise<void> {
  mkdirSync(outputFolder, { recursive: true });
  await target.screenshot({ path: path.join(outputFolder, `${name}.png`) });
}
