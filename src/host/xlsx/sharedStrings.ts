import type { XlsxPackage } from "./package";
import { readSharedStrings } from "./cells";
import { escapeCellText, parseXml, withoutRootPrefix } from "./xml";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";

/** The shared strings part: texts that are there keep their number, new ones are appended once. */
export class SharedStrings {
  private readonly source: string | undefined;
  private readonly first: number;
  private readonly added = new Map<string, number>();

  constructor(
    private readonly book: XlsxPackage,
    private readonly path: string | undefined,
  ) {
    this.source = path && book.has(path) ? withoutRootPrefix(book.text(path)) : undefined;
    this.first = this.source === undefined ? 0 : readSharedStrings(this.source).length;
  }

  /** Number of a text in the part; it is added when this writer has not yet used it. */
  indexOf(text: string): number {
    const known = this.added.get(text);
    if (known !== undefined) return known;
    const index = this.first + this.added.size;
    this.added.set(text, index);
    return index;
  }

  /** Writes the part where texts were added. */
  save(workbookPath: string): void {
    if (this.added.size === 0) return;
    const items = [...this.added.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`,
    );
    if (this.source !== undefined && this.path) {
      const root = parseXml(this.source, ["si"]);
      const existing = this.source.slice(root.innerStart, root.innerEnd);
      const head = this.source.slice(0, root.start);
      this.book.setText(this.path, head + stringTable(existing + items.join("")));
      return;
    }
    const path = this.path ?? "xl/sharedStrings.xml";
    this.book.setPart(
      path,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${stringTable(items.join(""))}`,
      contentType,
    );
    this.book.relate(workbookPath, "sharedStrings", path);
  }
}

/** Counts are optional in the format, and readers that trust wrong ones fail: they are left out. */
function stringTable(inner: string): string {
  return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${inner}</sst>`;
}
