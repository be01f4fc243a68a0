import { useLayoutEffect, useRef, type FocusEvent, type RefObject } from "react";

/**
 * Keeps the keyboard in a part of the page whose form has closed or whose button was taken away: it goes on at the
 * first element that fits `selector`. Acts as the part is drawn anew, before whatever else looks after lost focus.
 *
 * @example
 * <li {...useFocusWithin<HTMLLIElement>()}>…</li>
 */
export function useFocusWithin<E extends HTMLElement>(
  selector = "button",
): { ref: RefObject<E | null>; onFocus(): void; onBlur(event: FocusEvent): void } {
  const ref = useRef<E>(null);
  const isHere = useRef(false);
  useLayoutEffect(() => {
    if (isHere.current && document.activeElement === document.body)
      ref.current?.querySelector<HTMLElement>(selector)?.focus();
    isHere.current = ref.current?.contains(document.activeElement) ?? false;
  });
  return {
    ref,
    onFocus: () => (isHere.current = true),
    // What is taken away with the keyboard at it has not been left.
    onBlur: ({ target }) => (isHere.current = !target.isConnected),
  };
}
