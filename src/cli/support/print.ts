/** Prints one value as JSON on a line of its own. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

export function printLine(text = ""): void {
  process.stdout.write(`${text}\n`);
}

/** A note for the user that does not belong to the result. */
export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/**
 * Rows as aligned columns, numbers to the right.
 * @example alignedTable([["item", "qty"], ["A1", 12]]) // "item  qty\nA1     12"
 */
export function alignedTable(rows: readonly (readonly (string | number | boolean | null)[])[]): string {
  const texts = rows.map((row) => row.map(cellText));
  const widths: number[] = [];
  for (const row of texts)
    row.forEach((text, column) => (widths[column] = Math.max(widths[column] ?? 0, text.length)));
  return texts
    .map((row, r) =>
      row
        .map((text, c) =>
          typeof rows[r][c] === "number" ? text.padStart(widths[c]) : text.padEnd(widths[c]),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A value as a terminal shows it: at most ten significant digits. */
export function cellText(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(Number(value.toPrecision(10)));
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}
