import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";

/** An error cell as Excel hands it over to a function that takes data types. */
export const errorCell = (code = "#N/A") => ({ type: "Error", basicValue: code, errorType: "NotAvailable" });

/** A call of a function with the arguments that Excel would hand over. */
export interface ConstantFormula {
  id: string;
  args: unknown[];
}

/**
 * Reads a call whose arguments are numbers, texts, TRUE/FALSE, array constants or nothing.
 *
 * @throws PlanningError("value") for anything else
 * @example
 * parseConstantFormula('=SOP.COVER(250, {100,100})'); // { id: "COVER", args: [250, [[100, 100]]] }
 */
export function parseConstantFormula(text: string): ConstantFormula {
  const match = /^=SOP\.([A-Z.]+)\(([\s\S]*)\)$/.exec(text.trim());
  if (!match) throw new PlanningError("value", say`"${text}" is no call of an SOP function.`);
  return { id: match[1], args: splitArguments(match[2]).map(parseArgument) };
}

function splitArguments(text: string): string[] {
  return splitOutside(text, ",");
}

function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [depth, quoted, start] = [0, false, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === "{") depth++;
    if (character === "}") depth--;
    if (character === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function parseArgument(text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (!trimmed.startsWith("{")) return parseConstant(trimmed);
  const rows = splitOutside(trimmed.slice(1, -1), ";");
  return rows.map((row) => splitOutside(row, ",").map((cell) => parseConstant(cell.trim())));
}

function parseConstant(text: string): unknown {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  if (text.startsWith("#")) return errorCell(text);
  if (text === "") return null;
  const value = Number(text);
  if (Number.isNaN(value)) throw new PlanningError("value", say`"${text}" is no constant.`);
  return value;
}
