import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import type { Shot } from "./camera";

/** CSS pixels of a sheet: what a person takes in without scrolling, and a viewer shows without scaling. */
const sheetWidth = 1540;
const sheetHeight = 1180;
const gap = 10;
const captionHeight = 18;
/** A piece of a picture below this height says nothing. */
const leastPiece = 160;

interface Piece {
  shot: Shot;
  /** Where the piece begins in its picture, and how high it is. */
  from: number;
  height: number;
}

type Column = Piece[];

/**
 * Lays the pictures of one language out on contact sheets, in the order of the tour: one series of sheets for each theme
 * and width; long pictures run on in the next column as in a newspaper.
 *
 * @param scale below 1 for more pictures on a sheet, to look at colours and not at words
 * @returns the files that were written
 */
export async function writeContactSheets(
  browser: Browser,
  shots: readonly Shot[],
  folder: string,
  scale = 1,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width: sheetWidth, height: sheetHeight } });
  const room = { width: sheetWidth / scale, height: sheetHeight / scale };
  const files: string[] = [];
  for (const { theme, width, own } of series(shots)) {
    const columns = columnsOf(own, room.height);
    const abreast = Math.max(1, Math.floor((room.width + gap) / (width + gap)));
    for (let first = 0; first < columns.length; first += abreast) {
      const number = String(1 + first / abreast).padStart(2, "0");
      const file = path.join(folder, `${theme}-${width}-${number}.png`);
      await page.setContent(htmlOf(columns.slice(first, first + abreast), width, theme, scale));
      await page.locator("main").screenshot({ path: file });
      files.push(file);
    }
  }
  await page.close();
  return files;
}

function series(shots: readonly Shot[]): { theme: string; width: number; own: Shot[] }[] {
  const keys = [...new Set(shots.map(({ theme, width }) => `${theme} ${width}`))];
  return keys.map((key) => {
    const own = shots.filter(({ theme, width }) => `${theme} ${width}` === key);
    return { theme: own[0]!.theme, width: own[0]!.width, own };
  });
}

function columnsOf(shots: readonly Shot[], columnHeight: number): Column[] {
  const columns: Column[] = [[]];
  let used = 0;
  for (const shot of shots) {
    const total = heightOf(shot.png);
    for (let from = 0; from < total;) {
      const room = columnHeight - used - captionHeight;
      if (room < Math.min(leastPiece, total - from)) {
        columns.push([]);
        used = 0;
        continue;
      }
      const height = Math.min(room, total - from);
      columns.at(-1)!.push({ shot, from, height });
      used += height + captionHeight;
      from += height;
    }
  }
  return columns;
}

/** The height that a PNG file says in its header. */
function heightOf(png: Buffer): number {
  return png.readUInt32BE(20);
}

function htmlOf(columns: readonly Column[], width: number, theme: string, scale: number): string {
  const piece = ({ shot, from, height }: Piece): string =>
    `<p>${shot.state}, ${theme}, ${width} px${from > 0 ? ` (from ${from})` : ""}</p>
     <div style="height:${height}px"><img style="margin-top:-${from}px" src="data:image/png;base64,${shot.png.toString("base64")}"></div>`;
  return `<style>
      body { zoom: ${scale}; margin: 0; background: #888; font: 12px sans-serif; }
      main { display: flex; gap: ${gap}px; width: fit-content; }
      section { width: ${width}px; }
      p { margin: 0; height: ${captionHeight}px; color: #fff; background: #333; white-space: nowrap; overflow: hidden; }
      div { overflow: hidden; }
      img { display: block; }
    </style>
    <main>${columns.map((column) => `<section>${column.map(piece).join("")}</section>`).join("")}</main>`;
}
