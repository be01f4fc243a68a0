import type { Key, ReactNode } from "react";

export interface WindowedListProps<T> {
  /** Names the list for screen readers. */
  label: string;
  items: readonly T[];
  keyOf(item: T, index: number): Key;
  children(item: T, index: number): ReactNode;
  /** Look of an entry. */
  itemClass?: string;
}
