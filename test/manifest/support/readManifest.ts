import { XMLParser } from "fast-xml-parser";

/** An XML element with its children in the order of the file. */
export class XmlElement {
  constructor(
    readonly name: string,
    readonly attributes: Record<string, string>,
    readonly children: XmlElement[],
    readonly text: string,
  ) {}

  /** All elements below this one, depth first. */
  everything(): XmlElement[] {
    return this.children.flatMap((child) => [child, ...child.everything()]);
  }

  descendants(name: string): XmlElement[] {
    return this.everything().filter((element) => element.name === name);
  }
}

type Node = Record<string, unknown> & { ":@"?: Record<string, string> };

/** The root element of an XML text. */
export function readManifest(source: string): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    ignoreDeclaration: true,
    parseTagValue: false,
  });
  const [root] = (parser.parse(source) as Node[]).flatMap(elementsOf);
  return root!;
}

function elementsOf(node: Node): XmlElement[] {
  const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
  if (!name) return [];
  const content = node[name] as Node[];
  const text = content.map((child) => ("#text" in child ? String(child["#text"]) : "")).join("");
  return [new XmlElement(name, node[":@"] ?? {}, content.flatMap(elementsOf), text)];
}
