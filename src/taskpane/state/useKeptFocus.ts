import { useEffect, useRef, type FocusEvent, type RefObject } from "react";

/**
 * Keeps the keyboard where it makes sense when what it was at disappears (an Undo button that was pressed, an offer
 * that was taken): it goes on at the element that `selector` names, not at the top of the page.
 */
export function useKeptFocus<E extends HTMLElement>(
  selector: string,
): { ref: RefObject<E | null>; onFocus(event: FocusEvent): void; onBlur(event: FocusEvent): void } {
  const ref = useRef<E>(null);
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const panel = ref.current;
    if (!panel) return;
    const observer = new MutationObserver(() => {
      if (!last.current || last.current.isConnected || document.activeElement !== document.body) return;
      last.current = null;
      panel.querySelector<HTMLElement>(selector)?.focus();
    });
    observer.observe(panel, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [selector]);
  return {
    ref,
    onFocus: ({ target }) => (last.current = target),
    // Whoever leaves of their own will takes the keyboard along.
    onBlur: ({ target }) => target.isConnected && (last.current = null),
  };
}
