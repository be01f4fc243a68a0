import { attribute, childrenOf, descend, type XmlElement } from "./xml";

/** The palette of the attribute `indexed`; from the default of ECMA-376 part 1, 18.8.27. */
const indexedColors = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** `<a:clrScheme>` order against the order that `theme="n"` counts in: the light and dark pairs are swapped. */
const themeOrder = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The twelve colours of a theme part as "#RRGGBB", in the order of the attribute `theme`. */
export function themeColors(theme: XmlElement | undefined): string[] {
  const scheme = descend(theme, "themeElements", "clrScheme");
  return themeOrder.map((name) => {
    const entry = childrenOf(scheme, name)[0]?.children[0];
    return `#${(attribute(entry, "lastClr") ?? attribute(entry, "val") ?? "000000").toUpperCase()}`;
  });
}

/** Reads a colour element (`rgb`, `theme` with `tint`, or `indexed`); undefined for the automatic colour. */
export function readColor(color: XmlElement | undefined, theme: string[]): string | undefined {
  if (!color) return undefined;
  const { rgb, theme: index, indexed, tint } = color.attributes;
  let base: string | undefined;
  if (rgb) base = `#${rgb.slice(-6).toUpperCase()}`;
  else if (index !== undefined) base = theme[Number(index)];
  else if (indexed !== undefined && indexedColors[Number(indexed)])
    base = `#${indexedColors[Number(indexed)]}`;
  return base && tint ? applyTint(base, Number(tint)) : base;
}

/** Lightens (tint > 0) or darkens (tint < 0) the luminance in HSL space; ECMA-376 part 1, 18.8.19. */
export function applyTint(color: string, tint: number): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const luminance = (max + min) / 2;
  const tinted = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  if (max === min) return toHex([tinted, tinted, tinted]);
  const chroma = max - min;
  const saturation = chroma / (1 - Math.abs(2 * luminance - 1));
  const hue =
    max === red
      ? ((green - blue) / chroma + 6) % 6
      : max === green
        ? (blue - red) / chroma + 2
        : (red - green) / chroma + 4;
  const newChroma = saturation * (1 - Math.abs(2 * tinted - 1));
  const second = newChroma * (1 - Math.abs((hue % 2) - 1));
  const sextant = [
    [newChroma, second, 0],
    [second, newChroma, 0],
    [0, newChroma, second],
    [0, second, newChroma],
    [second, 0, newChroma],
    [newChroma, 0, second],
  ][Math.floor(hue) % 6];
  return toHex(sextant.map((part) => part + tinted - newChroma / 2));
}

function toHex(parts: number[]): string {
  const bytes = parts.map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

const cssNames: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** "#0f6cbd" or a common CSS name to the file's "FF0F6CBD". */
export function toArgb(color: string): string {
  const hex = cssNames[color.toLowerCase()] ?? color;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(hex);
  const full = short
    ? short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")
    : hex.replace("#", "").slice(0, 6);
  return `FF${full.toUpperCase()}`;
}
