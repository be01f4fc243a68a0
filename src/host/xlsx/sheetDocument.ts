import { parseXml, sourceOf, withoutRootPrefix, type XmlElement } from "./xml";

/** Children of `<worksheet>` in the only order that Excel accepts; ECMA-376 part 1, CT_Worksheet. */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter " +
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks " +
  "printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags " +
  "drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst"
).split(" ");

export const emptySheet =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>';

/** A worksheet part whose sections can be replaced one by one; all others stay as they are. */
export class SheetDocument {
  readonly root: XmlElement;
  private readonly sections: { name: string; xml: string }[];

  /** True once a section was replaced. */
  isChanged = false;

  /** The part as it was read, without a prefix on its own elements. */
  readonly source: string;

  constructor(source: string) {
    this.source = withoutRootPrefix(source);
    this.root = parseXml(this.source, ["sheetData"]);
    this.sections = this.root.children.map((item) => ({ name: item.name, xml: sourceOf(this.source, item) }));
  }

  /** The inner text of `<sheetData>`. */
  get sheetData(): string {
    const data = this.root.children.find((item) => item.name === "sheetData");
    return data ? this.source.slice(data.innerStart, data.innerEnd) : "";
  }

  /** A section as it is to be written, with its own tags; empty when there is none. */
  section(name: string): string {
    return this.sections
      .filter((item) => item.name === name)
      .map(({ xml }) => xml)
      .join("");
  }

  /** Replaces all sections of a name by these; none removes them. */
  replace(name: string, xml: string[]): void {
    this.isChanged = true;
    const rank = order.indexOf(name);
    const kept = this.sections.filter((item) => item.name !== name);
    const after = kept.findIndex((item) => order.indexOf(item.name) > rank);
    const at = after < 0 ? kept.length : after;
    const added = xml.filter((text) => text !== "").map((text) => ({ name, xml: text }));
    this.sections.splice(0, this.sections.length, ...kept.slice(0, at), ...added, ...kept.slice(at));
  }

  /** The part; declares the relationship prefix `r:` where a section uses it. */
  toXml(): string {
    const head = this.source.slice(0, this.root.innerStart).replace(/\/>$/, ">");
    const body = this.sections.map((item) => item.xml).join("");
    const needsPrefix = body.includes(" r:id=") && !head.includes("xmlns:r=");
    const relationships = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const opened = needsPrefix ? head.replace(/>$/, `${relationships}>`) : head;
    return `${opened}${body}</${this.root.name}>`;
  }
}
