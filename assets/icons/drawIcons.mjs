/**
 * Draws assets/icons/*.svg as PNG files at the sizes that manifest.xml names. Run it after changing a drawing:
 * node assets/icons/drawIcons.mjs
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sparticuz from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const folder = path.dirname(fileURLToPath(import.meta.url));
/** The product's icon stands in more places (pane, store, shortcuts) than those of the other buttons. */
const sizesOf = (name) => (name === "concord" ? [16, 32, 64, 80, 128] : [16, 32, 80]);

const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? (await sparticuz.executablePath()),
  args: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage();
for (const file of (await readdir(folder)).filter((entry) => entry.endsWith(".svg"))) {
  const name = path.basename(file, ".svg");
  const drawing = await readFile(path.join(folder, file), "utf8");
  for (const size of sizesOf(name)) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    const image = await page.screenshot({
      omitBackground: true,
      clip: { x: 0, y: 0, width: size, height: size },
    });
    await writeFile(path.join(folder, `${name}-${size}.png`), image);
  }
}
await browser.close();
