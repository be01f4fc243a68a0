import type { CellStyle } from "../snapshot";
import { readColor, toArgb } from "./colors";
import { builtinFormatIds, builtinFormats } from "./numberFormats";
import { child, childrenOf, descend, element, flag, parseXml, sourceOf, type XmlElement } from "./xml";

type Edge = NonNullable<NonNullable<CellStyle["borders"]>["top"]>;
const edges = ["left", "right", "top", "bottom"] as const;

/** A fill or font for a conditional format. */
export interface DifferentialStyle {
  fontColor?: string;
  fill?: string;
  bold?: boolean;
}

export const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  "</styleSheet>";

/**
 * The styles part: reads the cell formats there are and appends the ones that are needed. What is there already keeps
 * its number, so cells that nobody changed keep looking the same, fonts and theme colours included.
 */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly appended: Record<
    "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs",
    string[]
  > = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  private readonly formats = new Map<number, string>();
  private readonly known = new Map<string, number>();
  private readonly locked: (boolean | undefined)[] = [];
  private readonly defaultSize: number;

  constructor(
    private readonly source: string,
    private readonly theme: string[],
  ) {
    this.root = parseXml(source);
    for (const item of this.list("numFmts")) {
      this.formats.set(Number(item.attributes.numFmtId), item.attributes.formatCode);
    }
    this.defaultSize = Number(child(this.list("fonts")[0], "sz")?.attributes.val ?? 11);
  }

  private list(name: string): XmlElement[] {
    return child(this.root, name)?.children ?? [];
  }

  /** Every cell format of the part, by the index that cells use. */
  readAll(): CellStyle[] {
    return this.list("cellXfs").map((xf) => this.readFormat(xf));
  }

  private readFormat(xf: XmlElement): CellStyle {
    const { numFmtId = "0", fontId = "0", fillId = "0", borderId = "0" } = xf.attributes;
    const format = this.formats.get(Number(numFmtId)) ?? builtinFormats[Number(numFmtId)];
    return {
      ...this.readFont(this.list("fonts")[Number(fontId)]),
      ...this.readFill(this.list("fills")[Number(fillId)]),
      ...this.readBorders(this.list("borders")[Number(borderId)]),
      ...readAlignment(child(xf, "alignment")),
      ...(format && format !== "General" ? { numberFormat: format } : {}),
    };
  }

  private readFont(font: XmlElement | undefined): CellStyle {
    const on = (name: string) => {
      const mark = child(font, name);
      return mark !== undefined && mark.attributes.val !== "none" && flag(mark, "val", true);
    };
    const underline = child(font, "u");
    const size = Number(child(font, "sz")?.attributes.val ?? this.defaultSize);
    const color = child(font, "color");
    const automatic = color?.attributes.theme === "1" && !color.attributes.tint;
    const fontColor = automatic ? undefined : readColor(color, this.theme);
    return {
      ...(on("b") ? { bold: true } : {}),
      ...(on("i") ? { italic: true } : {}),
      ...(underline && underline.attributes.val !== "none" ? { underline: true } : {}),
      ...(size !== this.defaultSize ? { fontSize: size } : {}),
      ...(fontColor ? { fontColor } : {}),
    };
  }

  private readFill(fill: XmlElement | undefined): CellStyle {
    const pattern = child(fill, "patternFill");
    if (pattern?.attributes.patternType !== "solid") return {};
    const color = readColor(child(pattern, "fgColor"), this.theme);
    return color ? { fill: color } : {};
  }

  private readBorders(border: XmlElement | undefined): CellStyle {
    const borders: NonNullable<CellStyle["borders"]> = {};
    for (const edge of edges) {
      const line = child(border, edge);
      const style = line?.attributes.style;
      if (!line || !style || style === "none") continue;
      borders[edge] = {
        style: lineStyle(style),
        color: readColor(child(line, "color"), this.theme) ?? "#000000",
      };
    }
    return Object.keys(borders).length > 0 ? { borders } : {};
  }

  /** Formats of conditional formatting rules, by the index that rules use. */
  readDifferential(index: number): DifferentialStyle {
    const dxf = this.list("dxfs")[index];
    const pattern = descend(dxf, "fill", "patternFill");
    const fill = readColor(child(pattern, "bgColor") ?? child(pattern, "fgColor"), this.theme);
    const fontColor = readColor(descend(dxf, "font", "color"), this.theme);
    const bold = descend(dxf, "font", "b");
    return {
      ...(fontColor ? { fontColor } : {}),
      ...(fill ? { fill } : {}),
      ...(bold && flag(bold, "val", true) ? { bold: true } : {}),
    };
  }

  /**
   * Index of a cell format that looks like `style`.
   * @param base the format that the cell had: what the change does not touch (its font's name, say) is kept
   */
  formatFor(style: CellStyle, base = 0): number {
    const key = `${base}|${JSON.stringify(style)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const xf = this.list("cellXfs")[base] ?? this.list("cellXfs")[0];
    const before = this.readFormat(xf);
    const pick = (...names: (keyof CellStyle)[]) => names.some((name) => !equal(style[name], before[name]));
    const values: Record<string, string | undefined> = { ...xf.attributes };
    if (pick("numberFormat")) {
      values.numFmtId = String(this.numberFormatId(style.numberFormat ?? "General"));
      values.applyNumberFormat = "1";
    }
    if (pick("bold", "italic", "underline", "fontSize", "fontColor")) {
      values.fontId = String(this.append("fonts", this.fontXml(style, xf)));
      values.applyFont = "1";
    }
    if (pick("fill")) {
      values.fillId = style.fill ? String(this.append("fills", fillXml(style.fill))) : "0";
      values.applyFill = "1";
    }
    if (pick("borders")) {
      values.borderId = style.borders ? String(this.append("borders", bordersXml(style.borders))) : "0";
      values.applyBorder = "1";
    }
    const inner = this.alignmentOf(
      xf,
      style,
      pick("horizontalAlignment", "indent", "verticalAlignment", "wrapText"),
    );
    if (inner.includes("alignment")) values.applyAlignment = "1";
    const index =
      equal(style, before) && this.list("cellXfs")[base]
        ? base
        : this.append("cellXfs", element("xf", values, inner));
    this.known.set(key, index);
    return index;
  }

  /** Whether a protection of the sheet covers cells of this format. */
  isLocked(index: number): boolean {
    return (this.locked[index] ??= flag(child(parseXml(this.xfSource(index)), "protection"), "locked", true));
  }

  /** Index of a cell format like this one whose cells a protection of the sheet covers, or leaves free. */
  withLock(index: number, locked: boolean): number {
    const key = `lock ${index} ${locked}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const xf = parseXml(this.xfSource(index));
    const protection = child(xf, "protection");
    let made = index;
    if (flag(protection, "locked", true) !== locked) {
      const alignment = child(xf, "alignment");
      const values = { ...protection?.attributes, locked: locked ? undefined : "0" };
      const inner =
        (alignment ? element("alignment", alignment.attributes) : "") +
        (locked && protection?.attributes.hidden === undefined ? "" : element("protection", values));
      made = this.append("cellXfs", element("xf", { ...xf.attributes, applyProtection: "1" }, inner));
    }
    this.known.set(key, made);
    return made;
  }

  /** A cell format as the part has it or will have it. */
  private xfSource(index: number): string {
    const own = this.list("cellXfs");
    const xf = own[index];
    return xf ? sourceOf(this.source, xf) : (this.appended.cellXfs[index - own.length] ?? "<xf/>");
  }

  private alignmentOf(xf: XmlElement, style: CellStyle, changed: boolean): string {
    if (!changed) return this.source.slice(xf.innerStart, xf.innerEnd);
    const protection = child(xf, "protection");
    const values = {
      ...child(xf, "alignment")?.attributes,
      horizontal: style.horizontalAlignment?.toLowerCase(),
      indent: style.indent ? String(style.indent) : undefined,
      vertical: style.verticalAlignment?.toLowerCase(),
      wrapText: style.wrapText || undefined,
    };
    const alignment = Object.values(values).some((value) => value !== undefined)
      ? element("alignment", values)
      : "";
    return alignment + (protection ? sourceOf(this.source, protection) : "");
  }

  private fontXml(style: CellStyle, xf: XmlElement): string {
    const font = this.list("fonts")[Number(xf.attributes.fontId ?? 0)];
    const keep = (...names: string[]) =>
      names.flatMap((name) => childrenOf(font, name).map((item) => sourceOf(this.source, item))).join("");
    const before = this.readFont(font);
    const color =
      style.fontColor === before.fontColor
        ? keep("color")
        : style.fontColor
          ? element("color", { rgb: toArgb(style.fontColor) })
          : '<color theme="1"/>';
    return element(
      "font",
      {},
      (style.bold ? "<b/>" : "") +
        (style.italic ? "<i/>" : "") +
        keep("strike") +
        (style.underline ? "<u/>" : "") +
        keep("vertAlign") +
        element("sz", { val: style.fontSize ?? this.defaultSize }) +
        color +
        keep("name", "family", "charset", "scheme"),
    );
  }

  private numberFormatId(format: string): number {
    const builtin = builtinFormatIds.get(format);
    if (builtin !== undefined) return builtin;
    for (const [id, code] of this.formats) if (code === format) return id;
    const id = Math.max(163, ...this.formats.keys()) + 1;
    this.formats.set(id, format);
    this.appended.numFmts.push(element("numFmt", { numFmtId: id, formatCode: format }));
    return id;
  }

  /** Appends an entry to a list once and returns its index. */
  private append(list: "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", xml: string): number {
    const items = this.appended[list];
    const found = items.indexOf(xml);
    return this.list(list).length + (found >= 0 ? found : items.push(xml) - 1);
  }

  /** Index of a format for conditional formatting. */
  differentialFor(style: DifferentialStyle): number {
    const font =
      (style.bold ? "<b/>" : "") +
      (style.fontColor ? element("color", { rgb: toArgb(style.fontColor) }) : "");
    const fill = style.fill
      ? element("fill", {}, element("patternFill", {}, element("bgColor", { rgb: toArgb(style.fill) })))
      : "";
    return this.append("dxfs", element("dxf", {}, (font && element("font", {}, font)) + fill));
  }

  /** The part with everything appended; the same text when nothing was. */
  toXml(): string {
    // From back to front, so that the positions of earlier lists stay right.
    let text = this.source;
    for (const name of ["dxfs", "cellXfs", "borders", "fills", "fonts", "numFmts"] as const) {
      const items = this.appended[name];
      if (items.length === 0) continue;
      const list = child(this.root, name);
      const inner = (list ? this.source.slice(list.innerStart, list.innerEnd) : "") + items.join("");
      const xml = element(
        name,
        { ...list?.attributes, count: (list?.children.length ?? 0) + items.length },
        inner,
      );
      const at = list ?? this.insertionPoint(name);
      text = text.slice(0, at.start) + xml + text.slice(at.end);
    }
    return text;
  }

  /** Where a list that the part lacks belongs: numFmts first, dxfs after the named styles. */
  private insertionPoint(name: string): { start: number; end: number } {
    const before =
      name === "numFmts" ? undefined : (child(this.root, "cellStyles") ?? child(this.root, "cellXfs"));
    const at = before?.end ?? this.root.innerStart;
    return { start: at, end: at };
  }
}

