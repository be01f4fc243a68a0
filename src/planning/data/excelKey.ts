/** A key as lookups of Excel compare it: capitals, and blanks around it, tell no two apart. */
export function excelKey(key: string): string {
  return key.trim().toLowerCase();
}

/**
 * Keys with one spelling, the first, for those that Excel takes for the same.
 *
 * @example
 * firstSpellings(["Bottles", "bottles ", "Packs"]) // ["Bottles", "Bottles", "Packs"]
 */
export function firstSpellings(keys: readonly string[]): string[] {
  const first = new Map<string, string>();
  return keys.map((written) => {
    const key = excelKey(written);
    const known = first.get(key);
    if (known !== undefined) return known;
    first.set(key, written.trim());
    return written.trim();
  });
}
