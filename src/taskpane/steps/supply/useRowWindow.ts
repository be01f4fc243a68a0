import { useState, type UIEvent } from "react";

/** Height of a row and the line below it, pixels. */
const rowHeight = 25;
/** Up to here all rows stand in the page. */
const atOnce = 100;
/** More than the frame shows, and as many above and below as one turn of the wheel passes. */
const drawn = 60;
/** The window moves by so many rows at a time: scrolling a little draws nothing. */
const step = 10;

/** The rows of a long table that are in view within its frame, and the height of those left out above and below. */
export function useRowWindow(count: number) {
  const [top, setTop] = useState(0);
  const isLong = count > atOnce;
  const first = isLong ? Math.max(0, Math.min(top, count - drawn)) : 0;
  const end = isLong ? Math.min(count, first + drawn) : count;
  const inView = (scrolled: number): number => Math.floor(scrolled / rowHeight) - 2 * step;
  return {
    first,
    end,
    above: first * rowHeight,
    below: (count - end) * rowHeight,
    onScroll: ({ currentTarget }: UIEvent<HTMLElement>) => {
      if (isLong) setTop(Math.max(0, Math.floor(inView(currentTarget.scrollTop) / step) * step));
    },
  };
}
