import {
  arrayArgumentFunctions,
  arrayFunctions,
  etaFunctions,
  futureNames,
  lambdaHelpers,
} from "./futureFunctions";
import { columnIndex, columnLetters } from "./references";
import { argumentSpans, closingIndex, tokenize, type Token } from "./formulaTokens";

/**
 * How Excel stores a function of an add-in: prefix, then namespace and name joined by underscores, so that
 * `SOP.FORECAST(` is `_xldudf_SOP_FORECAST(`. Without the prefix Excel shows #NAME? even when the add-in is loaded.
 * Seen in files saved by Excel for Windows, the web and Mac (the stored formulas of several public add-ins); that
 * further dots in a name become underscores too follows from Excel's rule that such names hold no dots.
 */
const addinPrefix = "_xldudf_";
const namespace = "SOP";
const addinCall = new RegExp(`^${namespace}\\.[A-Z0-9.]+$`, "i");
const storedAddinCall = new RegExp(`^${addinPrefix}${namespace}_([A-Z0-9_]+)$`, "i");

/** Formula as the user sees it, without "=", to the text of an `<f>` element. */
export function formulaToFile(formula: string, tableAtCell?: string): string {
  const tokens = tokenize(formula.replace(/^=/, "")).map((token) => ({ ...token }));
  markLambdaNames(tokens);
  markEtaNames(tokens);
  for (const token of tokens) {
    if (token.kind === "function") token.text = functionToFile(token.text);
    if (token.kind === "structured") token.text = structuredToFile(token.text, tableAtCell);
  }
  return wrapIntersections(wrapSpills(tokens))
    .map((token) => token.text)
    .join("");
}

function functionToFile(name: string): string {
  const upper = name.toUpperCase();
  if (addinCall.test(name)) return addinPrefix + upper.replace(/\./g, "_");
  return futureNames.get(upper) ?? name;
}

/** The file knows `[#This Row]` only; `[@]` is how it is shown. */
function structuredToFile(text: string, tableAtCell = ""): string {
  const [, table, inner] = /^([^[]*)\[([\s\S]*)\]$/.exec(text) ?? [];
  if (!inner?.startsWith("@")) return text;
  const name = table || tableAtCell;
  const rest = inner.slice(1).trim();
  if (rest === "") return `${name}[#This Row]`;
  return `${name}[[#This Row],${rest.startsWith("[") ? rest : `[${rest}]`}]`;
}

/** Names that LET and LAMBDA bind carry `_xlpm.` wherever they stand inside the call. */
function markLambdaNames(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    const call = tokens[i].text.toUpperCase();
    if (tokens[i].kind !== "function" || (call !== "LET" && call !== "LAMBDA")) continue;
    const spans = argumentSpans(tokens, i + 1);
    const binding = spans.slice(0, -1).filter((_, index) => call === "LAMBDA" || index % 2 === 0);
    const bound = new Set<string>();
    for (const [first, last] of binding) {
      const words = tokens
        .slice(first, last + 1)
        .filter((token) => token.kind !== "space" && !/^[[\]]$/.test(token.text));
      if (words.length === 1) bound.add(words[0].text.replace(/^_xlpm\.|^\[|\]$/g, "").toLowerCase());
    }
    for (let k = i + 2; k < closingIndex(tokens, i + 1); k++) prefixBound(tokens[k], bound);
  }
}

function prefixBound(token: Token, bound: Set<string>): void {
  if (token.kind === "structured" && bound.has(token.text.slice(1, -1).toLowerCase())) {
    // An optional parameter of LAMBDA: [name].
    token.text = `[_xlpm.${token.text.slice(1, -1)}]`;
  } else if (["name", "function", "reference"].includes(token.kind) && bound.has(token.text.toLowerCase())) {
    token.text = `_xlpm.${token.text}`;
  }
}

function markEtaNames(tokens: Token[]): void {
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].kind !== "function" || !lambdaHelpers.has(tokens[i].text.toUpperCase())) continue;
    for (const [first, last] of argumentSpans(tokens, i + 1)) {
      const words = tokens.slice(first, last + 1).filter((token) => token.kind !== "space");
      if (words.length === 1 && words[0].kind === "name" && etaFunctions.has(words[0].text.toUpperCase())) {
        words[0].text = `_xleta.${words[0].text.toUpperCase()}`;
      }
    }
  }
}

/** `A1#` is `_xlfn.ANCHORARRAY(A1)` in the file. */
function wrapSpills(tokens: Token[]): Token[] {
  const written: Token[] = [];
  for (const token of tokens) {
    const before = written[written.length - 1];
    if (token.text === "#" && before && (before.kind === "reference" || before.kind === "name")) {
      before.text = `_xlfn.ANCHORARRAY(${before.text})`;
      before.kind = "other";
    } else {
      written.push(token);
    }
  }
  return written;
}

