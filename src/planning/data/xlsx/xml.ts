/**
 * A small XML reader for the parts of an .xlsx package. Every element knows where it stands in its source text, so that
 * an edit is a splice and everything around it stays byte for byte as another program wrote it.
 */
export interface XmlElement {
  /** Local name, without the namespace prefix. */
  name: string;
  /** Prefix with its colon, for example "xdr:"; empty for the default namespace. */
  prefix: string;
  /** Attributes as written, prefixes kept, entities resolved. */
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Text directly inside the element, entities resolved. */
  text: string;
  /** Span of the whole element in the source. */
  start: number;
  end: number;
  /** Span of what is between the tags; both equal `end` for an empty element. */
  innerStart: number;
  innerEnd: number;
}

const namedEntities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Resolves the predefined and the numeric entities. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-f]+|#\d+|lt|gt|amp|quot|apos);/gi, (whole, entity: string) => {
    if (entity[0] !== "#") return namedEntities[entity.toLowerCase()] ?? whole;
    const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
    return String.fromCodePoint(code);
  });
}

// XML 1.0 has no way to write these characters; Excel's own escape for them is _xHHHH_.
// eslint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

// eslint-disable-next-line no-control-regex
const needsEscape = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Text for an attribute or an element. */
export function escapeXml(text: string): string {
  if (!needsEscape.test(text)) return text;
  return text
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(unwritable, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);
}

/** Cell text: as `escapeXml`, with line breaks kept and a literal "_x0041_" protected from being read as an escape. */
export function escapeCellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")).replace(/\r/g, "_x000D_");
}

/** The reverse of `escapeCellText`, after XML entities are resolved. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** `attributes({ r: "A1", s: undefined })` is ` r="A1"`: undefined ones are left out. */
export function attributes(values: Record<string, string | number | boolean | undefined>): string {
  let text = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const written = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    text += ` ${name}="${escapeXml(written).replace(/\n/g, "&#10;")}"`;
  }
  return text;
}

/** An element from its parts; `inner` is XML already. */
export function element(
  name: string,
  values: Record<string, string | number | boolean | undefined> = {},
  inner = "",
): string {
  return inner === ""
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${inner}</${name}>`;
}

const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Attributes of a start tag's text. */
export function parseAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(attributePattern)) {
    found[name] = unescapeXml(double ?? single ?? "");
  }
  return found;
}

/**
 * Parses a document and returns its root element.
 * @param opaque local names of elements whose content is skipped: their inner span is set, their children are not read.
 * @throws Error when the tags do not match
 */
export function parseXml(source: string, opaque: readonly string[] = []): XmlElement {
  const tag =
    /<(?:!--[\s\S]*?-->|!\[CDATA\[([\s\S]*?)\]\]>|\?[\s\S]*?\?>|![^>]*>|(\/)?([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/)?>)/g;
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  let textStart = 0;
  for (let match = tag.exec(source); match; match = tag.exec(source)) {
    const [whole, cdata, closing, qualified, attributeText, empty] = match;
    const parent = stack[stack.length - 1];
    if (parent && match.index > textStart) parent.text += unescapeXml(source.slice(textStart, match.index));
    textStart = match.index + whole.length;
    if (cdata !== undefined && parent) parent.text += cdata;
    if (!qualified) continue;
    if (closing) {
      const open = stack.pop();
      if (!open || open.prefix + open.name !== qualified) throw new Error(`XML: unexpected </${qualified}>`);
      open.innerEnd = match.index;
      open.end = textStart;
      continue;
    }
    const colon = qualified.indexOf(":");
    const created: XmlElement = {
      name: qualified.slice(colon + 1),
      prefix: qualified.slice(0, colon + 1),
      attributes: parseAttributes(attributeText ?? ""),
      children: [],
      text: "",
      start: match.index,
      end: textStart,
      innerStart: textStart,
      innerEnd: textStart,
    };
    if (parent) parent.children.push(created);
    else root ??= created;
    if (empty) continue;
    if (opaque.includes(created.name)) {
      created.innerEnd = source.indexOf(`</${qualified}`, textStart);
      if (created.innerEnd < 0) throw new Error(`XML: <${qualified}> is not closed`);
      tag.lastIndex = textStart = source.indexOf(">", created.innerEnd) + 1;
      created.end = textStart;
      continue;
    }
    stack.push(created);
  }
  if (!root || stack.length > 0) throw new Error("XML: the document ends inside an element");
  return root;
}

/**
 * Some programs write `<x:worksheet xmlns:x="…">`. Sections made here carry no prefix, so the prefix of the root goes and
 * its namespace becomes the default one; other prefixes stay.
 */
export function withoutRootPrefix(source: string): string {
  const prefix = /<(?![?!])(?:([\w.-]+):)?[\w.-]+/.exec(source)?.[1];
  if (!prefix) return source;
  return source.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1").replace(`xmlns:${prefix}=`, "xmlns=");
}

/** The first child of that local name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((item) => item.name === name);
}

/** Children of that local name. */
export function childrenOf(parent: XmlElement | undefined, name: string): XmlElement[] {
  return parent?.children.filter((item) => item.name === name) ?? [];
}

/** Follows a path of local names down from an element. */
export function descend(parent: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => child(at, name), parent);
}

/** All elements of that local name at any depth. */
export function findAll(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((item) => [...(item.name === name ? [item] : []), ...findAll(item, name)]);
}

/** An attribute by its local name, whatever its prefix. */
export function attribute(of: XmlElement | undefined, name: string): string | undefined {
  if (!of) return undefined;
  if (name in of.attributes) return of.attributes[name];
  const key = Object.keys(of.attributes).find((qualified) => qualified.endsWith(`:${name}`));
  return key && of.attributes[key];
}

/** An XML boolean: "1" and "true" are true; missing is `fallback`. */
export function flag(of: XmlElement | undefined, name: string, fallback: boolean): boolean {
  const value = of?.attributes[name];
  return value === undefined ? fallback : value === "1" || value === "true";
}

/** The source text of an element. */
export function sourceOf(source: string, of: XmlElement): string {
  return source.slice(of.start, of.end);
}