function lineStyle(style: string): Edge["style"] {
  if (style === "thick" || style === "double") return style;
  return style.startsWith("medium") || style === "slantDashDot" ? "medium" : "thin";
}

function readAlignment(alignment: XmlElement | undefined): CellStyle {
  const horizontal = ({ left: "Left", center: "Center", right: "Right" } as const)[
    alignment?.attributes.horizontal ?? ""
  ];
  const vertical = ({ top: "Top", center: "Center", bottom: "Bottom" } as const)[
    alignment?.attributes.vertical ?? ""
  ];
  const indent = Number(alignment?.attributes.indent ?? 0);
  return {
    ...(horizontal ? { horizontalAlignment: horizontal } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(vertical ? { verticalAlignment: vertical } : {}),
    ...(flag(alignment, "wrapText", false) ? { wrapText: true } : {}),
  };
}

function fillXml(color: string): string {
  const pattern = element("fgColor", { rgb: toArgb(color) }) + '<bgColor indexed="64"/>';
  return element("fill", {}, element("patternFill", { patternType: "solid" }, pattern));
}

function bordersXml(borders: NonNullable<CellStyle["borders"]>): string {
  const lines = edges.map((edge) => {
    const line = borders[edge];
    return line
      ? element(edge, { style: line.style }, element("color", { rgb: toArgb(line.color) }))
      : `<${edge}/>`;
  });
  return element("border", {}, `${lines.join("")}<diagonal/>`);
}

/** Deep equality of plain data whose keys may stand in another order. */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => equal(left[key], right[key]));
}