/** `@A1:A9` and `@F(x)` are `_xlfn.SINGLE(...)` in the file. */
function wrapIntersections(tokens: Token[]): Token[] {
  const written: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i].text !== "@" || i + 1 >= tokens.length) {
      written.push(tokens[i]);
      continue;
    }
    const last = tokens[i + 1].kind === "function" ? closingIndex(tokens, i + 2) : i + 1;
    const operand = wrapIntersections(tokens.slice(i + 1, last + 1));
    written.push({ kind: "other", text: "_xlfn.SINGLE(" }, ...operand, { kind: "other", text: ")" });
    i = last;
  }
  return written;
}

/** The text of an `<f>` element to the formula as the user sees it, with its leading "=". */
export function formulaFromFile(stored: string): string {
  if (!stored.includes("_xl")) return `=${stored}`;
  const tokens = tokenize(stored).map((token) => ({ ...token }));
  for (const token of tokens) {
    if (token.kind === "function" || token.kind === "name") token.text = nameFromFile(token.text);
    if (token.kind === "structured") token.text = token.text.replace(/^\[_xlpm\./, "[");
  }
  return `=${unwrap(tokens)
    .map((token) => token.text)
    .join("")}`;
}

function nameFromFile(name: string): string {
  const addin = storedAddinCall.exec(name);
  if (addin) return `${namespace}.${addin[1].toUpperCase().replace(/_/g, ".")}`;
  return name.replace(/^(_xlfn\.|_xlws\.|_xlpm\.|_xleta\.|_xlfn\._xlws\.)+/i, "");
}

function unwrap(tokens: Token[]): Token[] {
  const shown: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.kind !== "function" || (token.text !== "ANCHORARRAY" && token.text !== "SINGLE")) {
      shown.push(token);
      continue;
    }
    const close = closingIndex(tokens, i + 1);
    const inner = unwrap(tokens.slice(i + 2, close));
    const mark: Token = { kind: "operator", text: token.text === "SINGLE" ? "@" : "#" };
    shown.push(...(token.text === "SINGLE" ? [mark, ...inner] : [...inner, mark]));
    i = close;
  }
  return shown;
}

/** True when the formula calls a function of the add-in. */
export function callsAddin(formula: string): boolean {
  return (
    /\bSOP\./i.test(formula) &&
    tokenize(formula).some((token) => token.kind === "function" && addinCall.test(token.text))
  );
}

/**
 * True when Excel would have to calculate the formula as an array formula to get what the user sees: it may return
 * several cells, or does arithmetic on whole ranges. A formula stored without that mark is read as one from before
 * dynamic arrays, and gets an "@" that changes its result.
 */
export function needsArrayEvaluation(formula: string): boolean {
  const tokens = tokenize(formula.replace(/^=/, "")).filter((token) => token.kind !== "space");
  const calls: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text } = tokens[i];
    const upper = text.toUpperCase();
    if (kind === "function" && (addinCall.test(text) || arrayFunctions.has(upper))) return true;
    if (text === "#" || text === "{") return true;
    if (kind === "open")
      calls.push(tokens[i - 1]?.kind === "function" ? tokens[i - 1].text.toUpperCase() : "");
    if (kind === "close") calls.pop();
    const isRange =
      (kind === "reference" && text.includes(":")) || (kind === "structured" && !/@|#This Row/i.test(text));
    if (
      isRange &&
      (isOperator(tokens[i - 1]) || isOperator(tokens[i + 1])) &&
      !calls.some((call) => arrayArgumentFunctions.has(call))
    ) {
      return true;
    }
  }
  return false;
}

function isOperator(token: Token | undefined): boolean {
  return token?.kind === "operator" && token.text !== "@" && token.text !== ":";
}

/**
 * Moves the relative references of a formula, as Excel does for cells that share one stored formula.
 * `shiftReferences("A1*$B$1", 1, 0)` is `A2*$B$1`.
 */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  const shiftPart = (part: string): string =>
    part.replace(
      /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/,
      (_, fixedColumn: string, letters: string, fixedRow: string, digits: string) => {
        // In "$5:$5" the one dollar belongs to the row.
        const rowFixed = fixedRow !== "" || (letters === "" && fixedColumn !== "");
        const column = letters && !fixedColumn ? columnLetters(columnIndex(letters) + columns) : letters;
        const row = digits && !rowFixed ? String(Number(digits) + rows) : digits;
        return fixedColumn + column + fixedRow + row;
      },
    );
  return tokenize(formula)
    .map(({ kind, text }) => {
      if (kind !== "reference") return text;
      const sheetEnd = text.lastIndexOf("!") + 1;
      return text.slice(0, sheetEnd) + text.slice(sheetEnd).split(":").map(shiftPart).join(":");
    })
    .join("");
}
