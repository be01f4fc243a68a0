import type { ReactNode } from "react";
import { useFocusWithin } from "../../state/useFocusWithin";

/** An entry of a list whose form closes: the keyboard goes on at the entry's first button. */
export function KeptEntry({ children }: { children: ReactNode }) {
  const focusWithin = useFocusWithin<HTMLLIElement>();
  return <li {...focusWithin}>{children}</li>;
}
