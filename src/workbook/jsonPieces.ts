/**
 * The JSON text of a value in pieces, so that whoever makes it can pause in between: large lists come element by element,
 * rows of cells whole. Joined, the pieces are what `JSON.stringify` answers for objects, lists, texts and numbers.
 *
 * @example
 * [...jsonPieces({ rows: [[1, "a"]] })].join(""); // '{"rows":[[1,"a"]]}'
 */
export function* jsonPieces(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null || (Array.isArray(value) && value.every(isSimple))) {
    yield JSON.stringify(value) ?? "null";
    return;
  }
  const isList = Array.isArray(value);
  let before = isList ? "[" : "{";
  for (const [key, each] of Object.entries(value) as [string, unknown][]) {
    if (!isList && each === undefined) continue;
    yield isList ? before : `${before}${JSON.stringify(key)}:`;
    yield* jsonPieces(each);
    before = ",";
  }
  yield `${before === "," ? "" : before}${isList ? "]" : "}"}`;
}

function isSimple(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
