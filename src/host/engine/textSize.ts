/** How much room texts take in the grid, estimated: there is no canvas to measure with outside a browser. */

export const DEFAULT_FONT_SIZE = 11;

const PIXELS_PER_POINT = 4 / 3;
/** Height of a line of text in units of its font's size, and pixels of free space in a row; together Excel's heights. */
const LINE_HEIGHT = 1.2207;
const ROW_PADDING = 1.9;
/** Pixels of a cell's width that its text can't use. */
export const CELL_PADDING = 8;

export interface TextLook {
  /** Points. */
  size?: number;
  bold?: boolean;
}

/** Width of a text in one line, in pixels. */
export function textWidth(text: string, { size = DEFAULT_FONT_SIZE, bold = false }: TextLook): number {
  const narrow = (text.match(/[ .,:;'|!ijlIft()[\]-]/g) ?? []).length;
  const regular = (text.length - narrow) * 7.6 + narrow * 4.2;
  return ((regular * size) / DEFAULT_FONT_SIZE) * (bold ? 1.08 : 1);
}

/** Lines that a text takes in a cell of a width in pixels, broken between words, and within a word that is too long. */
export function lineCount(text: string, cellWidth: number, look: TextLook): number {
  const room = Math.max(10, cellWidth - CELL_PADDING);
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, room, look), 0);
}

function paragraphLines(paragraph: string, room: number, look: TextLook): number {
  const space = textWidth(" ", look);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = textWidth(word, look);
    if (used > 0 && used + space + width > room) {
      lines++;
      used = 0;
    }
    const broken = Math.max(0, Math.ceil(width / room) - 1);
    lines += broken;
    used += (used > 0 ? space : 0) + width - broken * room;
  }
  return lines;
}

/**
 * Height in pixels that Excel gives a row for so many lines of a font.
 * @example rowHeight(1) // 20, which is 15 points
 * @example rowHeight(1, 16) // 28
 */
export function rowHeight(lines: number, size = DEFAULT_FONT_SIZE): number {
  return lines * Math.round(size * PIXELS_PER_POINT * LINE_HEIGHT + ROW_PADDING);
}
