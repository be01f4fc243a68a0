import { strFromU8, strToU8 } from "fflate";
import { Parts } from "./parts";
import { attribute, element, parseXml } from "./xml";

const relationshipNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

export interface Relationship {
  id: string;
  /** Last segment of the type's URI, for example "worksheet". */
  type: string;
  /** Path of the part inside the package, or the address of an external target. */
  target: string;
  external: boolean;
}

/** The file is not an Excel workbook, or is damaged; the message is for the user. */
export class XlsxError extends Error {
  override name = "XlsxError";
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"; "" is the package itself. */
function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const segments = part.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/** "xl/worksheets/sheet1.xml" to "xl/tables/table1.xml" is "../tables/table1.xml": some readers know only relative targets. */
function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

/** The zip of an .xlsx file as named parts with relationships and content types (Open Packaging Conventions). */
export class XlsxPackage {
  private constructor(private readonly parts: Parts) {}

  /** @throws XlsxError when the bytes are not a zip with a workbook in it */
  static open(bytes: Uint8Array): XlsxPackage {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
      throw new XlsxError(
        "The file is an old .xls or a password-protected workbook; save it in Excel as an .xlsx without a password.",
      );
    }
    const parts = soundly(() => new Parts(bytes));
    if (!parts.has("[Content_Types].xml")) {
      throw new XlsxError("The file is a zip, but not an Excel workbook (.xlsx).");
    }
    return new XlsxPackage(parts);
  }

  static create(): XlsxPackage {
    const created = new XlsxPackage(new Parts());
    created.setText(
      "[Content_Types].xml",
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
    );
    return created;
  }

  get paths(): string[] {
    return this.parts.paths;
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  text(path: string): string {
    const bytes = soundly(() => this.parts.read(path));
    if (!bytes) throw new XlsxError(`The workbook lacks its part ${path}.`);
    return strFromU8(bytes).replace(/^\ufeff/, "");
  }

  setText(path: string, text: string): void {
    this.parts.set(path, strToU8(text));
  }

  /** Adds or replaces a part and declares its content type. */
  setPart(path: string, text: string, contentType: string): void {
    this.setText(path, text);
    this.declareType(path, contentType);
  }

  /** Declares a part's content type. */
  declareType(path: string, contentType: string): void {
    const types = this.text("[Content_Types].xml");
    const override = element("Override", { PartName: `/${path}`, ContentType: contentType });
    const present = new RegExp(`<Override\\b[^>]*PartName="/${path.replace(/[.[\]]/g, "\\$&")}"[^>]*/>`);
    this.setText(
      "[Content_Types].xml",
      present.test(types)
        ? types.replace(present, override)
        : types.replace("</Types>", `${override}</Types>`),
    );
  }

  /** Removes a part with its relationships and its content type; parts it points to stay. */
  remove(path: string): void {
    this.parts.remove(path);
    this.parts.remove(relationshipsPath(path));
    const escaped = path.replace(/[.[\]]/g, "\\$&");
    const types = this.text("[Content_Types].xml");
    this.setText(
      "[Content_Types].xml",
      types.replace(new RegExp(`<Override\\b[^>]*PartName="/${escaped}"[^>]*/>`), ""),
    );
  }

  /** Relationships of a part; "" for the package's own. */
  relationships(part: string): Relationship[] {
    const path = relationshipsPath(part);
    if (!this.has(path)) return [];
    return parseXml(this.text(path)).children.map((item) => {
      const external = item.attributes.TargetMode === "External";
      const target = item.attributes.Target;
      return {
        id: item.attributes.Id,
        type: item.attributes.Type.slice(item.attributes.Type.lastIndexOf("/") + 1),
        target: external ? target : resolveTarget(part, target),
        external,
      };
    });
  }

  related(part: string, type: string): Relationship | undefined {
    return this.relationships(part).find((item) => item.type === type);
  }

  /**
   * Adds a relationship and returns its id.
   * @param type last segment of an officeDocument relationship, or a full URI
   */
  relate(part: string, type: string, target: string): string {
    const path = relationshipsPath(part);
    const taken = new Set(this.relationships(part).map((item) => item.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const entry = element("Relationship", {
      Id: `rId${number}`,
      Type: type.includes(":") ? type : officeRelationship + type,
      Target: relativeTarget(part, target),
    });
    const text = this.has(path)
      ? this.text(path)
      : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationshipNamespace}"></Relationships>`;
    this.setText(
      path,
      text
        .replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>")
        .replace("</Relationships>", `${entry}</Relationships>`),
    );
    return `rId${number}`;
  }

  unrelate(part: string, id: string): void {
    const path = relationshipsPath(part);
    const text = this.text(path);
    const root = parseXml(text);
    const entry = root.children.find((item) => attribute(item, "Id") === id);
    if (entry) this.setText(path, text.slice(0, entry.start) + text.slice(entry.end));
  }

  /** The first free path of the form `stem` + number + `.xml`. */
  freePath(stem: string): string {
    let number = 1;
    while (this.has(`${stem}${number}.xml`)) number++;
    return `${stem}${number}.xml`;
  }

  /** The zip. The content types stand first, where some readers expect them. */
  toBytes(): Uint8Array {
    return soundly(() => this.parts.toBytes("[Content_Types].xml"));
  }
}

/** @throws XlsxError where the archive cannot be read */
function soundly<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new XlsxError("The file is not an Excel workbook (.xlsx), or it is damaged.");
  }
}
