import { itemNotFound } from "../protocol/apiError";

export interface CustomXmlPart {
  id: string;
  xml: string;
}

/** What an add-in stores in the workbook beside cells: settings, XML parts and custom properties. */
export class DocumentStore {
  readonly xmlParts = new Map<string, CustomXmlPart>();
  /** Custom properties of sheets, by sheet. */
  readonly sheetProperties = new Map<string, Map<string, string>>();

  constructor(readonly settings: Map<string, unknown>) {}

  addXmlPart(xml: string, id = newId()): CustomXmlPart {
    const part = { id, xml };
    this.xmlParts.set(id, part);
    return part;
  }

  xmlPart(id: string): CustomXmlPart {
    const part = this.xmlParts.get(id);
    if (!part) throw itemNotFound("the custom XML part");
    return part;
  }

  propertiesOf(sheetId: string): Map<string, string> {
    let properties = this.sheetProperties.get(sheetId);
    if (!properties) this.sheetProperties.set(sheetId, (properties = new Map()));
    return properties;
  }

  clear(): void {
    this.settings.clear();
    this.xmlParts.clear();
    this.sheetProperties.clear();
  }
}

/** The namespace of a document's root element; "" without one. */
export function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)([^>]*)>/.exec(
    xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ""),
  );
  if (!root) return "";
  const attribute = root[1] ? `xmlns:${root[1].slice(0, -1)}` : "xmlns";
  const match = new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[3]);
  return match ? (match[1] ?? match[2]) : "";
}

function newId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
