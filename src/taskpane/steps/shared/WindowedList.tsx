import { lazy, Suspense } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { useEntryStyles } from "./useEntryStyles";
import type { WindowedListProps } from "./windowedListProps";

/** Longer lists are drawn in a window; loaded only then. */
const LongList = lazy(() => import("./LongList"));

/** Up to here all entries stand in the page: they can be searched with the browser and cost nothing. */
const atOnce = 40;

/**
 * A list of any length. A long one keeps only the entries in view in the page, scrolls within itself, by keyboard too,
 * and still tells screen readers how many there are and which one this is.
 *
 * @example
 * <WindowedList label="Issues" items={issues} keyOf={({ id }) => id}>
 *   {(issue) => <Body1>{issue.text}</Body1>}
 * </WindowedList>
 */
export function WindowedList<T>(props: WindowedListProps<T>) {
  if (props.items.length <= atOnce) return <PlainList {...props} />;
  return (
    <Suspense fallback={<PlainList {...props} items={props.items.slice(0, atOnce)} />}>
      <LongList {...(props as WindowedListProps<unknown>)} />
    </Suspense>
  );
}

function PlainList<T>({ label, items, keyOf, children, itemClass }: WindowedListProps<T>) {
  const entry = useEntryStyles();
  return (
    <ul className={entry.list} aria-label={label}>
      {items.map((item, index) => (
        <li key={keyOf(item, index)} className={mergeClasses(itemClass)}>
          {children(item, index)}
        </li>
      ))}
    </ul>
  );
}
