/**
 * What a person would find wrong with the layout of a page at once, for a machine to find in hundreds of pictures: a
 * page that is wider than its window, words that are cut off or broken over two lines, texts of a chart that run into
 * one another or out of it. Runs in the page, hence one function without anything around it.
 */
export function layoutFaults(): string[] {
  const faults = new Set<string>();
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.add(`${scrollWidth - clientWidth} px wider than the pane`);

  const canvas = document.createElement("canvas").getContext("2d")!;
  const widthOf = (text: string, style: CSSStyleDeclaration): number => {
    canvas.font = style.font;
    return canvas.measureText(text).width;
  };
  const isHidden = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width <= 1 || height <= 1;
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? "";
    if (!parent || text.trim() === "" || isHidden(parent) || parent.closest("svg, select, style")) continue;
    const style = getComputedStyle(parent);
    if (style.overflowX !== "visible" && parent.scrollWidth > parent.clientWidth + 1 && !parent.tabIndex)
      faults.add(`cut off: "${text.slice(0, 60)}"`);
    // Formulas have no spaces to break at.
    if (style.fontFamily.includes("monospace")) continue;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      if (Math.max(...tops) - Math.min(...tops) > 4) faults.add(`broken over two lines: "${word}"`);
    }
  }

  for (const select of document.querySelectorAll("select")) {
    const style = getComputedStyle(select);
    const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const shown = select.selectedOptions[0]?.textContent ?? "";
    if (widthOf(shown, style) > room + 1) faults.add(`choice cut off: "${shown}"`);
  }
  for (const input of document.querySelectorAll("input, textarea")) {
    const { placeholder, clientWidth: room } = input as HTMLInputElement;
    if (
      placeholder &&
      input instanceof HTMLInputElement &&
      widthOf(placeholder, getComputedStyle(input)) > room
    )
      faults.add(`placeholder cut off: "${placeholder}"`);
  }

  for (const chart of document.querySelectorAll("svg[role=img]")) {
    const bounds = chart.getBoundingClientRect();
    const texts = [...chart.querySelectorAll("text")].map((element) => ({
      words: element.textContent ?? "",
      box: element.getBoundingClientRect(),
    }));
    for (const [k, { words, box }] of texts.entries()) {
      if (box.left < bounds.left - 1 || box.right > bounds.right + 1 || box.bottom > bounds.bottom + 1)
        faults.add(`runs out of its chart: "${words}"`);
      for (const other of texts.slice(k + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 3) faults.add(`run into one another: "${words}" and "${other.words}"`);
      }
    }
  }
  return [...faults];
}
