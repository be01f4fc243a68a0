export type Scheme = "light" | "dark";

/** What of `Office.context.officeTheme` is needed; on some platforms the whole object is undefined. */
export interface OfficeThemeColors {
  isDarkTheme?: boolean;
  bodyBackgroundColor?: string;
}

/**
 * Relative luminance of a CSS colour after WCAG 2.2, 0 (black) to 1 (white); undefined for transparent or
 * unreadable colours. Reads `#rgb`, `#rrggbb`, `rgb()` and `rgba()`.
 *
 * @example
 * luminance("#ffffff") // 1
 */
export function luminance(color: string | undefined): number | undefined {
  const channels = color && (hexChannels(color.trim()) ?? rgbChannels(color.trim()));
  if (!channels) return undefined;
  const [red, green, blue] = channels.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Light or dark, by the best witness at hand: Office's own word, the colour of its body, the colour that the
 * host gave the page, and last the system's preference.
 */
export function currentScheme(window: Window, officeTheme: OfficeThemeColors | undefined): Scheme {
  if (typeof officeTheme?.isDarkTheme === "boolean") return officeTheme.isDarkTheme ? "dark" : "light";
  const ground =
    luminance(officeTheme?.bodyBackgroundColor) ??
    luminance(window.getComputedStyle(window.document.body).backgroundColor);
  if (ground !== undefined) return ground < 0.4 ? "dark" : "light";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function hexChannels(color: string): number[] | undefined {
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color)?.[1];
  if (!digits) return undefined;
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)!;
  return pairs.map((pair) => parseInt(pair, 16));
}

function rgbChannels(color: string): number[] | undefined {
  const numbers = /^rgba?\(([^)]*)\)$/
    .exec(color)?.[1]
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(parseFloat);
  if (!numbers || numbers.length < 3 || numbers.some(Number.isNaN)) return undefined;
  return numbers[3] === 0 ? undefined : numbers.slice(0, 3);
}
