import { catalogue } from "../../functions/catalogue";
import type { FunctionSpec } from "../../functions/support/defineFunction";
import { tokenize, type Token } from "../../host/xlsx/formulaTokens";
import { said, say, toSay } from "../../planning/words";
import { localNamesOf } from "../../planning/words/functionNames";

/** What Excel's error values mean, where no function has said more. */
const meanings: Record<string, string> = {
  "#NULL!": toSay("Two ranges that should overlap do not."),
  "#DIV/0!": toSay("The formula divides by zero or by a blank cell."),
  "#VALUE!": toSay("An argument has the wrong type, or the formula cannot be read."),
  "#REF!": toSay("The formula points at cells that are not there."),
  "#NAME?": toSay("The formula uses a name that is not known."),
  "#NUM!": toSay("A number is too large or too small, or no answer was found."),
  "#N/A": toSay("A value that the formula looks for is not there."),
  "#SPILL!": toSay("The result needs cells that are not empty."),
  "#CALC!": toSay("The result is empty or cannot be calculated."),
};

/** A sentence for an error: what the function said, or what the error means. */
export function errorSentence(error: string, formula: string, told: string | undefined): string {
  if (told) return told;
  const found =
    error === "#NAME?" ? unknownName(formula) : error === "#N/A" ? miscounted(formula) : undefined;
  if (found) return found;
  return said(meanings[error] ?? toSay("The formula has no result."));
}

function unknownName(formula: string): string | undefined {
  const known = new Set(catalogue.flatMap(calledBy));
  const called = tokenize(formula.replace(/^=/, "")).filter((token) => token.kind === "function");
  const wrong = called
    .map((token) => token.text.toUpperCase())
    .find((name) => name.startsWith("SOP.") && !known.has(name));
  if (!wrong) return undefined;
  const nearest = [...known].sort((a, b) => distance(a, wrong) - distance(b, wrong))[0];
  return say`There is no function ${wrong}; did you mean ${nearest}?`;
}

/** What Excel would not let anyone enter: a call with too few or too many arguments, or with another country's separators. */
function miscounted(formula: string): string | undefined {
  const tokens = tokenize(formula.replace(/^=/, "")).filter((token) => token.kind !== "space");
  for (const [at, { kind, text }] of tokens.entries()) {
    const spec = kind === "function" && catalogue.find((each) => calledBy(each).includes(text.toUpperCase()));
    if (!spec) continue;
    const { separators, isEmpty } = argumentsAfter(tokens.slice(at + 1));
    if (separators.includes(";"))
      return say`Arguments are separated by commas, and decimals written with points: SOP.EOQ(1300, 8, 0.225).`;
    const count = isEmpty ? 0 : separators.length + 1;
    const missing = spec.parameters.find(
      ({ parameter }, position) => position >= count && !parameter.optional,
    );
    if (missing) return say`${text.toUpperCase()} needs the argument ${missing.name}, too.`;
    if (count > spec.parameters.length)
      return say`${text.toUpperCase()} takes at most ${spec.parameters.length} arguments; this call has ${count}.`;
  }
  return undefined;
}

/** Every name by which a formula can call the function. */
function calledBy({ id, shortNames = [] }: FunctionSpec): string[] {
  return [id, ...shortNames, ...localNamesOf(id)].map((name) => `SOP.${name}`);
}

/** The separators between the arguments of a call, from its opening bracket on. */
function argumentsAfter(tokens: readonly Token[]): { separators: string[]; isEmpty: boolean } {
  const separators: string[] = [];
  let depth = 0;
  for (const { kind, text } of tokens) {
    if (kind === "open") depth++;
    if (kind === "close" && --depth === 0) break;
    if (kind === "separator" && depth === 1) separators.push(text);
  }
  return { separators, isEmpty: tokens[1]?.kind === "close" };
}

/** Edits that turn one text into the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length];
}
