import { catalogue } from "../catalogue";
import { previewAnswer } from "../support/previewAnswer";
import { textbookCases, type TextbookCase } from "./cases";
import { parseConstantFormula } from "./constantFormula";

/** How one example came out. */
export interface SelfTestResult extends TextbookCase {
  passed: boolean;
  /** What this installation answers; a sentence where it is an error. */
  answer: string;
}

/**
 * Calculates every textbook example through the functions, as cells would, and compares the answers with the print.
 *
 * @param onDone called after each example with how many are done, and waited for; ends the test by throwing
 */
export async function runSelfTest(
  onDone: (done: number, total: number) => unknown = () => undefined,
  cases: readonly TextbookCase[] = textbookCases,
): Promise<SelfTestResult[]> {
  const results: SelfTestResult[] = [];
  for (const each of cases) {
    results.push({ ...each, ...(await outcome(each)) });
    await onDone(results.length, cases.length);
  }
  return results;
}

async function outcome({ formula, expected, tolerance }: TextbookCase) {
  try {
    const { id, args } = parseConstantFormula(formula);
    const spec = catalogue.find((each) => each.id === id || each.shortNames?.includes(id));
    const cells = spec ? (await previewAnswer(spec, args)).flat() : [];
    const numbers = cells.filter((cell) => typeof cell === "number");
    const wanted = typeof expected === "number" ? [expected] : expected;
    const passed =
      numbers.length === wanted.length &&
      wanted.every((value, at) => Math.abs(numbers[at] - value) <= tolerance);
    return { passed, answer: cells.map(shown).join(" ") };
  } catch (error) {
    return { passed: false, answer: error instanceof Error ? error.message : String(error) };
  }
}

/** An answer in the twelve digits that Excel shows at most; what lies behind them is how computers round. */
function shown(cell: unknown): string {
  return String(typeof cell === "number" ? Number(cell.toPrecision(12)) : cell);
}
