export type TokenKind =
  | "function"
  | "name"
  | "reference"
  | "structured"
  | "text"
  | "operator"
  | "open"
  | "close"
  | "separator"
  | "space"
  | "other";

export interface Token {
  kind: TokenKind;
  text: string;
}

/**
 * One alternative a token kind, in the order they must be tried. Sheet prefixes belong to the reference or name after
 * them; a structured reference is the table name (if any) with its balanced brackets, up to two deep.
 */
const tokenPattern = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*")',
    "(?<error>#(?:[A-Z_]+/?[A-Z0-9]*[!?]|N/A))",
    "(?<structured>(?:[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*)?\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\])",
    "(?<sheet>(?:'(?:[^']|'')+'|[\\p{L}\\p{N}_.]+(?::[\\p{L}\\p{N}_.]+)?)!)",
    "(?<number>(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?(?![\\p{L}_:$]))",
    "(?<cell>\\$?[A-Za-z]{1,3}\\$?\\d+(?::\\$?[A-Za-z]{1,3}\\$?\\d+)?(?![\\p{L}\\p{N}_.(])|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_.(])|\\$?\\d+:\\$?\\d+)",
    "(?<identifier>[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*)",
    "(?<space>\\s+)",
    "(?<operator><=|>=|<>|[-+*/^&=<>%@#:])",
    "(?<open>[({])",
    "(?<close>[)}])",
    "(?<separator>[,;])",
  ].join("|"),
  "uy",
);

/** Splits a formula (without its leading "=") into tokens that join to the same text. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let sheet = "";
  while (at < formula.length) {
    tokenPattern.lastIndex = at;
    const groups = tokenPattern.exec(formula)?.groups;
    const [group, text] = Object.entries(groups ?? {}).find(([, value]) => value !== undefined) ?? [
      "other",
      formula[at],
    ];
    at += text.length;
    if (group === "sheet") {
      sheet += text;
      continue;
    }
    tokens.push({ kind: kindOf(group, formula[at]), text: sheet + text });
    sheet = "";
  }
  if (sheet) tokens.push({ kind: "other", text: sheet });
  return tokens;
}

function kindOf(group: string, next: string | undefined): TokenKind {
  switch (group) {
    case "cell":
      return "reference";
    case "identifier":
      return next === "(" ? "function" : "name";
    case "number":
    case "error":
      return "other";
    default:
      return group as TokenKind;
  }
}

/** For an opening bracket's index, the index of the closing one; the last token when it is missing. */
export function closingIndex(tokens: Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i].kind === "open") depth++;
    if (tokens[i].kind === "close" && --depth === 0) return i;
  }
  return tokens.length - 1;
}

/** Spans [first, last] of the arguments between an opening bracket and its closing one. */
export function argumentSpans(tokens: Token[], open: number): [number, number][] {
  const close = closingIndex(tokens, open);
  const spans: [number, number][] = [];
  let depth = 0;
  let first = open + 1;
  for (let i = open + 1; i < close; i++) {
    if (tokens[i].kind === "open") depth++;
    if (tokens[i].kind === "close") depth--;
    if (tokens[i].kind === "separator" && depth === 0) {
      spans.push([first, i - 1]);
      first = i + 1;
    }
  }
  spans.push([first, close - 1]);
  return spans;
}
