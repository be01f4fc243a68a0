/** What the pane kept on this machine under a name; empty for nothing, and where the browser keeps nothing. */
export function remembered(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/** Keeps a text on this machine, never in the workbook. Blocked storage only means that it is forgotten. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
