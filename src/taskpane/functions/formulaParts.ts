/** A literal of a formula: what it stands for, or undefined for what only Excel can work out. */
export type Literal = { value: unknown } | { reference: string } | undefined;

/**
 * The arguments of a formula that is one call of the function, as they are written; undefined for any other formula.
 *
 * @example
 * argumentsOf("=SOP.FORECAST(6, {1,2}, B1:G1)", "FORECAST") // ["6", "{1,2}", "B1:G1"]
 */
export function argumentsOf(formula: string, id: string): string[] | undefined {
  const call = new RegExp(`^=\\s*SOP\\.${id.replaceAll(".", "\\.")}\\s*\\(([\\s\\S]*)\\)\\s*$`, "i");
  const inside = call.exec(formula.trim())?.[1];
  return inside === undefined ? undefined : parted(inside);
}

/** The formula of a call; arguments left out at the end are not written. */
export function formulaOf(id: string, args: readonly string[]): string {
  const given = [...args];
  while (given.at(-1)?.trim() === "") given.pop();
  return `=SOP.${id}(${given.join(", ")})`;
}

/** What one argument stands for: a number, a text, a truth, a list in braces, or cells of the workbook. */
export function literalOf(argument: string): Literal {
  const text = argument.trim();
  if (text === "") return { value: undefined };
  if (text.startsWith("{") && text.endsWith("}")) return listOf(text.slice(1, -1));
  if (/^(?:(?:'[^']+'|[\w.]+)!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(text))
    return { reference: text.replaceAll("$", "") };
  const value = constant(text);
  return value === undefined ? undefined : { value };
}

function listOf(inside: string): Literal {
  const rows = parted(inside, ";").map((row) => parted(row).map((cell) => constant(cell.trim())));
  return rows.flat().includes(undefined) ? undefined : { value: rows };
}

function constant(text: string): string | number | boolean | undefined {
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** Parts a text at a separator, but not within quotes, brackets or braces. */
function parted(text: string, separator = ","): string[] {
  const parts: string[] = [];
  let [part, depth, quoted] = ["", 0, false];
  for (const letter of text) {
    if (letter === '"') quoted = !quoted;
    else if (!quoted && "({[".includes(letter)) depth++;
    else if (!quoted && ")}]".includes(letter)) depth--;
    if (letter === separator && depth === 0 && !quoted) {
      parts.push(part.trim());
      part = "";
    } else part += letter;
  }
  return parts.length === 0 && part.trim() === "" ? [] : [...parts, part.trim()];
}
