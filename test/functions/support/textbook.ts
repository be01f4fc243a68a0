import fs from "node:fs";
import path from "node:path";

interface Case {
  id: string;
  // Inputs and answers differ from case to case; each test reads what its case holds.
  input: Record<string, never>;
  expected: Record<string, never>;
  tolerance: number;
  source: string;
}

const cases = JSON.parse(
  fs.readFileSync(path.resolve(__dirname, "../../fixtures/textbook.json"), "utf8"),
) as Case[];

/** A textbook case by its number; its shape is given by the caller. */
export function textbook<Input, Expected>(
  id: string,
): { input: Input; expected: Expected; tolerance: number } {
  const found = cases.find((entry) => entry.id === id);
  if (!found) throw new Error(`There is no textbook case ${id}.`);
  return found as unknown as { input: Input; expected: Expected; tolerance: number };
}
