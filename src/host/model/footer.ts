/** What stands at the left, in the middle and at the right under every page. */
export interface FooterParts {
  left: string;
  center: string;
  right: string;
}

const marks = { L: "left", C: "center", R: "right" } as const;
/** A mark at which a part begins; "&&" is an ampersand and no mark. */
const part = /&([LCR])((?:(?!&[LCR])(?:&&|[^]))*)/g;

/**
 * A footer as a file keeps it.
 *
 * @example
 * footerText({ left: "&A", center: "", right: "&P" }); // "&L&A&R&P"
 */
export function footerText(footer: FooterParts): string {
  return Object.entries(marks)
    .map(([mark, side]) => (footer[side] ? `&${mark}${footer[side]}` : ""))
    .join("");
}

/** The three parts of a footer; what stands before the first mark belongs to the centre, as in Excel. */
export function footerParts(text = ""): FooterParts {
  const footer: FooterParts = { left: "", center: "", right: "" };
  const marked = /^(?:&[LCR])/.test(text) ? text : `&C${text}`;
  for (const [, mark, content] of marked.matchAll(part)) footer[marks[mark as keyof typeof marks]] += content;
  return footer;
}
